// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/lexicon.h"

#include "extraction/text/wordscanner.h"

#include <QFile>
#include <QResource>
#include <QStringList>

#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

QLatin1StringView wordClassFile(WordClass wordClass)
{
    static constexpr std::array<const char *, size_t(WordClass::Count)> files = {
        "elision.txt",
        "enclitic.txt",
        "reporting-verb.txt",
        "reporting-noun.txt",
        "attribution-preposition.txt",
        "subject-pronoun.txt",
        "clause-opener.txt",
        "negation.txt",
        "auxiliary.txt",
        "determiner.txt",
        "preposition.txt",
        "conjunction.txt",
        "relative-pronoun.txt",
        "stop-word.txt",
        "abbreviation.txt",
        "person-title.txt",
        "role-noun.txt",
        "role-modifier.txt",
        "adjective-ending.txt",
        "place-noun.txt",
        "affiliation-cue.txt",
        "body-noun.txt",
        "event-noun.txt",
        "first-name.txt",
        "name-particle.txt",
        "country-name.txt",
        "country-adjective.txt",
        "capital-city.txt",
        "city.txt",
        "organisation-name.txt",
        "organisation-acronym.txt",
        "month-name.txt",
        "weekday-name.txt",
        "relative-day.txt",
        "number-word.txt",
        "approximate-number.txt",
        "qualifier.txt",
        "counted-noun.txt",
        "not-attendance-noun.txt",
        "attendance-verb.txt",
        "absence-cue.txt",
        "mode-cue.txt",
        "theme-cue.txt",
        "status-verb.txt",
        "decision-verb.txt",
        "boilerplate.txt",
        "function-word.txt",
        "ordinal-word.txt",
        "duration-noun.txt",
        "including-cue.txt",
        "event-verb.txt",
        "other-edition.txt",
        "venue-noun.txt",
        "city-noun.txt",
        "format-cue.txt",
        "organiser-cue.txt",
        "theme-noun.txt",
        "clause-word.txt",
        "common-verb.txt",
        "portfolio-noun.txt",
        "phrase-link.txt",
    };
    static_assert(files.back() != nullptr, "every class needs a file");
    return QLatin1StringView(files[size_t(wordClass)]);
}

namespace {

constexpr size_t firstTableSize = size_t(1) << 15;
constexpr size_t firstStepsSize = size_t(1) << 12;

/// The bytes of a file, those of a resource without a copy.
class FileBytes
{
public:
    explicit FileBytes(const QString &path)
        : m_resource(path)
    {
        if (m_resource.isValid() && m_resource.compressionAlgorithm() == QResource::NoCompression) {
            m_view = QByteArrayView(m_resource.data(), m_resource.size());
            return;
        }
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_bytes = file.readAll();
        m_view = m_bytes;
    }
    [[nodiscard]] QByteArrayView view() const { return m_view; }

private:
    QResource m_resource;
    QByteArray m_bytes;
    QByteArrayView m_view;
};

quint64 stepKey(quint32 path, WordId word)
{
    return quint64(path) << 32 | word;
} // a word of a phrase is never 0

size_t stepPlace(quint64 key)
{
    key *= 0x9E3779B97F4A7C15u;
    return size_t(key >> 32);
}

/// A phrase may end with an elided word, "plus d'": in the text a letter follows, here none does.
void takeElision(const char16_t *at, const char16_t *end, const Lexicon &lexicon, ScannedWord &word)
{
    if (word.end == end || Characters::table().classOf(*word.end) != CharClass::Apostrophe)
        return;
    const quint64 hash = hashOf(at, word.end + 1);
    if (!lexicon.is(lexicon.findHash(hash), WordClass::Elision))
        return;
    word.hash = hash;
    ++word.end;
}

/// Cuts a lexicon line into the hashes of its words, as the text is cut.
void cutIntoHashes(QStringView line, const Lexicon &lexicon, std::vector<quint64> &hashes)
{
    const Characters &table = Characters::table();
    hashes.clear();
    const char16_t *at = line.utf16();
    const char16_t *const end = at + line.size();
    while (at < end) {
        const CharClass c = table.classOf(*at);
        if (c == CharClass::Space) {
            ++at;
        } else if (Characters::isLetter(c)
            || ((c == CharClass::Apostrophe || c == CharClass::Hyphen) && end - at > 1)) {
            ScannedWord word = scanWord(at, end, lexicon);
            takeElision(at, end, lexicon, word);
            hashes.push_back(word.hash);
            at = word.end;
            if (at < end && *at == u'.')
                ++at;
        } else {
            const char16_t *stop = c == CharClass::Digit ? scanNumber(at, end) : at + 1;
            hashes.push_back(hashOf(at, stop));
            at = stop;
        }
    }
}

} // namespace

