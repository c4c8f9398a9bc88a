// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmlcontent.h"

namespace rapporteur {

/// The names of who wrote the article: from the page's data, else as printed around the headline; without "By".
[[nodiscard]] QString findByline(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlContent &content,
    const HtmlMetadata &metadata);

/// The date of publication as the page prints it; that of the page's data when none is printed. A printed date that
/// contradicts the data is another article's, or that of a change.
[[nodiscard]] QString findPublished(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks,
    const HtmlContent &content, const HtmlMetadata &metadata);

} // namespace rapporteur
