// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/verification.h"

namespace rapporteur {

QList<VerifyPoint> pointsToVerify(const AnnotatedText &, const Briefing &) { return {}; }

} // namespace rapporteur
