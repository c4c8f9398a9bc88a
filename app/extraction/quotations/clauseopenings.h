// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/clauseverbs.h"

namespace rapporteur {

/// What follows a reporting verb: where its clause begins and how sure that is.
struct Complement {
    int start = -1; ///< the first token of the clause, after que/that; -1: the verb has none
    bool opened = false; ///< by que/that
};

/// Where reported clauses begin within one sentence. Tokens inside marks are stepped over.
class ClauseOpenings : public ClauseVerbs
{
public:
    using ClauseVerbs::ClauseVerbs;

    /// The clause of the verb at \a index, not beyond the next verb's place.
    [[nodiscard]] Complement complementOf(size_t index) const;
    /// Whether nothing but adverbs, times, hearers and commas stands between \a from and \a to, after \a verb.
    [[nodiscard]] bool leadsTo(const ReportingVerb &verb, int from, int to) const;

protected:
    /// Tokens: no reported clause is longer, and what is read of one sentence stays bounded.
    static constexpr int longestClause = 240;

    [[nodiscard]] int openerEnd(int at) const;

private:
    [[nodiscard]] int afterAside(int at) const;
    [[nodiscard]] int clauseOfNoun(const ReportingVerb &verb) const;
    [[nodiscard]] int questionFrom(const ReportingVerb &verb, int limit) const;
    [[nodiscard]] int stepOver(const ReportingVerb &verb, int at, int limit) const;
    [[nodiscard]] bool beginsBareClause(const ReportingVerb &verb, int at) const;
    [[nodiscard]] bool hasSubjectClause(int at) const;
    [[nodiscard]] int commaFrom(int at) const;
    [[nodiscard]] bool isPlainWord(int at) const;
};

} // namespace rapporteur
