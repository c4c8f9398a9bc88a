// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/correcting.h"
#include "correcting/keeping.h"
#include "correcting/wordseditor.h"
#include "dossier/dossierfile.h"
#include "features/featurewindow.h"

#include <QCheckBox>
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
bool chooseIn(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(words) && !action->menu()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool choose(FeatureWindow &user, const QString &menuName, const QString &words)
{
    auto *menu = user.window->findChild<QMenu *>(menuName);
    emit menu->aboutToShow();
    return chooseIn(*menu, words);
}

/// The same in the menu of all quotes of a speaker.
bool chooseSpeakerOfAll(FeatureWindow &user, const QString &words)
{
    auto *menu = user.window->findChild<QMenu *>(u"speakersMenu"_s);
    emit menu->aboutToShow();
    const QList<QMenu *> all = menu->findChildren<QMenu *>();
    return !all.isEmpty() && chooseIn(*all.last(), words);
}

/// The entry of the Edit menu that undoes, as it stands there.
QString undoEntry(const FeatureWindow &user)
{
    for (const QAction *action : user.window->correcting().findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->shortcut() == QKeySequence(u"Ctrl+Z"_s))
            return action->text();
    }
    return {};
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
        QCOMPARE(undoEntry(user), u"&Undo: leave out C2"_s);
        const QModelIndex line = user.listOf<QuotesPane>().currentIndex();
        QVERIFY(!line.data(IncludedRole).toBool());
        QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(u"left out"_s));
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

    void allQuotesOfAPersonAreGivenToSomebodyElse()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const Briefing before = shown(user);
        WHEN("I type another speaker and tick that it holds for all his quotes");
        QVERIFY(choose(user, u"speakersMenu"_s, u"Somebody else"_s));
        user.window->findChild<QCheckBox *>(u"option"_s)->setChecked(true);
        typeInEditor(user, u"Somebody Named"_s);
        THEN("all four have the new speaker, and say who it was");
        for (const Quotation &quote : shown(user).quotes) {
            QCOMPARE(quote.speaker, u"Somebody Named"_s);
            QCOMPARE(quote.speakerWas, before.quotes.constFirst().speaker);
        }
        const QModelIndex line = user.listOf<QuotesPane>().currentIndex();
        QCOMPARE(line.data(WasRole).toString(), u"was said by le chef de l’ONU"_s);
        undoAndRedo(user, before);
        WHEN("I choose a person for all of them in the menu");
        const Briefing named = shown(user);
        QVERIFY(chooseSpeakerOfAll(user, u"le chef"_s));
        QCOMPARE(shown(user).quotes.at(3).speaker, u"le chef de l’ONU"_s);
        undoAndRedo(user, named);
    }

    void onePersonIsSplitAndJoinedAgain()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+5"_s);
        user.focus.markItem({ItemKind::Person, 3});
        const Briefing before = shown(user);
        WHEN("I say that one of his mentions is another person");
        QVERIFY(choose(user, u"peopleMenu"_s, u"Le SG de l’ONU"_s));
        THEN("there are two, each with his own mentions");
        QCOMPARE(shown(user).attendance.people.size(), 2);
        QCOMPARE(shown(user).attendance.people.constLast().mentions.size(), 1);
        undoAndRedo(user, before);
        const Briefing apart = shown(user);
        WHEN("I say that they are one after all");
        user.focus.markItem({ItemKind::Person, apart.attendance.people.constLast().id});
        QVERIFY(choose(user, u"peopleMenu"_s, u"le chef de l’ONU"_s));
        THEN("there is one, with all the mentions");
        QCOMPARE(shown(user).attendance.people.size(), 1);
        QCOMPARE(shown(user).attendance.people.constFirst().mentions.size(),
            before.attendance.people.constFirst().mentions.size());
        undoAndRedo(user, apart);
    }

    void whatALineMeansIsChanged_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::addColumn<ItemRef>("item");
        QTest::addColumn<QString>("choice");
        QTest::newRow("qualifier") << u"Ctrl+5"_s << ItemRef {ItemKind::Count, 1} << u"about"_s;
        QTest::newRow("unit") << u"Ctrl+5"_s << ItemRef {ItemKind::Count, 2} << u"delegations"_s;
        QTest::newRow("status") << u"Ctrl+4"_s << ItemRef {ItemKind::Theme, 1} << u"discussed"_s;
        QTest::newRow("mode of a person") << u"Ctrl+5"_s << ItemRef {ItemKind::Person, 3} << u"present"_s;
        QTest::newRow("spoke") << u"Ctrl+5"_s << ItemRef {ItemKind::Person, 3} << u"did not speak"_s;
        QTest::newRow("mode of a quotation") << u"Ctrl+3"_s << ItemRef {ItemKind::Quotation, 1} << u"by message"_s;
        QTest::newRow("kind") << u"Ctrl+3"_s << ItemRef {ItemKind::Quotation, 1} << u"indirect"_s;
        QTest::newRow("format") << u"Ctrl+5"_s << ItemRef {ItemKind::EventFact, EventFormatField} << u"online"_s;
    }

    void whatALineMeansIsChanged()
    {
        QFETCH(QString, pane);
        QFETCH(ItemRef, item);
        QFETCH(QString, choice);
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(pane);
        user.focus.markItem(item);
        const Briefing before = shown(user);
        WHEN("I choose another meaning in the menu");
        QVERIFY(choose(user, u"detailsMenu"_s, choice));
        THEN("the line stays the one looked at, says that it is corrected, and it can be undone and redone");
        QCOMPARE(user.focus.value().item, item);
        undoAndRedo(user, before);
        auto *menu = user.window->findChild<QMenu *>(u"detailsMenu"_s);
        emit menu->aboutToShow();
        const QList<QAction *> choices = menu->actions();
        QVERIFY(std::any_of(choices.cbegin(), choices.cend(),
            [choice](const QAction *action) { return action->isChecked() && action->text() == choice; }));
    }

    void anAnsweredPointIsNotCountedAsOpen()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        auto *button = user.find<QToolButton>(u"verifyButton"_s);
        const int points = int(shown(user).toVerify.size());
        QCOMPARE(button->text(), u"%1 points to verify"_s.arg(points));
        user.press(u"Ctrl+6"_s);
        for (int point = 0; point < points; ++point) {
            user.focus.markItem({ItemKind::VerifyPoint, shown(user).toVerify.at(point).id});
            user.press(u"F2"_s);
            typeInEditor(user, u"2021"_s);
            if (point + 1 < points - 1)
                QCOMPARE(button->text(), u"%1 points to verify"_s.arg(points - point - 1));
        }
        QCOMPARE(button->text(), u"All points to verify are answered"_s);
        user.press(u"Ctrl+Z"_s);
        QCOMPARE(button->text(), u"1 point to verify"_s);
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

    void aDossierIsSavedUnderAnotherName()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+Shift+M"_s);
        typeInEditor(user, u"mine"_s);
        user.chosenFile = user.folder.filePath(u"first.rapporteur"_s);
        user.press(u"Ctrl+S"_s);
        QTRY_VERIFY(QFile::exists(user.chosenFile));
        QFile first(user.chosenFile);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray before = first.readAll();
        WHEN("I change something and press Ctrl+Shift+S, and give no suffix");
        user.press(u"Ctrl+3"_s);
        user.press(Qt::Key_Space);
        user.chosenFile = user.folder.filePath(u"second"_s);
        user.press(u"Ctrl+Shift+S"_s);
        THEN("the second file has it, the first one is as it was, and saving goes on with the second");
        const QString second = user.folder.filePath(u"second.rapporteur"_s);
        QTRY_VERIFY(QFile::exists(second));
        QTRY_VERIFY(!user.window->windowTitle().startsWith(u'*'));
        first.seek(0);
        QCOMPARE(first.readAll(), before);
        QCOMPARE(user.window->correcting().keeping().keeper().path(), second);
    }

    void lostCorrectionsAreListed()
    {
        FeatureWindow user;
        const QString path = user.folder.filePath(u"article.txt"_s);
        Article article = sampleArticle();
        article.source.path = path;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("as it was");
        file.close();
        user.articles.insert(path, article);
        user.startWith({path});
        user.press(u"Ctrl+4"_s);
        user.press(Qt::Key_Space);
        const QString theme = shown(user).themes.constFirst().label;
        QVERIFY(!shown(user).themes.constFirst().included);
        WHEN("the source is read again, and the passage is gone from it");
        Article other = articleOf(u"Tout autre chose.\n\nEt encore autre chose."_s, u"fr"_s);
        other.source.path = path;
        user.articles.insert(path, other);
        user.press(u"Ctrl+R"_s);
        QTRY_COMPARE(shown(user).article.text, other.text);
        THEN("a strip says so, and shows what is lost");
        QTRY_VERIFY(user.find(u"keepingBar"_s) && user.find(u"keepingBar"_s)->isVisible());
        QVERIFY(user.pressIn(u"keepingBar"_s, u"Show them"_s));
        auto *list = user.find<WordsEditor>(u"wordsEditor"_s);
        QVERIFY(list && list->words().contains(theme));
        WHEN("I say OK");
        list->accept();
        THEN("the list is empty");
        QTRY_VERIFY(!user.find(u"wordsEditor"_s));
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
        QVERIFY(user.pressIn(u"keepingBar"_s, u"Go on with it"_s));
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
            QVERIFY(user.find(u"statusPrivate"_s)->isVisible());
        }
        QVERIFY(QDir(state.path()).isEmpty());
    }

    void aWindowCanBePrivateFromTheStart()
    {
        QTemporaryDir state;
        FeatureWindow user(QLocale::English, state.path());
        user.window->setPrivate(true);
        user.startWith({FeatureWindow::samplePath()});
        QVERIFY(user.window->windowTitle().contains(u"(private)"));
        user.press(u"Ctrl+Shift+M"_s);
        typeInEditor(user, u"mine"_s);
        user.window->correcting().keeping().keeper().flush();
        QVERIFY(QDir(state.path()).isEmpty());
        QVERIFY(user.settings.value(u"recentFiles"_s).toStringList().isEmpty());
        WHEN("I take the privacy away");
        user.window->setPrivate(false);
        THEN("the window does not say so any more, and the work is kept");
        QVERIFY(!user.window->windowTitle().contains(u"(private)"));
        QVERIFY(!user.find(u"statusPrivate"_s)->isVisible());
        user.window->correcting().keeping().keeper().flush();
        QVERIFY(!QDir(state.path()).isEmpty());
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
        QVERIFY(user.pressIn(u"keepingBar"_s, u"Read it again"_s));
        QTRY_VERIFY(shown(user).article.text.endsWith(u"More words.\n"));
    }

    void aFolderThatCannotBeWrittenToIsTold_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        QTest::newRow("gone") << u"gone/x.rapporteur"_s << u"its folder does not exist any more"_s;
        QTest::newRow("a folder of the name") << u"taken.rapporteur"_s << u"there is a folder of this name"_s;
    }

    void aFolderThatCannotBeWrittenToIsTold()
    {
        QFETCH(QString, place);
        QFETCH(QString, reason);
        FeatureWindow user;
        QVERIFY(QDir(user.folder.path()).mkdir(u"taken.rapporteur"_s));
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+Shift+M"_s);
        typeInEditor(user, u"mine"_s);
        user.chosenFile = user.folder.filePath(place);
        user.press(u"Ctrl+S"_s);
        QTRY_VERIFY(user.find(u"keepingBar"_s) && user.find(u"keepingBar"_s)->isVisible());
        QVERIFY(user.find(u"keepingBar"_s)->accessibleName().contains(reason));
        QVERIFY(user.window->windowTitle().startsWith(u'*'));
        QCOMPARE(shown(user).comment, u"mine"_s);
    }
};

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
