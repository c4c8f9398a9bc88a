// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/event/eventcontext.h"

namespace rapporteur {

/// When the main event is held. The words may be there without a date: a weekday that no dateline resolves.
struct EventDates {
    PartialDate start;
    PartialDate end;
    Excerpt words;
    Excerpt relative; ///< a weekday or relative day that one of the dates was taken from
};

/// The dates of the main event. Years come from the date itself, the dateline or the printed date of publication, never
/// from elsewhere; weekdays and "today" are resolved through the latter two; one end may follow from the other and the
/// length.
[[nodiscard]] EventDates findEventDates(const EventContext &context);

} // namespace rapporteur
