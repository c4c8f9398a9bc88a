// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "support/error.h"

#include <tl/expected.hpp>

namespace rapporteur {

/// Why a reader gave no article. A key, not a sentence: the reader runs in a child that has neither the path nor the
/// user's language.
enum class ReaderFailure : quint8 {
    Damaged,
    Encrypted, ///< a password would be needed
    NoText,
    ScannedPages, ///< pages that are pictures
    TooLarge, ///< one of the limits on what a file may unpack to
    Unsupported,
    TimedOut,
    OutOfMemory,
    Crashed,
    NotInstalled, ///< the program that reads this format is not there
    Cancelled,
};

/// What a reader of an untrusted format gives. Of the source only mediaType and encoding are filled in.
using ReaderAnswer = tl::expected<Article, ReaderFailure>;

/// The answer on its way from the child to the program.
[[nodiscard]] QByteArray packAnswer(const ReaderAnswer &answer);

/// The answer that \a packed holds. The child may have been turned by what it read, so nothing is believed: what is not
/// a whole answer, or has spans outside the text, out of order or empty, is ReaderFailure::Crashed.
[[nodiscard]] ReaderAnswer unpackAnswer(const QByteArray &packed);

/// The sentence for the user about the file at \a path.
[[nodiscard]] Error readerError(ReaderFailure failure, const QString &path);

} // namespace rapporteur
