// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/attendance/attendancecontext.h"

namespace rapporteur {

/// A figure of the attendance with what it counts.
struct CountedPhrase {
    TokenRange figure;
    const Cue *noun = nullptr; ///< null when the lexicon does not know what is counted
    int end = 0; ///< of the counted noun
};

/// The kinds of people and bodies at the event, as printed, each once, in the order of the text: what the counts count
/// and the lists that go with them ("dont des maires et des représentants d'organisations paysannes").
[[nodiscard]] QList<AttendanceCategory> findCategories(
    const AnnotatedText &text, const AttendanceContext &context, const std::vector<CountedPhrase> &counts);

} // namespace rapporteur
