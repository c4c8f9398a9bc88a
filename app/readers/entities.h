// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace rapporteur {

/// What a character reference of HTML stands for: "&eacute;", "&#233;", "&#xE9;". One that stands for nothing is
/// answered as it is; one for a character that no text may hold, as U+FFFD.
[[nodiscard]] QString decodeEntity(QStringView reference);

} // namespace rapporteur
