// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"
#include "briefing/linestate.h"

namespace rapporteur {

/// In sentences, until the user chooses another: three stay under the 150 words of a good summary; five seldom do.
inline constexpr int defaultSummaryLength = 3;

/// A sentence of the article chosen for the summary. Briefing::summary holds the seven best in the order of the text.
struct SummarySentence {
    int id = 0;
    Excerpt words;
    int rank = 0; ///< 1 is the best: a summary of n sentences is those with rank <= n
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const SummarySentence &) const = default;
};

} // namespace rapporteur
