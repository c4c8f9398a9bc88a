// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/linebreaker.h"

#include <algorithm>
#include <limits>
#include <unicode/ubrk.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.01; // points, for sums of rounded widths
constexpr double shortLastLine = 0.12; // of the width: a last line shorter than this looks lost
constexpr double shortestLastLine = 0.06; // where lines are filled
constexpr double costOfShortLastLine = 0.05;

/// ICU's rules of where a line may end, opened once for a language and a thread: opening costs more than a paragraph.
UBreakIterator *breakRules(const QString &language)
{
    struct Rules {
        QString language;
        UBreakIterator *iterator = nullptr;
        ~Rules() { ubrk_close(iterator); }
    };
    static thread_local Rules rules;
    if (!rules.iterator || rules.language != language) {
        ubrk_close(rules.iterator);
        UErrorCode error = U_ZERO_ERROR;
        rules.iterator = ubrk_open(UBRK_LINE, language.toLatin1().constData(), nullptr, 0, &error);
        rules.language = language;
    }
    return rules.iterator;
}

class LineBreaker
{
public:
    explicit LineBreaker(const BreakRequest &request)
        : m_request(request)
    {
    }

    std::vector<qsizetype> ends()
    {
        qsizetype start = 0;
        const std::vector<qsizetype> allowed = allowedBreaks();
        size_t next = 0;
        std::vector<qsizetype> forced = m_request.forced;
        forced.push_back(m_request.text.size());
        for (const qsizetype end : forced) {
            if (end <= start)
                continue;
            m_breaks.assign(1, start);
            for (; next < allowed.size() && allowed[next] < end; ++next)
                addBreak(allowed[next]);
            addBreak(end);
            if (isChinese(start, end))
                fillLines();
            else
                chooseBreaks();
            start = end;
        }
        return m_ends;
    }

private:
    [[nodiscard]] std::vector<qsizetype> allowedBreaks() const
    {
        std::vector<qsizetype> allowed;
        UBreakIterator *rules = breakRules(m_request.language);
        UErrorCode error = U_ZERO_ERROR;
        if (!rules)
            return allowed;
        ubrk_setText(
            rules, reinterpret_cast<const UChar *>(m_request.text.utf16()), int32_t(m_request.text.size()), &error);
        for (int32_t at = ubrk_next(rules); U_SUCCESS(error) && at != UBRK_DONE; at = ubrk_next(rules)) {
            if (isGoodBreak(at))
                allowed.push_back(at);
        }
        return allowed;
    }

    /// French marks keep to their word even where the source put a plain space before them or inside its « ».
    [[nodiscard]] bool isGoodBreak(qsizetype at) const
    {
        const QString &text = m_request.text;
        if (at > 1 && at < text.size() && text[at - 1] == '-'_L1)
            return isGoodAfterHyphen(at);
        if (at < 2 || at >= text.size() || text[at - 1] != ' '_L1)
            return true;
        return !u";:!?»"_s.contains(text[at]) && text[at - 2] != u'«';
    }

    /// "a-t-il" stays whole, and so does "7-8".
    [[nodiscard]] bool isGoodAfterHyphen(qsizetype at) const
    {
        const QString &text = m_request.text;
        const auto isWordAt = [&text](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
        const bool isRange = text[at - 2].isDigit() && text[at].isDigit();
        const bool isLetterBefore = isWordAt(at - 2) && !isWordAt(at - 3);
        const bool isLetterAfter = isWordAt(at) && !isWordAt(at + 1);
        return !isRange && !isLetterBefore && !isLetterAfter;
    }

    [[nodiscard]] double widthBetween(qsizetype start, qsizetype end) const
    {
        const qsizetype trimmed = withoutTrailingSpaces(m_request.text, start, end);
        return m_request.widths[size_t(trimmed)] - m_request.widths[size_t(start)];
    }

    /// Adds a break, and before it as many more as a word needs that is wider than a line.
    void addBreak(qsizetype end)
    {
        qsizetype start = m_breaks.back();
        while (widthBetween(start, end) > m_request.width + tolerance) {
            const double limit = m_request.widths[size_t(start)] + m_request.width;
            const auto first = m_request.widths.begin() + start;
            qsizetype cut
                = std::upper_bound(first, m_request.widths.begin() + end, limit) - m_request.widths.begin() - 1;
            if (cut > start && m_request.text[cut].isLowSurrogate())
                --cut;
            if (cut <= start || cut >= end)
                break;
            m_breaks.push_back(cut);
            start = cut;
        }
        m_breaks.push_back(end);
    }

    /// Text without spaces, that may break nearly everywhere: its lines are filled, as its readers expect.
    [[nodiscard]] bool isChinese(qsizetype start, qsizetype end) const
    {
        const auto isIdeograph = [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() < 0xA000; };
        const auto first = m_request.text.begin() + start;
        return 2 * std::count_if(first, first + (end - start), isIdeograph) > end - start;
    }

    void fillLines()
    {
        qsizetype start = m_breaks.front();
        for (size_t i = 1; i + 1 < m_breaks.size(); ++i) {
            if (widthBetween(start, m_breaks[i + 1]) <= m_request.width + tolerance)
                continue;
            const bool isLost = i + 2 == m_breaks.size() && i > 1 && m_breaks[i - 1] > start
                && widthBetween(m_breaks[i], m_breaks.back()) < shortestLastLine * m_request.width;
            start = m_breaks[isLost ? i - 1 : i]; // one character alone takes another with it
            m_ends.push_back(start);
        }
        m_ends.push_back(m_breaks.back());
    }

    void chooseBreaks()
    {
        const size_t count = m_breaks.size();
        std::vector<double> best(count, std::numeric_limits<double>::max());
        std::vector<size_t> from(count, 0);
        best[0] = 0;
        for (size_t j = 1; j < count; ++j) {
            for (size_t i = j; i-- > 0;) {
                const double width = widthBetween(m_breaks[i], m_breaks[j]);
                if (width > m_request.width + tolerance && i + 1 < j)
                    break;
                const double cost = best[i] + lineCost(width, j + 1 == count, i == 0);
                if (cost < best[j]) {
                    best[j] = cost;
                    from[j] = i;
                }
            }
        }
        const size_t firstNew = m_ends.size();
        for (size_t j = count - 1; j > 0; j = from[j])
            m_ends.push_back(m_breaks[j]);
        std::reverse(m_ends.begin() + qsizetype(firstNew), m_ends.end());
    }

    [[nodiscard]] double lineCost(double width, bool isLast, bool isOnly) const
    {
        const double rest = std::max(0.0, 1 - width / m_request.width);
        if (!isLast)
            return rest * rest + 0.001; // a little for each line: no more lines than needed
        return !isOnly && 1 - rest < shortLastLine ? costOfShortLastLine : 0;
    }

    const BreakRequest &m_request;
    std::vector<qsizetype> m_breaks;
    std::vector<qsizetype> m_ends;
};

} // namespace

qsizetype withoutTrailingSpaces(const QString &text, qsizetype start, qsizetype end)
{
    while (end > start && (text[end - 1] == ' '_L1 || text[end - 1] == u'\u3000'))
        --end;
    return end;
}

std::vector<qsizetype> lineEnds(const BreakRequest &request)
{
    return LineBreaker(request).ends();
}

} // namespace rapporteur
