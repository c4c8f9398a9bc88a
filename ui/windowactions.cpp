// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowactions.h"

#include "symbols.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int smallestTarget = 24; ///< pixels, of WCAG 2.2

struct Words {
    Command command;
    const char *text;
    const char *keys; ///< portable; several between " | "
};

/// One line for each command, in the order of Command.
constexpr Words words[] = {
    {Command::Open, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Open…"), "Ctrl+O"},
    {Command::OpenText, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Open &pasted text"), "Ctrl+Shift+V"},
    {Command::OpenExample, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Open the e&xample"), ""},
    {Command::Reload, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Read the file &again"), "Ctrl+R | F5"},
    {Command::Export, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Export the briefing…"), "Ctrl+E"},
    {Command::ExportAs, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Export &as…"), "Ctrl+Shift+E"},
    {Command::Print, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Print…"), "Ctrl+P"},
    {Command::CloseArticle, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Close"), "Ctrl+W"},
    {Command::Quit, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Quit"), "Ctrl+Q"},
    {Command::Copy, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Copy"), "Ctrl+C"},
    {Command::CopyCitation, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Copy &with citation"), "Ctrl+Shift+C"},
    {Command::Find, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Find…"), "Ctrl+F"},
    {Command::FindNext, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Find &next"), "F3 | Ctrl+Shift+G"},
    {Command::FindPrevious, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Find &previous"), "Shift+F3 | Ctrl+Alt+G"},
    {Command::GoToParagraph, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Go to para&graph…"), "Ctrl+G"},
    {Command::Back, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Back"), "Alt+Left"},
    {Command::Forward, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "F&orward"), "Alt+Right"},
    {Command::GoToPassage, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Go to the passage or line"), ""},
    {Command::OnlyThisSpeaker, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Only the quotes of this &speaker"),
        "Ctrl+Shift+L"},
    {Command::AllSpeakers, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "The quotes of a&ll speakers"), ""},
    {Command::ArticlePane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Article"), "Ctrl+1"},
    {Command::SummaryPane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Summary"), "Ctrl+2"},
    {Command::QuotesPane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Quotes"), "Ctrl+3"},
    {Command::ThemesPane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Themes"), "Ctrl+4"},
    {Command::AttendancePane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "Atten&dance"), "Ctrl+5"},
    {Command::ToVerify, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "To &verify"), "Ctrl+6"},
    {Command::NextPane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Next pane"), "F6 | Ctrl+Tab"},
    {Command::PreviousPane, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Previous pane"),
        "Shift+F6 | Ctrl+Shift+Tab"},
    {Command::ReadLayout, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Read"), "Ctrl+Alt+1"},
    {Command::BriefLayout, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Brief"), "Ctrl+Alt+2"},
    {Command::CompareLayout, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Compare"), "Ctrl+7"},
    {Command::LeftOut, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "What was left &out…"), ""},
    {Command::LargerText, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Larger text"), "Ctrl++ | Ctrl+="},
    {Command::SmallerText, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "S&maller text"), "Ctrl+-"},
    {Command::NormalText, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "N&ormal size"), "Ctrl+0"},
    {Command::FullScreen, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "F&ull screen"), "F11 | Ctrl+Shift+F"},
    {Command::French, "Fran&çais", ""}, // a language is named in itself
    {Command::English, "&English", ""},
    {Command::Manual, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Manual"), "F1 | Ctrl+Shift+?"},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Keyboard shortcuts"), "Ctrl+?"},
    {Command::About, QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&About Rapporteur"), ""},
};
static_assert(std::size(words) == size_t(Command::Count));

constexpr std::array menuTitles = {
    QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&File"),
    QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Edit"),
    QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Go"),
    QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&View"),
    QT_TRANSLATE_NOOP("rapporteur::WindowActions", "&Help"),
};

QList<QKeySequence> shortcutsOf(const Words &entry)
{
    QList<QKeySequence> shortcuts;
    const QStringList keys = QString::fromLatin1(entry.keys).split(u" | "_s, Qt::SkipEmptyParts);
    for (const QString &key : keys)
        shortcuts << QKeySequence(key, QKeySequence::PortableText);
    return shortcuts;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("rapporteur::WindowActions", text);
}

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    makeActions();
    makeMenus();
    makeToolBar();
    retranslate();
}

void WindowActions::makeActions()
{
    for (const Words &entry : words) {
        auto *action = new QAction(m_window);
        if (*entry.keys != '\0')
            action->setShortcuts(shortcutsOf(entry));
        m_actions[size_t(entry.command)] = action;
    }
    const auto setIcon = [this](Command command, Symbol symbol) { (*this)[command].setIcon(symbolIcon(symbol)); };
    setIcon(Command::Open, Symbol::Open);
    setIcon(Command::OpenText, Symbol::Paste);
    setIcon(Command::Export, Symbol::Export);
    setIcon(Command::Find, Symbol::Find);
    setIcon(Command::Back, Symbol::Back);
    setIcon(Command::Forward, Symbol::Forward);
    setIcon(Command::ReadLayout, Symbol::ReadLayout);
    setIcon(Command::BriefLayout, Symbol::BriefLayout);
    setIcon(Command::CompareLayout, Symbol::CompareLayout);

    const auto group = [this](std::initializer_list<Command> commands) {
        auto *actions = new QActionGroup(this);
        for (const Command command : commands) {
            (*this)[command].setCheckable(true);
            actions->addAction(&(*this)[command]);
        }
    };
    group({Command::ReadLayout, Command::BriefLayout, Command::CompareLayout});
    group({Command::French, Command::English});
    (*this)[Command::FullScreen].setCheckable(true);
    (*this)[Command::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Command::About].setMenuRole(QAction::AboutRole);
}

void WindowActions::add(QMenu *menu, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(&(*this)[command]);
}

void WindowActions::makeMenus()
{
    for (QMenu *&menu : m_menus)
        menu = m_window->menuBar()->addMenu(QString());
    auto &[file, edit, go, view, help] = m_menus;
    edit->setObjectName(u"editMenu"_s);
    add(file, {Command::Open, Command::OpenText});
    m_recent = file->addMenu(QString());
    add(file, {Command::OpenExample, Command::Reload});
    file->addSeparator();
    add(file, {Command::Export, Command::ExportAs, Command::Print});
    file->addSeparator();
    add(file, {Command::CloseArticle, Command::Quit});

    add(edit, {Command::Copy, Command::CopyCitation});
    edit->addSeparator();
    add(edit, {Command::Find, Command::FindNext, Command::FindPrevious});

    add(go, {Command::Back, Command::Forward, Command::GoToPassage, Command::GoToParagraph});
    go->addSeparator();
    add(go,
        {Command::ArticlePane, Command::SummaryPane, Command::QuotesPane, Command::ThemesPane, Command::AttendancePane,
            Command::ToVerify});
    go->addSeparator();
    add(go, {Command::NextPane, Command::PreviousPane});

    add(view, {Command::ReadLayout, Command::BriefLayout, Command::CompareLayout});
    view->addSeparator();
    add(view, {Command::OnlyThisSpeaker, Command::AllSpeakers, Command::LeftOut});
    view->addSeparator();
    add(view, {Command::LargerText, Command::SmallerText, Command::NormalText, Command::FullScreen});
    view->addSeparator();
    m_language = view->addMenu(QString());
    add(m_language, {Command::English, Command::French});

    add(help, {Command::Manual, Command::Shortcuts, Command::About});
}

void WindowActions::makeToolBar()
{
    m_toolBar = m_window->addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize(symbolSize(*m_window));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this](Command command, bool withText) {
        (*this)[command].setPriority(withText ? QAction::NormalPriority : QAction::LowPriority);
        m_toolBar->addAction(&(*this)[command]);
        m_toolBar->widgetForAction(&(*this)[command])->setMinimumSize(smallestTarget, smallestTarget);
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

void WindowActions::retranslate()
{
    for (const Words &entry : words)
        (*this)[entry.command].setText(translated(entry.text));
    for (size_t number = 0; number < m_menus.size(); ++number)
        m_menus[number]->setTitle(translated(menuTitles[number]));
    m_toolBar->setWindowTitle(tr("Main toolbar"));
    m_recent->setTitle(tr("Open &recent"));
    //: the menu of the interface's languages; every translation also shows the English word
    m_language->setTitle(tr("&Language"));
}

} // namespace rapporteur
