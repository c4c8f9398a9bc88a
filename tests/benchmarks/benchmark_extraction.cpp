// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How fast texts become briefings. Usage:
///   benchmark_extraction                     each stage apart, over texts of 1 and 10 MB made by repeating the tests'
///                                            articles; beside it what ICU needs to cut the same text
///   benchmark_extraction --table [--quick]   lines for run.py: name, figure, what is wanted, with tabs between
/// All times are processor time, of one core.
#include "extraction/actors/actors.h"
#include "extraction/attendance/countextractor.h"
#include "extraction/attendance/participantextractor.h"
#include "extraction/briefingbuilder.h"
#include "extraction/event/eventextractor.h"
#include "extraction/quotations/quotationextractor.h"
#include "extraction/summary/summarizer.h"
#include "extraction/text/annotatedtext.h"
#include "extraction/themes/announcedthemes.h"
#include "extraction/themes/keyphrases.h"
#include "extraction/verification.h"
#include "readers/articlereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>
#include <vector>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

double processorMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Milliseconds of the fastest of some runs.
double timed(const std::function<void()> &work, int runs = 3)
{
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        const double began = processorMilliseconds();
        work();
        const double took = processorMilliseconds() - began;
        best = run == 0 ? took : std::min(best, took);
    }
    return best;
}

QStringList articleTexts(const QString &language)
{
    QStringList texts;
    const auto readAll = [&](const QDir &folder, const QString &pattern) {
        for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts << QString::fromUtf8(file.readAll());
        }
    };
    readAll(QDir(QStringLiteral(RAPPORTEUR_TEST_DATA "/articles")), u"*-%1.txt"_s.arg(language));
    readAll(QDir(QStringLiteral(RAPPORTEUR_TEST_DATA "/press/") + language), u"*.txt"_s);
    return texts;
}

/// The articles one after another until there are \a megabytes of UTF-8.
Article repeated(const QStringList &texts, const QString &language, double megabytes)
{
    QString text;
    for (qsizetype i = 0; double(text.size()) < megabytes * 1e6; ++i)
        text += texts.at(i % texts.size()) + u"\n\n"_s;
    Article article = articleFromText(text).value_or(Article());
    article.language = language;
    return article;
}

/// What cutting the text into words and sentences costs at least.
double icuTime(const QString &text, const QString &language)
{
    return timed([&] {
        const icu::Locale locale(language.toLatin1().constData());
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> breakers[]
            = {std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createWordInstance(locale, status)),
                std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createSentenceInstance(locale, status))};
        const icu::UnicodeString words(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        for (const auto &breaker : breakers) {
            breaker->setText(words);
            while (breaker->next() != icu::BreakIterator::DONE) { }
        }
    });
}

void printRow(const char *name, double milliseconds, double megabytes)
{
    std::printf("  %-14s %9.1f ms %9.1f MB/s\n", name, milliseconds, megabytes / milliseconds * 1000);
}

/// Each stage apart, in the order of buildBriefing().
void printStages(const Article &article, const Lexicons &lexicons, double megabytes)
{
    AnnotatedText text;
    Actors actors;
    Briefing briefing;
    const auto stage
        = [&](const char *name, const std::function<void()> &work) { printRow(name, timed(work), megabytes); };
    stage("annotate", [&] { text = annotate(article, lexicons.forLanguage(article.language)); });
    stage("actors", [&] { actors = findActors(text); });
    std::optional<EventContext> context;
    stage("context", [&] { context.emplace(text); });
    stage("event", [&] { briefing.event = extractEvent(*context, actors); });
    stage("quotations", [&] { briefing.quotes = extractQuotations(text, actors); });
    stage("counts", [&] { briefing.attendance.counts = extractCounts(*context).counts; });
    stage("participants", [&] {
        briefing.attendance.people = extractParticipants(text, actors, briefing.quotes, briefing.event).people;
    });
    stage("announced", [&] { briefing.themes = extractAnnouncedThemes(*context); });
    stage("keyphrases", [&] { (void)extractKeyphrases(text, actors, briefing.event, briefing.themes); });
    stage("summary", [&] { briefing.summary = summarize(text, briefing); });
    stage("to verify", [&] { briefing.toVerify = pointsToVerify(text, actors, briefing); });
}

void printShortArticles(const QStringList &texts, const QString &language, const Lexicons &lexicons)
{
    QList<Article> articles;
    for (const QString &text : texts) {
        articles << articleFromText(text).value_or(Article());
        articles.last().language = language;
    }
    const double all = timed([&] {
        for (const Article &article : articles)
            (void)buildBriefing(article, lexicons);
    });
    double themes = 0;
    for (const Article &article : articles) {
        const AnnotatedText text = annotate(article, lexicons.forLanguage(language));
        themes += timed([&] { (void)extractKeyphrases(text, {}, {}, {}); });
    }
    std::printf("  short articles: %.0f a second, keyphrases alone %.0f a second\n",
        double(articles.size()) / all * 1000, double(articles.size()) / themes * 1000);
}

