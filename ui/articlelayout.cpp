// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlelayout.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr double leading = 1.42; ///< height of a line, in heights of the type
constexpr double paragraphSpace = 0.62; ///< in lines
constexpr qsizetype longestBlock = 6000; ///< letters; a paragraph of a megabyte must not be set at once
constexpr size_t mostBlocksSet = 400; ///< kept with their lines

/// Where to cut a paragraph that is too long: after the last space before \a end, never inside a surrogate pair.
qsizetype cutBefore(const QString &text, qsizetype start, qsizetype end)
{
    for (qsizetype at = end; at > end - 200 && at > start; --at) {
        if (text.at(at - 1).isSpace())
            return at;
    }
    return text.at(end).isLowSurrogate() ? end - 1 : end;
}

bool isTitle(ParagraphKind kind)
{
    return kind == ParagraphKind::Headline || kind == ParagraphKind::Heading;
}

/// Where the letters from \a from to \a to stand on \a line. Text of both directions is walked letter by letter, since
/// its pieces need not stand side by side.
void appendLineRects(
    const QTextLine &line, int from, int to, bool mixedDirections, double y, double height, QList<QRectF> &rects)
{
    const auto append = [&](double left, double right) {
        if (left > right)
            std::swap(left, right);
        const bool sameLine = !rects.isEmpty() && std::abs(rects.last().top() - y) < 0.5;
        if (sameLine && std::abs(rects.last().right() - left) < 1)
            rects.last().setRight(right);
        else if (sameLine && std::abs(rects.last().left() - right) < 1)
            rects.last().setLeft(left);
        else
            rects << QRectF(left, y, right - left, height);
    };
    if (!mixedDirections) {
        append(line.cursorToX(from), line.cursorToX(to));
        return;
    }
    for (int at = from; at < to; ++at)
        append(line.cursorToX(at, QTextLine::Leading), line.cursorToX(at, QTextLine::Trailing));
}

} // namespace

void ArticleLayout::setArticle(const Article &article)
{
    m_article = article;
    makeBlocks();
    estimate();
}

void ArticleLayout::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetricsF metrics(font);
    m_lineHeight = std::ceil(metrics.height() * leading);
    static const QString commonLetters = u"aei nrst oulc deaemi ns re "_s;
    m_averageLetter = metrics.horizontalAdvance(commonLetters) / double(commonLetters.size());
    estimate();
}

void ArticleLayout::setWidth(double width)
{
    if (width == m_width)
        return;
    m_width = width;
    estimate();
}

double ArticleLayout::height() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().top + m_blocks.back().height;
}

void ArticleLayout::makeBlocks()
{
    m_blocks.clear();
    for (int index = 0; index < m_article.paragraphs.size(); ++index) {
        const TextSpan span = m_article.paragraphs.at(index).span;
        for (qsizetype start = span.start; start < span.end;) {
            const bool fits = span.end - start <= longestBlock;
            const qsizetype end = fits ? span.end : cutBefore(m_article.text, start, start + longestBlock);
            m_blocks.push_back({{start, end}, index, start == span.start, false, 0, 0, nullptr});
            start = end;
        }
    }
}

void ArticleLayout::estimate()
{
    const double lettersPerLine = std::max(1.0, m_width / m_averageLetter);
    for (ArticleBlock &block : m_blocks) {
        block.text.reset();
        block.isExact = false;
        const double lines = std::ceil(double(block.span.length()) / lettersPerLine);
        block.height = spaceBefore(block) + lines * m_lineHeight;
    }
    m_setCount = 0;
    placeFrom(0);
}

void ArticleLayout::placeFrom(size_t index)
{
    for (; index < m_blocks.size(); ++index)
        m_blocks[index].top = index == 0 ? 0 : m_blocks[index - 1].top + m_blocks[index - 1].height;
}

double ArticleLayout::spaceBefore(const ArticleBlock &block) const
{
    return block.isFirst && block.paragraph > 0 ? std::round(m_lineHeight * paragraphSpace) : 0;
}

