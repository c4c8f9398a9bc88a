// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefinglist.h"

#include "colours.h"
#include "presentation/briefingmodel.h"
#include "presentation/roles.h"
#include "rowdelegate.h"

#include <QAbstractProxyModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace rapporteur {

namespace {

constexpr int enoughToSee = 20; ///< pixels of a row
constexpr int fewRows = 120; ///< are measured at once, in about 10 ms

/// Through any proxies to the model of the briefing, and back.
QModelIndex indexIn(const QAbstractItemModel *model, ItemRef item)
{
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        return proxy->mapFromSource(indexIn(proxy->sourceModel(), item));
    const auto *briefing = qobject_cast<const BriefingModel *>(model);
    return briefing ? briefing->index(briefing->rowOf(item)) : QModelIndex();
}

} // namespace

BriefingList::BriefingList(BriefingFocus &focus, QWidget *parent)
    : QListView(parent)
    , m_focus(focus)
    , m_delegate(new RowDelegate(focus, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(24);
    connect(&focus, &BriefingFocus::changed, this, &BriefingList::showFocus);
    connect(&focus, &BriefingFocus::went, this, [this](const FocusValue &value) { showFocus(value); });
    // A double click goes too; Enter is taken in keyPressEvent, since styles differ on what activates.
    connect(this, &QListView::doubleClicked, this, &BriefingList::goTo);
    // Clicking the line looked at, after the eye was elsewhere, looks at it again.
    connect(this, &QListView::clicked, this, [this] { m_focus.markItem(currentItem()); });
}

void BriefingList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BriefingList::setAgain);
    connect(model, &QAbstractItemModel::layoutChanged, this, &BriefingList::setAgain);
    connect(model, &QAbstractItemModel::rowsInserted, this, &BriefingList::placeAgain);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &BriefingList::placeAgain);
    connect(model, &QAbstractItemModel::rowsMoved, this, &BriefingList::placeAgain);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        m_delegate->forgetRows(first, last);
        placeAgain();
    });
}

/// What changed is measured; the others only move.
void BriefingList::placeAgain()
{
    setEmptyText(m_emptyText);
    setLayoutMode(SinglePass);
    scheduleDelayedItemsLayout();
}

void BriefingList::setAgain()
{
    m_delegate->forgetRows();
    setEmptyText(m_emptyText);
    measureInSteps();
    scheduleDelayedItemsLayout();
}

void BriefingList::measureInSteps()
{
    // Thousands of lines are measured a few at a time, so that the window goes on answering.
    setLayoutMode(model() && model()->rowCount() > fewRows ? Batched : SinglePass);
    setBatchSize(fewRows);
}

void BriefingList::setArticleLanguage(const QString &language)
{
    if (m_delegate->setLanguage(language))
        setAgain();
}

void BriefingList::setReadingScale(double scale)
{
    m_delegate->setReadingScale(scale);
    setAgain();
}

void BriefingList::setEmptyText(const QString &words)
{
    m_emptyText = words;
    setAccessibleDescription(model() && model()->rowCount() == 0 ? words : QString());
    viewport()->update();
}

void BriefingList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    constexpr int margin = 24;
    QPainter painter(viewport());
    painter.setPen(Colours::of(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(margin, 14, -margin, -margin),
        int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_emptyText);
}

QModelIndex BriefingList::indexOf(ItemRef item) const
{
    return indexIn(model(), item);
}

ItemRef BriefingList::currentItem() const
{
    return currentIndex().data(ItemRole).value<ItemRef>();
}

void BriefingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_showingFocus && current.isValid() && hasFocus())
        m_focus.markItem(currentItem());
}

void BriefingList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Whoever comes by keyboard looks at the line where the cursor stands. A click decides by itself.
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason) {
        if (!currentIndex().isValid() && model())
            setCurrentIndex(model()->index(0, 0));
        if (currentIndex().isValid())
            m_focus.markItem(currentItem());
    }
}

void BriefingList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goTo(currentIndex());
    } else if (event->key() == Qt::Key_Escape && !m_focus.value().isNull()) {
        m_focus.clear();
    } else {
        QListView::keyPressEvent(event);
    }
}

void BriefingList::goTo(const QModelIndex &index)
{
    if (index.isValid())
        m_focus.goToItem(index.data(ItemRole).value<ItemRef>());
}

void BriefingList::showFocus(const FocusValue &value)
{
    const bool own = hasFocus() && currentIndex().isValid() && currentItem() == value.item;
    if (!own) {
        m_showingFocus = true;
        const QModelIndex index = value.item.isNull() ? QModelIndex() : indexOf(value.item);
        if (index.isValid()) {
            setCurrentIndex(index);
            scrollTo(index);
        } else {
            bringRelatedIntoView();
        }
        m_showingFocus = false;
    }
    viewport()->update();
}

void BriefingList::bringRelatedIntoView()
{
    if (!isVisible() || m_focus.related().isEmpty())
        return;
    QModelIndex first;
    for (const ItemRef item : m_focus.related()) {
        const QModelIndex index = indexOf(item);
        if (!index.isValid())
            continue;
        const QRect row = visualRect(index);
        if (viewport()->rect().intersected(row).height() >= std::min(row.height(), enoughToSee))
            return;
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    if (first.isValid())
        scrollTo(first);
}

void BriefingList::resizeEvent(QResizeEvent *event)
{
    // With or without a scroll bar lines break alike, so that they are set once.
    if (m_delegate->setWidth(width() - verticalScrollBar()->sizeHint().width()))
        measureInSteps();
    QListView::resizeEvent(event);
    // Few lines are set at once; many wait until the size has settled, as the base class does.
    if (model() && model()->rowCount() <= fewRows && event->size().width() != event->oldSize().width())
        doItemsLayout();
}

void BriefingList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setAgain();
}

} // namespace rapporteur
