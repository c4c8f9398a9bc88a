// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading.h"

#include "loadingbar.h"
#include "presentation/briefingsession.h"

#include <QBoxLayout>

using namespace std::chrono_literals;

namespace rapporteur {

namespace {

constexpr auto patience = 1s;

} // namespace

Loading::Loading(BriefingSession &session, QBoxLayout &column, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_column(column)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &Loading::show);
    connect(&session, &BriefingSession::loadingStarted, this, &Loading::start);
    connect(&session, &BriefingSession::loadingProgressed, this, &Loading::setProgress);
    connect(&session, &BriefingSession::loadingEnded, this, &Loading::end);
}

void Loading::start(const QString &name)
{
    m_name = name;
    m_progress = {};
    m_timer.start();
}

void Loading::setProgress(int done, int total)
{
    m_progress = {done, total};
    if (m_bar)
        m_bar->setProgress(done, total);
}

void Loading::show()
{
    if (!m_bar) {
        m_bar = new LoadingBar(m_column.parentWidget());
        m_column.insertWidget(0, m_bar);
        connect(m_bar, &LoadingBar::cancelClicked, &m_session, &BriefingSession::cancel);
    }
    m_bar->start(m_name);
    if (m_progress.second > 0)
        m_bar->setProgress(m_progress.first, m_progress.second);
    m_bar->show();
}

void Loading::end()
{
    m_timer.stop();
    if (m_bar)
        m_bar->hide();
}

} // namespace rapporteur
