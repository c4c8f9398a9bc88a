// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/pdf/pdfline.h"
#include "readers/sandbox/readeranswer.h"
#include "support/progress.h"

namespace rapporteur {

struct PdfContent {
    std::vector<PdfPage> pages;
};

/// The lines of every page, as poppler's analysis of columns orders them. Files with more than 2,000 pages are refused.
[[nodiscard]] tl::expected<PdfContent, ReaderFailure> loadPdf(
    const QByteArray &bytes, const Progress &progress);

} // namespace rapporteur
