// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pdfinspector.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <hb.h>
#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

namespace {

QString utf8(const QPDFObjectHandle &text)
{
    return QString::fromStdString(QPDFObjectHandle(text).getUTF8Value());
}

/// Reads a content stream: every operator that draws must stand in a marked sequence.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (op == "BDC" || op == "BMC")
            beginSequence();
        else if (op == "EMC")
            endSequence();
        else if (op == "Tf")
            m_font = m_operands.front().getName();
        else if (isDrawing(op))
            checkDrawing(op);
        if (op == "TJ" || op == "Tj")
            noteCodes(m_operands.front());
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (!m_stack.empty())
            problems << u"content: a marked sequence is not closed"_s;
    }

    std::set<int> contents;
    std::map<std::string, std::set<int>> codes; ///< that are shown, by font
    QStringList problems;

private:
    enum class Kind { Artifact, Tagged, Span };

    void beginSequence()
    {
        const std::string tag = m_operands.front().getName();
        const bool isTagged = m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID");
        const Kind kind = tag == "/Artifact" ? Kind::Artifact : isTagged ? Kind::Tagged : Kind::Span;
        if (kind == Kind::Artifact && !m_stack.empty())
            problems << u"01-003: an artifact inside tagged content"_s;
        if (kind == Kind::Tagged && !m_stack.empty())
            problems << u"01-004: tagged content inside other content"_s;
        if (isTagged && !contents.insert(int(m_operands[1].getKey("/MCID").getIntValue())).second)
            problems << u"a content number stands twice"_s;
        m_stack.push_back(kind);
    }
    /// Two bytes a code, as Identity-H has them.
    void noteCodes(QPDFObjectHandle shown)
    {
        for (QPDFObjectHandle piece : shown.isArray() ? shown.getArrayAsVector() : std::vector {shown}) {
            const std::string bytes = piece.isString() ? piece.getStringValue() : std::string();
            for (size_t i = 0; i + 1 < bytes.size(); i += 2)
                codes[m_font].insert(256 * quint8(bytes[i]) + quint8(bytes[i + 1]));
        }
    }
    void endSequence()
    {
        if (m_stack.empty())
            problems << u"content: a sequence ends that was not begun"_s;
        else
            m_stack.pop_back();
    }
    static bool isDrawing(const std::string &op)
    {
        static const std::set<std::string> drawing {
            "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"};
        return drawing.contains(op);
    }
    void checkDrawing(const std::string &op)
    {
        if (m_stack.empty())
            problems << u"01-005: content is neither tagged nor an artifact: "_s + QString::fromStdString(op);
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Kind> m_stack;
    std::string m_font;
};

struct StructureElement {
    std::string type;
    std::string parentType;
    QPDFObjectHandle object;
};

