// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefingpage.h"

#include "articlepane.h"
#include "articleview.h"
#include "attendancepane.h"
#include "briefinglist.h"
#include "presentation/briefingmodel.h"
#include "presentation/briefingsession.h"
#include "presentation/roles.h"
#include "quotespane.h"
#include "summarypane.h"
#include "themespane.h"
#include "verifystrip.h"
#include "windowsettings.h"

#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int narrowWidth = 1000; ///< pixels; below it the panes become tabs
constexpr double smallestScale = 0.7;
constexpr double largestScale = 2.5;

} // namespace

BriefingPage::BriefingPage(BriefingSession &session, BriefingFocus &focus, WindowSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_settings(settings)
{
    makePanes();
    makeTabs();
    setShares();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_columns, 1);
    m_verifyStrip = new VerifyStrip(session, focus, this);
    column->addWidget(m_verifyStrip);
    setReadingScale(settings.readingScale());
    updateTabs();
    m_articlePane->setLabelTip([this](ItemRef item) { return labelTip(item); });
    connect(&focus, &BriefingFocus::went, this, [this](const FocusValue &value) { bringToFront(value.item); });
}

void BriefingPage::makePanes()
{
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(u"splitter"_s);
    m_columns->setChildrenCollapsible(false);
    m_articlePane = new ArticlePane(m_session, m_focus, m_columns);
    m_panes = new QSplitter(Qt::Vertical, m_columns);
    m_panes->setChildrenCollapsible(false);
    m_summaryPane = new SummaryPane(m_session, m_focus, m_panes);
    m_quotesPane = new QuotesPane(m_session, m_focus, m_panes);
}

void BriefingPage::makeTabs()
{
    m_tabs = new QTabWidget(m_panes);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_themesPane = new ThemesPane(m_session, m_focus, m_tabs);
    m_attendancePane = new AttendancePane(m_session, m_focus, m_tabs);
    for (BriefingPane *pane :
        {static_cast<BriefingPane *>(m_themesPane), static_cast<BriefingPane *>(m_attendancePane)}) {
        pane->setHeaderVisible(false);
        m_tabs->addTab(pane, {});
    }
    for (const BriefingPane *pane : panes())
        connect(pane, &BriefingPane::lineCountChanged, this, &BriefingPage::updateTabs);
}

void BriefingPage::setShares()
{
    m_columns->setSizes({4800, 5200}); // shares, since the width is not known yet
    m_columns->setStretchFactor(0, 48);
    m_columns->setStretchFactor(1, 52);
    m_panes->setSizes({2700, 4200, 3100});
    for (int pane = 0; pane < m_panes->count(); ++pane)
        m_panes->setStretchFactor(pane, pane == 1 ? 3 : 2);
    m_columns->restoreState(m_settings.state(u"columns"_s));
    m_panes->restoreState(m_settings.state(u"panes"_s));
}

void BriefingPage::saveState()
{
    m_settings.setState(u"columns"_s, m_columns->saveState());
    if (!m_isNarrow)
        m_settings.setState(u"panes"_s, m_panes->saveState());
}

QList<BriefingPane *> BriefingPage::panes() const
{
    return {m_summaryPane, m_quotesPane, m_themesPane, m_attendancePane};
}

// Layouts

void BriefingPage::setLayoutMode(Layout layout)
{
    m_layout = layout;
    m_panes->setVisible(layout == Layout::Brief);
    emit layoutModeChanged();
}

/// Wide windows have the panes over one another, narrow ones as tabs.
void BriefingPage::placePanes()
{
    const bool narrow = width() < narrowWidth;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_summaryPane->setHeaderVisible(!narrow);
    m_quotesPane->setHeaderVisible(!narrow);
    if (narrow) {
        m_tabs->insertTab(0, m_quotesPane, {});
        m_tabs->insertTab(0, m_summaryPane, {});
        m_tabs->setCurrentWidget(m_quotesPane);
    } else {
        m_panes->insertWidget(0, m_quotesPane);
        m_panes->insertWidget(0, m_summaryPane);
        m_summaryPane->show();
        m_quotesPane->show();
    }
    updateTabs();
}

