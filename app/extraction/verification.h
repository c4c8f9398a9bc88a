// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// What the article leaves open, in the order of the text; ids are left 0. Reads the facts already in \a briefing.
[[nodiscard]] QList<VerifyPoint> pointsToVerify(const AnnotatedText &text, const Briefing &briefing);

} // namespace rapporteur
