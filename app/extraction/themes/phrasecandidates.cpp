// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/phrasecandidates.h"

#include "extraction/text/numbering.h"
#include "extraction/text/stemmer.h"

#include <cmath>

namespace rapporteur {

QLatin1StringView phraseFeatureName(PhraseFeature feature)
{
    static constexpr std::array<const char *, size_t(PhraseFeature::Count)> names
        = {"ContentWords", "Tokens", "Characters", "FirstWordLength", "LastWordLength", "HasNumber", "Frequency",
            "LogFrequency", "RelativeFrequency", "Sentences", "Paragraphs", "HeadFrequency", "RelativeHeadFrequency",
            "Cohesion", "Free", "NestedShare", "NestedInRepeated", "LongerFrequency", "FirstSentence", "FirstPosition",
            "LogFirstPosition", "LastPosition", "Spread", "InHeadline", "OnlyInHeadline", "CapitalShare",
            "CapitalSomewhere", "AllWordsCapitalShare", "SmallShare", "AfterDeterminer", "AfterPreposition",
            "AfterLink", "AfterMark", "BeforeLink", "BeforeContent", "BeforeMark", "VerbAtEdge", "PlaceName",
            "OriginAdjective", "RoleNoun", "TextLength"};
    static_assert(names.back() != nullptr, "every feature needs a name");
    return QLatin1StringView(names[size_t(feature)]);
}

namespace {

constexpr int longestPhrase = 4; ///< in content words
constexpr int longestSearch = 6000; ///< in tokens: what an article of 25 pages begins with holds its themes
constexpr int longestHeadline = 25; ///< in tokens

/// The logarithm of a count and one.
float logarithm(int count)
{
    static const auto known = [] {
        std::array<float, longestSearch> values;
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = float(std::log1p(double(i)));
        return values;
    }();
    return known[std::min(size_t(count), known.size() - 1)];
}

constexpr quint64 emptyWords = classBit(WordClass::StopWord) | classBit(WordClass::Determiner)
    | classBit(WordClass::Preposition) | classBit(WordClass::Conjunction) | classBit(WordClass::RelativePronoun)
    | classBit(WordClass::SubjectPronoun) | classBit(WordClass::Auxiliary) | classBit(WordClass::Negation)
    | classBit(WordClass::Abbreviation) | classBit(WordClass::PersonTitle) | classBit(WordClass::MonthName)
    | classBit(WordClass::WeekdayName) | classBit(WordClass::RelativeDay) | classBit(WordClass::NumberWord)
    | classBit(WordClass::ClauseOpener) | classBit(WordClass::Elision) | classBit(WordClass::Enclitic);
constexpr quint64 verbs = classBit(WordClass::ReportingVerb) | classBit(WordClass::CommonVerb)
    | classBit(WordClass::AttendanceVerb) | classBit(WordClass::StatusVerb) | classBit(WordClass::DecisionVerb)
    | classBit(WordClass::EventVerb);
constexpr quint64 placeNames
    = classBit(WordClass::CountryName) | classBit(WordClass::CapitalCity) | classBit(WordClass::City);

/// A content word of the text, and the phrases that begin with it: phrases[n] has n + 1 content words; -1: none.
struct ContentWord {
    int token = 0;
    quint32 stem = 0;
    int runEnd = 0; ///< index of the first content word after the run
    std::array<int, longestPhrase> phrases = {-1, -1, -1, -1};
};

/// Gives each word the number of its stem; each distinct word is stemmed once.
class StemNumbers
{
public:
    StemNumbers(const QString &language, size_t words)
        : m_stemmer(Stemmer::ofThread(language))
        , m_ofWord(words)
        , m_ofStem(words)
    {
    }

    [[nodiscard]] quint32 number(const Token &token, QStringView word)
    {
        const auto [known, isNew] = m_ofWord.insert(token.hash, quint32(m_stemOfWord.size()));
        if (isNew) {
            const quint64 stem = m_stemmer.stemHash(word, token.hash);
            m_stemOfWord.push_back(m_ofStem.insert(stem, quint32(m_ofStem.size() + 1)).first);
        }
        return m_stemOfWord[known];
    }

private:
    Stemmer &m_stemmer;
    Numbering m_ofWord; ///< places in m_stemOfWord
    Numbering m_ofStem;
    std::vector<quint32> m_stemOfWord;
};

class PhraseFinder
{
public:
    explicit PhraseFinder(const AnnotatedText &text)
        : m_text(text)
        , m_end(std::min(int(text.tokens.size()), longestSearch))
        , m_stems(text.lexicon->language(), size_t(m_end) / 4)
    {
    }

