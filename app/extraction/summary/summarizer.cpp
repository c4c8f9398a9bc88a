// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/summary/summarizer.h"

#include "extraction/summary/sentencescores.h"

#include <bit>
#include <numeric>

namespace rapporteur {

namespace {

constexpr size_t longestSummary = 7;
constexpr size_t mostCandidates = 60; ///< of a long text, only its best sentences compete
constexpr double facetTold = 0.9; ///< off for each facet that the summary has already
constexpr double repeated = 2.5; ///< off for a sentence all of whose words the summary has
constexpr double nearDuplicate = 0.7; ///< share of common words from which on a sentence says nothing new
constexpr double antecedentThere = 0.9; ///< back for "il" once the sentence before stands in the summary

/// Chooses sentences one by one, each the best beside those chosen before.
class SummaryChoice
{
public:
    SummaryChoice(const AnnotatedText &text, std::vector<ScoredSentence> sentences)
        : m_text(text)
        , m_sentences(std::move(sentences))
    {
        keepBest();
        m_words.reserve(m_sentences.size());
        for (const ScoredSentence &sentence : m_sentences)
            m_words.push_back(wordsOf(sentence.sentence));
    }

    [[nodiscard]] QList<SummarySentence> choose()
    {
        while (m_chosen.size() < longestSummary) {
            const int best = bestSentence();
            if (best < 0)
                break;
            m_chosen.push_back(best);
        }
        return inTextOrder();
    }

private:
    void keepBest()
    {
        if (m_sentences.size() <= mostCandidates)
            return;
        std::ranges::stable_sort(m_sentences, std::greater(), &ScoredSentence::score);
        m_sentences.resize(mostCandidates);
        std::ranges::sort(m_sentences, {}, &ScoredSentence::sentence);
    }

    /// The different words of a sentence, sorted; function words do not count.
    [[nodiscard]] std::vector<quint32> wordsOf(int sentence) const
    {
        std::vector<quint32> words;
        const TokenRange tokens = m_text.sentences[size_t(sentence)].tokens;
        for (int token = tokens.first; token < tokens.end; ++token) {
            const Token &it = m_text.tokens[size_t(token)];
            const bool counts = it.kind == TokenKind::Number || it.kind == TokenKind::Word;
            if (counts && !m_text.is(token, WordClass::StopWord))
                words.push_back(it.hash);
        }
        std::ranges::sort(words);
        const auto again = std::ranges::unique(words);
        words.erase(again.begin(), again.end());
        return words;
    }
    /// The share of the words of \a a that \a b has, too.
    [[nodiscard]] double share(int a, int b) const
    {
        const std::vector<quint32> &words = m_words[size_t(a)];
        const auto common = std::ranges::count_if(
            words, [&](quint32 word) { return std::ranges::binary_search(m_words[size_t(b)], word); });
        return words.empty() ? 1 : double(common) / double(words.size());
    }

    [[nodiscard]] int bestSentence() const
    {
        int best = -1;
        double bestScore = 0;
        for (int candidate = 0; candidate < int(m_sentences.size()); ++candidate) {
            if (std::ranges::count(m_chosen, candidate) > 0 || repeatsChosen(candidate))
                continue;
            const double score = scoreBesideChosen(candidate);
            if (best < 0 || score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }
    [[nodiscard]] bool repeatsChosen(int candidate) const
    {
        return std::ranges::any_of(m_chosen, [&](int chosen) {
            return share(candidate, chosen) >= nearDuplicate || share(chosen, candidate) >= nearDuplicate;
        });
    }
    [[nodiscard]] double scoreBesideChosen(int candidate) const
    {
        const ScoredSentence &sentence = m_sentences[size_t(candidate)];
        int told = 0;
        double most = 0;
        bool antecedent = false;
        for (const int chosen : m_chosen) {
            told |= m_sentences[size_t(chosen)].facets;
            most = std::max(most, share(candidate, chosen));
            antecedent = antecedent || m_sentences[size_t(chosen)].sentence == sentence.sentence - 1;
        }
        return sentence.score - facetTold * std::popcount(unsigned(told & sentence.facets)) - repeated * most
            + (sentence.needsSentenceBefore && antecedent ? antecedentThere : 0);
    }

    [[nodiscard]] QList<SummarySentence> inTextOrder() const
    {
        QList<SummarySentence> summary;
        for (size_t i = 0; i < m_chosen.size(); ++i) {
            const Sentence &sentence = m_text.sentences[size_t(m_sentences[size_t(m_chosen[i])].sentence)];
            summary.append({.id = 0, .words = m_text.article.excerpt(sentence.span), .rank = int(i) + 1});
        }
        std::ranges::sort(summary, {}, [](const SummarySentence &sentence) { return sentence.words.span; });
        return summary;
    }

    const AnnotatedText &m_text;
    std::vector<ScoredSentence> m_sentences;
    std::vector<std::vector<quint32>> m_words; ///< by candidate
    std::vector<int> m_chosen; ///< indexes of candidates, best first
};

} // namespace

QList<SummarySentence> summarize(const AnnotatedText &text, const Briefing &briefing)
{
    return SummaryChoice(text, scoreSentences(text, briefing)).choose();
}

} // namespace rapporteur
