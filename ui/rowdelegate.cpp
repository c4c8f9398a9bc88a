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

/// Words set in lines of one width.
struct RowDelegate::Set {
    std::unique_ptr<QTextLayout> layout;
    double height = 0;
    double naturalWidth = 0;
};

namespace {

constexpr int sideSpace = 10;
constexpr int rowSpace = 4;
constexpr int labelGap = 8;
constexpr int normalSignSize = 14;
constexpr int mostContentLines = 14; ///< a line as long as a book must not fill the pane

bool isLeftOut(const QModelIndex &index)
{
    return !index.data(IncludedRole).toBool();
}

using Set = RowDelegate::Set;

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
    constexpr double column = 320;
    const double detailWidth = std::ceil(detail.naturalWidth);
    if (content.layout->textOption().textDirection() == Qt::RightToLeft)
        return left;
    if (width <= farthest)
        return left + width - detailWidth;
    // In a wide list a column of their own is found more easily than the far edge.
    return left + std::max(column, content.naturalWidth + 24);
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
    bool isDetailBeside = false; ///< the content, on its line
    Set was;
    QPointF wasAt;
    Set reason;
    QPointF reasonAt;
    Set forms;
    QPointF formsAt;
    Certainty certainty = Certainty::NotAsked;
    double left = 0; ///< of all words
    double wordsWidth = 0;
    double height = 0; ///< of what is arranged so far

    /// For an interface that reads from right to left: every part changes sides.
    void mirror(double width)
    {
        label.moveLeft(width - label.right());
        contentAt.setX(width - contentAt.x() - wordsWidth);
        detailAt.setX(
            isDetailBeside ? detailAt.x() - left + contentAt.x() : width - detailAt.x() - detail.naturalWidth);
        wasAt.setX(width - wasAt.x() - was.naturalWidth);
        formsAt.setX(width - formsAt.x() - forms.naturalWidth);
        reasonAt.setX(width - reasonAt.x() - reason.naturalWidth);
    }
};

RowDelegate::RowDelegate(const BriefingFocus &focus, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_focus(focus)
{
}

bool RowDelegate::setWidth(int width)
{
    if (width == m_width)
        return false;
    m_width = width;
    forgetRows();
    return true;
}

int RowDelegate::signSize() const
{
    return std::max(normalSignSize, qRound(QFontMetricsF(detailFont()).ascent()));
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
    std::shared_ptr<const Parts> &parts = m_parts[keyOf(index)];
    if (!parts)
        parts = std::make_shared<const Parts>(arrange(index, m_width));
    return *parts;
}

void RowDelegate::forgetRows()
{
    m_heights.clear();
    m_parts.clear();
}

void RowDelegate::forgetRows(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        const auto item = first.siblingAtRow(row).data(ItemRole).value<ItemRef>();
        for (const Heading heading : {NoHeading, FirstHeading, LaterHeading}) {
            m_heights.remove({item, heading});
            m_parts.remove({item, heading});
        }
    }
}

RowDelegate::RowKey RowDelegate::keyOf(const QModelIndex &index)
{
    const auto item = index.data(ItemRole).value<ItemRef>();
    const QString section = index.data(SectionRole).toString();
    if (section.isEmpty())
        return {item, NoHeading};
    if (index.row() == 0)
        return {item, FirstHeading};
    const bool isSame = index.siblingAtRow(index.row() - 1).data(SectionRole).toString() == section;
    return {item, isSame ? NoHeading : LaterHeading};
}

RowDelegate::Parts RowDelegate::arrange(const QModelIndex &index, int width) const
{
    Parts parts;
    const double labelWidth = std::ceil(QFontMetricsF(detailFont()).horizontalAdvance(u"P000"_s));
    parts.left = sideSpace + labelWidth + labelGap;
    parts.wordsWidth = std::max(60.0, width - parts.left - sideSpace);
    arrangeSection(parts, index);
    arrangeContent(parts, index);
    arrangeDetail(parts, index);
    arrangeReason(parts, index);
    arrangeBelow(parts, parts.was, parts.wasAt, index.data(WasRole).toString());
    arrangeBelow(parts, parts.forms, parts.formsAt, index.data(FormsRole).toString());
    parts.height += rowSpace + 1;
    if (static_cast<const QWidget *>(parent())->isRightToLeft())
        parts.mirror(width);
    return parts;
}

