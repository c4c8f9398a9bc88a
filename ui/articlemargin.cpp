// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlemargin.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur {

void ArticleMargin::setMarks(ItemRef current, const QList<ItemRef> &related)
{
    m_current = current;
    m_related = related;
}

double ArticleMargin::labelWidth() const
{
    return QFontMetricsF(m_font).horizontalAdvance(u"C00"_s) + 8 + labelGap;
}

QString ArticleMargin::tipOf(const PlacedLabel &label) const
{
    if (label.item.isNull())
        return label.tip;
    return m_tip ? m_tip(label.item) : QString();
}

QList<ArticleMargin::PlacedLabel> ArticleMargin::placed(const ArticleBlock &block, const Place &place) const
{
    QList<PlacedLabel> labels;
    if (!block.text)
        return labels;
    const QFontMetricsF metrics(m_font);
    const double height = std::ceil(metrics.height()) + 1;
    auto label = std::lower_bound(m_labels.cbegin(), m_labels.cend(), block.span.start,
        [](const MarginLabel &l, qsizetype start) { return l.position < start; });
    double x = 0; ///< from the column's edge outwards
    int onLine = 0;
    int number = -1;
    for (; label != m_labels.cend() && label->position < block.span.end; ++label) {
        const int own = block.text->lineForTextPosition(int(label->position - block.span.start)).lineNumber();
        if (own > number || onLine == m_labelsPerLine) {
            number = std::max(own, number + (onLine == m_labelsPerLine ? 1 : 0));
            onLine = 0;
            x = 0;
        }
        if (number >= block.text->lineCount()) {
            labels.last().tip = itemLabel(labels.last().item);
            for (; label != m_labels.cend() && label->position < block.span.end; ++label)
                labels.last().tip += u", "_s + itemLabel(label->item);
            labels.last().text = u"…"_s;
            labels.last().item = {};
            labels.last().isLeftOut = false;
            break;
        }
        const QTextLine line = block.text->lineAt(number);
        const QString text = itemLabel(label->item);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 8;
        const double y = place.origin.y() + block.top + line.y() + (line.height() - height) / 2;
        const double left = place.isRightToLeft ? place.origin.x() - sideSpace - x - width
                                                : place.origin.x() + place.width + sideSpace + x;
        labels << PlacedLabel {QRectF(left, std::round(y), width, height), label->item, text, label->isLeftOut};
        x += width + labelGap;
        ++onLine;
    }
    return labels;
}

void ArticleMargin::paint(
    QPainter &painter, const ArticleBlock &block, const Place &place, const Colours &colours) const
{
    painter.setFont(m_font);
    const QList<PlacedLabel> labels = placed(block, place);
    for (const PlacedLabel &label : labels) {
        const bool isCurrent = !label.item.isNull() && label.item == m_current;
        const bool isRelated = std::binary_search(m_related.cbegin(), m_related.cend(), label.item);
        const QRect box = label.rectangle.toAlignedRect();
        if (isCurrent || isRelated)
            painter.fillRect(box, isCurrent ? colours.accent : colours.related);
        painter.setPen(isCurrent || isRelated ? colours.accent : colours.faint);
        // Four lines that leave out the corners: a rounded rectangle takes longer than all the rest of the label.
        painter.drawLine(box.left() + 1, box.top(), box.right() - 1, box.top());
        painter.drawLine(box.left() + 1, box.bottom(), box.right() - 1, box.bottom());
        painter.drawLine(box.left(), box.top() + 1, box.left(), box.bottom() - 1);
        painter.drawLine(box.right(), box.top() + 1, box.right(), box.bottom() - 1);
        painter.setPen(isCurrent ? colours.page : isRelated ? colours.accent : colours.muted);
        painter.drawText(box, Qt::AlignCenter, label.text);
        if (label.isLeftOut)
            painter.drawLine(box.left() + 3, box.center().y(), box.right() - 3, box.center().y());
    }
}

} // namespace rapporteur
