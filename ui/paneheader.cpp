// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneheader.h"

#include "colours.h"
#include "elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rapporteur {

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_row->setContentsMargins(10, 2, 6, 2);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
    m_row->addStrut(std::max(26, fontMetrics().height() + 10)); // as high without tools as with them
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyPalette();
}

void PaneHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PaneHeader::setNote(const QString &note, const QString &toolTip)
{
    m_note->setText(note);
    m_note->setToolTip(toolTip);
}

void PaneHeader::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Colours::of(palette()).faint);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void PaneHeader::applyPalette()
{
    QPalette muted = palette();
    const QColor window = muted.color(QPalette::Window);
    muted.setColor(QPalette::WindowText, readable(mixed(muted.color(QPalette::WindowText), window, 0.35), window));
    m_note->setPalette(muted);
}

} // namespace rapporteur
