// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowdelegate.h"

#include "colours.h"
#include "presentation/briefingwords.h"
#include "presentation/roles.h"
#include "readingfont.h"
#include "symbols.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int sideSpace = 10;
constexpr int rowSpace = 4;
constexpr int labelGap = 8;
constexpr int normalSignSize = 14;
constexpr int mostContentLines = 14; ///< a line as long as a book must not fill the pane

/// Words set in lines of one width.
struct Set {
    std::unique_ptr<QTextLayout> layout;
    double height = 0;
    double naturalWidth = 0;
};

Set setWords(const QString &words, const QFont &font, double width, double leading, int mostLines = 100)
{
    Set set {std::make_unique<QTextLayout>(words, font), 0, 0};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (words.isRightToLeft()) {
        option.setTextDirection(Qt::RightToLeft);
        option.setAlignment(Qt::AlignRight);
    }
    set.layout->setTextOption(option);
    set.layout->beginLayout();
    for (int number = 0; number < mostLines; ++number) {
        QTextLine line = set.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, std::round(set.height)});
        set.height += line.height() * leading;
        set.naturalWidth = std::max(set.naturalWidth, line.naturalTextWidth());
    }
    set.layout->endLayout();
    set.height = std::ceil(set.height);
    return set;
}

/// Where the detail stands on the line of its words: at the far edge, but not so far that the eye loses the line.
double besideAt(const Set &content, const Set &detail, double left, double width)
{
    constexpr double farthest = 700;
    const double detailWidth = std::ceil(detail.naturalWidth);
    if (content.layout->textOption().textDirection() == Qt::RightToLeft)
        return left;
    return left + std::min(width, std::max(farthest, content.naturalWidth + 24 + detailWidth)) - detailWidth;
}

} // namespace

/// The parts of a row and their places, from the row's top left.
struct RowDelegate::Parts {
    QString section;
    double sectionHeight = 0;
    QRectF label;
    Set content;
    QPointF contentAt;
    Set detail;
    QPointF detailAt;
    Set reason;
    QPointF reasonAt;
    Certainty certainty = Certainty::NotAsked;
    double height = 0;
};

RowDelegate::RowDelegate(const BriefingFocus &focus, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_focus(focus)
{
}

void RowDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    forgetRows();
}

QFont RowDelegate::contentFont() const
{
    return readingFont(m_language, sourceScale * m_scale);
}

QFont RowDelegate::detailFont() const
{
    QFont font = static_cast<const QWidget *>(parent())->font();
    font.setPointSizeF(font.pointSizeF() * 0.88 * m_scale);
    return font;
}

const RowDelegate::Parts &RowDelegate::partsOf(const QModelIndex &index) const
{
    constexpr qsizetype mostKept = 100; // a window full, and what is scrolled in
    if (m_parts.size() > mostKept)
        m_parts.clear();
    std::shared_ptr<const Parts> &parts = m_parts[index.row()];
    if (!parts)
        parts = std::make_shared<const Parts>(arrange(index, m_width));
    return *parts;
}

void RowDelegate::forgetRows()
{
    m_heights.clear();
    m_parts.clear();
}

