// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <array>

class QMainWindow;
class QMenu;
class QToolBar;

namespace rapporteur {

/// Everything that the window can be asked to do.
enum class Command {
    Open,
    OpenText,
    OpenExample,
    Reload,
    Export,
    ExportAs,
    Print,
    CloseArticle,
    Quit,
    Copy,
    CopyCitation,
    Find,
    FindNext,
    FindPrevious,
    GoToParagraph,
    Back,
    Forward,
    GoToPassage,
    OnlyThisSpeaker,
    AllSpeakers,
    ArticlePane,
    SummaryPane,
    QuotesPane,
    ThemesPane,
    AttendancePane,
    ToVerify,
    NextPane,
    PreviousPane,
    ReadLayout,
    BriefLayout,
    CompareLayout,
    LeftOut,
    LargerText,
    SmallerText,
    NormalText,
    FullScreen,
    French,
    English,
    Manual,
    Shortcuts,
    About,
    Count
};

/// The actions of the window, with their words, keys and signs, and the menu bar and the tool bar made of them. Owned
/// by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    [[nodiscard]] QAction &operator[](Command command) const { return *m_actions[size_t(command)]; }
    /// The menu of files opened lately; the window fills it when it is about to show.
    [[nodiscard]] QMenu &recentMenu() const { return *m_recent; }
    [[nodiscard]] QMenu &fileMenu() const { return *m_menus[0]; }
    [[nodiscard]] QMenu &editMenu() const { return *m_menus[1]; }
    [[nodiscard]] QToolBar &toolBar() const { return *m_toolBar; }
    /// In the interface's language; again whenever that changes.
    void retranslate();

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void add(QMenu *menu, std::initializer_list<Command> commands);

    QMainWindow *m_window;
    std::array<QAction *, size_t(Command::Count)> m_actions {};
    std::array<QMenu *, 5> m_menus {};
    QMenu *m_recent = nullptr;
    QToolBar *m_toolBar = nullptr;
    QMenu *m_language = nullptr;
};

} // namespace rapporteur
