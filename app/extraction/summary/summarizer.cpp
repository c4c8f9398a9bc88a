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
        m_beside.resize(m_sentences.size());
    }

    [[nodiscard]] QList<SummarySentence> choose()
    {
        while (m_chosen.size() < longestSummary) {
            const int best = bestSentence();
            if (best < 0)
                break;
            take(best);
        }
        return inTextOrder();
    }

private:
    /// How a sentence stands beside those that are chosen.
    struct Beside {
        double mostRepeated = 0; ///< the share of its words that one of them has
        bool isTold = false; ///< it is one of them, or nearly
        bool antecedent = false; ///< the sentence before it is chosen
    };

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
    /// How many words \a a and \a b have in common.
    [[nodiscard]] size_t commonWords(size_t a, size_t b) const
    {
        size_t common = 0;
        auto left = m_words[a].begin();
        auto right = m_words[b].begin();
        while (left != m_words[a].end() && right != m_words[b].end()) {
            common += *left == *right;
            const bool leftIsBehind = *left <= *right;
            const bool rightIsBehind = *right <= *left;
            left += leftIsBehind;
            right += rightIsBehind;
        }
        return common;
    }
    /// The share of the words of \a sentence that \a common are.
    [[nodiscard]] double share(size_t common, size_t sentence) const
    {
        return m_words[sentence].empty() ? 1 : double(common) / double(m_words[sentence].size());
    }

    [[nodiscard]] int bestSentence() const
    {
        int best = -1;
        double bestScore = 0;
        for (int candidate = 0; candidate < int(m_sentences.size()); ++candidate) {
            if (m_beside[size_t(candidate)].isTold)
                continue;
            const double score = scoreBesideChosen(size_t(candidate));
            if (best < 0 || score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }
    /// Tells every other sentence what \a chosen says already.
    void take(int chosen)
    {
        const ScoredSentence &sentence = m_sentences[size_t(chosen)];
        m_chosen.push_back(chosen);
        m_told |= sentence.facets;
        for (size_t candidate = 0; candidate < m_sentences.size(); ++candidate) {
            const size_t common = commonWords(candidate, size_t(chosen));
            Beside &beside = m_beside[candidate];
            beside.mostRepeated = std::max(beside.mostRepeated, share(common, candidate));
            beside.isTold |= int(candidate) == chosen || share(common, candidate) >= nearDuplicate
                || share(common, size_t(chosen)) >= nearDuplicate;
            beside.antecedent |= sentence.sentence == m_sentences[candidate].sentence - 1;
        }
    }
    [[nodiscard]] double scoreBesideChosen(size_t candidate) const
    {
        const ScoredSentence &sentence = m_sentences[candidate];
        const Beside &beside = m_beside[candidate];
        return sentence.score - facetTold * std::popcount(unsigned(m_told & sentence.facets))
            - repeated * beside.mostRepeated
            + (sentence.needsSentenceBefore && beside.antecedent ? antecedentThere : 0);
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
    std::vector<Beside> m_beside; ///< by candidate
    std::vector<int> m_chosen; ///< indexes of candidates, best first
    int m_told = 0; ///< the facets of those chosen
};

} // namespace

QList<SummarySentence> summarize(const AnnotatedText &text, const Briefing &briefing)
{
    return SummaryChoice(text, scoreSentences(text, briefing)).choose();
}

} // namespace rapporteur
