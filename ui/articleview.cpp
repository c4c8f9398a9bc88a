// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleview.h"

#include "articleaccessible.h"
#include "readingfont.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr double smallScale = 0.88; // as in the lists
constexpr double sideSpace = ArticleMargin::sideSpace;
constexpr double topSpace = 14;
constexpr double widestColumn = 80; ///< in average letters; so that no line has more than 85

/// Those of \a passages, which are in the order of the text and none longer than \a longest, that may touch \a span. A
/// long article has thousands, and each block on the screen asks.
template <typename Passages, typename SpanOf>
auto passagesNear(const Passages &passages, TextSpan span, qsizetype longest, SpanOf spanOf)
{
    const auto startsBefore = [&spanOf](const auto &passage, qsizetype at) { return spanOf(passage).start < at; };
    const auto first = std::lower_bound(passages.cbegin(), passages.cend(), span.start - longest, startsBefore);
    return std::ranges::subrange(first, std::lower_bound(first, passages.cend(), span.end, startsBefore));
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    ArticleAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    applyFont();
}

void ArticleView::setArticle(const Article &article)
{
    m_layout.setArticle(article);
    m_underlines.clear();
    m_margin.setLabels({});
    m_found.clear();
    m_current = {};
    m_others.clear();
    m_caret = m_anchor = m_layout.validPosition(0);
    m_rightToLeft = QLocale(article.language).textDirection() == Qt::RightToLeft;
    applyFont();
    verticalScrollBar()->setValue(0);
    refresh();
}

void ArticleView::setUnderlines(const QList<UnderlinedPassage> &passages)
{
    m_underlines = passages;
    m_longestUnderline = 0;
    for (const UnderlinedPassage &passage : passages)
        m_longestUnderline = std::max(m_longestUnderline, passage.span.length());
    viewport()->update();
}

void ArticleView::setLabels(const QList<MarginLabel> &labels)
{
    m_margin.setLabels(labels);
    viewport()->update();
}

void ArticleView::setMarks(
    TextSpan current, const QList<TextSpan> &others, ItemRef currentItem, const QList<ItemRef> &related)
{
    m_current = current;
    m_others = others;
    m_margin.setMarks(currentItem, related);
    viewport()->update();
}

void ArticleView::setFound(const QList<TextSpan> &passages, int current)
{
    m_found = passages;
    m_longestFound = 0;
    for (const TextSpan found : passages)
        m_longestFound = std::max(m_longestFound, found.length());
    m_currentFound = current;
    viewport()->update();
}

void ArticleView::setReadingScale(double scale)
{
    if (scale == m_scale)
        return;
    const TextSpan top = firstLineInView();
    m_scale = scale;
    applyFont();
    showAtTop(top);
}

void ArticleView::applyFont()
{
    m_layout.setFont(readingFont(m_layout.article().language, sourceScale * m_scale));
    m_smallFont = font();
    m_smallFont.setPointSizeF(m_smallFont.pointSizeF() * smallScale * std::min(m_scale, 1.5));
    m_margin.setFont(m_smallFont);
    measureColumn();
}

void ArticleView::measureColumn()
{
    const QFontMetricsF metrics(m_smallFont);
    const double numberWidth
        = metrics.horizontalAdvance(u"¶"_s + QString::number(m_layout.article().paragraphs.size()));
    const double gutter = sideSpace + std::max(numberWidth, metrics.horizontalAdvance(u"¶00"_s)) + sideSpace;
    const double available = viewport()->width() - gutter;
    m_margin.setLabelsPerLine(available > 640 * m_scale ? 3 : 2);
    const double margin = m_margin.width();
    const double widest = widestColumn * m_layout.averageLetter();
    const double width = std::floor(std::clamp(available - margin, 80.0, widest));
    const double left = m_rightToLeft ? margin : gutter;
    m_columnLeft = std::floor(left + std::max(0.0, (available - margin - width) / 2));
    m_layout.setWidth(width);
}

