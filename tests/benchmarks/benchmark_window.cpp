// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the window answers on a long article: opening it, moving the cursor in each pane until everything that
// belongs to the line is marked and painted, scrolling each pane, and leaving lines out, undone and redone. Usage:
//   QT_QPA_PLATFORM=offscreen benchmark_window [paragraphs]     2,000 unless told; ends with 1 when a limit is passed
// Limits: open 1 s; mark, scroll and edit 16 ms, one frame, for 95 of 100 (the slowest is printed too: others share the
// cores).

#include "articlepane.h"
#include "articleview.h"
#include "attendancepane.h"
#include "briefinglist.h"
#include "mainwindow.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"
#include "quotespane.h"
#include "summarypane.h"
#include "themespane.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <vector>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16; ///< ms
constexpr double longestOpening = 1000; ///< ms
constexpr int moves = 300;

/// Quotes, people, figures, countries and recurring themes, a third of the paragraphs without any of them.
QString longArticle(int paragraphs)
{
    const QStringList countries {u"Kenya"_s, u"Ghana"_s, u"Peru"_s, u"Chile"_s, u"Japan"_s, u"Norway"_s, u"Jordan"_s};
    QString text;
    for (int number = 0; number < paragraphs; ++number) {
        const QString country = countries.at(number % countries.size());
        const QString name = u"Person%1 Family%2"_s.arg(QChar(u'a' + number % 26)).arg(QChar(u'a' + number / 26 % 26));
        if (number % 3 == 0)
            text
                += u"“We will keep the promise number %1 on water and food security in full,” said %2, the minister of "
                   u"water of %3, at the opening of the meeting."_s.arg(QString::number(number), name, country);
        else if (number % 3 == 1)
            text += u"%1 said that the fund for water and food security would grow to %2 projects in %3, and that the "
                    u"partners of the region had agreed on the plan."_s.arg(name, QString::number(number), country);
        else
            text += u"The working sessions went on in the afternoon, and the delegations looked at the state of the "
                    u"rivers, "
                    u"the wells and the fields, before the paper was put to the vote in the evening."_s;
        text += u"\n\n"_s;
    }
    return text;
}

double processorMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Until nothing is left to paint.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

/// Prints how long each of \a count steps takes; true when 99 of 100 stay within a frame.
bool measure(const char *what, int count, const std::function<void(int)> &step)
{
    std::vector<double> times;
    for (int number = 0; number < count; ++number) {
        const double start = processorMilliseconds();
        step(number);
        settle();
        times.push_back(processorMilliseconds() - start);
    }
    std::sort(times.begin(), times.end());
    const double usual = times[times.size() / 2];
    const double slow = times[times.size() * 99 / 100];
    std::printf(
        "%-28s median %6.2f ms   99 of 100 within %6.2f ms   slowest %6.2f ms\n", what, usual, slow, times.back());
    return slow <= frame;
}

/// Down and down again; from the last line back to the first.
bool moveIn(const char *what, MainWindow &window, const QString &keys, QWidget *pane)
{
    QTest::keySequence(&window, QKeySequence(keys));
    settle();
    return measure(what, moves, [pane](int) {
        const auto *list = qobject_cast<BriefingList *>(pane);
        const bool isLast = list && list->currentIndex().row() + 1 == list->model()->rowCount();
        QTest::keyClick(pane, isLast ? Qt::Key_Home : Qt::Key_Down);
    });
}

bool scrollIn(const char *what, QAbstractScrollArea &area)
{
    QScrollBar &bar = *area.verticalScrollBar();
    bar.setValue(0);
    settle();
    return measure(what, moves, [&bar](int number) { bar.setValue(number * std::max(1, bar.maximum() / moves)); });
}

/// Each line left out, then all of it undone and redone.
bool edit(MainWindow &window, BriefingList &list)
{
    QTest::keySequence(&window, QKeySequence(u"Ctrl+3"_s));
    list.setCurrentIndex(list.model()->index(0, 0));
    settle();
    const auto press = [&list](const QString &keys) {
        return [&list, keys](int) { QTest::keySequence(&list, QKeySequence(keys)); };
    };
    bool good = measure("leave a line out", moves, [&list](int) {
        QTest::keyClick(&list, Qt::Key_Space);
        QTest::keyClick(&list, Qt::Key_Down);
    });
    good &= measure("remove a line", moves, press(u"Del"_s));
    good &= measure("undo", 2 * moves, press(u"Ctrl+Z"_s));
    good &= measure("redo", 2 * moves, press(u"Ctrl+Shift+Z"_s));
    return good;
}

int items(const Briefing &briefing)
{
    return int(itemSpans(briefing).size());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    constexpr int defaultParagraphs = 2000;
    const QString wanted = QApplication::arguments().value(1);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(longArticle(wanted.isEmpty() ? defaultParagraphs : wanted.toInt()).toUtf8());
    file.close();
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    InterfaceLanguage language;
    language.use(QLocale::English);
    BriefingSession session;
    BriefingFocus focus(session);
    Desktop desktop;
    desktop.open = [](const QUrl &) {};
    MainWindow window(session, focus, language, settings, desktop); // keeps nothing: only the window is measured
    window.resize(1366, 768);
    window.start({});
    settle();

    const double start = processorMilliseconds();
    window.openFile(file.fileName());
    while (!session.briefing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    const double opened = processorMilliseconds() - start;
    const Briefing &briefing = *session.briefing();
    std::printf("%lld paragraphs, %d items, open and painted in %.0f ms\n", qint64(briefing.article.paragraphs.size()),
        items(briefing), opened);
    window.activateWindow();
    QTest::qWait(500); // long lists are measured a few lines at a time

    const auto pane = [&window]<typename Pane>(Pane *) -> BriefingList & { return window.findChild<Pane *>()->list(); };
    ArticleView &article = window.findChild<ArticlePane *>()->view();
    bool good = opened <= longestOpening;
    good &= moveIn("mark from the article", window, u"Ctrl+1"_s, &article);
    good &= moveIn("mark from the summary", window, u"Ctrl+2"_s, &pane(static_cast<SummaryPane *>(nullptr)));
    good &= moveIn("mark from the quotes", window, u"Ctrl+3"_s, &pane(static_cast<QuotesPane *>(nullptr)));
    good &= moveIn("mark from the themes", window, u"Ctrl+4"_s, &pane(static_cast<ThemesPane *>(nullptr)));
    good &= moveIn("mark from the attendance", window, u"Ctrl+5"_s, &pane(static_cast<AttendancePane *>(nullptr)));
    good &= scrollIn("scroll the article", article);
    good &= scrollIn("scroll the quotes", pane(static_cast<QuotesPane *>(nullptr)));
    good &= scrollIn("scroll the attendance", pane(static_cast<AttendancePane *>(nullptr)));
    good &= edit(window, pane(static_cast<QuotesPane *>(nullptr)));
    return good ? 0 : 1;
}
