// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a start costs: processor time from the start of the process to the first painted window with the sample's
// briefing in it, beside that of an empty window with five panes, in turns, as child processes. Usage:
//   QT_QPA_PLATFORM=offscreen benchmark_startup [rounds]        prints medians in ms and their ratio (at most 1.6)
//   QT_QPA_PLATFORM=offscreen benchmark_startup --fill FILE     prints how long FILE takes, and the longest standstill

#include "mainwindow.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <cstdio>
#include <ctime>
#include <vector>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Calls back once, from a zero timer after the first paint of its window for which \a isReady says yes.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<bool()> isReady, std::function<void()> done)
        : m_isReady(std::move(isReady))
        , m_done(std::move(done))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && m_done && m_isReady()) {
            QTimer::singleShot(0, this, std::exchange(m_done, {}));
        }
        return false;
    }

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_done;
};

double processorMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Leaves without cleaning up, as what is measured is the start.
[[noreturn]] void tellAndLeave()
{
    std::printf("%.3f\n", processorMilliseconds());
    std::fflush(stdout);
    std::_Exit(0);
}

/// A pane as any program has it: its title over a view, empty.
QWidget *titled(const QString &title, QWidget *view)
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLabel(title));
    column->addWidget(view);
    return pane;
}

/// What Qt asks for a window of this kind before there is anything in it: menus, a tool bar, five titled panes.
int runEmptyWindow(QApplication &application)
{
    QMainWindow window;
    for (const QString &menu : {u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s})
        window.menuBar()->addMenu(menu)->addAction(menu);
    QToolBar *toolBar = window.addToolBar(u"Tools"_s);
    for (const QString &action : {u"Open"_s, u"Find"_s, u"Export"_s})
        toolBar->addAction(action);
    window.statusBar()->showMessage(u"Ready"_s);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(titled(u"Article"_s, new QPlainTextEdit));
    auto *panes = new QSplitter(Qt::Vertical, columns);
    for (const QString &title : {u"Summary"_s, u"Quotes"_s, u"Themes"_s, u"Attendance"_s})
        panes->addWidget(titled(title, new QListView));
    window.setCentralWidget(columns);
    window.resize(1320, 690);
    const FirstPaint first(
        &window, [] { return true; }, tellAndLeave);
    window.show();
    return application.exec();
}

int runProgram(QApplication &application, const QString &path)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    InterfaceLanguage language;
    language.use(QLocale::French);
    BriefingSession session;
    BriefingFocus focus(session);
    MainWindow window(session, focus, language, settings);
    const FirstPaint first(
        &window, [&session] { return session.briefing() != nullptr; }, tellAndLeave);
    window.start({path});
    return application.exec();
}

/// Opens \a path in a window that is already there, and counts how long the window did not answer.
int fill(QApplication &application, const QString &path)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    InterfaceLanguage language;
    language.use(QLocale::French);
    BriefingSession session;
    BriefingFocus focus(session);
    MainWindow window(session, focus, language, settings);
    window.start({});
    QElapsedTimer total;
    QElapsedTimer sinceAnswer;
    qint64 longest = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, sinceAnswer.restart()); });
    std::unique_ptr<FirstPaint> first;
    QTimer::singleShot(200, &heart, [&] {
        heart.start(1);
        total.start();
        sinceAnswer.start();
        first = std::make_unique<FirstPaint>(
            &window, [&session] { return session.briefing() != nullptr; },
            [&] {
                longest = std::max(longest, sinceAnswer.elapsed());
                std::printf("filled in %lld ms, longest standstill %lld ms\n", total.elapsed(), longest);
                QApplication::quit();
            });
        window.openFile(path);
    });
    return application.exec();
}

double measured(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toDouble();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int compare(int rounds)
{
    std::vector<double> empty;
    std::vector<double> filled;
    for (int round = 0; round < rounds; ++round) {
        empty.push_back(measured({u"--empty"_s}));
        filled.push_back(measured({u"--program"_s, u"" RAPPORTEUR_EXAMPLES "/seoul-fr.txt"_s}));
    }
    std::printf("empty window %.1f ms, filled window %.1f ms, ratio %.2f\n", median(empty), median(filled),
        median(filled) / median(empty));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "--empty"_L1)
        return runEmptyWindow(application);
    if (what == "--program"_L1)
        return runProgram(application, arguments.value(2));
    if (what == "--fill"_L1)
        return fill(application, arguments.value(2));
    constexpr int defaultRounds = 15;
    return compare(what.isEmpty() ? defaultRounds : what.toInt());
}
