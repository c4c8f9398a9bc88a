// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/subjectpieces.h"

namespace rapporteur {

/// Finds the subjects of verbs and of sentences: who is said to speak or act.
class SourceFinder : public SubjectPieces
{
public:
    using SubjectPieces::SubjectPieces;

    /// The subject that stands before \a verb, not before \a lower.
    [[nodiscard]] SpeakerMention subjectBefore(int verb, int lower) const;
    /// The subject that follows a verb which ends before \a from: "a déclaré mardi la ministre", "said Ms Osei".
    [[nodiscard]] SpeakerMention subjectAfter(int from, int limit) const;
    /// Whom "qui", "who" stands for: the phrase before it, not before \a lower.
    [[nodiscard]] SpeakerMention antecedent(int relative, int lower) const;
    /// Who acts in a sentence: the first one named in it who is not merely part of a phrase like "à Paris".
    [[nodiscard]] SpeakerMention mainSubject(TokenRange segment) const;

private:
    [[nodiscard]] int endOfHearer(int from, int limit) const;
    [[nodiscard]] SpeakerMention subjectOfFirstVerb(TokenRange segment) const;
};

} // namespace rapporteur
