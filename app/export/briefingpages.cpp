// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingpages.h"

#include "export/briefingoutline.h"
#include "export/writers/documentwriters.h"

namespace rapporteur {

Result<BriefingPages> BriefingPages::of(const Briefing &briefing, const ExportOptions &options)
{
    const Result<const DocumentWriters *> writers = DocumentWriters::load();
    if (!writers)
        return tl::unexpected(writers.error());
    const DocumentOutline outline = briefingOutline(briefing, options);
    const std::shared_ptr<const DocumentPages> document = (*writers)->pages(outline);
    if (!document)
        return failure(ErrorKind::Unsupported,
            tr("The pages cannot be shown: this computer has no font for them. Install the Noto or DejaVu fonts."));
    BriefingPages pages;
    pages.m_document = document;
    pages.m_findings = ExportChecks::findings(briefing, options, outline);
    if (const QString missing = document->missingCharacters(); !missing.isEmpty())
        pages.m_findings << ExportChecks::missingCharacters(missing);
    return pages;
}

int BriefingPages::count() const
{
    return m_document ? m_document->count() : 0;
}

QSizeF BriefingPages::size() const
{
    return m_document ? m_document->size() : QSizeF();
}

void BriefingPages::paint(QPainter &painter, int number) const
{
    m_document->paint(painter, number);
}

} // namespace rapporteur
