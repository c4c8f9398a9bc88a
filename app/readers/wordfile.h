// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rapporteur {

/// The lines of what is built in under \a path (":/lexicons/common/first-name.txt"), without comments and empty lines.
/// White space at a line's end belongs to it.
[[nodiscard]] QStringList linesOfResource(const QString &path);
/// The same of the list \a name ("byline.txt") in resources/readers.
[[nodiscard]] QStringList wordsOfFile(const QString &name);

} // namespace rapporteur
