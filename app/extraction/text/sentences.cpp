// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/sentences.h"

namespace rapporteur {

namespace {

/// Words that begin a sentence rather than a name: after "U.S." they tell that the stop was a full stop too.
constexpr quint64 openingClasses = classBit(WordClass::StopWord) | classBit(WordClass::Determiner)
    | classBit(WordClass::SubjectPronoun) | classBit(WordClass::Preposition) | classBit(WordClass::Conjunction)
    | classBit(WordClass::Elision);

class Splitter
{
public:
    Splitter(AnnotatedText &text, int index)
        : m_text(text)
        , m_tokens(text.tokens)
        , m_range(text.paragraphs[index])
        , m_paragraph(index)
    {
    }

    void run()
    {
        m_first = m_range.first;
        m_closesAt = m_range.first;
        for (int i = m_range.first; i < m_range.end; ++i) {
            if (i > m_first && m_tokens[i].kind == TokenKind::Bullet)
                close(i);
            noteOpening(i);
            if (const int end = endAfter(i); end > 0) {
                close(end);
                i = end - 1;
            }
        }
        close(m_range.end);
    }

private:
    [[nodiscard]] bool has(int i) const { return i < m_range.end; }
    [[nodiscard]] TokenKind kind(int i) const { return m_tokens[i].kind; }

    /// At a mark or parenthesis that opens outside of another, finds where its pair closes; until there no sentence
    /// ends.
    void noteOpening(int i)
    {
        if (i < m_closesAt || i < m_searchedTo
            || (kind(i) != TokenKind::OpenMark && kind(i) != TokenKind::OpenParenthesis))
            return;
        constexpr int longestPair = 160; // tokens: some 800 letters, a quotation of several sentences
        const bool mark = kind(i) == TokenKind::OpenMark;
        const TokenKind open = kind(i);
        const TokenKind closing = mark ? TokenKind::CloseMark : TokenKind::CloseParenthesis;
        const int limit = std::min(m_range.end, i + longestPair);
        int depth = 0;
        for (int at = i; at < limit; ++at) {
            if (kind(at) == open)
                ++depth;
            else if (kind(at) == closing && --depth == 0) {
                m_closesAt = at;
                return;
            }
        }
        m_searchedTo = limit; // none of the marks on the way is searched again: linear in the paragraph
    }

    /// The end of the sentence whose last stop is at \a i; 0 when none ends there.
    [[nodiscard]] int endAfter(int i) const
    {
        if (kind(i) == TokenKind::Word)
            return abbreviationEnds(i) ? i + 1 : 0;
        const bool stop = kind(i) == TokenKind::FullStop;
        const bool closedStop = i == m_closesAt && i > m_range.first && kind(i - 1) == TokenKind::FullStop && !stop;
        if (!stop && !closedStop)
            return 0;
        if (i < m_closesAt)
            return 0;
        int next = i + 1;
        while (has(next) && isClosing(next))
            ++next;
        if (!has(next))
            return next;
        const bool closed = closedStop || next > i + 1;
        return goesOn(next, i, closed) ? 0 : next;
    }

    /// A closing mark or parenthesis, or an undecided mark that clings to the word before it.
    [[nodiscard]] bool isClosing(int i) const
    {
        return kind(i) == TokenKind::CloseMark || kind(i) == TokenKind::CloseParenthesis
            || (kind(i) == TokenKind::StraightMark && !m_tokens[i].spaceBefore);
    }

    /// Whether the sentence goes on with the token at \a next, although a stop (and perhaps a closing mark) came
    /// before.
    [[nodiscard]] bool goesOn(int next, int stop, bool closed) const
    {
        switch (kind(next)) {
        case TokenKind::Comma:
        case TokenKind::Semicolon:
        case TokenKind::Colon:
        case TokenKind::FullStop: return true;
        case TokenKind::Dash: return has(next + 1) && isSmall(next + 1);
        case TokenKind::OpenParenthesis: return has(next + 1) && isSmall(next + 1) && closed;
        case TokenKind::Word:
            return isSmall(next) || (!m_tokens[next].spaceBefore && !m_tokens[next].capital && !isWide(stop))
                || (closed && isSaidBy(next, stop));
        case TokenKind::Number:
        case TokenKind::Other: return !m_tokens[next].spaceBefore && !isWide(stop) && !closed;
        default: return false;
        }
    }

