// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace rapporteur {

struct PackageFile {
    QByteArray name;
    QByteArray bytes;
    bool isStored = false; ///< as it is, without compression
};

/// A zip archive of \a files in their order, all dated \a moment. Empty when it cannot be made, for want of memory.
[[nodiscard]] QByteArray zipped(const QList<PackageFile> &files, const QDateTime &moment);

} // namespace rapporteur
