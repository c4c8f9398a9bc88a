// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"
#include "briefing/linestate.h"

#include <QList>

#include <array>

namespace rapporteur {

/// A date as far as the text tells it. year 0: not told; day 0: not told; month 0: nothing told.
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isNull() const { return month == 0; }
    /// ISO 8601: "2022-11-21", "--12-07" without a year, "2022-11" without a day; empty when null.
    [[nodiscard]] QString toIso() const;

    bool operator==(const PartialDate &) const = default;
};

/// How far a fact of the event is the source's.
struct FactState {
    LineState state = LineState::AsPrinted;
    QString was; ///< the words before the user changed them

    bool operator==(const FactState &) const = default;
};

enum class EventFormat { Unknown, InPerson, Virtual, Hybrid };

struct Event {
    QString name; ///< the fullest of names; empty when the text gives none
    QList<Excerpt> names;
    Excerpt place; ///< the city
    Excerpt venue;
    PartialDate start;
    PartialDate end;
    Excerpt dates; ///< "7-8 décembre"
    Excerpt relativeDate; ///< the weekday or "aujourd'hui" that start or end rests on, even where it could be resolved
    EventFormat format = EventFormat::Unknown;
    Excerpt formatWords;
    Excerpt organiser;
    std::array<FactState, 7> states {}; ///< by EventField
    int addedYear = 0; ///< the year of start and end when the user typed it and the text has none; otherwise 0

    bool operator==(const Event &) const = default;
};

} // namespace rapporteur
