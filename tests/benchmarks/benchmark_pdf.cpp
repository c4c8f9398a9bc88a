// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingoutline.h"
#include "export/pdf/pdfwriter.h"
#include "support/samplebriefings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

// Prints how long the PDF of a briefing takes in this process, in milliseconds: the first one, the median of twenty,
// and how the time grows with the article. Usage: benchmark_pdf

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

double milliseconds(const Briefing &briefing)
{
    ExportOptions options {.language = QLocale::French};
    options.clock = QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    QElapsedTimer timer;
    timer.start();
    const Result<PdfResult> pdf = PdfWriter::write(briefingOutline(briefing, options), options.pageFormat);
    return pdf ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

double median(const Briefing &briefing, int runs)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(briefing));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    const Briefing sample = frenchBriefing();
    const double first = milliseconds(sample);
    std::printf("sample, first: %.1f ms\n", first);
    std::printf("sample, median of 20: %.1f ms\n", median(sample, 20));
    std::printf("Chinese, median of 20: %.1f ms\n", median(chineseBriefing(), 20));
    std::printf("Arabic, median of 20: %.1f ms\n", median(arabicBriefing(), 20));
    const double fifty = median(longBriefing(50), 5);
    const double fiveHundred = median(longBriefing(500), 5);
    std::printf(
        "50 paragraphs: %.1f ms, 500 paragraphs: %.1f ms, ratio %.1f\n", fifty, fiveHundred, fiveHundred / fifty);
    return 0;
}
