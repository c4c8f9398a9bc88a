// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How fast files become articles and briefings: MB/s of processor time over the tests' saved pages, made heavier by
/// the scripts and styles that real ones carry; what a typical page costs beside the start of its process; and what
/// memory the largest child took.

#include "extraction/briefingbuilder.h"
#include "readers/html/htmlreader.h"
#include "readers/sandbox/readerprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

double processorMilliseconds()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

QList<QByteArray> savedPages()
{
    const QDir folder(QStringLiteral(RAPPORTEUR_TEST_DATA "/readers/pages"));
    QList<QByteArray> pages;
    for (const QString &name : folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            pages << file.readAll();
    }
    return pages;
}

/// \a page with as many bytes of scripts, styles and menus around its article as pages of newspapers have.
QByteArray asHeavyAsReal(QByteArray page)
{
    QByteArray script = "<script>";
    for (int i = 0; i < 1500; ++i)
        script
            += "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}if(a<b&&c>d){e();}\n";
    script += "</script>";
    QByteArray menu = "<nav class=\"main-menu\"><ul>";
    for (int i = 0; i < 150; ++i)
        menu += "<li class=\"menu-item menu-item-" + QByteArray::number(i) + "\"><a href=\"/section/"
            + QByteArray::number(i) + "\">Section</a></li>";
    return page.replace("</head>", script + "</head>").replace("</body>", menu + "</ul></nav></body>");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> light = savedPages();
    QList<QByteArray> heavy;
    for (const QByteArray &page : light)
        heavy << asHeavyAsReal(page);
    const Lexicons lexicons;
    for (const auto &[name, pages] : {std::pair("as they are", light), std::pair("with scripts and menus", heavy)}) {
        constexpr int rounds = 20;
        double bytes = 0;
        double reading = 0;
        double building = 0;
        for (int round = 0; round < rounds; ++round) {
            for (const QByteArray &page : pages) {
                bytes += double(page.size());
                const double start = processorMilliseconds();
                const ReaderAnswer article = readHtml(page);
                const double read = processorMilliseconds();
                if (article)
                    (void)buildBriefing(*article, lexicons);
                reading += read - start;
                building += processorMilliseconds() - read;
            }
        }
        const double count = rounds * double(pages.size());
        std::printf("pages %s: %.0f KB each, read %.1f MB/s, to briefing %.1f MB/s, %.2f ms a page\n", name,
            bytes / count / 1e3, bytes / reading / 1e3, bytes / (reading + building) / 1e3,
            (reading + building) / count);
    }
    for (int i = 1; i < argc; ++i) { // files named: through the child, as the program does
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = file.readAll();
        QElapsedTimer timer;
        timer.start();
        const ReaderAnswer answer = ReaderProcess(QStringLiteral(RAPPORTEUR_READERS)).read(formatByContent(all).value_or(DocumentFormat::Html), all);
        rusage usage {};
        getrusage(RUSAGE_CHILDREN, &usage);
        std::printf("%s: %lld ms, %s, largest child so far %ld MB\n", argv[i], static_cast<long long>(timer.elapsed()),
            answer ? "read" : "not read", usage.ru_maxrss / 1024);
    }
    return 0;
}
