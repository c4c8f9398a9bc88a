// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/pdffont.h"

#include <QList>

#include <unicode/uscript.h>

namespace rapporteur {

enum class TypeFamily { Serif, Sans };

/// What face a run of text asks for.
struct FaceQuery {
    TypeFamily family = TypeFamily::Serif;
    bool isBold = false;
    bool isItalic = false;

    bool operator==(const FaceQuery &) const = default;
};

/// The faces of one document: finds them on this computer, a family for each script, and opens each once.
class FontLibrary
{
public:
    /// The face for \a character, of \a script, in text of \a language (BCP 47; decides between the kinds of Chinese
    /// characters). When no face has the character it is remembered as missing, and the main face comes back, or null
    /// when this computer has no usable font at all.
    [[nodiscard]] PdfFont *fontFor(
        const FaceQuery &query, char32_t character, UScriptCode script, const QString &language);
    /// The face of Latin text, which sets the height of lines.
    [[nodiscard]] PdfFont *mainFont(const FaceQuery &query);
    /// In the order in which they were opened.
    [[nodiscard]] const std::vector<std::unique_ptr<PdfFont>> &fonts() const { return m_fonts; }
    [[nodiscard]] int indexOf(const PdfFont *font) const;
    /// The characters that no font of this computer shows, in the order of first use.
    [[nodiscard]] const QList<char32_t> &missing() const { return m_missing; }

private:
    [[nodiscard]] PdfFont *fontOf(const QByteArray &family, const FaceQuery &query);
    [[nodiscard]] PdfFont *anyFontWith(char32_t character);
    [[nodiscard]] PdfFont *opened(const FontFile &file);

    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QList<FontFile> m_files; ///< of m_fonts, one by one
    QHash<QByteArray, QList<FontFile>> m_families;
    QHash<QByteArray, PdfFont *> m_found; ///< by family and style
    QHash<char32_t, PdfFont *> m_lastResorts;
    QList<char32_t> m_missing;
};

} // namespace rapporteur
