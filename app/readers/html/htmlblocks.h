// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "readers/html/htmltree.h"

namespace rapporteur {

/// A paragraph of a page, as its markup parts it.
struct HtmlBlock {
    int node = 0; ///< the run of text that it begins with
    int lastNode = 0; ///< the one that it ends with
    ParagraphKind kind = ParagraphKind::Body;
    int headingLevel = 0; ///< 1 … 6 of a heading
    QString text; ///< tidied, never empty
    int bytes
        = 0; ///< of the text in UTF-8: what makes scripts comparable (a Chinese character says more than a letter)
    int linkBytes = 0; ///< of those, in links
    bool isStrong = false; ///< all of it stands in bold or in larger type

    [[nodiscard]] double linkDensity() const { return bytes == 0 ? 0 : double(linkBytes) / bytes; }
};

/// Cuts the whole page into its blocks, in document order. Elements that never show text (scripts, form fields, …)
/// give none; table rows are one block each, unless the table only lays out the page.
[[nodiscard]] std::vector<HtmlBlock> cutIntoBlocks(const HtmlTree &tree);

} // namespace rapporteur
