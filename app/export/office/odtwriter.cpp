// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/office/odtwriter.h"

#include "export/office/zippackage.h"

#include <QLocale>
#include <QMap>
#include <QXmlStreamWriter>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";
constexpr auto manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>
)";
constexpr auto namespaces
    = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")";
/// %1 are the namespaces, %2 the document's language, %3 its country, %4 and %5 the size of the page, %6 the width of
/// its text.
constexpr auto styleSheet = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles %1 office:version="1.3"><office:font-face-decls><style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif'"/><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'"/></office:font-face-decls><office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="4pt" fo:line-height="130%" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Noto Serif" fo:font-size="10pt" fo:language="%2" fo:country="%3"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-size="23pt" fo:color="#1f3f66"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="12pt" fo:border-top="0.5pt solid #b4b8bd" fo:padding-top="3pt"/><style:text-properties style:font-name="Noto Sans" fo:font-size="11.5pt" fo:font-weight="bold" fo:color="#1f3f66"/></style:style>
<style:style style:name="Heading_20_2_20_page" style:display-name="Heading 2 on a new page" style:family="paragraph" style:parent-style-name="Heading_20_2"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="3"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="6pt"/><style:text-properties fo:font-size="10.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Line" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="1.2cm" fo:text-indent="-1.2cm"><style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="LineRight" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Line"/>
<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties style:font-name="Noto Sans" fo:font-size="8pt" fo:color="#565b61"/></style:style>
<style:style style:name="LineAbove" style:family="paragraph" style:parent-style-name="Line"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="2pt" fo:line-height="115%"/><style:text-properties style:font-name="Noto Sans" fo:font-size="8.5pt"/></style:style>
<style:style style:name="CellHead" style:family="paragraph" style:parent-style-name="Cell"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-size="8pt" fo:font-weight="bold" fo:color="#565b61"/></style:style>
<style:style style:name="Quiet" style:family="text"><style:text-properties style:font-name="Noto Sans" fo:font-size="8pt" fo:color="#565b61"/></style:style>
<style:style style:name="Label" style:family="text"><style:text-properties style:font-name="Noto Sans" fo:font-size="8pt" fo:font-weight="bold" fo:color="#1f3f66"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Cited" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="#7c93ae"/></style:style>
<style:style style:name="Running" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="%6" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Noto Sans" fo:font-size="8pt" fo:color="#565b61"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="%4" fo:page-height="%5" fo:margin="2.2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>
)";
/// Rows stay whole at the end of a page; a hair line parts those of a dense table.
constexpr auto tableStyles
    = R"(<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border-bottom="0.5pt solid #d5d8dc" fo:padding-top="1pt" fo:padding-bottom="1pt"/></style:style>)";

class OdtWriter
{
public:
    explicit OdtWriter(const DocumentOutline &document)
        : m_document(document)
        , m_xml(&m_body)
    {
    }

    QByteArray write()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_isAbove = announcesNext(m_document, i);
            std::visit([this](const auto &content) { add(content); }, m_document.blocks[i].content);
        }
        const QLocale locale(m_document.language);
        const QString country = locale.bcp47Name().contains('-'_L1) ? locale.bcp47Name().section('-'_L1, 1) : QString();
        const bool isLetter = m_document.pageFormat == PageFormat::Letter;
        const QString styles = QString::fromUtf8(styleSheet)
                                   .arg(QString::fromLatin1(namespaces), m_document.language, country,
                                       isLetter ? u"21.59cm"_s : u"21cm"_s, isLetter ? u"27.94cm"_s : u"29.7cm"_s,
                                       isLetter ? u"17.19cm"_s : u"16.6cm"_s)
            + masterPages();
        return zipped({{"mimetype", mediaType, true}, {"META-INF/manifest.xml", manifest}, {"content.xml", content()},
                          {"styles.xml", styles.toUtf8()}, {"meta.xml", meta()}},
            m_document.date);
    }

