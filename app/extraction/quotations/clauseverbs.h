// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/sources.h"

namespace rapporteur {

/// The verbs of one sentence that make a clause: finite ones, and infinitives that stand for what is said.
class ClauseVerbs
{
public:
    ClauseVerbs(const QuotationContext &context, const SourceFinder &sources, TokenRange segment,
        const std::vector<ReportingVerb> &verbs)
        : m_context(context)
        , m_sources(sources)
        , m_segment(segment)
        , m_verbs(verbs)
    {
    }

    /// Whether \a range has a finite verb of its own, quoted words included.
    [[nodiscard]] bool hasFiniteVerb(TokenRange range) const;
    /// The index of the first reporting verb whose group begins at or after \a token; their number when there is none.
    [[nodiscard]] size_t verbFrom(int token) const;

protected:
    [[nodiscard]] bool isFinite(int at) const;
    [[nodiscard]] bool isBareInfinitive(int at) const;
    [[nodiscard]] static bool endsAsVerb(QStringView word);

    const QuotationContext &m_context;
    const SourceFinder &m_sources;
    TokenRange m_segment;
    const std::vector<ReportingVerb> &m_verbs;

private:
    [[nodiscard]] bool wantsTo(int at) const;
};

} // namespace rapporteur
