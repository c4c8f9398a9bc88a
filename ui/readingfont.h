// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace rapporteur {

/// The size of the source's words, in text and panes alike, beside the interface's type: one size is one font to load.
constexpr double sourceScale = 1.07;

/// The serif type in which the words of the source are set, in the text and in the panes; the program's own words stand
/// in the interface's type. \a language (ISO 639-1) names the families of its script first. \a scale is 1 for the size
/// of the interface's type.
[[nodiscard]] QFont readingFont(const QString &language, double scale);

} // namespace rapporteur
