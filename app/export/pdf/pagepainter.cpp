// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/pagepainter.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 boxFill = 0xF7F8F9;
constexpr quint32 boxRule = 0xC9CDD2;
constexpr int artifact = -1;

/// A number as short as PDF allows, in hundredths.
QByteArray decimal(double value)
{
    const qint64 hundredths = std::llround(value * 100);
    const qint64 rest = std::llabs(hundredths) % 100;
    QByteArray text = hundredths < 0 ? "-" : "";
    text += QByteArray::number(std::llabs(hundredths) / 100);
    if (rest != 0) {
        text += '.';
        text += char('0' + rest / 10);
        if (rest % 10 != 0)
            text += char('0' + rest % 10);
    }
    return text;
}

QByteArray hex16(quint16 value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const char hex[] {digits[value >> 12], digits[(value >> 8) & 15], digits[(value >> 4) & 15], digits[value & 15]};
    return QByteArray(hex, 4);
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex = "FEFF";
    for (const QChar unit : text)
        hex += hex16(unit.unicode());
    return hex;
}

QByteArray colourOperands(quint32 colour)
{
    return decimal(((colour >> 16) & 255) / 255.0) + ' ' + decimal(((colour >> 8) & 255) / 255.0) + ' '
        + decimal((colour & 255) / 255.0);
}

} // namespace

QByteArray PagePainter::paint(const PlacedPage &page, int number, const std::vector<Fragment> &running)
{
    m_content.clear();
    m_number = number;
    noteAnchors(page);
    const std::vector<Spot> spots = spotsOf(page);
    m_content += "/Artifact BMC\n";
    paintBoxes(page);
    paintRules(page);
    paintUnderlines(spots);
    m_content += "EMC\n";
    for (const Spot &spot : spots)
        paintFragment(spot);
    close();
    paintRunning(running);
    return m_content;
}

std::vector<PagePainter::Spot> PagePainter::spotsOf(const PlacedPage &page)
{
    std::vector<Spot> spots;
    for (const PlacedLine &placed : page) {
        for (const Fragment &fragment : placed.line->fragments)
            spots.push_back({&fragment, fromBottom(placed.top + placed.line->baseline), placed.isRepeated});
    }
    std::stable_sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) {
        return std::pair(!a.isRepeated, a.fragment->order) < std::pair(!b.isRepeated, b.fragment->order);
    });
    return spots;
}

void PagePainter::noteAnchors(const PlacedPage &page)
{
    for (const PlacedLine &placed : page) {
        if (placed.isRepeated)
            continue;
        const Destination destination {m_number, m_page.left, fromBottom(placed.top - 6)};
        for (const QString &anchor : placed.line->anchors)
            m_destinations.emplace(anchor, destination);
        for (const Fragment &fragment : placed.line->fragments) {
            for (const QString &anchor : fragment.line.anchors)
                m_destinations.emplace(anchor, destination);
        }
    }
}

void PagePainter::paintBoxes(const PlacedPage &page)
{
    for (size_t i = 0; i < page.size();) {
        const int box = page[i].line->box;
        const size_t first = i;
        while (i < page.size() && page[i].line->box == box)
            ++i;
        if (box == 0)
            continue;
        const double bottom = fromBottom(page[i - 1].top + page[i - 1].line->height);
        const double height = fromBottom(page[first].top) - bottom;
        m_content += colourOperands(boxFill) + " rg " + colourOperands(boxRule) + " RG 0.5 w " + decimal(m_page.left)
            + ' ' + decimal(bottom) + ' ' + decimal(m_page.columnWidth()) + ' ' + decimal(height) + " re B\n";
    }
}

void PagePainter::paintRules(const PlacedPage &page)
{
    for (const PlacedLine &placed : page) {
        for (const FlowRule &rule : placed.line->rules) {
            const double y = fromBottom(placed.top + rule.y);
            m_content += colourOperands(rule.colour) + " RG " + decimal(rule.thickness) + " w " + decimal(rule.x) + ' '
                + decimal(y) + " m " + decimal(rule.x + rule.width) + ' ' + decimal(y) + " l S\n";
        }
    }
}

