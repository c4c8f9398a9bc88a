// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmlblocks.h"

namespace rapporteur {

/// Says of each block why its element is no part of an article (empty: it may be): by the kind of element, its role,
/// its class and id, or because it is hidden. An element that holds much of the page's prose is spared whatever it is
/// called: pages wrap their article in "with-sidebar" and "tag-politics". One entry a block.
[[nodiscard]] std::vector<QString> removalReasons(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks);

/// Whether \a block reads as running text rather than as a label, a link or a list of them.
[[nodiscard]] bool isProse(const HtmlBlock &block);

/// How many bytes of prose that \a reasons have not left out lie before each block; one more entry for the whole.
[[nodiscard]] std::vector<qint64> proseBefore(
    const std::vector<HtmlBlock> &blocks, const std::vector<QString> &reasons);

} // namespace rapporteur
