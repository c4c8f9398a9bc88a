// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/statements.h"

namespace rapporteur {

/// One turn of an interview: a paragraph "Name: words without marks".
struct InterviewTurn {
    int paragraph = 0;
    Statement statement; ///< the words after the colon; Direct
};

/// The answers of an interview in the form "Name: …" or "Q: … R: …", paragraph by paragraph; empty when the article is
/// none. Who asks is left out: the turns of a name whose turns are questions.
[[nodiscard]] std::vector<InterviewTurn> findInterviewAnswers(const QuotationContext &context);

} // namespace rapporteur
