// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a picture of the window for the README and for looking at every state; not a test. Needs no display:
//   QT_QPA_PLATFORM=offscreen build/dev/tests/ui/screenshot OUT.png [FILE] [options]
// It is the real window with the real reading and extraction; --look, --verify and the others only press its buttons.

#include "articlepane.h"
#include "mainwindow.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"Picture to write."_s);
    parser.addPositionalArgument(u"file"_s, u"Article to open."_s);
    parser.addOptions({{u"language"_s, u"Of the interface."_s, u"code"_s, u"fr"_s},
        {u"dark"_s, u"With a dark palette."_s}, {u"size"_s, u"Of the window."_s, u"size"_s, u"1366x768"_s},
        {u"look"_s, u"Look at a line: C1, T2, P1, S1, V1."_s, u"label"_s},
        {u"verify"_s, u"Open the points to verify."_s}, {u"find"_s, u"Find words."_s, u"words"_s},
        {u"attendance"_s, u"Show the attendance."_s}, {u"export"_s, u"Picture of the export dialog."_s},
        {u"scale"_s, u"Reading size."_s, u"scale"_s}});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(2);
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());

    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (parser.isSet(u"scale"_s))
        settings.setValue(u"readingScale"_s, parser.value(u"scale"_s).toDouble());
    InterfaceLanguage language;
    language.use(InterfaceLanguage::fromCode(parser.value(u"language"_s)));
    BriefingSession session;
    BriefingFocus focus(session);
    MainWindow window(session, focus, language, settings);
    window.resize(sizeFrom(parser.value(u"size"_s)));
    window.start(arguments.mid(1, 1));
    if (!QTest::qWaitFor([&window, &session] { return window.isVisible() && !session.isLoading(); }, 30000))
        return 1;

    const auto press = [&window](const QString &keys) { QTest::keySequence(&window, QKeySequence(keys)); };
    window.activateWindow();
    if (parser.isSet(u"attendance"_s))
        press(u"Ctrl+5"_s);
    if (parser.isSet(u"verify"_s))
        press(u"Ctrl+6"_s);
    if (parser.isSet(u"look"_s))
        focus.markItem(itemFrom(parser.value(u"look"_s)));
    if (parser.isSet(u"find"_s)) {
        press(u"Ctrl+F"_s);
        QTest::keyClicks(window.findChild<QWidget *>(u"findInput"_s), parser.value(u"find"_s));
    }
    QWidget *shown = &window;
    if (parser.isSet(u"export"_s)) {
        press(u"Ctrl+E"_s);
        shown = window.findChild<QWidget *>(u"exportDialog"_s);
    }
    QTest::qWait(200);
    return shown && shown->grab().save(arguments.first()) ? 0 : 1;
}
