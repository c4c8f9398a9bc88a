// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/summary/sentencescores.h"

#include "extraction/text/cues.h"

#include <cmath>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What is counted of a sentence.
struct SentenceFacts {
    int eventNames = 0;
    int counts = 0;
    int announcedThemes = 0;
    int keyphrases = 0;
    int people = 0;
    bool place = false;
    bool dates = false;
    bool decides = false;
    bool otherEdition = false;
    bool boilerplate = false;
    qsizetype quoted = 0; ///< UTF-16 units within direct quotations
    bool reported = false; ///< holds indirect or mixed speech
};

namespace weight {
constexpr double firstSentence = 2.2;
constexpr double position = 1.6; ///< of the first sentence, falling to nothing
constexpr double eventName = 0.9;
constexpr double place = 0.6;
constexpr double dates = 0.9;
constexpr double counts = 1.3;
constexpr double furtherCount = 0.3;
constexpr double themes = 1.0;
constexpr double furtherTheme = 0.15;
constexpr double keyphrase = 0.15;
constexpr double decision = 1.1;
constexpr double headline = 1.2; ///< when all words of the headline are there
constexpr double reported = 0.3;
constexpr double quoted = -1.8; ///< when all of it is quoted
constexpr double otherEdition = -1.0;
constexpr double opensWithPronoun = -0.9;
constexpr double isShort = -0.8;
} // namespace weight

class SentenceScorer
{
public:
    SentenceScorer(const AnnotatedText &text, const Briefing &briefing)
        : m_text(text)
        , m_briefing(briefing)
        , m_facts(text.sentences.size())
    {
        countFacts();
        countCues();
        findHeadlineWords();
    }

    [[nodiscard]] std::vector<ScoredSentence> score() const
    {
        std::vector<ScoredSentence> scored;
        for (size_t sentence = 0; sentence < m_text.sentences.size(); ++sentence) {
            if (canStand(sentence))
                scored.push_back(scoreOf(sentence, int(scored.size())));
        }
        return scored;
    }

private:
    [[nodiscard]] SentenceFacts *factsAt(TextSpan span)
    {
        const auto after = std::ranges::upper_bound(
            m_text.sentences, span.start, {}, [](const Sentence &sentence) { return sentence.span.start; });
        if (after == m_text.sentences.begin() || !std::prev(after)->span.contains(span.start))
            return nullptr;
        return &m_facts[size_t(std::prev(after) - m_text.sentences.begin())];
    }
    template <typename Note> void noteAt(const Excerpt &words, Note note)
    {
        if (words.isEmpty())
            return;
        if (SentenceFacts *facts = factsAt(words.span))
            note(*facts);
    }

    void countFacts()
    {
        for (const Excerpt &name : m_briefing.event.names)
            noteAt(name, [](SentenceFacts &facts) { ++facts.eventNames; });
        noteAt(m_briefing.event.place, [](SentenceFacts &facts) { facts.place = true; });
        noteAt(m_briefing.event.dates, [](SentenceFacts &facts) { facts.dates = true; });
        for (const AttendanceCount &count : m_briefing.attendance.counts)
            noteAt(count.words, [](SentenceFacts &facts) { ++facts.counts; });
        for (const Person &person : m_briefing.attendance.people) {
            for (const Excerpt &mention : person.mentions)
                noteAt(mention, [](SentenceFacts &facts) { ++facts.people; });
        }
        for (const Theme &theme : m_briefing.themes)
            countTheme(theme);
        for (const Quotation &quote : m_briefing.quotes)
            countQuotation(quote);
    }
    void countTheme(const Theme &theme)
    {
        if (theme.mentions.isEmpty())
            return;
        if (theme.origin == ThemeOrigin::Announced) {
            noteAt(theme.mentions.first(), [](SentenceFacts &facts) { ++facts.announcedThemes; });
            return;
        }
        for (const Excerpt &mention : theme.mentions)
            noteAt(mention, [](SentenceFacts &facts) { ++facts.keyphrases; });
    }
    void countQuotation(const Quotation &quote)
    {
        const bool direct = quote.kind == QuotationKind::Direct;
        noteAt(quote.words, [&](SentenceFacts &facts) {
            if (direct)
                facts.quoted += quote.words.span.length();
            else
                facts.reported = true;
        });
    }

