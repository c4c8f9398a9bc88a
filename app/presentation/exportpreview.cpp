// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/exportpreview.h"

#include <QtConcurrentRun>

namespace rapporteur {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 120ms;

} // namespace

ExportPreview::ExportPreview(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &ExportPreview::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportPreview::take);
}

ExportPreview::~ExportPreview()
{
    m_watcher.waitForFinished();
}

void ExportPreview::request(const BriefingPointer &briefing, const ExportOptions &options)
{
    const bool isFirst = !m_briefing;
    m_briefing = briefing;
    m_options = options;
    if (isFirst)
        start();
    else
        m_delay.start();
}

void ExportPreview::start()
{
    // A watcher that is given another future says nothing more of the one before.
    m_watcher.setFuture(QtConcurrent::run(
        [briefing = m_briefing, options = m_options] { return BriefingPages::of(*briefing, options); }));
}

void ExportPreview::take()
{
    const Made pages = m_watcher.result();
    if (pages)
        emit made(*pages);
    else
        emit failed(pages.error().sentence);
}

} // namespace rapporteur
