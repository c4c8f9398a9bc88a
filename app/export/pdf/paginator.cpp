// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/paginator.h"

namespace rapporteur {

namespace {

class Paginator
{
public:
    Paginator(const Flow &flow, const PageGeometry &page)
        : m_flow(flow)
        , m_page(page)
    {
    }

    std::vector<PlacedPage> pages()
    {
        size_t next = 0;
        while (next < m_flow.lines.size())
            next = fillPage(next);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double bottom() const { return m_page.height - m_page.bottom; }

    /// Fills a page from line \a first on and returns the first line of the next.
    size_t fillPage(size_t first)
    {
        while (first < m_flow.lines.size() && m_flow.lines[first].isSpace)
            ++first;
        if (first == m_flow.lines.size())
            return first;
        const size_t end = endOfPage(first);
        PlacedPage page;
        double top = m_page.top;
        repeatHeader(first, page, top);
        for (size_t i = first; i < end; ++i) {
            page.push_back({&m_flow.lines[i], top});
            top += m_flow.lines[i].height;
        }
        m_pages.push_back(std::move(page));
        return end;
    }

    /// One past the last line that goes onto the page that begins with \a first.
    [[nodiscard]] size_t endOfPage(size_t first) const
    {
        double top = m_page.top + headerHeight(first);
        size_t lastBreak = first;
        for (size_t i = first; i < m_flow.lines.size(); ++i) {
            const FlowLine &line = m_flow.lines[i];
            if (line.startsPage && i > first)
                return i;
            top += line.height;
            if (top > bottom() && !line.isSpace && i > first)
                return lastBreak > first ? lastBreak : i; // nowhere to break: better here than over the edge
            if (line.mayBreakAfter)
                lastBreak = i + 1;
        }
        return m_flow.lines.size();
    }

    [[nodiscard]] double headerHeight(size_t first) const
    {
        double height = 0;
        if (const int header = m_flow.lines[first].header; header >= 0) {
            for (const FlowLine &line : m_flow.headers[size_t(header)])
                height += line.height;
        }
        return height;
    }

    void repeatHeader(size_t first, PlacedPage &page, double &top) const
    {
        const int header = m_flow.lines[first].header;
        if (header < 0)
            return;
        for (const FlowLine &line : m_flow.headers[size_t(header)]) {
            page.push_back({&line, top, true});
            top += line.height;
        }
    }

    const Flow &m_flow;
    const PageGeometry &m_page;
    std::vector<PlacedPage> m_pages;
};

} // namespace

std::vector<PlacedPage> paginate(const Flow &flow, const PageGeometry &page)
{
    return Paginator(flow, page).pages();
}

} // namespace rapporteur
