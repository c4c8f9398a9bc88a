// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/tablearray.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace rapporteur {

/// A word's number in a lexicon; 0 is a word that the lexicon does not know.
using WordId = quint32;

/// What a word or phrase can be: one bit each, one file each in resources/lexicons/<language>/ (see wordClassFile()).
/// Whoever needs a further class adds it here, its file name in lexicon.cpp and its file there; the code of the
/// extractors stays free of words.
enum class WordClass : quint8 {
    Elision, ///< l', d', qu' …: a token with its apostrophe; value "lower": only before a small letter
    Enclitic, ///< -t-il, -elle, 's …: splits from the end of a word; value "whole": a word that is not split
    ReportingVerb, ///< every inflected form; value: "lemma grade frames tenses", see
                   ///< resources/lexicons/tools/reportingverbs.py
    ReportingNoun, ///< déclaration, statement …; value: text | speech | opinion | stance
    AttributionPreposition, ///< selon, d'après, according to …; value: strong | weak | after | pronoun | voice |
                            ///< relative | itself
    SubjectPronoun, ///< il, elle, he, they …; value: gender and number, "m s", "f p"
    ClauseOpener, ///< que, qu', that, whether …; value: that | whether | how | noun
    Negation,
    Auxiliary, ///< value: "part tense", part be | have | do | another lemma, tense f finite | u future | p participle |
               ///< g -ant, -ing | i infinitive
    Determiner, ///< value: "gender number kind", kind definite | indefinite | possessive |
                ///< demonstrative; one possessive, many possessive where the word agrees with what is owned
    Preposition,
    Conjunction,
    RelativePronoun,
    StopWord,
    Abbreviation, ///< without its full stop: "M", "Dr", "no"; value: before-name | before-number | anywhere
    PersonTitle, ///< M., Mme, Dr, Prof.; value: gender, "m", "f" or "-"
    RoleNoun, ///< ministre, président, spokesperson …; value: "gender number lemma kind", kind head | top | office |
              ///< peer | people
    RoleModifier, ///< général, adjoint, chief, deputy …: stands in the name of an office
    AdjectiveEnding, ///< -ique, -ien …: tells an adjective after a noun; value "verb": tells a verb; "not": a whole
                     ///< word that is none
    PlaceNoun, ///< lac, palais, hall …: heads the name of a place, which is neither person nor body
    AffiliationCue, ///< representing, membre de …: ties a person to the body after it; value "body": tells that the
                    ///< name before it is one
    BodyNoun, ///< ministère, commission, agency …: heads the name of a body; value: "gender number"
    EventNoun, ///< conférence, sommet, summit …; value: weak | proper | none, "then-adjective"
    FirstName, ///< value: gender
    NameParticle, ///< de, van, al-, bin …
    CountryName, ///< value: ISO code
    CountryAdjective, ///< français, tunisienne, Kenyan …; value: ISO code
    CapitalCity, ///< value: ISO code
    City, ///< value: ISO code
    OrganisationName, ///< full names; value: a key that joins the forms of one organisation
    OrganisationAcronym, ///< value: the same key
    MonthName, ///< value: 1 … 12
    WeekdayName, ///< value: 1 (Monday) … 7
    RelativeDay, ///< aujourd'hui, ce matin, yesterday …; value: days from the day of writing
    NumberWord, ///< value: its number, "counted" when it needs one before it
    ApproximateNumber, ///< trentaine, dozen; value: its number, exact | about, "counted"
    Qualifier, ///< plus de, au moins, some …; value: at_least | about | at_most, "after"
    CountedNoun, ///< participants, pays, delegates …; value: unit of BRIEFING-JSON, then attending | general | members
                 ///< | collective
    NotAttendanceNoun, ///< réfugiés, victimes, dollars …
    AttendanceVerb, ///< réunit, participent, attended …; value: gathers | attends | present | counts | apart
    AbsenceCue, ///< absent, excusé, n'a pas pu, represented by; value: mode
    ModeCue, ///< par vidéo, by video link, message …; value: mode
    ThemeCue, ///< sous le thème, axée sur, discussed …; value: title | on | each | last, then a status
    StatusVerb, ///< seront abordés, were discussed, adopted; value: announced | discussed | decided
    DecisionVerb, ///< ont décidé de, agreed to …; value: to | what | title | make | leave
    Boilerplate, ///< lire aussi, photo credit …; value: start, when it says so only at the start of a sentence
    FunctionWord, ///< de, et, à, the …; value: what it does, "of from": see the file
    OrdinalWord, ///< troisième, third …; value: its number
    DurationNoun, ///< jours, week …; value: days
    IncludingCue, ///< dont, parmi lesquels, along with …; value: within | beside
    EventVerb, ///< se tient, s'est ouverte, runs …; value: opens | holds | closes | lasts
    OtherEdition, ///< précédente, l'an dernier, next …; value: past | next, "figure", "when"
    VenueNoun, ///< palais, hotel …
    CityNoun, ///< ville, capital …: stands for a city or before its name; value "capital"
    FormatCue, ///< en ligne, hybrid …; value: in-person | virtual | hybrid
    OrganiserCue, ///< organisé par, hosted by …
    ThemeNoun, ///< thème, axes, workshops …; value: heading | part | talk: who or what talks of themes
    ClauseWord, ///< et, mais, tout en, by …: joins or cuts reported clauses; value: and | but | in | … (see
                ///< clauseword.h)
    CommonVerb, ///< frequent verbs in forms that head a clause
    PortfolioNoun, ///< agriculture, health, finances …: what an office, not a body, is of
    PhraseLink, ///< de, of: what joins the words of one noun phrase
    Count
};
static_assert(int(WordClass::Count) <= 64, "LexiconEntry::classes holds one bit a class");

