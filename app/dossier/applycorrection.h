// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/correction.h"

namespace rapporteur {

/// Changes \a briefing as \a correction says. False, and nothing is changed, when it has no line to change: the
/// correction is for another analysis, or an earlier one took the line away.
bool applyCorrection(const Correction &correction, Briefing &briefing);

/// The briefing that is shown: \a analysed with all of \a corrections, one after the other.
[[nodiscard]] Briefing corrected(const Briefing &analysed, const QList<Correction> &corrections);

/// The id for a line of \a kind that is to be added: no line of \a analysed and none that \a corrections ever added has
/// it.
[[nodiscard]] int freeId(const Briefing &analysed, const QList<Correction> &corrections, ItemKind kind);
/// The number of an actor that nobody has in \a briefing.
[[nodiscard]] int freeActor(const Briefing &briefing);

} // namespace rapporteur
