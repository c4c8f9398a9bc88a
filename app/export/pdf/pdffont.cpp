// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/pdffont.h"

#include <algorithm>
#include <hb-ot.h>
#include <hb-subset.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntriesInBlock = 100; // of a ToUnicode map, by its specification

std::string stdString(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

std::string takeBytes(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    std::string bytes(data, length);
    hb_blob_destroy(blob);
    return bytes;
}

QByteArray hex16(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += hex16(unit.unicode());
    return hex;
}

/// Only what a viewer needs to draw glyphs stays in the subset; the rest costs time and bytes.
void dropLayoutTables(hb_subset_input_t *input)
{
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "BASE", "VORG", "vhea", "vmtx",
             "gasp", "DSIG", "kern"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
}

} // namespace

std::unique_ptr<PdfFont> PdfFont::open(const FontFile &file)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(file.path.constData());
    if (!blob)
        return nullptr;
    Face face(hb_face_create(blob, file.index));
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(face.get()) == 0)
        return nullptr;
    return std::unique_ptr<PdfFont>(new PdfFont(file, std::move(face)));
}

PdfFont::PdfFont(const FontFile &file, Face face)
    : m_file(file)
    , m_face(std::move(face))
    , m_font(hb_font_create(m_face.get()))
    , m_unitsPerEm(std::max(1u, hb_face_get_upem(m_face.get())))
{
    hb_blob_t *cff = hb_face_reference_table(m_face.get(), HB_TAG('C', 'F', 'F', ' '));
    m_isCff = hb_blob_get_length(cff) > 0;
    hb_blob_destroy(cff);
    hb_font_extents_t extents {};
    hb_font_get_h_extents(m_font.get(), &extents);
    m_ascent = perMille(extents.ascender);
    m_descent = perMille(-extents.descender);
    m_glyphs.push_back(0);
    m_values.push_back(0);
    m_advances.insert(0, qRound(perMille(hb_font_get_glyph_h_advance(m_font.get(), 0))));
    m_texts.insert(0, u"\uFFFD"_s);
}

PdfFont::~PdfFont() = default;

bool PdfFont::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph);
}

