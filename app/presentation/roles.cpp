// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/roles.h"

namespace rapporteur {



} // namespace rapporteur
