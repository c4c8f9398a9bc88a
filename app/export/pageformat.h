// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rapporteur {

enum class PageFormat { A4, Letter };

} // namespace rapporteur
