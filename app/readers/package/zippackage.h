// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

#include <QHash>

struct zip;

namespace rapporteur {

/// A zip file in memory, read part by part. What is unpacked is counted as it comes out, whatever the directory of the
/// file claims. Names only find parts; nothing is written anywhere.
class ZipPackage
{
public:
    static constexpr qint64 maximalEntries = 2000;
    static constexpr qint64 maximalUnpacked = 256 * 1024 * 1024; ///< bytes, over all parts read
    static constexpr qint64 maximalPart = 64 * 1024 * 1024;

    /// \a bytes must outlive the package.
    [[nodiscard]] static tl::expected<ZipPackage, ReaderFailure> open(const QByteArray &bytes);
    ZipPackage(ZipPackage &&other) noexcept;
    ZipPackage &operator=(ZipPackage &&) = delete;
    ZipPackage(const ZipPackage &) = delete;
    ~ZipPackage();

    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    [[nodiscard]] tl::expected<QByteArray, ReaderFailure> part(const QString &name);

private:
    explicit ZipPackage(zip *archive);

    zip *m_archive = nullptr;
    QHash<QString, quint64> m_entries;
    qint64 m_unpacked = 0;
};

} // namespace rapporteur
