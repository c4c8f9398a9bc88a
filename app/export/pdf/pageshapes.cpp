// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/pageshapes.h"

namespace rapporteur {

namespace {

constexpr quint32 underlineColour = 0x7C93AE;

void addUnderlines(const PlacedLine &placed, std::vector<Stroke> &strokes)
{
    for (const Fragment &fragment : placed.line->fragments) {
        for (const GlyphRun &run : fragment.line.runs) {
            if (run.isUnderlined && run.inkWidth > 0)
                strokes.push_back({fragment.x + run.x + run.inkStart,
                    placed.top + placed.line->baseline + run.size * 0.2, run.inkWidth, 0.6, underlineColour});
        }
    }
}

} // namespace

std::vector<QRectF> framesOf(const PlacedPage &page, const PageGeometry &geometry)
{
    std::vector<QRectF> frames;
    for (size_t i = 0; i < page.size();) {
        const int box = page[i].line->box;
        const size_t first = i;
        while (i < page.size() && page[i].line->box == box)
            ++i;
        const double bottom = page[i - 1].top + page[i - 1].line->height;
        if (box != 0)
            frames.emplace_back(geometry.left, page[first].top, geometry.columnWidth(), bottom - page[first].top);
    }
    return frames;
}

std::vector<Stroke> strokesOf(const PlacedPage &page)
{
    std::vector<Stroke> strokes;
    for (const PlacedLine &placed : page) {
        for (const FlowRule &rule : placed.line->rules)
            strokes.push_back({rule.x, placed.top + rule.y, rule.width, rule.thickness, rule.colour});
        addUnderlines(placed, strokes);
    }
    return strokes;
}

} // namespace rapporteur
