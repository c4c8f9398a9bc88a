// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/pdfwriter.h"

#include "export/pdf/pagepainter.h"
#include "support/version.h"

#include <qpdf/QPDFWriter.hh>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(std::string("/") + text);
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle integer(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle array(const std::vector<QPDFObjectHandle> &items)
{
    return QPDFObjectHandle::newArray(items);
}

std::string stdString(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// "D:20261124140500+01'00'"
QString pdfDate(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return moment.toString(u"'D:'yyyyMMddHHmmss"_s)
        + u"%1%2'%3'"_s.arg(minutes < 0 ? '-'_L1 : '+'_L1)
              .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
              .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
}

/// Puts a document together, object by object, always in the same order.
class DocumentWriter
{
public:
    DocumentWriter(const DocumentOutline &document, LaidOutDocument &laidOut)
        : m_document(document)
        , m_laidOut(laidOut)
        , m_page(laidOut.geometry())
    {
    }

    PdfResult write()
    {
        m_pdf.emptyPDF();
        paintPages();
        addFonts();
        addLinks();
        QPDFObjectHandle catalog = m_pdf.getRoot();
        catalog.replaceKey("/StructTreeRoot", m_laidOut.structure().write(m_pdf, m_pages, m_annotations));
        describe(catalog);
        addDestinations(catalog);
        addOutline(catalog);
        return {toBytes(), int(m_pages.size()), m_laidOut.missingCharacters()};
    }

private:
    void paintPages()
    {
        PagePainter painter(m_laidOut);
        QPDFObjectHandle tree = m_pdf.getRoot().getKey("/Pages");
        m_resources = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        for (size_t i = 0; i < m_laidOut.pages().size(); ++i) {
            const QByteArray content = painter.paint(int(i));
            QPDFObjectHandle page = QPDFObjectHandle::newDictionary({
                {"/Type", name("Page")},
                {"/Parent", tree},
                {"/MediaBox", array({integer(0), integer(0), number(m_page.width), number(m_page.height)})},
                {"/Resources", m_resources},
                {"/Contents", QPDFObjectHandle::newStream(&m_pdf, stdString(content))},
                {"/Tabs", name("S")},
            });
            m_pages.push_back(m_pdf.makeIndirectObject(page));
        }
        tree.replaceKey("/Kids", array(m_pages));
        tree.replaceKey("/Count", integer(qint64(m_pages.size())));
        m_linkAreas = painter.linkAreas();
        m_destinations = painter.destinations();
    }

    void addFonts()
    {
        QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
        const auto &all = m_laidOut.fonts().fonts();
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i]->isUsed())
                fonts.replaceKey("/F" + std::to_string(i), all[i]->embed(m_pdf));
        }
        m_resources.replaceKey("/Font", fonts);
    }

    void addLinks()
    {
        std::vector<std::vector<QPDFObjectHandle>> byPage(m_pages.size());
        for (const LinkArea &area : m_linkAreas) {
            const FlowLink &link = m_laidOut.flow().links[size_t(area.link)];
            const QRectF &box = area.area;
            QPDFObjectHandle annotation = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
                {"/Type", name("Annot")},
                {"/Subtype", name("Link")},
                {"/Rect", array({number(box.left()), number(box.top()), number(box.right()), number(box.bottom())})},
                {"/Border", array({integer(0), integer(0), integer(0)})},
                {"/F", integer(4)},
                {"/P", m_pages[size_t(area.page)]},
                {"/Contents", text(link.tip)},
                {"/A", QPDFObjectHandle::newDictionary({{"/S", name("GoTo")}, {"/D", destinationName(link.target)}})},
            }));
            m_laidOut.structure().addAnnotation(link.element, area.page, int(m_annotations.size()));
            m_annotations.push_back(annotation);
            byPage[size_t(area.page)].push_back(annotation);
        }
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (!byPage[i].empty())
                m_pages[i].replaceKey("/Annots", array(byPage[i]));
        }
    }

    [[nodiscard]] static QPDFObjectHandle destinationName(const QString &anchor)
    {
        return QPDFObjectHandle::newString(anchor.toStdString());
    }

    [[nodiscard]] QPDFObjectHandle destination(const Destination &place) const
    {
        return array({m_pages[size_t(place.page)], name("XYZ"), number(place.left), number(place.top),
            QPDFObjectHandle::newNull()});
    }

    void addDestinations(QPDFObjectHandle &catalog)
    {
        std::map<std::string, QPDFObjectHandle> sorted; // by bytes, as a name tree must be
        for (const auto &[anchor, place] : m_destinations)
            sorted.emplace(anchor.toStdString(), destination(place));
        QPDFObjectHandle names = QPDFObjectHandle::newArray();
        for (const auto &[anchor, place] : sorted) {
            names.appendItem(QPDFObjectHandle::newString(anchor));
            names.appendItem(place);
        }
        QPDFObjectHandle tree = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Names", names}}));
        catalog.replaceKey("/Names", QPDFObjectHandle::newDictionary({{"/Dests", tree}}));
    }

    /// The headings as a tree: each under the last one of a lower level.
    void addOutline(QPDFObjectHandle &catalog)
    {
        if (m_laidOut.flow().headings.empty())
            return;
        struct Entry {
            QPDFObjectHandle object;
            int level = 0;
            qint64 below = 0;
        };
        std::vector<Entry> path {
            {m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", name("Outlines")}}))}};
        const QPDFObjectHandle root = path.front().object;
        const auto closeLast = [&path] {
            const Entry last = path.back();
            path.pop_back();
            path.back().below += last.below + 1;
            if (last.below > 0)
                QPDFObjectHandle(last.object).replaceKey("/Count", integer(last.below));
        };
        for (const FlowHeading &heading : m_laidOut.flow().headings) {
            while (path.back().level >= heading.level)
                closeLast();
            QPDFObjectHandle parent = path.back().object;
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
                {"/Title", text(heading.title)},
                {"/Parent", parent},
                {"/Dest", destinationName(heading.anchor)},
            }));
            if (parent.hasKey("/Last")) {
                item.replaceKey("/Prev", parent.getKey("/Last"));
                parent.getKey("/Last").replaceKey("/Next", item);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            path.push_back({item, heading.level});
        }
        while (path.size() > 1)
            closeLast();
        QPDFObjectHandle(root).replaceKey("/Count", integer(path.front().below));
        catalog.replaceKey("/Outlines", root);
        catalog.replaceKey("/PageMode", name("UseOutlines"));
    }

    void describe(QPDFObjectHandle &catalog)
    {
        catalog.replaceKey("/Lang", text(m_document.language));
        catalog.replaceKey(
            "/MarkInfo", QPDFObjectHandle::newDictionary({{"/Marked", QPDFObjectHandle::newBool(true)}}));
        catalog.replaceKey("/ViewerPreferences",
            QPDFObjectHandle::newDictionary({{"/DisplayDocTitle", QPDFObjectHandle::newBool(true)}}));
        QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&m_pdf, xmp().toStdString());
        metadata.getDict().replaceKey("/Type", name("Metadata"));
        metadata.getDict().replaceKey("/Subtype", name("XML"));
        catalog.replaceKey("/Metadata", metadata);
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary({
            {"/Title", text(title())},
            {"/Creator", text(producer())},
            {"/Producer", text(producer())},
            {"/CreationDate", text(pdfDate(m_document.date))},
            {"/ModDate", text(pdfDate(m_document.date))},
        });
        if (!m_document.author.isEmpty())
            info.replaceKey("/Author", text(m_document.author));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    [[nodiscard]] QString title() const { return m_document.genre + u" – "_s + m_document.title; }
    [[nodiscard]] static QString producer() { return u"Rapporteur "_s + programVersion(); }

    [[nodiscard]] QString xmp() const
    {
        const QString moment = m_document.date.toOffsetFromUtc(m_document.date.offsetFromUtc()).toString(Qt::ISODate);
        const QString author = m_document.author.isEmpty()
            ? QString()
            : u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(
                m_document.author.toHtmlEscaped());
        return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
               "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
               "<pdfuaid:part>1</pdfuaid:part>\n"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>%2\n"
               "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
               "<dc:format>application/pdf</dc:format>\n"
               "<xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>\n"
               "<xmp:CreatorTool>%5</xmp:CreatorTool><pdf:Producer>%5</pdf:Producer>\n"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s.arg(
                   title().toHtmlEscaped(), author, m_document.language, moment, producer());
    }

    [[nodiscard]] QByteArray toBytes()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    const DocumentOutline &m_document;
    LaidOutDocument &m_laidOut;
    const PageGeometry &m_page;
    QPDF m_pdf;
    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QPDFObjectHandle> m_annotations;
    std::vector<LinkArea> m_linkAreas;
    std::map<QString, Destination> m_destinations;
};

} // namespace

Result<PdfResult> PdfWriter::write(const DocumentOutline &document)
{
    try {
        LaidOutDocument laidOut(document);
        if (!laidOut.hasFonts())
            return failure(ErrorKind::Unsupported,
                tr("The PDF was not made: this computer has no font for it. Install the Noto or DejaVu fonts."));
        return DocumentWriter(document, laidOut).write();
    } catch (const std::exception &error) {
        return failure(ErrorKind::Unsupported, tr("The PDF could not be made. Export to another format."),
            QString::fromUtf8(error.what()));
    }
}

} // namespace rapporteur
