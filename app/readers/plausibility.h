// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace rapporteur {

/// How much \a text looks like written language rather than like bytes decoded in the wrong way: a sum over its
/// characters, to be compared between several decodings of the same bytes. ASCII letters count little, since most
/// encodings agree on them; frequent letters, marks where marks stand and words of one script count for, capitals
/// inside words, symbols inside words and control characters count against.
[[nodiscard]] qint64 plausibility(QStringView text);

/// What plausibility() takes off for a character that no text has: controls, private use, what could not be decoded.
inline constexpr int impossibleCharacter = -20;

} // namespace rapporteur
