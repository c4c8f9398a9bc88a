// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/characters.h"
#include "extraction/text/lexicon.h"

namespace rapporteur {

/// How texts and lexicon phrases are cut into words: by the same code, so that they meet.

/// A word found by scanWord().
struct ScannedWord {
    const char16_t *end = nullptr;
    quint64 hash = 0; ///< of the folded form
    bool capital = false; ///< begins with a capital letter
    bool allCapitals = false; ///< two letters or more, all capital
    bool hyphen = false; ///< has a hyphen in it, of any kind
    bool innerStop = false; ///< "U.S", "e.g", "un.org": its stop, if one follows, belongs to it
    bool initial = false; ///< a single capital letter, or "J.-P"
};

/// The word that begins at \a at (a letter, or the apostrophe or hyphen of an enclitic), without a final stop. \a
/// afterName: the word before is capitalised and so this may be the second part of a name ("Kim Jong-il"), which has no
/// enclitic.
[[nodiscard]] ScannedWord scanWord(
    const char16_t *at, const char16_t *end, const Lexicon &lexicon, bool afterName = false);

/// The end of the number that begins at \a at (a digit): "1 500", "12,500", "2.7", "12.03.2024". Spaces of any kind
/// join groups of three digits only.
[[nodiscard]] const char16_t *scanNumber(const char16_t *at, const char16_t *end);

/// The hash of the folded form of anything.
[[nodiscard]] quint64 hashOf(const char16_t *at, const char16_t *end);
[[nodiscard]] inline quint64 hashOf(QStringView word)
{
    return hashOf(word.utf16(), word.utf16() + word.size());
}

} // namespace rapporteur
