// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <memory>

namespace rapporteur {

/// A briefing as the window's parts share it: never changed in place, replaced as a whole. Null: nothing is open.
using BriefingPointer = std::shared_ptr<const Briefing>;

} // namespace rapporteur
