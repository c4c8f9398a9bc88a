// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/fontlibrary.h"

#include <algorithm>
#include <fontconfig/fontconfig.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

using Families = QList<QByteArray>;

const Families &latinFamilies(TypeFamily family)
{
    static const Families serif {
        "Noto Serif", "Liberation Serif", "DejaVu Serif", "Noto Sans", "Liberation Sans", "DejaVu Sans"};
    static const Families sans {
        "Noto Sans", "Liberation Sans", "DejaVu Sans", "Noto Serif", "Liberation Serif", "DejaVu Serif"};
    return family == TypeFamily::Serif ? serif : sans;
}

/// The kind of Chinese characters that readers of \a language expect.
QByteArray cjkRegion(UScriptCode script, const QString &language)
{
    if (script == USCRIPT_HANGUL || language.startsWith("ko"_L1))
        return "KR";
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || language.startsWith("ja"_L1))
        return "JP";
    return language.contains("Hant"_L1) || language.endsWith("TW"_L1) ? "TC" : "SC";
}

bool isCjk(UScriptCode script, char32_t character)
{
    const bool isPunctuation
        = (character >= 0x3000 && character < 0x3040) || (character >= 0xFF00 && character < 0xFFF0);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL
        || script == USCRIPT_BOPOMOFO || isPunctuation;
}

/// The families of \a script, best first; none for the scripts that the main family has.
Families familiesFor(TypeFamily family, char32_t character, UScriptCode script, const QString &language)
{
    const QByteArray kind = family == TypeFamily::Serif ? "Noto Serif " : "Noto Sans ";
    if (isCjk(script, character)) {
        const QByteArray region = cjkRegion(script, language);
        return {kind + "CJK " + region, "Noto Serif CJK " + region, "Noto Sans CJK " + region};
    }
    if (script == USCRIPT_ARABIC)
        return {"Noto Naskh Arabic", "Noto Sans Arabic"};
    if (script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC || script <= USCRIPT_INHERITED)
        return {};
    const QByteArray name = uscript_getName(script);
    return {kind + name, "Noto Serif " + name, "Noto Sans " + name};
}

QByteArray stringOf(FcPattern *pattern, const char *property)
{
    FcChar8 *value = nullptr;
    if (FcPatternGetString(pattern, property, 0, &value) != FcResultMatch)
        return {};
    return QByteArray(reinterpret_cast<const char *>(value));
}

int numberOf(FcPattern *pattern, const char *property, int otherwise)
{
    int value = otherwise;
    return FcPatternGetInteger(pattern, property, 0, &value) == FcResultMatch ? value : otherwise;
}

/// Whether we can embed the face: TrueType outlines, and the Noto fonts for Chinese, Japanese and Korean, whose glyph
/// numbers are their codes; a regular or bold face of usual width that is not variable.
bool isUsable(FcPattern *font)
{
    const int weight = numberOf(font, FC_WEIGHT, FC_WEIGHT_REGULAR);
    FcBool isVariable = FcFalse;
    FcPatternGetBool(font, FC_VARIABLE, 0, &isVariable);
    return (stringOf(font, FC_FONTFORMAT) == "TrueType" || stringOf(font, FC_POSTSCRIPT_NAME).contains("CJK"))
        && (weight == FC_WEIGHT_REGULAR || weight == FC_WEIGHT_BOLD) && !isVariable
        && numberOf(font, FC_WIDTH, FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL;
}

FontFile fileOf(FcPattern *font)
{
    return {.path = stringOf(font, FC_FILE),
        .index = unsigned(numberOf(font, FC_INDEX, 0)) & 0xFFFF,
        .postScriptName = stringOf(font, FC_POSTSCRIPT_NAME),
        .isBold = numberOf(font, FC_WEIGHT, FC_WEIGHT_REGULAR) == FC_WEIGHT_BOLD,
        .isItalic = numberOf(font, FC_SLANT, FC_SLANT_ROMAN) != FC_SLANT_ROMAN};
}

/// Every usable face that fits \a pattern, which is destroyed, in an order that does not depend on fontconfig's caches.
QList<FontFile> facesOf(FcPattern *pattern)
{
    FcObjectSet *wanted = FcObjectSetBuild(
        FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_VARIABLE, FC_FONTFORMAT, FC_POSTSCRIPT_NAME, nullptr);
    FcFontSet *set = FcFontList(nullptr, pattern, wanted);
    QList<FontFile> files;
    for (int i = 0; set && i < set->nfont; ++i) {
        if (isUsable(set->fonts[i]))
            files << fileOf(set->fonts[i]);
    }
    if (set)
        FcFontSetDestroy(set);
    FcObjectSetDestroy(wanted);
    FcPatternDestroy(pattern);
    std::sort(files.begin(), files.end(),
        [](const FontFile &a, const FontFile &b) { return std::tie(a.path, a.index) < std::tie(b.path, b.index); });
    return files;
}

QList<FontFile> facesOfFamily(const QByteArray &family)
{
    FcPattern *pattern = FcPatternCreate();
    FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.constData()));
    return facesOf(pattern);
}

