// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/statements.h"

namespace rapporteur {

/// One turn of an interview: a paragraph "Name: words without marks".
struct InterviewTurn {
    int paragraph = 0;
    Statement statement; ///< the words after the colon; Direct
    bool asks = false; ///< a question of the reporter: the turns of a name whose turns are questions
};

/// The turns of an interview in the form "Name: …" or "Q: … R: …", paragraph by paragraph; empty when the article is
/// none. "R", who is named nowhere, stands for the person named last before the first turn.
[[nodiscard]] std::vector<InterviewTurn> findInterviewTurns(const QuotationContext &context);

} // namespace rapporteur
