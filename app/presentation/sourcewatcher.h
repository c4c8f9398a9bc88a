// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace rapporteur {

/// Tells when the file that an article came from is no longer what was read. Lives on the GUI thread; reads the file on
/// another.
class SourceWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SourceWatcher(QObject *parent = nullptr);
    ~SourceWatcher() override;

    /// Watches from now on; nothing when the source is no file.
    void watch(const Source &source);
    /// Looks at the file now: where the system tells nothing, as on a network drive, the window asks when it comes to
    /// the front.
    void check();
    [[nodiscard]] bool hasChanged() const { return m_changed; }

signals:
    /// hasChanged() is another than before.
    void changed(bool changed);

private:
    void begin();
    void compare();

    Source m_source;
    QTimer m_settling; ///< a file is written in several steps
    std::unique_ptr<QFileSystemWatcher> m_files; ///< made after the window is there
    QFutureWatcher<QByteArray> m_digest;
    bool m_changed = false;
};

} // namespace rapporteur