void PagePainter::paintUnderlines(const std::vector<Spot> &spots)
{
    for (const Spot &spot : spots) {
        for (const GlyphRun &run : spot.fragment->line.runs) {
            if (!run.isUnderlined)
                continue;
            const double x = spot.fragment->x + run.x;
            const double y = spot.baseline - run.size * 0.2;
            m_content += colourOperands(0x7C93AE) + " RG 0.6 w " + decimal(x) + ' ' + decimal(y) + " m "
                + decimal(x + run.width) + ' ' + decimal(y) + " l S\n";
        }
    }
}

void PagePainter::open(int element)
{
    if (m_isOpen && m_open == element)
        return;
    close();
    if (element == artifact) {
        m_content += "/Artifact BMC\n";
    } else {
        const int content = m_structure.markContent(element, m_number);
        m_content
            += '/' + QByteArray(m_structure.type(element)) + " <</MCID " + QByteArray::number(content) + ">> BDC\n";
    }
    m_isOpen = true;
    m_open = element;
}

void PagePainter::close()
{
    if (m_isOpen)
        m_content += "EMC\n";
    m_isOpen = false;
}

void PagePainter::paintFragment(const Spot &spot)
{
    const Fragment &fragment = *spot.fragment;
    if (fragment.element >= 0 && !spot.isRepeated)
        m_structure.attach(fragment.element);
    for (const GlyphRun &run : fragment.line.runs) {
        open(spot.isRepeated ? artifact : run.element);
        paintRun(run, fragment.x + run.x, spot.baseline);
        if (run.link >= 0 && !spot.isRepeated)
            noteLink(run, fragment.x + run.x, spot.baseline);
    }
}

void PagePainter::paintRunning(const std::vector<Fragment> &running)
{
    for (const Fragment &fragment : running) {
        const bool isHead = fragment.order == 0;
        m_content
            += QByteArray("/Artifact <</Type /Pagination /Subtype /") + (isHead ? "Header" : "Footer") + ">> BDC\n";
        const double baseline = isHead ? fromBottom(m_page.top - 24) : m_page.bottom - 26;
        for (const GlyphRun &run : fragment.line.runs)
            paintRun(run, fragment.x + run.x, baseline);
        m_content += "EMC\n";
    }
}

void PagePainter::paintRun(const GlyphRun &run, double x, double baseline)
{
    if (run.glyphs.empty())
        return;
    if (!run.actualText.isEmpty())
        m_content += "/Span <</ActualText <" + utf16Hex(run.actualText) + ">>> BDC\n";
    m_content += "BT " + colourOperands(run.colour) + " rg /F" + QByteArray::number(m_fonts.indexOf(run.font)) + ' '
        + decimal(run.size) + " Tf ";
    std::optional<double> line; // the height of the glyphs that are being shown
    double pen = 0; // where the viewer draws the next glyph
    for (const PlacedGlyph &glyph : run.glyphs) {
        if (line != glyph.y) {
            m_content += (line ? QByteArray(">] TJ ") : QByteArray()) + "1 0 0 1 " + decimal(x + glyph.x) + ' '
                + decimal(baseline + glyph.y) + " Tm [<";
            line = glyph.y;
            pen = glyph.x;
        }
        const int adjustment = qRound((pen - glyph.x) * 1000 / run.size);
        if (adjustment != 0) {
            m_content += '>' + QByteArray::number(adjustment) + '<';
            pen -= adjustment * run.size / 1000;
        }
        m_content += hex16(glyph.code);
        pen += run.font->advance(glyph.code) * run.size / 1000;
    }
    m_content += ">] TJ ET\n";
    if (!run.actualText.isEmpty())
        m_content += "EMC\n";
}

void PagePainter::noteLink(const GlyphRun &run, double x, double baseline)
{
    const QRectF area(x - 1, baseline - run.size * 0.3, run.width + 2, run.size * 1.3);
    const bool continues = !m_linkAreas.empty() && m_linkAreas.back().link == run.link
        && m_linkAreas.back().page == m_number && qFuzzyCompare(m_linkAreas.back().area.top(), area.top());
    if (continues)
        m_linkAreas.back().area |= area;
    else
        m_linkAreas.push_back({m_number, run.link, area});
}

} // namespace rapporteur
