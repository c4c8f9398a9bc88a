// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleaccessible.h"

#include "articleview.h"

namespace rapporteur {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void ArticleAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

ArticleView &ArticleAccessible::view() const
{
    return *static_cast<ArticleView *>(widget());
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const TextSpan selected = index == 0 ? view().selection() : TextSpan {};
    *start = int(selected.start);
    *end = int(selected.end);
}

int ArticleAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int start, int end)
{
    view().setSelection(start, end);
}

void ArticleAccessible::removeSelection(int)
{
    view().setSelection(view().caret(), view().caret());
}

void ArticleAccessible::setSelection(int, int start, int end)
{
    view().setSelection(start, end);
}

int ArticleAccessible::cursorPosition() const
{
    return int(view().caret());
}

void ArticleAccessible::setCursorPosition(int position)
{
    view().setSelection(position, position);
}

QString ArticleAccessible::text(int start, int end) const
{
    return view().article().text.mid(start, end - start);
}

QString ArticleAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? view().article().text : QAccessibleWidget::text(kind);
}

int ArticleAccessible::characterCount() const
{
    return int(view().article().text.size());
}

QRect ArticleAccessible::characterRect(int offset) const
{
    QRect rectangle = view().rectangleOf(offset);
    rectangle.setRight(std::max(rectangle.right(), view().rectangleOf(offset + 1).left() - 1));
    return rectangle.translated(view().viewport()->mapToGlobal(QPoint()));
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(view().positionAt(view().viewport()->mapFromGlobal(point)));
}

void ArticleAccessible::scrollToSubstring(int start, int end)
{
    view().show({start, end});
}

QString ArticleAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace rapporteur