std::shared_ptr<const Lexicon> Lexicon::load(const QString &language, const QStringList &folders, Spelling spelling)
{
    const auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_language = language;
    lexicon->m_entries.push_back({});
    lexicon->m_paths.push_back({});
    lexicon->m_values.push_back({});
    lexicon->m_entries.reserve(firstTableSize);
    lexicon->m_values.reserve(firstTableSize);
    lexicon->m_places.assign(std::vector<Place>(firstTableSize));
    lexicon->m_mask = firstTableSize - 1;
    lexicon->m_steps.assign(std::vector<Step>(firstStepsSize));
    lexicon->read(folders, spelling, false);
    if (spelling == Spelling::Unaccented)
        lexicon->read(folders, spelling, true);
    return lexicon;
}

void Lexicon::read(const QStringList &folders, Spelling spelling, bool accentedLines)
{
    for (int i = 0; i < int(WordClass::Count); ++i) {
        const auto wordClass = WordClass(i);
        for (const QString &folder : folders) {
            const FileBytes file(folder + u'/' + wordClassFile(wordClass));
            read(wordClass, QString::fromUtf8(file.view()), spelling, accentedLines);
        }
    }
}

namespace {

/// \a line with the accents of its words, not of its value, taken off.
QString withoutAccents(QStringView line)
{
    const qsizetype tab = line.indexOf(u'\t');
    QString words;
    for (const QChar c : (tab < 0 ? line : line.first(tab)).toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            words.append(c);
    }
    if (tab >= 0)
        words.append(line.sliced(tab));
    return words;
}

/// A word of the closed classes, which keeps its plain spelling to itself.
bool isSmallWord(const Lexicon &lexicon, WordId word)
{
    static constexpr std::array classes = {WordClass::Determiner, WordClass::Preposition, WordClass::Conjunction,
        WordClass::SubjectPronoun, WordClass::Elision, WordClass::Negation, WordClass::ClauseOpener};
    return std::any_of(classes.begin(), classes.end(), [&](WordClass c) { return lexicon.is(word, c); });
}

/// Without accents "declare" is declare and declaré: the tenses that a reporting verb's form has already by \a value,
/// when \a line is of the same verb.
QString sharedTenses(QStringView value, QStringView line)
{
    const qsizetype tenses = value.lastIndexOf(u' ') + 1;
    return tenses > 1 && line.contains(value.first(tenses)) ? value.sliced(tenses).toString() : QString();
}

} // namespace

void Lexicon::read(WordClass wordClass, const QString &file, Spelling spelling, bool accentedLines)
{
    std::vector<quint64> hashes;
    QStringView rest(file);
    while (!rest.isEmpty()) {
        const qsizetype found = rest.indexOf(u'\n');
        const QStringView line = rest.first(found < 0 ? rest.size() : found);
        rest = found < 0 ? QStringView() : rest.sliced(found + 1);
        if (line.isEmpty() || line.front() == u'#')
            continue;
        const QStringView entry = line.back() == u'\r' ? line.chopped(1) : line;
        if (spelling == Spelling::Full) {
            addLine(wordClass, entry, hashes);
            continue;
        }
        const QString plain = withoutAccents(entry);
        if ((plain != entry) != accentedLines)
            continue;
        const qsizetype tab = plain.indexOf(u'\t');
        const WordId known = accentedLines ? find(QStringView(plain).first(tab < 0 ? plain.size() : tab)) : 0;
        if (isSmallWord(*this, known))
            continue;
        const QString tenses
            = wordClass == WordClass::ReportingVerb ? sharedTenses(value(known, wordClass), plain) : QString();
        if (!tenses.isEmpty()) // takes the place of the value that the form has
            m_entries.change(known).classes &= ~classBit(wordClass);
        addLine(wordClass, plain + tenses, hashes);
    }
}

void Lexicon::addLine(WordClass wordClass, QStringView line, std::vector<quint64> &hashes)
{
    const qsizetype tab = line.indexOf(u'\t');
    const QStringView words = (tab < 0 ? line : line.first(tab)).trimmed();
    const QStringView value = tab < 0 ? QStringView() : line.sliced(tab + 1);
    hashes.clear();
    if (wordClass == WordClass::Elision || wordClass == WordClass::Enclitic || wordClass == WordClass::AdjectiveEnding)
        hashes.push_back(hashOf(words)); // parts of words, so not cut
    else
        cutIntoHashes(words, *this, hashes);
    if (hashes.empty())
        return;
    const WordId first = insert(hashes.front());
    if (hashes.size() == 1) {
        mark(m_entries.change(first), wordClass, value);
        return;
    }
    m_entries.change(first).startsPhrase = true;
    quint32 path = insertStep(0, first);
    for (size_t i = 1; i < hashes.size(); ++i)
        path = insertStep(path, insert(hashes[i]));
    mark(m_paths.change(path), wordClass, value);
}

void Lexicon::mark(LexiconEntry &entry, WordClass wordClass, QStringView value)
{
    const quint64 bit = classBit(wordClass);
    if (entry.classes & bit)
        return;
    entry.classes |= bit;
    if (value.isEmpty())
        return;
    // Neighbours mostly share their value; it is stored once for a run of them.
    const Value &last = m_values.back();
    quint32 start = last.start;
    if (textOf(last) != value) {
        start = quint32(m_valueText.size());
        m_valueText.append(value.utf16(), size_t(value.size()));
    }
    m_values.push_back(
        {.next = entry.firstValue, .start = start, .length = quint16(value.size()), .wordClass = wordClass});
    entry.firstValue = quint32(m_values.size() - 1);
}