    [[nodiscard]] std::vector<PhraseCandidate> find()
    {
        m_content.reserve(size_t(m_end) / 2);
        for (size_t i = 0; i < m_text.paragraphs.size() && m_text.paragraphs[i].first < m_end; ++i) {
            if (isArticle(i))
                cutIntoRuns({m_text.paragraphs[i].first, std::min(m_text.paragraphs[i].end, m_end)});
        }
        collectPhrases();
        findLongerPhrases();
        countWords();
        findHeadline();
        for (PhraseCandidate &candidate : m_candidates)
            describe(candidate);
        relate(PhraseFeature::Frequency, PhraseFeature::RelativeFrequency);
        relate(PhraseFeature::HeadFrequency, PhraseFeature::RelativeHeadFrequency);
        return std::move(m_candidates);
    }

private:
    struct Nesting {
        int nested = 0; ///< occurrences within a longer phrase
        int nestedInRepeated = 0;
    };

    [[nodiscard]] quint64 classes(int token) const { return m_text.classes[size_t(token)]; }
    [[nodiscard]] bool is(int token, WordClass wordClass) const { return m_text.is(token, wordClass); }
    [[nodiscard]] bool isWord(int token) const
    {
        return m_text.tokens[token].kind == TokenKind::Word || m_text.tokens[token].kind == TokenKind::Number;
    }
    [[nodiscard]] bool isContent(int token) const
    {
        const Token &it = m_text.tokens[token];
        return it.kind == TokenKind::Word && it.end - it.start > 1 && (classes(token) & emptyWords) == 0;
    }

    /// False for bylines, captions, "Lire aussi : …".
    [[nodiscard]] bool isArticle(size_t paragraph) const
    {
        const ParagraphKind kind = m_text.article.paragraphs[qsizetype(paragraph)].kind;
        const TokenRange tokens = m_text.paragraphs[paragraph];
        return kind != ParagraphKind::Byline && kind != ParagraphKind::Caption && !tokens.isEmpty()
            && m_text.hitAt(tokens.first, WordClass::Boilerplate).isEmpty();
    }

    /// Finds runs of content words of a paragraph, joined by nothing, by a link, or by a link and an article.
    void cutIntoRuns(TokenRange paragraph)
    {
        size_t runStart = m_content.size();
        for (int token = paragraph.first; token < paragraph.end; ++token) {
            const bool inRun = m_content.size() > runStart;
            if (isContent(token) || (inRun && isNumberAfter(m_content.back().token, token))) {
                addContent(token);
                continue;
            }
            if (inRun && is(token, WordClass::PhraseLink)) {
                const bool article = token + 1 < paragraph.end && is(token + 1, WordClass::Determiner);
                const int next = token + (article ? 2 : 1);
                if (next < paragraph.end && isContent(next)) {
                    token = next;
                    addContent(next);
                    continue;
                }
            }
            endRun(runStart);
            runStart = m_content.size();
        }
        endRun(runStart);
    }
    [[nodiscard]] bool isNumberAfter(int content, int token) const
    {
        return content == token - 1 && m_text.tokens[token].kind == TokenKind::Number;
    }
    void addContent(int token)
    {
        const Token &it = m_text.tokens[token];
        m_content.push_back({.token = token, .stem = m_stems.number(it, m_text.view(it)), .runEnd = 0, .phrases = {}});
        m_content.back().phrases.fill(-1);
    }
    void endRun(size_t runStart)
    {
        for (size_t i = runStart; i < m_content.size(); ++i)
            m_content[i].runEnd = int(m_content.size());
    }

    [[nodiscard]] int lastWordOf(size_t first, int length) const
    {
        const size_t last = first + size_t(length);
        return last < size_t(m_content[first].runEnd) ? int(last) : -1;
    }

