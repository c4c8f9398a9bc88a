// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefingpage.h"
#include "desktop.h"
#include "presentation/briefingfocus.h"
#include "windowactions.h"
#include "windowsettings.h"

#include <QMainWindow>

class QVBoxLayout;

namespace rapporteur {

class ArticlePane;
class BriefingExporter;
class BriefingSession;
class Correcting;
class EmptyPage;
class FileOffers;
class InterfaceLanguage;
class MessageBar;
class StatusLine;
struct Error;
struct ExportFinding;

/// The window: menus, the text on the left, the panes on the right, messages inline. It knows where things are and no
/// rule of the trade. Made by main, which also makes and outlives it with all that it is given.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(BriefingSession &session, BriefingFocus &focus, InterfaceLanguage &language, QSettings &settings,
        Desktop desktop = Desktop::ofSystem());
    ~MainWindow() override;

    /// Opens the first of \a paths (files and folders), if any, and shows the window: with the article in it when that
    /// takes no time. The others are offered.
    void start(const QStringList &paths);
    /// Another start of the program asks for \a paths, or only for the window: it comes to the front with them.
    void openFromOutside(const QStringList &paths);
    void openFile(const QString &path);
    /// From now on no file is remembered and nothing is kept for the next time; the window says so.
    void setPrivate(bool isPrivate);
    [[nodiscard]] Correcting &correcting() const { return *m_correcting; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectSession();
    void makeBriefingPage();
    void makeEmptyPage();
    void updateActions();
    void updateTitle();
    void retranslate();

    void showBriefing();
    void tellError(const Error &error);
    MessageBar &messageBar();
    void checkSource();

    void chooseArticle();
    void openPastedText();
    void openExample();
    void closeArticle();
    void fix(const ExportFinding &finding);
    void setReadingScale(double scale);
    void setFullScreen(bool full);
    void showLeftOut();
    void showManual();
    void showShortcuts();
    [[nodiscard]] ArticlePane &articlePane() const;

    BriefingSession &m_session;
    BriefingFocus &m_focus;
    InterfaceLanguage &m_language;
    WindowSettings m_settings;
    Desktop m_desktop;
    WindowActions m_actions;
    QString m_requestedPath; ///< of the loading in progress; empty for pasted text
    BriefingPage::Layout m_layoutBefore = BriefingPage::Layout::Brief; ///< full screen

    Correcting *m_correcting;
    QWidget *m_page;
    QVBoxLayout *m_column;
    StatusLine *m_statusLine;
    BriefingExporter *m_exporter;
    FileOffers *m_fileOffers;
    // Made when first needed, so that the window is there fast.
    MessageBar *m_messageBar = nullptr;
    EmptyPage *m_emptyPage = nullptr;
    BriefingPage *m_briefingPage = nullptr;
};

} // namespace rapporteur
