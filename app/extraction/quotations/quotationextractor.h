// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/quotation.h"
#include "extraction/actors/actors.h"

namespace rapporteur {

/// Who said what, in the order of the text; ids are left 0. Reads \a actors for speakers and their forms.
[[nodiscard]] QList<Quotation> extractQuotations(const AnnotatedText &text, const Actors &actors);

} // namespace rapporteur
