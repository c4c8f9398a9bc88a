// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/formatreader.h"

namespace rapporteur {

/// Markdown, known by its name since any text is Markdown. The article's text is what a reader sees: without the marks,
/// a paragraph for each paragraph, heading, list item, table row and block of code. Headline, byline and date come from
/// the front matter between two lines "---" or else from the first heading.
class MarkdownReader : public FormatReader
{
public:
    [[nodiscard]] Match match(const SourceFile &file) const override;
    [[nodiscard]] Result<Article> read(const SourceFile &file, const Progress &progress) const override;
};

} // namespace rapporteur
