// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdownreader.h"

#include "readers/articlebuilder.h"
#include "readers/entities.h"
#include "readers/textreader.h"

#include <md4c.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// md4c takes more than linear time on some texts made to harm; beyond this size a file is read as plain text.
constexpr qsizetype longestMarkdown = 4 * 1024 * 1024;

/// Turns the calls of the parser into paragraphs. Depth of nesting costs no stack here.
class MarkdownBlocks
{
public:
    explicit MarkdownBlocks(const Progress &progress)
        : m_progress(progress)
    {
    }

    ArticleBuilder builder;

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quoteDepth;
            break;
        case MD_BLOCK_UL:
            flush();
            m_lists.push_back(0);
            break;
        case MD_BLOCK_OL:
            flush();
            m_lists.push_back(int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
            break;
        case MD_BLOCK_LI:
            flush();
            beginItem();
            break;
        case MD_BLOCK_H: m_headingLevel = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level); break;
        case MD_BLOCK_HTML: m_inMarkup = true; break;
        case MD_BLOCK_TR:
            flush();
            m_inTable = true;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (!m_text.isEmpty())
                m_text += " | "_L1;
            break;
        default: break;
        }
        return m_progress.cancelled() ? 1 : 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            --m_quoteDepth;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: m_lists.pop_back(); break;
        case MD_BLOCK_LI: flush(); break;
        case MD_BLOCK_H:
            flush();
            m_headingLevel = 0;
            break;
        case MD_BLOCK_HTML:
            builder.addRemoved(u"markup"_s, m_text);
            m_text.clear();
            m_inMarkup = false;
            break;
        case MD_BLOCK_TR:
            flush();
            m_inTable = false;
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE: flush(); break;
        default: break;
        }
        return 0;
    }

    void enterSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG && m_imageDepth++ == 0)
            m_textBeforeImage = m_text.size();
    }

    /// The words that stand for an image are no part of what the article says.
    void leaveSpan(MD_SPANTYPE type)
    {
        if (type != MD_SPAN_IMG || --m_imageDepth > 0)
            return;
        builder.addRemoved(u"image"_s, QStringView(m_text).sliced(m_textBeforeImage));
        m_text.truncate(m_textBeforeImage);
    }

    void text(MD_TEXTTYPE type, QByteArrayView bytes)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR: m_text += QChar::ReplacementCharacter; break;
        case MD_TEXT_BR: m_text += u'\n'; break;
        case MD_TEXT_SOFTBR: m_text += u' '; break;
        case MD_TEXT_ENTITY: m_text += decodeEntity(QString::fromUtf8(bytes)); break;
        case MD_TEXT_HTML:
            if (m_inMarkup)
                m_text += QUtf8StringView(bytes).toString();
            else
                builder.addRemoved(u"markup"_s, QString::fromUtf8(bytes));
            break;
        default: m_text += QUtf8StringView(bytes).toString(); break;
        }
    }

private:
    void beginItem()
    {
        if (m_lists.back() > 0)
            m_text = QString::number(m_lists.back()++) + ". "_L1;
    }

    [[nodiscard]] ParagraphKind kind() const
    {
        if (m_headingLevel > 0)
            return m_headingLevel == 1 && builder.isEmpty() ? ParagraphKind::Headline : ParagraphKind::Heading;
        if (m_inTable)
            return ParagraphKind::Table;
        if (m_quoteDepth > 0)
            return ParagraphKind::BlockQuote;
        return m_lists.empty() ? ParagraphKind::Body : ParagraphKind::ListItem;
    }

    void flush()
    {
        builder.addParagraph(kind(), m_text);
        m_text.clear();
    }

    const Progress &m_progress;
    QString m_text;
    std::vector<int> m_lists; ///< the next number of each open list, 0 for one with bullets
    int m_quoteDepth = 0;
    int m_headingLevel = 0;
    int m_imageDepth = 0;
    qsizetype m_textBeforeImage = 0;
    bool m_inTable = false;
    bool m_inMarkup = false;
};

MarkdownBlocks *blocks(void *userData)
{
    return static_cast<MarkdownBlocks *>(userData);
}

void parseMarkdown(const QByteArray &utf8, MarkdownBlocks &target)
{
    MD_PARSER parser {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block
        = [](MD_BLOCKTYPE type, void *detail, void *data) { return blocks(data)->enterBlock(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) { return blocks(data)->leaveBlock(type); };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        blocks(data)->enterSpan(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        blocks(data)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        blocks(data)->text(type, {text, qsizetype(size)});
        return 0;
    };
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &target);
}

/// The lines between "---" at the very start and the next "---"; empty when there are none.
QStringView frontMatterOf(QStringView text)
{
    if (!text.startsWith("---\n"_L1))
        return {};
    const qsizetype end = text.indexOf("\n---\n"_L1, 3);
    return end < 0 ? QStringView() : text.sliced(4, std::max<qsizetype>(0, end - 3));
}

void takeFrontMatter(QStringView matter, Article &article)
{
    for (const QStringView line : matter.tokenize(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView key = line.first(colon).trimmed();
        QStringView value = line.sliced(colon + 1).trimmed();
        if (value.size() > 1 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\''))
            value = value.sliced(1, value.size() - 2);
        if (key == "title"_L1)
            article.headline = value.toString();
        else if (key == "author"_L1 || key == "byline"_L1)
            article.byline = value.toString();
        else if (key == "date"_L1)
            article.published = value.toString();
        else if (key == "publisher"_L1)
            article.publisher = value.toString();
        else if (key == "lang"_L1 || key == "language"_L1)
            article.language = value.toString().section(u'-', 0, 0).toLower();
    }
}

void takeHeadline(Article &article)
{
    const auto headline = std::ranges::find(article.paragraphs, ParagraphKind::Headline, &Paragraph::kind);
    if (article.headline.isEmpty() && headline != article.paragraphs.end())
        article.headline = article.excerpt(headline->span).text;
}

} // namespace

Match MarkdownReader::match(const SourceFile &file) const
{
    const bool named = std::ranges::any_of(std::array {".md"_L1, ".markdown"_L1, ".mdown"_L1},
        [&file](QLatin1StringView suffix) { return file.path.endsWith(suffix, Qt::CaseInsensitive); });
    return named && file.bytes.size() <= longestMarkdown ? Match::Name : Match::None;
}

Result<Article> MarkdownReader::read(const SourceFile &file, const Progress &progress) const
{
    const Result<DecodedText> decoded = textOf(file);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QStringView frontMatter = frontMatterOf(decoded->text);
    const qsizetype bodyStart = frontMatter.isNull() ? 0 : frontMatter.size() + 8;
    MarkdownBlocks blocks(progress);
    blocks.builder.addRemoved(u"frontMatter"_s, frontMatter);
    takeFrontMatter(frontMatter, blocks.builder.article());
    parseMarkdown(QStringView(decoded->text).sliced(bodyStart).toUtf8(), blocks);
    if (blocks.builder.isEmpty())
        return TextReader().read(file, progress); // nothing but marks: show them as they are
    Article article = std::move(blocks.builder.article());
    article.source = file.source();
    article.source.mediaType = u"text/markdown"_s;
    article.source.encoding = decoded->encoding;
    takeHeadline(article);
    warnOfReplacements(article, *decoded);
    return article;
}

} // namespace rapporteur
