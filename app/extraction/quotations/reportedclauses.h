// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/sources.h"

namespace rapporteur {

/// What follows a reporting verb: where its clause begins and how sure that is.
struct Complement {
    int start = -1; ///< the first token of the clause, after que/that; -1: the verb has none
    bool opened = false; ///< by que/that
};

/// Where reported clauses begin and end within one sentence. Tokens inside marks are stepped over.
class ReportedClauses
{
public:
    ReportedClauses(const QuotationContext &context, const SourceFinder &sources, TokenRange segment,
        const std::vector<ReportingVerb> &verbs)
        : m_context(context)
        , m_sources(sources)
        , m_segment(segment)
        , m_verbs(verbs)
    {
    }

    /// The clause of the verb at \a index, not beyond the next verb's place.
    [[nodiscard]] Complement complementOf(size_t index) const;
    /// The clauses that begin with \a start: one, or several joined by "et que", "and that". Without commas at their
    /// ends.
    [[nodiscard]] std::vector<TokenRange> clausesFrom(int start) const;
    /// The same without looking for joined ones.
    [[nodiscard]] TokenRange clauseFrom(int start) const;
    /// The clause that ends before \a end (a comma), back to the beginning of the sentence or of its last part.
    [[nodiscard]] TokenRange clauseBefore(int end) const;
    /// Whether nothing but adverbs, times, hearers and commas stands between \a from and \a to, after \a verb.
    [[nodiscard]] bool leadsTo(const ReportingVerb &verb, int from, int to) const;
    /// Whether \a range has a finite verb of its own, quoted words included.
    [[nodiscard]] bool hasFiniteVerb(TokenRange range) const;
    /// The index of the first verb whose group begins at or after \a token; the number of verbs when there is none.
    [[nodiscard]] size_t verbFrom(int token) const;
    /// Without commas, dashes and conjunctions at its ends.
    [[nodiscard]] TokenRange trimmed(TokenRange range) const;

private:
    [[nodiscard]] int afterAside(int at) const;
    [[nodiscard]] bool ellipsisFollows(int semicolon) const;
    [[nodiscard]] int clauseOfNoun(const ReportingVerb &verb) const;
    [[nodiscard]] int questionFrom(const ReportingVerb &verb, int limit) const;
    [[nodiscard]] int stepOver(const ReportingVerb &verb, int at, int limit) const;
    [[nodiscard]] bool beginsBareClause(const ReportingVerb &verb, int at) const;
    [[nodiscard]] bool isBareInfinitive(int at) const;
    [[nodiscard]] bool wantsTo(int at) const;
    [[nodiscard]] bool hasSubjectClause(int at) const;
    [[nodiscard]] int commaFrom(int at) const;
    [[nodiscard]] bool isPlainWord(int at) const;
    [[nodiscard]] bool isFinite(int at) const;
    [[nodiscard]] bool isSentence(const QuotedSpan &quoted) const;
    [[nodiscard]] bool participleWithin(int at) const;
    [[nodiscard]] bool tellsMore(size_t index) const;
    [[nodiscard]] bool endsAt(int at, int start) const;
    [[nodiscard]] bool endsAtComma(int comma, int start) const;
    [[nodiscard]] bool verbFollows(int at) const;
    [[nodiscard]] bool newStatementFollows(int at) const;
    [[nodiscard]] bool insertionFollows(int at) const;
    [[nodiscard]] bool parenthesisFollows(int at) const;
    [[nodiscard]] int afterPlace(int first) const;
    [[nodiscard]] bool absoluteParticipleFollows(int at) const;
    [[nodiscard]] bool joinsClause(int at, bool several) const;
    [[nodiscard]] bool hasJoinedClause(int start) const;
    [[nodiscard]] int openerEnd(int at) const;
    [[nodiscard]] static bool endsAsVerb(QStringView word);

    const QuotationContext &m_context;
    const SourceFinder &m_sources;
    TokenRange m_segment;
    const std::vector<ReportingVerb> &m_verbs;
};

} // namespace rapporteur
