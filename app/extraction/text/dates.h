// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/event.h"
#include "extraction/text/cues.h"

#include <QDate>

namespace rapporteur {

enum class DateKind {
    Day, ///< "12 mars", "Dec. 10, 2023", "2024-03-12"
    Span, ///< "du 12 au 14 mars", "29 et 30 novembre", "September 23-24, 2025"
    Month, ///< "mars 2025"
    Weekday, ///< "vendredi" without a day of the month
    Relative, ///< "hier", "ce matin", "le mois dernier"
};

/// A date as the text prints it.
struct DateMention {
    TokenRange tokens;
    DateKind kind = DateKind::Day;
    PartialDate start;
    PartialDate end; ///< the same as start but for spans; both null for weekdays and relative days
    int weekday = 0; ///< 1 (Monday) … 7; also of a day that is printed with its weekday; 0 without
    int offset = 0; ///< of relative days: days from the day of writing; with month 0: months from its month
    bool monthIsRelative = false; ///< "12 de ce mois"
    bool vague = false; ///< of relative days: a week or a month, so that no day follows

    /// "du 12 au 14 de ce mois": days that only the day of writing gives their month; start and end have month 0.
    [[nodiscard]] bool lacksMonth() const { return monthIsRelative && start.month == 0; }
};

/// All dates in the order of the text. \a cues has MonthName, WeekdayName and RelativeDay. A year is never guessed; of
/// a span "28 December to 3 January 2025" the first year follows from the second. Day and month that could be swapped
/// ("03/04/2025") are left out.
[[nodiscard]] std::vector<DateMention> findDates(const AnnotatedText &text, const Cues &cues);

/// The day, when it is told whole; invalid otherwise.
[[nodiscard]] QDate toDate(PartialDate date);
/// \a date moved by \a days; the year stays untold when it is. Null when \a date has no day, or when 29 February would
/// matter.
[[nodiscard]] PartialDate movedBy(PartialDate date, int days);

} // namespace rapporteur
