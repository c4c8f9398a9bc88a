// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/theme.h"
#include "extraction/actors/actors.h"

namespace rapporteur {

/// Recurring and early noun phrases, best first, none that repeats one of \a announced; ids are left 0.
[[nodiscard]] QList<Theme> extractKeyphrases(const AnnotatedText &text, const Actors &actors, const QList<Theme> &announced);

} // namespace rapporteur
