// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rapporteur {

/// \a text as one line for reading: white space and control characters become one space (a no-break space stays one),
/// ends are trimmed, invisible marks that only break lines (soft hyphen, zero-width space) go.
[[nodiscard]] QString tidied(QStringView text);

/// Letters and digits of \a text in lower case, one space between words: for asking whether two texts say the same.
[[nodiscard]] QString foldedForComparison(QStringView text);

} // namespace rapporteur
