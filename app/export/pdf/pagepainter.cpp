// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/pagepainter.h"

#include "export/pdf/pageshapes.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

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

QByteArray PagePainter::paint(int number)
{
    const PlacedPage &page = m_document.pages()[size_t(number)];
    m_content.clear();
    m_number = number;
    noteAnchors(page);
    const std::vector<Spot> spots = spotsOf(page);
    m_content += "/Artifact BMC\n";
    paintFrames(page);
    paintStrokes(page);
    m_content += "EMC\n";
    for (const Spot &spot : spots)
        paintFragment(spot);
    close();
    paintRunning();
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

void PagePainter::paintFrames(const PlacedPage &page)
{
    for (const QRectF &frame : framesOf(page, m_page))
        m_content += colourOperands(frameFill) + " rg " + colourOperands(frameRule) + " RG " + decimal(frameThickness)
            + " w " + decimal(frame.left()) + ' ' + decimal(fromBottom(frame.bottom())) + ' ' + decimal(frame.width())
            + ' ' + decimal(frame.height()) + " re B\n";
}

void PagePainter::paintStrokes(const PlacedPage &page)
{
    for (const Stroke &stroke : strokesOf(page)) {
        const QByteArray y = decimal(fromBottom(stroke.y));
        m_content += colourOperands(stroke.colour) + " RG " + decimal(stroke.thickness) + " w " + decimal(stroke.x)
            + ' ' + y + " m " + decimal(stroke.x + stroke.width) + ' ' + y + " l S\n";
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
        const int content = m_document.structure().markContent(element, m_number);
        m_content += '/' + QByteArray(m_document.structure().type(element)) + " <</MCID " + QByteArray::number(content)
            + ">> BDC\n";
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
        m_document.structure().attach(fragment.element);
    for (const GlyphRun &run : fragment.line.runs) {
        open(spot.isRepeated ? artifact : run.element);
        paintRun(run, fragment.x + run.x, spot.baseline);
        if (run.link >= 0 && !spot.isRepeated)
            noteLink(run, fragment.x + run.x, spot.baseline);
    }
}

void PagePainter::paintRunning()
{
    for (const Fragment &running : m_document.runningLines(size_t(m_number))) {
        const bool isHead = running.order == 0;
        m_content
            += QByteArray("/Artifact <</Type /Pagination /Subtype /") + (isHead ? "Header" : "Footer") + ">> BDC\n";
        for (const GlyphRun &run : running.line.runs)
            paintRun(run, running.x + run.x, fromBottom(m_document.runningBaseline(running)));
        m_content += "EMC\n";
    }
}

void PagePainter::paintRun(const GlyphRun &run, double x, double baseline)
{
    if (run.glyphs.empty())
        return;
    if (!run.actualText.isEmpty())
        m_content += "/Span <</ActualText <" + utf16Hex(run.actualText) + ">>> BDC\n";
    m_content += "BT " + colourOperands(run.colour) + " rg /F"
        + QByteArray::number(m_document.fonts().indexOf(run.font)) + ' ' + decimal(run.size) + " Tf ";
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
