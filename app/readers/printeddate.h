// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace rapporteur {

/// The date in \a line as printed, when the line is a dateline: nothing but a date with, at most, a place, a weekday, a
/// time, an agency and words like "publié le". Empty otherwise. Knows the month names of fr, en, es, ru, ar and zh.
[[nodiscard]] QString dateOfDateline(QStringView line);

} // namespace rapporteur