/// What \a program prints about a file of \a bytes.
QString outputOf(const QString &program, const QStringList &before, const QByteArray &bytes, const QStringList &after)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"note.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, before + QStringList {file.fileName()} + after);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class PdfInspector::Private
{
public:
    explicit Private(const QByteArray &bytes)
    {
        try {
            m_bytes = bytes.toStdString();
            pdf.setSuppressWarnings(true);
            pdf.processMemoryFile("memory", m_bytes.data(), m_bytes.size());
            pages = QPDFPageDocumentHelper(pdf).getAllPages();
            collect(pdf.getRoot().getKey("/StructTreeRoot"), "");
            collectNames(pdf.getRoot().getKey("/Names").getKey("/Dests"));
        } catch (const std::exception &error) {
            damage = QString::fromUtf8(error.what());
        }
    }

    void collect(QPDFObjectHandle root, const std::string &rootType)
    {
        // An own stack, last in first out, so that the order is that of reading.
        std::vector<std::pair<QPDFObjectHandle, std::string>> waiting {{root, rootType}};
        while (!waiting.empty()) {
            const auto [object, parentType] = waiting.back();
            waiting.pop_back();
            QPDFObjectHandle handle = object;
            if (!handle.isDictionary())
                continue;
            std::string type = parentType;
            if (handle.getKey("/S").isName() && !handle.hasKey("/Obj")) {
                type = handle.getKey("/S").getName();
                elements.push_back({type, parentType, handle});
            }
            QPDFObjectHandle kids = handle.getKey("/K");
            if (kids.isArray()) {
                for (int i = kids.getArrayNItems() - 1; i >= 0; --i)
                    waiting.emplace_back(kids.getArrayItem(i), type);
            } else if (kids.isDictionary()) {
                waiting.emplace_back(kids, type);
            }
        }
    }

    void collectNames(QPDFObjectHandle tree)
    {
        QPDFObjectHandle names = tree.getKey("/Names");
        for (int i = 0; names.isArray() && i + 1 < names.getArrayNItems(); i += 2)
            destinations.emplace(names.getArrayItem(i).getUTF8Value(), names.getArrayItem(i + 1));
    }

    void checkDocument(QStringList &failures)
    {
        QPDFObjectHandle root = pdf.getRoot();
        if (!pdf.getWarnings().empty())
            failures << u"damaged: "_s + QString::fromUtf8(pdf.getWarnings().front().what());
        if (!root.getKey("/Metadata").isStream())
            failures << u"06-001: no XMP metadata"_s;
        else
            checkMetadata(root.getKey("/Metadata"), failures);
        QPDFObjectHandle preferences = root.getKey("/ViewerPreferences");
        if (!preferences.isDictionary() || !preferences.getKey("/DisplayDocTitle").isBool())
            failures << u"07-001: nothing says whether the window bar shows the title"_s;
        else if (!preferences.getKey("/DisplayDocTitle").getBoolValue())
            failures << u"07-002: the window bar does not show the title"_s;
        if (!root.getKey("/Lang").isString() || root.getKey("/Lang").getUTF8Value().empty())
            failures << u"11-001…006: no language for content, outline, annotations and metadata"_s;
        QPDFObjectHandle mark = root.getKey("/MarkInfo");
        if (!mark.isDictionary() || !mark.getKey("/Marked").isBool() || !mark.getKey("/Marked").getBoolValue())
            failures << u"6.2: not marked as tagged"_s;
        if (mark.isDictionary() && mark.hasKey("/Suspects"))
            failures << u"01-007: the tagging is called suspect"_s;
        if (root.getKey("/StructTreeRoot").hasKey("/RoleMap"))
            failures << u"02-003, 02-004: roles are mapped, though all types are standard"_s;
        checkAbsences(root, failures);
    }

    /// What a note never has, and what therefore cannot fail.
    void checkAbsences(QPDFObjectHandle root, QStringList &failures)
    {
        static const std::pair<const char *, const char *> absences[] {
            {"/OCProperties", "20-001…003: optional content"},
            {"/AcroForm", "25-001, 28-005, 28-010: a form"},
            {"/AF", "21-001: associated files"},
            {"/OpenAction", "an action at opening"},
            {"/AA", "actions of the document"},
        };
        for (const auto &[key, meaning] : absences) {
            if (root.hasKey(key))
                failures << QString::fromUtf8(meaning);
        }
        if (root.getKey("/Names").hasKey("/EmbeddedFiles"))
            failures << u"21-001: embedded files"_s;
        if (pdf.isEncrypted())
            failures << u"26-001, 26-002: encrypted"_s;
    }

    static void checkMetadata(QPDFObjectHandle metadata, QStringList &failures)
    {
        const auto buffer = metadata.getStreamData();
        const QByteArray xmp(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        if (!xmp.contains("<pdfuaid:part>1</pdfuaid:part>"))
            failures << u"06-002: the metadata do not name PDF/UA-1"_s;
        if (!xmp.contains("<dc:title>"))
            failures << u"06-003: no title in the metadata"_s;
    }

    void checkPages(QStringList &failures)
    {
        for (size_t i = 0; i < pages.size(); ++i) {
            QPDFObjectHandle page = pages[i].getObjectHandle();
            ContentReader reader;
            pages[i].parseContents(&reader);
            failures << reader.problems;
            QPDFObjectHandle owners = parentOf(page.getKey("/StructParents"));
            if (!owners.isArray() || size_t(owners.getArrayNItems()) != reader.contents.size())
                failures << u"01-005: page %1 has content that no element owns"_s.arg(i + 1);
            if (page.hasKey("/Annots") && !page.getKey("/Tabs").isName())
                failures << u"28-008: page %1 does not say how it is walked"_s.arg(i + 1);
            else if (page.hasKey("/Annots") && page.getKey("/Tabs").getName() != "/S")
                failures << u"28-009: page %1 is not walked in the order of its structure"_s.arg(i + 1);
            if (page.getKey("/Resources").hasKey("/XObject"))
                failures << u"30-001, 30-002: page %1 has external objects"_s.arg(i + 1);
            QPDFObjectHandle annotations = page.getKey("/Annots");
            for (int k = 0; annotations.isArray() && k < annotations.getArrayNItems(); ++k)
                checkAnnotation(annotations.getArrayItem(k), failures);
            for (const auto &[font, codes] : reader.codes)
                usedCodes[font].insert(codes.begin(), codes.end());
        }
        if (!pages.empty())
            checkFonts(pages.front().getObjectHandle().getKey("/Resources").getKey("/Font"), failures);
    }

    void checkAnnotation(QPDFObjectHandle annotation, QStringList &failures)
    {
        ++links;
        if (annotation.getKey("/Subtype").getName() != "/Link")
            failures << u"28-002, 28-004, 28-006, 28-007, 28-014…018: an annotation that is no link"_s;
        QPDFObjectHandle owner = parentOf(annotation.getKey("/StructParent"));
        if (!owner.isDictionary() || owner.getKey("/S").getName() != "/Link")
            failures << u"28-011: a link annotation outside a Link element"_s;
        else if (!refersTo(owner, annotation))
            failures << u"28-011: a Link element without its annotation"_s;
        if (!annotation.getKey("/Contents").isString() || annotation.getKey("/Contents").getUTF8Value().empty())
            failures << u"28-012: a link says nothing of where it leads"_s;
        const std::string target = annotation.getKey("/A").getKey("/D").getUTF8Value();
        if (!destinations.contains(target))
            dead << QString::fromStdString(target);
    }

    static bool refersTo(QPDFObjectHandle element, QPDFObjectHandle annotation)
    {
        QPDFObjectHandle kids = element.getKey("/K");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            if (kid.isDictionary() && kid.hasKey("/Obj") && kid.getKey("/Obj").getObjGen() == annotation.getObjGen())
                return true;
        }
        return false;
    }

    QPDFObjectHandle parentOf(QPDFObjectHandle key)
    {
        QPDFObjectHandle numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; key.isInteger() && i + 1 < numbers.getArrayNItems(); i += 2) {
            if (numbers.getArrayItem(i).getIntValue() == key.getIntValue())
                return numbers.getArrayItem(i + 1);
        }
        return QPDFObjectHandle::newNull();
    }

    void checkFonts(QPDFObjectHandle fonts, QStringList &failures)
    {
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
            const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
            if (!descriptor.hasKey("/FontFile2") && !descriptor.hasKey("/FontFile3"))
                failures << u"31-009: a font is not embedded: "_s + name;
            if (name.indexOf('+'_L1) != 7)
                failures << u"a font is not a subset: "_s + name;
            if (descendant.getKey("/Subtype").getName() == "/CIDFontType2" && !descendant.hasKey("/CIDToGIDMap"))
                failures << u"31-004, 31-005: no map from codes to glyphs: "_s + name;
            if (!font.getKey("/Encoding").isName() || font.getKey("/Encoding").getName() != "/Identity-H")
                failures << u"31-006…008: another map of codes than Identity-H: "_s + name;
            QPDFObjectHandle system = descendant.getKey("/CIDSystemInfo");
            if (system.getKey("/Registry").getUTF8Value() != "Adobe"
                || system.getKey("/Ordering").getUTF8Value() != "Identity"
                || system.getKey("/Supplement").getIntValue() != 0)
                failures << u"31-001…003: another collection of characters than the map's: "_s + name;
            if (descriptor.hasKey("/CharSet") || descriptor.hasKey("/CIDSet"))
                failures << u"31-012…015: a list of glyphs that would have to be complete: "_s + name;
            if (!font.getKey("/ToUnicode").isStream())
                failures << u"31-027: no map to Unicode: "_s + name;
            else
                checkToUnicode(font.getKey("/ToUnicode"), name, usedCodes[key], failures);
            checkGlyphs(descendant, name, usedCodes[key], failures);
        }
    }

    static std::string dataOf(QPDFObjectHandle stream)
    {
        const auto buffer = stream.getStreamData(qpdf_dl_generalized);
        return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
    }

    /// The widths that a font declares, by code.
    static std::map<int, double> widthsOf(QPDFObjectHandle array)
    {
        std::map<int, double> widths;
        for (int i = 0; i + 1 < array.getArrayNItems(); i += 2) {
            const int first = array.getArrayItem(i).getIntValueAsInt();
            QPDFObjectHandle run = array.getArrayItem(i + 1);
            for (int k = 0; k < run.getArrayNItems(); ++k)
                widths[first + k] = run.getArrayItem(k).getNumericValue();
        }
        return widths;
    }

    /// Every code that is shown has a glyph in the embedded font, and that glyph is as wide as the file says.
    static void checkGlyphs(
        QPDFObjectHandle descendant, const QString &name, const std::set<int> &codes, QStringList &failures)
    {
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.hasKey("/FontFile2"))
            return; // bare CFF: HarfBuzz reads it only inside a font file
        const std::string program = dataOf(descriptor.getKey("/FontFile2"));
        const std::string map
            = descendant.getKey("/CIDToGIDMap").isStream() ? dataOf(descendant.getKey("/CIDToGIDMap")) : std::string();
        hb_blob_t *blob
            = hb_blob_create(program.data(), unsigned(program.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_t *face = hb_face_create(blob, 0);
        hb_font_t *font = hb_font_create(face);
        const double unit = 1000.0 / std::max(1u, hb_face_get_upem(face));
        std::map<int, double> widths = widthsOf(descendant.getKey("/W"));
        for (const int code : codes) {
            const size_t at = 2 * size_t(code);
            const int glyph = at + 1 < map.size() ? 256 * quint8(map[at]) + quint8(map[at + 1]) : 0;
            if (glyph == 0)
                failures << u"31-030: a glyph that is not defined is shown: %1, code %2"_s.arg(name).arg(code);
            else if (glyph >= int(hb_face_get_glyph_count(face)))
                failures << u"31-011: a glyph is not in the embedded font: %1, code %2"_s.arg(name).arg(code);
            else if (qAbs(widths[code] - hb_font_get_glyph_h_advance(font, hb_codepoint_t(glyph)) * unit) > 1)
                failures << u"31-016: a glyph is not as wide as the file says: %1, code %2"_s.arg(name).arg(code);
        }
        hb_font_destroy(font);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }

    static void checkToUnicode(
        QPDFObjectHandle map, const QString &name, const std::set<int> &codes, QStringList &failures)
    {
        const auto buffer = map.getStreamData();
        const QString text
            = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        static const QRegularExpression forbidden(u"> <(0000|FEFF|FFFE)?>"_s);
        if (text.contains(forbidden))
            failures << u"31-028: a code stands for no character"_s;
        for (const int code : codes) {
            if (!text.contains(u"<%1> <"_s.arg(code, 4, 16, '0'_L1).toUpper()))
                failures << u"10-001, 31-027: a code without text is shown: %1, code %2"_s.arg(name).arg(code);
        }
    }

    void checkStructure(QStringList &failures)
    {
        struct Rule {
            const char *condition;
            std::set<std::string> parents;
        };
        static const std::map<std::string, Rule> rules {
            {"/LI", {"09-005", {"/L"}}},
            {"/Lbl", {"09-005", {"/LI"}}},
            {"/LBody", {"09-005", {"/LI"}}},
            {"/TR", {"09-004", {"/Table"}}},
            {"/TH", {"09-004", {"/TR"}}},
            {"/TD", {"09-004", {"/TR"}}},
        };
        static const std::set<std::string> known {"/Document", "/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Lbl", "/LBody",
            "/Table", "/TR", "/TH", "/TD", "/BlockQuote", "/Link", "/Note", "/Span"};
        int lastLevel = 0;
        std::set<std::string> notes;
        for (const StructureElement &element : elements) {
            if (const auto rule = rules.find(element.type);
                rule != rules.end() && !rule->second.parents.contains(element.parentType))
                failures << u"%1: %2 stands in %3"_s.arg(QString::fromLatin1(rule->second.condition),
                    QString::fromStdString(element.type), QString::fromStdString(element.parentType));
            if (!known.contains(element.type)) // nor pictures, formulas, contents, ruby, warichu, plain H
                failures << u"02-001, 09-006…008, 13-004, 14-006, 14-007, 17-002, 17-003: an element of type "_s
                        + QString::fromStdString(element.type);
            if (element.type.size() == 3 && element.type[1] == 'H' && std::isdigit(element.type[2])) {
                const int level = element.type[2] - '0';
                if (level > lastLevel + 1)
                    failures << u"14-003: a level of headings is skipped"_s;
                if (lastLevel == 0 && level != 1)
                    failures << u"14-002: the first heading is not H1"_s;
                lastLevel = level;
            }
            if (element.type == "/TH" && !QPDFObjectHandle(element.object).getKey("/A").hasKey("/Scope"))
                failures << u"15-003: a table's head without scope"_s;
            if (element.type == "/Note" && !QPDFObjectHandle(element.object).hasKey("/ID"))
                failures << u"19-003: a note without a name"_s;
            else if (element.type == "/Note"
                && !notes.insert(QPDFObjectHandle(element.object).getKey("/ID").unparse()).second)
                failures << u"19-004: a note's name is not its own"_s;
            if (element.type == "/Table")
                checkTable(element.object, failures);
        }
        if (lastLevel == 0)
            failures << u"no heading"_s;
    }

    static void checkTable(QPDFObjectHandle table, QStringList &failures)
    {
        std::set<int> widths;
        QPDFObjectHandle rows = table.getKey("/K");
        for (int i = 0; i < rows.getArrayNItems(); ++i)
            widths.insert(rows.getArrayItem(i).getKey("/K").getArrayNItems());
        if (widths.size() != 1)
            failures << u"7.5: the rows of a table differ in their number of cells"_s;
    }

    QPDF pdf;
    QString damage;
    std::vector<QPDFPageObjectHelper> pages;
    std::vector<StructureElement> elements;
    std::map<std::string, QPDFObjectHandle> destinations;
    std::map<std::string, std::set<int>> usedCodes; ///< that the pages show, by font
    QStringList dead;
    int links = 0;

private:
    std::string m_bytes;
};

