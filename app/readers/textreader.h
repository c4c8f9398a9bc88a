// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/encoding.h"
#include "readers/formatreader.h"

namespace rapporteur {

/// Plain text in any encoding. The article's text is the file's, but for a byte-order mark and for CR LF or CR, which
/// become LF.
class TextReader : public FormatReader
{
public:
    [[nodiscard]] Match match(const SourceFile &file) const override;
    [[nodiscard]] Result<Article> read(const SourceFile &file, const Progress &progress) const override;
};

/// The text of \a file with LF line breaks, or the sentence why there is none: not text, or nothing but white space.
[[nodiscard]] Result<DecodedText> textOf(const SourceFile &file);
/// An article of plain text whose line breaks are LF.
[[nodiscard]] Article plainArticle(const QString &text);
/// Tells the user, in the article's warnings, that some of the source could not be decoded.
void warnOfReplacements(Article &article, const DecodedText &decoded);

} // namespace rapporteur
