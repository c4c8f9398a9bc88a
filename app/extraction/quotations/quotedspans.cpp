// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/quotedspans.h"

namespace rapporteur {

namespace {

/// Marks that belong together. A mark may be closed by another kind when its own never comes.
enum class MarkFamily { Guillemet, Double, Single, Straight, Other };

MarkFamily familyOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2039':
    case u'\u203A': return MarkFamily::Guillemet;
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F': return MarkFamily::Double;
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\'': return MarkFamily::Single;
    case u'"': return MarkFamily::Straight;
    default: return MarkFamily::Other;
    }
}

class Pairing
{
public:
    Pairing(const AnnotatedText &text, TokenRange paragraph, std::vector<QuotedSpan> &spans)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_spans(spans)
    {
    }

    void run()
    {
        for (int i = m_paragraph.first; i < m_paragraph.end; ++i) {
            switch (m_text.tokens[i].kind) {
            case TokenKind::OpenMark:
                if (closesInFact(i))
                    close(i);
                else if (!isInsideWord(i))
                    open(i);
                break;
            case TokenKind::CloseMark: close(i); break;
            case TokenKind::StraightMark:
                if (isOpen(family(i)))
                    close(i);
                else
                    open(i);
                break;
            default: break;
            }
        }
        finish();
    }

private:
    static constexpr int deepest = 4;

    struct Pair {
        int open = 0;
        int close = -1; ///< -1: still open
    };

    [[nodiscard]] MarkFamily family(int i) const { return familyOf(m_text.view(m_text.tokens[i]).front()); }
    /// Whether a pair of this family is open; nobody nests deeper than searched, and more would not be linear.
    [[nodiscard]] bool isOpen(MarkFamily wanted) const
    {
        const auto first = m_open.cend() - std::min<std::ptrdiff_t>(deepest, std::ssize(m_open));
        return std::any_of(first, m_open.cend(), [&](int pair) { return family(m_pairs[pair].open) == wanted; });
    }

    /// The ‘ of "Fa‘asavalu".
    [[nodiscard]] bool isInsideWord(int i) const
    {
        return family(i) == MarkFamily::Single && i > m_paragraph.first && i + 1 < m_paragraph.end
            && !m_text.tokens[i].spaceBefore && !m_text.tokens[i + 1].spaceBefore
            && m_text.tokens[i - 1].kind == TokenKind::Word && m_text.tokens[i + 1].kind == TokenKind::Word;
    }

    /// “ at the end of a word that a " or „ opened before: typed for the closing mark. So is one before a comma or full
    /// stop: “… réunion “, a-t-il dit.
    [[nodiscard]] bool closesInFact(int i) const
    {
        if (m_open.empty() || i == m_paragraph.first)
            return false;
        if (m_text.tokens[i].spaceBefore) {
            const TokenKind after = i + 1 < m_paragraph.end ? m_text.tokens[i + 1].kind : TokenKind::FullStop;
            return (after == TokenKind::Comma || after == TokenKind::FullStop) && isOpen(family(i));
        }
        const TokenKind before = m_text.tokens[i - 1].kind;
        return before == TokenKind::FullStop || before == TokenKind::Comma
            || (before == TokenKind::Word && family(i) == MarkFamily::Double);
    }

    void open(int i)
    {
        m_open.push_back(int(m_pairs.size()));
        m_pairs.push_back({i, -1});
    }

    /// Closes the innermost pair of the mark's own family, else the innermost of all; those left open inside are
    /// dropped.
    void close(int i)
    {
        if (m_open.empty())
            return;
        const MarkFamily wanted = family(i);
        const int last = int(m_open.size()) - 1;
        int found = last;
        for (int k = last; k >= 0 && k > last - deepest; --k) {
            if (family(m_pairs[m_open[k]].open) == wanted) {
                found = k;
                break;
            }
        }
        const bool own = family(m_pairs[m_open[found]].open) == wanted;
        if (!own && wanted == MarkFamily::Single)
            return; // an apostrophe rather than a mark
        m_pairs[m_open[found]].close = i;
        m_open.resize(found);
    }

    /// A pair that never closes reaches to the paragraph's end, unless marks of its kind paired after it: then it is a
    /// stray.
    void finish()
    {
        int covered = m_paragraph.first;
        const int strays = m_open.empty() ? -1 : m_open.front();
        for (size_t p = 0; p < m_pairs.size(); ++p) {
            const Pair &pair = m_pairs[p];
            if (pair.open < covered)
                continue;
            if (pair.close >= 0) {
                add(pair.open, pair.close, true);
                covered = pair.close + 1;
            } else if (int(p) >= strays && reachesTheEnd(p)) {
                add(pair.open, m_paragraph.end, false);
                return;
            }
        }
    }

    [[nodiscard]] bool reachesTheEnd(size_t stray) const
    {
        if (family(m_pairs[stray].open) == MarkFamily::Single)
            return false;
        // Only the next pair is looked at: a stray is told by the marks that follow it.
        return stray + 1 >= m_pairs.size() || m_pairs[stray + 1].close < 0
            || family(m_pairs[stray + 1].open) != family(m_pairs[stray].open);
    }

    void add(int open, int close, bool closed)
    {
        const TokenRange inner {open + 1, close};
        if (!inner.isEmpty())
            m_spans.push_back({{open, closed ? close + 1 : close}, inner, closed});
    }

    const AnnotatedText &m_text;
    TokenRange m_paragraph;
    std::vector<QuotedSpan> &m_spans;
    std::vector<Pair> m_pairs;
    std::vector<int> m_open; ///< indexes in m_pairs, outermost first
};

} // namespace

QuotedSpans::QuotedSpans(const AnnotatedText &text)
    : m_spanOf(text.tokens.size(), -1)
{
    for (size_t p = 0; p < text.paragraphs.size(); ++p) {
        const TokenRange paragraph = text.paragraphs[p];
        const size_t before = m_spans.size();
        Pairing(text, paragraph, m_spans).run();
        if (m_spans.size() == before && !paragraph.isEmpty()
            && text.article.paragraphs.at(qsizetype(p)).kind == ParagraphKind::BlockQuote)
            m_spans.push_back({paragraph, paragraph, true});
    }
    for (size_t s = 0; s < m_spans.size(); ++s)
        std::fill(m_spanOf.begin() + m_spans[s].tokens.first, m_spanOf.begin() + m_spans[s].tokens.end, int(s));
}

} // namespace rapporteur
