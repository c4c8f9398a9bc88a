// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/featurewindow.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

#define GIVEN(words)
#define WHEN(words)
#define THEN(words)

namespace {

constexpr ItemRef quote(int id)
{
    return {ItemKind::Quotation, id};
}

/// All actions that the menus hold, with those of the menus in them.
QList<QAction *> menuActions(const MainWindow &window)
{
    QList<QAction *> found;
    QList<QAction *> open = window.menuBar()->actions();
    while (!open.isEmpty()) {
        QAction *action = open.takeFirst();
        if (action->menu())
            open += action->menu()->actions();
        else if (!action->isSeparator())
            found << action;
    }
    return found;
}

} // namespace

/// Every key of the map and every link between text and panes, in the user's words, through the real window.
class TestKeysAndLinks : public QObject
{
    Q_OBJECT

private slots:
    void eachPaneHasItsKey_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("pane");
        QTest::newRow("article") << u"Ctrl+1"_s << u"articlePane"_s;
        QTest::newRow("summary") << u"Ctrl+2"_s << u"summaryPane"_s;
        QTest::newRow("quotes") << u"Ctrl+3"_s << u"quotesPane"_s;
        QTest::newRow("themes") << u"Ctrl+4"_s << u"themesPane"_s;
        QTest::newRow("attendance") << u"Ctrl+5"_s << u"attendancePane"_s;
        QTest::newRow("to verify") << u"Ctrl+6"_s << u"verifyStrip"_s;
    }

    void eachPaneHasItsKey()
    {
        QFETCH(QString, keys);
        QFETCH(QString, pane);
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(keys);
        QVERIFY(user.find(pane)->isVisible());
        QVERIFY(user.find(pane)->isAncestorOf(user.focused()));
    }

    void f6GoesRoundThePanesAndShiftF6Back()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+1"_s);
        QStringList there;
        const auto paneNow = [&user] {
            for (const QString &name :
                {u"articlePane"_s, u"summaryPane"_s, u"quotesPane"_s, u"themesPane"_s, u"attendancePane"_s})
                if (user.find(name)->isAncestorOf(user.focused()))
                    return name;
            return QString();
        };
        for (int step = 0; step < 5; ++step) {
            user.press(Qt::Key_F6);
            there << paneNow();
        }
        QCOMPARE(there,
            QStringList({u"summaryPane"_s, u"quotesPane"_s, u"themesPane"_s, u"attendancePane"_s, u"articlePane"_s}));
        user.press(u"Shift+F6"_s);
        QCOMPARE(paneNow(), u"attendancePane"_s);
    }

    void readAndBriefAreLayoutsAndCompareWaitsForMoreArticles()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I ask for the text alone");
        user.press(u"Ctrl+Alt+1"_s);
        QVERIFY(!user.find(u"quotesPane"_s)->isVisible());
        WHEN("I go to the quotes nevertheless");
        user.press(u"Ctrl+3"_s);
        THEN("the panes are back");
        QVERIFY(user.find(u"quotesPane"_s)->isVisible());
        user.press(u"Ctrl+Alt+1"_s);
        user.press(u"Ctrl+Alt+2"_s);
        QVERIFY(user.find(u"quotesPane"_s)->isVisible());
        const QList<QAction *> actions = menuActions(*user.window);
        const auto compare = std::find_if(actions.cbegin(), actions.cend(),
            [](const QAction *action) { return action->shortcut() == QKeySequence(u"Ctrl+7"_s); });
        QVERIFY(compare != actions.cend() && !(*compare)->isEnabled());
    }

    void fullScreenIsForReading()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+Shift+F"_s);
        QVERIFY(user.window->windowState().testFlag(Qt::WindowFullScreen));
        QVERIFY(!user.find(u"quotesPane"_s)->isVisible());
        QVERIFY(!user.window->findChild<QToolBar *>()->isVisible());
        QVERIFY(!user.window->statusBar()->isVisible());
        user.press(u"Ctrl+Shift+F"_s);
        QVERIFY(!user.window->windowState().testFlag(Qt::WindowFullScreen));
        QVERIFY(user.find(u"quotesPane"_s)->isVisible());
        QVERIFY(user.window->statusBar()->isVisible());
    }

    void theReadingSizeChangesAndComesBack()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const auto height = [&user] { return user.article().rectangleOf(20).height(); };
        const int normal = height();
        const int row = user.listOf<QuotesPane>().sizeHintForRow(0);
        user.press(u"Ctrl++"_s);
        user.press(u"Ctrl++"_s);
        user.press(u"Ctrl++"_s);
        QVERIFY(height() > normal);
        QVERIFY(user.listOf<QuotesPane>().sizeHintForRow(0) > row);
        user.press(u"Ctrl+-"_s);
        user.press(u"Ctrl+0"_s);
        QCOMPARE(height(), normal);
    }

    void theKeysAreListed()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+?"_s);
        QTRY_VERIFY(user.find(u"shortcutsDialog"_s));
    }

    void noKeyIsTakenTwiceAndNoFunctionKeyStandsAlone()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        QSet<QKeySequence> taken;
        const QList<QAction *> actions = user.window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            bool hasPlainKey = action->shortcuts().isEmpty();
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + u' ' + action->text()));
                taken << keys;
                const int key = keys[0].key();
                hasPlainKey |= key < Qt::Key_F1 || key > Qt::Key_F35;
            }
            // F2 and F1 are what desktops use; a double click and the menu do the same.
            const QString first = action->shortcut().toString();
            QVERIFY2(hasPlainKey || first == u"F2"_s || first == u"F1"_s, qPrintable(action->text()));
        }
    }

    void everyActionIsInAMenu()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const QList<QAction *> inMenus = menuActions(*user.window);
        const QList<QAction *> inToolBar = user.window->findChild<QToolBar *>()->actions();
        for (QAction *action : inToolBar)
            QVERIFY2(action->text().isEmpty() || inMenus.contains(action), qPrintable(action->text()));
    }

    void linksGoBothWays_data()
    {
        QTest::addColumn<ItemRef>("one");
        QTest::addColumn<ItemRef>("other");
        QTest::newRow("quote, its speaker") << quote(2) << ItemRef {ItemKind::Person, 3};
        QTest::newRow("quote, its summary line") << quote(1) << ItemRef {ItemKind::Summary, 1};
        QTest::newRow("quote, its theme") << quote(4) << ItemRef {ItemKind::Theme, 5};
        QTest::newRow("figure, its summary line") << ItemRef {ItemKind::Count, 1} << ItemRef {ItemKind::Summary, 4};
        QTest::newRow("theme, its summary line") << ItemRef {ItemKind::Theme, 1} << ItemRef {ItemKind::Summary, 5};
        QTest::newRow("point to verify, its line")
            << ItemRef {ItemKind::VerifyPoint, 2} << ItemRef {ItemKind::EventFact, EventDates};
        QTest::newRow("place, its summary line")
            << ItemRef {ItemKind::EventFact, EventPlace} << ItemRef {ItemKind::Summary, 1};
    }

    void linksGoBothWays()
    {
        QFETCH(ItemRef, one);
        QFETCH(ItemRef, other);
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.focus.markItem(one);
        QVERIFY(user.focus.isRelated(other));
        user.focus.markItem(other);
        QVERIFY(user.focus.isRelated(one));
    }

    void everyLineLeadsToItsPassageAndBack()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        for (const ItemSpans &line : itemSpans(*user.session.briefing())) {
            WHEN("I go to the line, Enter");
            user.focus.goToItem(line.item);
            THEN("its passage is before me");
            QVERIFY(user.article().isInView({line.spans.first().start, line.spans.first().start + 1}));
            WHEN("I look at that passage");
            user.focus.mark({{}, line.spans.first()});
            THEN("the line is marked");
            QVERIFY2(user.focus.isRelated(line.item), qPrintable(itemLabel(line.item)));
        }
    }

    void markingDoesNotTakeTheReaderAway()
    {
        FeatureWindow user;
        user.window->resize(1100, 420);
        user.startWith({FeatureWindow::samplePath()});
        QSignalSpy scrolled(&user.article(), &ArticleView::scrolled);
        for (const QString &keys : {u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, u"Ctrl+5"_s, u"Ctrl+6"_s}) {
            user.press(keys);
            user.press(Qt::Key_End);
        }
        QCOMPARE(scrolled.size(), 0);
    }

    void whatIsMarkedIsToldInWords()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        auto *marks = user.find<QLabel>(u"statusMarks"_s);
        QVERIFY(marks->text().isEmpty());
        user.focus.markItem({ItemKind::Person, 3});
        QVERIFY2(marks->text().startsWith(u"marked with it: C1, C2, C3, C4"_s), qPrintable(marks->text()));
        user.focus.clear();
        QVERIFY(marks->text().isEmpty());
    }

    void aTipShowsThePassagesBehindALine()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const BriefingList &themes = user.listOf<ThemesPane>();
        const QString tip = themes.indexOf({ItemKind::Theme, 5}).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"<b>¶1</b>"_s) && tip.contains(u"<u>maintien de la paix</u>"_s), qPrintable(tip));
        const QString none = user.listOf<AttendancePane>()
                                 .indexOf({ItemKind::EventFact, EventOrganiser})
                                 .data(Qt::ToolTipRole)
                                 .toString();
        QVERIFY(none.isEmpty());
    }

    void theOtherFormsOfASpeakerAreToldOnce()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const QAbstractItemModel *quotes = user.listOf<QuotesPane>().model();
        const QString forms = quotes->index(0, 0).data(FormsRole).toString();
        QVERIFY2(forms.startsWith(u"also Il a (¶2)"_s) && forms.contains(u"Le SG de l’ONU (¶4)"_s), qPrintable(forms));
        QVERIFY(quotes->index(1, 0).data(FormsRole).toString().isEmpty());
    }

    void theSummaryIsSwitchedInPlaceAndCountsItsWords()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const auto *pane = user.find(u"summaryPane"_s);
        const QList<QToolButton *> buttons = pane->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        const auto says = [pane](const QString &words) {
            const QList<QLabel *> labels = pane->findChildren<QLabel *>();
            return std::any_of(
                labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->text() == words; });
        };
        for (QToolButton *button : buttons) {
            QTest::mouseClick(button, Qt::LeftButton);
            qsizetype words = 0;
            for (int row = 0; row < user.listOf<SummaryPane>().model()->rowCount(); ++row)
                words += wordCount(user.listOf<SummaryPane>().model()->index(row, 0).data().toString());
            QVERIFY(says(u"%1 words"_s.arg(words)));
        }
    }

    void findingGoesRoundAllPlaces()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+F"_s);
        QTest::keyClicks(user.focused(), u"MAINTIEN DE LA PAIX"_s);
        auto *result = user.find<QLabel>(u"findResult"_s);
        const int all = int(user.session.briefing()->themes.last().mentions.size());
        QCOMPARE(result->text(), u"1 of %1"_s.arg(all));
        user.press(Qt::Key_F3);
        QCOMPARE(result->text(), u"2 of %1"_s.arg(all));
        user.press(u"Shift+F3"_s);
        user.press(u"Shift+F3"_s);
        QCOMPARE(result->text(), u"%1 of %1"_s.arg(all));
        user.press(Qt::Key_Return);
        QCOMPARE(result->text(), u"1 of %1"_s.arg(all));
        user.find<QLineEdit>(u"findInput"_s)->setText(u"volcano"_s);
        QCOMPARE(result->text(), u"not found"_s);
    }

    void findingFoldsWhatReadersDoNotType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("accents") << u"Seoul"_s;
        QTest::newRow("case") << u"réunion MINISTÉRIELLE"_s;
        QTest::newRow("apostrophe") << u"chef de l'ONU"_s;
        QTest::newRow("marks") << u"\"lacunes importantes\""_s;
        QTest::newRow("guillemets") << u"«lacunes importantes»"_s;
        QTest::newRow("no-break space") << u"700\u00A0personnalités"_s;
    }

    void findingFoldsWhatReadersDoNotType()
    {
        QFETCH(QString, typed);
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+F"_s);
        user.find<QLineEdit>(u"findInput"_s)->setText(typed);
        QVERIFY(user.find<QLabel>(u"findResult"_s)->text().startsWith(u"1 of "_s));
    }

    void anEmptyPaneSaysSo()
    {
        FeatureWindow user;
        user.startWith({});
        user.session.openText(u"Nobody says anything here."_s);
        QTRY_VERIFY(user.session.briefing());
        QVERIFY(!user.listOf<QuotesPane>().accessibleDescription().isEmpty());
        QVERIFY(!user.listOf<ThemesPane>().accessibleDescription().isEmpty());
        user.window->openFile(FeatureWindow::samplePath());
        QTRY_COMPARE(user.listOf<QuotesPane>().model()->rowCount(), 4);
        QVERIFY(user.listOf<QuotesPane>().accessibleDescription().isEmpty());
    }

    void escapeLooksAtNothing()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+3"_s);
        QVERIFY(!user.focus.value().isNull());
        user.press(Qt::Key_Escape);
        QVERIFY(user.focus.value().isNull());
        QCOMPARE(user.marked(user.listOf<SummaryPane>()), QStringList());
    }
};

QTEST_MAIN(TestKeysAndLinks)
#include "tst_keysandlinks.moc"
