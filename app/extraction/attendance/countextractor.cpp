// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/countextractor.h"

namespace rapporteur {

CountsAndCategories extractCounts(const AnnotatedText &, const Event &) { return {}; }

} // namespace rapporteur
