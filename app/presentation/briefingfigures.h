// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

namespace rapporteur {

/// How many lines of a briefing are the source's own words, changed by the user, or typed by him.
struct LineCounts {
    int asPrinted = 0;
    int changed = 0;
    int added = 0;
};

/// Counts the lines that the panes show; of the summary the best \a summaryLength.
[[nodiscard]] LineCounts countLines(const Briefing &briefing, int summaryLength);
/// The words of the best \a summaryLength sentences that stay in the briefing.
[[nodiscard]] qsizetype summaryWords(const Briefing &briefing, int summaryLength);
/// Words between spaces, as a newspaper counts them.
[[nodiscard]] qsizetype wordCount(QStringView text);

} // namespace rapporteur
