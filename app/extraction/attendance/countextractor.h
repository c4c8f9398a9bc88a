// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/attendance.h"
#include "extraction/event/eventcontext.h"

namespace rapporteur {

struct CountsAndCategories {
    QList<AttendanceCount> counts;
    QList<AttendanceCategory> categories;
};

/// How many attend this event, and what kinds of people, as printed; ids are left 0.
[[nodiscard]] CountsAndCategories extractCounts(const EventContext &event);

} // namespace rapporteur
