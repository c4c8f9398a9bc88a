// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/documentformat.h"
#include "readers/sandbox/readeranswer.h"
#include "support/progress.h"

namespace rapporteur {

/// Reads a file of any untrusted format but PDF, in this process. Only for a process that may be lost.
[[nodiscard]] ReaderAnswer readDocument(DocumentFormat format, const QByteArray &bytes, const Progress &progress = {});

/// The part \a number of the mail \a bytes, as a file: one of those that Article::attachments names.
[[nodiscard]] tl::expected<QByteArray, ReaderFailure> readAttachment(const QByteArray &bytes, int number);

} // namespace rapporteur
