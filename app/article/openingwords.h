// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// What an article without a headline can be called: its first words, some 60 UTF-16 code units, cut between words with
/// "…", without a quotation mark that only opens. Empty for an empty article.
[[nodiscard]] QString openingWords(const Article &article);

} // namespace rapporteur
