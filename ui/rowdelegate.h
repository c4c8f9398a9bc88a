// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingfocus.h"

#include <QStyledItemDelegate>

#include <memory>

namespace rapporteur {

struct Colours;

/// Paints a line of a briefing: its label, the source's words in reading type, and below or beside them in the
/// interface's type who, what and where, then the reason with its sign. A bar marks the line looked at, an open bar
/// what belongs to it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a focus tells which lines belong to what is looked at; it outlives the delegate.
    RowDelegate(const BriefingFocus &focus, QObject *parent);

    void setLanguage(const QString &language) { m_language = language; }
    void setReadingScale(double scale) { m_scale = scale; }
    /// Rows are kept as they were set until this is called: for another type or content.
    void forgetRows();
    /// The width that lines are broken for.
    void setWidth(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Parts;

    [[nodiscard]] const Parts &partsOf(const QModelIndex &index) const;
    [[nodiscard]] Parts arrange(const QModelIndex &index, int width) const;
    void arrangeSection(Parts &parts, const QModelIndex &index) const;
    void arrangeContent(Parts &parts, const QModelIndex &index) const;
    void arrangeDetail(Parts &parts, const QModelIndex &index) const;
    void arrangeReason(Parts &parts, const QModelIndex &index) const;
    void arrangeForms(Parts &parts, const QModelIndex &index) const;
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
    mutable QHash<int, int> m_heights; ///< of all rows, by their number in the view's model
    mutable QHash<int, std::shared_ptr<const Parts>> m_parts; ///< of the rows last seen
};

} // namespace rapporteur
