// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/printedfigure.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isDigit(QStringView words, qsizetype at)
{
    return at < words.size() && words.at(at).isDigit();
}

/// Whether a group separator and exactly three digits stand at \a at.
bool groupFollows(QStringView words, qsizetype at)
{
    if (at >= words.size() || !(words.at(at).isSpace() || QStringView(u".,'’").contains(words.at(at))))
        return false;
    return isDigit(words, at + 1) && isDigit(words, at + 2) && isDigit(words, at + 3) && !isDigit(words, at + 4);
}

} // namespace

std::optional<qint64> printedFigure(QStringView words)
{
    constexpr int mostDigits = 15;
    const auto first = std::find_if(words.cbegin(), words.cend(), [](QChar letter) { return letter.isDigit(); });
    if (first == words.cend())
        return std::nullopt;
    qint64 value = 0;
    int digits = 0;
    for (qsizetype at = std::distance(words.cbegin(), first);; ++at) {
        for (; isDigit(words, at); ++at) {
            if (++digits > mostDigits)
                return std::nullopt;
            value = value * 10 + words.at(at).digitValue();
        }
        if (!groupFollows(words, at))
            return value;
    }
}

} // namespace rapporteur
