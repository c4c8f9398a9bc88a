// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "support/error.h"

#include <tl/expected.hpp>

#include <optional>

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

/// \a answer with every paragraph said to stand in the part \a part of a file that has several.
[[nodiscard]] ReaderAnswer inPart(ReaderAnswer answer, const QString &part);

/// The answer on its way from the child to the program.
[[nodiscard]] QByteArray packAnswer(const ReaderAnswer &answer);

/// The answer that \a packed holds. The child may have been turned by what it read, so nothing is believed: what is not
/// a whole answer, or has spans outside the text, out of order or empty, is ReaderFailure::Crashed.
[[nodiscard]] ReaderAnswer unpackAnswer(const QByteArray &packed);

/// The same for a file that was taken out of another.
[[nodiscard]] QByteArray packFile(const tl::expected<QByteArray, ReaderFailure> &file);
[[nodiscard]] tl::expected<QByteArray, ReaderFailure> unpackFile(const QByteArray &packed);

/// How far the child is, written before the answer as often as it likes.
struct ReaderProgress {
    int done = 0;
    int total = 0;
};
[[nodiscard]] QByteArray packProgress(ReaderProgress progress);
/// Takes a whole ReaderProgress from the beginning of \a packed; nothing when something else or less begins there.
[[nodiscard]] std::optional<ReaderProgress> takeProgress(QByteArray &packed);

/// The sentence for the user about the file at \a path.
[[nodiscard]] Error readerError(ReaderFailure failure, const QString &path);

} // namespace rapporteur
