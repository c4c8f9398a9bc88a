// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/paragraphsetter.h"

#include "export/pdf/linebreaker.h"

#include <unicode/ubidi.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct ShapedGlyph {
    hb_codepoint_t glyph = 0;
    qsizetype cluster = 0; ///< where its text begins
    double advance = 0;
    double x = 0;
    double y = 0;
};

/// A stretch of text in one style, font, script and direction, shaped; glyphs in reading order.
struct ShapedItem {
    qsizetype start = 0;
    qsizetype end = 0;
    size_t run = 0;
    UBiDiLevel level = 0;
    UScriptCode script = USCRIPT_COMMON;
    PdfFont *font = nullptr;
    std::vector<ShapedGlyph> glyphs;

    [[nodiscard]] bool isRightToLeft() const { return level % 2 == 1; }
};

using Buffer = std::unique_ptr<hb_buffer_t, HarfBuzzDeleter<hb_buffer_destroy>>;

const UChar *units(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        return (unit.unicode() >= 0x590 && unit.unicode() < 0x900) || unit.unicode() >= 0xFB1D || unit.isSurrogate()
            || (unit.unicode() >= 0x200E && unit.unicode() <= 0x202E);
    });
}

/// The script of the characters in a text of \a language that belong to none of their own.
UScriptCode usualScript(const QString &language)
{
    if (language == "ar"_L1 || language == "fa"_L1 || language == "ur"_L1)
        return USCRIPT_ARABIC;
    if (language.startsWith("zh"_L1) || language == "ja"_L1)
        return USCRIPT_HAN;
    return USCRIPT_LATIN;
}

/// Naskh is drawn smaller than Latin of the same size.
double scaleOf(UScriptCode script)
{
    return script == USCRIPT_ARABIC ? 1.16 : 1;
}

bool isStrong(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate();
}

/// A stretch of text that is resolved by itself, so that its numbers and marks do not stray into its neighbours.
struct Isolate {
    qsizetype start = 0;
    qsizetype end = 0;
    UBiDiLevel level = 0; ///< that its own direction asks for
};

/// The direction of each letter; the paragraph's own level is 1 when \a startsRight, else 0.
std::vector<UBiDiLevel> resolvedLevels(const QString &text, const std::vector<Isolate> &isolates, bool startsRight)
{
    std::vector<UBiDiLevel> resolved(size_t(text.size()), startsRight ? 1 : 0);
    if (!startsRight && !hasRightToLeft(text))
        return resolved;
    UBiDi *bidi = ubidi_open();
    for (const Isolate &isolate : isolates) {
        const UBiDiLevel base = isolate.level % 2;
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setPara(bidi, units(text) + isolate.start, int32_t(isolate.end - isolate.start), base, nullptr, &error);
        const UBiDiLevel *levels = U_SUCCESS(error) ? ubidi_getLevels(bidi, &error) : nullptr;
        for (qsizetype i = isolate.start; levels && i < isolate.end; ++i)
            resolved[size_t(i)] = UBiDiLevel(levels[i - isolate.start] + isolate.level - base);
    }
    ubidi_close(bidi);
    return resolved;
}

/// The last run of a line shows no ink where its spaces hang over the edge, \a hanging points.
void trimInk(GlyphRun &run, bool isRightToLeft, double hanging)
{
    const double spaces = std::min(hanging, run.width);
    run.inkStart = isRightToLeft ? spaces : 0;
    run.inkWidth = run.width - spaces;
}