    void collectPhrases()
    {
        m_candidates.reserve(2 * m_content.size());
        Numbering known(2 * m_content.size());
        for (size_t i = 0; i < m_content.size(); ++i) {
            if (m_text.tokens[m_content[i].token].kind == TokenKind::Number)
                continue;
            quint64 key = 0;
            for (int length = 0; length < longestPhrase; ++length) {
                const int last = lastWordOf(i, length);
                if (last < 0)
                    break;
                key = (key ^ m_content[last].stem) * 0x9e3779b97f4a7c15ULL;
                key ^= key >> 29;
                const auto [number, isNew] = known.insert(key, quint32(m_candidates.size()));
                const auto candidate = int(number);
                if (isNew)
                    addCandidate(i, last);
                m_candidates[candidate].occurrences.push_back({m_content[i].token, m_content[last].token + 1});
                m_content[i].phrases[length] = candidate;
            }
        }
        m_nesting.resize(m_candidates.size());
    }
    void addCandidate(size_t first, int last)
    {
        m_candidates.emplace_back();
        for (size_t i = first; i <= size_t(last); ++i)
            m_candidates.back().stems.push_back(m_content[i].stem);
    }

    [[nodiscard]] int frequency(int candidate) const { return int(m_candidates[candidate].occurrences.size()); }

    /// For each occurrence: is it part of a longer phrase, and does that one recur?
    void findLongerPhrases()
    {
        for (size_t i = 0; i < m_content.size(); ++i) {
            for (int length = 0; length < longestPhrase && m_content[i].phrases[length] >= 0; ++length)
                noteLongerPhrase(i, length);
        }
    }
    void noteLongerPhrase(size_t first, int length)
    {
        const int candidate = m_content[first].phrases[length];
        int longest = -1;
        for (size_t start = first;; --start) {
            const int shift = int(first - start);
            for (int around = length + shift + (shift == 0); around < longestPhrase; ++around) {
                const int other = m_content[start].phrases[around];
                if (other >= 0 && (longest < 0 || frequency(other) > frequency(longest)))
                    longest = other;
            }
            const bool atRunStart = start == 0 || m_content[start - 1].runEnd != m_content[first].runEnd;
            if (atRunStart || length + shift + 1 >= longestPhrase)
                break;
        }
        if (longest < 0)
            return;
        Nesting &nesting = m_nesting[candidate];
        ++nesting.nested;
        nesting.nestedInRepeated += frequency(longest) > 1;
        int &known = m_candidates[candidate].longer;
        if (known < 0 || frequency(longest) > frequency(known))
            known = longest;
    }

    void countWords()
    {
        for (const ContentWord &word : m_content) {
            if (word.stem >= m_wordFrequency.size())
                m_wordFrequency.resize(word.stem + 1, 0);
            ++m_wordFrequency[word.stem];
        }
    }

    void findHeadline()
    {
        if (m_text.paragraphs.size() < 2 || m_text.article.paragraphs.isEmpty())
            return;
        const TokenRange first = m_text.paragraphs.front();
        const bool isShort = first.size() <= longestHeadline && !first.isEmpty();
        const bool stops = isShort && m_text.tokens[first.end - 1].kind == TokenKind::FullStop;
        if (m_text.article.paragraphs.first().kind == ParagraphKind::Headline || (isShort && !stops))
            m_headlineEnd = first.end;
    }

    void describe(PhraseCandidate &candidate)
    {
        describeWords(candidate);
        describeFrequency(candidate);
        describePositions(candidate);
        describeLetters(candidate);
        describeNeighbours(candidate);
    }

    void set(PhraseCandidate &candidate, PhraseFeature feature, double value) const
    {
        candidate.features[size_t(feature)] = float(value);
    }

