// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/text/htmlwriter.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// Names in single quotation marks: the writer would escape the others, which a style sheet does not know.
constexpr auto styleSheet = R"(
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 'Noto Serif', Georgia, serif; color: #1c1c1c; background: #fff; }
h1, h2, a, .label { color: #1f3f66; }
h1 { font-weight: normal; }
h2, th, .quiet, .label { font-family: 'Noto Sans', Arial, sans-serif; }
h2 { font-size: 1.15rem; border-top: 1px solid #b4b8bd; padding-top: .4em; margin-top: 1.6em; }
h3 { font-size: 1.05rem; margin-bottom: .2em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .2em .6em .2em 0; border-bottom: 1px solid #d5d8dc; }
th, .quiet { font-size: .85rem; color: #565b61; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
blockquote { margin: 0; display: inline; }
blockquote p { display: inline; }
ul { list-style: none; padding: 0; }
li { margin: .35em 0; }
.box { border: 1px solid #c9cdd2; background: #f7f8f9; padding: .2em 1em .6em; margin: 1em 0; }
.box h2 { border: 0; margin-top: 0; }
.label { font-weight: bold; font-size: .85rem; margin-inline-end: .7em; }
.mark { font-weight: bold; letter-spacing: .1em; }
u { text-decoration-color: #7c93ae; text-underline-offset: .2em; }
@media print { body { max-width: none; } h2 { break-after: avoid; } }
)";

class HtmlWriter
{
public:
    explicit HtmlWriter(const DocumentOutline &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        open("html", {}, m_document.language);
        head();
        open("body");
        open("main");
        int box = 0;
        for (const Block &block : m_document.blocks) {
            if (block.box != box && box)
                close();
            if (block.box != box && block.box)
                open("div", u"box"_s);
            box = block.box;
            std::visit([this](const auto &content) { add(content); }, block.content);
        }
        if (box)
            close();
        m_xml.writeEndDocument();
        return m_bytes + '\n';
    }

private:
    void open(const char *tag, const QString &className = {}, const QString &language = {}, const QString &id = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(tag));
        if (!className.isEmpty())
            m_xml.writeAttribute(u"class"_s, className);
        if (!id.isEmpty())
            m_xml.writeAttribute(u"id"_s, id);
        if (language.isEmpty())
            return;
        m_xml.writeAttribute(u"lang"_s, language);
        if (QLocale(language).textDirection() == Qt::RightToLeft)
            m_xml.writeAttribute(u"dir"_s, u"rtl"_s);
    }

    void close() { m_xml.writeEndElement(); }

    void text(const char *tag, const QString &words)
    {
        open(tag);
        m_xml.writeCharacters(words);
        close();
    }

    void meta(const QString &name, const QString &content)
    {
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, name);
        m_xml.writeAttribute(u"content"_s, content);
    }

    void head()
    {
        open("head");
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        text("title", m_document.genre + u" – "_s + m_document.title);
        meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        meta(u"generator"_s, u"Rapporteur"_s);
        text("style", QString::fromLatin1(styleSheet));
        close();
    }

    void phrase(const Phrase &words)
    {
        for (const Words &run : words)
            inlineWords(run);
    }

    void inlineWords(const Words &words)
    {
        const bool isLink = !words.target.isEmpty();
        const char *tag = isLink           ? "a"
            : words.look == Look::Strong   ? "strong"
            : words.look == Look::Emphasis ? "em"
            : words.look == Look::Cited    ? "u"
                                           : "span";
        const bool isSeen = words.look != Look::Plain && !words.text.trimmed().isEmpty();
        const bool isBare = !isLink && !isSeen && words.language.isEmpty() && words.anchor.isEmpty();
        if (isBare) {
            m_xml.writeCharacters(words.text);
            return;
        }
        open(tag, words.look == Look::Quiet ? u"quiet"_s : QString(), words.language, words.anchor);
        if (isLink) {
            m_xml.writeAttribute(u"href"_s, '#'_L1 + words.target);
            m_xml.writeAttribute(u"title"_s, words.tip);
        }
        m_xml.writeCharacters(words.text);
        close();
    }

    void add(const HeadingBlock &block)
    {
        const char *tags[] {"h1", "h2", "h3"};
        open(tags[block.level - 1], {}, {}, block.anchor);
        phrase(block.words);
        close();
    }

    void label(const QString &words)
    {
        if (words.isEmpty())
            return;
        open("span", u"label"_s);
        m_xml.writeCharacters(words);
        close();
        m_xml.writeCharacters(u" "_s);
    }

    void add(const TextBlock &block)
    {
        open("p", block.role == TextBlock::Role::Mark ? u"mark"_s : QString(), block.language, block.anchor);
        label(plainText(block.number));
        phrase(block.words);
        if (!block.labels.isEmpty())
            m_xml.writeCharacters(u" "_s);
        phrase(block.labels);
        close();
    }

    void add(const ListBlock &block)
    {
        open("ul");
        for (const LineItem &item : block.items) {
            open("li", {}, {}, item.anchor);
            label(item.label);
            if (item.kind == LineItem::Kind::Verbatim) {
                open("blockquote", {}, item.language);
                open("p");
            }
            phrase(item.words);
            if (item.kind == LineItem::Kind::Verbatim) {
                close();
                close();
            }
            if (!item.remarks.isEmpty())
                m_xml.writeCharacters(u" "_s);
            phrase(item.remarks);
            close();
        }
        close();
    }

    void add(const TableBlock &block)
    {
        open("table");
        text("caption", block.summary);
        if (!block.heads.isEmpty()) {
            open("thead");
            row(block.heads, true);
            close();
        }
        open("tbody");
        for (const QList<Phrase> &cells : block.rows)
            row(cells, false);
        close();
        close();
    }

    void row(const QList<Phrase> &cells, bool isHead)
    {
        open("tr");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isHeadCell = isHead || i == 0;
            open(isHeadCell ? "th" : "td");
            if (isHeadCell)
                m_xml.writeAttribute(u"scope"_s, isHead ? u"col"_s : u"row"_s);
            phrase(cells[i]);
            close();
        }
        close();
    }

    void add(const NoteBlock &block)
    {
        open("p", u"quiet"_s);
        phrase(block.words);
        close();
    }

    const DocumentOutline &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray documentToHtml(const DocumentOutline &document)
{
    return HtmlWriter(document).write();
}

} // namespace rapporteur
