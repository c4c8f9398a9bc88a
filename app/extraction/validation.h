// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <QStringList>

namespace rapporteur {

/// Takes out of \a briefing every item that cannot be traced to its article letter for letter: an excerpt whose words
/// are not those at its span, a span outside the text or through a surrogate pair, an item without evidence. Lines that
/// the user added need none. Answers a sentence for each kind of item from which something was dropped; an empty list
/// is the rule, since anything else is a mistake of ours.
[[nodiscard]] QStringList dropUntraceable(Briefing &briefing);

} // namespace rapporteur
