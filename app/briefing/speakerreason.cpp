// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/speakerreason.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

QString speakerReasonKey(SpeakerReason reason)
{
    switch (reason) {
    case SpeakerReason::SubjectBefore: return u"subject-before"_s;
    case SpeakerReason::SubjectAfter: return u"subject-after"_s;
    case SpeakerReason::InvertedClause: return u"inverted-clause"_s;
    case SpeakerReason::Insertion: return u"insertion"_s;
    case SpeakerReason::AccordingTo: return u"according-to"_s;
    case SpeakerReason::NominalCue: return u"nominal-cue"_s;
    case SpeakerReason::NameAndColon: return u"name-and-colon"_s;
    case SpeakerReason::QuestionAnswer: return u"question-answer"_s;
    case SpeakerReason::SameSentence: return u"same-sentence"_s;
    case SpeakerReason::ReportingChain: return u"reporting-chain"_s;
    case SpeakerReason::TextReadOut: return u"text-read-out"_s;
    case SpeakerReason::PreviousWords: return u"previous-words"_s;
    case SpeakerReason::Introduced: return u"introduced"_s;
    case SpeakerReason::Headline: return u"headline"_s;
    case SpeakerReason::Unnamed: return u"unnamed"_s;
    case SpeakerReason::ByHand: return u"by-hand"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SpeakerReason> speakerReasonFromKey(QStringView key)
{
    for (const SpeakerReason reason : speakerReasons) {
        if (speakerReasonKey(reason) == key)
            return reason;
    }
    return std::nullopt;
}

} // namespace rapporteur