void RowDelegate::arrangeSection(Parts &parts, const QModelIndex &index) const
{
    const Heading heading = keyOf(index).second;
    if (heading == NoHeading)
        return;
    parts.section = index.data(SectionRole).toString();
    parts.sectionHeight
        = QFontMetricsF(detailFont()).height() + 2 + 2 * rowSpace + (heading == LaterHeading ? rowSpace : 0);
    parts.height = parts.sectionHeight;
}

void RowDelegate::arrangeContent(Parts &parts, const QModelIndex &index) const
{
    const auto origin = WordsOrigin(index.data(OriginRole).toInt());
    QFont type = contentFont();
    if (origin != WordsOrigin::Source) {
        type = detailFont();
        type.setItalic(origin == WordsOrigin::Missing);
    }
    type.setStrikeOut(isLeftOut(index));
    const double y = parts.height + rowSpace;
    const QString words = index.data(Qt::DisplayRole).toString();
    parts.content = setWords(words, type, parts.wordsWidth, 1.18, mostContentLines);
    parts.contentAt = {parts.left, y};
    const double lineHeight = parts.content.layout->lineAt(0).height();
    const double labelHeight = std::ceil(QFontMetricsF(detailFont()).height()) + 1;
    parts.label = QRectF(
        sideSpace, std::round(y + (lineHeight - labelHeight) / 2), parts.left - labelGap - sideSpace, labelHeight);
    parts.height = y + parts.content.height;
}

void RowDelegate::arrangeDetail(Parts &parts, const QModelIndex &index) const
{
    QString detail = index.data(DetailRole).toString();
    const auto state = LineState(index.data(StateRole).toInt());
    if (state != LineState::AsPrinted)
        detail = BriefingWords::joined({detail, BriefingWords::state(state)});
    if (detail.isEmpty())
        return;
    parts.detail = setWords(detail, detailFont(), parts.wordsWidth, 1.1);
    const bool fitsBeside = parts.content.layout->lineCount() == 1 && parts.detail.layout->lineCount() == 1
        && parts.content.naturalWidth + 24 + parts.detail.naturalWidth <= parts.wordsWidth
        && index.data(ReasonRole).toString().isEmpty();
    parts.isDetailBeside = fitsBeside;
    if (fitsBeside) {
        const double baseline = parts.contentAt.y() + parts.content.layout->lineAt(0).ascent();
        parts.detailAt = {besideAt(parts.content, parts.detail, parts.left, parts.wordsWidth),
            std::round(baseline - parts.detail.layout->lineAt(0).ascent())};
    } else {
        parts.detailAt = {parts.left, std::round(parts.height + 1)};
        parts.height = parts.detailAt.y() + parts.detail.height;
    }
}

/// Behind who and where when there is room, else on a line of its own.
void RowDelegate::arrangeReason(Parts &parts, const QModelIndex &index) const
{
    parts.certainty = Certainty(index.data(CertaintyRole).toInt());
    const QString reason = index.data(ReasonRole).toString();
    if (reason.isEmpty())
        return;
    const double signWidth = signSize() + 4;
    parts.reason = setWords(reason, detailFont(), parts.wordsWidth - signWidth, 1.1);
    const double behind = parts.detail.naturalWidth + 2 * signSize() + signWidth;
    const bool fitsBehind = parts.detail.layout && parts.detail.layout->lineCount() == 1
        && parts.reason.layout->lineCount() == 1 && behind + parts.reason.naturalWidth <= parts.wordsWidth;
    if (fitsBehind) {
        parts.reasonAt = {std::round(parts.left + behind), parts.detailAt.y()};
    } else {
        parts.reasonAt = {parts.left + signWidth, std::round(parts.height + 1)};
        parts.height = parts.reasonAt.y() + parts.reason.height;
    }
}

