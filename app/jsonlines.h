// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rapporteur {

enum class JsonLinesOutcome {
    AllWell,
    InputFailed, ///< and the line of that input says why
    OutputFailed, ///< nobody reads any more, or the disk is full; the process should end at once
};

/// Prints the briefing of each of \a files on standard output, one JSON document a line, in their order, each line as
/// soon as it is known. An input that cannot be read is a line too. Works on \a jobs threads, with a few articles in
/// memory at a time.
[[nodiscard]] JsonLinesOutcome printJsonLines(const QStringList &files, int jobs);

/// The same for what standard input names, one JSON object a line: {"id": …, "path": "…"} or {"id": …, "text": "…"}.
/// The id, a string or a number, may be missing; where it is there, the answer begins with it. Empty lines are passed
/// over.
[[nodiscard]] JsonLinesOutcome printJsonLinesOfInput(int jobs);

} // namespace rapporteur
