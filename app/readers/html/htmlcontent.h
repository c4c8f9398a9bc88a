// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmlblocks.h"
#include "readers/html/htmlmetadata.h"

namespace rapporteur {

/// Which of a page's blocks are the article. Made once from a page; the blocks keep their order.
struct HtmlContent {
    std::vector<QString> reasons; ///< one a block: why it is left out; empty for the article's own
    int headline = -1; ///< the block that prints the headline; -1 when none does
};

[[nodiscard]] HtmlContent findContent(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlMetadata &metadata);

} // namespace rapporteur
