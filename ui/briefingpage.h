// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingfocus.h"
#include "windowactions.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace rapporteur {

class ArticlePane;
class AttendancePane;
class BriefingPane;
class BriefingSession;
class QuotesPane;
class SummaryPane;
class ThemesPane;
class VerifyStrip;
class WindowSettings;

/// The text on the left, the panes on the right, the strip of points to verify under both: where they stand, and how
/// the keyboard gets from one to another. Made by the window when the first article comes.
class BriefingPage : public QWidget
{
    Q_OBJECT

public:
    BriefingPage(BriefingSession &session, BriefingFocus &focus, WindowSettings &settings, QWidget *parent = nullptr);

    enum class Layout { Read, Brief };
    void setLayoutMode(Layout layout);
    [[nodiscard]] Layout layoutMode() const { return m_layout; }

    [[nodiscard]] ArticlePane &articlePane() const { return *m_articlePane; }
    [[nodiscard]] QuotesPane &quotesPane() const { return *m_quotesPane; }

    /// Puts the keyboard into \a pane, and the pane before the reader.
    void enter(Command pane);
    /// To the next pane or the one before it.
    void cycle(int step);
    /// 1 is the normal size; kept within what can be read.
    void setReadingScale(double scale);
    /// Where the splitters stand, for the next time.
    void saveState();

signals:
    /// The layout changed, here or by entering a pane that was not shown.
    void layoutModeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePanes();
    void makeTabs();
    void setShares();
    void placePanes();
    void updateTabs();
    void bringToFront(ItemRef item);
    [[nodiscard]] QList<BriefingPane *> panes() const;
    [[nodiscard]] BriefingPane *paneOf(ItemKind kind) const;
    [[nodiscard]] QString labelTip(ItemRef item) const;
    [[nodiscard]] QWidget *widgetOf(Command pane) const;

    BriefingSession &m_session;
    BriefingFocus &m_focus;
    WindowSettings &m_settings;
    Layout m_layout = Layout::Brief;
    bool m_isNarrow = false;

    QSplitter *m_columns;
    QSplitter *m_panes;
    QTabWidget *m_tabs;
    ArticlePane *m_articlePane;
    SummaryPane *m_summaryPane;
    QuotesPane *m_quotesPane;
    ThemesPane *m_themesPane;
    AttendancePane *m_attendancePane;
    VerifyStrip *m_verifyStrip;
};

} // namespace rapporteur
