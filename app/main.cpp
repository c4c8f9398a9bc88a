// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "export/briefingexport.h"
#include "extraction/briefingbuilder.h"
#include "jsonlines.h"
#include "mainwindow.h"
#include "presentation/briefingfocus.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"
#include "readers/articlereader.h"
#include "singleinstance.h"
#include "support/version.h"
#include "windowsettings.h"

#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds requestPatience {3};

/// Sentences that only the program as a whole says.
class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    static QString noDisplay()
    {
        return tr("There is no display to open a window on. Use --export OUT FILE or --jsonl FILE…, or see --help.");
    }
    static QString sourceWouldBeOverwritten(const QString &path)
    {
        return tr("“%1” is the article itself and will not be overwritten. Choose another name for the briefing.")
            .arg(path);
    }
};

void print(FILE *stream, const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stream);
}

/// Where the platform's windows can be drawn. Asked first, since QGuiApplication aborts when there is none.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// The language that was asked for, or the system's.
QLocale::Language languageOf(const CommandLine &commandLine)
{
    const QLocale::Language asked = InterfaceLanguage::fromCode(commandLine.language);
    return commandLine.language.isEmpty() ? InterfaceLanguage::ofSystem() : asked;
}

ExitCode complain(const QString &complaint)
{
    print(stderr, u"rapporteur: "_s + complaint);
    return WrongUsage;
}

ExitCode fail(const Error &error)
{
    print(stderr, u"rapporteur: "_s + error.sentence);
    return InputFailed;
}

ExitCode exportOne(const CommandLine &commandLine, QLocale::Language language)
{
    const QString file = commandLine.files.constFirst();
    const QFileInfo output(commandLine.output);
    if (output.exists() && output.canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return complain(Program::sourceWouldBeOverwritten(file));

    const Result<Article> article = readArticle(file);
    if (!article)
        return fail(article.error());
    const ExportOptions options {.language = language, .clock = QDateTime::currentDateTime()};
    const Result<ExportReport> report
        = exportBriefing(buildBriefing(*article, Lexicons()), commandLine.output, options);
    if (!report)
        return report.error().kind == ErrorKind::Unsupported ? complain(report.error().sentence) : fail(report.error());
    for (const QString &warning : report->warnings)
        print(stderr, u"rapporteur: "_s + warning);
    return AllWell;
}

int runExport(int &argc, char **argv, const CommandLine &commandLine)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and pages, but no window and no display
    const QGuiApplication application(argc, argv);
    InterfaceLanguage language;
    language.use(languageOf(commandLine));
    return exportOne(commandLine, language.current());
}

/// Memory that one article has freed serves the next: else the allocator gives it back to the system and asks for it
/// again, thousands of pages for each megabyte of articles.
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mostKept = 32 * 1024 * 1024; // bytes, for each thread; glibc refuses more
    mallopt(M_MMAP_THRESHOLD, mostKept);
    mallopt(M_TRIM_THRESHOLD, mostKept);
#endif
}

ExitCode printLines(const CommandLine &commandLine)
{
    keepFreedMemory();
    const bool isFromInput = commandLine.files == QStringList {u"-"_s};
    switch (
        isFromInput ? printJsonLinesOfInput(commandLine.jobs) : printJsonLines(commandLine.files, commandLine.jobs)) {
    case JsonLinesOutcome::AllWell: return AllWell;
    case JsonLinesOutcome::InputFailed: return InputFailed;
    case JsonLinesOutcome::OutputFailed: std::quick_exit(InputFailed); // a thread may still wait for input
    }
    Q_UNREACHABLE();
}

/// What needs neither fonts nor a display.
int runOnConsole(int &argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    // JSON lines are data: the same bytes whatever the system's language.
    const bool isData = commandLine.task == CommandLine::Task::JsonLines && commandLine.language.isEmpty();
    InterfaceLanguage language;
    language.use(isData ? QLocale::English : languageOf(commandLine));
    switch (commandLine.task) {
    case CommandLine::Task::JsonLines: return printLines(commandLine);
    case CommandLine::Task::Help: print(stdout, commandLineHelp()); return AllWell;
    case CommandLine::Task::Version: print(stdout, u"rapporteur "_s + programVersion()); return AllWell;
    case CommandLine::Task::OpenWindow: print(stderr, u"rapporteur: "_s + Program::noDisplay()); return InputFailed;
    default:
        return complain(parseCommandLine(QCoreApplication::arguments()).complaint); // again, now that it is translated
    }
}

/// The interface's language: that of the command line, of the menu's last choice, or of the system.
QLocale::Language windowLanguage(const CommandLine &commandLine, const QSettings &settings)
{
    for (const QLocale::Language language :
        {InterfaceLanguage::fromCode(commandLine.language), WindowSettings::language(settings)}) {
        if (InterfaceLanguage::available().contains(language))
            return language;
    }
    return InterfaceLanguage::ofSystem();
}

/// Stands in while QApplication is made: where a display is named that does not answer, Qt would print many lines and
/// abort.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    print(stderr, u"rapporteur: "_s + Program::noDisplay());
    std::_Exit(InputFailed);
}

int runWindow(int &argc, char **argv, const CommandLine &commandLine)
{
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(u"rapporteur"_s);
    QApplication::setApplicationVersion(programVersion());
    QApplication::setDesktopFileName(u"org.rapporteur.rapporteur"_s);
    SingleInstance instance;
    // A private window is never another start's, nor does it ask for one.
    if (!commandLine.isPrivate && instance.start(commandLine.files) == SingleInstance::Start::HandedOver)
        return AllWell;
    QSettings settings(u"rapporteur"_s, u"rapporteur"_s);
    InterfaceLanguage language;
    language.use(windowLanguage(commandLine, settings));
    BriefingSession session;
    BriefingFocus focus(session);
    MainWindow window(session, focus, language, settings);
    window.setPrivate(commandLine.isPrivate);
    QObject::connect(&instance, &SingleInstance::asked, &window,
        [&window](const QStringList &paths) { window.openFromOutside(paths); });
    if (commandLine.activated) // the request comes at once, and fills the window before it is shown
        QTimer::singleShot(requestPatience, &window, [&window] {
            if (!window.isVisible())
                window.start({});
        });
    else
        window.start(commandLine.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    std::transform(
        argv, argv + argc, std::back_inserter(arguments), [](const char *a) { return QString::fromLocal8Bit(a); });
    const CommandLine commandLine = parseCommandLine(arguments);
    Q_INIT_RESOURCE(translations); // they lie in a static library
    switch (commandLine.task) {
    case CommandLine::Task::OpenWindow:
        return hasDisplay() ? runWindow(argc, argv, commandLine) : runOnConsole(argc, argv, commandLine);
    case CommandLine::Task::Export: return runExport(argc, argv, commandLine);
    default: return runOnConsole(argc, argv, commandLine);
    }
}