/// A line of its own under all that is arranged so far.
void RowDelegate::arrangeBelow(Parts &parts, Set &set, QPointF &at, const QString &words) const
{
    if (words.isEmpty())
        return;
    set = setWords(words, detailFont(), parts.wordsWidth, 1.1);
    at = {parts.left, std::round(parts.height + 1)};
    parts.height = at.y() + set.height;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int &height = m_heights[keyOf(index)];
    if (height == 0)
        height = int(std::ceil(partsOf(index).height));
    return {m_width, height};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const Parts &parts = partsOf(index);
    const QRect row = option.rect.adjusted(0, int(parts.sectionHeight), 0, 0);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LeftToRight); // the parts know their sides; "¶3" reads alike everywhere
    paintMark(*painter, row, option.direction, index, colours);
    paintSection(*painter, parts, option, colours);
    paintLabel(*painter, parts, option, index, colours);
    const QPointF origin = option.rect.topLeft();
    const bool missing = WordsOrigin(index.data(OriginRole).toInt()) == WordsOrigin::Missing;
    painter->setPen(missing || isLeftOut(index) ? colours.muted : colours.text);
    parts.content.layout->draw(painter, origin + parts.contentAt);
    painter->setPen(colours.muted);
    if (parts.detail.layout)
        parts.detail.layout->draw(painter, origin + parts.detailAt);
    if (parts.was.layout)
        parts.was.layout->draw(painter, origin + parts.wasAt);
    if (parts.forms.layout)
        parts.forms.layout->draw(painter, origin + parts.formsAt);
    paintReason(*painter, parts, option, colours);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

/// What is looked at and what belongs to it differ by the width of a bar too, never by colour alone.
void RowDelegate::paintMark(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
    const QModelIndex &index, const Colours &colours) const
{
    const auto item = index.data(ItemRole).value<ItemRef>();
    const bool isCurrent = m_focus.value().item == item && !item.isNull();
    if (!isCurrent && !m_focus.isRelated(item))
        return;
    painter.fillRect(row, isCurrent ? colours.current : colours.related);
    const QRect bar(row.topLeft(), QSize(isCurrent ? 4 : 2, row.height()));
    painter.fillRect(QStyle::visualRect(direction, row, bar), colours.accent);
}

void RowDelegate::paintSection(
    QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const Colours &colours) const
{
    if (parts.section.isEmpty())
        return;
    QFont heading = static_cast<const QWidget *>(parent())->font();
    heading.setPointSizeF(heading.pointSizeF() * m_scale);
    heading.setBold(true);
    painter.setFont(heading);
    painter.setPen(colours.muted);
    const QRectF box(option.rect.x() + sideSpace, option.rect.y(), option.rect.width() - 2 * sideSpace,
        parts.sectionHeight - rowSpace / 2);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(box, int(side | Qt::AlignBottom), parts.section);
}

void RowDelegate::paintLabel(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Colours &colours) const
{
    const bool isCurrent = m_focus.value().item == index.data(ItemRole).value<ItemRef>();
    painter.setFont(detailFont());
    painter.setPen(isCurrent ? colours.accent : colours.muted);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter.drawText(
        parts.label.translated(option.rect.topLeft()), int(side | Qt::AlignVCenter), index.data(LabelRole).toString());
}

void RowDelegate::paintReason(
    QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const Colours &colours) const
{
    if (!parts.reason.layout)
        return;
    const bool sure = parts.certainty == Certainty::Sure;
    const QColor colour = sure ? colours.muted : colours.attention;
    const QPointF at = option.rect.topLeft() + parts.reasonAt;
    const double beside = option.direction == Qt::RightToLeft ? parts.reason.naturalWidth + 4 : -signSize() - 4;
    const QRectF sign(at + QPointF(beside, 1), QSizeF(signSize(), signSize()));
    paintSymbol(painter, sign, sure ? Symbol::Sure : Symbol::Check, colour);
    painter.setPen(colour);
    parts.reason.layout->draw(&painter, at);
}

} // namespace rapporteur
