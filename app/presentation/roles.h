// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <Qt>

namespace rapporteur {

/// What the models of a briefing answer besides Qt::DisplayRole (the words of the line) and Qt::AccessibleTextRole.
enum BriefingRole {
    ItemRole = Qt::UserRole + 1, ///< ItemRef
    SpanRole, ///< TextSpan: the main passage; empty when the line has none
    LabelRole, ///< QString: C1, T2, P1, or "¶3" for lines without a letter
    DetailRole, ///< QString: who, what kind, where
    ReasonRole, ///< QString: why the program says so; empty when nothing needs saying
    CertaintyRole, ///< Certainty as int
    SectionRole, ///< QString: the heading that this line stands under
    OriginRole, ///< WordsOrigin as int
    StateRole, ///< LineState as int
    WasRole, ///< QString: what the line was before the user changed it; empty when he did not
    IncludedRole, ///< bool: false for a line that the user left out of the briefing
    FormsRole, ///< QString: the other forms by which the article names the speaker; on his first line alone
    SpeakerRole, ///< QString: who said it; empty for lines that are not quotations
};

/// Sure and check are the only two degrees that the program shows: a reason, never a percentage.
enum class Certainty { NotAsked, Sure, Check };

/// Whose words a line shows. Missing: the text does not say, and the line tells so.
enum class WordsOrigin { Source, Program, Missing };

} // namespace rapporteur
