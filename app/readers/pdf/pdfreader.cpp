// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/pdfreader.h"

#include "readers/paragraphkinds.h"
#include "readers/pdf/pdffurniture.h"
#include "readers/pdf/pdfpages.h"
#include "readers/pdf/pdfparagraphs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

ReaderAnswer readPdf(const QByteArray &bytes, const Progress &progress)
{
    auto content = loadPdf(bytes, progress);
    if (!content)
        return tl::unexpected(content.error());
    if (content->pages.empty())
        return tl::unexpected(ReaderFailure::NoText);
    ArticleBuilder builder;
    removeFurniture(content->pages, builder);
    std::erase_if(content->pages, [](const PdfPage &page) { return page.lines.empty(); });
    if (content->pages.empty())
        return tl::unexpected(ReaderFailure::ScannedPages);
    addParagraphs(content->pages, builder);
    Article &article = builder.article();
    nameParagraphs(article);
    article.source.mediaType = u"application/pdf"_s;
    return builder.isEmpty() ? ReaderAnswer(tl::unexpected(ReaderFailure::ScannedPages)) : article;
}

} // namespace rapporteur
