// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingfocus.h"

#include <QStyledItemDelegate>

#include <memory>
#include <utility>

namespace rapporteur {

struct Colours;

/// Paints a line of a briefing: its label, the source's words in reading type, and below or beside them in the
/// interface's type who, what and where, then the reason with its sign. A bar marks the line looked at, an open bar
/// what belongs to it; what is left out of the briefing is struck through.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a focus tells which lines belong to what is looked at; it outlives the delegate.
    RowDelegate(const BriefingFocus &focus, QObject *parent);

    /// True when it is another than before.
    bool setLanguage(const QString &language) { return std::exchange(m_language, language) != language; }
    void setReadingScale(double scale) { m_scale = scale; }
    /// Rows are kept as they were set until this is called: for another type or content.
    void forgetRows();
    /// Those from \a first to \a last have another content.
    void forgetRows(const QModelIndex &first, const QModelIndex &last);
    /// The width that lines are broken for. True when it is another than before, and all rows are forgotten.
    bool setWidth(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    struct Set; ///< words, set in lines

private:
    struct Parts;
    enum Heading { NoHeading, FirstHeading, LaterHeading };
    /// A row looks alike wherever it stands, but for the heading over it.
    using RowKey = std::pair<ItemRef, Heading>;

    [[nodiscard]] static RowKey keyOf(const QModelIndex &index);

    [[nodiscard]] const Parts &partsOf(const QModelIndex &index) const;
    [[nodiscard]] Parts arrange(const QModelIndex &index, int width) const;
    void arrangeSection(Parts &parts, const QModelIndex &index) const;
    void arrangeContent(Parts &parts, const QModelIndex &index) const;
    void arrangeDetail(Parts &parts, const QModelIndex &index) const;
    void arrangeReason(Parts &parts, const QModelIndex &index) const;
    void arrangeBelow(Parts &parts, Set &set, QPointF &at, const QString &words) const;
    void paintMark(QPainter &painter, const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index,
        const Colours &colours) const;
    void paintSection(
        QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const Colours &colours) const;
    void paintLabel(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const;
    void paintReason(
        QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const Colours &colours) const;
    [[nodiscard]] int signSize() const;
    [[nodiscard]] QFont contentFont() const;
    [[nodiscard]] QFont detailFont() const;

    const BriefingFocus &m_focus;
    QString m_language;
    double m_scale = 1;
    int m_width = 400;
    mutable QHash<RowKey, int> m_heights; ///< of all rows
    mutable QHash<RowKey, std::shared_ptr<const Parts>> m_parts; ///< of the rows last seen
};

} // namespace rapporteur
