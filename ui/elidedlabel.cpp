// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidedlabel.h"

#include <QPainter>

namespace rapporteur {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

/// On the side where the interface begins, whichever way the words read.
void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect place = contentsRect();
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
        fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace rapporteur