void BriefingPage::updateTabs()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto *pane = static_cast<BriefingPane *>(m_tabs->widget(tab));
        const int lines = pane->model().rowCount();
        //: a tab: the pane's name and how many lines it has
        m_tabs->setTabText(tab, lines > 0 ? tr("%1 (%2)").arg(pane->title(), locale().toString(lines)) : pane->title());
    }
}

void BriefingPage::setReadingScale(double scale)
{
    const double bounded = std::clamp(scale, smallestScale, largestScale);
    m_settings.setReadingScale(bounded);
    m_articlePane->setReadingScale(bounded);
    for (BriefingPane *pane : panes())
        pane->setReadingScale(bounded);
}

void BriefingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanes();
}

void BriefingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTabs();
}

// Moving between panes

BriefingPane *BriefingPage::paneOf(ItemKind kind) const
{
    switch (kind) {
    case ItemKind::Summary: return m_summaryPane;
    case ItemKind::Quotation: return m_quotesPane;
    case ItemKind::Theme: return m_themesPane;
    case ItemKind::Count:
    case ItemKind::Category:
    case ItemKind::Person:
    case ItemKind::Country:
    case ItemKind::Organisation:
    case ItemKind::EventFact: return m_attendancePane;
    case ItemKind::VerifyPoint:
    case ItemKind::Note: return nullptr;
    }
    Q_UNREACHABLE();
}

QString BriefingPage::labelTip(ItemRef item) const
{
    const BriefingPane *pane = paneOf(item.kind);
    const int row = pane ? pane->model().rowOf(item) : -1;
    if (row < 0)
        return {};
    const QModelIndex line = pane->model().index(row);
    QString tip = u"<p><b>%1</b> %2</p>"_s.arg(itemLabel(item), line.data(Qt::DisplayRole).toString().toHtmlEscaped());
    for (const int role : {DetailRole, ReasonRole, FormsRole}) {
        if (const QString words = line.data(role).toString(); !words.isEmpty())
            tip += u"<p>%1</p>"_s.arg(words.toHtmlEscaped());
    }
    return tip;
}

QWidget *BriefingPage::widgetOf(Command pane) const
{
    switch (pane) {
    case Command::ArticlePane: return m_articlePane;
    case Command::SummaryPane: return m_summaryPane;
    case Command::QuotesPane: return m_quotesPane;
    case Command::ThemesPane: return m_themesPane;
    case Command::AttendancePane: return m_attendancePane;
    default: return nullptr;
    }
}

void BriefingPage::enter(Command pane)
{
    if (pane == Command::ToVerify) {
        m_verifyStrip->enter();
        return;
    }
    if (pane != Command::ArticlePane && m_layout == Layout::Read)
        setLayoutMode(Layout::Brief);
    QWidget *widget = widgetOf(pane);
    if (m_tabs->indexOf(widget) >= 0)
        m_tabs->setCurrentWidget(widget);
    widget->setFocus(Qt::ShortcutFocusReason);
}

void BriefingPage::cycle(int step)
{
    QList<Command> order {Command::ArticlePane};
    if (m_layout == Layout::Brief)
        order << Command::SummaryPane << Command::QuotesPane << Command::ThemesPane << Command::AttendancePane;
    if (m_verifyStrip->isOpen() && m_verifyStrip->isVisible())
        order << Command::ToVerify;
    const auto holdsFocus = [this](Command pane) {
        const QWidget *widget = pane == Command::ToVerify ? m_verifyStrip : widgetOf(pane);
        return widget->isAncestorOf(window()->focusWidget());
    };
    const auto here = std::find_if(order.cbegin(), order.cend(), holdsFocus);
    const qsizetype index = here == order.cend() ? 0 : std::distance(order.cbegin(), here) + step;
    enter(order.at((index + order.size()) % order.size()));
}

/// Brings the pane of a line that was gone to before the reader, and the keyboard to it when it came from the text.
void BriefingPage::bringToFront(ItemRef item)
{
    BriefingPane *pane = item.isNull() ? nullptr : paneOf(item.kind);
    if (!pane)
        return;
    if (m_tabs->indexOf(pane) >= 0)
        m_tabs->setCurrentWidget(pane);
    if (m_articlePane->view().hasFocus() && m_layout == Layout::Brief)
        pane->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