void measure(const QString &language, const Lexicons &lexicons)
{
    const QStringList texts = articleTexts(language);
    (void)lexicons.forLanguage(language); // loading is start-up, not extraction
    double millisecondsAMegabyte = 0;
    for (const double megabytes : {1.0, 10.0}) {
        const Article article = repeated(texts, language, megabytes);
        const double size = double(article.text.toUtf8().size()) / 1e6;
        std::printf("%s, %.1f MB\n", qPrintable(language), size);
        const double icu = icuTime(article.text, language);
        printRow("ICU", icu, size);
        printStages(article, lexicons, size);
        const double whole = timed([&] { (void)buildBriefing(article, lexicons); });
        printRow("whole", whole, size);
        std::printf("  whole / ICU    %9.2f\n", whole / icu);
        if (millisecondsAMegabyte > 0)
            std::printf("  a megabyte costs %.2f times what it costs in the short text\n",
                whole / size / millisecondsAMegabyte);
        millisecondsAMegabyte = whole / size;
    }
    printShortArticles(texts, language, lexicons);
}

/// The most memory that the process has had, in MB.
double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void printLine(const QString &name, const QString &figure, const QString &wanted = {})
{
    std::printf("%s\t%s\t%s\n", qPrintable(name), qPrintable(figure), qPrintable(wanted));
    std::fflush(stdout);
}

/// A corpus of whole articles, each a briefing of its own, as in a batch.
void printCorpus(const QString &language, const Lexicons &lexicons, double megabytes)
{
    QList<Article> articles;
    QString all;
    double bytes = 0;
    for (const QString &text : articleTexts(language)) {
        articles << articleFromText(text).value_or(Article());
        articles.last().language = language;
        bytes += double(text.toUtf8().size());
        all += text + u"\n\n"_s;
    }
    const int rounds = std::max(1, int(megabytes * 1e6 / bytes));
    const double size = bytes * rounds / 1e6;
    (void)lexicons.forLanguage(language); // loading is start-up, not extraction
    const double took = timed(
        [&] {
            for (int round = 0; round < rounds; ++round) {
                for (const Article &article : articles)
                    (void)buildBriefing(article, lexicons);
            }
        },
        1);
    const double icu = icuTime(all, language) * rounds;
    const QString corpus = u"extraction, %1, %2 MB of whole articles: "_s.arg(language).arg(size, 0, 'f', 0);
    printLine(corpus + u"a core does"_s, u"%1 MB/s"_s.arg(size / took * 1000, 0, 'f', 1), u"≥ 60, aim 120"_s);
    printLine(corpus + u"time to that of ICU's cutting"_s, QString::number(took / icu, 'f', 2));
}

/// One text of 1, 10 and 100 MB: neither time nor memory may grow faster.
void printGrowth(const QString &language, const Lexicons &lexicons, bool isQuick)
{
    const QStringList texts = articleTexts(language);
    double millisecondsAMegabyte = 0;
    const double before = peakMegabytes();
    for (const double megabytes : isQuick ? std::vector {0.1, 1.0, 10.0} : std::vector {1.0, 10.0, 100.0}) {
        const Article article = repeated(texts, language, megabytes);
        const double size = double(article.text.toUtf8().size()) / 1e6;
        const double took = timed([&] { (void)buildBriefing(article, lexicons); }, 1) / size;
        const QString name = u"growth, one text of %1 MB: "_s.arg(size, 0, 'f', 1);
        printLine(name + u"a megabyte takes"_s, u"%1 ms"_s.arg(took, 0, 'f', 1));
        if (millisecondsAMegabyte > 0)
            printLine(name + u"to a tenth of it"_s, QString::number(took / millisecondsAMegabyte, 'f', 2), u"≤ 1.2"_s);
        printLine(name + u"memory for a megabyte"_s, u"%1 MB"_s.arg((peakMegabytes() - before) / size, 0, 'f', 1));
        millisecondsAMegabyte = took;
    }
}

void printTable(const Lexicons &lexicons, bool isQuick)
{
    for (const QString &language : {u"fr"_s, u"en"_s})
        printCorpus(language, lexicons, isQuick ? 1 : 10);
    printLine(u"memory after 20 MB of articles, peak"_s, u"%1 MB"_s.arg(peakMegabytes(), 0, 'f', 0));
    printGrowth(u"fr"_s, lexicons, isQuick);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Lexicons lexicons;
    if (QCoreApplication::arguments().contains("--table"_L1)) {
        printTable(lexicons, QCoreApplication::arguments().contains("--quick"_L1));
        return 0;
    }
    for (const QString &language : {u"fr"_s, u"en"_s})
        measure(language, lexicons);
    return 0;
}