    void describeWords(PhraseCandidate &candidate) const
    {
        const TokenRange first = candidate.occurrences.front();
        const auto length = [this](int token) { return m_text.tokens[token].end - m_text.tokens[token].start; };
        quint64 edges = classes(first.first) | classes(first.end - 1);
        quint64 any = 0;
        bool number = false;
        for (int token = first.first; token < first.end; ++token) {
            any |= classes(token);
            number = number || m_text.tokens[token].kind == TokenKind::Number;
        }
        set(candidate, PhraseFeature::ContentWords, double(candidate.stems.size()));
        set(candidate, PhraseFeature::Tokens, first.size());
        set(candidate, PhraseFeature::Characters, std::min<double>(60, double(m_text.span(first).length())));
        set(candidate, PhraseFeature::FirstWordLength, std::min(20u, length(first.first)));
        set(candidate, PhraseFeature::LastWordLength, std::min(20u, length(first.end - 1)));
        set(candidate, PhraseFeature::HasNumber, number);
        set(candidate, PhraseFeature::VerbAtEdge, (edges & verbs) != 0);
        set(candidate, PhraseFeature::PlaceName, (any & placeNames) != 0);
        set(candidate, PhraseFeature::OriginAdjective,
            (classes(first.end - 1) & classBit(WordClass::CountryAdjective)) != 0);
        set(candidate, PhraseFeature::RoleNoun, (classes(first.first) & classBit(WordClass::RoleNoun)) != 0);
        set(candidate, PhraseFeature::TextLength, std::min(4.0, m_end / 500.0));
    }

    void describeFrequency(PhraseCandidate &candidate) const
    {
        const int count = int(candidate.occurrences.size());
        const Nesting &nesting = m_nesting[&candidate - m_candidates.data()];
        int head = 1;
        for (const quint32 stem : candidate.stems)
            head = std::max(head, m_wordFrequency[stem]);
        set(candidate, PhraseFeature::Frequency, std::min(count, 12));
        set(candidate, PhraseFeature::LogFrequency, logarithm(count));
        set(candidate, PhraseFeature::HeadFrequency, std::min(head, 24));
        set(candidate, PhraseFeature::Cohesion, double(count) / head);
        set(candidate, PhraseFeature::Free, std::min(count - nesting.nested, 12));
        set(candidate, PhraseFeature::NestedShare, double(nesting.nested) / count);
        set(candidate, PhraseFeature::NestedInRepeated, double(nesting.nestedInRepeated) / count);
        set(candidate, PhraseFeature::LongerFrequency,
            candidate.longer < 0 ? 0 : std::min(frequency(candidate.longer), 12));
    }

    void describePositions(PhraseCandidate &candidate) const
    {
        const auto &all = candidate.occurrences;
        int sentences = 0;
        int paragraphs = 0;
        int inHeadline = 0;
        int lastSentence = -1;
        int lastParagraph = -1;
        for (const TokenRange &occurrence : all) {
            const int sentence = m_text.sentenceOf(occurrence.first);
            sentences += sentence != lastSentence;
            lastSentence = sentence;
            const int paragraph = sentence < 0 ? -1 : m_text.sentences[sentence].paragraph;
            paragraphs += paragraph != lastParagraph;
            lastParagraph = paragraph;
            inHeadline += occurrence.first < m_headlineEnd;
        }
        const double first = double(all.front().first) / m_end;
        const double last = double(all.back().first) / m_end;
        set(candidate, PhraseFeature::Sentences, std::min(sentences, 12));
        set(candidate, PhraseFeature::Paragraphs, std::min(paragraphs, 12));
        set(candidate, PhraseFeature::FirstSentence, std::clamp(m_text.sentenceOf(all.front().first), 0, 20));
        set(candidate, PhraseFeature::FirstPosition, first);
        set(candidate, PhraseFeature::LogFirstPosition, logarithm(all.front().first));
        set(candidate, PhraseFeature::LastPosition, last);
        set(candidate, PhraseFeature::Spread, last - first);
        set(candidate, PhraseFeature::InHeadline, inHeadline > 0);
        set(candidate, PhraseFeature::OnlyInHeadline, inHeadline == int(all.size()));
    }

    void describeLetters(PhraseCandidate &candidate) const
    {
        int capitals = 0;
        int allCapitals = 0;
        int small = 0;
        for (const TokenRange &occurrence : candidate.occurrences) {
            const Token &first = m_text.tokens[occurrence.first];
            capitals += first.capital && !first.sentenceStart;
            small += !first.capital;
            bool all = true;
            for (int token = occurrence.first; token < occurrence.end; ++token)
                all = all && (m_text.tokens[token].capital || !isContent(token));
            allCapitals += all;
        }
        const double count = double(candidate.occurrences.size());
        set(candidate, PhraseFeature::CapitalShare, capitals / count);
        set(candidate, PhraseFeature::CapitalSomewhere, capitals > 0);
        set(candidate, PhraseFeature::AllWordsCapitalShare, allCapitals / count);
        set(candidate, PhraseFeature::SmallShare, small / count);
    }

