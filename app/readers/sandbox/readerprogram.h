// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/documentformat.h"
#include "readers/sandbox/readeranswer.h"

#include <functional>

namespace rapporteur {

using ReadDocument = std::function<ReaderAnswer(DocumentFormat, const QByteArray &)>;

/// The whole of a reader program: confines the process, reads standard input to its end, gives it to \a readDocument
/// with the format named by the first argument, and writes the packed answer to standard output. Gives the exit code.
[[nodiscard]] int runReaderProgram(int argc, char **argv, const ReadDocument &readDocument);

} // namespace rapporteur
