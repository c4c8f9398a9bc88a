// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rapporteur {

enum class ErrorKind {
    NotFound,
    NotReadable,
    NotAFile,
    Empty,
    Binary,
    TooLarge,
    Unsupported,
    Damaged,
    TimedOut,
    Cancelled,
    NotWritable,
    Refused, ///< a check said no, for example before an export
};

/// What went wrong, as a value. The sentence is translated and says what, which file, why and what to do next;
/// the detail is for the log and is never shown alone.
struct Error {
    ErrorKind kind = ErrorKind::NotReadable;
    QString sentence;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The stable key of a kind, as printed in JSON: "notFound", "tooLarge", …
[[nodiscard]] QString errorKey(ErrorKind kind);

} // namespace rapporteur
