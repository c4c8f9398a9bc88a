// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPainter;

namespace rapporteur {

/// The signs of the interface, drawn on a grid of 16 in the colour of the text around them: sharp at 16 px, right in
/// light and dark, and without a file to load when the program starts.
enum class Symbol {
    Open,
    Paste,
    Back,
    Forward,
    Find,
    Export,
    Close,
    Up,
    Down,
    ReadLayout,
    BriefLayout,
    CompareLayout,
    Sure,
    Check,
    Error,
};

void paintSymbol(QPainter &painter, const QRectF &rectangle, Symbol symbol, const QColor &colour);
[[nodiscard]] QIcon symbolIcon(Symbol symbol);
/// As large as the text of \a widget asks for.
[[nodiscard]] QSize symbolSize(const QWidget &widget);

} // namespace rapporteur
