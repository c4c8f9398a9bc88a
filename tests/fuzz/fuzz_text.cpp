// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/soundness.h"
#include "readers/markdownreader.h"
#include "readers/textreader.h"

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// The path and the checksum do not go through the pipe.
Article withoutSource(Article article)
{
    article.source = {.path = {}, .mediaType = article.source.mediaType, .encoding = article.source.encoding};
    return article;
}

} // namespace

/// The readers that run in the program itself: encodings, plain text, Markdown.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto &article :
        {TextReader().read({u"a.txt"_s, bytes}, {}), MarkdownReader().read({u"a.md"_s, bytes}, {})}) {
        if (article && !article->paragraphs.isEmpty())
            fuzz::requireSound(withoutSource(*article));
    }
    return 0;
}
