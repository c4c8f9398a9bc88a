// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// Up to seven of the article's own sentences, ranked, in the order of the text. Reads the facts already in \a
/// briefing.
[[nodiscard]] QList<SummarySentence> summarize(const AnnotatedText &text, const Briefing &briefing);

} // namespace rapporteur
