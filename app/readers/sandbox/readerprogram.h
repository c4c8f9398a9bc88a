// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/documentformat.h"
#include "readers/sandbox/readeranswer.h"
#include "support/progress.h"

#include <functional>

namespace rapporteur {

using ReadDocument = std::function<ReaderAnswer(DocumentFormat, const QByteArray &, const Progress &)>;

/// The bytes of the part \a number of a mail.
using TakeAttachment = std::function<tl::expected<QByteArray, ReaderFailure>(const QByteArray &mail, int number)>;

/// The whole of a reader program: confines the process, reads from standard input as many bytes as the second
/// argument says, gives them to \a readDocument with the format named by the first, and writes the progress and then
/// the packed answer to standard output. Gives the exit code. A third argument asks \a takeAttachment for that part of
/// a mail instead.
[[nodiscard]] int runReaderProgram(
    int argc, char **argv, const ReadDocument &readDocument, const TakeAttachment &takeAttachment = {});

} // namespace rapporteur
