// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a picture of the window for the README and for looking at every state; not a test. Needs no display:
//   QT_QPA_PLATFORM=offscreen build/dev/tests/ui/screenshot OUT.png [FILE] [options]
// It is the real window with the real reading and extraction; --look, --keys and the others only press its buttons.

#include "briefinglist.h"
#include "mainwindow.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"
#include "support/pseudotranslator.h"
#include "support/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPalette>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolTip>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::WindowText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::ButtonText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8f, 0xd6));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x74, 0x77, 0x7b));
    return palette;
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
}

/// C3 as a line of the briefing.
ItemRef itemFrom(const QString &label)
{
    const int id = label.mid(1).toInt();
    switch (label.at(0).unicode()) {
    case u'C': return {ItemKind::Quotation, id};
    case u'T': return {ItemKind::Theme, id};
    case u'S': return {ItemKind::Summary, id};
    case u'V': return {ItemKind::VerifyPoint, id};
    default: return {ItemKind::Count, id};
    }
}

/// Palette, size of type and direction, before the first widget is made.
void dress(const QCommandLineParser &parser)
{
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());
    if (parser.isSet(u"mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (parser.isSet(u"text"_s)) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * parser.value(u"text"_s).toDouble());
        QApplication::setFont(font);
    }
}

SessionWork work(bool slow)
{
    SessionWork work = SessionWork::ofProgram();
    if (slow) {
        work.buildBriefing = [build = work.buildBriefing](const Article &article, const Progress &progress) {
            progress.tell(40, 100);
            QThread::sleep(4);
            return build(article, progress);
        };
    }
    return work;
}

/// What the mouse would see when it rests on the line looked at.
QWidget *tipOf(const BriefingFocus &focus, const MainWindow &window)
{
    const QList<BriefingList *> lists = window.findChildren<BriefingList *>();
    for (const BriefingList *list : lists) {
        const QModelIndex line = list->indexOf(focus.value().item);
        if (!line.isValid())
            continue;
        auto *tip = new QLabel(line.data(Qt::ToolTipRole).toString());
        tip->setPalette(QToolTip::palette());
        tip->setMargin(6);
        tip->setWordWrap(true);
        return tip;
    }
    return nullptr;
}

/// The entry of a menu, even of one that is filled when it is shown.
void chooseEntry(const QWidget &window, const QString &words)
{
    for (QMenu *menu : window.findChildren<QMenu *>())
        emit menu->aboutToShow();
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->isEnabled() && !action->menu() && action->text().remove(u'&') == words) {
            action->trigger();
            return;
        }
    }
    qWarning("There is no entry %s.", qPrintable(words));
}

void typeInto(QDialog &dialog, QString words)
{
    const bool accept = words.endsWith(u'\n');
    dialog.findChild<QPlainTextEdit *>()->setPlainText(words.trimmed());
    if (accept)
        dialog.accept();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(programVersion());
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"Picture to write."_s);
    parser.addPositionalArgument(u"file"_s, u"Article to open."_s);
    parser.addOptions({{u"language"_s, u"Of the interface."_s, u"code"_s, u"fr"_s},
        {u"dark"_s, u"With a dark palette."_s}, {u"size"_s, u"Of the window."_s, u"size"_s, u"1366x768"_s},
        {u"look"_s, u"Look at a line: C1, T2, P1, S1, V1."_s, u"label"_s},
        {u"keys"_s, u"Press keys, such as Ctrl+6; may be given several times."_s, u"keys"_s},
        {u"find"_s, u"Find words."_s, u"words"_s},
        {u"window"_s, u"Picture of the dialog of this name instead of the main window."_s, u"name"_s},
        {u"tip"_s, u"Picture of the tip of the line looked at."_s},
        {u"choose"_s, u"Choose the menu entry of these words, without mnemonics; may be given several times."_s,
            u"entry"_s},
        {u"type"_s, u"Type words into the dialog that is open, and accept it when they end in Enter."_s, u"words"_s},
        {u"private"_s, u"As a private window."_s}, {u"slow"_s, u"An article that takes long to load."_s},
        {u"pseudo"_s, u"Words half as long again, in no language."_s},
        {u"mirrored"_s, u"An interface that reads from right to left."_s},
        {u"text"_s, u"Size of all text, 2 for twice."_s, u"factor"_s}, {u"scale"_s, u"Reading size."_s, u"scale"_s}});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(2);
    dress(parser);

    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (parser.isSet(u"scale"_s))
        settings.setValue(u"readingScale"_s, parser.value(u"scale"_s).toDouble());
    InterfaceLanguage language;
    language.use(InterfaceLanguage::fromCode(parser.value(u"language"_s)));
    PseudoTranslator pseudo;
    if (parser.isSet(u"pseudo"_s))
        QCoreApplication::installTranslator(&pseudo);
    const bool slow = parser.isSet(u"slow"_s);
    BriefingSession session(work(slow));
    BriefingFocus focus(session);
    MainWindow window(session, focus, language, settings);
    window.resize(sizeFrom(parser.value(u"size"_s)));
    window.setPrivate(parser.isSet(u"private"_s));
    window.start(arguments.mid(1));
    const auto isReady = [&window, &session, slow] { return window.isVisible() && (slow || !session.isLoading()); };
    if (!QTest::qWaitFor(isReady, 30000))
        return 1;
    if (slow)
        QTest::qWait(1500);

    const auto press = [&window](const QString &keys) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keySequence(focused ? focused : &window, QKeySequence(keys));
    };
    window.activateWindow();
    const QStringList keys = parser.values(u"keys"_s);
    for (const QString &key : keys)
        press(key);
    if (parser.isSet(u"look"_s))
        focus.markItem(itemFrom(parser.value(u"look"_s)));
    for (const QString &entry : parser.values(u"choose"_s))
        chooseEntry(window, entry);
    if (parser.isSet(u"type"_s))
        typeInto(*window.findChild<QDialog *>(), parser.value(u"type"_s));
    if (parser.isSet(u"find"_s)) {
        press(u"Ctrl+F"_s);
        QTest::keyClicks(window.findChild<QWidget *>(u"findInput"_s), parser.value(u"find"_s));
    }
    QTest::qWait(300);
    QWidget *shown = &window;
    if (parser.isSet(u"window"_s))
        shown = window.findChild<QWidget *>(parser.value(u"window"_s));
    if (auto *menu = qobject_cast<QMenu *>(shown)) {
        emit menu->aboutToShow();
        menu->adjustSize();
    }
    if (parser.isSet(u"tip"_s))
        shown = tipOf(focus, window);
    return shown && shown->grab().save(arguments.first()) ? 0 : 1;
}
