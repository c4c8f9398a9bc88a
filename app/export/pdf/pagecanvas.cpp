// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/pagecanvas.h"

#include "export/pdf/pageshapes.h"

#include <QPainter>
#include <QPainterPath>

#include <map>

namespace rapporteur {

namespace {

/// Where a glyph's outline goes: font units, y upwards, become a path of size 1, y downwards.
struct OutlineSink {
    QPainterPath path;
    double unit = 0.001;

    [[nodiscard]] QPointF point(float x, float y) const { return {double(x) * unit, -double(y) * unit}; }
    [[nodiscard]] static OutlineSink &of(void *data) { return *static_cast<OutlineSink *>(data); }
};

using DrawFunctions = std::unique_ptr<hb_draw_funcs_t, HarfBuzzDeleter<hb_draw_funcs_destroy>>;

DrawFunctions outlineFunctions()
{
    DrawFunctions functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(
        functions.get(),
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
            OutlineSink &sink = OutlineSink::of(data);
            sink.path.moveTo(sink.point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        functions.get(),
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
            OutlineSink &sink = OutlineSink::of(data);
            sink.path.lineTo(sink.point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        functions.get(),
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float cx, float cy, float x, float y, void *) {
            OutlineSink &sink = OutlineSink::of(data);
            sink.path.quadTo(sink.point(cx, cy), sink.point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        functions.get(),
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y,
            void *) {
            OutlineSink &sink = OutlineSink::of(data);
            sink.path.cubicTo(sink.point(ax, ay), sink.point(bx, by), sink.point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        functions.get(),
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *) { OutlineSink::of(data).path.closeSubpath(); },
        nullptr, nullptr);
    return functions;
}

class PageCanvas
{
public:
    PageCanvas(QPainter &painter, const LaidOutDocument &document)
        : m_painter(painter)
        , m_document(document)
        , m_functions(outlineFunctions())
    {
    }

    void paint(size_t number)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const PlacedPage &page = m_document.pages()[number];
        paintFrames(page);
        paintStrokes(page);
        m_painter.setPen(Qt::NoPen);
        for (const PlacedLine &placed : page) {
            for (const Fragment &fragment : placed.line->fragments)
                paintLine(fragment, placed.top + placed.line->baseline);
        }
        for (const Fragment &running : m_document.runningLines(number))
            paintLine(running, m_document.runningBaseline(running));
        m_painter.restore();
    }

private:
    void paintFrames(const PlacedPage &page)
    {
        m_painter.setPen(QPen(QColor(frameRule), frameThickness));
        m_painter.setBrush(QColor(frameFill));
        for (const QRectF &frame : framesOf(page, m_document.geometry()))
            m_painter.drawRect(frame);
    }

    void paintStrokes(const PlacedPage &page)
    {
        for (const Stroke &stroke : strokesOf(page))
            m_painter.fillRect(QRectF(stroke.x, stroke.y - stroke.thickness / 2, stroke.width, stroke.thickness),
                QColor(stroke.colour));
    }

    void paintLine(const Fragment &fragment, double baseline)
    {
        for (const GlyphRun &run : fragment.line.runs) {
            m_painter.setBrush(QColor(run.colour));
            for (const PlacedGlyph &glyph : run.glyphs)
                paintGlyph(run, glyph, QPointF(fragment.x + run.x + glyph.x, baseline - glyph.y));
        }
    }

    void paintGlyph(const GlyphRun &run, const PlacedGlyph &glyph, QPointF at)
    {
        const QPainterPath &path = outline(*run.font, run.font->glyph(glyph.code));
        if (path.isEmpty())
            return;
        const QTransform before = m_painter.transform();
        m_painter.translate(at);
        m_painter.scale(run.size, run.size);
        m_painter.drawPath(path);
        m_painter.setTransform(before);
    }

    const QPainterPath &outline(const PdfFont &font, hb_codepoint_t glyph)
    {
        const auto [entry, isNew] = m_outlines.try_emplace({&font, glyph});
        if (isNew) {
            OutlineSink sink {.path = {}, .unit = font.perMille(1) / 1000};
            sink.path.setFillRule(Qt::WindingFill);
            hb_font_get_glyph_shape(font.shaper(), glyph, m_functions.get(), &sink);
            entry->second = sink.path;
        }
        return entry->second;
    }

    QPainter &m_painter;
    const LaidOutDocument &m_document;
    const DrawFunctions m_functions;
    std::map<std::pair<const PdfFont *, hb_codepoint_t>, QPainterPath> m_outlines;
};

} // namespace

void paintPage(QPainter &painter, const LaidOutDocument &document, size_t number)
{
    PageCanvas(painter, document).paint(number);
}

} // namespace rapporteur
