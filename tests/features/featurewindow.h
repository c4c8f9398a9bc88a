// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlepane.h"
#include "articleview.h"
#include "attendancepane.h"
#include "briefinglist.h"
#include "mainwindow.h"
#include "presentation/briefingfigures.h"
#include "presentation/briefingmodel.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"
#include "presentation/roles.h"
#include "quotespane.h"
#include "summarypane.h"
#include "support/samplebriefing.h"
#include "themespane.h"
#include "verifystrip.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace rapporteur::test {

/// The real window over a session whose extraction is the hand-made sample, with the desktop's part played by the test.
class FeatureWindow
{
public:
    /// \a stateFolder is where unsaved work is kept; empty keeps none.
    explicit FeatureWindow(QLocale::Language language = QLocale::English, const QString &stateFolder = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , session(work())
        , focus(session)
    {
        interfaceLanguage.use(language);
        Desktop desktop;
        desktop.chooseArticles = [this](QWidget *, const QString &, const Desktop::SeveralChosen &chosen) {
            const QStringList files = chosenFiles.isEmpty() ? QStringList {chosenFile} : chosenFiles;
            if (!files.constFirst().isEmpty())
                chosen(files);
        };
        desktop.chooseExportFile
            = [this](QWidget *, const QString &, const Desktop::Chosen &chosen) { chosen(chosenFile); };
        desktop.chooseDossierFile = desktop.chooseExportFile;
        desktop.stateFolder = stateFolder;
        desktop.open = [this](const QUrl &url) { opened << url; };
        window = std::make_unique<MainWindow>(session, focus, interfaceLanguage, settings, desktop);
        window->resize(1366, 768);
    }

    [[nodiscard]] static QString samplePath() { return QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"); }

    void startWith(const QStringList &files)
    {
        window->start(files);
        QTRY_VERIFY(window->isVisible() && !session.isLoading());
        activate();
    }
    void activate()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void press(const QString &keys) { QTest::keySequence(focused(), QKeySequence(keys)); }
    void press(Qt::Key key) { QTest::keyClick(focused(), key); }
    [[nodiscard]] QWidget *focused() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : window.get();
    }

    template <typename Widget = QWidget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    template <typename Pane> [[nodiscard]] BriefingList &listOf() const { return window->findChild<Pane *>()->list(); }
    [[nodiscard]] ArticleView &article() const { return window->findChild<ArticlePane *>()->view(); }
    [[nodiscard]] QString message() const
    {
        const auto *bar = find(QStringLiteral("messageBar"));
        return bar && bar->isVisible() ? find<QLabel>(QStringLiteral("messageText"))->text() : QString();
    }
    /// Presses the button of the strip called \a bar whose words begin with \a words; false when there is none.
    bool pressIn(const QString &bar, const QString &words) const
    {
        const auto *strip = find(bar);
        const QList<QToolButton *> buttons = strip ? strip->findChildren<QToolButton *>() : QList<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text().startsWith(words)) {
                button->click();
                return true;
            }
        }
        return false;
    }
    /// The labels of the lines that \a list shows as belonging to what is looked at.
    [[nodiscard]] QStringList marked(const BriefingList &list) const
    {
        QStringList labels;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (focus.isRelated(index.data(ItemRole).value<ItemRef>()))
                labels << index.data(LabelRole).toString();
        }
        return labels;
    }

    QTemporaryDir folder;
    QSettings settings;
    InterfaceLanguage interfaceLanguage;
    BriefingSession session;
    BriefingFocus focus;
    QString chosenFile;
    QStringList chosenFiles; ///< of the dialog that opens articles; empty: chosenFile alone
    QList<QUrl> opened;
    QStringList exportedTo;
    QHash<QString, Article> articles; ///< what reading a path gives, instead of what lies there
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] SessionWork work()
    {
        SessionWork work = SessionWork::ofProgram();
        work.readArticle = [this, read = work.readArticle](const QString &path, const Progress &progress) {
            return articles.contains(path) ? Result<Article>(articles.value(path)) : read(path, progress);
        };
        work.buildBriefing = [](const Article &article, const Progress &) {
            Briefing briefing = *sampleBriefing();
            if (article.text != briefing.article.text) {
                briefing = {};
                briefing.article = article;
            } else {
                briefing.article = article;
            }
            return briefing;
        };
        work.exportBriefing
            = [this](const Briefing &briefing, const QString &path, const ExportOptions &) -> Result<ExportReport> {
            exportedTo << path;
            return ExportReport {int(briefing.quotes.size()), int(briefing.quotes.size()), {}};
        };
        return work;
    }
};

} // namespace rapporteur::test
