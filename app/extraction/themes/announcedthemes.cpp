// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/announcedthemes.h"

namespace rapporteur {

QList<Theme> extractAnnouncedThemes(const AnnotatedText &, const Event &) { return {}; }

} // namespace rapporteur
