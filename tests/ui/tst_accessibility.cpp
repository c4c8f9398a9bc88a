// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/featurewindow.h"
#include "support/pseudotranslator.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QMenuBar>
#include <QTabBar>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything below \a window, as a screen reader walks it, that takes the keyboard and has nothing to be called by.
QStringList unnamed(QWidget *window)
{
    constexpr int mostChildren = 50; // of a list: its lines are alike
    QStringList found;
    QList<QAccessibleInterface *> open {QAccessible::queryAccessibleInterface(window)};
    while (!open.isEmpty()) {
        const QAccessibleInterface *spoken = open.takeLast();
        const QAccessible::State state = spoken->state();
        if (state.invisible)
            continue;
        const bool hasWords = !spoken->text(QAccessible::Name).isEmpty() || !spoken->text(QAccessible::Value).isEmpty();
        const bool isScrollArea = spoken->role() == QAccessible::Client || spoken->role() == QAccessible::Pane;
        if (state.focusable && !state.disabled && !hasWords && !isScrollArea)
            found << QVariant::fromValue(spoken->role()).toString()
                    + (spoken->object() ? u' ' + spoken->object()->objectName() : QString());
        for (int child = 0; child < std::min(spoken->childCount(), mostChildren); ++child) {
            if (QAccessibleInterface *interface = spoken->child(child))
                open << interface;
        }
    }
    return found;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatTakesTheKeyboardHasAName()
    {
        FeatureWindow user;
        user.startWith({});
        QCOMPARE(unnamed(user.window.get()), QStringList());
        user.window->openFile(FeatureWindow::samplePath());
        QTRY_VERIFY(user.session.briefing());
        user.press(u"Ctrl+F"_s);
        user.press(u"Ctrl+6"_s);
        QCOMPARE(unnamed(user.window.get()), QStringList());
        user.press(u"Ctrl+E"_s);
        QTRY_VERIFY(user.find(u"exportDialog"_s));
        QCOMPARE(unnamed(user.find(u"exportDialog"_s)), QStringList());
    }

    void dialogsAndMessagesHaveNamesToo()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+?"_s);
        QTRY_VERIFY(user.find(u"shortcutsDialog"_s));
        QCOMPARE(unnamed(user.find(u"shortcutsDialog"_s)), QStringList());
        QTest::keyClick(user.find(u"shortcutsDialog"_s), Qt::Key_Escape);
        for (const auto &[name, opens] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"aboutBox", "&About Rapporteur"}, {"removedPartsDialog", "What was left &out…"},
                 {"wordsEditor", "&Edit or answer…"}, {"wordsEditor", "Writer’s &comment…"}}) {
            user.activate();
            user.press(u"Ctrl+3"_s);
            const QList<QAction *> actions = user.window->findChildren<QAction *>();
            const auto action = std::find_if(actions.cbegin(), actions.cend(),
                [text = QString::fromUtf8(opens)](const QAction *a) { return a->text() == text; });
            QVERIFY2(action != actions.cend(), opens);
            (*action)->trigger();
            auto *dialog = user.find<QDialog>(QString::fromLatin1(name));
            QVERIFY2(dialog && dialog->isVisible(), opens);
            QCOMPARE(unnamed(dialog), QStringList());
            dialog->reject();
            QTRY_VERIFY(!user.find(QString::fromLatin1(name)));
        }
        user.window->openFile(u"/no/such/file.txt"_s);
        QTRY_VERIFY(!user.message().isEmpty());
        QCOMPARE(unnamed(user.window.get()), QStringList());
        user.activate();
        user.press(u"Ctrl+3"_s);
        user.press(u"Ctrl+Shift+L"_s);
        QCOMPARE(unnamed(user.window.get()), QStringList());
    }

    void tabVisitsEverythingInOrderAndIsNeverTrapped()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+1"_s);
        QList<QWidget *> visited;
        constexpr int enough = 60;
        while (visited.size() < enough && (visited.isEmpty() || user.focused() != &user.article())) {
            visited << user.focused();
            user.press(Qt::Key_Tab);
        }
        QVERIFY2(visited.size() < enough, "Tab must come back to where it began");
        const auto at = [&visited](const QWidget *widget) { return visited.indexOf(widget); };
        const QList<qsizetype> order {at(&user.article()), at(&user.listOf<SummaryPane>()),
            at(&user.listOf<QuotesPane>()), at(&user.listOf<ThemesPane>()), at(user.find(u"verifyButton"_s))};
        QVERIFY(!order.contains(-1));
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        user.press(u"Shift+Tab"_s);
        QCOMPARE(user.focused(), visited.last());
    }

    void targetsAreLargeEnough()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+F"_s);
        constexpr int smallest = 24; // WCAG 2.2, 2.5.8
        const QList<QAbstractButton *> buttons = user.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const bool isOfStyle = button->objectName().startsWith(u"qt_"_s) || button->inherits("ScrollLeftButton")
                || qobject_cast<QTabBar *>(button->parentWidget());
            if (button->isVisible() && !isOfStyle)
                QVERIFY2(button->width() >= smallest && button->height() >= smallest,
                    qPrintable(button->text() + button->objectName()));
        }
        for (int row = 0; row < user.listOf<QuotesPane>().model()->rowCount(); ++row)
            QVERIFY(user.listOf<QuotesPane>().sizeHintForRow(row) >= smallest);
        for (int row = 0; row < user.listOf<ThemesPane>().model()->rowCount(); ++row)
            QVERIFY(user.listOf<ThemesPane>().sizeHintForRow(row) >= smallest);
    }

    void everythingSaidGoesThroughTranslation()
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        user.press(u"Ctrl+F"_s);
        user.press(u"Ctrl+6"_s);
        const auto isTranslated = [](QString text) {
            return text.isEmpty() || text.startsWith(u'[') || text.remove(u'&').front().isDigit()
                || text.contains(u"nçàis"_s) || text == u"English"_s || text == u"Français"_s;
        };
        const QList<QAction *> actions = user.window->menuBar()->findChildren<QAction *>();
        for (const QAction *action : actions)
            QVERIFY2(isTranslated(action->text()), qPrintable(action->text()));
        const QList<QAbstractButton *> buttons = user.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible())
                continue;
            QVERIFY2(isTranslated(button->text()), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        QVERIFY(user.window->minimumSizeHint().width() <= 1366);
        QCoreApplication::removeTranslator(&pseudo);
    }

    void textOfTwiceTheSizeFits()
    {
        const QFont normal = QApplication::font();
        QFont large = normal;
        large.setPointSizeF(2 * large.pointSizeF());
        QApplication::setFont(large);
        {
            FeatureWindow user(QLocale::French);
            user.startWith({FeatureWindow::samplePath()});
            QVERIFY(user.window->minimumSizeHint().width() <= 1366);
            QVERIFY(user.window->minimumSizeHint().height() <= 768);
            const QList<QToolButton *> buttons = user.window->findChildren<QToolButton *>();
            for (const QToolButton *button : buttons) {
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(button->height() >= button->fontMetrics().height(), qPrintable(button->text()));
            }
        }
        QApplication::setFont(normal);
    }

    void aRowBeginsWithItsContent()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&user.listOf<QuotesPane>());
        QVERIFY(list && list->childCount() >= 4);
        const QString spoken = list->child(0)->text(QAccessible::Name);
        QVERIFY2(spoken.startsWith(u"«\u202FAlors que nous sommes"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"le chef de l’ONU"_s) && spoken.contains(u"¶1"_s));
        QCOMPARE(list->child(0)->text(QAccessible::Description), u"C1"_s);
        QVERIFY(list->child(0)->state().focusable && list->child(0)->state().selectable);
    }

    void theArticleCanBeRead()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&user.article());
        QVERIFY(article);
        QCOMPARE(article->text(QAccessible::Name), u"Article"_s);
        QVERIFY(article->state().readOnly && article->state().multiLine);
        QAccessibleTextInterface *text = article->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), int(user.article().article().text.size()));
        QCOMPARE(text->text(0, 10), user.article().article().text.left(10));
        text->setCursorPosition(20);
        QCOMPARE(text->cursorPosition(), 20);
        QVERIFY(text->characterRect(20).isValid());
        text->addSelection(3, 9);
        QCOMPARE(text->selectionCount(), 1);
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(start, 3);
        QCOMPARE(end, 9);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
