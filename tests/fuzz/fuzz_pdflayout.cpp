// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/soundness.h"
#include "readers/paragraphkinds.h"
#include "readers/pdf/pdffurniture.h"
#include "readers/pdf/pdfparagraphs.h"

#include <cstring>

using namespace rapporteur;

namespace {

/// Reads pages of lines out of any bytes: five of them place a line, what follows up to the next zero is its text.
std::vector<PdfPage> pagesOf(QByteArrayView bytes)
{
    constexpr qsizetype placeLength = 5;
    std::vector<PdfPage> pages(1, PdfPage {595, 842, {}});
    while (bytes.size() > placeLength) {
        const auto value = [&](qsizetype i) { return double(static_cast<unsigned char>(bytes.at(i))); };
        if (value(0) > 250)
            pages.push_back({595, 842, {}});
        const QRectF box(value(1) * 3, value(2) * 4, value(3) * 3, value(4) / 4);
        bytes = bytes.sliced(placeLength);
        const qsizetype end = std::max<qsizetype>(0, bytes.indexOf('\0'));
        const QString text = logicalText(QString::fromUtf8(bytes.first(end)).trimmed());
        if (!text.isEmpty())
            pages.back().lines.push_back({text, box, box.height(), int(pages.size())});
        bytes = bytes.sliced(std::min(end + 1, bytes.size()));
    }
    return pages;
}

} // namespace

/// What is ours of the PDF reader: lines on pages to paragraphs, with lines as no page has them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    std::vector<PdfPage> pages = pagesOf({reinterpret_cast<const char *>(data), qsizetype(size)});
    ArticleBuilder builder;
    removeFurniture(pages, builder);
    std::erase_if(pages, [](const PdfPage &page) { return page.lines.empty(); });
    if (pages.empty())
        return 0;
    addParagraphs(pages, builder);
    nameParagraphs(builder.article());
    if (!builder.isEmpty())
        fuzz::requireSound(builder.article());
    return 0;
}