/// The bit of \a wordClass in LexiconEntry::classes.
[[nodiscard]] constexpr quint64 classBit(WordClass wordClass)
{
    return quint64(1) << int(wordClass);
}

/// The file of a class, the same in every language's folder: the enumerator in kebab-case, "reporting-verb.txt".
[[nodiscard]] QLatin1StringView wordClassFile(WordClass wordClass);

/// What a word or phrase can be, and where its values begin.
struct LexiconEntry {
    quint64 hash = 0; ///< of the folded form
    quint64 classes = 0; ///< bit n: WordClass n
    quint32 firstValue = 0; ///< index in Lexicon's values; 0: none
    bool startsPhrase = false;
    quint8 padding[3] = {}; ///< named, so that equal lexicons have equal bytes
};

/// The words of one language and what they can be. Immutable once loaded, so shared by threads without locks.
///
/// A class file is UTF-8, one `word or phrase<TAB>value` a line; the value may be missing; empty lines and lines that
/// begin with # are skipped, and the head names the file's source and licence. Words are looked up in a folded form:
/// lower case, typographic apostrophes as ', no-break hyphens as -, no soft hyphens, no final stop of an abbreviation,
/// accents kept. A phrase is cut into words as the text is (see annotate()), so "chef de l'ONU" is four words.
/// When a word stands twice in a class, the first value counts; files of the language come before the common ones.
///
/// Only hashes of words are kept (64 bits): a collision needs about 10^9 distinct words and would mislabel a word, no
/// more.
class Lexicon
{
public:
    /// Unaccented: as telegraphs and old wires write, "a declare a Alger". Where an accent tells a small word from
    /// another (dès, des) the plain one stays.
    enum class Spelling : quint8 { Full, Unaccented };

    /// Loads every class file of \a folders, in this order. A missing file is an empty class, so that a new language
    /// can begin with a few.
    [[nodiscard]] static std::shared_ptr<const Lexicon> load(
        const QString &language, const QStringList &folders, Spelling spelling = Spelling::Full);

    /// The lexicon that toTable() has made \a table of, without reading a word or copying a byte: \a table has to
    /// outlive it, and only where its bytes lie askew are they copied. A table is only for the build that made it, and
    /// trusted.
    [[nodiscard]] static std::shared_ptr<const Lexicon> fromTable(const QString &language, QByteArrayView table);
    /// Everything but the language, ready for use: the same words give the same bytes.
    [[nodiscard]] QByteArray toTable() const;

