// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/attributionreason.h"

#include "presentation/briefingwords.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

QString AttributionReason::sentence(const Quotation &quote, const QString &language)
{
    const std::optional<SpeakerReason> reason = speakerReasonFromKey(quote.reason);
    const QString cue = quote.cue.isEmpty() ? tr("the reporting words")
                                            : BriefingWords::quoted(quote.cue.text.simplified(), language);
    if (!reason)
        return quote.cue.isEmpty() ? QString() : tr("reported with %1").arg(cue);
    const QString words = pattern(*reason);
    return words.contains("%1"_L1) ? words.arg(cue) : words;
}

/// Sentences begin small, since they follow "sure:" or "check:". Those without %1 leave the cue unsaid.
QString AttributionReason::pattern(SpeakerReason reason)
{
    switch (reason) {
    //: %1: the reporting words in quotation marks, such as “said”
    case SpeakerReason::SubjectBefore: return tr("the speaker is the subject of %1");
    case SpeakerReason::SubjectAfter: return tr("the words are followed by the speaker and %1");
    case SpeakerReason::InvertedClause: return tr("the words are followed by %1 and the speaker");
    case SpeakerReason::Insertion: return tr("%1 and the speaker are set into the sentence");
    case SpeakerReason::AccordingTo: return tr("%1 names the source");
    case SpeakerReason::NominalCue: return tr("%1 tells whose words these are");
    case SpeakerReason::NameAndColon: return tr("the speaker’s name stands before the colon");
    case SpeakerReason::QuestionAnswer: return tr("answer of the person interviewed");
    case SpeakerReason::SameSentence: return tr("the speaker is the subject of the same sentence");
    case SpeakerReason::ReportingChain: return tr("%1 goes on from the same speaker");
    case SpeakerReason::TextReadOut: return tr("from a text by this author");
    case SpeakerReason::PreviousWords: return tr("goes on from the same speaker’s words before");
    case SpeakerReason::Introduced: return tr("the sentence before tells who speaks");
    case SpeakerReason::Headline: return tr("words of the headline, given to whoever says them in the text");
    case SpeakerReason::Unnamed: return tr("the text does not tell whose words these are");
    case SpeakerReason::ByHand: return tr("attributed by you");
    }
    Q_UNREACHABLE();
}

} // namespace rapporteur
