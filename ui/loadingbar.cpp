// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadingbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace rapporteur {

LoadingBar::LoadingBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("loadingBar"));
    m_label->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(14);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_label);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingBar::cancelClicked);
    hide();
}

void LoadingBar::start(const QString &name)
{
    m_name = name;
    m_progress->setRange(0, 0);
    retranslate();
}

void LoadingBar::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void LoadingBar::retranslate()
{
    m_label->setText(m_name.isEmpty() ? tr("Reading the pasted text…") : tr("Reading “%1”…").arg(m_name));
    m_progress->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
}

void LoadingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rapporteur
