// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rapporteur {

/// Prints the briefing of each of \a files on standard output, one JSON document a line, each line as soon as it is
/// known. A file that cannot be read is a line too. Answers whether all could be read and all could be printed.
[[nodiscard]] bool printJsonLines(const QStringList &files);

} // namespace rapporteur