    void describeNeighbours(PhraseCandidate &candidate) const
    {
        const double share = 1.0 / double(candidate.occurrences.size());
        const auto add = [&](PhraseFeature feature, bool holds) {
            candidate.features[size_t(feature)] += float(holds ? share : 0);
        };
        for (const TokenRange &occurrence : candidate.occurrences) {
            const int before = occurrence.first - 1;
            const int after = occurrence.end;
            const bool begins = before < 0 || !isWord(before);
            const bool ends = after >= m_end || !isWord(after);
            add(PhraseFeature::AfterMark, begins);
            add(PhraseFeature::BeforeMark, ends);
            add(PhraseFeature::AfterDeterminer, !begins && is(before, WordClass::Determiner));
            add(PhraseFeature::AfterPreposition, !begins && is(before, WordClass::Preposition));
            add(PhraseFeature::AfterLink, !begins && is(before, WordClass::PhraseLink));
            add(PhraseFeature::BeforeLink, !ends && is(after, WordClass::PhraseLink));
            add(PhraseFeature::BeforeContent, !ends && isContent(after));
        }
    }

    void relate(PhraseFeature feature, PhraseFeature relative)
    {
        float most = 1;
        for (const PhraseCandidate &candidate : m_candidates)
            most = std::max(most, candidate.features[size_t(feature)]);
        for (PhraseCandidate &candidate : m_candidates)
            candidate.features[size_t(relative)] = candidate.features[size_t(feature)] / most;
    }

    const AnnotatedText &m_text;
    const int m_end; ///< the first token that is not looked at
    StemNumbers m_stems;
    std::vector<ContentWord> m_content;
    std::vector<PhraseCandidate> m_candidates;
    std::vector<Nesting> m_nesting; ///< by candidate
    std::vector<int> m_wordFrequency; ///< by stem
    int m_headlineEnd = 0;
};

/// A phrase in one of its forms, as the hashes of its tokens.
struct PhraseForm {
    std::vector<quint32> hashes;
    size_t phrase = 0;

    bool operator==(const PhraseForm &) const = default;
};

/// The different forms of \a phrases.
std::vector<PhraseForm> formsOf(const AnnotatedText &text, const std::vector<PhraseCandidate> &phrases)
{
    std::vector<PhraseForm> forms;
    for (size_t phrase = 0; phrase < phrases.size(); ++phrase) {
        for (const TokenRange &occurrence : phrases[phrase].occurrences) {
            PhraseForm form = {.hashes = {}, .phrase = phrase};
            for (int token = occurrence.first; token < occurrence.end; ++token)
                form.hashes.push_back(text.tokens[token].hash);
            if (std::ranges::find(forms, form) == forms.end())
                forms.push_back(std::move(form));
        }
    }
    return forms;
}

bool standsAt(const PhraseForm &form, const AnnotatedText &text, size_t token)
{
    return token + form.hashes.size() <= text.tokens.size()
        && std::equal(form.hashes.begin(), form.hashes.end(), text.tokens.begin() + qsizetype(token),
            [](quint32 hash, const Token &it) { return hash == it.hash; });
}

} // namespace

void addLaterOccurrences(const AnnotatedText &text, std::vector<PhraseCandidate> &phrases)
{
    if (text.tokens.size() <= size_t(longestSearch))
        return;
    const std::vector<PhraseForm> forms = formsOf(text, phrases);
    quint64 begins = 0; // a bit for the first word of each form: most tokens need no closer look
    for (const PhraseForm &form : forms)
        begins |= quint64(1) << (form.hashes.front() % 64);
    for (size_t token = longestSearch; token < text.tokens.size(); ++token) {
        if (((begins >> (text.tokens[token].hash % 64)) & 1) == 0)
            continue;
        for (const PhraseForm &form : forms) {
            if (standsAt(form, text, token))
                phrases[form.phrase].occurrences.push_back({int(token), int(token + form.hashes.size())});
        }
    }
}

std::vector<PhraseCandidate> findPhraseCandidates(const AnnotatedText &text)
{
    return PhraseFinder(text).find();
}

} // namespace rapporteur
