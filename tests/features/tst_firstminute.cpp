// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/wordseditor.h"
#include "features/featurewindow.h"
#include "readers/attachmentpath.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextEdit>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

#define GIVEN(words)
#define WHEN(words)
#define THEN(words)

/// What a user does in the first minute, told in his words, through the real window.
class TestFirstMinute : public QObject
{
    Q_OBJECT

private slots:
    void theWholeMinute()
    {
        GIVEN("an article on the command line");
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        THEN("everything is filled and nothing was asked");
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(user.listOf<QuotesPane>().model()->rowCount(), 4);
        WHEN("I arrow through the quotes");
        user.press(u"Ctrl+3"_s);
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Down);
        THEN("the passage is marked, and the line says who and why");
        const QModelIndex line = user.listOf<QuotesPane>().currentIndex();
        QCOMPARE(user.focus.value().span, user.session.briefing()->quotes.at(2).words.span);
        QVERIFY(line.data(DetailRole).toString().startsWith(u"le chef de l’ONU"_s));
        QCOMPARE(line.data(ReasonRole).toString(),
            u"sure: the words are followed by «\u202Fa-t-il dit\u202F» and the speaker"_s);
        WHEN("I type the missing year");
        user.press(u"Ctrl+6"_s);
        user.press(Qt::Key_Down);
        user.press(u"F2"_s);
        auto *editor = user.find<WordsEditor>(u"wordsEditor"_s);
        QVERIFY(editor);
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::VerifyPoint, 2}));
        editor->activateWindow();
        QTRY_VERIFY(editor->isActiveWindow());
        QTest::keyClicks(editor->focusWidget(), u"2021"_s);
        QCOMPARE(editor->words(), u"2021"_s);
        QTest::keyClick(editor->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!user.find(u"wordsEditor"_s));
        user.activate();
        THEN("it shows as added, and one point less is to be verified");
        QCOMPARE(user.session.briefing()->event.addedYear, 2021);
        const QModelIndex dates = user.listOf<AttendancePane>().indexOf({ItemKind::EventFact, EventDates});
        QVERIFY2(dates.data(DetailRole).toString().contains(u"year 2021, added"_s),
            qPrintable(dates.data(DetailRole).toString()));
        QCOMPARE(user.find<QToolButton>(u"verifyButton"_s)->text(), u"3 points to verify"_s);
        WHEN("I drop a line of the summary with Space");
        user.press(u"Ctrl+2"_s);
        const QString words = user.find(u"summaryPane"_s)->findChildren<QLabel *>().last()->text();
        const ItemRef dropped = user.listOf<SummaryPane>().currentItem();
        user.press(Qt::Key_Space);
        THEN("it is out of the briefing, and the count of words is smaller");
        const QList<SummarySentence> &summary = user.session.briefing()->summary;
        QVERIFY(!std::find_if(summary.cbegin(), summary.cend(), [dropped](const auto &s) {
            return s.id == dropped.id;
        })->included);
        QVERIFY(user.find(u"summaryPane"_s)->findChildren<QLabel *>().last()->text() != words);
        WHEN("I press Ctrl+E and Enter");
        user.press(u"Ctrl+E"_s);
        QTRY_VERIFY(user.find(u"exportDialog"_s));
        user.find<QLineEdit>(u"exportPath"_s)->setText(user.folder.filePath(u"note.pdf"_s));
        QTest::keyClick(user.find<QLineEdit>(u"exportSubject"_s), Qt::Key_Return);
        THEN("the note is written and its quotes are the source's");
        QTRY_COMPARE(user.message(), u"“note.pdf” is written. 4 of 4 quotes identical to the source."_s);
        WHEN("I copy a quote with its citation");
        user.activate();
        user.press(u"Ctrl+3"_s);
        user.press(u"Ctrl+Shift+C"_s);
        THEN("it can be pasted into a mail");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"» — le chef de l’ONU ("_s));
    }

    void anArticleFillsFourPanes()
    {
        GIVEN("an empty window");
        FeatureWindow user;
        user.startWith({});
        QVERIFY(user.find(u"emptyPage"_s)->isVisible());
        WHEN("I choose an article in the Open dialog");
        user.chosenFile = FeatureWindow::samplePath();
        user.press(u"Ctrl+O"_s);
        THEN("the text and the four panes are filled, and the strip counts what is to be verified");
        QTRY_VERIFY(user.session.briefing());
        QVERIFY(!user.find(u"emptyPage"_s)->isVisible());
        QCOMPARE(user.listOf<SummaryPane>().model()->rowCount(), 3);
        QCOMPARE(user.listOf<QuotesPane>().model()->rowCount(), 4);
        QCOMPARE(user.listOf<ThemesPane>().model()->rowCount(), 5);
        QCOMPARE(user.listOf<AttendancePane>().model()->rowCount(), 9);
        QCOMPARE(user.article().article().paragraphs.size(), 7);
        QCOMPARE(user.find<QToolButton>(u"verifyButton"_s)->text(), u"4 points to verify"_s);
        QCOMPARE(user.window->windowTitle(), u"Réunion ministérielle sur le maintien de la paix — Rapporteur"_s);
        QCOMPARE(user.find<QLabel>(u"statusText"_s)->text(), u"7 paragraphs · 316 words · French"_s);
    }

    void theExampleIsOneClickAway()
    {
        FeatureWindow user;
        user.startWith({});
        QTest::mouseClick(user.find<QPushButton>(u"exampleButton"_s), Qt::LeftButton);
        QTRY_VERIFY(user.session.briefing());
        QCOMPARE(user.listOf<QuotesPane>().model()->rowCount(), 4);
        QVERIFY(user.settings.value(u"recentFiles"_s).toStringList().isEmpty());
    }

    void pastedTextIsAnArticle()
    {
        FeatureWindow user;
        user.startWith({});
        QGuiApplication::clipboard()->setText(u"Words that I copied.\n\nAnd more of them."_s);
        user.press(u"Ctrl+Shift+V"_s);
        QTRY_VERIFY(user.session.briefing());
        QCOMPARE(user.article().article().text, u"Words that I copied.\n\nAnd more of them."_s);
    }

    void arrowingThroughTheQuotesMarksThePassage()
    {
        GIVEN("the sample in the window, with a summary of five sentences");
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.session.setSummaryLength(5);
        QSignalSpy scrolled(&user.article(), &ArticleView::scrolled);
        WHEN("I go to the quotes and press Down");
        user.press(u"Ctrl+3"_s);
        user.press(Qt::Key_Down);
        THEN("the second quote is looked at, its speaker and summary line are marked, and the text has not moved");
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::Quotation, 2}));
        QCOMPARE(user.focus.value().span, user.session.briefing()->quotes.at(1).words.span);
        QCOMPARE(user.marked(user.listOf<AttendancePane>()), QStringList({u"P3"_s}));
        QCOMPARE(user.marked(user.listOf<SummaryPane>()), QStringList({u"¶2"_s}));
        QCOMPARE(scrolled.size(), 0);
        QCOMPARE(user.find<QLabel>(u"statusText"_s)->text(), u"¶2 of 7 · 316 words · French"_s);
    }

    void enterGoesAndAltLeftComesBack()
    {
        GIVEN("a small window, in which the fourth quote's passage cannot be seen");
        FeatureWindow user;
        user.window->resize(1100, 420);
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        for (int quote = 1; quote < 4; ++quote)
            user.press(Qt::Key_Down);
        const TextSpan passage = user.focus.value().span;
        QVERIFY(!user.article().isInView(passage));
        const TextSpan before = user.article().firstLineInView();
        WHEN("I press Enter");
        user.press(Qt::Key_Return);
        THEN("the text shows the passage");
        QVERIFY(user.article().isInView(passage));
        WHEN("I press Alt+Left");
        user.press(u"Alt+Left"_s);
        THEN("I am where I was, and Alt+Right goes there again");
        QVERIFY(!user.article().isInView(passage));
        QCOMPARE(user.article().firstLineInView(), before);
        user.press(u"Alt+Right"_s);
        QVERIFY(user.article().isInView(passage));
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::Quotation, 4}));
    }

    void aThemeMarksTheQuotesOnItAndVisitsItsMentions()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I look at the theme that recurs");
        user.press(u"Ctrl+4"_s);
        user.press(Qt::Key_End);
        THEN("the quote that holds it is marked");
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::Theme, 5}));
        QVERIFY(user.marked(user.listOf<QuotesPane>()).contains(u"C4"_s));
        WHEN("I press Enter again and again");
        const QList<TextSpan> mentions = user.focus.links().spansOf({ItemKind::Theme, 5});
        for (const TextSpan mention : mentions) {
            user.press(Qt::Key_Return);
            THEN("each mention is shown in turn");
            QCOMPARE(user.focus.value().span, mention);
            QVERIFY(user.article().isInView(mention));
        }
    }

    void aPersonMarksHisQuotesAndCanBeShownAlone()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I look at the speaker in the attendance");
        user.press(u"Ctrl+5"_s);
        user.focus.markItem({ItemKind::Person, 3});
        THEN("all that he said is marked");
        QCOMPARE(user.marked(user.listOf<QuotesPane>()), QStringList({u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s}));
        WHEN("I ask for his quotes only");
        user.press(u"Ctrl+Shift+L"_s);
        THEN("a chip says so, and clears it");
        auto *chip = user.find<QToolButton>(u"speakerChip"_s);
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->text(), u"Only le chef de l’ONU"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!chip->isVisible());
        QCOMPARE(user.listOf<QuotesPane>().model()->rowCount(), 4);
    }

    void aPointToVerifyShowsItsLine()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I open the points to verify and look at the missing year");
        user.press(u"Ctrl+6"_s);
        user.press(Qt::Key_Down);
        THEN("the dates are marked in the attendance");
        QCOMPARE(user.focus.value().item, ItemRef({ItemKind::VerifyPoint, 2}));
        QVERIFY(user.focus.isRelated({ItemKind::EventFact, EventDates}));
        QCOMPARE(user.focus.value().span, user.session.briefing()->event.dates.span);
    }

    void thePassageLeadsToItsLine()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I put the caret into a quotation in the text");
        user.press(u"Ctrl+1"_s);
        for (int word = 0; word < 4; ++word)
            user.press(u"Ctrl+Right"_s);
        THEN("the quote and the summary line are marked");
        QCOMPARE(user.marked(user.listOf<QuotesPane>()), QStringList({u"C1"_s}));
        QCOMPARE(user.marked(user.listOf<SummaryPane>()), QStringList({u"¶1"_s}));
        WHEN("I press Enter");
        user.press(Qt::Key_Return);
        THEN("I am on the quote's line");
        QVERIFY(user.listOf<QuotesPane>().hasFocus());
        QCOMPARE(user.listOf<QuotesPane>().currentItem(), ItemRef({ItemKind::Quotation, 1}));
    }

    void aLabelInTheMarginLooksAtItsLine()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        QSignalSpy clicked(&user.article(), &ArticleView::labelClicked);
        const QRect caret = user.article().rectangleOf(user.session.briefing()->quotes.first().words.span.start);
        for (int x = user.article().viewport()->width() - 1; x > 0 && clicked.isEmpty(); x -= 8)
            QTest::mouseClick(user.article().viewport(), Qt::LeftButton, {}, QPoint(x, caret.center().y()));
        QVERIFY(!clicked.isEmpty());
        QVERIFY(!user.focus.value().item.isNull());
    }

    void aBadFileIsToldAndNothingElseHappens_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/no/such/file.txt"_s;
        QTest::newRow("folder without articles") << m_emptyFolder.path();
    }

    void aBadFileIsToldAndNothingElseHappens()
    {
        QFETCH(QString, path);
        GIVEN("the sample in the window, with a quote looked at");
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const BriefingPointer before = user.session.briefing();
        const FocusValue value = user.focus.value();
        WHEN("I open a file that cannot be read");
        user.chosenFile = path;
        user.press(u"Ctrl+O"_s);
        THEN("a strip says so in a sentence, and everything is as it was");
        QTRY_VERIFY(!user.message().isEmpty());
        QCOMPARE(user.session.briefing(), before);
        QCOMPARE(user.focus.value(), value);
        QVERIFY(!user.settings.value(u"recentFiles"_s).toStringList().contains(path));
        WHEN("I then open a good one");
        user.chosenFile = FeatureWindow::samplePath();
        user.press(u"Ctrl+O"_s);
        THEN("the strip is gone");
        QTRY_VERIFY(user.message().isEmpty());
    }

    void theLanguageChangesAtOnce()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        const FocusValue value = user.focus.value();
        WHEN("I choose French in the menu");
        user.interfaceLanguage.use(QLocale::French);
        THEN("everything speaks French, and I am still on my line");
        QTRY_COMPARE(user.find<QToolButton>(u"verifyButton"_s)->text(), u"4 points à vérifier"_s);
        QCOMPARE(user.listOf<QuotesPane>().accessibleName(), u"Citations"_s);
        QVERIFY(user.listOf<QuotesPane>().model()->index(0, 0).data(DetailRole).toString().contains(u"par vidéo"_s));
        QCOMPARE(user.find<QTabWidget>(u"tabs"_s)->tabText(0), u"Thèmes (5)"_s);
        QCOMPARE(user.focus.value(), value);
        QCOMPARE(user.listOf<QuotesPane>().currentItem(), value.item);
    }

    void theBriefingIsExported()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I press Ctrl+E and then Enter");
        user.press(u"Ctrl+E"_s);
        QTRY_VERIFY(user.find(u"exportDialog"_s));
        QCOMPARE(
            user.find<QLineEdit>(u"exportSubject"_s)->text(), u"Réunion ministérielle sur le maintien de la paix"_s);
        const QString path = user.folder.filePath(u"note.pdf"_s);
        user.find<QLineEdit>(u"exportPath"_s)->setText(path);
        QTest::mouseClick(user.find<QPushButton>(u"exportButton"_s), Qt::LeftButton);
        THEN("it is written, and I am told that the quotes are the source's");
        QTRY_COMPARE(user.message(), u"“note.pdf” is written. 4 of 4 quotes identical to the source."_s);
        QCOMPARE(user.exportedTo, QStringList({path}));
    }

    void copyingAQuoteWithItsCitation()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        user.press(u"Ctrl+C"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), user.session.briefing()->quotes.first().words.text);
        user.press(u"Ctrl+Shift+C"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().startsWith(u"«\u202FAlors que nous sommes"_s));
        QVERIFY(
            data->text().endsWith(u"» — le chef de l’ONU (Réunion ministérielle sur le maintien de la paix, ¶1)"_s));
        QVERIFY(data->html().contains(u"<i>Réunion ministérielle"_s));
    }

    void findingIgnoresAccentsAndMarks()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+F"_s);
        QTest::keyClicks(user.focused(), u"\"perennisation"_s);
        const TextSpan theme = user.session.briefing()->themes.first().mentions.first().span;
        QVERIFY(user.article().isInView(theme) || user.article().isInView({theme.start, theme.start + 10}));
        user.press(Qt::Key_Escape);
        QVERIFY(user.article().hasFocus());
    }

    void goingToAParagraph()
    {
        FeatureWindow user;
        user.window->resize(1100, 420);
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+G"_s);
        QTest::keyClicks(user.focused(), u"5"_s);
        user.press(Qt::Key_Return);
        QCOMPARE(user.article().firstLineInView().start, user.article().article().paragraphs.at(4).span.start);
    }

    void aNarrowWindowHasTabs()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        auto *tabs = user.find<QTabWidget>(u"tabs"_s);
        QCOMPARE(tabs->count(), 2);
        user.window->resize(900, 600);
        QTRY_COMPARE(tabs->count(), 4);
        user.press(u"Ctrl+2"_s);
        QVERIFY(user.listOf<SummaryPane>().isVisible());
        user.window->resize(1366, 768);
        QTRY_COMPARE(tabs->count(), 2);
        QVERIFY(user.listOf<SummaryPane>().isVisible());
        QVERIFY(user.listOf<QuotesPane>().isVisible());
    }

    void severalArticlesAreOpenedOneAfterTheOther()
    {
        GIVEN("three articles chosen together in the Open dialog");
        FeatureWindow user;
        user.startWith({});
        for (const char *name : {"one.txt", "two.txt", "three.txt"}) {
            QFile file(user.folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
            user.chosenFiles << file.fileName();
        }
        user.press(u"Ctrl+O"_s);
        THEN("the first is open, and the strip offers the next");
        QTRY_VERIFY(user.session.briefing());
        QCOMPARE(user.article().article().text, u"one.txt"_s);
        QVERIFY2(user.message().contains(u"2 more files wait"_s), qPrintable(user.message()));
        WHEN("I press its button");
        QVERIFY(user.pressIn(u"messageBar"_s, u"Open “two.txt”"_s));
        THEN("the second is open, and one more waits");
        QTRY_COMPARE(user.article().article().text, u"two.txt"_s);
        QTRY_VERIFY2(user.message().contains(u"1 more file waits"_s), qPrintable(user.message()));
        QVERIFY(user.pressIn(u"messageBar"_s, u"Open “three.txt”"_s));
        QTRY_COMPARE(user.article().article().text, u"three.txt"_s);
        QTRY_VERIFY(user.message().isEmpty());
    }

    void whatIsAttachedToAMailIsOffered()
    {
        FeatureWindow user;
        const QString mail = user.folder.filePath(u"m.eml"_s);
        Article read = sampleArticle();
        read.source.path = mail;
        read.attachments = {{2, u"lac.html"_s}, {3, u"note.txt"_s}};
        Article note = articleOf(u"What was attached."_s, u"en"_s);
        user.articles = {{mail, read}, {attachmentPath(mail, read.attachments.at(1)), note}};
        user.startWith({mail});
        QVERIFY2(user.message().contains(u"2 files attached"_s), qPrintable(user.message()));
        WHEN("I press the button of an attached file");
        QVERIFY(user.pressIn(u"messageBar"_s, u"Open “3-note.txt”"_s)
            || user.pressIn(u"messageBar"_s, u"Open “note.txt”"_s));
        THEN("it is open as an article");
        QTRY_COMPARE(user.article().article().text, note.text);
    }

    void whatWasLeftOutIsShown()
    {
        FeatureWindow user;
        Article page = sampleArticle();
        page.source.path = user.folder.filePath(u"page.html"_s);
        page.removed = {{u"navigation"_s, 11, u"Home Search"_s}, {u"caption"_s, 9, u"A picture"_s}};
        user.articles.insert(page.source.path, page);
        user.startWith({page.source.path});
        WHEN("I ask what was left out");
        const QList<QAction *> actions = user.window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == u"What was left &out…"_s)
                action->trigger();
        }
        THEN("each part stands there under its reason, and Escape closes it");
        auto *dialog = user.find<QDialog>(u"removedPartsDialog"_s);
        QVERIFY(dialog);
        const QString text = dialog->findChild<QTextEdit *>(u"removedPartsText"_s)->toPlainText();
        QVERIFY2(text.contains(u"Navigation and menus — 11 characters\nHome Search"_s), qPrintable(text));
        QVERIFY(text.contains(u"Captions of pictures — 9 characters\nA picture"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!user.find(u"removedPartsDialog"_s));
    }

    void closingShowsTheEmptyWindowWithTheFileAmongTheRecentOnes()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+W"_s);
        QTRY_VERIFY(user.find(u"emptyPage"_s)->isVisible());
        QCOMPARE(user.settings.value(u"recentFiles"_s).toStringList(), QStringList({FeatureWindow::samplePath()}));
        QCOMPARE(user.window->windowTitle(), u"Rapporteur"_s);
    }

private:
    QTemporaryDir m_emptyFolder;
};

QTEST_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"
