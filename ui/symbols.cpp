// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "symbols.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QWidget>

namespace rapporteur {

namespace {

/// Adds an open line through \a points, given on the grid of 16.
void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF point : points)
        path.lineTo(point);
}

QPainterPath chevron(QPointF from, QPointF tip, QPointF to)
{
    QPainterPath path;
    addLine(path, {from, tip, to});
    return path;
}

QPainterPath cross()
{
    QPainterPath path;
    addLine(path, {{4, 4}, {12, 12}});
    addLine(path, {{12, 4}, {4, 12}});
    return path;
}

/// A sheet of paper with its corner folded, and \a lines of text on it.
QPainterPath sheet(int lines)
{
    QPainterPath path;
    addLine(
        path, {{9.5, 1.5}, {3.5, 1.5}, {3.5, 14.5}, {12.5, 14.5}, {12.5, 4.5}, {9.5, 1.5}, {9.5, 4.5}, {12.5, 4.5}});
    for (int line = 0; line < lines; ++line)
        addLine(path, {{5.5, 7.5 + 2 * line}, {10.5, 7.5 + 2 * line}});
    return path;
}

QPainterPath openFolder()
{
    QPainterPath path;
    addLine(path, {{1.5, 13.5}, {1.5, 3.5}, {5.5, 3.5}, {7, 5.5}, {12.5, 5.5}, {12.5, 7.5}});
    addLine(path, {{1.5, 13.5}, {3.5, 7.5}, {14.8, 7.5}, {12.5, 13.5}, {1.5, 13.5}});
    return path;
}

QPainterPath clipboard()
{
    QPainterPath path;
    path.addRect(QRectF(3.5, 3.5, 9, 11));
    path.addRect(QRectF(6, 1.5, 4, 3));
    addLine(path, {{5.5, 8.5}, {10.5, 8.5}});
    addLine(path, {{5.5, 11.5}, {10.5, 11.5}});
    return path;
}

QPainterPath lens()
{
    QPainterPath path;
    path.addEllipse(QPointF(6.5, 6.5), 4.5, 4.5);
    addLine(path, {{10, 10}, {14.5, 14.5}});
    return path;
}

QPainterPath sheetWithArrow()
{
    QPainterPath path;
    addLine(path, {{12.5, 6}, {12.5, 4.5}, {9.5, 1.5}, {3.5, 1.5}, {3.5, 14.5}, {12.5, 14.5}, {12.5, 13}});
    addLine(path, {{6.5, 9.5}, {14.5, 9.5}});
    addLine(path, {{12, 7}, {14.5, 9.5}, {12, 12}});
    return path;
}

/// A window whose text stands left of \a split, in grid units; 0 for no panes beside it.
QPainterPath windowLayout(double split, bool rows)
{
    QPainterPath path;
    path.addRect(QRectF(1.5, 2.5, 13, 11));
    if (split > 0)
        addLine(path, {{split, 2.5}, {split, 13.5}});
    if (rows) {
        addLine(path, {{split, 6.5}, {14.5, 6.5}});
        addLine(path, {{split, 10.5}, {14.5, 10.5}});
    }
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6.5, 6.5);
    path.moveTo(6, 6.6);
    path.cubicTo(6, 3.6, 10.2, 3.8, 10, 6.4);
    path.cubicTo(9.9, 7.8, 8, 7.8, 8, 9.6);
    addLine(path, {{8, 11.6}, {8, 11.9}});
    return path;
}

QPainterPath exclamationMark()
{
    QPainterPath path;
    addLine(path, {{8, 1.8}, {14.8, 14}, {1.2, 14}, {8, 1.8}});
    addLine(path, {{8, 6.2}, {8, 10}});
    addLine(path, {{8, 11.9}, {8, 12.1}});
    return path;
}

QPainterPath pathOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Open: return openFolder();
    case Symbol::Paste: return clipboard();
    case Symbol::Back: return chevron({10, 3}, {5, 8}, {10, 13});
    case Symbol::Forward: return chevron({6, 3}, {11, 8}, {6, 13});
    case Symbol::Find: return lens();
    case Symbol::Export: return sheetWithArrow();
    case Symbol::Close: return cross();
    case Symbol::Up: return chevron({3, 10}, {8, 5}, {13, 10});
    case Symbol::Down: return chevron({3, 6}, {8, 11}, {13, 6});
    case Symbol::ReadLayout: return sheet(3);
    case Symbol::BriefLayout: return windowLayout(8, true);
    case Symbol::CompareLayout: return windowLayout(8, false);
    case Symbol::Sure: return chevron({3, 8.5}, {6.5, 12}, {13, 4.5});
    case Symbol::Check: return questionMark();
    case Symbol::Error: return exclamationMark();
    }
    Q_UNREACHABLE();
}

/// Paints with the palette of the moment, so that a change to dark needs no new icons.
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {
    }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintSymbol(*painter, rectangle, m_symbol, palette.color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_symbol); }

private:
    const Symbol m_symbol;
};

} // namespace

void paintSymbol(QPainter &painter, const QRectF &rectangle, Symbol symbol, const QColor &colour)
{
    constexpr double grid = 16;
    const double scale = std::min(rectangle.width(), rectangle.height()) / grid;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rectangle.center() - QPointF(grid / 2, grid / 2) * scale);
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(symbol));
    painter.restore();
}

QSize symbolSize(const QWidget &widget)
{
    constexpr int smallest = 16;
    const int size = std::max(smallest, widget.fontMetrics().ascent());
    return {size, size};
}

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

} // namespace rapporteur
