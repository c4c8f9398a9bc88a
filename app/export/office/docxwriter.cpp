// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/office/docxwriter.h"

#include "export/office/zippackage.h"

#include <QHash>
#include <QLocale>
#include <QXmlStreamWriter>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
)";
constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
)";
constexpr auto documentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>
)";
/// %1 is the document's language, %2 the width of the text in twentieths of a point.
constexpr auto styleSheet = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:eastAsia="Noto Serif CJK SC" w:cs="Noto Naskh Arabic"/><w:sz w:val="20"/><w:szCs w:val="22"/><w:lang w:val="%1" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="270" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="1F3F66"/><w:sz w:val="46"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="B4B8BD"/></w:pBdr><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans"/><w:b/><w:color w:val="1F3F66"/><w:sz w:val="23"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="40"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:sz w:val="21"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Line"/></w:style>
<w:style w:type="paragraph" w:styleId="Line"><w:name w:val="Briefing line"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="680" w:hanging="680"/><w:tabs><w:tab w:val="left" w:pos="680"/></w:tabs></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="LineAbove"><w:name w:val="Briefing line above"/><w:basedOn w:val="Line"/><w:pPr><w:keepNext/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Briefing cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans"/><w:sz w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="CellHead"><w:name w:val="Briefing cell head"/><w:basedOn w:val="Cell"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="565B61"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Briefing note"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans"/><w:color w:val="565B61"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Running"><w:name w:val="Briefing running line"/><w:basedOn w:val="Note"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="%2"/></w:tabs></w:pPr></w:style>
<w:style w:type="character" w:styleId="Quiet"><w:name w:val="Briefing remark"/><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans"/><w:color w:val="565B61"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Label"><w:name w:val="Briefing label"/><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans"/><w:b/><w:color w:val="1F3F66"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F3F66"/><w:sz w:val="17"/></w:rPr></w:style>
</w:styles>
)";
constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int margin = 1280; // left and right, in twentieths of a point
constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

class DocxWriter
{
public:
    explicit DocxWriter(const DocumentOutline &document)
        : m_document(document)
        , m_xml(&m_body)
    {
    }

