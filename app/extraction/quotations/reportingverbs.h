// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/quotationcontext.h"

namespace rapporteur {

enum class VerbGrade : quint8 { Speech, Thought, Doubtful };
enum class VerbForm : quint8 { Finite, Participle, Infinitive };

/// What a reporting verb may take; the letters of the lexicon, explained in resources/lexicons/tools/reportingverbs.py.
struct VerbFrames {
    bool clause : 1 = false; ///< q
    bool bareClause : 1 = false; ///< z
    bool clearClause : 1 = false; ///< y
    bool insertion : 1 = false; ///< c
    bool words : 1 = false; ///< n
    bool infinitive : 1 = false; ///< v
    bool hearer : 1 = false; ///< o
    bool onlyReflexive : 1 = false; ///< r
    bool controller : 1 = false; ///< k
    bool denial : 1 = false; ///< d
    bool textSubject : 1 = false; ///< t
    bool adjective : 1 = false; ///< s
    bool asks : 1 = false; ///< w: takes a clause with si, whether, how
    bool predicate : 1 = false; ///< j: no verb, but what stands after être, be: "convaincu que", "confident that"
    bool nounClause : 1 = false; ///< h: takes a noun of saying with its clause: "exprimer la crainte que"
    bool goesOn : 1 = false; ///< a: goes on with what the same speaker said: ajouter, add
    bool names : 1 = false; ///< l: calls a thing by a name: what many call “X” was said by none of them
};

/// A reporting verb with all that belongs to it: "a-t-il dit", "n'a pas dit", "tient à souligner", "tout en notant".
struct ReportingVerb {
    TokenRange tokens; ///< from the first auxiliary, negation or pronoun to the end of the verb
    int head = 0; ///< first token of the verb itself
    QStringView lemma;
    VerbGrade grade = VerbGrade::Speech;
    VerbForm form = VerbForm::Finite;
    VerbFrames frames;
    int pronoun = -1; ///< the inverted subject that clings to it: the "-t-il" of "a-t-il dit"
    bool historic = false; ///< "et d'ajouter"
    bool afterwards = false; ///< "avant d'ajouter": goes on with what the sentence told before
    bool toCome = false; ///< future, modal: what will or may be said
    bool conditional = false; ///< "aurait dit": hearsay
    bool passive = false;
    bool negated = false;
    bool reflexive = false;
    bool reporter = false; ///< "rappelons que": the reporter speaks

    /// Whether the form can tell: an infinitive only where it goes on with a story.
    [[nodiscard]] bool tells() const { return form != VerbForm::Infinitive || historic || afterwards; }
    /// Whether it tells that something was said.
    [[nodiscard]] bool asserts() const { return !toCome && !reporter && (!negated || frames.denial); }
};

/// The reporting verbs of \a segment, in the order of the text: those outside of quotation marks, or with \a inMarks
/// those of a piece of quoted text.
[[nodiscard]] std::vector<ReportingVerb> findReportingVerbs(
    const QuotationContext &context, TokenRange segment, bool inMarks = false);

} // namespace rapporteur
