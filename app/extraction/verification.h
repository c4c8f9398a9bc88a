// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "extraction/actors/actors.h"

namespace rapporteur {

/// What the article leaves open, in the order of the text, each with the words that raise the question; ids are left 0.
/// Reads the facts already in \a briefing:
/// - yearMissing, relativeDate: of the event's own dates only;
/// - speakerUnnamed: a person who is quoted and whose name the article never gives;
/// - themesOnlyAnnounced: the article tells no theme that was discussed or decided;
/// - numberConflict: two figures for how many attend, by different counts;
/// - attendanceModeUnclear: a person of the attendance of whom the text does not say how he or she takes part.
[[nodiscard]] QList<VerifyPoint> pointsToVerify(
    const AnnotatedText &text, const Actors &actors, const Briefing &briefing);

} // namespace rapporteur
