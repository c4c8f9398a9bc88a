// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/fontlibrary.h"

#include <QStringList>

namespace rapporteur {

/// How a run of text is set. Lengths are in points.
struct TextStyle {
    FaceQuery face;
    double size = 10;
    quint32 colour = 0x1C1C1C; ///< 0xRRGGBB
    double tracking = 0; ///< added between letters
    bool isUnderlined = false;
};

/// A run of text and what it means for the document's structure.
struct StyledRun {
    QString text;
    TextStyle style;
    int element = -1; ///< in the StructureTree; -1: none (an artifact)
    int link = -1; ///< in the page builder's list of links; -1: none
    QString language; ///< BCP 47
    QString anchor;
};

/// A paragraph before it is set. Its direction is its language's.
struct StyledText {
    std::vector<StyledRun> runs;
    QString language;
};

struct PlacedGlyph {
    quint16 code = 0;
    double x = 0; ///< from the start of the run
    double y = 0; ///< above the baseline
};

/// Glyphs of one font, size and element beside one another, in the order in which the text is read.
struct GlyphRun {
    const PdfFont *font = nullptr;
    double size = 10;
    quint32 colour = 0;
    bool isUnderlined = false;
    int element = -1;
    int link = -1;
    double x = 0; ///< from the left edge of the line
    double width = 0;
    double inkStart = 0; ///< from x: what is underlined, without the spaces that hang over the line's end
    double inkWidth = 0;
    QString actualText; ///< what the glyphs stand for where their codes cannot tell; else empty
    std::vector<PlacedGlyph> glyphs;
};

struct TextLine {
    std::vector<GlyphRun> runs; ///< in reading order
    QStringList anchors;
    double width = 0;
};

/// Whether text of \a language runs from right to left.
[[nodiscard]] bool isRightToLeft(const QString &language);

/// Shapes paragraphs, breaks them into lines as evenly as they go, ragged at the end, and places every glyph.
class ParagraphSetter
{
public:
    explicit ParagraphSetter(FontLibrary &fonts)
        : m_fonts(fonts)
    {
    }
    /// At least one line, unless \a text is empty. A word wider than \a width is broken anywhere.
    [[nodiscard]] std::vector<TextLine> set(const StyledText &text, double width);

private:
    FontLibrary &m_fonts;
};

} // namespace rapporteur
