// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace rapporteur {

/// What a word or phrase of WordClass::ClauseWord does. The value in the lexicon names it.
enum class ClausePart : quint8 {
    None,
    And, ///< and: et, puis, and, then; before a further verb of the same subject
    But, ///< but: mais, but
    In, ///< in: en, tout en, before a participle
    With, ///< with: with X saying
    By, ///< by: par, by
    As, ///< as: comme le rappelle X, as X told
    To, ///< to: before an infinitive
    Reflexive, ///< reflexive: se, s'
    Clitic, ///< clitic: pronouns and little adverbs between subject and verb
    Impersonal, ///< impersonal: on, there; nobody in particular
    Self, ///< self: je, nous, I, we; the reporter
    Historic, ///< historic: et de, before an infinitive that tells what was done
    Before, ///< before: avant de, before an infinitive that tells further
    ThisWay, ///< this-way: c'est par ces mots que; what was said stands before the sentence
    About, ///< about: against, contre; what a verb speaks of follows
    Latter, ///< latter: ce dernier, the latter
    Aside, ///< aside: quant à lui, en outre; stands between an auxiliary and its participle
    Cut, ///< cut: after a comma, the reporter goes on himself
    Empty, ///< empty: nothing, so; the verb has no clause
    Hearer, ///< hearer: reporters, him; told X that
    Behalf, ///< behalf: on behalf of
    Oblique, ///< oblique: dont, whose; a relative that is not its clause's subject
    Joins, ///< joins: de, of; a noun phrase goes on
    Title, ///< title: intitulé, called; what follows in marks is a name
};

/// The part that the first word of a lexicon value names; what follows it is for its reader ("latter f s").
[[nodiscard]] ClausePart clausePart(QStringView value);

} // namespace rapporteur
