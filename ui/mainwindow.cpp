// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "articlepane.h"
#include "articleview.h"
#include "attendancepane.h"
#include "briefinglist.h"
#include "emptypage.h"
#include "exporting/briefingexporter.h"
#include "loadingbar.h"
#include "messagebar.h"
#include "presentation/briefingmodel.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "presentation/citation.h"
#include "presentation/interfacelanguage.h"
#include "quotespane.h"
#include "shortcutsdialog.h"
#include "statusline.h"
#include "summarypane.h"
#include "themespane.h"
#include "verifystrip.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur {

namespace {

constexpr int narrowWidth = 1000; ///< pixels; below it the panes become tabs
constexpr auto loadingPatience = 1s; ///< before progress is shown
constexpr auto showPatience = 150ms; ///< how long the first show waits for the article
constexpr double smallestScale = 0.7;
constexpr double largestScale = 2.5;
constexpr double scaleStep = 1.1;

const QString exampleFile = u":/examples/seoul-fr.txt"_s;

void putOnClipboard(const CopiedText &text)
{
    if (text.plain.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(text.plain);
    data->setHtml(text.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

MainWindow::MainWindow(
    BriefingSession &session, BriefingFocus &focus, InterfaceLanguage &language, QSettings &settings, Desktop desktop)
    : m_session(session)
    , m_focus(focus)
    , m_language(language)
    , m_settings(settings)
    , m_desktop(std::move(desktop))
    , m_actions(this)
    , m_page(new QWidget(this))
    , m_column(new QVBoxLayout(m_page))
    , m_statusLine(new StatusLine(session, focus, this))
    , m_exporter(new BriefingExporter(session, language, settings, m_desktop, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setCentralWidget(m_page);
    setStatusBar(m_statusLine);
    makeToolBar();
    connectActions();
    connectSession();
    session.setSummaryLength(m_settings.summaryLength());
    resize(1320, 690);
    if (const QByteArray geometry = m_settings.state(u"geometry"_s); !geometry.isEmpty())
        restoreGeometry(geometry);
    retranslate();
    if (session.briefing())
        showBriefing();
}

MainWindow::~MainWindow() = default;

// Making the window

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this](Command command, bool withText) {
        m_actions[command].setPriority(withText ? QAction::NormalPriority : QAction::LowPriority);
        m_toolBar->addAction(&m_actions[command]);
    };
    add(Command::Back, false);
    add(Command::Forward, false);
    m_toolBar->addSeparator();
    add(Command::Open, true);
    add(Command::OpenText, true);
    add(Command::Find, false);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    add(Command::ReadLayout, true);
    add(Command::BriefLayout, true);
    add(Command::CompareLayout, true);
    m_toolBar->addSeparator();
    add(Command::Export, true);
}

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto &&slot) {
        connect(&m_actions[command], &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(Command::Open, [this] { chooseArticle(); });
    on(Command::OpenText, [this] { openPastedText(); });
    on(Command::OpenExample, [this] { openExample(); });
    on(Command::Reload, [this] { m_session.reload(); });
    on(Command::Export, [this] { m_exporter->exportBriefing(); });
    on(Command::ExportAs, [this] { m_exporter->exportAs(); });
    on(Command::Print, [this] { m_exporter->print(); });
    on(Command::CloseArticle, [this] { closeArticle(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Copy, [this] { copy(); });
    on(Command::CopyCitation, [this] { copyCitation(); });
    on(Command::Find, [this] { m_articlePane->openFindBar(FindBar::Words); });
    on(Command::FindNext, [this] { m_articlePane->findNext(); });
    on(Command::FindPrevious, [this] { m_articlePane->findPrevious(); });
    on(Command::GoToParagraph, [this] { m_articlePane->openFindBar(FindBar::Paragraph); });
    on(Command::Back, [this] { m_focus.back(); });
    on(Command::Forward, [this] { m_focus.forward(); });
    on(Command::GoToPassage, [this] { m_focus.goToItem(m_focus.value().item); });
    on(Command::OnlyThisSpeaker, [this] { m_quotesPane->showOnly(m_quotesPane->speakerInFocus()); });
    on(Command::AllSpeakers, [this] { m_quotesPane->showOnly({}); });
    for (const Command pane : {Command::ArticlePane, Command::SummaryPane, Command::QuotesPane, Command::ThemesPane,
             Command::AttendancePane, Command::ToVerify})
        on(pane, [this, pane] { enter(pane); });
    on(Command::NextPane, [this] { cyclePanes(1); });
    on(Command::PreviousPane, [this] { cyclePanes(-1); });
    on(Command::ReadLayout, [this] { setLayoutMode(Layout::Read); });
    on(Command::BriefLayout, [this] { setLayoutMode(Layout::Brief); });
    on(Command::LargerText, [this] { setReadingScale(m_settings.readingScale() * scaleStep); });
    on(Command::SmallerText, [this] { setReadingScale(m_settings.readingScale() / scaleStep); });
    on(Command::NormalText, [this] { setReadingScale(1); });
    on(Command::FullScreen, [this](bool full) { setFullScreen(full); });
    on(Command::French, [this] { m_language.use(QLocale::French); });
    on(Command::English, [this] { m_language.use(QLocale::English); });
    on(Command::Shortcuts, [this] { showShortcuts(); });
    on(Command::About, [this] { showAbout(); });
    connect(&m_actions.recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    // The menu's choice is remembered; the command line's is for this time only.
    for (const Command language : {Command::French, Command::English})
        on(language, [this] { m_settings.setLanguage(m_language.current()); });
}

void MainWindow::connectSession()
{
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(loadingPatience);
    connect(&m_loadingTimer, &QTimer::timeout, this, &MainWindow::showLoading);
    connect(&m_session, &BriefingSession::loadingStarted, this, [this](const QString &name) {
        m_loadingName = name;
        m_loadingTimer.start();
    });
    connect(&m_session, &BriefingSession::loadingProgressed, this, [this](int done, int total) {
        if (m_loadingBar)
            m_loadingBar->setProgress(done, total);
    });
    connect(&m_session, &BriefingSession::loadingEnded, this, [this] {
        m_loadingTimer.stop();
        if (m_loadingBar)
            m_loadingBar->hide();
    });
    connect(&m_session, &BriefingSession::loadingFailed, this, &MainWindow::tellError);
    connect(&m_session, &BriefingSession::briefingChanged, this, &MainWindow::showBriefing);
    connect(&m_session, &BriefingSession::summaryLengthChanged, this,
        [this](int sentences) { m_settings.setSummaryLength(sentences); });
    connect(&m_session, &BriefingSession::exportStarted, this, &MainWindow::updateActions);
    connect(m_exporter, &BriefingExporter::fixWanted, this, &MainWindow::fix);
    connect(m_exporter, &BriefingExporter::told, this,
        [this](MessageBar::Kind kind, const QString &sentence, const QList<QAction *> &actions) {
            messageBar().tell(kind, sentence, actions);
            updateActions();
        });
    connect(&m_focus, &BriefingFocus::historyChanged, this, &MainWindow::updateActions);
    connect(&m_focus, &BriefingFocus::changed, this, &MainWindow::updateActions);
    connect(&m_focus, &BriefingFocus::went, this, [this](const FocusValue &value) { bringToFront(value.item); });
}

void MainWindow::makePanes()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_page);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_articlePane = new ArticlePane(m_session, m_focus, m_splitter);
    m_panes = new QSplitter(Qt::Vertical, m_splitter);
    m_panes->setChildrenCollapsible(false);
    m_summaryPane = new SummaryPane(m_session, m_focus, m_panes);
    m_quotesPane = new QuotesPane(m_session, m_focus, m_panes);
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
    for (const BriefingPane *pane :
        std::initializer_list<const BriefingPane *> {m_summaryPane, m_quotesPane, m_themesPane, m_attendancePane})
        connect(pane, &BriefingPane::lineCountChanged, this, &MainWindow::updateTabs);
    m_splitter->setSizes({4800, 5200}); // shares, since the width is not known yet
    m_splitter->setStretchFactor(0, 48);
    m_splitter->setStretchFactor(1, 52);
    m_panes->setSizes({2700, 4200, 3100});
    for (int pane = 0; pane < m_panes->count(); ++pane)
        m_panes->setStretchFactor(pane, pane == 1 ? 3 : 2);
    m_splitter->restoreState(m_settings.state(u"columns"_s));
    m_panes->restoreState(m_settings.state(u"panes"_s));
    m_column->addWidget(m_splitter, 1);
    m_verifyStrip = new VerifyStrip(m_session, m_focus, m_page);
    m_column->addWidget(m_verifyStrip);
    setReadingScale(m_settings.readingScale());
    placePanes();
    updateTabs();
}

/// Wide windows have the panes over one another, narrow ones as tabs.
void MainWindow::placePanes()
{
    const bool narrow = width() < narrowWidth;
    if (!m_tabs || narrow == m_isNarrow)
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

void MainWindow::makeEmptyPage()
{
    m_emptyPage = new EmptyPage(m_page);
    m_column->addWidget(m_emptyPage, 1);
    connect(m_emptyPage, &EmptyPage::openWanted, this, &MainWindow::chooseArticle);
    connect(m_emptyPage, &EmptyPage::pasteWanted, this, &MainWindow::openPastedText);
    connect(m_emptyPage, &EmptyPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_emptyPage, &EmptyPage::recentFileWanted, this, &MainWindow::openFile);
}

MessageBar &MainWindow::messageBar()
{
    if (!m_messageBar) {
        m_messageBar = new MessageBar(m_page);
        m_column->insertWidget(0, m_messageBar);
    }
    return *m_messageBar;
}

// Showing

void MainWindow::start(const QStringList &paths)
{
    if (paths.isEmpty()) {
        showBriefing();
        show();
        return;
    }
    openFile(paths.first());
    // Painted once with the article in it, rather than first without; a slow one does not hold the window back.
    const auto showNow = [this] {
        if (!m_splitter && !m_emptyPage)
            showBriefing();
        show();
        // Scroll bars that come and go ask for a second layout, and it would come after the first paint.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    };
    connect(&m_session, &BriefingSession::briefingSettled, this, showNow, Qt::SingleShotConnection);
    connect(&m_session, &BriefingSession::loadingFailed, this, showNow, Qt::SingleShotConnection);
    QTimer::singleShot(showPatience, this, showNow);
}

void MainWindow::showBriefing()
{
    const bool isOpen = m_session.briefing() != nullptr;
    if (isOpen && !m_splitter)
        makePanes();
    if (!isOpen && !m_emptyPage)
        makeEmptyPage();
    if (m_splitter) {
        m_splitter->setVisible(isOpen);
        setLayoutMode(m_layout);
    }
    if (m_emptyPage) {
        m_emptyPage->setRecentFiles(m_settings.recentFiles());
        m_emptyPage->setVisible(!isOpen);
    }
    if (m_messageBar)
        m_messageBar->hide();
    if (isOpen) {
        const QString path = m_session.briefing()->article.source.path;
        const bool isFile = !path.isEmpty() && !path.startsWith(u':');
        m_sourceTime = isFile ? QFileInfo(path).lastModified() : QDateTime();
        if (isFile)
            m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
        if (!m_articlePane->isAncestorOf(focusWidget()))
            m_articlePane->setFocus();
    }
    updateTitle();
    updateActions();
}

void MainWindow::showLoading()
{
    if (!m_loadingBar) {
        m_loadingBar = new LoadingBar(m_page);
        m_column->insertWidget(0, m_loadingBar);
        connect(m_loadingBar, &LoadingBar::cancelClicked, &m_session, &BriefingSession::cancel);
    }
    m_loadingBar->start(m_loadingName);
    m_loadingBar->show();
}

void MainWindow::updateTitle()
{
    const BriefingPointer briefing = m_session.briefing();
    if (!briefing) {
        setWindowTitle(tr("Rapporteur"));
        return;
    }
    //: the window's title; %1 is the article's
    setWindowTitle(tr("%1 — Rapporteur").arg(BriefingWords::title(*briefing)));
}

void MainWindow::updateActions()
{
    const BriefingPointer briefing = m_session.briefing();
    const auto enable = [this](Command command, bool enabled) { m_actions[command].setEnabled(enabled); };
    for (const Command command : {Command::Copy, Command::CopyCitation, Command::Find, Command::FindNext,
             Command::FindPrevious, Command::GoToParagraph, Command::ArticlePane, Command::SummaryPane,
             Command::QuotesPane, Command::ThemesPane, Command::AttendancePane, Command::NextPane,
             Command::PreviousPane, Command::ReadLayout, Command::BriefLayout})
        enable(command, briefing != nullptr);
    enable(Command::Reload, briefing && !briefing->article.source.path.isEmpty());
    enable(Command::Export, briefing && !m_session.isExporting());
    enable(Command::ExportAs, briefing && !m_session.isExporting());
    enable(Command::Print, bool(briefing));
    enable(Command::CompareLayout, false); // needs several articles
    enable(Command::ToVerify, briefing && !briefing->toVerify.isEmpty());
    enable(Command::Back, m_focus.canGoBack());
    enable(Command::Forward, m_focus.canGoForward());
    enable(Command::GoToPassage, !m_focus.value().item.isNull());
    enable(Command::OnlyThisSpeaker, briefing != nullptr);
    enable(Command::AllSpeakers, briefing != nullptr);
    m_actions[Command::ReadLayout].setChecked(m_layout == Layout::Read);
    m_actions[Command::BriefLayout].setChecked(m_layout == Layout::Brief);
    m_actions[m_language.current() == QLocale::French ? Command::French : Command::English].setChecked(true);
}

void MainWindow::updateTabs()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto *pane = static_cast<BriefingPane *>(m_tabs->widget(tab));
        const int lines = pane->model().rowCount();
        //: a tab: the pane's name and how many lines it has
        m_tabs->setTabText(tab, lines > 0 ? tr("%1 (%2)").arg(pane->title(), locale().toString(lines)) : pane->title());
    }
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_toolBar->setWindowTitle(tr("Main toolbar"));
    updateTitle();
    updateActions();
    if (m_tabs)
        updateTabs();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        checkSource();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placePanes();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"geometry"_s, saveGeometry());
    if (m_splitter) {
        m_settings.setState(u"columns"_s, m_splitter->saveState());
        if (!m_isNarrow)
            m_settings.setState(u"panes"_s, m_panes->saveState());
    }
    QMainWindow::closeEvent(event);
}

/// The file is looked at when the user comes back to the window, since he was elsewhere when it changed.
void MainWindow::checkSource()
{
    if (!m_session.briefing() || !m_sourceTime.isValid())
        return;
    const bool changed = QFileInfo(m_session.briefing()->article.source.path).lastModified() != m_sourceTime;
    m_statusLine->setSourceChanged(changed);
}

// Opening

void MainWindow::openFile(const QString &path)
{
    m_requestedPath = path;
    m_session.openFile(path);
}

void MainWindow::chooseArticle()
{
    m_desktop.chooseArticle(this, m_settings.folder(), [this](const QString &path) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        openFile(path);
    });
}

void MainWindow::openPastedText()
{
    m_requestedPath.clear();
    m_session.openText(QGuiApplication::clipboard()->text());
}

void MainWindow::openExample()
{
    openFile(exampleFile);
}

void MainWindow::closeArticle()
{
    if (m_session.briefing())
        m_session.setBriefing({});
    else
        close();
}

void MainWindow::fillRecentMenu()
{
    QMenu &menu = m_actions.recentMenu();
    menu.clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QAction *action = menu.addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu.setToolTipsVisible(true);
    if (files.isEmpty()) {
        menu.addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Forget these files")), &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        if (m_emptyPage)
            m_emptyPage->setRecentFiles({});
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QMimeData *data = event->mimeData();
    const QList<QUrl> urls = data->urls();
    const auto file = std::find_if(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
    if (file != urls.cend()) {
        openFile(file->toLocalFile());
    } else if (data->hasText() && urls.isEmpty()) {
        m_requestedPath.clear();
        m_session.openText(data->text());
    } else {
        return;
    }
    event->acceptProposedAction();
}

void MainWindow::tellError(const Error &error)
{
    if (error.kind == ErrorKind::NotFound && !m_requestedPath.isEmpty())
        m_settings.removeRecentFile(QFileInfo(m_requestedPath).absoluteFilePath());
    if (!m_splitter && !m_emptyPage)
        showBriefing();
    const QString sentence = error.sentence.isEmpty() ? tr("This could not be done.") : error.sentence;
    auto *openOther = new QAction(tr("Open another file…"));
    connect(openOther, &QAction::triggered, this, &MainWindow::chooseArticle);
    messageBar().tell(MessageBar::Problem, sentence, {openOther});
    updateActions();
}

// Exporting

void MainWindow::fix(const ExportFinding &finding)
{
    if (finding.remedy == ExportFinding::Remedy::Reload)
        m_session.reload();
    else
        m_focus.goToItem(finding.item);
}

// Copying

void MainWindow::copy()
{
    const ArticleView &view = m_articlePane->view();
    if (view.hasFocus() && !view.selection().isEmpty()) {
        const QString words = view.article().excerpt(view.selection()).text;
        putOnClipboard({words, words.toHtmlEscaped().replace(u'\n', u"<br>"_s)});
    } else if (!m_focus.value().item.isNull()) {
        putOnClipboard(Citation::words(*m_session.briefing(), m_focus.value().item));
    }
}

void MainWindow::copyCitation()
{
    const ArticleView &view = m_articlePane->view();
    if (view.hasFocus() && !view.selection().isEmpty())
        putOnClipboard(Citation::cited(*m_session.briefing(), view.selection()));
    else if (!m_focus.value().item.isNull())
        putOnClipboard(Citation::cited(*m_session.briefing(), m_focus.value().item));
}

// Moving between panes

BriefingPane *MainWindow::paneOf(ItemKind kind) const
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
    case ItemKind::VerifyPoint: return nullptr;
    }
    Q_UNREACHABLE();
}

void MainWindow::enter(Command pane)
{
    if (pane != Command::ArticlePane && m_layout == Layout::Read)
        setLayoutMode(Layout::Brief);
    const auto enterPane = [this](QWidget *widget) {
        if (m_tabs->indexOf(widget) >= 0)
            m_tabs->setCurrentWidget(widget);
        widget->setFocus(Qt::ShortcutFocusReason);
    };
    switch (pane) {
    case Command::ArticlePane: enterPane(m_articlePane); break;
    case Command::SummaryPane: enterPane(m_summaryPane); break;
    case Command::QuotesPane: enterPane(m_quotesPane); break;
    case Command::ThemesPane: enterPane(m_themesPane); break;
    case Command::AttendancePane: enterPane(m_attendancePane); break;
    case Command::ToVerify: m_verifyStrip->enter(); break;
    default: break;
    }
}

void MainWindow::cyclePanes(int step)
{
    QList<std::pair<QWidget *, Command>> panes {{m_articlePane, Command::ArticlePane}};
    if (m_layout == Layout::Brief) {
        panes << std::pair<QWidget *, Command> {m_summaryPane, Command::SummaryPane}
              << std::pair<QWidget *, Command> {m_quotesPane, Command::QuotesPane}
              << std::pair<QWidget *, Command> {m_themesPane, Command::ThemesPane}
              << std::pair<QWidget *, Command> {m_attendancePane, Command::AttendancePane};
    }
    if (m_verifyStrip->isOpen() && m_verifyStrip->isVisible())
        panes << std::pair<QWidget *, Command> {m_verifyStrip, Command::ToVerify};
    const auto here = std::find_if(
        panes.cbegin(), panes.cend(), [this](const auto &pane) { return pane.first->isAncestorOf(focusWidget()); });
    const qsizetype index = here == panes.cend() ? 0 : std::distance(panes.cbegin(), here) + step;
    enter(panes.at((index + panes.size()) % panes.size()).second);
}

/// Brings the pane of a line that was gone to before the reader, and the keyboard to it when it came from the text.
void MainWindow::bringToFront(ItemRef item)
{
    if (item.isNull() || !m_tabs)
        return;
    BriefingPane *pane = paneOf(item.kind);
    if (pane && m_tabs->indexOf(pane) >= 0)
        m_tabs->setCurrentWidget(pane);
    if (pane && m_articlePane->view().hasFocus() && m_layout == Layout::Brief)
        pane->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setLayoutMode(Layout layout)
{
    m_layout = layout;
    m_panes->setVisible(layout == Layout::Brief);
    updateActions();
}

void MainWindow::setReadingScale(double scale)
{
    const double bounded = std::clamp(scale, smallestScale, largestScale);
    m_settings.setReadingScale(bounded);
    if (!m_articlePane)
        return;
    m_articlePane->setReadingScale(bounded);
    for (BriefingPane *pane :
        std::initializer_list<BriefingPane *> {m_summaryPane, m_quotesPane, m_themesPane, m_attendancePane})
        pane->setReadingScale(bounded);
}

void MainWindow::setFullScreen(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    m_toolBar->setVisible(!full);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Rapporteur"),
        tr("Rapporteur %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(
        tr("Turns press articles about a conference into a briefing in which every line goes back to its "
           "place in the source.\n\nNothing leaves this computer: the program has no network code.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace rapporteur
