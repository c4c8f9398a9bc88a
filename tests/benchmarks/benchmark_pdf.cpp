// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingoutline.h"
#include "export/pdf/pdfwriter.h"
#include "support/samplebriefings.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <vector>

// Prints how long the PDF of a briefing takes in this process, in milliseconds of the processor, how the time and the
// memory grow with the article, and how long the whole command takes beside an empty QGuiApplication, which this
// program also is when it is called with --empty. Usage: benchmark_pdf [PROGRAM ARTICLE]

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Processor time in milliseconds, of this process (RUSAGE_SELF) or of those that it waited for (RUSAGE_CHILDREN).
double processorTime(int who)
{
    rusage usage {};
    getrusage(who, &usage);
    const auto milliseconds
        = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double milliseconds(const std::function<void()> &work, int who = RUSAGE_SELF)
{
    const double before = processorTime(who);
    work();
    return processorTime(who) - before;
}

double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void makePdf(const Briefing &briefing)
{
    ExportOptions options {.language = QLocale::French};
    options.clock = QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    if (!PdfWriter::write(briefingOutline(briefing, options)))
        std::printf("no PDF was made\n");
}

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Takes turns, so that whatever else the machine does weighs on both alike.
void compareCommands(const QString &self, const QString &program, const QString &article)
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("note.pdf"));
    std::vector<double> empty;
    std::vector<double> whole;
    for (int i = 0; i < 20; ++i) {
        empty.push_back(milliseconds([&] { QProcess::execute(self, {QStringLiteral("--empty")}); }, RUSAGE_CHILDREN));
        whole.push_back(milliseconds(
            [&] {
                QProcess::execute(program, {QStringLiteral("--export"), pdf, article});
            },
            RUSAGE_CHILDREN));
    }
    std::sort(empty.begin(), empty.end());
    std::sort(whole.begin(), whole.end());
    std::printf("whole command: %.0f ms, empty QGuiApplication: %.0f ms, ratio of medians %.1f, of minima %.1f\n",
        whole[10], empty[10], whole[10] / empty[10], whole[0] / empty[0]);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 2 && qstrcmp(argv[1], "--empty") == 0) {
        const QGuiApplication application(argc, argv);
        return 0;
    }
    const Briefing sample = frenchBriefing();
    std::printf("sample, first: %.1f ms\n", milliseconds([&] { makePdf(sample); }));
    std::printf("sample, median of 20: %.1f ms\n", median(20, [&] { makePdf(sample); }));
    std::printf("Chinese, median of 20: %.1f ms\n", median(20, [] { makePdf(chineseBriefing()); }));
    std::printf("Arabic, median of 20: %.1f ms\n", median(20, [] { makePdf(arabicBriefing()); }));
    std::printf("peak memory: %.0f MB\n", peakMegabytes());
    double fifty = 0;
    for (const int paragraphs : {50, 500, 5000}) {
        const Briefing briefing = longBriefing(paragraphs);
        const double time = median(3, [&] { makePdf(briefing); });
        fifty = paragraphs == 50 ? time : fifty;
        std::printf("%d paragraphs: %.0f ms, %.1f times as long as 50, peak memory %.0f MB\n", paragraphs, time,
            time / fifty, peakMegabytes());
    }
    if (argc == 3)
        compareCommands(
            QString::fromLocal8Bit(argv[0]), QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    return 0;
}
