// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "announcement.h"
#include "symbols.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace rapporteur {

namespace {

QToolButton *makeButton(Symbol symbol, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(symbolIcon(symbol));
    button->setIconSize(symbolSize(*button));
    button->setAutoRaise(true);
    button->setMinimumSize(24, 24);
    return button;
}

void name(QToolButton *button, const QString &words)
{
    button->setToolTip(words);
    button->setAccessibleName(words);
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_input(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_previous(makeButton(Symbol::Up, this))
    , m_next(makeButton(Symbol::Down, this))
    , m_close(makeButton(Symbol::Close, this))
{
    setObjectName(QStringLiteral("findBar"));
    m_result->setObjectName(QStringLiteral("findResult"));
    m_input->setObjectName(QStringLiteral("findInput"));
    m_label->setBuddy(m_input);
    setFocusProxy(m_input);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->addWidget(m_label);
    row->addWidget(m_input, 1);
    row->addWidget(m_result);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_mode == Words)
            emit wordsChanged(text);
    });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
}

void FindBar::open(Mode mode)
{
    if (mode != m_mode)
        m_input->clear();
    m_mode = mode;
    m_previous->setVisible(mode == Words);
    m_next->setVisible(mode == Words);
    showResult(-1, -1);
    retranslate();
    show();
    m_input->selectAll();
    m_input->setFocus(Qt::ShortcutFocusReason);
    if (mode == Words)
        emit wordsChanged(m_input->text());
}

QString FindBar::text() const
{
    return m_input->text();
}

void FindBar::showResult(int current, int count)
{
    m_current = current;
    m_count = count;
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
    if (count < 0 || m_input->text().isEmpty())
        m_result->clear();
    else if (count == 0)
        m_result->setText(tr("not found"));
    else if (current < 0)
        m_result->setText(tr("%n place(s)", nullptr, count));
    else
        m_result->setText(tr("%1 of %2").arg(locale().toString(current + 1), locale().toString(count)));
    if (!m_result->text().isEmpty())
        announce(m_result);
}

void FindBar::accept()
{
    if (m_mode == Words) {
        emit nextWanted();
        return;
    }
    bool isNumber = false;
    const int number = m_input->text().trimmed().remove(u'¶').toInt(&isNumber);
    if (isNumber)
        emit paragraphWanted(number);
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier) && m_mode == Words)
        emit previousWanted();
    else if (isEnter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_label->setText(m_mode == Words ? tr("Find:") : tr("Go to paragraph:"));
    m_input->setAccessibleName(m_mode == Words ? tr("Words to find in the article") : tr("Number of the paragraph"));
    name(m_previous, tr("Previous place"));
    name(m_next, tr("Next place"));
    name(m_close, tr("Close"));
    showResult(m_current, m_count);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rapporteur
