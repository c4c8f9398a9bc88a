// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"
#include "briefing/linestate.h"

#include <QList>

namespace rapporteur {

/// announced: the article itself says that it is a theme; keyphrase: found by the program.
enum class ThemeOrigin { Announced, Keyphrase };
enum class ThemeStatus { Unknown, Announced, Discussed, Decided };

struct Theme {
    int id = 0;
    QString label; ///< letter for letter as in the first mention
    ThemeOrigin origin = ThemeOrigin::Announced;
    ThemeStatus status = ThemeStatus::Unknown;
    double score = 1.0; ///< 0…1, only for ordering within an origin
    QList<Excerpt> mentions; ///< the one that the label is from, then the others in the order of the text; at least one unless added
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const Theme &) const = default;
};

} // namespace rapporteur