PdfFont::Code PdfFont::codeFor(hb_codepoint_t glyph, const QString &text)
{
    if (glyph == 0)
        return {};
    const auto key = std::pair(glyph, text);
    if (const auto known = m_codes.constFind(key); known != m_codes.constEnd())
        return {*known};
    const quint16 code = m_isCff ? quint16(glyph) : quint16(m_glyphs.size());
    if (m_texts.contains(code) || m_glyphs.size() > 0xFFFE)
        return {code, false};
    m_codes.insert(key, code);
    m_glyphs.push_back(glyph);
    m_values.push_back(code);
    m_texts.insert(code, text);
    m_advances.insert(code, qRound(perMille(hb_font_get_glyph_h_advance(m_font.get(), glyph))));
    return {code};
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::vector<quint16> codes(m_values.begin() + 1, m_values.end());
    std::sort(codes.begin(), codes.end());
    for (size_t i = 0; i < codes.size(); i += mostEntriesInBlock) {
        const size_t end = std::min(codes.size(), i + mostEntriesInBlock);
        map += QByteArray::number(qsizetype(end - i)) + " beginbfchar\n";
        for (size_t j = i; j < end; ++j)
            map += '<' + hex16(codes[j]) + "> <" + utf16Hex(m_texts.value(codes[j])) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QPDFObjectHandle PdfFont::widths() const
{
    std::vector<quint16> codes = m_values;
    std::sort(codes.begin(), codes.end());
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    for (size_t i = 0; i < codes.size();) {
        QPDFObjectHandle run = QPDFObjectHandle::newArray();
        const quint16 first = codes[i];
        for (quint16 code = first; i < codes.size() && codes[i] == code; ++i, ++code)
            run.appendItem(QPDFObjectHandle::newInteger(m_advances.value(code)));
        all.appendItem(QPDFObjectHandle::newInteger(first));
        all.appendItem(run);
    }
    return all;
}

std::string PdfFont::subsetName() const
{
    // Six letters that depend on nothing but what is in the subset.
    quint64 digest = 0xcbf29ce484222325;
    for (const hb_codepoint_t glyph : m_glyphs)
        digest = (digest ^ glyph) * 0x100000001b3;
    std::string tag;
    for (int i = 0; i < 6; ++i, digest /= 26)
        tag += char('A' + digest % 26);
    return tag + '+' + stdString(m_file.postScriptName);
}

QByteArray PdfFont::glyphMap(const hb_map_t *newGlyphs) const
{
    QByteArray map;
    for (const hb_codepoint_t glyph : m_glyphs) {
        const auto mapped = quint16(hb_map_get(newGlyphs, glyph));
        map += char(mapped >> 8);
        map += char(mapped & 0xFF);
    }
    return map;
}

QPDFObjectHandle PdfFont::descriptor(QPDF &pdf, hb_face_t *subset, const std::string &name) const
{
    const hb_tag_t table = HB_TAG('C', 'F', 'F', ' ');
    const std::string program
        = takeBytes(m_isCff ? hb_face_reference_table(subset, table) : hb_face_reference_blob(subset));
    QPDFObjectHandle file = QPDFObjectHandle::newStream(&pdf, program);
    if (m_isCff)
        file.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
    else
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(qint64(program.size())));
    const auto integer = [](double value) { return QPDFObjectHandle::newInteger(qRound(value)); };
    hb_position_t capitalHeight = 0;
    if (!hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capitalHeight))
        capitalHeight = hb_position_t(m_unitsPerEm * 7 / 10);
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double edge : {-1000.0, -m_descent - 200, 3000.0, m_ascent + 200})
        box.appendItem(integer(edge));
    return pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/FontDescriptor")},
        {"/FontName", QPDFObjectHandle::newName("/" + name)},
        {"/Flags", QPDFObjectHandle::newInteger(4)},
        {"/FontBBox", box},
        {"/ItalicAngle", integer(m_file.isItalic ? -12 : 0)},
        {"/Ascent", integer(m_ascent)},
        {"/Descent", integer(-m_descent)},
        {"/CapHeight", integer(perMille(capitalHeight))},
        {"/StemV", integer(m_file.isBold ? 140 : 80)},
        {m_isCff ? "/FontFile3" : "/FontFile2", file},
    }));
}

QPDFObjectHandle PdfFont::embed(QPDF &pdf) const
{
    const std::unique_ptr<hb_subset_input_t, HarfBuzzDeleter<hb_subset_input_destroy>> input(
        hb_subset_input_create_or_fail());
    for (const hb_codepoint_t glyph : m_glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    dropLayoutTables(input.get());
    const std::unique_ptr<hb_subset_plan_t, HarfBuzzDeleter<hb_subset_plan_destroy>> plan(
        hb_subset_plan_create_or_fail(m_face.get(), input.get()));
    const Face subset(plan ? hb_subset_plan_execute_or_fail(plan.get()) : hb_face_reference(m_face.get()));
    const std::string name = subsetName();

    QPDFObjectHandle descendant = QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/Font")},
        {"/Subtype", QPDFObjectHandle::newName(m_isCff ? "/CIDFontType0" : "/CIDFontType2")},
        {"/BaseFont", QPDFObjectHandle::newName("/" + name)},
        {"/CIDSystemInfo", QPDFObjectHandle::parse("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>")},
        {"/FontDescriptor", descriptor(pdf, subset.get(), name)},
        {"/DW", QPDFObjectHandle::newInteger(1000)},
        {"/W", widths()},
    });
    if (!m_isCff && plan) {
        const QByteArray map = glyphMap(hb_subset_plan_old_to_new_glyph_mapping(plan.get()));
        descendant.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newStream(&pdf, stdString(map)));
    }
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(pdf.makeIndirectObject(descendant));
    return pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/Font")},
        {"/Subtype", QPDFObjectHandle::newName("/Type0")},
        {"/BaseFont", QPDFObjectHandle::newName("/" + name)},
        {"/Encoding", QPDFObjectHandle::newName("/Identity-H")},
        {"/DescendantFonts", descendants},
        {"/ToUnicode", QPDFObjectHandle::newStream(&pdf, stdString(toUnicode()))},
    }));
}

} // namespace rapporteur