    /// A word in small letters of a script that has capitals.
    [[nodiscard]] bool isSmall(int i) const
    {
        if (kind(i) != TokenKind::Word || m_tokens[i].capital)
            return false;
        const QStringView word = m_text.view(m_tokens[i]);
        return word.front().isLower() || (word.size() > 1 && word[1].isLower());
    }

    /// Stops of scripts that put no space after them.
    [[nodiscard]] bool isWide(int i) const
    {
        return m_tokens[i].kind == TokenKind::FullStop && m_text.view(m_tokens[i]).front().unicode() >= 0x3000;
    }

    /// “Why?” Smith asked: a name and a reporting verb after a quotation that ends in ? or !.
    [[nodiscard]] bool isSaidBy(int next, int stop) const
    {
        constexpr int longestName = 4;
        const int ender = kind(stop) == TokenKind::FullStop ? stop : stop - 1;
        const QStringView sign = m_text.view(m_tokens[ender]);
        if (!sign.contains(u'?') && !sign.contains(u'!'))
            return false;
        int i = next;
        while (has(i) && i < next + longestName && kind(i) == TokenKind::Word && m_tokens[i].capital)
            ++i;
        return i > next && has(i) && !m_text.hitAt(i, WordClass::ReportingVerb).isEmpty();
    }

    /// An abbreviation that may end a sentence does when an opening word with a capital follows: "in the U.S. The …".
    [[nodiscard]] bool abbreviationEnds(int i) const
    {
        const Token &token = m_tokens[i];
        if (i < m_closesAt || !has(i + 1) || m_text.article.text.at(token.end - 1) != u'.')
            return false;
        const Token &next = m_tokens[i + 1];
        if (!next.spaceBefore || next.kind != TokenKind::Word || !next.capital)
            return false;
        const QStringView value = m_text.lexicon->value(token.word, WordClass::Abbreviation);
        if (value.startsWith(u"before") || token.end - token.start <= 2)
            return false;
        return (m_text.lexicon->classes(next.word) & openingClasses) != 0;
    }

    void close(int end)
    {
        TokenRange range {m_first, end};
        m_first = end;
        while (!range.isEmpty() && kind(range.first) == TokenKind::Bullet)
            ++range.first;
        if (range.isEmpty())
            return;
        markFirstWords(range);
        std::fill(m_text.sentenceOfToken.begin() + range.first, m_text.sentenceOfToken.begin() + range.end,
            int(m_text.sentences.size()));
        m_text.sentences.push_back({m_text.span(range), range, m_paragraph});
    }

    void markFirstWords(TokenRange range)
    {
        bool first = true;
        for (int i = range.first; i < range.end; ++i) {
            if (kind(i) == TokenKind::OpenMark)
                first = i == range.first || first || kind(i - 1) == TokenKind::Colon || kind(i - 1) == TokenKind::Comma;
            else if (kind(i) == TokenKind::FullStop)
                first = true; // inside marks
            else if (kind(i) == TokenKind::Word || kind(i) == TokenKind::Number) {
                m_tokens[i].sentenceStart = first;
                first = false;
            }
        }
    }

    AnnotatedText &m_text;
    std::vector<Token> &m_tokens;
    TokenRange m_range;
    int m_paragraph;
    int m_first = 0; ///< token of the sentence being read
    int m_closesAt = 0; ///< the closing token of the pair being read
    int m_searchedTo = 0; ///< no pair begins before this token
};

} // namespace

void splitSentences(AnnotatedText &text, int index)
{
    Splitter(text, index).run();
}

} // namespace rapporteur
