// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/laidoutdocument.h"

#include <QRectF>
#include <map>

namespace rapporteur {

/// Where a link can be clicked: one for each line that its words stand on.
struct LinkArea {
    int page = 0;
    int link = 0; ///< in Flow::links
    QRectF area; ///< in points, from the bottom left of the page, y upwards: the bottom is area.top()
};

/// A place that links lead to.
struct Destination {
    int page = 0;
    double left = 0;
    double top = 0; ///< in points above the bottom of the page
};

/// Draws placed pages as content streams, telling the structure tree what belongs where.
class PagePainter
{
public:
    explicit PagePainter(LaidOutDocument &document)
        : m_document(document)
        , m_page(document.geometry())
    {
    }

    /// The content of page \a number (from 0).
    [[nodiscard]] QByteArray paint(int number);
    [[nodiscard]] const std::vector<LinkArea> &linkAreas() const { return m_linkAreas; }
    /// By anchor; the first place of each.
    [[nodiscard]] const std::map<QString, Destination> &destinations() const { return m_destinations; }

private:
    struct Spot {
        const Fragment *fragment = nullptr;
        double baseline = 0; ///< above the bottom of the page
        bool isRepeated = false;
    };

    [[nodiscard]] std::vector<Spot> spotsOf(const PlacedPage &page);
    void paintFrames(const PlacedPage &page);
    void paintStrokes(const PlacedPage &page);
    void paintFragment(const Spot &spot);
    void paintRunning();
    void paintRun(const GlyphRun &run, double x, double baseline);
    void open(int element);
    void close();
    void noteLink(const GlyphRun &run, double x, double baseline);
    void noteAnchors(const PlacedPage &page);
    [[nodiscard]] double fromBottom(double fromTop) const { return m_page.height - fromTop; }

    LaidOutDocument &m_document;
    const PageGeometry &m_page;
    std::vector<LinkArea> m_linkAreas;
    std::map<QString, Destination> m_destinations;
    QByteArray m_content;
    int m_number = 0;
    int m_open = -1; ///< the element whose content is being drawn
    bool m_isOpen = false;
};

} // namespace rapporteur
