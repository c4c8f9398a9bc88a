// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace rapporteur {

/// Writes files all or nothing: beside the file first, then in its place, so that what was there before stays until the
/// new bytes are whole and on the disk. Every file that the program makes for the user goes through here. Safe on any
/// thread.
class WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)

public:
    /// The error says why not and what to do.
    [[nodiscard]] static Result<void> write(const QString &path, const QByteArray &bytes);

private:
    [[nodiscard]] static QString obstacleAt(const QString &path);
    [[nodiscard]] static QString reason(const QString &path, qint64 size, int fileError);
};

} // namespace rapporteur
