// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/attendance.h"
#include "extraction/text/cues.h"

namespace rapporteur {

/// A number that the text counts something with, in digits or in words: "1 500", "vingt-quatre", "2,7 millions",
/// "une trentaine", "two dozen". Numbers that count nothing are left out: ordinals, percentages, money, times,
/// "dozens".
struct Figure {
    TokenRange tokens; ///< the number alone
    TokenRange words; ///< with its qualifier: "plus de 700", "200 or so"; a range is one: "entre 200 et 300"
    qint64 value = 0;
    Qualifier qualifier = Qualifier::Exact;
    bool inRange
        = false; ///< one end of a range: the lower one is AtLeast, the upper one AtMost, both with the same words
};

/// The numeral that begins at \a token, in words or digits, without a qualifier.
struct Numeral {
    TokenRange tokens;
    qint64 value = 0;
    bool about = false; ///< "une trentaine"

    [[nodiscard]] bool isNull() const { return tokens.isEmpty(); }
};
[[nodiscard]] Numeral numeralAt(const AnnotatedText &text, const Cues &cues, int token);

/// All figures in the order of the text. \a cues has NumberWord, ApproximateNumber and Qualifier.
[[nodiscard]] std::vector<Figure> findFigures(const AnnotatedText &text, const Cues &cues);
[[nodiscard]] Qualifier qualifierOf(const Cue &cue);

} // namespace rapporteur
