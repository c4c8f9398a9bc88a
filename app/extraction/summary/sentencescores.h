// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// What a sentence tells that a briefing wants to know; bits.
enum Facet : quint8 {
    TellsEvent = 1, ///< its name, with its place or its dates
    TellsAttendance = 2, ///< how many come
    TellsThemes = 4, ///< what is on the agenda
    TellsDecision = 8,
};

/// A sentence that can stand in a summary.
struct ScoredSentence {
    int sentence = 0; ///< index in AnnotatedText::sentences
    double score = 0; ///< by itself; any number, more is better
    int facets = 0;
    bool needsSentenceBefore = false; ///< opens with "il", "cette initiative": its antecedent stands before
};

/// The sentences of \a text that can stand in a summary, in its order. Left out are headlines, boilerplate, lists, and
/// what is no whole sentence.
[[nodiscard]] std::vector<ScoredSentence> scoreSentences(const AnnotatedText &text, const Briefing &briefing);

} // namespace rapporteur
