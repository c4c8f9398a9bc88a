// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the tests' articles one after another in the window, ten thousand times, and looks at the memory. Usage:
//   QT_QPA_PLATFORM=offscreen soak [openings]     ends with 1 when the memory grew by more than five percent

#include "mainwindow.h"
#include "presentation/briefingsession.h"
#include "presentation/interfacelanguage.h"

#include <QApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Memory of the process that is in use, in MB.
double megabytes()
{
    malloc_trim(0); // what is free but was not given back is no growth
    long pages = 0;
    if (FILE *statistics = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(statistics, "%*d %ld", &pages) != 1)
            pages = 0;
        std::fclose(statistics);
    }
    return double(pages) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

QStringList articles()
{
    QStringList files;
    QDirIterator all(QStringLiteral(RAPPORTEUR_TEST_DATA), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (file.contains("/articles/"_L1) || file.contains("/press/"_L1))
            files << file;
    }
    files.sort();
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int openings = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QStringList files = articles();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    InterfaceLanguage language;
    BriefingSession session;
    BriefingFocus focus(session);
    MainWindow window(session, focus, language, settings);
    int opened = 0;
    double settled = 0; // after the first tenth: caches are full, every pane has been painted
    double latest = 0;
    QObject::connect(&session, &BriefingSession::briefingSettled, &window, [&] {
        ++opened;
        if (opened % std::max(1, openings / 10) == 0) {
            latest = megabytes();
            if (settled == 0)
                settled = latest;
            std::printf("%d articles, %.1f MB\n", opened, latest);
            std::fflush(stdout);
        }
        if (opened >= openings)
            QTimer::singleShot(0, qApp, &QApplication::quit);
        else
            QTimer::singleShot(0, &window, [&] { window.openFile(files.at(opened % files.size())); });
    });
    window.start({files.first()});
    QApplication::exec();
    const double growth = latest / settled - 1;
    std::printf(
        "%d articles of %lld: memory grew by %.1f %%\n", opened, static_cast<long long>(files.size()), growth * 100);
    return growth <= 0.05 ? 0 : 1;
}