/// A paragraph as one text with its runs, shaped once and then cut into lines.
class ShapedParagraph
{
public:
    ShapedParagraph(FontLibrary &fonts, const StyledText &styled);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The width of the text before each position, as if on one line.
    [[nodiscard]] const std::vector<double> &widths() const { return m_widths; }
    [[nodiscard]] std::vector<qsizetype> forcedBreaks() const { return m_forcedBreaks; }
    [[nodiscard]] TextLine line(qsizetype start, qsizetype end, double width) const;

private:
    void joinRuns();
    [[nodiscard]] std::vector<Isolate> isolates() const;
    void itemize();
    void shape(ShapedItem &item, hb_buffer_t *buffer) const;
    void measure();
    [[nodiscard]] GlyphRun place(const ShapedItem &item, qsizetype start, qsizetype end) const;
    void encode(const ShapedItem &item, size_t index, GlyphRun &run, PlacedGlyph &placed) const;
    [[nodiscard]] QString clusterText(const ShapedItem &item, size_t index) const;

    FontLibrary &m_fonts;
    const StyledText &m_styled;
    const bool m_startsRight;
    QString m_text;
    std::vector<qsizetype> m_runStarts;
    std::vector<qsizetype> m_forcedBreaks;
    std::vector<ShapedItem> m_items;
    std::vector<double> m_widths;
};

ShapedParagraph::ShapedParagraph(FontLibrary &fonts, const StyledText &styled)
    : m_fonts(fonts)
    , m_styled(styled)
    , m_startsRight(isRightToLeft(styled.language))
{
    joinRuns();
    itemize();
    const Buffer buffer(hb_buffer_create());
    for (ShapedItem &item : m_items)
        shape(item, buffer.get());
    measure();
}

void ShapedParagraph::joinRuns()
{
    for (const StyledRun &run : m_styled.runs) {
        m_runStarts.push_back(m_text.size());
        m_text += run.text;
    }
    // A line break inside a paragraph is kept; what stands for it in the text is a space.
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == '\n'_L1 || m_text[i] == QChar::LineSeparator)
            m_forcedBreaks.push_back(i + 1);
        if (m_text[i].unicode() < 0x20 || m_text[i] == QChar::LineSeparator)
            m_text[i] = ' '_L1;
    }
}

/// Neighbouring runs of one direction are one. Marks alone, as between two parts of a line, go with the paragraph.
std::vector<Isolate> ShapedParagraph::isolates() const
{
    const UBiDiLevel own = m_startsRight ? 1 : 0;
    std::vector<Isolate> isolates;
    qsizetype start = 0;
    for (const StyledRun &run : m_styled.runs) {
        const bool isRight = run.language.isEmpty() ? m_startsRight : rapporteur::isRightToLeft(run.language);
        const bool isNeutral = std::none_of(run.text.begin(), run.text.end(), isStrong);
        const UBiDiLevel level = isNeutral || isRight == m_startsRight ? own : own + 1;
        const qsizetype end = start + run.text.size();
        if (!isolates.empty() && isolates.back().level == level)
            isolates.back().end = end;
        else if (end > start)
            isolates.push_back({start, end, level});
        start = end;
    }
    return isolates;
}

void ShapedParagraph::itemize()
{
    const std::vector<UBiDiLevel> levels = resolvedLevels(m_text, isolates(), m_startsRight);
    UScriptCode lastScript = USCRIPT_COMMON;
    size_t run = 0;
    for (qsizetype i = 0; i < m_text.size();) {
        while (run + 1 < m_runStarts.size() && m_runStarts[run + 1] <= i)
            ++run;
        if (m_runStarts[run] == i)
            lastScript = usualScript(m_styled.runs[run].language);
        char32_t character = m_text[i].unicode();
        const bool isPair = i + 1 < m_text.size() && m_text[i].isHighSurrogate() && m_text[i + 1].isLowSurrogate();
        if (isPair)
            character = QChar::surrogateToUcs4(m_text[i], m_text[i + 1]);
        UErrorCode error = U_ZERO_ERROR;
        UScriptCode script = uscript_getScript(UChar32(character), &error);
        if (U_FAILURE(error) || script <= USCRIPT_INHERITED)
            script = lastScript == USCRIPT_ARABIC && character >= '0' && character <= '9' ? USCRIPT_LATIN : lastScript;
        else
            lastScript = script;
        const StyledRun &styled = m_styled.runs[run];
        const bool continues = !m_items.empty() && m_items.back().run == run
            && m_items.back().level == levels[size_t(i)] && m_items.back().script == script;
        PdfFont *font = continues && m_items.back().font && m_items.back().font->has(character)
            ? m_items.back().font
            : m_fonts.fontFor(styled.style.face, character, script, styled.language);
        const qsizetype next = i + (isPair ? 2 : 1);
        if (continues && font == m_items.back().font)
            m_items.back().end = next;
        else
            m_items.push_back({i, next, run, levels[size_t(i)], script, font, {}});
        i = next;
    }
}