    [[nodiscard]] const QString &language() const { return m_language; }
    /// The number of a single word in any case, or 0.
    [[nodiscard]] WordId find(QStringView word) const;
    /// The number of the word with this hash (see WordHash), or 0.
    [[nodiscard]] WordId findHash(quint64 hash) const
    {
        for (size_t at = size_t(hash) & m_mask; m_places[at].word != 0; at = (at + 1) & m_mask) {
            const Place &place = m_places[at];
            if (place.hashTop == quint32(hash >> 32) && m_entries[place.word].hash == hash)
                return place.word;
        }
        return 0;
    }
    [[nodiscard]] bool is(WordId word, WordClass wordClass) const
    {
        return (m_entries[word].classes >> int(wordClass)) & 1;
    }
    [[nodiscard]] quint64 classes(WordId word) const { return m_entries[word].classes; }
    /// What the file says after the word: "souligner speech" for "souligne" in ReportingVerb. Empty when nothing.
    [[nodiscard]] QStringView value(WordId word, WordClass wordClass) const
    {
        return valueOf(m_entries[word], wordClass);
    }

    /// Phrases are paths of words. 0 is the path before the first word, and the answer when no phrase goes on so.
    [[nodiscard]] bool startsPhrase(WordId word) const { return m_entries[word].startsPhrase; }
    [[nodiscard]] quint32 phraseStep(quint32 path, WordId word) const;
    [[nodiscard]] quint64 phraseClasses(quint32 path) const { return m_paths[path].classes; }
    [[nodiscard]] QStringView phraseValue(quint32 path, WordClass wordClass) const
    {
        return valueOf(m_paths[path], wordClass);
    }

private:
    struct Value {
        quint32 next = 0;
        quint32 start = 0;
        quint16 length = 0;
        WordClass wordClass = WordClass::Count;
        quint8 padding = 0;
    };
    struct Place {
        quint32 hashTop = 0;
        WordId word = 0; ///< 0: a free place
    };
    struct Step {
        quint64 key = 0; ///< 0: a free place
        quint32 path = 0;
        quint32 padding = 0;
    };

    void read(const QStringList &folders, Spelling spelling, bool accentedLines);
    void read(WordClass wordClass, const QString &file, Spelling spelling, bool accentedLines);
    void addLine(WordClass wordClass, QStringView line, std::vector<quint64> &hashes);
    void mark(LexiconEntry &entry, WordClass wordClass, QStringView value);
    [[nodiscard]] WordId insert(quint64 hash);
    [[nodiscard]] quint32 insertStep(quint32 path, WordId word);
    void growPlaces();
    void growSteps();
    [[nodiscard]] QStringView valueOf(const LexiconEntry &entry, WordClass wordClass) const;
    [[nodiscard]] QStringView textOf(const Value &value) const
    {
        return {m_valueText.data() + value.start, qsizetype(value.length)};
    }

    QString m_language;
    std::vector<quint64> m_copy; ///< of the table, where it could not be used in its place
    TableArray<LexiconEntry> m_entries; ///< by WordId; the first is the unknown word
    TableArray<Place> m_places; ///< open addressing by hash
    size_t m_mask = 0; ///< of m_places
    TableArray<LexiconEntry> m_paths; ///< by path; its classes are those of the phrase that ends there
    TableArray<Step> m_steps; ///< open addressing over (path, word)
    TableArray<Value> m_values;
    TableArray<char16_t> m_valueText;
};

/// The lexicons of all languages, each loaded when first asked for: from the table LANGUAGE.lexicon that the build has
/// made of its folder, and without one from the folder itself. Safe to call from several threads.
class Lexicons
{
public:
    /// \a root holds a folder or a table for each language, and "common" with what all languages share.
    explicit Lexicons(QString root = QStringLiteral(":/lexicons"));
    /// The lexicon of \a language, or the one that is empty but for what all languages share.
    [[nodiscard]] std::shared_ptr<const Lexicon> forLanguage(const QString &language) const;
    /// The same; without accents, where there is such a table, when \a text is written without them.
    [[nodiscard]] std::shared_ptr<const Lexicon> forText(const QString &language, QStringView text) const;

private:
    [[nodiscard]] std::shared_ptr<const Lexicon> fromTable(const QString &name, const QString &language) const;

    QString m_root;
    mutable std::mutex m_mutex;
    mutable std::map<QString, std::shared_ptr<const Lexicon>> m_loaded;
};

} // namespace rapporteur
