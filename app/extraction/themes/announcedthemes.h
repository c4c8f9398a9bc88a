// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/event.h"
#include "briefing/theme.h"
#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// The themes that the article itself calls so, with their status; ids are left 0.
[[nodiscard]] QList<Theme> extractAnnouncedThemes(const AnnotatedText &text, const Event &event);

} // namespace rapporteur
