// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/correcting.h"
#include "correcting/keeping.h"
#include "correcting/wordseditor.h"
#include "dossier/dossierfile.h"
#include "features/featurewindow.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

#define GIVEN(words)
#define WHEN(words)
#define THEN(words)

namespace {

/// The editor that is open, with \a words typed into it and accepted.
void typeInEditor(FeatureWindow &user, const QString &words)
{
    auto *editor = user.window->findChild<WordsEditor *>(u"wordsEditor"_s);
    QVERIFY(editor);
    editor->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(words);
    editor->accept();
    QTRY_VERIFY(!user.window->findChild<WordsEditor *>(u"wordsEditor"_s));
    user.activate();
}

/// Chooses the entry of a menu of the Correct menu that begins with \a words.
bool choose(FeatureWindow &user, const QString &menuName, const QString &words)
{
    auto *menu = user.window->findChild<QMenu *>(menuName);
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(words)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

const Briefing &shown(const FeatureWindow &user)
{
    return *user.session.briefing();
}

/// Undo gives back what was before, redo what came of it.
void undoAndRedo(FeatureWindow &user, const Briefing &before)
{
    const Briefing after = shown(user);
    QVERIFY(after != before);
    user.press(u"Ctrl+Z"_s);
    QCOMPARE(shown(user), before);
    user.press(u"Ctrl+Shift+Z"_s);
    QCOMPARE(shown(user), after);
}

} // namespace

/// Each correction that a user makes, told in his words, through the real window.
class TestCorrecting : public QObject
{
    Q_OBJECT

private slots:
    void spaceLeavesALineOut()
    {
        GIVEN("the sample, and the keyboard on the second quote");
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        user.press(Qt::Key_Down);
        const Briefing before = shown(user);
        WHEN("I press Space");
        user.press(Qt::Key_Space);
        THEN("it is out of the briefing, the keyboard is where it was, and it can be undone and redone");
        QVERIFY(!shown(user).quotes.at(1).included);
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::Quotation, 2}));
        QVERIFY(user.listOf<QuotesPane>().hasFocus());
        undoAndRedo(user, before);
        user.press(Qt::Key_Space);
        QVERIFY(shown(user).quotes.at(1).included);
    }

    void deleteRemovesALine()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+4"_s);
        const Briefing before = shown(user);
        user.press(Qt::Key_Delete);
        QCOMPARE(shown(user).themes.size(), before.themes.size() - 1);
        undoAndRedo(user, before);
    }

    void altDownMovesALine()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+4"_s);
        const Briefing before = shown(user);
        user.press(u"Alt+Down"_s);
        QCOMPARE(shown(user).themes.at(1), before.themes.at(0));
        undoAndRedo(user, before);
        user.press(u"Alt+Up"_s);
        QCOMPARE(shown(user).themes, before.themes);
    }

    void wordsOfAQuoteChangeOnlyByTheRules()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const Briefing before = shown(user);
        const QString printed = before.quotes.constFirst().words.text;
        WHEN("I press F2 and take the end of the sentence away");
        user.press(u"F2"_s);
        const QString typed = printed.first(printed.lastIndexOf(u" à redoubler"));
        typeInEditor(user, typed);
        THEN("what is gone is marked, the line says so, and keeps what it was");
        QCOMPARE(shown(user).quotes.constFirst().words.text, typed + u" […]"_s);
        QCOMPARE(shown(user).quotes.constFirst().state, LineState::Shortened);
        QCOMPARE(shown(user).quotes.constFirst().was, printed);
        undoAndRedo(user, before);
    }

    void aSummaryLineCanOnlyBeShortened()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+2"_s);
        const Briefing before = shown(user);
        WHEN("I press F2 and put a word in");
        user.press(u"F2"_s);
        auto *editor = user.window->findChild<WordsEditor *>(u"wordsEditor"_s);
        QVERIFY(editor);
        auto *words = editor->findChild<QPlainTextEdit *>(u"words"_s);
        words->setPlainText(u"Entirely mine"_s);
        THEN("the editor says why not, and cannot be accepted");
        QVERIFY(editor->findChild<QLabel *>(u"outcome"_s)->text().contains(u"can only be shortened"));
        QVERIFY(!editor->findChild<QPushButton *>()->isEnabled()
            || !editor->findChildren<QPushButton *>().at(1)->isEnabled());
        editor->reject();
        QCOMPARE(shown(user), before);
    }

    void theMissingYearIsTyped()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const Briefing before = shown(user);
        const auto point = std::find_if(before.toVerify.cbegin(), before.toVerify.cend(),
            [](const VerifyPoint &p) { return p.kind == VerifyKind::YearMissing; });
        user.press(u"Ctrl+6"_s);
        user.focus.markItem({ItemKind::VerifyPoint, point->id});
        user.press(u"F2"_s);
        typeInEditor(user, u"2021"_s);
        QCOMPARE(shown(user).event.addedYear, 2021);
        undoAndRedo(user, before);
    }

    void aQuoteIsGivenToSomebodyElse()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const Briefing before = shown(user);
        QVERIFY(choose(user, u"speakersMenu"_s, u"Somebody else"_s));
        typeInEditor(user, u"Somebody Named"_s);
        QCOMPARE(shown(user).quotes.at(0).speaker, u"Somebody Named"_s);
        QCOMPARE(shown(user).quotes.at(0).speakerWas, before.quotes.at(0).speaker);
        QCOMPARE(shown(user).quotes.at(1), before.quotes.at(1));
        undoAndRedo(user, before);
    }

    void aDetailIsChanged()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const Briefing before = shown(user);
        QVERIFY(choose(user, u"detailsMenu"_s, u"by message"_s));
        QCOMPARE(shown(user).quotes.at(0).mode, Mode::Message);
        QCOMPARE(shown(user).quotes.at(0).state, LineState::Corrected);
        undoAndRedo(user, before);
        QVERIFY(choose(user, u"detailsMenu"_s, u"indirect"_s));
        QCOMPARE(shown(user).quotes.at(0).kind, QuotationKind::Indirect);
    }

    void selectedWordsBecomeLines()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const Briefing before = shown(user);
        const qsizetype start = before.article.text.indexOf(u"universitaires");
        QVERIFY(start > 0);
        user.press(u"Ctrl+1"_s);
        user.article().setSelection(start, start + 14);
        user.press(u"Ctrl+Shift+Q"_s);
        QCOMPARE(shown(user).quotes.constLast().words.text, u"universitaires"_s);
        QCOMPARE(shown(user).quotes.constLast().state, LineState::Added);
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::Quotation, shown(user).quotes.constLast().id}));
        user.article().setSelection(start, start + 14);
        user.press(u"Ctrl+Shift+T"_s);
        QCOMPARE(shown(user).themes.constLast().label, u"universitaires"_s);
        user.article().setSelection(start, start + 14);
        user.press(u"Ctrl+Shift+P"_s);
        QCOMPARE(shown(user).attendance.people.constLast().name, u"universitaires"_s);
        for (int i = 0; i < 3; ++i)
            user.press(u"Ctrl+Z"_s);
        QCOMPARE(shown(user), before);
    }

    void aLineIsRestedOnOtherWords()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const Briefing before = shown(user);
        user.press(u"Ctrl+1"_s);
        const TextSpan span = before.quotes.at(0).words.span;
        user.article().setSelection(span.start, span.start);
        for (int letter = 0; letter < 10; ++letter)
            QTest::keyClick(user.article().viewport()->parentWidget(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(user.article().selection().length(), 10);
        user.press(u"Ctrl+Shift+R"_s);
        QCOMPARE(shown(user).quotes.at(0).words.span.length() <= 10, true);
        QCOMPARE(shown(user).quotes.at(0).state, LineState::Corrected);
        undoAndRedo(user, before);
    }

    void commentAndNotesAreWritten()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const Briefing before = shown(user);
        user.press(u"Ctrl+Shift+M"_s);
        typeInEditor(user, u"What I think."_s);
        QCOMPARE(shown(user).comment, u"What I think."_s);
        undoAndRedo(user, before);
        const Briefing commented = shown(user);
        user.press(u"Ctrl+1"_s);
        user.article().setSelection(5, 20);
        user.press(u"Ctrl+Shift+N"_s);
        typeInEditor(user, u"Ask them."_s);
        QCOMPARE(shown(user).notes.size(), 1);
        QVERIFY(shown(user).notes.constFirst().isPrivate);
        undoAndRedo(user, commented);
    }

    void aDossierIsSavedAndOpenedAgain()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        user.press(Qt::Key_Space);
        QVERIFY(user.window->windowTitle().startsWith(u'*'));
        user.chosenFile = user.folder.filePath(u"mine.rapporteur"_s);
        const Briefing corrected = shown(user);
        WHEN("I save it, close it, and open it again");
        user.press(u"Ctrl+S"_s);
        QTRY_VERIFY(QFile::exists(user.chosenFile));
        QTRY_VERIFY(!user.window->windowTitle().startsWith(u'*'));
        user.press(u"Ctrl+W"_s);
        QVERIFY(!user.session.briefing());
        user.press(u"Ctrl+O"_s);
        THEN("everything is as it was, and even that can be undone");
        QTRY_VERIFY(user.session.briefing());
        QCOMPARE(shown(user), corrected);
        QVERIFY(!user.window->windowTitle().startsWith(u'*'));
        user.press(u"Ctrl+Z"_s);
        QVERIFY(shown(user).quotes.at(0).included);
        QVERIFY(user.window->windowTitle().startsWith(u'*'));
    }

    void unsavedWorkIsOfferedAtTheNextStart()
    {
        QTemporaryDir state;
        Briefing corrected;
        {
            FeatureWindow user(QLocale::English, state.path());
            user.startWith({FeatureWindow::samplePath()});
            user.press(u"Ctrl+3"_s);
            user.press(Qt::Key_Space);
            corrected = shown(user);
        }
        QCOMPARE(QDir(state.path()).entryList({u"*.rapporteur"_s}, QDir::Files).size(), 1);
        FeatureWindow user(QLocale::English, state.path());
        user.startWith({});
        QTRY_VERIFY(user.find(u"keepingBar"_s) && user.find(u"keepingBar"_s)->isVisible());
        for (QToolButton *button : user.find(u"keepingBar"_s)->findChildren<QToolButton *>()) {
            if (button->text() == "Go on with it"_L1)
                button->click();
        }
        QTRY_VERIFY(user.session.briefing());
        QCOMPARE(shown(user), corrected);
        QVERIFY(user.window->windowTitle().startsWith(u'*'));
    }

    void aPrivateWindowKeepsNothing()
    {
        QTemporaryDir state;
        {
            FeatureWindow user(QLocale::English, state.path());
            user.startWith({});
            user.window->correcting().keeping().findChild<QAction *>(u"privateWindow"_s)->trigger();
            user.window->openFile(FeatureWindow::samplePath());
            QTRY_VERIFY(user.session.briefing());
            user.press(u"Ctrl+3"_s);
            user.press(Qt::Key_Space);
            QVERIFY(user.settings.value(u"recentFiles"_s).toStringList().isEmpty());
            QVERIFY(user.window->windowTitle().contains(u"(private)"));
        }
        QVERIFY(QDir(state.path()).isEmpty());
    }

    void aChangedSourceIsToldAndReadAgain()
    {
        FeatureWindow user;
        const QString path = user.folder.filePath(u"article.txt"_s);
        QVERIFY(QFile::copy(FeatureWindow::samplePath(), path));
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        user.startWith({path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nMore words.\n");
        file.close();
        user.window->findChild<ArticlePane *>();
        QTRY_VERIFY_WITH_TIMEOUT(user.find(u"keepingBar"_s) && user.find(u"keepingBar"_s)->isVisible(), 8000);
        for (QToolButton *button : user.find(u"keepingBar"_s)->findChildren<QToolButton *>()) {
            if (button->text() == "Read it again"_L1)
                button->click();
        }
        QTRY_VERIFY(shown(user).article.text.endsWith(u"More words.\n"));
    }

    void aFolderThatIsGoneIsTold()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+Shift+M"_s);
        typeInEditor(user, u"mine"_s);
        user.chosenFile = user.folder.filePath(u"gone/x.rapporteur"_s);
        user.press(u"Ctrl+S"_s);
        QTRY_VERIFY(user.find(u"keepingBar"_s) && user.find(u"keepingBar"_s)->isVisible());
        QVERIFY(user.window->windowTitle().startsWith(u'*'));
        QCOMPARE(shown(user).comment, u"mine"_s);
    }
};

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
