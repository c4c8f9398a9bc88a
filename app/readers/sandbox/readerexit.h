// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rapporteur {

/// What a reader program exits with when the memory that it may use is gone.
inline constexpr int outOfMemoryExit = 12;

} // namespace rapporteur
