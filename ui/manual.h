// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace rapporteur {

/// The first page of the manual in \a language, a file that a browser shows; empty when the manual is not installed.
[[nodiscard]] QString manualPage(QLocale::Language language);

} // namespace rapporteur
