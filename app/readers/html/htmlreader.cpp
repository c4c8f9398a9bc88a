// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlreader.h"

#include "readers/articlebuilder.h"
#include "readers/encoding.h"
#include "readers/html/htmlcharset.h"
#include "readers/html/htmlcontent.h"
#include "readers/html/htmllabels.h"
#include "readers/html/htmlsource.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

ReaderAnswer readHtml(const QByteArray &bytes, const QByteArray &transportCharset)
{
    const auto decoded = decodeText(bytes, transportCharset.isEmpty() ? declaredCharset(bytes) : transportCharset);
    if (!decoded)
        return tl::unexpected(ReaderFailure::Damaged);
    const QByteArray utf8 = decoded->text.toUtf8();
    const HtmlTree tree(utf8);
    const std::vector<HtmlBlock> blocks = cutIntoBlocks(tree);
    const HtmlMetadata metadata = readMetadata(tree);
    const HtmlContent content = findContent(tree, blocks, metadata);

    HtmlSource source(bytes, decoded->text, utf8, tree);
    ArticleBuilder builder;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (content.reasons[i].isEmpty() || int(i) == content.headline)
            builder.addParagraph(int(i) == content.headline ? ParagraphKind::Headline : blocks[i].kind, blocks[i].text,
                source.provenance(blocks[i]));
        else
            builder.addRemoved(content.reasons[i], blocks[i].text);
    }
    Article &article = builder.article();
    article.source.mediaType = u"text/html"_s;
    article.source.encoding = decoded->encoding;
    article.publisher = metadata.publisher;
    article.language = metadata.language;
    article.headline = content.headline >= 0 ? blocks[std::size_t(content.headline)].text : metadata.headlines.value(0);
    article.byline = findByline(tree, blocks, content, metadata);
    article.published = findPublished(tree, blocks, content, metadata);
    return builder.isEmpty() ? ReaderAnswer(tl::unexpected(ReaderFailure::NoText)) : builder.article();
}

} // namespace rapporteur