RowDelegate::Parts RowDelegate::arrange(const QModelIndex &index, int width) const
{
    Parts parts;
    const QFont small = detailFont();
    const QFontMetricsF smallMetrics(small);
    parts.section = index.data(SectionRole).toString();
    const bool beginsSection = !parts.section.isEmpty()
        && (index.row() == 0 || index.siblingAtRow(index.row() - 1).data(SectionRole).toString() != parts.section);
    if (beginsSection)
        parts.sectionHeight = smallMetrics.height() + 2 + 2 * rowSpace + (index.row() > 0 ? rowSpace : 0);
    else
        parts.section.clear();

    const auto origin = WordsOrigin(index.data(OriginRole).toInt());
    const double labelWidth = std::ceil(smallMetrics.horizontalAdvance(u"P000"_s));
    const double left = sideSpace + labelWidth + labelGap;
    const double wordsWidth = std::max(60.0, width - left - sideSpace);
    QFont type = contentFont();
    if (origin != WordsOrigin::Source) {
        type = small;
        type.setItalic(origin == WordsOrigin::Missing);
    }
    double y = parts.sectionHeight + rowSpace;
    parts.content = setWords(index.data(Qt::DisplayRole).toString(), type, wordsWidth, 1.18, mostContentLines);
    parts.contentAt = {left, y};
    const QTextLine firstLine = parts.content.layout->lineAt(0);
    const double labelHeight = std::ceil(smallMetrics.height()) + 1;
    parts.label = QRectF(sideSpace, std::round(y + (firstLine.height() - labelHeight) / 2), labelWidth, labelHeight);

    QString detail = index.data(DetailRole).toString();
    const auto state = LineState(index.data(StateRole).toInt());
    if (state != LineState::AsPrinted)
        detail = BriefingWords::joined({detail, BriefingWords::state(state)});
    const double contentBottom = y + parts.content.height;
    y = contentBottom;
    if (!detail.isEmpty()) {
        parts.detail = setWords(detail, small, wordsWidth, 1.1);
        const bool fitsBeside = parts.content.layout->lineCount() == 1 && parts.detail.layout->lineCount() == 1
            && parts.content.naturalWidth + 24 + parts.detail.naturalWidth <= wordsWidth
            && index.data(ReasonRole).toString().isEmpty();
        if (fitsBeside) {
            const double baseline = parts.contentAt.y() + firstLine.ascent();
            parts.detailAt = {besideAt(parts.content, parts.detail, left, wordsWidth),
                std::round(baseline - parts.detail.layout->lineAt(0).ascent())};
        } else {
            parts.detailAt = {left, std::round(y + 1)};
            y = parts.detailAt.y() + parts.detail.height;
        }
    }
    parts.certainty = Certainty(index.data(CertaintyRole).toInt());
    const QString reason = index.data(ReasonRole).toString();
    const int signSize = qRound(normalSignSize * m_scale);
    if (!reason.isEmpty()) {
        parts.reason = setWords(reason, small, wordsWidth - signSize - 4, 1.1);
        // Behind who and where when there is room, else on a line of its own.
        const double behind = parts.detail.naturalWidth + 2 * signSize;
        if (parts.detail.layout && parts.detail.layout->lineCount() == 1 && parts.reason.layout->lineCount() == 1
            && behind + signSize + 4 + parts.reason.naturalWidth <= wordsWidth) {
            parts.reasonAt = {std::round(left + behind + signSize + 4), parts.detailAt.y()};
        } else {
            parts.reasonAt = {left + signSize + 4, std::round(y + 1)};
            y = parts.reasonAt.y() + parts.reason.height;
        }
    }
    parts.height = y + rowSpace + 1;
    return parts;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int &height = m_heights[index.row()];
    if (height == 0)
        height = int(std::ceil(partsOf(index).height));
    return {m_width, height};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const Parts &parts = partsOf(index);
    const auto item = index.data(ItemRole).value<ItemRef>();
    const bool isCurrent = m_focus.value().item == item && !item.isNull();
    const bool isRelated = m_focus.isRelated(item);
    const QRect row = option.rect.adjusted(0, int(parts.sectionHeight), 0, 0);
    painter->save();
    painter->setClipRect(option.rect);
    if (isCurrent || isRelated)
        painter->fillRect(row, isCurrent ? colours.current : colours.related);
    paintBar(*painter, row, isCurrent, isRelated, colours);

    const QPointF origin = option.rect.topLeft();
    if (!parts.section.isEmpty()) {
        QFont heading = static_cast<const QWidget *>(parent())->font();
        heading.setPointSizeF(heading.pointSizeF() * m_scale);
        heading.setBold(true);
        painter->setFont(heading);
        painter->setPen(colours.muted);
        painter->drawText(QRectF(origin.x() + sideSpace, origin.y(), option.rect.width() - 2 * sideSpace,
                              parts.sectionHeight - rowSpace / 2),
            Qt::AlignLeft | Qt::AlignBottom, parts.section);
    }
    paintLabel(*painter, parts, option.rect, index, colours, isCurrent);
    const bool missing = WordsOrigin(index.data(OriginRole).toInt()) == WordsOrigin::Missing;
    painter->setPen(missing ? colours.muted : colours.text);
    parts.content.layout->draw(painter, origin + parts.contentAt);
    painter->setPen(colours.muted);
    if (parts.detail.layout)
        parts.detail.layout->draw(painter, origin + parts.detailAt);
    if (parts.reason.layout) {
        const int signSize = qRound(normalSignSize * m_scale);
        const bool sure = parts.certainty == Certainty::Sure;
        const QRectF sign(origin + parts.reasonAt - QPointF(signSize + 4, 0), QSizeF(signSize, signSize));
        paintSymbol(*painter, sign.translated(0, 1), sure ? Symbol::Sure : Symbol::Check,
            sure ? colours.muted : colours.attention);
        painter->setPen(sure ? colours.muted : colours.attention);
        parts.reason.layout->draw(painter, origin + parts.reasonAt);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void RowDelegate::paintBar(
    QPainter &painter, const QRect &row, bool isCurrent, bool isRelated, const Colours &colours) const
{
    if (isCurrent)
        painter.fillRect(QRect(row.left(), row.top(), 4, row.height()), colours.accent);
    else if (isRelated)
        painter.fillRect(QRect(row.left(), row.top(), 2, row.height()), colours.accent);
}

void RowDelegate::paintLabel(QPainter &painter, const Parts &parts, const QRect &row, const QModelIndex &index,
    const Colours &colours, bool isCurrent) const
{
    const QString label = index.data(LabelRole).toString();
    painter.setFont(detailFont());
    painter.setPen(isCurrent ? colours.accent : colours.muted);
    painter.drawText(parts.label.translated(row.topLeft()), Qt::AlignRight | Qt::AlignVCenter, label);
}

} // namespace rapporteur
