// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rapporteur {

/// Bytes turned into text. There is no byte-order mark in it and no lone surrogate; line breaks are as they were.
struct DecodedText {
    QString text;
    QString encoding; ///< the name that the world knows it by: "UTF-8", "windows-1252", "macintosh", …
    int replacements = 0; ///< places that could not be decoded; each shows as U+FFFD

    bool operator==(const DecodedText &) const = default;
};

/// Decodes \a bytes: by their byte-order mark, as UTF-8 where they are valid UTF-8, as \a declared (by a header or the
/// file itself; may be empty or wrong) where that gives plausible text, and otherwise as the encoding that gives the
/// most plausible text. Answers nothing when no encoding makes text of them. Linear in the size of \a bytes.
[[nodiscard]] std::optional<DecodedText> decodeText(QByteArrayView bytes, const QByteArray &declared = {});

/// Turns halves of surrogate pairs that stand alone into U+FFFD; answers how many there were.
int replaceLoneSurrogates(QString &text);

} // namespace rapporteur
