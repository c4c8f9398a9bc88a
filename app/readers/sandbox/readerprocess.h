// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/documentformat.h"
#include "readers/sandbox/readeranswer.h"
#include "support/progress.h"

namespace rapporteur {

/// Reads a file of an untrusted format in a child process, so that whatever the file does to a library ends with that
/// process. A value; read() blocks and may run on any thread.
class ReaderProcess
{
public:
    /// Seconds until a reader is stopped.
    static constexpr int timeLimit = 10;

    /// \a folder is where the reader programs lie; by default where they were built or installed.
    explicit ReaderProcess(const QString &folder = defaultFolder(), int seconds = timeLimit);

    /// The article in \a bytes, or why there is none. Stops within a tenth of a second when \a progress is cancelled.
    [[nodiscard]] ReaderAnswer read(
        DocumentFormat format, const QByteArray &bytes, const Progress &progress = {}) const;

    /// The file that is the part \a number of the mail \a bytes.
    [[nodiscard]] tl::expected<QByteArray, ReaderFailure> attachment(
        const QByteArray &bytes, int number, const Progress &progress = {}) const;

private:
    [[nodiscard]] tl::expected<QByteArray, ReaderFailure> run(
        const QString &program, const QStringList &arguments, const QByteArray &bytes, const Progress &progress) const;
    [[nodiscard]] static QString defaultFolder();

    QString m_folder;
    int m_seconds;
};

} // namespace rapporteur
