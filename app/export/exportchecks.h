// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "export/briefingexport.h"
#include "export/outline/documentoutline.h"
#include "support/result.h"

#include <QCoreApplication>

namespace rapporteur {

/// How many quotations were held against the source, and how many are the same, letter for letter. Reported clauses
/// without quoted words are not counted, nor what the user added.
struct QuotationCheck {
    int checked = 0;
    int identical = 0;
    QStringList different; ///< the labels of the others: "C3"
};
[[nodiscard]] QuotationCheck checkQuotations(const Briefing &briefing);

/// What stands between a briefing and its export.
class ExportChecks
{
    Q_DECLARE_TR_FUNCTIONS(ExportChecks)

public:
    /// The first reason not to write \a document of \a briefing, in a sentence that says what to do; nothing when all
    /// is well: a quotation that differs from its source, a line without source, no subject, a dead link.
    [[nodiscard]] static Result<void> refusals(
        const Briefing &briefing, const ExportOptions &options, const DocumentOutline &document);
    /// What the user should know and may accept.
    [[nodiscard]] static QStringList warnings(const Briefing &briefing, const ExportOptions &options);
};

} // namespace rapporteur
