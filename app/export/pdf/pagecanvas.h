// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/laidoutdocument.h"

class QPainter;

namespace rapporteur {

/// Draws page \a number (from 0) of \a document with \a painter, whose unit is a point and whose origin the page's top
/// left corner: the same glyphs at the same places as in the PDF, as outlines. The paper is not drawn.
void paintPage(QPainter &painter, const LaidOutDocument &document, size_t number);

} // namespace rapporteur
