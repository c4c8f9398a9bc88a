// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

#include <cstdlib>

namespace rapporteur::fuzz {

/// Ends the process where \a answer would not survive its way to the program: paragraphs that overlap, lie outside the
/// text or are misnumbered, and a failure that only the program's side may find.
inline void requireSound(const ReaderAnswer &answer)
{
    if (unpackAnswer(packAnswer(answer)) != answer)
        std::abort();
}

} // namespace rapporteur::fuzz
