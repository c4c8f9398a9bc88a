// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/paginator.h"

#include <QRectF>

namespace rapporteur {

// What a page shows besides its text, in points from its top left corner. Only decoration: nothing is told by it alone.

constexpr quint32 frameFill = 0xF7F8F9;
constexpr quint32 frameRule = 0xC9CDD2;
constexpr double frameThickness = 0.5;

/// A straight line from left to right.
struct Stroke {
    double x = 0;
    double y = 0;
    double width = 0;
    double thickness = 0.5;
    quint32 colour = 0;
};

/// The frames that lie behind the text.
[[nodiscard]] std::vector<QRectF> framesOf(const PlacedPage &page, const PageGeometry &geometry);
/// The rules of tables and headings, and the underlines.
[[nodiscard]] std::vector<Stroke> strokesOf(const PlacedPage &page);

} // namespace rapporteur
