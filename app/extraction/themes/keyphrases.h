// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/event.h"
#include "briefing/theme.h"
#include "extraction/actors/actors.h"

namespace rapporteur {

/// Up to ten recurring and early noun phrases, best first, none that repeats another or one of \a announced; ids are
/// left 0. Where the article is about an \a event, people, places and the event itself are no themes: they have their
/// own panes; elsewhere they can be what the article is about.
[[nodiscard]] QList<Theme> extractKeyphrases(
    const AnnotatedText &text, const Actors &actors, const Event &event, const QList<Theme> &announced);

} // namespace rapporteur
