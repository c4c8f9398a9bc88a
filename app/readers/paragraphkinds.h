// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// Tells the paragraphs of plain text apart where that is clear: headline, byline, dateline, headings, list items.
/// Fills the article's headline, byline and date of publication from them, as printed; what is not clear stays empty.
void nameParagraphs(Article &article);

} // namespace rapporteur
