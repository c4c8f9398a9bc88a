// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rapporteur {

/// Why a quotation has the speaker that it has: the rule that named him. A pane explains each in a sentence, with
/// Quotation::cue and Quotation::mention as the words that it rests on.
enum class SpeakerReason : quint8 {
    SubjectBefore, ///< the subject stands before the verb, the words come after: X said that …, X a déclaré : « … »
    SubjectAfter, ///< the words come first, then the subject and its verb: "…", X said
    InvertedClause, ///< the words come first, then the verb and its subject: « … », a souligné X; "…", said X
    Insertion, ///< the clause is set into the words: « …, a dit X, … »; "…," X said, "…"
    AccordingTo, ///< a preposition names the source: selon X, pour X, according to X, in X's view
    NominalCue, ///< a noun tells of the words: la déclaration de X selon laquelle …, X's statement that …
    NameAndColon, ///< the name alone, then a colon: X : « … »
    QuestionAnswer, ///< an interview: who answers is named before
    SameSentence, ///< quoted words in a sentence whose subject X is: X a parlé d'« … »
    ReportingChain, ///< a further verb of the same speaker: …, ajoutant que …, adding that …
    TextReadOut, ///< a message, letter or video whose author X is: « … », y écrit-il
    PreviousWords, ///< no clause of its own: goes on from the same speaker's words just before
    Introduced, ///< no clause of its own: the sentence before it tells that X speaks
    Headline, ///< a headline's or caption's words, given to whoever says them in the text
    Unnamed, ///< the article does not tell whose words these are
    ByHand, ///< the user said so
};
inline constexpr std::array speakerReasons = {
    SpeakerReason::SubjectBefore,
    SpeakerReason::SubjectAfter,
    SpeakerReason::InvertedClause,
    SpeakerReason::Insertion,
    SpeakerReason::AccordingTo,
    SpeakerReason::NominalCue,
    SpeakerReason::NameAndColon,
    SpeakerReason::QuestionAnswer,
    SpeakerReason::SameSentence,
    SpeakerReason::ReportingChain,
    SpeakerReason::TextReadOut,
    SpeakerReason::PreviousWords,
    SpeakerReason::Introduced,
    SpeakerReason::Headline,
    SpeakerReason::Unnamed,
    SpeakerReason::ByHand,
};

/// The stable key that Quotation::reason and the JSON carry: "inverted-clause", …
[[nodiscard]] QString speakerReasonKey(SpeakerReason reason);
/// The rule behind \a key; nothing when no rule has that key.
[[nodiscard]] std::optional<SpeakerReason> speakerReasonFromKey(QStringView key);

} // namespace rapporteur
