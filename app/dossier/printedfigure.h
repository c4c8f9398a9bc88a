// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace rapporteur {

/// The first number that \a words give in digits, whatever stands between its groups of three: "plus de 1 200
/// personnes" is 1200, "12,5" is 12. Nothing when there is none or it has more than fifteen digits.
[[nodiscard]] std::optional<qint64> printedFigure(QStringView words);

} // namespace rapporteur
