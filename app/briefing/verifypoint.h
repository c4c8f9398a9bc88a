// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"

namespace rapporteur {

enum class VerifyKind {
    YearMissing,
    SpeakerUnnamed,
    RelativeDate,
    ThemesOnlyAnnounced,
    NumberConflict,
    AttendanceModeUnclear,
};

/// Something the source leaves open, for the user to look at and to answer.
struct VerifyPoint {
    int id = 0;
    VerifyKind kind = VerifyKind::YearMissing;
    Excerpt words;
    QString answer; ///< typed by the user; empty while open

    bool operator==(const VerifyPoint &) const = default;
};

} // namespace rapporteur