void ShapedParagraph::shape(ShapedItem &item, hb_buffer_t *buffer) const
{
    if (!item.font)
        return;
    const StyledRun &run = m_styled.runs[item.run];
    hb_buffer_reset(buffer);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_add_utf16(buffer, m_text.utf16(), int(m_text.size()), unsigned(item.start), int(item.end - item.start));
    hb_buffer_set_direction(buffer, item.isRightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_string(uscript_getShortName(item.script), -1));
    hb_buffer_set_language(buffer, hb_language_from_string(run.language.toLatin1().constData(), -1));
    hb_shape(item.font->shaper(), buffer, nullptr, 0);

    const double size = run.style.size * scaleOf(item.script);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    const auto points = [&](hb_position_t value) { return item.font->perMille(value) * size / 1000; };
    item.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        const double tracking = positions[i].x_advance == 0 ? 0 : run.style.tracking;
        item.glyphs.push_back({infos[i].codepoint, qsizetype(infos[i].cluster),
            points(positions[i].x_advance) + tracking, points(positions[i].x_offset), points(positions[i].y_offset)});
    }
    if (item.isRightToLeft())
        std::reverse(item.glyphs.begin(), item.glyphs.end());
}

void ShapedParagraph::measure()
{
    m_widths.assign(size_t(m_text.size()) + 1, 0);
    for (const ShapedItem &item : m_items) {
        for (const ShapedGlyph &glyph : item.glyphs)
            m_widths[size_t(glyph.cluster) + 1] += glyph.advance;
    }
    for (size_t i = 1; i < m_widths.size(); ++i)
        m_widths[i] += m_widths[i - 1];
}

QString ShapedParagraph::clusterText(const ShapedItem &item, size_t index) const
{
    const qsizetype start = item.glyphs[index].cluster;
    if (index > 0 && item.glyphs[index - 1].cluster == start)
        return {};
    size_t next = index + 1;
    while (next < item.glyphs.size() && item.glyphs[next].cluster == start)
        ++next;
    const qsizetype end = next < item.glyphs.size() ? item.glyphs[next].cluster : item.end;
    return m_text.mid(start, end - start);
}

void ShapedParagraph::encode(const ShapedItem &item, size_t index, GlyphRun &run, PlacedGlyph &placed) const
{
    QString text = clusterText(item, index);
    // What a map to Unicode may not hold, and what a further glyph of a letter stands for: nothing that is seen.
    if (text.isEmpty() || text == u"\uFEFF"_s)
        text = u"\u200B"_s;
    hb_codepoint_t glyph = item.glyphs[index].glyph;
    if (glyph == 0) { // no font has it: a sign that is seen stands in, and the text stays
        for (const char32_t substitute : {U'\uFFFD', U'\u25A1', U'?'}) {
            if (hb_font_get_nominal_glyph(item.font->shaper(), substitute, &glyph))
                break;
        }
    }
    const PdfFont::Code code = item.font->codeFor(glyph, text);
    placed.code = code.value;
    if (!code.isExact)
        run.actualText = m_text.mid(item.start, item.end - item.start);
}

