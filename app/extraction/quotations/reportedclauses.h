// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/clauseopenings.h"

namespace rapporteur {

/// Where reported clauses begin and end within one sentence.
class ReportedClauses : public ClauseOpenings
{
public:
    using ClauseOpenings::ClauseOpenings;

    /// The clauses that begin with \a start: one, or several joined by "et que", "and that". Without commas at their
    /// ends.
    [[nodiscard]] std::vector<TokenRange> clausesFrom(int start) const;
    /// The same without looking for joined ones.
    [[nodiscard]] TokenRange clauseFrom(int start) const;
    /// The clause that ends before \a end (a comma), back to the beginning of the sentence or of its last part.
    [[nodiscard]] TokenRange clauseBefore(int end) const;
    /// Without commas, dashes and conjunctions at its ends.
    [[nodiscard]] TokenRange trimmed(TokenRange range) const;

private:
    [[nodiscard]] bool joinsClause(int at, bool several) const;
    [[nodiscard]] bool hasJoinedClause(int start) const;
    [[nodiscard]] bool endsAt(int at, int start) const;
    [[nodiscard]] bool endsAtComma(int comma, int start) const;
    [[nodiscard]] bool isSentence(const QuotedSpan &quoted) const;
    [[nodiscard]] bool participleWithin(int at) const;
    [[nodiscard]] bool verbFollows(int at) const;
    [[nodiscard]] bool tellsMore(size_t index) const;
    [[nodiscard]] bool insertionFollows(int at) const;
    [[nodiscard]] bool newStatementFollows(int at) const;
    [[nodiscard]] bool ellipsisFollows(int semicolon) const;
    [[nodiscard]] bool parenthesisFollows(int at) const;
    [[nodiscard]] bool absoluteParticipleFollows(int at) const;
    [[nodiscard]] int afterPlace(int first) const;
};

} // namespace rapporteur
