// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rapporteur {

/// Whether \a line is nothing but a person's name: two to four words with capitals, the first a given name that the
/// lexicons know ("MARTA QUINTERO", "Jean-Luc van der Meer"). Sections and places ("Nord Presse") are none.
[[nodiscard]] bool isPersonName(const QString &line);

} // namespace rapporteur
