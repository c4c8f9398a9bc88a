// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace rapporteur {

/// The window's colours, all made from the system's palette, so that light and dark both come out right. Everything
/// that is read has a contrast of at least 4.5 with the page and with the marks. Cheap to make.
struct Colours {
    QColor page;
    QColor text;
    QColor muted; ///< what is read second: labels, details
    QColor faint; ///< lines and frames, never words
    QColor accent; ///< labels, underlines and bars of what is looked at
    QColor current; ///< behind the line or passage looked at
    QColor related; ///< behind what belongs to it
    QColor found; ///< behind what a search found
    QColor attention; ///< the word and sign of what needs checking

    [[nodiscard]] static Colours of(const QPalette &palette);
};

/// Of WCAG 2.1: from 1 (the same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// \a share of \a over on \a under: 0 is all under, 1 all over.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);
/// \a colour, moved towards black or white until it can be read on \a background.
[[nodiscard]] QColor readable(const QColor &colour, const QColor &background, double ratio = 4.5);

} // namespace rapporteur
