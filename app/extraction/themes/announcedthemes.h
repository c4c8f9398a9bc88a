// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/theme.h"
#include "extraction/event/eventcontext.h"

namespace rapporteur {

/// The themes that the article itself calls so, with their status; ids are left 0.
[[nodiscard]] QList<Theme> extractAnnouncedThemes(const EventContext &context);

} // namespace rapporteur
