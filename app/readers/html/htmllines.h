// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmlblocks.h"

namespace rapporteur {

/// Looks at the lines inside an article's column and leaves out those that belong to the page: links to other articles,
/// buttons, captions, the byline and the date, what comes after the end, repetitions. Fills in \a reasons (one a block)
/// where they are empty. \a headline is the block of the headline, or -1; \a authors are the names that the page's data
/// gives.
void filterLines(
    const std::vector<HtmlBlock> &blocks, int headline, const QStringList &authors, std::vector<QString> &reasons);

/// What \a block says itself to be by how it begins: "Lire aussi : …" is "related", "Partager" is "share". Empty for
/// what may be text.
[[nodiscard]] QString pageReason(const HtmlBlock &block);

/// Whether \a text ends as a sentence or a quotation does.
[[nodiscard]] bool endsSentence(const QString &text);

} // namespace rapporteur
