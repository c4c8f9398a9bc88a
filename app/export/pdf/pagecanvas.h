// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/laidoutdocument.h"

class QPainter;

namespace rapporteur {

/// Draws page \a number (from 0) of \a document with \a painter, whose unit is a point and whose origin the page's top
/// left corner: the same glyphs at the same places as in the PDF, as outlines. The paper is not drawn.
/// Not as text, even where the painter prints to a PDF: Qt 6.4 opens only the first face of a font file (Chinese comes
/// in collections) and tells of a glyph what the font's own table says, so that ligatures and Arabic letters would be
/// found as other characters. The PDF that can be searched is the one that is exported.
void paintPage(QPainter &painter, const LaidOutDocument &document, size_t number);

} // namespace rapporteur
