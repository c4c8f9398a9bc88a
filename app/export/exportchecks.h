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
    QList<ItemRef> different;
};
[[nodiscard]] QuotationCheck checkQuotations(const Briefing &briefing);

/// What the user should know before a briefing is handed over.
struct ExportFinding {
    enum class Weight {
        Refusal, ///< nothing is written while it stands
        Warning, ///< the user may accept it
    };
    enum class Remedy {
        Line, ///< item can be put right
        Subject, ///< a subject can be typed
        Reload, ///< the article can be analysed again
        SummaryLength, ///< fewer sentences can be chosen
        None, ///< not in this program
    };
    Weight weight = Weight::Refusal;
    QString sentence; ///< what, and what to do
    Remedy remedy = Remedy::Line;
    ItemRef item; ///< for Remedy::Line

    bool operator==(const ExportFinding &) const = default;
};

/// Holds a briefing against what an export promises.
class ExportChecks
{
    Q_DECLARE_TR_FUNCTIONS(ExportChecks)

public:
    /// All that is to be said of \a document of \a briefing, refusals first. It is refused for a quotation that differs
    /// from its source, a line without source, no subject, a dead link.
    [[nodiscard]] static QList<ExportFinding> findings(
        const Briefing &briefing, const ExportOptions &options, const DocumentOutline &document);
    /// The same of the document that \a options ask for.
    [[nodiscard]] static QList<ExportFinding> findings(const Briefing &briefing, const ExportOptions &options);
    /// A warning of \a characters that no font of this computer shows.
    [[nodiscard]] static ExportFinding missingCharacters(const QString &characters);

private:
    static void checkLines(const Briefing &briefing, const ExportOptions &options, QList<ExportFinding> &findings);
    static void checkDocument(const Briefing &briefing, const ExportOptions &options, const DocumentOutline &document,
        QList<ExportFinding> &findings);
    static void warn(const Briefing &briefing, const ExportOptions &options, QList<ExportFinding> &findings);
};

} // namespace rapporteur
