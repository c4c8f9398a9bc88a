// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing.h"

#include <QPainter>
#include <QPrinter>

namespace rapporteur {

namespace {

/// Moves the origin so that a page of \a size points lies in the middle of the paper, smaller if need be.
void placeOnPaper(QPainter &painter, const QPrinter &printer, const QSizeF &size)
{
    const double dotsPerPoint = printer.resolution() / 72.0;
    const QRectF paper = printer.pageLayout().fullRect(QPageLayout::Point);
    const double scale = std::min({1.0, paper.width() / size.width(), paper.height() / size.height()});
    painter.scale(dotsPerPoint, dotsPerPoint);
    painter.translate((paper.width() - size.width() * scale) / 2, (paper.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
}

} // namespace

PageFormat pageFormatFor(const QPrinter &printer)
{
    constexpr double letterWidth = 612;
    constexpr double tolerance = 6;
    const double width = printer.pageLayout().fullRect(QPageLayout::Point).width();
    return qAbs(width - letterWidth) < tolerance ? PageFormat::Letter : PageFormat::A4;
}

void printPages(const BriefingPages &pages, QPrinter &printer)
{
    printer.setFullPage(true); // the pages have margins of their own
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    QPainter painter;
    if (first >= last || !painter.begin(&printer))
        return;
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        placeOnPaper(painter, printer, pages.size());
        pages.paint(painter, page);
        painter.restore();
    }
}

} // namespace rapporteur
