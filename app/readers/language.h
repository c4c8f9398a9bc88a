// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace rapporteur {

/// The language that most of \a text is written in, as ISO 639-1; "und" when it cannot be told.
[[nodiscard]] QString detectLanguage(QStringView text);

} // namespace rapporteur
