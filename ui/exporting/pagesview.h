// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/exportpreview.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace rapporteur {

/// The pages of a briefing one below the other, as wide as the view times the zoom. Each is drawn once for a size.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// The reader stays where he was when the pages are as many as before.
    void setPages(const BriefingPages &pages);
    [[nodiscard]] const BriefingPages &pages() const { return m_pages; }
    /// 1 is as wide as the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// From 0: the page at the top of the view.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

    [[nodiscard]] QSize sizeHint() const override { return {430, 560}; }

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF pageSize() const; ///< in pixels of the view
    [[nodiscard]] QRectF pageArea(int page) const; ///< in the view
    [[nodiscard]] const QPixmap &picture(int page);
    void updateScrollBars();
    void tellPage();

    BriefingPages m_pages;
    double m_zoom = 1;
    QHash<int, QPixmap> m_pictures; ///< of the pages that were seen at this size
    int m_toldPage = -1;
};

} // namespace rapporteur
