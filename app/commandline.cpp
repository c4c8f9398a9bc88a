// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int mostJobs = 256;

class Options
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Options()
    {
        parser.setApplicationDescription(tr("Turns press articles about a conference into a briefing."));
        parser.addPositionalArgument(u"file"_s, tr("Articles to open."), tr("[FILE…]"));
        activated.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({exportTo, jsonLines, jobs, language, privately, help, version, activated});
    }

    QCommandLineParser parser;
    const QCommandLineOption exportTo {u"export"_s,
        tr("Write the briefing of FILE to <out>, in the format of its suffix (.pdf, .json); opens no window."),
        tr("out")};
    const QCommandLineOption jsonLines {u"jsonl"_s,
        tr("Print the briefing of each FILE as one line of JSON; “-” reads JSON lines that name or hold articles. "
           "Opens no window.")};
    const QCommandLineOption jobs {
        u"jobs"_s, tr("With --jsonl: how many articles are worked on at a time; 1 unless told."), tr("number"), u"1"_s};
    const QCommandLineOption language {
        u"language"_s, tr("The language of the interface and of the briefing's headings: fr or en."), tr("language")};
    const QCommandLineOption privately {
        u"private"_s, tr("Open a window of its own that remembers no file and keeps nothing for the next time.")};
    const QCommandLineOption help {{u"h"_s, u"help"_s}, tr("Show this help.")};
    QCommandLineOption activated {u"activated"_s}; ///< given by the D-Bus service file alone
    const QCommandLineOption version {{u"v"_s, u"version"_s}, tr("Show the version.")};

    /// Why the options that were given do not go together; empty when they do.
    [[nodiscard]] QString conflict() const
    {
        const qsizetype files = parser.positionalArguments().size();
        if (parser.isSet(exportTo) && parser.isSet(jsonLines))
            return tr("--export and --jsonl cannot be used together.");
        if (parser.isSet(exportTo) && files != 1)
            return tr("--export takes exactly one article.");
        if (parser.isSet(jsonLines) && files == 0)
            return tr("--jsonl needs at least one article.");
        if (parser.isSet(privately) && (parser.isSet(exportTo) || parser.isSet(jsonLines)))
            return tr("--private is for the window, and does not go together with --export or --jsonl.");
        if (jobCount() == 0)
            return tr("“%1” is not a number of jobs: choose 1 to %2.").arg(parser.value(jobs)).arg(mostJobs);
        if (parser.isSet(language) && chosenLanguage().isEmpty())
            return tr("“%1” is not a language of the interface: choose fr or en.").arg(parser.value(language));
        return {};
    }

    /// 0 when what was given is no number of jobs.
    [[nodiscard]] int jobCount() const
    {
        const int count = parser.value(jobs).toInt();
        return count >= 1 && count <= mostJobs ? count : 0;
    }

    [[nodiscard]] QString chosenLanguage() const
    {
        const QString chosen = parser.value(language);
        return chosen == "fr"_L1 || chosen == "en"_L1 ? chosen : QString();
    }

    [[nodiscard]] CommandLine::Task task(const QString &complaint) const
    {
        if (parser.isSet(help))
            return CommandLine::Task::Help;
        if (parser.isSet(version))
            return CommandLine::Task::Version;
        if (!complaint.isEmpty())
            return CommandLine::Task::Complain;
        if (parser.isSet(exportTo))
            return CommandLine::Task::Export;
        return parser.isSet(jsonLines) ? CommandLine::Task::JsonLines : CommandLine::Task::OpenWindow;
    }
};

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    Options options;
    const bool understood = options.parser.parse(arguments);
    CommandLine commandLine {.files = options.parser.positionalArguments(),
        .jobs = options.jobCount(),
        .output = options.parser.value(options.exportTo),
        .language = options.chosenLanguage(),
        .isPrivate = options.parser.isSet(options.privately),
        .activated = options.parser.isSet(options.activated)};
    commandLine.complaint = understood ? options.conflict() : options.parser.errorText();
    commandLine.task = options.task(commandLine.complaint);
    return commandLine;
}

QString commandLineHelp()
{
    return Options().parser.helpText();
}

} // namespace rapporteur
