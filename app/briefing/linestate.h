// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rapporteur {

/// How far a line of the briefing is the source's. Added: typed by the user, the only state that may have no span.
enum class LineState { AsPrinted, Shortened, Corrected, Added };

} // namespace rapporteur