GlyphRun ShapedParagraph::place(const ShapedItem &item, qsizetype start, qsizetype end) const
{
    const StyledRun &styled = m_styled.runs[item.run];
    GlyphRun run {.font = item.font,
        .size = styled.style.size * scaleOf(item.script),
        .colour = styled.style.colour,
        .isUnderlined = styled.style.isUnderlined,
        .element = styled.element,
        .link = styled.link};
    const auto isBefore = [](const ShapedGlyph &glyph, qsizetype position) { return glyph.cluster < position; };
    const auto first = std::lower_bound(item.glyphs.begin(), item.glyphs.end(), start, isBefore);
    const auto last = std::lower_bound(first, item.glyphs.end(), end, isBefore);
    for (auto glyph = first; glyph != last; ++glyph)
        run.width += glyph->advance;
    run.inkWidth = run.width;
    // The alef of lam-alef has no width of its own. Where two letters begin at one place, readers of PDF lose their
    // order.
    constexpr double nudge = 0.005; // of the size
    double pen = item.isRightToLeft() ? run.width : 0;
    for (auto glyph = first; glyph != last; ++glyph) {
        if (item.isRightToLeft())
            pen -= glyph->advance;
        PlacedGlyph placed {.x = pen + glyph->x, .y = glyph->y};
        if (item.isRightToLeft() && glyph->advance == 0 && m_text.at(glyph->cluster).isLetter())
            placed.x -= nudge * run.size;
        encode(item, size_t(glyph - item.glyphs.begin()), run, placed);
        run.glyphs.push_back(placed);
        if (!item.isRightToLeft())
            pen += glyph->advance;
    }
    if (!run.actualText.isEmpty()) {
        const qsizetype from = std::max(start, item.start);
        run.actualText = m_text.mid(from, std::min(end, item.end) - from);
    }
    return run;
}

TextLine ShapedParagraph::line(qsizetype start, qsizetype end, double width) const
{
    TextLine line;
    std::vector<UBiDiLevel> levels;
    const auto isAfter = [](qsizetype position, const ShapedItem &item) { return position < item.end; };
    for (auto item = std::upper_bound(m_items.begin(), m_items.end(), start, isAfter);
         item != m_items.end() && item->start < end; ++item) {
        if (!item->font)
            continue;
        const StyledRun &styled = m_styled.runs[item->run];
        if (!styled.anchor.isEmpty() && m_runStarts[item->run] >= start && m_runStarts[item->run] == item->start)
            line.anchors << styled.anchor;
        line.runs.push_back(place(*item, start, end));
        levels.push_back(item->level);
        line.width += line.runs.back().width;
    }
    std::vector<int32_t> order(levels.size());
    ubidi_reorderVisual(levels.data(), int32_t(levels.size()), order.data());
    const qsizetype trimmed = withoutTrailingSpaces(m_text, start, end);
    const double hanging = m_widths[size_t(end)] - m_widths[size_t(trimmed)];
    line.width -= hanging;
    if (!line.runs.empty())
        trimInk(line.runs.back(), levels.back() % 2 == 1, hanging);
    // The space at the end of a line is kept for whoever takes the text out; it hangs over the edge.
    double x = m_startsRight ? width - line.width - hanging : 0;
    for (const int32_t index : order) {
        line.runs[size_t(index)].x = x;
        x += line.runs[size_t(index)].width;
    }
    return line;
}

} // namespace

bool isRightToLeft(const QString &language)
{
    for (const QLatin1StringView code :
        {"ar"_L1, "fa"_L1, "he"_L1, "ur"_L1, "ps"_L1, "ckb"_L1, "ug"_L1, "yi"_L1, "dv"_L1}) {
        if (language == code || language.startsWith(code + '-'_L1))
            return true;
    }
    return false;
}

std::vector<TextLine> ParagraphSetter::set(const StyledText &text, double width)
{
    const ShapedParagraph paragraph(m_fonts, text);
    const BreakRequest request {paragraph.text(), paragraph.widths(), paragraph.forcedBreaks(), text.language, width};
    std::vector<TextLine> lines;
    qsizetype start = 0;
    for (const qsizetype end : lineEnds(request)) {
        lines.push_back(paragraph.line(start, end, width));
        start = end;
    }
    return lines;
}

} // namespace rapporteur
