// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

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
    VerbAtEdge, ///< begins or ends with a word that can be a reporting verb
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
    std::vector<TokenRange> occurrences; ///< in the order of the text
    std::vector<quint32> stems; ///< a number a content word; the same stem has the same number
    int longer = -1; ///< the most frequent candidate that holds it
    PhraseFeatures features = {};
};

/// The candidates of \a text, in the order of the text. Only phrases that occur within the first few thousand words are
/// looked for, those in the whole text: the time is linear in its length.
[[nodiscard]] std::vector<PhraseCandidate> findPhraseCandidates(const AnnotatedText &text);

} // namespace rapporteur
