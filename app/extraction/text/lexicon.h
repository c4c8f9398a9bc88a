// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>
#include <unordered_map>

namespace rapporteur {

/// A word's number in a lexicon; 0 is a word that the lexicon does not know.
using WordId = quint32;

/// What a word or phrase can be: one bit each, one file each in resources/lexicons/<language>/ (see wordClassFile()).
/// Whoever needs a further class adds it here and its file there; the code of the extractors stays free of words.
enum class WordClass : quint8 {
    ReportingVerb,      ///< every inflected form; value: "lemma grade frames tenses", see resources/lexicons/tools/reportingverbs.py
    ReportingNoun,      ///< déclaration, statement …; value: text | speech | opinion
    AttributionPreposition, ///< selon, d'après, according to …; value: strong | weak | after | pronoun | voice
    SubjectPronoun,     ///< il, elle, he, they …; value: gender and number, "m s", "f p"
    ClauseOpener,       ///< que, qu', that, whether …; value: that | whether | how | noun
    Negation,
    Auxiliary,          ///< value: "lemma tense", tense f finite | u future | p participle | g -ant, -ing | i infinitive
    Determiner,
    Preposition,
    Conjunction,
    RelativePronoun,
    StopWord,
    Abbreviation,       ///< without its full stop: "M", "Dr", "no"
    PersonTitle,        ///< M., Mme, Dr, Prof.; value: gender, "m", "f" or "-"
    RoleNoun,           ///< ministre, président, spokesperson …; value: "unit gender", unit of a count or "-"
    BodyNoun,           ///< ministère, commission, agency …: heads the name of a body
    EventNoun,          ///< conférence, sommet, summit …
    FirstName,          ///< value: gender
    NameParticle,       ///< de, van, al-, bin …
    CountryName,        ///< value: ISO code
    CountryAdjective,   ///< français, tunisienne, Kenyan …; value: ISO code
    CapitalCity,        ///< value: ISO code
    City,
    OrganisationName,   ///< full names; value: a key that joins the forms of one organisation
    OrganisationAcronym,///< value: the same key
    MonthName,          ///< value: 1 … 12
    WeekdayName,        ///< value: 1 (Monday) … 7
    RelativeDay,        ///< aujourd'hui, ce matin, yesterday …
    NumberWord,         ///< value: its number
    ApproximateNumber,  ///< trentaine, dozen; value: its number
    Qualifier,          ///< plus de, au moins, some …; value: at_least | about | at_most
    CountedNoun,        ///< participants, pays, delegates …; value: unit of BRIEFING-JSON
    NotAttendanceNoun,  ///< réfugiés, victimes, dollars …
    AttendanceVerb,     ///< réunit, participent, attended …; value: tense
    AbsenceCue,         ///< absent, excusé, n'a pas pu, represented by; value: mode
    ModeCue,            ///< par vidéo, by video link, message …; value: mode
    ThemeCue,           ///< thème, axée sur, agenda, on the theme …; value: status
    StatusVerb,         ///< seront abordés, were discussed, adopted; value: announced | discussed | decided
    DecisionVerb,
    Boilerplate,        ///< lire aussi, photo credit …
    Count
};

struct LexiconEntry {
    quint64 classes = 0; ///< bit n: WordClass n
};

/// The words of one language and what they can be. Immutable once loaded, so shared by threads without locks.
/// Words are looked up in a folded form: lower case, typographic apostrophes as ', accents kept.
class Lexicon
{
public:
    /// Loads every class file of \a folder (":/lexicons/fr"). A missing file is an empty class, so that a new language can
    /// begin with a few.
    [[nodiscard]] static std::shared_ptr<const Lexicon> load(const QString &language, const QString &folder);

    [[nodiscard]] const QString &language() const { return m_language; }
    /// The number of a folded single word.
    [[nodiscard]] WordId find(QStringView folded) const;
    [[nodiscard]] bool is(WordId word, WordClass wordClass) const
    {
        return (m_entries[word].classes >> int(wordClass)) & 1;
    }
    [[nodiscard]] quint64 classes(WordId word) const { return m_entries[word].classes; }
    /// What the file says after the word: "souligner speech" for "a souligné" in ReportingVerb. Empty when nothing.
    [[nodiscard]] QStringView value(WordId word, WordClass wordClass) const;

private:
    QString m_language;
    std::vector<LexiconEntry> m_entries;
};

/// The lexicons of all languages, each loaded when first asked for. Safe to call from several threads.
class Lexicons
{
public:
    explicit Lexicons(QString root = QStringLiteral(":/lexicons"));
    /// The lexicon of \a language, or the one that is empty but for what all languages share.
    [[nodiscard]] std::shared_ptr<const Lexicon> forLanguage(const QString &language) const;

private:
    QString m_root;
    mutable std::mutex m_mutex;
    mutable std::unordered_map<QString, std::shared_ptr<const Lexicon>> m_loaded;
};

} // namespace rapporteur