private:
    [[nodiscard]] QByteArray content() const
    {
        QByteArray bytes = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )";
        bytes += namespaces;
        bytes += R"( office:version="1.3"><office:automatic-styles>)" + QByteArray(tableStyles) + languageStyles();
        bytes += "</office:automatic-styles><office:body><office:text>" + m_body;
        return bytes + "</office:text></office:body></office:document-content>";
    }

    /// The first page has the number alone, the others the title above.
    [[nodiscard]] QString masterPages() const
    {
        const QString folio = m_document.pageWords.toHtmlEscaped().arg(
            u"<text:page-number text:select-page=\"current\"/>"_s, u"<text:page-count/>"_s);
        const QString footer
            = u"<style:footer><text:p text:style-name=\"Running\"><text:tab/>%1</text:p></style:footer>"_s.arg(folio);
        const QString header
            = u"<style:header><text:p text:style-name=\"Running\">%1<text:tab/>%2</text:p></style:header>"_s.arg(
                (m_document.genre + u" · "_s + m_document.title).toHtmlEscaped(),
                m_document.distributionMark.toHtmlEscaped());
        return u"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"page\" "
               "style:next-style-name=\"Following\">%1</style:master-page><style:master-page "
               "style:name=\"Following\" style:page-layout-name=\"page\">%2%1</style:master-page>"
               "</office:master-styles></office:document-styles>"_s.arg(footer, header);
    }

    /// A text style for each pair of look and foreign language.
    [[nodiscard]] QByteArray languageStyles() const
    {
        QByteArray styles;
        for (auto style = m_languages.begin(); style != m_languages.end(); ++style)
            styles
                += u"<style:style style:name=\"%1\" style:family=\"text\"%2><style:text-properties fo:language=\"%3\"/></style:style>"_s
                       .arg(style.key(),
                           style->first.isEmpty() ? QString() : u" style:parent-style-name=\"%1\""_s.arg(style->first),
                           style->second.section(u'-', 0, 0)) // "zh-Hant" would be no language of ODF
                       .toUtf8();
        for (const int width : m_columns.keys())
            styles
                += u"<style:style style:name=\"w%1\" style:family=\"table-column\"><style:table-column-properties style:rel-column-width=\"%1*\"/></style:style>"_s
                       .arg(width)
                       .toUtf8();
        return styles;
    }

    [[nodiscard]] QByteArray meta() const
    {
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta %1 office:version=\"1.3\"><office:meta><dc:title>%2</dc:title><dc:language>%3</dc:language></office:meta></office:document-meta>"_s
            .arg(QString::fromLatin1(namespaces), (m_document.genre + u" – "_s + m_document.title).toHtmlEscaped(),
                m_document.language)
            .toUtf8();
    }

    void open(const char *tag) { m_xml.writeStartElement(QString::fromLatin1(tag)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char *key, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(key), value); }

    void openParagraph(const QString &style)
    {
        open("text:p");
        attribute("text:style-name", style);
    }

    void place(const QString &anchor)
    {
        if (anchor.isEmpty())
            return;
        m_xml.writeEmptyElement(u"text:bookmark"_s);
        attribute("text:name", anchor);
    }

    [[nodiscard]] QString styleOf(const Words &words)
    {
        static const QMap<Look, QString> looks {{Look::Strong, u"Strong"_s}, {Look::Emphasis, u"Emphasis"_s},
            {Look::Quiet, u"Quiet"_s}, {Look::Cited, u"Cited"_s}};
        const QString look = words.target.isEmpty() ? looks.value(words.look) : u"Quiet"_s;
        if (words.language.isEmpty())
            return look;
        const QString name = u"L"_s + look + words.language;
        m_languages.insert(name, {look, words.language});
        return name;
    }

    void phrase(const Phrase &words)
    {
        for (const Words &run : words) {
            place(run.anchor);
            if (!run.target.isEmpty()) {
                open("text:a");
                attribute("xlink:type", u"simple"_s);
                attribute("xlink:href", '#'_L1 + run.target);
                attribute("office:title", run.tip);
            }
            span(run.text, styleOf(run));
            if (!run.target.isEmpty())
                close();
        }
    }

    void span(const QString &text, const QString &style)
    {
        if (!style.isEmpty()) {
            open("text:span");
            attribute("text:style-name", style);
        }
        m_xml.writeCharacters(text);
        if (!style.isEmpty())
            close();
    }

    void label(const QString &text)
    {
        if (text.isEmpty())
            return;
        span(text, u"Label"_s);
        m_xml.writeEmptyElement(u"text:tab"_s);
    }

    [[nodiscard]] static bool isRight(const QString &language)
    {
        return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
    }

    void add(const HeadingBlock &block)
    {
        open("text:h");
        attribute(
            "text:style-name", u"Heading_20_%1"_s.arg(block.level) + (block.startsPage ? u"_20_page"_s : QString()));
        attribute("text:outline-level", QString::number(block.level));
        place(block.anchor);
        phrase(block.words);
        close();
    }

    void add(const TextBlock &block)
    {
        openParagraph(isRight(block.language) ? u"LineRight"_s
                : block.number.isEmpty()      ? u"Standard"_s
                : m_isAbove                   ? u"LineAbove"_s
                                              : u"Line"_s);
        place(block.anchor);
        label(plainText(block.number));
        phrase(block.words);
        if (!block.labels.isEmpty())
            m_xml.writeCharacters(u" "_s);
        phrase(block.labels);
        close();
    }

    void add(const ListBlock &block)
    {
        for (const LineItem &item : block.items) {
            openParagraph(isRight(item.language)            ? u"LineRight"_s
                    : item.kind == LineItem::Kind::Verbatim ? u"Quotations"_s
                                                            : u"Line"_s);
            place(item.anchor);
            label(item.label.isEmpty() ? u"–"_s : item.label);
            phrase(item.words);
            if (!item.remarks.isEmpty())
                m_xml.writeCharacters(u" "_s);
            phrase(item.remarks);
            close();
        }
    }

    void add(const TableBlock &block)
    {
        open("table:table");
        attribute("table:name", u"%1 (%2)"_s.arg(block.summary).arg(++m_tables));
        for (const int width : block.widths) {
            m_columns.insert(width, true);
            m_xml.writeEmptyElement(u"table:table-column"_s);
            attribute("table:style-name", u"w%1"_s.arg(width));
        }
        if (!block.heads.isEmpty()) {
            open("table:table-header-rows");
            row(block, block.heads, true);
            close();
        }
        for (const QList<Phrase> &cells : block.rows)
            row(block, cells, false);
        close();
    }

    void row(const TableBlock &block, const QList<Phrase> &cells, bool isHead)
    {
        const bool isDense = block.role == TableBlock::Role::Lines;
        open("table:table-row");
        attribute("table:style-name", u"row"_s);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            open("table:table-cell");
            if (isDense)
                attribute("table:style-name", u"cell"_s);
            attribute("office:value-type", u"string"_s);
            openParagraph(isHead ? u"CellHead"_s : isDense ? u"Cell"_s : u"Standard"_s);
            phrase(i == 0 && !isHead && !isDense ? withLook(cells[i], Look::Quiet) : cells[i]);
            close();
            close();
        }
        close();
    }

    void add(const NoteBlock &block)
    {
        openParagraph(u"Note"_s);
        phrase(block.words);
        close();
    }

    const DocumentOutline &m_document;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    QMap<QString, std::pair<QString, QString>> m_languages; ///< look and language, by the name of their style
    QMap<int, bool> m_columns; ///< the widths that are used
    int m_tables = 0;
    bool m_isAbove = false; ///< the block that is written announces the next
};

} // namespace

QByteArray documentToOdt(const DocumentOutline &document)
{
    return OdtWriter(document).write();
}

} // namespace rapporteur
