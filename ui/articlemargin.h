// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlelayout.h"
#include "briefing/briefing.h"
#include "colours.h"

#include <QFont>

#include <functional>

class QPainter;

namespace rapporteur {

/// C1, T2 or P1 in the margin, beside the line where its passage begins.
struct MarginLabel {
    qsizetype position = 0;
    ItemRef item;
    bool isLeftOut = false; ///< the line is not in the briefing: struck through
};

/// The labels beside the article's column: where they stand, and how they look. Owned by the article's view, which
/// tells it where the column is.
class ArticleMargin
{
public:
    struct PlacedLabel {
        QRectF rectangle; ///< in the viewport
        ItemRef item; ///< null for the sign that more labels have no place
        QString text;
        bool isLeftOut = false;
        QString tip = {}; ///< the labels without a place
    };
    /// Of the column, in the viewport. An article that reads from right to left has its labels on the left.
    struct Place {
        QPointF origin;
        double width = 0;
        bool isRightToLeft = false;
    };

    static constexpr double sideSpace = 12; ///< between the column and what stands beside it
    static constexpr double labelGap = 4;

    /// In the order of the text.
    void setLabels(const QList<MarginLabel> &labels) { m_labels = labels; }
    /// \a related is sorted.
    void setMarks(ItemRef current, const QList<ItemRef> &related);
    void setTip(std::function<QString(ItemRef)> tip) { m_tip = std::move(tip); }
    void setFont(const QFont &font) { m_font = font; }
    void setLabelsPerLine(int labels) { m_labelsPerLine = labels; }
    /// The width that one label takes, with the gap behind it.
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double width() const { return sideSpace + m_labelsPerLine * labelWidth(); }

    /// Labels stand beside the line where their passage begins; what finds no place there moves down a line, as long as
    /// the block has lines.
    [[nodiscard]] QList<PlacedLabel> placed(const ArticleBlock &block, const Place &place) const;
    [[nodiscard]] QString tipOf(const PlacedLabel &label) const;
    void paint(QPainter &painter, const ArticleBlock &block, const Place &place, const Colours &colours) const;

private:
    QList<MarginLabel> m_labels;
    std::function<QString(ItemRef)> m_tip;
    ItemRef m_current;
    QList<ItemRef> m_related;
    QFont m_font;
    int m_labelsPerLine = 2;
};

} // namespace rapporteur
