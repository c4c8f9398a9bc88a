// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/articlebuilder.h"
#include "readers/pdf/pdfline.h"

namespace rapporteur {

/// Joins the lines of \a pages to paragraphs, headings, list items and notes (which follow at the end) and adds them to
/// \a builder with page and box.
void addParagraphs(const std::vector<PdfPage> &pages, ArticleBuilder &builder);

} // namespace rapporteur
