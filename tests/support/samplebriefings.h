// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

namespace rapporteur::test {

/// Briefings put together by hand, complete to the last field, so that exports can be tested without extraction. Each
/// is of an article in its language; that in French is the example's, as a careful reader would have it.
[[nodiscard]] Briefing frenchBriefing();
[[nodiscard]] Briefing arabicBriefing();
[[nodiscard]] Briefing chineseBriefing();
/// An article of \a paragraphs paragraphs with a quotation, a summary line and a person in each tenth.
[[nodiscard]] Briefing longBriefing(int paragraphs);

} // namespace rapporteur::test
