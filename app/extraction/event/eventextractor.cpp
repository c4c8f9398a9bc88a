// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventextractor.h"

namespace rapporteur {

Event extractEvent(const AnnotatedText &, const Actors &) { return {}; }

} // namespace rapporteur
