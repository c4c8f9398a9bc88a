// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/interview.h"

#include <QSet>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph that begins with a short name and a colon.
struct Turn {
    int paragraph = 0;
    TokenRange name;
    TokenRange words;
    bool asks = false;
};

class InterviewFinder
{
public:
    explicit InterviewFinder(const QuotationContext &context)
        : m_context(context)
        , m_sources(context)
    {
    }

    std::vector<InterviewTurn> run()
    {
        constexpr size_t fewestTurns = 4;
        for (size_t p = 0; p < m_context.text.paragraphs.size(); ++p)
            readParagraph(int(p));
        const bool asked = std::any_of(m_turns.cbegin(), m_turns.cend(), [](const Turn &turn) { return turn.asks; });
        std::vector<InterviewTurn> turns;
        constexpr size_t fewestAnswers = 2; // to questions that nobody's name introduces
        if (!(m_turns.size() >= fewestTurns && asked) && !(m_turns.size() >= fewestAnswers && m_bareQuestions >= 2))
            return turns;
        for (const Turn &turn : m_turns)
            turns.push_back({turn.paragraph, statementOf(turn), m_askers.contains(key(turn.name))});
        return turns;
    }

private:
    void readParagraph(int paragraph)
    {
        constexpr int longestName = 5;
        const TokenRange tokens = m_context.text.paragraphs[paragraph];
        int colon = tokens.first;
        while (colon < std::min(tokens.end, tokens.first + longestName) && isOfName(colon, tokens.first))
            ++colon;
        constexpr int fewestWords = 3;
        const bool turn = colon > tokens.first && m_context.isKind(colon, TokenKind::Colon)
            && tokens.end - colon > fewestWords && !m_context.opensQuote(colon + 1);
        const int last = tokens.end - 1;
        const bool asks
            = m_context.isKind(last, TokenKind::FullStop) && m_context.text.view(m_context.token(last)).contains(u'?');
        if (turn && m_afterQuestion)
            ++m_bareQuestions;
        m_afterQuestion = !turn && asks;
        if (!turn)
            return;
        m_turns.push_back({paragraph, {tokens.first, colon}, {colon + 1, tokens.end}, asks});
        if (asks)
            m_askers.insert(key(m_turns.back().name));
    }

    /// A word of "Q", "MARIE DIALLO", "M.D", "24 HEURES".
    [[nodiscard]] bool isOfName(int token, int first) const
    {
        if (token == first && m_context.isKind(token, TokenKind::Number))
            return true;
        if (token > first && m_context.isKind(token, TokenKind::FullStop))
            return !m_context.token(token).spaceBefore && m_context.text.view(m_context.token(token)) == "."_L1;
        return m_context.isWord(token)
            && (m_context.token(token).capital || m_context.actors.mentionCovering(token) >= 0);
    }

    /// The same name has the same key.
    [[nodiscard]] quint64 key(TokenRange name) const
    {
        quint64 key = 0;
        for (int i = name.first; i < name.end; ++i)
            key = key * 31 + m_context.token(i).hash;
        return key;
    }

    /// Who answers as "R": the last person named before the first turn.
    [[nodiscard]] SpeakerMention guest() const
    {
        SpeakerMention guest;
        const int first = m_context.text.paragraphs[m_turns.front().paragraph].first;
        for (int m = m_context.actors.firstMentionFrom(first) - 1; m >= 0 && guest.isEmpty(); --m) {
            const ActorMention &mention = m_context.actors.mentions[m];
            if (m_context.actors.actors[mention.actor].kind == ActorKind::Person)
                guest = m_sources.phraseAt(mention.tokens.first, mention.tokens.end);
        }
        return guest;
    }

    [[nodiscard]] Statement statementOf(const Turn &turn) const
    {
        SpeakerMention source = m_sources.phraseAt(turn.name.first, turn.name.end);
        if (source.actors.empty()) {
            if (SpeakerMention known = guest(); !known.isEmpty())
                source = std::move(known);
        }
        return {.kind = QuotationKind::Direct,
            .words = turn.words,
            .fragments = {},
            .source = std::move(source),
            .cue = {},
            .reason = SpeakerReason::QuestionAnswer,
            .sure = true};
    }

    const QuotationContext &m_context;
    SourceFinder m_sources;
    std::vector<Turn> m_turns;
    QSet<quint64> m_askers;
    int m_bareQuestions = 0; ///< paragraphs that ask, without a name, right before a turn
    bool m_afterQuestion = false;
};

} // namespace

std::vector<InterviewTurn> findInterviewTurns(const QuotationContext &context)
{
    return InterviewFinder(context).run();
}

} // namespace rapporteur