    QByteArray write()
    {
        writeBody();
        const QString styles
            = QString::fromUtf8(styleSheet).arg(QLocale(m_document.language).bcp47Name()).arg(pageWidth() - 2 * margin);
        return zipped(
            {{"[Content_Types].xml", contentTypes}, {"_rels/.rels", packageRelations}, {"word/document.xml", m_body},
                {"word/_rels/document.xml.rels", documentRelations}, {"word/styles.xml", styles.toUtf8()},
                {"word/header1.xml", header()}, {"word/footer1.xml", footer()}, {"docProps/core.xml", properties()}},
            m_document.date);
    }

private:
    void writeBody()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(QString::fromLatin1(wordNamespace), u"w"_s);
        m_xml.writeNamespace(QString::fromLatin1(relationNamespace), u"r"_s);
        open("document");
        open("body");
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_isAbove = announcesNext(m_document, i);
            std::visit([this](const auto &content) { add(content); }, m_document.blocks[i].content);
        }
        writeSection();
        m_xml.writeEndDocument();
    }

    [[nodiscard]] int pageWidth() const { return m_document.pageFormat == PageFormat::Letter ? 12240 : 11906; }

    /// The first page has no running head, but a number like the others.
    void writeSection()
    {
        open("sectPr");
        running("headerReference", "default", "rId2");
        running("footerReference", "default", "rId3");
        running("footerReference", "first", "rId3");
        const bool isLetter = m_document.pageFormat == PageFormat::Letter;
        empty("pgSz", {{"w", QString::number(pageWidth())}, {"h", isLetter ? u"15840"_s : u"16838"_s}});
        empty("pgMar",
            {{"top", u"1134"_s}, {"right", QString::number(margin)}, {"bottom", u"1134"_s},
                {"left", QString::number(margin)}, {"header", u"567"_s}, {"footer", u"567"_s}, {"gutter", u"0"_s}});
        empty("titlePg");
        close();
    }

    void running(const char *tag, const char *type, const char *relation)
    {
        empty(tag, {{"type", QString::fromLatin1(type)}});
        m_xml.writeAttribute(QString::fromLatin1(relationNamespace), u"id"_s, QString::fromLatin1(relation));
    }

    /// A part of the package that holds one running line: \a words, then \a right at the right edge.
    [[nodiscard]] static QByteArray runningPart(const char *tag, const QString &left, const QString &right)
    {
        return uR"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:%1 xmlns:w="%2"><w:p><w:pPr><w:pStyle w:val="Running"/></w:pPr>%3<w:r><w:tab/></w:r>%4</w:p></w:%1>)"_s
            .arg(QString::fromLatin1(tag), QString::fromLatin1(wordNamespace), left, right)
            .toUtf8();
    }

    [[nodiscard]] static QString runningWords(const QString &words)
    {
        return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(words.toHtmlEscaped());
    }

    [[nodiscard]] QByteArray header() const
    {
        return runningPart("hdr", runningWords(m_document.genre + u" · "_s + m_document.title),
            runningWords(m_document.distributionMark));
    }

    [[nodiscard]] QByteArray footer() const
    {
        // "page %1 / %2": the fields stand where the numbers do.
        const auto field = [](const QString &name) {
            return u"<w:fldSimple w:instr=\"%1\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"_s.arg(name);
        };
        const QStringList words = m_document.pageWords.split(u"%1"_s);
        const QStringList after = words.value(1).split(u"%2"_s);
        return runningPart("ftr", {},
            runningWords(words.value(0)) + field(u"PAGE"_s) + runningWords(after.value(0)) + field(u"NUMPAGES"_s)
                + runningWords(after.value(1)));
    }

    using Attributes = QList<std::pair<const char *, QString>>;

    void open(const char *tag)
    {
        m_xml.writeStartElement(QString::fromLatin1(wordNamespace), QString::fromLatin1(tag));
    }
    void close() { m_xml.writeEndElement(); }
    void empty(const char *tag, const Attributes &attributes = {})
    {
        m_xml.writeEmptyElement(QString::fromLatin1(wordNamespace), QString::fromLatin1(tag));
        writeAttributes(attributes);
    }
    void writeAttributes(const Attributes &attributes)
    {
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(wordNamespace), QString::fromLatin1(key), value);
    }

    void openParagraph(const char *style, const QString &language = {}, bool startsPage = false)
    {
        open("p");
        open("pPr");
        if (style)
            empty("pStyle", {{"val", QString::fromLatin1(style)}});
        if (startsPage)
            empty("pageBreakBefore");
        if (isRight(language))
            empty("bidi");
        close();
    }

    [[nodiscard]] static bool isRight(const QString &language)
    {
        return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
    }

    /// A name under which the place is found: Word wants letters first, and at most 40 of them.
    [[nodiscard]] static QString bookmark(QString anchor) { return 'b'_L1 + anchor.replace('-'_L1, '_'_L1); }

    void place(const QString &anchor)
    {
        if (anchor.isEmpty())
            return;
        const QString id = QString::number(++m_bookmarks);
        empty("bookmarkStart", {{"id", id}, {"name", bookmark(anchor)}});
        empty("bookmarkEnd", {{"id", id}});
    }

    void phrase(const Phrase &words)
    {
        for (const Words &run : words) {
            place(run.anchor);
            if (!run.target.isEmpty()) {
                open("hyperlink");
                writeAttributes({{"anchor", bookmark(run.target)}, {"tooltip", run.tip}});
            }
            textRun(run);
            if (!run.target.isEmpty())
                close();
        }
    }

    void textRun(const Words &words, const char *style = nullptr)
    {
        open("r");
        open("rPr");
        if (words.look == Look::Quiet && !style)
            style = "Quiet";
        if (!words.target.isEmpty())
            style = "Hyperlink";
        if (style)
            empty("rStyle", {{"val", QString::fromLatin1(style)}});
        if (words.look == Look::Strong)
            empty("b");
        if (words.look == Look::Emphasis)
            empty("i");
        if (words.look == Look::Cited)
            empty("u", {{"val", u"single"_s}});
        if (isRight(words.language))
            empty("rtl");
        if (!words.language.isEmpty()) {
            const char *kind = isRight(words.language)                            ? "bidi"
                : words.language.startsWith("zh"_L1) || words.language == "ja"_L1 ? "eastAsia"
                                                                                  : "val";
            empty("lang", {{kind, words.language}});
        }
        close();
        open("t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(words.text);
        close();
        close();
    }

    void label(const QString &text)
    {
        if (text.isEmpty())
            return;
        textRun({.text = text}, "Label");
        open("r");
        empty("tab");
        close();
    }

    void add(const HeadingBlock &block)
    {
        const char *styles[] {"Heading1", "Heading2", "Heading3"};
        openParagraph(styles[block.level - 1], {}, block.startsPage);
        place(block.anchor);
        phrase(block.words);
        close();
    }

    void add(const TextBlock &block)
    {
        openParagraph(block.number.isEmpty() ? nullptr : m_isAbove ? "LineAbove" : "Line", block.language);
        place(block.anchor);
        label(plainText(block.number));
        phrase(block.words);
        if (!block.labels.isEmpty())
            textRun({.text = u" "_s});
        phrase(block.labels);
        close();
    }

    void add(const ListBlock &block)
    {
        for (const LineItem &item : block.items) {
            openParagraph(item.kind == LineItem::Kind::Verbatim ? "Quote" : "Line", item.language);
            place(item.anchor);
            label(item.label.isEmpty() ? u"–"_s : item.label);
            phrase(item.words);
            if (!item.remarks.isEmpty())
                textRun({.text = u"  "_s});
            phrase(item.remarks);
            close();
        }
    }

    void add(const TableBlock &block)
    {
        open("tbl");
        open("tblPr");
        empty("tblW", {{"w", u"5000"_s}, {"type", u"pct"_s}});
        open("tblBorders");
        empty("insideH", {{"val", u"single"_s}, {"sz", u"4"_s}, {"space", u"0"_s}, {"color", u"D5D8DC"_s}});
        close();
        empty("tblLook", {{"firstRow", block.heads.isEmpty() ? u"0"_s : u"1"_s}, {"firstColumn", u"1"_s}});
        empty("tblDescription", {{"val", block.summary}});
        close();
        open("tblGrid");
        for (const int width : block.widths)
            empty("gridCol", {{"w", QString::number(width * 93)}});
        close();
        if (!block.heads.isEmpty())
            row(block, block.heads, true);
        for (const QList<Phrase> &cells : block.rows)
            row(block, cells, false);
        close();
        openParagraph(nullptr);
        close();
    }

    void row(const TableBlock &block, const QList<Phrase> &cells, bool isHead)
    {
        const bool isDense = block.role == TableBlock::Role::Lines;
        open("tr");
        open("trPr");
        empty("cantSplit");
        if (isHead)
            empty("tblHeader");
        close();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            open("tc");
            open("tcPr");
            empty("tcW", {{"w", QString::number(block.widths[i] * 50)}, {"type", u"pct"_s}});
            close();
            openParagraph(isHead ? "CellHead" : isDense ? "Cell" : nullptr);
            phrase(i == 0 && !isHead && !isDense ? withLook(cells[i], Look::Quiet) : cells[i]);
            close();
            close();
        }
        close();
    }

    void add(const NoteBlock &block)
    {
        openParagraph("Note");
        phrase(block.words);
        close();
    }

    [[nodiscard]] QByteArray properties() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        const QString core = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
        const QString elements = u"http://purl.org/dc/elements/1.1/"_s;
        xml.writeStartDocument(u"1.0"_s, true);
        xml.writeNamespace(core, u"cp"_s);
        xml.writeNamespace(elements, u"dc"_s);
        xml.writeStartElement(core, u"coreProperties"_s);
        xml.writeTextElement(elements, u"title"_s, m_document.genre + u" – "_s + m_document.title);
        xml.writeTextElement(elements, u"language"_s, m_document.language);
        if (!m_document.author.isEmpty())
            xml.writeTextElement(elements, u"creator"_s, m_document.author);
        xml.writeEndDocument();
        return bytes;
    }

    const DocumentOutline &m_document;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    int m_bookmarks = 0;
    bool m_isAbove = false; ///< the block that is written announces the next
};

} // namespace

QByteArray documentToDocx(const DocumentOutline &document)
{
    return DocxWriter(document).write();
}

} // namespace rapporteur
