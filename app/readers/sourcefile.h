// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "support/result.h"

namespace rapporteur {

/// The bytes of a file, as they lay on the disk when it was opened.
struct SourceFile {
    QString path;
    QByteArray bytes;

    /// What is known of the source before its format is: path, size and SHA-256.
    [[nodiscard]] Source source() const;
};

/// The largest file that is read, in bytes; PDF may be larger, since most of it are pictures.
inline constexpr qint64 maximalSourceSize = 64 * 1024 * 1024;
inline constexpr qint64 maximalPdfSize = 256 * 1024 * 1024;

/// Reads the file at \a path whole. Refuses what is missing, a folder, not a regular file (a pipe would block, a device
/// never ends), unreadable, empty or too large; the sentences are for the user.
[[nodiscard]] Result<SourceFile> readSourceFile(const QString &path);

} // namespace rapporteur
