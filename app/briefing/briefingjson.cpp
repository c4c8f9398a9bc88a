// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/briefingjson.h"

namespace rapporteur {

QByteArray briefingToJson(const Briefing &, JsonLayout) { return {}; }

QByteArray errorToJson(const QString &, const Error &) { return {}; }

} // namespace rapporteur
