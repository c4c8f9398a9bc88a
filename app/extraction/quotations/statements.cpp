// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statements.h"

#include "extraction/quotations/statementreaders.h"

namespace rapporteur {

namespace {

/// Whether a word stands in \a segment that a reader of statements begins with, or words in marks do. In most
/// sentences none does, and they need no closer look.
bool mayTell(const QuotationContext &context, TokenRange segment)
{
    constexpr quint64 tells = classBit(WordClass::ReportingVerb) | classBit(WordClass::ReportingNoun)
        | classBit(WordClass::AttributionPreposition);
    for (int i = segment.first; i < segment.end; ++i) {
        if ((context.text.begins[size_t(i)] & tells) != 0 || context.isQuoted(i))
            return true;
    }
    return false;
}

} // namespace

SentenceStatements findStatements(const QuotationContext &context, TokenRange segment)
{
    if (!mayTell(context, segment))
        return {};
    SentenceReading reading(context, segment);
    readAttributions(reading);
    readReportedClauses(reading);
    readMarkedWords(reading);
    readInsertions(reading);
    SentenceStatements &found = reading.found;
    std::stable_sort(found.statements.begin(), found.statements.end(),
        [](const Statement &a, const Statement &b) { return a.words.first < b.words.first; });
    for (size_t q = 0; q < reading.quotes.size(); ++q) {
        if (!reading.claimed[q])
            found.floating.push_back(reading.quotes[q]);
    }
    return std::move(found);
}

} // namespace rapporteur
