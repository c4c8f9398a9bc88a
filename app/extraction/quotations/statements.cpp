// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statements.h"

#include "extraction/quotations/statementreaders.h"

namespace rapporteur {

SentenceStatements findStatements(const QuotationContext &context, TokenRange segment)
{
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
