// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/quotation.h"
#include "briefing/speakerreason.h"
#include "extraction/quotations/reportedclauses.h"

namespace rapporteur {

/// A quotation as the sentence shows it, before pronouns are resolved and speakers named.
struct Statement {
    QuotationKind kind = QuotationKind::Direct;
    TokenRange words;
    std::vector<TokenRange> fragments;
    SpeakerMention source;
    TokenRange cue; ///< empty when nothing but position tells
    SpeakerReason reason = SpeakerReason::Unnamed;
    bool sure = true;
    bool fromPrevious = false; ///< the source is whoever spoke last
    bool goesOn = false; ///< a pronoun means rather whoever spoke last: "a-t-il ajouté"
};

/// What one sentence says of who said what.
struct SentenceStatements {
    std::vector<Statement> statements; ///< in the order of the text
    std::vector<int> floating; ///< indexes of quoted spans that nothing in the sentence claims
};

[[nodiscard]] SentenceStatements findStatements(const QuotationContext &context, TokenRange segment);

} // namespace rapporteur
