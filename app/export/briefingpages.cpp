// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingpages.h"

#include "export/briefingoutline.h"
#include "export/pdf/pagecanvas.h"

namespace rapporteur {

Result<BriefingPages> BriefingPages::of(const Briefing &briefing, const ExportOptions &options)
{
    const DocumentOutline outline = briefingOutline(briefing, options);
    const auto document = std::make_shared<LaidOutDocument>(outline);
    if (!document->hasFonts())
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
    return m_document ? int(m_document->pages().size()) : 0;
}

QSizeF BriefingPages::size() const
{
    return m_document ? QSizeF(m_document->geometry().width, m_document->geometry().height) : QSizeF();
}

void BriefingPages::paint(QPainter &painter, int number) const
{
    paintPage(painter, *m_document, size_t(number));
}

} // namespace rapporteur
