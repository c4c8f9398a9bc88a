// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/featurewindow.h"

#include <QAccessible>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// Widgets that take the keyboard and have nothing to be called by.
QStringList unnamed(QWidget *window)
{
    QStringList found;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || (spoken->text(QAccessible::Name).isEmpty() && spoken->text(QAccessible::Value).isEmpty()))
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
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

    void aRowBeginsWithItsContent()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&user.listOf<QuotesPane>());
        QVERIFY(list && list->childCount() >= 4);
        const QString spoken = list->child(0)->text(QAccessible::Name);
        QVERIFY2(spoken.startsWith(u"«\u202FAlors que nous sommes"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"le chef de l’ONU"_s) && spoken.contains(u"¶1"_s));
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
