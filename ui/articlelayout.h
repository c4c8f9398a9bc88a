// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace rapporteur {

/// A piece of a paragraph that is set at once: nearly always all of it.
struct ArticleBlock {
    TextSpan span;
    int paragraph = 0; ///< index in Article::paragraphs
    bool isFirst = true; ///< of its paragraph
    bool isExact = false; ///< height is measured, not estimated
    double top = 0; ///< with the space before the paragraph
    double height = 0;
    std::unique_ptr<QTextLayout> text; ///< only near the window
};

/// Sets an article as one column of lines. Blocks get their lines when they come near the window; until then their
/// height is an estimate, so that ten megabytes open like ten lines. Pixels, from the column's top left. Knows no
/// widget.
class ArticleLayout
{
public:
    void setArticle(const Article &article);
    void setFont(const QFont &font);
    void setWidth(double width);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    /// The width that a letter of running text has on the average.
    [[nodiscard]] double averageLetter() const { return m_averageLetter; }
    [[nodiscard]] const std::vector<ArticleBlock> &blocks() const { return m_blocks; }

    /// Sets the blocks between \a top and \a bottom. Answers by how much everything at \a top has moved down, since a
    /// block above it was not as high as estimated.
    double layOut(double top, double bottom);
    /// The indexes of the blocks that touch the range, first and one past the last.
    [[nodiscard]] std::pair<size_t, size_t> blocksBetween(double top, double bottom) const;
    /// The block that \a position stands in, or the last before it. There must be one.
    [[nodiscard]] size_t blockOf(qsizetype position) const;

    /// The place of the caret before the letter at \a position; sets its block.
    [[nodiscard]] QRectF caretRect(qsizetype position);
    /// The position nearest to \a point; sets its block.
    [[nodiscard]] qsizetype positionAt(QPointF point);
    /// The rectangles that \a span fills, line by line, in the blocks that are set.
    [[nodiscard]] QList<QRectF> rectsOf(TextSpan span) const;

    /// The positions of moves; they skip what stands between paragraphs.
    [[nodiscard]] qsizetype nextPosition(qsizetype position, QTextLayout::CursorMode mode);
    [[nodiscard]] qsizetype previousPosition(qsizetype position, QTextLayout::CursorMode mode);
    [[nodiscard]] TextSpan lineAt(qsizetype position);
    /// The nearest position that a caret can have.
    [[nodiscard]] qsizetype validPosition(qsizetype position) const;

private:
    void makeBlocks();
    void estimate();
    void placeFrom(size_t index);
    void setBlock(ArticleBlock &block);
    void ensureSet(size_t index);
    void forgetFarFrom(size_t first, size_t last);
    [[nodiscard]] double spaceBefore(const ArticleBlock &block) const;
    [[nodiscard]] QFont fontOf(const ArticleBlock &block) const;
    void appendRects(const ArticleBlock &block, TextSpan span, QList<QRectF> &rects) const;

    Article m_article;
    QFont m_font;
    double m_width = 400;
    double m_lineHeight = 20;
    double m_averageLetter = 8;
    std::vector<ArticleBlock> m_blocks;
    size_t m_setCount = 0;
};

} // namespace rapporteur
