// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "announcement.h"
#include "colours.h"
#include "symbols.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace rapporteur {

namespace {

constexpr int signSpace = 34; ///< left of the sentence

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(symbolIcon(Symbol::Close));
    m_close->setIconSize(symbolSize(*this));
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(24, 24);
    m_row->setContentsMargins(signSpace, 5, 6, 5);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_close->setAccessibleName(tr("Close this message"));
    hide();
}

void MessageBar::tell(Kind kind, const QString &sentence, const QList<QAction *> &actions)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_kind = kind;
    m_label->setText(sentence);
    setAccessibleName(sentence);
    for (QAction *action : actions) {
        action->setParent(this);
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setDefaultAction(action);
        button->setMinimumHeight(26);
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons << button;
    }
    show();
    update();
    announce(this);
}

QString MessageBar::sentence() const
{
    return m_label->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const QColor sign = m_kind == Problem ? colours.attention : colours.accent;
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), sign, 0.10));
    painter.setPen(colours.faint);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.fillRect(0, 0, 4, height(), sign);
    const QRectF place(12, (height() - 16) / 2.0, 16, 16);
    paintSymbol(painter, place, m_kind == Problem ? Symbol::Error : Symbol::Sure,
        readable(sign, palette().color(QPalette::Window)));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setAccessibleName(tr("Close this message"));
}

} // namespace rapporteur