/// Sets what can be seen and makes the scroll bar agree; what the reader has before him does not move.
void ArticleView::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    QScrollBar &bar = *verticalScrollBar();
    const int page = viewport()->height();
    const double shift = m_layout.layOut(bar.value() - topSpace, bar.value() + page);
    const int total = int(m_layout.height() + 2 * topSpace);
    bar.setPageStep(page);
    bar.setSingleStep(int(m_layout.lineHeight()));
    bar.setRange(0, std::max(0, total - page));
    if (shift != 0)
        bar.setValue(bar.value() + int(shift));
    m_refreshing = false;
    viewport()->update();
}

void ArticleView::scrollToY(double y)
{
    verticalScrollBar()->setMaximum(std::max(verticalScrollBar()->maximum(), int(y)));
    verticalScrollBar()->setValue(int(y));
    refresh();
}

TextSpan ArticleView::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void ArticleView::setSelection(qsizetype anchor, qsizetype caret)
{
    m_anchor = m_layout.validPosition(anchor);
    m_caret = m_layout.validPosition(caret);
    viewport()->update();
}

void ArticleView::show(TextSpan passage)
{
    setSelection(passage.start, passage.start);
    // What stands above is set on the way and may turn out higher or lower: the second round is exact.
    for (int round = 0; round < 2 && !isInView(passage); ++round) {
        const double y = m_layout.caretRect(passage.start).top() + topSpace;
        scrollToY(y - viewport()->height() / 3.0);
    }
    emit scrolled();
}

void ArticleView::showAtTop(TextSpan passage)
{
    for (int round = 0; round < 2; ++round)
        scrollToY(std::floor(m_layout.caretRect(passage.start).top()));
    emit scrolled();
}

bool ArticleView::isInView(TextSpan passage) const
{
    const QList<QRectF> rects
        = m_layout.rectsOf(passage.isEmpty() ? TextSpan {passage.start, passage.start + 1} : passage);
    if (rects.isEmpty())
        return false;
    const double top = rects.first().translated(origin()).top();
    // Of a passage longer than the window, its beginning counts.
    const double bottom = std::min(rects.last().translated(origin()).bottom(), top + viewport()->height() / 2.0);
    return top >= 0 && bottom <= viewport()->height();
}

TextSpan ArticleView::firstLineInView()
{
    const qsizetype position = m_layout.positionAt({0, double(verticalScrollBar()->value())});
    return m_layout.lineAt(position);
}

QRect ArticleView::rectangleOf(qsizetype position)
{
    return m_layout.caretRect(position).translated(origin()).toAlignedRect();
}

qsizetype ArticleView::positionAt(QPoint point)
{
    return m_layout.positionAt(toColumn(point));
}

QPointF ArticleView::origin() const
{
    return {m_columnLeft, topSpace - verticalScrollBar()->value()};
}

ArticleMargin::Place ArticleView::columnPlace() const
{
    return {origin(), m_layout.width(), m_rightToLeft};
}

bool ArticleView::isInLabelMargin(double x) const
{
    return m_rightToLeft ? x < m_columnLeft : x > m_columnLeft + m_layout.width();
}

QPointF ArticleView::toColumn(QPointF point) const
{
    return point - origin();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool otherWidth = event->size().width() != event->oldSize().width();
    const TextSpan top = otherWidth && event->oldSize().isValid() ? firstLineInView() : TextSpan {};
    measureColumn();
    refresh();
    if (verticalScrollBar()->value() > 0 && top.start > 0)
        showAtTop(top);
}