QList<FontFile> facesWith(char32_t character)
{
    FcPattern *pattern = FcPatternCreate();
    FcCharSet *characters = FcCharSetCreate();
    FcCharSetAddChar(characters, character);
    FcPatternAddCharSet(pattern, FC_CHARSET, characters);
    FcCharSetDestroy(characters);
    return facesOf(pattern);
}

int distance(const FontFile &file, const FaceQuery &query)
{
    return (file.isBold != query.isBold ? 1 : 0) + (file.isItalic != query.isItalic ? 2 : 0);
}

/// Marks that guide the layout and are never seen.
bool isInvisible(char32_t character)
{
    return (character >= 0x200B && character <= 0x200F) || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F) || character == 0xFEFF || character == 0xAD || character < 0x20;
}

} // namespace

PdfFont *FontLibrary::opened(const FontFile &file)
{
    if (const qsizetype known = m_files.indexOf(file); known >= 0)
        return m_fonts[size_t(known)].get();
    std::unique_ptr<PdfFont> font = PdfFont::open(file);
    if (!font)
        return nullptr;
    m_files << file;
    m_fonts.push_back(std::move(font));
    return m_fonts.back().get();
}

PdfFont *FontLibrary::fontOf(const QByteArray &family, const FaceQuery &query)
{
    const QByteArray key = family + (query.isBold ? " b" : "") + (query.isItalic ? " i" : "");
    if (const auto found = m_found.constFind(key); found != m_found.constEnd())
        return *found;
    if (!m_families.contains(family))
        m_families.insert(family, facesOfFamily(family));
    const QList<FontFile> &files = m_families[family];
    const auto best = std::min_element(files.begin(), files.end(),
        [&query](const FontFile &a, const FontFile &b) { return distance(a, query) < distance(b, query); });
    PdfFont *font = best == files.end() ? nullptr : opened(*best);
    m_found.insert(key, font);
    return font;
}

PdfFont *FontLibrary::mainFont(const FaceQuery &query)
{
    for (const QByteArray &family : latinFamilies(query.family)) {
        if (PdfFont *font = fontOf(family, query))
            return font;
    }
    return nullptr;
}

PdfFont *FontLibrary::anyFontWith(char32_t character)
{
    if (const auto found = m_lastResorts.constFind(character); found != m_lastResorts.constEnd())
        return *found;
    PdfFont *font = nullptr;
    for (const FontFile &file : facesWith(character)) {
        font = opened(file);
        if (font && font->has(character))
            break;
        font = nullptr;
    }
    m_lastResorts.insert(character, font);
    if (!font)
        m_missing << character;
    return font;
}

PdfFont *FontLibrary::fontFor(const FaceQuery &query, char32_t character, UScriptCode script, const QString &language)
{
    for (const QByteArray &family : familiesFor(query.family, character, script, language)) {
        PdfFont *font = fontOf(family, query);
        if (font && font->has(character))
            return font;
    }
    PdfFont *main = mainFont(query);
    if (!main || main->has(character) || isInvisible(character))
        return main;
    for (const QByteArray &family : latinFamilies(query.family)) {
        PdfFont *font = fontOf(family, query);
        if (font && font->has(character))
            return font;
    }
    PdfFont *last = anyFontWith(character);
    return last ? last : main;
}

int FontLibrary::indexOf(const PdfFont *font) const
{
    const auto found
        = std::find_if(m_fonts.begin(), m_fonts.end(), [font](const auto &owned) { return owned.get() == font; });
    return found == m_fonts.end() ? -1 : int(found - m_fonts.begin());
}

} // namespace rapporteur