    void countCues()
    {
        const Cues cues(m_text, {WordClass::DecisionVerb, WordClass::OtherEdition, WordClass::Boilerplate});
        for (size_t sentence = 0; sentence < m_facts.size(); ++sentence) {
            const TokenRange tokens = m_text.sentences[sentence].tokens;
            for (const Cue &cue : cues.in(tokens))
                noteCue(cue, m_facts[sentence], beginsParagraph(sentence) && cue.tokens.first <= firstWord(tokens));
        }
    }
    static void noteCue(const Cue &cue, SentenceFacts &facts, bool atStart)
    {
        if (cue.wordClass == WordClass::DecisionVerb)
            facts.decides |= !cue.says("later"_L1);
        else if (cue.wordClass == WordClass::OtherEdition)
            facts.otherEdition = true;
        else if (cue.wordClass == WordClass::Boilerplate && (atStart || !cue.says("start"_L1)))
            facts.boilerplate = true;
    }
    [[nodiscard]] bool beginsParagraph(size_t sentence) const
    {
        return sentence == 0 || m_text.sentences[sentence - 1].paragraph != m_text.sentences[sentence].paragraph;
    }
    [[nodiscard]] int firstWord(TokenRange tokens) const
    {
        int token = tokens.first;
        while (token + 1 < tokens.end && m_text.tokens[size_t(token)].kind != TokenKind::Word)
            ++token;
        return token;
    }

    [[nodiscard]] bool isContent(const Token &token) const
    {
        constexpr quint64 empty = classBit(WordClass::StopWord) | classBit(WordClass::Determiner)
            | classBit(WordClass::Preposition) | classBit(WordClass::Conjunction) | classBit(WordClass::Auxiliary)
            | classBit(WordClass::Elision) | classBit(WordClass::Enclitic);
        return token.kind == TokenKind::Word && (m_text.lexicon->classes(token.word) & empty) == 0;
    }

    void findHeadlineWords()
    {
        for (size_t i = 0; i < m_text.paragraphs.size(); ++i) {
            if (m_text.article.paragraphs[qsizetype(i)].kind != ParagraphKind::Headline)
                continue;
            for (int token = m_text.paragraphs[i].first; token < m_text.paragraphs[i].end; ++token) {
                if (isContent(m_text.tokens[size_t(token)]))
                    m_headlineWords.push_back(m_text.tokens[size_t(token)].hash);
            }
        }
        std::ranges::sort(m_headlineWords);
        const auto repeated = std::ranges::unique(m_headlineWords);
        m_headlineWords.erase(repeated.begin(), repeated.end());
    }
    /// The share of the headline's words that the sentence has.
    [[nodiscard]] double headlineShare(TokenRange tokens) const
    {
        if (m_headlineWords.empty())
            return 0;
        std::vector<quint32> found;
        found.reserve(m_headlineWords.size());
        for (int token = tokens.first; token < tokens.end; ++token) {
            const quint32 hash = m_text.tokens[size_t(token)].hash;
            if (std::ranges::binary_search(m_headlineWords, hash) && std::ranges::count(found, hash) == 0)
                found.push_back(hash);
        }
        return double(found.size()) / double(m_headlineWords.size());
    }

