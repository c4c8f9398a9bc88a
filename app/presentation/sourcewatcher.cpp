// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/sourcewatcher.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

/// Empty when the file cannot be read: a drive that is away does not change an article.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result()
                                                                                             : QByteArray();
}

} // namespace

SourceWatcher::SourceWatcher(QObject *parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(300ms);
    connect(&m_settling, &QTimer::timeout, this, &SourceWatcher::check);
    connect(&m_digest, &QFutureWatcherBase::finished, this, &SourceWatcher::compare);
}

SourceWatcher::~SourceWatcher()
{
    m_digest.waitForFinished();
}

void SourceWatcher::watch(const Source &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_files.reset();
    m_digest.setFuture({});
    if (std::exchange(m_changed, false))
        emit changed(false);
    const bool isFile = !source.path.isEmpty() && !source.path.startsWith(u':') && !source.sha256.isEmpty();
    if (!isFile)
        m_source = {};
    else
        QTimer::singleShot(1s, this, &SourceWatcher::begin);
}

void SourceWatcher::begin()
{
    if (m_files || m_source.path.isEmpty())
        return;
    m_files = std::make_unique<QFileSystemWatcher>(QStringList {m_source.path});
    connect(m_files.get(), &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    check();
}

void SourceWatcher::check()
{
    if (m_source.path.isEmpty() || m_digest.isRunning())
        return;
    // Programs that save by renaming leave the watcher with a file that is gone.
    if (m_files && m_files->files().isEmpty() && QFileInfo::exists(m_source.path))
        m_files->addPath(m_source.path);
    m_digest.setFuture(QtConcurrent::run(digestOf, m_source.path));
}

void SourceWatcher::compare()
{
    if (m_digest.isCanceled() || m_digest.future().resultCount() == 0)
        return;
    const QByteArray digest = m_digest.result();
    const bool isOther = !digest.isEmpty() && digest != m_source.sha256;
    if (std::exchange(m_changed, isOther) != isOther)
        emit changed(isOther);
}

} // namespace rapporteur
