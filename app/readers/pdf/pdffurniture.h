// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/articlebuilder.h"
#include "readers/pdf/pdfline.h"

namespace rapporteur {

/// Takes running heads, running feet and page numbers out of \a pages and notes them in \a builder. What stands at the
/// same height on several pages with the same words but for the numbers is furniture; so is a lone number at an edge.
void removeFurniture(std::vector<PdfPage> &pages, ArticleBuilder &builder);

} // namespace rapporteur
