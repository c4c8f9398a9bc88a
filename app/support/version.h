// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rapporteur {

/// "0.1.0", as project() in CMakeLists.txt says.
[[nodiscard]] QString programVersion();

} // namespace rapporteur
