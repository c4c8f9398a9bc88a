// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

#include <array>
#include <initializer_list>
#include <span>

namespace rapporteur {

/// A word or phrase of the lexicon where it stands in the text.
struct Cue {
    TokenRange tokens;
    WordClass wordClass = WordClass::Count;
    QStringView value; ///< lives as long as the lexicon

    /// True when \a flag is one of the words of the value.
    [[nodiscard]] bool says(QLatin1StringView flag) const;
};

/// True when \a word is one of the words of \a value, which are parted by single spaces.
[[nodiscard]] bool hasWord(QStringView value, QLatin1StringView word);
/// What comes before the first space of \a value, as a number; 0 when it is none.
[[nodiscard]] qint64 leadingNumber(QStringView value);

/// All words and phrases of some classes, ordered by first token; of one class only the longest of those that overlap.
class Cues
{
public:
    Cues(const AnnotatedText &text, std::initializer_list<WordClass> classes);

    /// Those that begin in \a range.
    [[nodiscard]] std::span<const Cue> in(TokenRange range) const
    {
        const Cue *first = m_cues.data() + firstFrom(range.first);
        return {first, std::max(first, m_cues.data() + firstFrom(range.end))};
    }
    /// The one of the class that begins at \a token; null when none does.
    [[nodiscard]] const Cue *at(int token, WordClass wordClass) const;
    /// The one of the class that covers \a token; null when none does.
    [[nodiscard]] const Cue *covering(int token, WordClass wordClass) const;
    /// The one of the class that ends before \a token, directly; null when none does.
    [[nodiscard]] const Cue *endingAt(int token, WordClass wordClass) const;
    /// The first of the class that begins in \a range; null when none does.
    [[nodiscard]] const Cue *firstIn(TokenRange range, WordClass wordClass) const;

private:
    using CoveredUntil = std::array<int, size_t(WordClass::Count)>; ///< by class: tokens before belong to a cue already

    void add(const AnnotatedText &text, int token, quint64 wanted, CoveredUntil &coveredUntil);
    /// The index of the first cue that begins at or after \a token, which may lie outside of the text.
    [[nodiscard]] quint32 firstFrom(int token) const
    {
        return token <= 0 ? 0 : m_firstFrom[std::min(size_t(token), m_firstFrom.size() - 1)];
    }

    std::vector<Cue> m_cues;
    std::vector<quint32> m_firstFrom; ///< by token, and one more: index of the first cue that begins there or later
};

/// True when the word at \a token does \a role in a date, list or name ("of", "to", "and" …): see
/// WordClass::FunctionWord.
[[nodiscard]] inline bool hasRole(const AnnotatedText &text, int token, QLatin1StringView role)
{
    return token >= 0 && token < int(text.tokens.size()) && text.is(token, WordClass::FunctionWord)
        && hasWord(text.lexicon->value(text.tokens[size_t(token)].word, WordClass::FunctionWord), role);
}

} // namespace rapporteur
