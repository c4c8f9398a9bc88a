// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/version.h"

namespace rapporteur {

QString programVersion()
{
    return QStringLiteral(RAPPORTEUR_VERSION);
}

} // namespace rapporteur