QFont ArticleLayout::fontOf(const ArticleBlock &block) const
{
    QFont font = m_font;
    const ParagraphKind kind = m_article.paragraphs.at(block.paragraph).kind;
    if (isTitle(kind)) {
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * (kind == ParagraphKind::Headline ? 1.25 : 1.05));
    }
    if (kind == ParagraphKind::Caption || kind == ParagraphKind::Byline)
        font.setItalic(true);
    return font;
}

void ArticleLayout::setBlock(ArticleBlock &block)
{
    QString words = m_article.text.mid(block.span.start, block.span.length());
    words.replace(u'\n', u' '); // a line broken by the sender's program is set anew
    auto text = std::make_unique<QTextLayout>(words, fontOf(block));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (option.textDirection() == Qt::RightToLeft)
        option.setAlignment(Qt::AlignRight);
    text->setTextOption(option);
    text->setCacheEnabled(true);
    double y = spaceBefore(block);
    text->beginLayout();
    for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
        line.setLineWidth(m_width);
        const double pitch = std::max(m_lineHeight, std::ceil(line.height() * 1.12));
        line.setPosition({0, std::round(y + (pitch - line.height()) / 2)});
        y += pitch;
    }
    text->endLayout();
    block.text = std::move(text);
    block.height = y;
    block.isExact = true;
    ++m_setCount;
}

void ArticleLayout::ensureSet(size_t index)
{
    ArticleBlock &block = m_blocks[index];
    if (block.text)
        return;
    const double before = block.height;
    setBlock(block);
    if (block.height != before)
        placeFrom(index + 1);
}

double ArticleLayout::layOut(double top, double bottom)
{
    if (m_blocks.empty())
        return 0;
    double shift = 0;
    const size_t first = blocksBetween(top, bottom).first;
    size_t index = first;
    double y = m_blocks[first].top;
    bool moved = false;
    for (; index < m_blocks.size() && y < bottom + shift; ++index) {
        ArticleBlock &block = m_blocks[index];
        const double before = block.height;
        if (!block.text)
            setBlock(block);
        if (y < top)
            shift += block.height - before;
        moved = moved || block.height != before;
        block.top = y;
        y += block.height;
    }
    if (moved)
        placeFrom(index);
    if (m_setCount > mostBlocksSet)
        forgetFarFrom(first, index);
    return shift;
}

void ArticleLayout::forgetFarFrom(size_t first, size_t last)
{
    m_setCount = 0;
    for (size_t index = 0; index < m_blocks.size(); ++index) {
        if (index < first || index >= last)
            m_blocks[index].text.reset();
        else
            ++m_setCount;
    }
}

std::pair<size_t, size_t> ArticleLayout::blocksBetween(double top, double bottom) const
{
    if (m_blocks.empty())
        return {0, 0};
    const auto isAbove = [](double y, const ArticleBlock &block) { return y < block.top; };
    const auto first = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), top, isAbove);
    const auto last = std::upper_bound(first, m_blocks.cend(), bottom, isAbove);
    const size_t start = size_t(std::distance(m_blocks.cbegin(), first));
    return {start > 0 ? start - 1 : 0, size_t(std::distance(m_blocks.cbegin(), last))};
}

size_t ArticleLayout::blockOf(qsizetype position) const
{
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), position,
        [](qsizetype at, const ArticleBlock &block) { return at < block.span.start; });
    const auto index = std::distance(m_blocks.cbegin(), after);
    return index > 0 ? size_t(index - 1) : 0;
}

QRectF ArticleLayout::caretRect(qsizetype position)
{
    if (m_blocks.empty())
        return {};
    const size_t index = blockOf(position);
    ensureSet(index);
    const ArticleBlock &block = m_blocks[index];
    const int at = int(std::clamp(position, block.span.start, block.span.end) - block.span.start);
    const QTextLine line = block.text->lineForTextPosition(at);
    return {line.cursorToX(at), block.top + line.y(), 1, line.height()};
}

