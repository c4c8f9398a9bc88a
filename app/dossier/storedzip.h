// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace rapporteur {

/// A zip archive whose parts are not compressed. That any zip tool opens it is the point of the format; that nothing in
/// it has to be inflated is what makes it safe to read in the window's own process: no library parses it, it cannot
/// unpack to more than it is, and a part that is whole can be read even when the file's end is missing.
class StoredZip
{
public:
    struct Part {
        QByteArray name; ///< ASCII
        QByteArray bytes;
    };

    /// Same parts, same bytes.
    [[nodiscard]] static QByteArray written(const QList<Part> &parts);

    /// Every part of \a bytes that is whole by its checksum, by name: the first of those that have the same one. Reads
    /// from the front and stops where nothing more can be understood; \a isDamaged then, or when a part was dropped.
    [[nodiscard]] static QHash<QByteArray, QByteArray> read(const QByteArray &bytes, bool &isDamaged);
};

} // namespace rapporteur
