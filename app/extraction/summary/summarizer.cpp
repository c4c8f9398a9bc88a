// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/summary/summarizer.h"

#include "extraction/summary/sentencescores.h"

#include <array>
#include <bit>

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
        m_beside.resize(m_sentences.size());
        findWords();
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
        int words = 0; ///< how many different ones it has; function words do not count
        double mostRepeated = 0; ///< the share of its words that one of them has
        bool isTold = false; ///< it is one of them, or nearly
        bool antecedent = false; ///< the sentence before it is chosen
    };
    /// A word of candidates, and which of them have it: a bit for each.
    struct Word {
        quint32 hash = 0;
        quint64 candidates = 0;
    };
    static_assert(mostCandidates <= 64);

    void keepBest()
    {
        if (m_sentences.size() <= mostCandidates)
            return;
        std::ranges::stable_sort(m_sentences, std::greater(), &ScoredSentence::score);
        m_sentences.resize(mostCandidates);
        std::ranges::sort(m_sentences, {}, &ScoredSentence::sentence);
    }

    void findWords()
    {
        constexpr size_t usualLength = 24; // words that count
        m_words.reserve(usualLength * m_sentences.size());
        for (size_t candidate = 0; candidate < m_sentences.size(); ++candidate) {
            const TokenRange tokens = m_text.sentences[size_t(m_sentences[candidate].sentence)].tokens;
            for (int token = tokens.first; token < tokens.end; ++token) {
                const Token &it = m_text.tokens[size_t(token)];
                const bool counts = it.kind == TokenKind::Number || it.kind == TokenKind::Word;
                if (counts && !m_text.is(token, WordClass::StopWord))
                    m_words.push_back({it.hash, quint64(1) << candidate});
            }
        }
        std::ranges::sort(m_words, {}, &Word::hash);
        size_t distinct = 0;
        for (const Word &word : m_words) {
            if (distinct > 0 && m_words[distinct - 1].hash == word.hash)
                m_words[distinct - 1].candidates |= word.candidates;
            else
                m_words[distinct++] = word;
        }
        m_words.resize(distinct);
        for (const Word &word : m_words)
            forEachOf(word.candidates, [this](size_t candidate) { ++m_beside[candidate].words; });
    }
    template <typename Work> static void forEachOf(quint64 candidates, Work work)
    {
        for (; candidates != 0; candidates &= candidates - 1)
            work(size_t(std::countr_zero(candidates)));
    }
    /// How many words each candidate has in common with \a chosen.
    [[nodiscard]] std::array<int, mostCandidates> commonWords(size_t chosen) const
    {
        std::array<int, mostCandidates> common = {};
        for (const Word &word : m_words) {
            if ((word.candidates >> chosen) & 1)
                forEachOf(word.candidates, [&common](size_t candidate) { ++common[candidate]; });
        }
        return common;
    }
    /// The share of the words of \a sentence that \a common are.
    [[nodiscard]] double share(int common, size_t sentence) const
    {
        return m_beside[sentence].words == 0 ? 1 : double(common) / double(m_beside[sentence].words);
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
        const std::array<int, mostCandidates> commonWithChosen = commonWords(size_t(chosen));
        for (size_t candidate = 0; candidate < m_sentences.size(); ++candidate) {
            const int common = commonWithChosen[candidate];
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
    std::vector<Word> m_words; ///< of all candidates, each once; function words do not count
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