WordId Lexicon::insert(quint64 hash)
{
    if (const WordId known = findHash(hash))
        return known;
    if (2 * m_entries.size() > m_places.size())
        growPlaces();
    const auto word = WordId(m_entries.size());
    m_entries.push_back({.hash = hash, .classes = 0, .firstValue = 0, .startsPhrase = false});
    size_t at = size_t(hash) & m_mask;
    while (m_places[at].word != 0)
        at = (at + 1) & m_mask;
    m_places.change(at) = {quint32(hash >> 32), word};
    return word;
}

void Lexicon::growPlaces()
{
    m_places.assign(std::vector<Place>(2 * m_places.size()));
    m_mask = m_places.size() - 1;
    for (WordId word = 1; word < m_entries.size(); ++word) {
        size_t at = size_t(m_entries[word].hash) & m_mask;
        while (m_places[at].word != 0)
            at = (at + 1) & m_mask;
        m_places.change(at) = {quint32(m_entries[word].hash >> 32), word};
    }
}

quint32 Lexicon::phraseStep(quint32 path, WordId word) const
{
    const quint64 key = stepKey(path, word);
    const size_t mask = m_steps.size() - 1;
    for (size_t at = stepPlace(key) & mask; m_steps[at].key != 0; at = (at + 1) & mask) {
        if (m_steps[at].key == key)
            return m_steps[at].path;
    }
    return 0;
}

quint32 Lexicon::insertStep(quint32 path, WordId word)
{
    if (const quint32 known = phraseStep(path, word))
        return known;
    if (2 * m_paths.size() > m_steps.size())
        growSteps();
    const quint64 key = stepKey(path, word);
    const size_t mask = m_steps.size() - 1;
    size_t at = stepPlace(key) & mask;
    while (m_steps[at].key != 0)
        at = (at + 1) & mask;
    m_steps.change(at) = {key, quint32(m_paths.size())};
    m_paths.push_back({});
    return m_steps[at].path;
}

void Lexicon::growSteps()
{
    const std::vector<Step> old(m_steps.data(), m_steps.data() + m_steps.size());
    m_steps.assign(std::vector<Step>(2 * old.size()));
    const size_t mask = m_steps.size() - 1;
    for (const Step &step : old) {
        if (step.key == 0)
            continue;
        size_t at = stepPlace(step.key) & mask;
        while (m_steps[at].key != 0)
            at = (at + 1) & mask;
        m_steps.change(at) = step;
    }
}

WordId Lexicon::find(QStringView word) const
{
    return findHash(hashOf(word));
}

QStringView Lexicon::valueOf(const LexiconEntry &entry, WordClass wordClass) const
{
    for (quint32 at = entry.firstValue; at != 0; at = m_values[at].next) {
        if (m_values[at].wordClass == wordClass)
            return textOf(m_values[at]);
    }
    return {};
}

Lexicons::Lexicons(QString root)
    : m_root(std::move(root))
{
}

std::shared_ptr<const Lexicon> Lexicons::forLanguage(const QString &language) const
{
    const std::scoped_lock lock(m_mutex);
    auto &lexicon = m_loaded[language];
    if (lexicon)
        return lexicon;
    lexicon = fromTable(language, language);
    if (!lexicon)
        lexicon = Lexicon::load(language, {m_root + u'/' + language, m_root + "/common"_L1});
    return lexicon;
}

std::shared_ptr<const Lexicon> Lexicons::fromTable(const QString &name, const QString &language) const
{
    const QResource table(m_root + u'/' + name + ".lexicon"_L1);
    return table.isValid() ? Lexicon::fromTable(language, {table.data(), qsizetype(table.size())}) : nullptr;
}

namespace {

/// Whether a text of some length has next to no accented letter in its beginning.
bool isUnaccented(QStringView text)
{
    constexpr qsizetype longest = 8000;
    constexpr qsizetype shortest = 300;
    constexpr qsizetype most = 400; // one accented letter in so many
    constexpr qsizetype mostAtAll = longest / most;
    qsizetype letters = 0;
    qsizetype accented = 0;
    for (const QChar c : text.first(std::min(text.size(), longest))) {
        if (c.unicode() <= 0x7F)
            letters += (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z';
        else if (c.isLetter() && ++accented > mostAtAll)
            return false;
    }
    letters += accented;
    return letters >= shortest && accented <= letters / most;
}

} // namespace

std::shared_ptr<const Lexicon> Lexicons::forText(const QString &language, QStringView text) const
{
    if (!isUnaccented(text))
        return forLanguage(language);
    const QString name = language + ".unaccented"_L1;
    {
        const std::scoped_lock lock(m_mutex);
        const auto [known, isNew] = m_loaded.try_emplace(name);
        if (isNew)
            known->second = fromTable(name, language);
        if (known->second)
            return known->second;
    }
    return forLanguage(language);
}

} // namespace rapporteur