qsizetype ArticleLayout::positionAt(QPointF point)
{
    if (m_blocks.empty())
        return 0;
    const size_t index = blocksBetween(point.y(), point.y()).first;
    ensureSet(index);
    const ArticleBlock &block = m_blocks[index];
    const double y = point.y() - block.top;
    QTextLine line = block.text->lineAt(0);
    for (int next = 1; next < block.text->lineCount(); ++next) {
        const QTextLine below = block.text->lineAt(next);
        const double border = (line.y() + line.height() + below.y()) / 2;
        if (y < border)
            break;
        line = below;
    }
    return block.span.start + line.xToCursor(point.x());
}

QList<QRectF> ArticleLayout::rectsOf(TextSpan span) const
{
    QList<QRectF> rects;
    if (m_blocks.empty() || span.isEmpty())
        return rects;
    for (size_t index = blockOf(span.start); index < m_blocks.size() && m_blocks[index].span.start < span.end;
         ++index) {
        if (m_blocks[index].text)
            appendRects(m_blocks[index], span, rects);
    }
    return rects;
}

void ArticleLayout::appendRects(const ArticleBlock &block, TextSpan span, QList<QRectF> &rects) const
{
    const int from = int(std::max(span.start, block.span.start) - block.span.start);
    const int to = int(std::min(span.end, block.span.end) - block.span.start);
    const QString words = block.text->text();
    const bool rightToLeft = block.text->textOption().textDirection() == Qt::RightToLeft;
    // Latin names and figures in Arabic text turn the direction; text from left to right seldom has another inside.
    const bool mixedDirections = rightToLeft || std::any_of(words.cbegin(), words.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    for (int number = 0; number < block.text->lineCount(); ++number) {
        const QTextLine line = block.text->lineAt(number);
        const int start = std::max(from, line.textStart());
        int end = std::min(to, line.textStart() + line.textLength());
        while (end > start && words.at(end - 1).isSpace()) // that hangs over the edge of the column
            --end;
        if (start < end)
            appendLineRects(line, start, end, mixedDirections, block.top + line.y(), line.height(), rects);
    }
}

qsizetype ArticleLayout::validPosition(qsizetype position) const
{
    if (m_blocks.empty())
        return 0;
    const TextSpan span = m_blocks[blockOf(position)].span;
    return std::clamp(position, span.start, span.end);
}

qsizetype ArticleLayout::nextPosition(qsizetype position, QTextLayout::CursorMode mode)
{
    if (m_blocks.empty())
        return 0;
    const size_t index = blockOf(position);
    ensureSet(index);
    const ArticleBlock &block = m_blocks[index];
    if (position < block.span.end)
        return block.span.start + block.text->nextCursorPosition(int(position - block.span.start), mode);
    return index + 1 < m_blocks.size() ? m_blocks[index + 1].span.start : block.span.end;
}

qsizetype ArticleLayout::previousPosition(qsizetype position, QTextLayout::CursorMode mode)
{
    if (m_blocks.empty())
        return 0;
    const size_t index = blockOf(position);
    ensureSet(index);
    const ArticleBlock &block = m_blocks[index];
    if (position > block.span.start)
        return block.span.start + block.text->previousCursorPosition(int(position - block.span.start), mode);
    return index > 0 ? m_blocks[index - 1].span.end : block.span.start;
}

TextSpan ArticleLayout::lineAt(qsizetype position)
{
    if (m_blocks.empty())
        return {};
    const size_t index = blockOf(position);
    ensureSet(index);
    const ArticleBlock &block = m_blocks[index];
    const QTextLine line = block.text->lineForTextPosition(int(validPosition(position) - block.span.start));
    const qsizetype start = block.span.start + line.textStart();
    const qsizetype end = start + line.textLength();
    return {start, end < block.span.end ? end - 1 : end};
}

} // namespace rapporteur
