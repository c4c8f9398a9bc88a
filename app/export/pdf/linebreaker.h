// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace rapporteur {

/// A measured paragraph that wants to be broken into lines.
struct BreakRequest {
    const QString &text;
    const std::vector<double> &widths; ///< before each position of the text, and at its end
    std::vector<qsizetype> forced; ///< positions where a line must end, in order
    QString language;
    double width = 0; ///< of a line, in the unit of widths
};

/// The positions at which the lines end, spaces included; the last is the end of the text. Chosen so that the lines are
/// as even as they go (the sum of the squared rests is least); lines of Chinese are filled instead. Linear in the
/// length of the text.
[[nodiscard]] std::vector<qsizetype> lineEnds(const BreakRequest &request);

/// \a end, moved before the spaces that stand there, but not before \a start.
[[nodiscard]] qsizetype withoutTrailingSpaces(const QString &text, qsizetype start, qsizetype end);

} // namespace rapporteur
