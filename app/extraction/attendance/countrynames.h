// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rapporteur {

/// The name of a country in a language, as CLDR has it: ("KR", "fr") -> "Corée du Sud". The code itself when it is
/// unknown.
[[nodiscard]] QString countryName(const QString &code, const QString &language);

} // namespace rapporteur
