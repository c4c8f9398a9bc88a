// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/attendance.h"
#include "briefing/event.h"
#include "extraction/actors/actors.h"

namespace rapporteur {

struct Participants {
    QList<Person> people;
    QList<Country> countries;
    QList<Organisation> organisations;
};

/// Who attends, is expected, stays away or is only mentioned; ids are left 0.
[[nodiscard]] Participants extractParticipants(const AnnotatedText &text, const Actors &actors,
                                               const QList<Quotation> &quotes, const Event &event);

} // namespace rapporteur
