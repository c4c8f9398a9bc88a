// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "export/pageformat.h"
#include "support/result.h"

#include <QDateTime>
#include <QLocale>

namespace rapporteur {

/// The kind of note: what it is called and which parts it has.
enum class ExportTemplate {
    Synthesis, ///< note de synthèse: everything, with both annexes
    UnitedNations, ///< the same parts under the names that the United Nations use
    Cable, ///< numbered paragraphs, no table, no annex but the checks
    PressLines, ///< the key points and the quotations only
};

/// What the user chose for one export. Nothing here comes from the article.
struct ExportOptions {
    QLocale::Language language = QLocale::French; ///< of headings and labels; quotations stay in their own
    PageFormat pageFormat = PageFormat::A4;
    ExportTemplate genre = ExportTemplate::Synthesis;
    QDateTime clock; ///< the date of the note and of annex B, with its zone; fixed in tests
    QString distributionMark;
    QString from;
    QString to;
    QString subject; ///< empty: the event's name, the article's headline or its first words
    int summaryLength = defaultSummaryLength;
    bool citedPassagesOnly = false; ///< annex A shows only the paragraphs that something rests on
};

/// What was written, for the message after an export.
struct ExportReport {
    int quotesChecked = 0;
    int quotesIdentical = 0; ///< to the source, letter for letter
    QStringList warnings;
};

/// The endings of file names that stand for a format, best known first: "pdf", "odt", …
[[nodiscard]] QStringList exportSuffixes();

/// Writes \a briefing to \a path in the format that its ending names (see exportSuffixes), all or nothing: a name that
/// ends in "attendance.csv" takes the attendance, any other .csv the quotations. Needs no application object; safe on
/// any thread.
[[nodiscard]] Result<ExportReport> exportBriefing(
    const Briefing &briefing, const QString &path, const ExportOptions &options);

} // namespace rapporteur
