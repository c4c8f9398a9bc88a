// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"
#include "briefing/linestate.h"

#include <QList>

namespace rapporteur {

/// direct: whole sentences inside marks; mixed: a reported clause that holds quoted words; fragment: quoted words outside
/// any reported clause; indirect: a reported clause without marks.
enum class QuotationKind { Direct, Mixed, Fragment, Indirect };

/// How somebody takes part. Unknown: the text does not say.
enum class Mode { Unknown, Present, Video, Message, Spokesperson, Represented, Absent, Expected };

struct Quotation {
    int id = 0;
    Excerpt words; ///< direct: without the outer marks; otherwise the reported clause without the leading que/that
    QuotationKind kind = QuotationKind::Direct;
    QList<Excerpt> fragments; ///< the quoted words inside a mixed clause, without their marks
    QString speaker;          ///< the most complete form that the article gives; empty when unknown
    int actor = -1;           ///< who that is: the same number in a Quotation and a Person means the same one; -1 unknown
    QList<Excerpt> speakerForms; ///< every form by which the article names the speaker, in the order of the text
    Excerpt mention;             ///< the words nearest to the quotation that name the speaker; may be a pronoun
    Excerpt cue;                 ///< the reporting words: "a souligné", "according to"
    QString reason;              ///< key of the SpeakerReason that named the speaker: "inverted-clause", …
    bool sure = false;           ///< false: shown as "check"
    Mode mode = Mode::Unknown;
    LineState state = LineState::AsPrinted;
    bool included = true;
    QString speakerWas = {}; ///< the speaker before the user named another; empty when he did not
    QString was = {}; ///< the words before the user changed them; empty unless state is shortened or corrected

    bool operator==(const Quotation &) const = default;
};

} // namespace rapporteur