void ArticleView::scrollContentsBy(int, int)
{
    if (m_refreshing)
        return;
    refresh();
    emit scrolled();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        applyFont();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// Moving

void ArticleView::moveCaret(qsizetype position, bool select)
{
    m_caret = m_layout.validPosition(position);
    if (!select)
        m_anchor = m_caret;
    const QRectF caret = m_layout.caretRect(m_caret).translated(origin());
    if (caret.top() < topSpace)
        scrollToY(verticalScrollBar()->value() + caret.top() - topSpace);
    else if (caret.bottom() > viewport()->height() - topSpace)
        scrollToY(verticalScrollBar()->value() + caret.bottom() - viewport()->height() + topSpace);
    viewport()->update();
    QAccessibleTextCursorEvent moved(this, int(m_caret));
    QAccessible::updateAccessibility(&moved);
    emit passageChanged(selection());
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const double page = viewport()->height() - 2 * m_layout.lineHeight();
    if (const qsizetype position = m_moves.positionFor(*event, m_caret, page); position >= 0) {
        moveCaret(position, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        setSelection(0, article().text.size());
        emit passageChanged(selection());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit passageActivated(selection());
    } else if (event->key() == Qt::Key_Escape) {
        setSelection(m_caret, m_caret);
        emit cancelled();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    QList<ArticleMargin::PlacedLabel> labels;
    if (const ArticleMargin::PlacedLabel *label = labelAt(event->position(), labels)) {
        if (!label->item.isNull())
            emit labelClicked(label->item);
        return;
    }
    m_selecting = true;
    m_moves.forgetColumn();
    moveCaret(m_layout.positionAt(toColumn(event->position())), event->modifiers().testFlag(Qt::ShiftModifier));
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting) {
        moveCaret(m_layout.positionAt(toColumn(event->position())), true);
        return;
    }
    QList<ArticleMargin::PlacedLabel> labels;
    viewport()->setCursor(labelAt(event->position(), labels) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *)
{
    m_selecting = false;
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype position = m_layout.positionAt(toColumn(event->position()));
    const qsizetype end = m_layout.nextPosition(position, QTextLayout::SkipWords);
    m_anchor = m_layout.previousPosition(end, QTextLayout::SkipWords);
    qsizetype last = end;
    while (last > m_anchor && article().text.at(last - 1).isSpace())
        --last;
    moveCaret(last, true);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QRect place;
    if (const QString tip = tipAt(help->pos(), place); !tip.isEmpty())
        QToolTip::showText(help->globalPos(), tip, viewport(), place);
    else
        QToolTip::hideText();
    return true;
}

QString ArticleView::tipAt(QPoint point, QRect &place)
{
    QList<ArticleMargin::PlacedLabel> labels;
    if (const ArticleMargin::PlacedLabel *label = labelAt(point, labels)) {
        place = label->rectangle.toAlignedRect();
        return m_margin.tipOf(*label);
    }
    const qsizetype paragraph = article().paragraphAt(positionAt(point));
    const double right = m_columnLeft + m_layout.width() + sideSpace;
    const bool isOnNumber = m_rightToLeft ? point.x() > right : point.x() < m_columnLeft - sideSpace;
    if (!isOnNumber || paragraph < 0 || !m_numberTip)
        return {};
    constexpr int tolerance = 4; // pixels that the mouse may move
    place = QRect(point, QSize()).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    return m_numberTip(article().paragraphs.at(paragraph));
}

const ArticleMargin::PlacedLabel *ArticleView::labelAt(QPointF point, QList<ArticleMargin::PlacedLabel> &labels) const
{
    if (!isInLabelMargin(point.x()))
        return nullptr;
    const double y = toColumn(point).y();
    const auto [first, last] = m_layout.blocksBetween(y, y);
    for (size_t index = first; index < last; ++index)
        labels += m_margin.placed(m_layout.blocks()[index], columnPlace());
    const auto hit = std::find_if(labels.cbegin(), labels.cend(),
        [point](const ArticleMargin::PlacedLabel &label) { return label.rectangle.contains(point); });
    return hit == labels.cend() ? nullptr : &*hit;
}

// Painting

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // the margins follow the article, not the interface
    const Colours colours = Colours::of(palette());
    const QRectF dirty = QRectF(event->rect()).translated(0, -origin().y());
    const auto [first, last] = m_layout.blocksBetween(dirty.top(), dirty.bottom());
    for (size_t index = first; index < last; ++index) {
        if (m_layout.blocks()[index].text)
            paintBlock(painter, m_layout.blocks()[index], colours);
    }
    if (hasFocus() && !m_layout.blocks().empty()) {
        const QRectF caret = m_layout.caretRect(m_caret).translated(origin());
        // Before the letter rather than on it, so that an opening mark stays a double one.
        const double left = std::floor(caret.left()) - (m_rightToLeft ? 0 : 2);
        painter.fillRect(QRectF(left, caret.top(), 2, caret.height()), colours.text);
    }
}

void ArticleView::paintBlock(QPainter &painter, const ArticleBlock &block, const Colours &colours) const
{
    paintBackgrounds(painter, block, colours);
    QList<QTextLayout::FormatRange> selections;
    const qsizetype from = std::max(selection().start, block.span.start);
    const qsizetype to = std::min(selection().end, block.span.end);
    if (from < to) {
        QTextLayout::FormatRange selected {int(from - block.span.start), int(to - from), {}};
        selected.format.setBackground(palette().highlight());
        selected.format.setForeground(palette().highlightedText());
        selections << selected;
    }
    painter.setPen(colours.text);
    block.text->draw(&painter, origin() + QPointF(0, block.top), selections);
    paintUnderlines(painter, block, colours);
    paintNumber(painter, block, colours);
    m_margin.paint(painter, block, columnPlace(), colours);
}

void ArticleView::paintBackgrounds(QPainter &painter, const ArticleBlock &block, const Colours &colours) const
{
    for (const TextSpan other : m_others)
        fillSpan(painter, other.intersected(block.span), colours.related);
    fillSpan(painter, m_current.intersected(block.span), colours.current);
    for (const TextSpan found : passagesNear(m_found, block.span, m_longestFound, std::identity()))
        fillSpan(painter, found.intersected(block.span), colours.found);
}

void ArticleView::paintUnderlines(QPainter &painter, const ArticleBlock &block, const Colours &colours) const
{
    QPen quotation(mixed(colours.page, colours.accent, 0.6), 1);
    for (const UnderlinedPassage &passage :
        passagesNear(m_underlines, block.span, m_longestUnderline, [](const auto &p) { return p.span; })) {
        quotation.setStyle(passage.dotted ? Qt::DotLine : Qt::SolidLine);
        underlineSpan(painter, passage.span.intersected(block.span), quotation, 3);
    }
    for (const TextSpan other : m_others)
        underlineSpan(painter, other.intersected(block.span), QPen(colours.accent, 1, Qt::DashLine), 4);
    underlineSpan(painter, m_current.intersected(block.span), QPen(colours.accent, 2), 4);
    if (0 <= m_currentFound && m_currentFound < m_found.size())
        underlineSpan(painter, m_found.at(m_currentFound).intersected(block.span), QPen(colours.text, 2), 4);
}

void ArticleView::paintNumber(QPainter &painter, const ArticleBlock &block, const Colours &colours) const
{
    if (!block.isFirst)
        return;
    const QTextLine line = block.text->lineAt(0);
    const double y = origin().y() + block.top + line.y();
    const double right = m_columnLeft + m_layout.width() + sideSpace;
    const QRectF box = m_rightToLeft ? QRectF(right, y, viewport()->width() - right, line.height())
                                     : QRectF(0, y, m_columnLeft - sideSpace, line.height());
    const Qt::Alignment side = m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(m_smallFont);
    painter.setPen(colours.muted);
    painter.drawText(
        box, int(side | Qt::AlignVCenter), u"¶"_s + QString::number(article().paragraphs.at(block.paragraph).number));
}

void ArticleView::fillSpan(QPainter &painter, TextSpan span, const QColor &colour) const
{
    const QList<QRectF> rects = m_layout.rectsOf(span);
    for (const QRectF &rect : rects)
        painter.fillRect(rect.translated(origin()).adjusted(-1, -1, 1, 2), colour);
}

void ArticleView::underlineSpan(QPainter &painter, TextSpan span, const QPen &pen, double below) const
{
    painter.setPen(pen);
    const QList<QRectF> rects = m_layout.rectsOf(span);
    for (const QRectF &rect : rects) {
        const QRectF line = rect.translated(origin());
        const double y = std::round(line.bottom() - line.height() * 0.2 + below) + (pen.width() % 2) / 2.0;
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    }
}

} // namespace rapporteur
