// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "extraction/text/lexicon.h"
#include "support/progress.h"

namespace rapporteur {

/// Article -> Briefing: a pure function of its input, safe on any thread. When cancelled it returns early with what it has.
[[nodiscard]] Briefing buildBriefing(const Article &article, const Lexicons &lexicons, const Progress &progress = {});

} // namespace rapporteur
