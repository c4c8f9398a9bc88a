// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/event.h"
#include "extraction/actors/actors.h"
#include "extraction/event/eventcontext.h"

namespace rapporteur {

[[nodiscard]] Event extractEvent(const EventContext &context, const Actors &actors);

} // namespace rapporteur
