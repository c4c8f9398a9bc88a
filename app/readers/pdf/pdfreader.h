// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"
#include "support/progress.h"

namespace rapporteur {

/// Reads a PDF: the text of its pages in reading order, without running heads and page numbers; notes at the end. Pages
/// that are pictures only are told as ReaderFailure::ScannedPages.
[[nodiscard]] ReaderAnswer readPdf(const QByteArray &bytes, const Progress &progress = {});

} // namespace rapporteur
