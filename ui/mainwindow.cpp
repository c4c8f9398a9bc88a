// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "aboutbox.h"
#include "articlepane.h"
#include "copycommands.h"
#include "correcting/correcting.h"
#include "correcting/keeping.h"
#include "emptypage.h"
#include "exporting/briefingexporter.h"
#include "fileoffers.h"
#include "loading.h"
#include "manual.h"
#include "messagebar.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "presentation/interfacelanguage.h"
#include "quotespane.h"
#include "recentfilesmenu.h"
#include "removedpartsdialog.h"
#include "shortcutsdialog.h"
#include "statusline.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur {

namespace {

constexpr auto showPatience = 150ms; ///< how long the first show waits for the article
constexpr double scaleStep = 1.1;

const QString exampleFile = u":/examples/seoul-fr.txt"_s;

} // namespace

MainWindow::MainWindow(
    BriefingSession &session, BriefingFocus &focus, InterfaceLanguage &language, QSettings &settings, Desktop desktop)
    : m_session(session)
    , m_focus(focus)
    , m_language(language)
    , m_settings(settings)
    , m_desktop(std::move(desktop))
    , m_actions(this)
    , m_correcting(new Correcting(session, focus, *this, m_actions, m_desktop))
    , m_page(new QWidget(this))
    , m_column(new QVBoxLayout(m_page))
    , m_statusLine(new StatusLine(session, focus, this))
    , m_exporter(new BriefingExporter(session, language, settings, m_desktop, this))
    , m_fileOffers(new FileOffers(
          session, [this]() -> MessageBar & { return messageBar(); }, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setCentralWidget(m_page);
    setStatusBar(m_statusLine);
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

MainWindow::~MainWindow()
{
    delete m_correcting; // while all that it may still tell is there
}

// Making the window

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
    on(Command::Copy, [this] { CopyCommands::copyWords(*m_session.briefing(), m_focus, articlePane().view()); });
    on(Command::CopyCitation,
        [this] { CopyCommands::copyCitation(*m_session.briefing(), m_focus, articlePane().view()); });
    on(Command::Find, [this] { articlePane().openFindBar(FindBar::Words); });
    on(Command::FindNext, [this] { articlePane().findNext(); });
    on(Command::FindPrevious, [this] { articlePane().findPrevious(); });
    on(Command::GoToParagraph, [this] { articlePane().openFindBar(FindBar::Paragraph); });
    on(Command::Back, [this] { m_focus.back(); });
    on(Command::Forward, [this] { m_focus.forward(); });
    on(Command::GoToPassage, [this] { m_focus.goToItem(m_focus.value().item); });
    on(Command::OnlyThisSpeaker,
        [this] { m_briefingPage->quotesPane().showOnly(m_briefingPage->quotesPane().speakerInFocus()); });
    on(Command::AllSpeakers, [this] { m_briefingPage->quotesPane().showOnly({}); });
    for (const Command pane : {Command::ArticlePane, Command::SummaryPane, Command::QuotesPane, Command::ThemesPane,
             Command::AttendancePane, Command::ToVerify})
        on(pane, [this, pane] { m_briefingPage->enter(pane); });
    on(Command::NextPane, [this] { m_briefingPage->cycle(1); });
    on(Command::PreviousPane, [this] { m_briefingPage->cycle(-1); });
    on(Command::ReadLayout, [this] { m_briefingPage->setLayoutMode(BriefingPage::Layout::Read); });
    on(Command::BriefLayout, [this] { m_briefingPage->setLayoutMode(BriefingPage::Layout::Brief); });
    on(Command::LeftOut, [this] { showLeftOut(); });
    on(Command::LargerText, [this] { setReadingScale(m_settings.readingScale() * scaleStep); });
    on(Command::SmallerText, [this] { setReadingScale(m_settings.readingScale() / scaleStep); });
    on(Command::NormalText, [this] { setReadingScale(1); });
    on(Command::FullScreen, [this](bool full) { setFullScreen(full); });
    on(Command::French, [this] { m_language.use(QLocale::French); });
    on(Command::English, [this] { m_language.use(QLocale::English); });
    on(Command::Manual, [this] { showManual(); });
    on(Command::Shortcuts, [this] { showShortcuts(); });
    on(Command::About, [this] { showAboutBox(this); });
    auto *recent = new RecentFilesMenu(m_actions.recentMenu(), m_settings, this);
    connect(recent, &RecentFilesMenu::fileWanted, this, &MainWindow::openFile);
    connect(recent, &RecentFilesMenu::forgotten, this, [this] {
        if (m_emptyPage)
            m_emptyPage->setRecentFiles({});
    });
    // The menu's choice is remembered; the command line's is for this time only.
    for (const Command language : {Command::French, Command::English})
        on(language, [this] { m_settings.setLanguage(m_language.current()); });
}

void MainWindow::connectSession()
{
    connect(m_fileOffers, &FileOffers::fileWanted, this, &MainWindow::openFile);
    new Loading(m_session, *m_column, this);
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
    connect(&m_correcting->keeping(), &Keeping::titleChanged, this, &MainWindow::updateTitle);
    connect(&m_correcting->keeping().watcher(), &SourceWatcher::changed, m_statusLine, &StatusLine::setSourceChanged);
    connect(&m_focus, &BriefingFocus::historyChanged, this, &MainWindow::updateActions);
    connect(&m_focus, &BriefingFocus::changed, this, &MainWindow::updateActions);
}

void MainWindow::makeBriefingPage()
{
    m_briefingPage = new BriefingPage(m_session, m_focus, m_settings, m_page);
    m_column->addWidget(m_briefingPage, 1);
    m_correcting->attachTo(*m_briefingPage);
    connect(m_briefingPage, &BriefingPage::layoutModeChanged, this, &MainWindow::updateActions);
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
    openFile(m_fileOffers->begin(paths));
    // Painted once with the article in it, rather than first without; a slow one does not hold the window back.
    const auto showNow = [this] {
        if (!m_briefingPage && !m_emptyPage)
            showBriefing();
        show();
        // Scroll bars that come and go ask for a second layout, and it would come after the first paint.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    };
    connect(&m_session, &BriefingSession::briefingSettled, this, showNow, Qt::SingleShotConnection);
    connect(&m_session, &BriefingSession::loadingFailed, this, showNow, Qt::SingleShotConnection);
    QTimer::singleShot(showPatience, this, showNow);
}

void MainWindow::openFromOutside(const QStringList &paths)
{
    if (!isVisible()) {
        start(paths);
        return;
    }
    if (!paths.isEmpty())
        openFile(m_fileOffers->begin(paths));
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showBriefing()
{
    if (m_correcting->isShowingCorrection()) {
        updateTitle();
        updateActions();
        return;
    }
    const bool isOpen = m_session.briefing() != nullptr;
    if (isOpen && !m_briefingPage)
        makeBriefingPage();
    if (!isOpen && !m_emptyPage)
        makeEmptyPage();
    if (m_briefingPage)
        m_briefingPage->setVisible(isOpen);
    if (m_emptyPage) {
        m_emptyPage->setRecentFiles(m_settings.recentFiles());
        m_emptyPage->setVisible(!isOpen);
    }
    if (m_messageBar)
        m_messageBar->hide();
    if (isOpen) {
        const QString path = m_session.briefing()->article.source.path;
        const bool isFile = !path.isEmpty() && !path.startsWith(u':');
        DossierKeeper &keeper = m_correcting->keeping().keeper();
        const QString opened = keeper.path().isEmpty() ? path : keeper.path();
        if ((isFile || opened != path) && !keeper.isPrivate())
            m_settings.addRecentFile(QFileInfo(opened).absoluteFilePath());
        if (!articlePane().isAncestorOf(focusWidget()))
            articlePane().setFocus();
    }
    updateTitle();
    updateActions();
}

void MainWindow::updateTitle()
{
    const BriefingPointer briefing = m_session.briefing();
    const Keeping &keeping = m_correcting->keeping();
    m_statusLine->setPrivate(keeping.isPrivate());
    //: the window's title; %1 is the article's
    setWindowTitle(briefing ? tr("%1 — Rapporteur").arg(keeping.marked(BriefingWords::title(*briefing)))
                            : keeping.marked(tr("Rapporteur")));
}

void MainWindow::updateActions()
{
    const BriefingPointer briefing = m_session.briefing();
    const auto enable = [this](Command command, bool enabled) { m_actions[command].setEnabled(enabled); };
    for (const Command command :
        {Command::Copy, Command::CopyCitation, Command::Find, Command::FindNext, Command::FindPrevious,
            Command::GoToParagraph, Command::ArticlePane, Command::SummaryPane, Command::QuotesPane,
            Command::ThemesPane, Command::AttendancePane, Command::NextPane, Command::PreviousPane, Command::ReadLayout,
            Command::BriefLayout, Command::LargerText, Command::SmallerText, Command::NormalText})
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
    enable(Command::LeftOut, briefing != nullptr);
    enable(Command::OnlyThisSpeaker, briefing != nullptr);
    enable(Command::AllSpeakers, briefing != nullptr);
    const auto layout = m_briefingPage ? m_briefingPage->layoutMode() : BriefingPage::Layout::Brief;
    m_actions[Command::ReadLayout].setChecked(layout == BriefingPage::Layout::Read);
    m_actions[Command::BriefLayout].setChecked(layout == BriefingPage::Layout::Brief);
    m_actions[m_language.current() == QLocale::French ? Command::French : Command::English].setChecked(true);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_correcting->retranslate();
    updateTitle();
    updateActions();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        checkSource();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"geometry"_s, saveGeometry());
    if (m_briefingPage)
        m_briefingPage->saveState();
    QMainWindow::closeEvent(event);
}

/// The file is looked at when the user comes back to the window, since he was elsewhere when it changed.
void MainWindow::checkSource()
{
    m_correcting->keeping().watcher().check();
}

// Opening

void MainWindow::openFile(const QString &path)
{
    m_requestedPath = path;
    if (!m_correcting->keeping().open(path))
        m_session.openFile(path);
}

void MainWindow::setPrivate(bool isPrivate)
{
    m_correcting->keeping().setPrivate(isPrivate);
}

void MainWindow::chooseArticle()
{
    m_desktop.chooseArticles(this, m_settings.folder(), [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        if (!m_correcting->keeping().isPrivate())
            m_settings.setFolder(QFileInfo(paths.constFirst()).absolutePath());
        openFile(m_fileOffers->begin(paths));
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QMimeData *data = event->mimeData();
    const QList<QUrl> urls = data->urls();
    QStringList files;
    for (const QUrl &url : urls)
        files += url.isLocalFile() ? QStringList(url.toLocalFile()) : QStringList();
    if (!files.isEmpty()) {
        openFile(m_fileOffers->begin(files));
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
    if (!m_briefingPage && !m_emptyPage)
        showBriefing();
    const QString sentence = error.sentence.isEmpty() ? tr("This could not be done.") : error.sentence;
    auto *openOther = new QAction(tr("Open another file…"));
    connect(openOther, &QAction::triggered, this, &MainWindow::chooseArticle);
    QList<QAction *> actions {openOther};
    if (QAction *next = m_fileOffers->nextAction())
        actions << next;
    messageBar().tell(MessageBar::Problem, sentence, actions);
    updateActions();
}

void MainWindow::fix(const ExportFinding &finding)
{
    if (finding.remedy == ExportFinding::Remedy::Reload)
        m_session.reload();
    else
        m_focus.goToItem(finding.item);
}

ArticlePane &MainWindow::articlePane() const
{
    return m_briefingPage->articlePane();
}

void MainWindow::setReadingScale(double scale)
{
    if (m_briefingPage)
        m_briefingPage->setReadingScale(scale);
}

/// Full screen is for reading: the text alone. The menus stay, since not everybody knows the key that ends it.
void MainWindow::setFullScreen(bool full)
{
    if (m_briefingPage && full)
        m_layoutBefore = m_briefingPage->layoutMode();
    if (m_briefingPage)
        m_briefingPage->setLayoutMode(full ? BriefingPage::Layout::Read : m_layoutBefore);
    setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    m_actions.toolBar().setVisible(!full);
    m_statusLine->setVisible(!full);
}

void MainWindow::showLeftOut()
{
    auto *dialog = new RemovedPartsDialog(m_session.briefing()->article, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showManual()
{
    const QString page = manualPage(m_language.current());
    if (page.isEmpty())
        messageBar().tell(
            MessageBar::Problem, tr("The manual is not installed. Install Rapporteur again, or see “man rapporteur”."));
    else
        m_desktop.open(QUrl::fromLocalFile(page));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rapporteur
