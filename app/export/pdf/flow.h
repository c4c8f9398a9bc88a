// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/paragraphsetter.h"

namespace rapporteur {

/// A line of text at its place in the column.
struct Fragment {
    double x = 0; ///< from the left edge of the page, in points
    TextLine line;
    int element = -1; ///< joins the structure even when the line is empty
    int order = 0; ///< what is lower is read first on a page
};

/// A straight hairline.
struct FlowRule {
    double x = 0;
    double y = 0; ///< below the top of its line
    double width = 0;
    double thickness = 0.5;
    quint32 colour = 0xB4B8BD;
};

/// A slice of the column, as wide as the page, that is never divided. Pages are filled with them from the top.
struct FlowLine {
    double height = 0;
    double baseline = 0; ///< below the top
    std::vector<Fragment> fragments;
    std::vector<FlowRule> rules;
    QStringList anchors; ///< besides those of the fragments
    bool isSpace = false; ///< vanishes at the top of a page
    bool mayBreakAfter = true;
    bool startsPage = false;
    int box = 0; ///< the frame that it stands in; 0: none
    int header = -1; ///< the head of the table that it belongs to, which is repeated on a new page; -1: none
};

/// Where a link of the document leads.
struct FlowLink {
    QString target;
    QString tip;
    int element = -1;
};

struct FlowHeading {
    int level = 1;
    QString title;
    QString anchor;
};

/// A document as one endless column.
struct Flow {
    std::vector<FlowLine> lines;
    std::vector<std::vector<FlowLine>> headers; ///< of tables, to be repeated
    std::vector<FlowLink> links;
    std::vector<FlowHeading> headings;
};

/// The measures of a page, in points.
struct PageGeometry {
    double width = 595.28;
    double height = 841.89;
    double left = 64;
    double right = 64;
    double top = 58;
    double bottom = 58;
    double gutter = 38; ///< between the left edge of the column and the text: numbers and labels hang there

    [[nodiscard]] double columnWidth() const { return width - left - right; }
    [[nodiscard]] double textLeft() const { return left + gutter; }
    [[nodiscard]] double textWidth() const { return columnWidth() - gutter; }
};

} // namespace rapporteur
