// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/speakerphrases.h"

namespace rapporteur {

/// The pieces between commas before a verb, and which of them can be its subject.
class SubjectPieces : public SpeakerPhrases
{
public:
    using SpeakerPhrases::SpeakerPhrases;

    /// "the report, “Left Out”, finds": words in marks between commas that only name what stands before them.
    [[nodiscard]] bool isApposedTitle(int quotedSpan) const;

protected:
    static constexpr int longestSubject = 60; ///< tokens between a subject's beginning and its verb, with insertions

    [[nodiscard]] std::vector<TokenRange> chunksBefore(int verb, int lower) const;
    [[nodiscard]] SpeakerMention subjectIn(TokenRange chunk) const;
    [[nodiscard]] bool isAdverbial(TokenRange chunk) const;
    [[nodiscard]] bool hasVerb(TokenRange range) const;
    [[nodiscard]] bool beginsLikeAside(const SpeakerMention &source) const;
    [[nodiscard]] bool isBareApposition(const SpeakerMention &source, TokenRange before) const;

private:
    [[nodiscard]] bool opensSubject(int relative) const;
    [[nodiscard]] bool isDeterminerHere(int token) const;
    [[nodiscard]] bool looksLikeParticiple(int token) const;
    [[nodiscard]] TokenRange trimmed(TokenRange chunk) const;
    [[nodiscard]] int withoutAdverb(int first, int end) const;
    [[nodiscard]] SpeakerMention barePlural(TokenRange chunk) const;
    [[nodiscard]] bool restNames(TokenRange range) const;
};

} // namespace rapporteur