PdfInspector::PdfInspector(const QByteArray &bytes)
    : d(new Private(bytes))
{
}

PdfInspector::~PdfInspector()
{
    delete d;
}

QStringList PdfInspector::failures() const
{
    if (!d->damage.isEmpty())
        return {u"damaged: "_s + d->damage};
    QStringList failures;
    d->links = 0;
    d->dead.clear();
    d->checkDocument(failures);
    d->checkPages(failures);
    d->checkStructure(failures);
    return failures;
}

QStringList PdfInspector::headingTypes() const
{
    QStringList headings;
    for (const StructureElement &element : d->elements) {
        if (element.type.size() == 3 && element.type[1] == 'H')
            headings << QString::fromStdString(element.type.substr(1));
    }
    return headings;
}

QStringList PdfInspector::outline() const
{
    QStringList entries;
    std::vector<std::pair<QPDFObjectHandle, int>> waiting {{d->pdf.getRoot().getKey("/Outlines").getKey("/First"), 1}};
    while (!waiting.empty()) {
        auto [item, level] = waiting.back();
        waiting.pop_back();
        if (!item.isDictionary())
            continue;
        entries << u"%1 %2"_s.arg(level).arg(utf8(item.getKey("/Title")));
        waiting.emplace_back(item.getKey("/Next"), level);
        waiting.emplace_back(item.getKey("/First"), level + 1);
    }
    return entries;
}