    /// A whole sentence of the article's running text.
    [[nodiscard]] bool canStand(size_t index) const
    {
        constexpr int fewestWords = 4;
        const Sentence &sentence = m_text.sentences[index];
        const ParagraphKind kind = m_text.article.paragraphs[sentence.paragraph].kind;
        if ((kind != ParagraphKind::Body && kind != ParagraphKind::BlockQuote) || m_facts[index].boilerplate)
            return false;
        return wordCount(sentence.tokens) >= fewestWords && endsWithStop(sentence.tokens);
    }
    [[nodiscard]] int wordCount(TokenRange tokens) const
    {
        int words = 0;
        for (int token = tokens.first; token < tokens.end; ++token)
            words += m_text.tokens[size_t(token)].kind == TokenKind::Word;
        return words;
    }
    [[nodiscard]] bool endsWithStop(TokenRange tokens) const
    {
        for (int token = tokens.end - 1; token >= tokens.first; --token) {
            const Token &last = m_text.tokens[size_t(token)];
            if (last.kind == TokenKind::FullStop || m_text.view(last).endsWith(u'.'))
                return true;
            if (last.kind == TokenKind::Word || last.kind == TokenKind::Number || last.kind == TokenKind::Comma
                || last.kind == TokenKind::Semicolon || last.kind == TokenKind::Colon)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool opensWithReference(TokenRange tokens) const
    {
        const int first = firstWord(tokens);
        if (m_text.is(first, WordClass::SubjectPronoun))
            return true;
        const WordId word = m_text.tokens[size_t(first)].word;
        const bool demonstrative = hasWord(m_text.lexicon->value(word, WordClass::Determiner), "demonstrative"_L1);
        const bool ofTime = first + 1 < tokens.end // "this year's congress", "ce lundi"
            && (m_text.is(first + 1, WordClass::DurationNoun) || m_text.is(first + 1, WordClass::WeekdayName));
        return demonstrative && !ofTime;
    }

    [[nodiscard]] ScoredSentence scoreOf(size_t index, int position) const
    {
        const Sentence &sentence = m_text.sentences[index];
        const SentenceFacts &facts = m_facts[index];
        ScoredSentence scored {.sentence = int(index), .score = 0, .facets = facetsOf(facts)};
        scored.needsSentenceBefore = opensWithReference(sentence.tokens);
        const bool leads
            = position == 0 && !scored.needsSentenceBefore; // "Ils étaient venus à pied" only sets the scene
        scored.score = (leads ? weight::firstSentence : 0) + weight::position * std::exp(-position / 3.0)
            + factScore(facts) + weight::headline * headlineShare(sentence.tokens);
        scored.score += weight::quoted * double(facts.quoted) / double(sentence.span.length());
        constexpr int fewWords = 8;
        if (wordCount(sentence.tokens) < fewWords)
            scored.score += weight::isShort;
        if (scored.needsSentenceBefore)
            scored.score += weight::opensWithPronoun;
        return scored;
    }
    [[nodiscard]] static int facetsOf(const SentenceFacts &facts)
    {
        int facets = 0;
        if (facts.eventNames > 0 && (facts.place || facts.dates))
            facets |= TellsEvent;
        if (facts.counts > 0)
            facets |= TellsAttendance;
        if (facts.announcedThemes > 0)
            facets |= TellsThemes;
        if (facts.decides && facts.quoted == 0)
            facets |= TellsDecision;
        return facets;
    }
    [[nodiscard]] static double factScore(const SentenceFacts &facts)
    {
        constexpr int mostThings = 3;
        double score = 0;
        score += facts.eventNames > 0 ? weight::eventName : 0;
        score += facts.place ? weight::place : 0;
        score += facts.dates ? weight::dates : 0;
        if (facts.counts > 0)
            score += weight::counts + weight::furtherCount * std::min(facts.counts - 1, mostThings);
        if (facts.announcedThemes > 0)
            score += weight::themes + weight::furtherTheme * std::min(facts.announcedThemes - 1, mostThings);
        score += weight::keyphrase * std::min(facts.keyphrases, mostThings);
        score += facts.decides && facts.quoted == 0 ? weight::decision : 0;
        score += facts.reported ? weight::reported : 0;
        score += facts.otherEdition ? weight::otherEdition : 0;
        return score;
    }

    const AnnotatedText &m_text;
    const Briefing &m_briefing;
    std::vector<SentenceFacts> m_facts; ///< by sentence
    std::vector<quint32> m_headlineWords; ///< sorted
};

} // namespace

std::vector<ScoredSentence> scoreSentences(const AnnotatedText &text, const Briefing &briefing)
{
    return SentenceScorer(text, briefing).score();
}

} // namespace rapporteur
