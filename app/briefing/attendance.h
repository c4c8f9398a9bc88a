// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"
#include "briefing/linestate.h"
#include "briefing/quotation.h"

#include <QList>

namespace rapporteur {

enum class Qualifier { Exact, AtLeast, About, AtMost };

enum class CountUnit {
    Participants,
    Countries,
    Delegations,
    Organisations,
    HeadsOfState,
    Ministers,
    Experts,
    Speakers,
    Journalists,
    Companies,
    Institutions,
    Cities,
    Regions,
    VicePresidents,
    FormerOfficials,
};

struct AttendanceCount {
    int id = 0;
    qint64 value = 0;
    Qualifier qualifier = Qualifier::Exact;
    CountUnit unit = CountUnit::Participants;
    Excerpt words; ///< the figure with its qualifier and noun: "plus de 700 personnalités"
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const AttendanceCount &) const = default;
};

struct AttendanceCategory {
    int id = 0;
    Excerpt words;
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const AttendanceCategory &) const = default;
};

struct Person {
    int id = 0;
    int actor = -1; ///< see Quotation::actor
    QString name;   ///< without title
    Excerpt role;
    Excerpt organisation;
    Mode mode = Mode::Unknown;
    bool spoke = false;
    QList<Excerpt> mentions;
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const Person &) const = default;
};

struct Country {
    int id = 0;
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in the article's language, from CLDR
    bool attends = false;
    QList<Excerpt> mentions;
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const Country &) const = default;
};

struct Organisation {
    int id = 0;
    QString name; ///< as first printed
    QList<Excerpt> mentions;
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const Organisation &) const = default;
};

struct Attendance {
    QList<AttendanceCount> counts;
    QList<AttendanceCategory> categories;
    QList<Person> people;
    QList<Country> countries;
    QList<Organisation> organisations;

    bool operator==(const Attendance &) const = default;
};

} // namespace rapporteur
