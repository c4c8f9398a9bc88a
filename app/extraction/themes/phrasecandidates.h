// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

#include <QVarLengthArray>

#include <array>
#include <vector>

namespace rapporteur {

/// What tells a theme from other phrases, each a number; the names in the ranker's weights are those of
/// phraseFeatureName().
enum class PhraseFeature : quint8 {
    ContentWords, ///< 1 … 4
    Tokens,
    Characters,
    FirstWordLength,
    LastWordLength,
    HasNumber,
    Frequency,
    LogFrequency,
    RelativeFrequency, ///< to that of the most frequent phrase
    Sentences, ///< in how many it stands
    Paragraphs,
    HeadFrequency, ///< of its most frequent word
    RelativeHeadFrequency,
    Cohesion, ///< its frequency to that of its most frequent word
    Free, ///< occurrences that no longer phrase holds
    NestedShare, ///< share of occurrences within any longer phrase
    NestedInRepeated, ///< share of occurrences within a longer phrase that recurs
    LongerFrequency, ///< of the most frequent longer phrase around it
    FirstSentence, ///< up to 20
    FirstPosition, ///< 0 … 1 of the text
    LogFirstPosition,
    LastPosition,
    Spread,
    InHeadline,
    OnlyInHeadline,
    CapitalShare, ///< of occurrences with a capital where the sentence does not ask for one
    CapitalSomewhere,
    AllWordsCapitalShare,
    SmallShare,
    AfterDeterminer,
    AfterPreposition,
    AfterLink,
    AfterMark, ///< punctuation of any kind, or the start of the text
    BeforeLink,
    BeforeContent,
    BeforeMark,
    VerbAtEdge, ///< begins or ends with a word that can be a verb
    PlaceName,
    OriginAdjective, ///< ends with the adjective of a country
    RoleNoun,
    TextLength, ///< in 500 words
    Count
};
using PhraseFeatures = std::array<float, size_t(PhraseFeature::Count)>;

[[nodiscard]] QLatin1StringView phraseFeatureName(PhraseFeature feature);

/// A phrase that could be a theme: up to four content words, with "de" and "of" between them, and all its variants
/// with the same stems.
struct PhraseCandidate {
    QVarLengthArray<TokenRange, 2> occurrences; ///< in the order of the text
    QVarLengthArray<quint32, 4> stems; ///< a number a content word; the same stem has the same number
    int longer = -1; ///< the most frequent candidate that holds it
    PhraseFeatures features = {};
};

/// The candidates of the first few thousand words of \a text, in its order: what an article of some length is about, it
/// says there.
[[nodiscard]] std::vector<PhraseCandidate> findPhraseCandidates(const AnnotatedText &text);

/// Adds to \a phrases their occurrences in the part of \a text that findPhraseCandidates() did not search, in the forms
/// that they have in the first part. Features stay as they are.
void addLaterOccurrences(const AnnotatedText &text, std::vector<PhraseCandidate> &phrases);

} // namespace rapporteur
