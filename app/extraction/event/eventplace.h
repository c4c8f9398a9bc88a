// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/event/eventcontext.h"

namespace rapporteur {

/// Where the main event is held; what the text does not tell is empty.
struct EventPlace {
    Excerpt city;
    Excerpt venue;
};

/// The city and the building. A city is never derived from an adjective ("la capitale coréenne") or a country.
[[nodiscard]] EventPlace findEventPlace(const EventContext &context);

} // namespace rapporteur
