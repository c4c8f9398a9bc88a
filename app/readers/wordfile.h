// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rapporteur {

/// The lines of the built-in list \a name ("byline.txt") in resources/readers, without comments and empty lines. White
/// space at a line's end belongs to it.
[[nodiscard]] QStringList wordsOfFile(const QString &name);

} // namespace rapporteur
