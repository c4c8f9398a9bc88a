// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlemargin.h"
#include "caretmoves.h"

#include <QAbstractScrollArea>

#include <functional>

namespace rapporteur {

/// Words of the article that a line under them sets apart: quotations.
struct UnderlinedPassage {
    TextSpan span;
    bool dotted = false; ///< reported, not in the speaker's own words throughout
};

/// The article to read: one column, paragraph numbers to its left, labels to its right, a caret to move in it. It knows
/// passages and labels, not what they mean. All lists of passages are in the order of the text.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    void setUnderlines(const QList<UnderlinedPassage> &passages);
    void setLabels(const QList<MarginLabel> &labels);
    /// What a label says when the mouse rests on it.
    void setLabelTip(std::function<QString(ItemRef)> tip) { m_margin.setTip(std::move(tip)); }
    /// What the number of a paragraph says when the mouse rests on it.
    void setNumberTip(std::function<QString(const Paragraph &)> tip) { m_numberTip = std::move(tip); }
    /// The passage looked at, what else belongs to it, and the labels of all lines concerned (sorted).
    void setMarks(TextSpan current, const QList<TextSpan> &others, ItemRef currentItem, const QList<ItemRef> &related);
    void setFound(const QList<TextSpan> &passages, int current);
    /// 1 is the normal size.
    void setReadingScale(double scale);

    [[nodiscard]] const Article &article() const { return m_layout.article(); }
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    /// The selected words, or {caret, caret}.
    [[nodiscard]] TextSpan selection() const;
    void setSelection(qsizetype anchor, qsizetype caret);
    /// Scrolls so that \a passage can be read, if it cannot already, and puts the caret there.
    void show(TextSpan passage);
    /// Scrolls so that \a passage begins at the top.
    void showAtTop(TextSpan passage);
    [[nodiscard]] bool isInView(TextSpan passage) const;
    [[nodiscard]] TextSpan firstLineInView();
    [[nodiscard]] QRect rectangleOf(qsizetype position);
    [[nodiscard]] qsizetype positionAt(QPoint point);

    [[nodiscard]] QSize sizeHint() const override { return {600, 500}; }

signals:
    /// The reader moved the caret or selected words.
    void passageChanged(rapporteur::TextSpan passage);
    /// Enter on a passage.
    void passageActivated(rapporteur::TextSpan passage);
    void labelClicked(rapporteur::ItemRef item);
    void scrolled();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString tipAt(QPoint point, QRect &place);
    void applyFont();
    void measureColumn();
    void refresh();
    void scrollToY(double y);
    void moveCaret(qsizetype position, bool select);
    [[nodiscard]] QPointF toColumn(QPointF point) const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] ArticleMargin::Place columnPlace() const;
    [[nodiscard]] bool isInLabelMargin(double x) const;
    [[nodiscard]] const ArticleMargin::PlacedLabel *labelAt(
        QPointF point, QList<ArticleMargin::PlacedLabel> &labels) const;

    void paintBlock(QPainter &painter, const ArticleBlock &block, const Colours &colours) const;
    void paintBackgrounds(QPainter &painter, const ArticleBlock &block, const Colours &colours) const;
    void paintUnderlines(QPainter &painter, const ArticleBlock &block, const Colours &colours) const;
    void paintNumber(QPainter &painter, const ArticleBlock &block, const Colours &colours) const;
    void fillSpan(QPainter &painter, TextSpan span, const QColor &colour) const;
    void underlineSpan(QPainter &painter, TextSpan span, const QPen &pen, double below) const;

    ArticleLayout m_layout;
    ArticleMargin m_margin;
    CaretMoves m_moves {m_layout};
    QList<UnderlinedPassage> m_underlines;
    qsizetype m_longestUnderline = 0;
    std::function<QString(const Paragraph &)> m_numberTip;
    TextSpan m_current;
    QList<TextSpan> m_others;
    QList<TextSpan> m_found;
    qsizetype m_longestFound = 0;
    int m_currentFound = -1;
    QFont m_smallFont;
    double m_scale = 1;
    double m_columnLeft = 0;
    bool m_rightToLeft = false; ///< the article is: numbers stand to its right, labels to its left
    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    bool m_selecting = false;
    bool m_refreshing = false;
};

} // namespace rapporteur
