// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/packagetext.h"

#include "readers/blocks/tidytext.h"
#include "readers/paragraphkinds.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

ParagraphKind kindOfStyle(QStringView styleName)
{
    const QString name = styleName.toString().toLower().remove(u' ').remove(u"_20_"_s).remove(u'_');
    if (name == "title"_L1 || name == "titre"_L1)
        return ParagraphKind::Headline;
    if (name.startsWith("heading"_L1) || (name.startsWith("titre"_L1) && name.back().isDigit()))
        return ParagraphKind::Heading;
    if (name.contains("quot"_L1) || name.contains("citation"_L1) || name == "blocktext"_L1)
        return ParagraphKind::BlockQuote;
    if (name.startsWith("caption"_L1) || name.startsWith("légende"_L1) || name.startsWith("illustration"_L1))
        return ParagraphKind::Caption;
    if (name.startsWith("list"_L1) && !name.startsWith("listheading"_L1))
        return ParagraphKind::ListItem;
    return ParagraphKind::Body;
}

void PackageText::openParagraph(ParagraphKind kind)
{
    m_open << Block {kind, {}, provenance(m_position)};
}

void PackageText::append(QStringView text)
{
    if (!m_open.isEmpty())
        m_open.last().text += text;
}

void PackageText::changeKind(ParagraphKind kind)
{
    if (!m_open.isEmpty())
        m_open.last().kind = kind;
}

ParagraphKind PackageText::openKind() const
{
    return m_open.isEmpty() ? ParagraphKind::Body : m_open.constLast().kind;
}

void PackageText::makeListItem()
{
    if (!m_open.isEmpty() && m_open.constLast().kind == ParagraphKind::Body)
        m_open.last().kind = ParagraphKind::ListItem;
}

void PackageText::closeParagraph()
{
    if (!m_open.isEmpty())
        finish(m_open.takeLast());
}

void PackageText::finish(const Block &block)
{
    const QString text = tidied(block.text);
    if (text.isEmpty())
        return;
    const Provenance place = provenance(block.provenance.start);
    if (!m_openBeforeNote.isEmpty())
        m_notes << Block {ParagraphKind::Body, text, place};
    else if (m_rows > 0)
        m_cell += (m_cell.isEmpty() ? QString() : u" "_s) + text;
    else
        m_blocks << Block {block.kind, text, place};
}

void PackageText::openRow()
{
    if (m_openBeforeNote.isEmpty() && ++m_rows == 1)
        m_rowStart = m_position;
}

void PackageText::closeCell()
{
    if (m_cell.isEmpty() || m_rows == 0)
        return;
    m_row += (m_row.isEmpty() ? QString() : u" | "_s) + std::exchange(m_cell, {});
}

void PackageText::closeRow()
{
    if (m_rows == 0 || !m_openBeforeNote.isEmpty())
        return;
    --m_rows;
    if (m_rows > 0 || m_row.isEmpty())
        return; // a row of a table inside a cell belongs to the outer row
    m_blocks << Block {ParagraphKind::Table, std::exchange(m_row, {}), provenance(m_rowStart)};
}

void PackageText::openNote()
{
    m_openBeforeNote << m_open.size();
}

void PackageText::closeNote()
{
    if (m_openBeforeNote.isEmpty())
        return;
    while (m_open.size() > m_openBeforeNote.constLast())
        closeParagraph();
    m_openBeforeNote.removeLast();
}

ReaderAnswer PackageText::take(const QString &mediaType)
{
    m_openBeforeNote.clear();
    while (!m_open.isEmpty()) // the part broke off
        closeParagraph();
    ArticleBuilder builder;
    Article &article = builder.article();
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.kind == ParagraphKind::Caption) {
            builder.addRemoved(u"caption"_s, block.text);
            continue;
        }
        const bool isFirstTitle = block.kind == ParagraphKind::Headline && article.headline.isEmpty();
        if (isFirstTitle)
            article.headline = block.text;
        builder.addParagraph(
            block.kind == ParagraphKind::Headline && !isFirstTitle ? ParagraphKind::Heading : block.kind, block.text,
            block.provenance);
    }
    for (const Block &note : std::as_const(m_notes))
        builder.addParagraph(note.kind, note.text, note.provenance);
    if (builder.isEmpty())
        return tl::unexpected(ReaderFailure::NoText);
    if (!article.paragraphs.isEmpty() && article.headline.isEmpty()
        && article.paragraphs.constFirst().kind == ParagraphKind::Heading) {
        article.paragraphs.first().kind = ParagraphKind::Headline;
        article.headline = article.excerpt(article.paragraphs.constFirst().span).text;
    }
    nameParagraphs(article);
    article.source.mediaType = mediaType;
    article.source.encoding = u"UTF-8"_s;
    return article;
}

} // namespace rapporteur
