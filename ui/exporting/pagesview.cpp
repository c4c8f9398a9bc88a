// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int margin = 12; ///< around the pages and between them, in pixels
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.2;
constexpr qsizetype mostPictures = 12; ///< kept; a page at 400 % takes some megabytes

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pagesView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would swing
    verticalScrollBar()->setSingleStep(40);
    setAccessibleName(tr("Preview of the pages"));
}

void PagesView::setPages(const BriefingPages &pages)
{
    m_pages = pages;
    m_pictures.clear();
    updateScrollBars();
    viewport()->update();
    m_toldPage = -1;
    tellPage();
}

void PagesView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const double place = double(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
    m_zoom = zoom;
    m_pictures.clear();
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    viewport()->update();
}

QSizeF PagesView::pageSize() const
{
    const QSizeF points = m_pages.size();
    const double width = std::max(1.0, (viewport()->width() - 2 * margin) * m_zoom);
    return {width, width * points.height() / points.width()};
}

QRectF PagesView::pageArea(int page) const
{
    const QSizeF size = pageSize();
    const double left = std::max(double(margin), (viewport()->width() - size.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(),
                margin + page * (size.height() + margin) - verticalScrollBar()->value()),
        size};
}

int PagesView::currentPage() const
{
    if (m_pages.count() == 0)
        return 0;
    const double height = pageSize().height() + margin;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(int(middle / height), 0, m_pages.count() - 1);
}

void PagesView::goToPage(int page)
{
    verticalScrollBar()->setValue(qRound(page * (pageSize().height() + margin)));
}

void PagesView::updateScrollBars()
{
    const QSizeF size = m_pages.count() > 0 ? pageSize() : QSizeF(0, 0);
    const int height = qRound(m_pages.count() * (size.height() + margin)) + margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, qRound(size.width()) + 2 * margin - viewport()->width()));
}

const QPixmap &PagesView::picture(int page)
{
    const auto known = m_pictures.constFind(page);
    if (known != m_pictures.constEnd())
        return *known;
    if (m_pictures.size() >= mostPictures)
        m_pictures.clear();
    const double ratio = devicePixelRatioF();
    const QSizeF size = pageSize() * ratio;
    QPixmap picture(size.toSize());
    picture.fill(Qt::white); // paper, in the dark too
    QPainter painter(&picture);
    const double scale = size.width() / m_pages.size().width();
    painter.scale(scale, scale);
    m_pages.paint(painter, page);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return *m_pictures.insert(page, picture);
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(area.topLeft().toPoint(), picture(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(QRect(area.topLeft().toPoint(), area.size().toSize()).adjusted(-1, -1, 0, 0));
    }
}

void PagesView::resizeEvent(QResizeEvent *)
{
    m_pictures.clear();
    updateScrollBars();
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagesView::tellPage()
{
    const int page = currentPage();
    if (page == m_toldPage)
        return;
    m_toldPage = page;
    emit currentPageChanged(page);
}

} // namespace rapporteur
