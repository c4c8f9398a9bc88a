// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingoutline.h"

#include "article/openingwords.h"
#include "export/outline/outlineparts.h"

namespace rapporteur {

QString noteSubject(const Briefing &briefing, const ExportOptions &options)
{
    for (const QString &subject : {options.subject, briefing.event.name, briefing.article.headline}) {
        if (!subject.trimmed().isEmpty())
            return subject.simplified();
    }
    return openingWords(briefing.article);
}

DocumentOutline briefingOutline(const Briefing &briefing, const ExportOptions &options)
{
    OutlineBuilder builder(briefing, options);
    DocumentOutline &document = builder.document();
    document.language = builder.language().code();
    document.author = options.from;
    document.distributionMark = options.distributionMark;
    document.date = options.clock;
    document.pageFormat = options.pageFormat;
    document.pageWords = builder.words(QT_TRANSLATE_NOOP("Document", "page %1 / %2"));
    const bool hasPages = builder.hasSourceAnnex();
    addFrontPage(builder);
    addStatements(builder, hasPages);
    if (options.genre != ExportTemplate::PressLines) {
        addThemes(builder);
        addParticipation(builder);
        addVerifyPoints(builder);
        addNotes(builder);
    }
    if (hasPages)
        addSourceAnnex(builder);
    addCheckAnnex(builder, false);
    if (options.genre == ExportTemplate::Cable)
        makePlain(document);
    makePrintable(document);
    return document;
}

} // namespace rapporteur
