// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptypage.h"

#include "symbols.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int mostRecent = 5;

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_example(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("emptyPage"));
    m_open->setObjectName(QStringLiteral("openButton"));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_example->setObjectName(QStringLiteral("exampleButton"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_sentence->setFont(large);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_open->setIcon(symbolIcon(Symbol::Open));
    m_paste->setIcon(symbolIcon(Symbol::Paste));
    for (QPushButton *button : {m_open, m_paste})
        button->setIconSize(symbolSize(*this));
    m_open->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    for (QPushButton *button : {m_open, m_paste, m_example}) {
        button->setMinimumHeight(34);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    m_recentTitle->setAlignment(Qt::AlignCenter);
    m_recent->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 20, 40, 20);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addSpacing(18);
    column->addLayout(buttons);
    column->addSpacing(26);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addStretch(3);

    connect(m_open, &QPushButton::clicked, this, &EmptyPage::openWanted);
    connect(m_paste, &QPushButton::clicked, this, &EmptyPage::pasteWanted);
    connect(m_example, &QPushButton::clicked, this, &EmptyPage::exampleWanted);
    setRecentFiles({});
    retranslate();
}

void EmptyPage::setRecentFiles(const QStringList &paths)
{
    qDeleteAll(m_recentButtons);
    m_recentButtons.clear();
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), mostRecent))) {
        auto *button = new QPushButton(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")), this);
        button->setFlat(true);
        button->setToolTip(path);
        button->setMinimumHeight(26);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentFileWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignHCenter);
        m_recentButtons << button;
    }
}

void EmptyPage::retranslate()
{
    m_sentence->setText(
        tr("Open a press article about a conference to see who said what, on which themes, and who took part."));
    m_open->setText(tr("&Open an article…"));
    m_paste->setText(tr("&Paste text"));
    m_example->setText(tr("Open the &example"));
    for (QPushButton *button : {m_open, m_paste, m_example})
        button->setMinimumWidth(button->sizeHint().width() + fontMetrics().height());
    m_recentTitle->setText(tr("Opened lately"));
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rapporteur