int PdfInspector::count(const QByteArray &type) const
{
    const std::string name = "/" + type.toStdString();
    return int(std::count_if(d->elements.begin(), d->elements.end(),
        [&name](const StructureElement &element) { return element.type == name; }));
}

int PdfInspector::linkCount() const
{
    (void)failures();
    return d->links;
}

QStringList PdfInspector::deadLinks() const
{
    (void)failures();
    return d->dead;
}

QByteArray PdfInspector::title() const
{
    return QByteArray::fromStdString(d->pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value());
}

QByteArray PdfInspector::language() const
{
    return QByteArray::fromStdString(d->pdf.getRoot().getKey("/Lang").getUTF8Value());
}

int PdfInspector::pageCount() const
{
    return int(d->pages.size());
}

QString extractedText(const QByteArray &bytes)
{
    return unspaced(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s}, bytes, {u"-"_s}));
}

QString structureText(const QByteArray &bytes)
{
    QString text;
    const QString told = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s, u"UTF-8"_s}, bytes, {});
    for (const QString &line : told.split('\n'_L1)) {
        const QString words = line.trimmed();
        if (words.size() >= 2 && words.startsWith('"'_L1) && words.endsWith('"'_L1))
            text += words.sliced(1, words.size() - 2);
    }
    return unspaced(text);
}

QString unspaced(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c == ' '_L1 || c == '\n'_L1 || c == '\f'_L1 || c == '\r'_L1 || c == '\t'_L1; });
    return kept;
}

} // namespace rapporteur::test
