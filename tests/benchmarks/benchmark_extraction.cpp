// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How fast texts become briefings. Usage:
///   benchmark_extraction                     each stage apart, over the tests' articles one by one and over texts of 1
///                                            and 10 MB made by repeating them; beside it what ICU needs to cut the
///                                            text
///   benchmark_extraction --corpus            the tests' articles one by one and nothing else, for profilers
///   benchmark_extraction --table [--quick]   lines for run.py: name, figure, what is wanted, with tabs between
/// All times are processor time, of one core.
#include "briefing/briefingjson.h"
#include "extraction/actors/actors.h"
#include "extraction/attendance/countextractor.h"
#include "extraction/attendance/participantextractor.h"
#include "extraction/briefingbuilder.h"
#include "extraction/event/eventextractor.h"
#include "extraction/quotations/quotationextractor.h"
#include "extraction/summary/summarizer.h"
#include "extraction/text/annotatedtext.h"
#include "extraction/text/tokenizer.h"
#include "extraction/themes/announcedthemes.h"
#include "extraction/themes/keyphrases.h"
#include "extraction/validation.h"
#include "extraction/verification.h"
#include "readers/articlereader.h"
#include "readers/language.h"

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

/// All that the stages of one article hand on.
struct Stages {
    Article article;
    AnnotatedText text;
    Actors actors;
    std::optional<EventContext> context;
    Briefing briefing;
};

/// Each stage apart, in the order of buildBriefing(), over all \a articles. Answers how long the whole takes, in ms.
double printStages(std::vector<Stages> &articles, const Lexicons &lexicons, double megabytes)
{
    const auto stage = [&](const char *name, const std::function<void(Stages &)> &work) {
        const double took = timed([&] {
            for (Stages &it : articles)
                work(it);
        });
        printRow(name, took, megabytes);
        return took;
    };
    stage("read", [](Stages &it) { (void)articleFromText(it.article.text); });
    stage("  language", [](Stages &it) { (void)detectLanguage(it.article.text); });
    stage("  words", [&](Stages &it) {
        const auto lexicon = lexicons.forLanguage(it.article.language);
        std::vector<Token> tokens;
        tokens.reserve(size_t(it.article.text.size() / 4));
        for (const Paragraph &paragraph : it.article.paragraphs)
            tokenize(it.article.text, paragraph.span, *lexicon, tokens);
    });
    stage("annotate",
        [&](Stages &it) { it.text = annotate(it.article, lexicons.forText(it.article.language, it.article.text)); });
    stage("actors", [](Stages &it) { it.actors = findActors(it.text); });
    stage("context", [](Stages &it) { it.context.emplace(it.text); });
    stage("event", [](Stages &it) { it.briefing.event = extractEvent(*it.context, it.actors); });
    stage("quotations", [](Stages &it) { it.briefing.quotes = extractQuotations(it.text, it.actors); });
    stage("counts", [](Stages &it) { it.briefing.attendance.counts = extractCounts(*it.context).counts; });
    stage("participants", [](Stages &it) {
        it.briefing.attendance.people
            = extractParticipants(it.text, it.actors, it.briefing.quotes, it.briefing.event).people;
    });
    stage("announced", [](Stages &it) { it.briefing.themes = extractAnnouncedThemes(*it.context); });
    stage("keyphrases",
        [](Stages &it) { (void)extractKeyphrases(it.text, it.actors, it.briefing.event, it.briefing.themes); });
    stage("summary", [](Stages &it) { it.briefing.summary = summarize(it.text, it.briefing); });
    stage("to verify", [](Stages &it) { it.briefing.toVerify = pointsToVerify(it.text, it.actors, it.briefing); });
    stage("validation", [](Stages &it) {
        it.briefing.article = it.article;
        (void)dropUntraceable(it.briefing);
    });
    const double whole = stage("whole", [&](Stages &it) { it.briefing = buildBriefing(it.article, lexicons); });
    stage("JSON", [](Stages &it) { (void)briefingToJson(it.briefing, JsonLayout::OneLine); });
    return whole;
}

/// The stages over the tests' articles, one by one.
void printShortArticles(const QStringList &texts, const QString &language, const Lexicons &lexicons)
{
    constexpr int rounds = 10;
    std::vector<Stages> articles;
    double bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : texts) {
            articles.emplace_back().article = articleFromText(text).value_or(Article());
            articles.back().article.language = language;
            bytes += double(text.toUtf8().size());
        }
    }
    std::printf("%s, %zu articles, %.1f MB\n", qPrintable(language), articles.size(), bytes / 1e6);
    printRow("ICU", icuTime(texts.join(u"\n\n"_s), language) * rounds, bytes / 1e6);
    printStages(articles, lexicons, bytes / 1e6);
}

void measure(const QString &language, const Lexicons &lexicons)
{
    const QStringList texts = articleTexts(language);
    (void)lexicons.forLanguage(language); // loading is start-up, not extraction
    printShortArticles(texts, language, lexicons);
    double millisecondsAMegabyte = 0;
    for (const double megabytes : {1.0, 10.0}) {
        const Article article = repeated(texts, language, megabytes);
        const double size = double(article.text.toUtf8().size()) / 1e6;
        std::printf("%s, %.1f MB\n", qPrintable(language), size);
        const double icu = icuTime(article.text, language);
        printRow("ICU", icu, size);
        std::vector<Stages> stages(1);
        stages.front().article = article;
        const double whole = printStages(stages, lexicons, size);
        std::printf("  whole / ICU    %9.2f\n", whole / icu);
        if (millisecondsAMegabyte > 0)
            std::printf("  a megabyte costs %.2f times what it costs in the short text\n",
                whole / size / millisecondsAMegabyte);
        millisecondsAMegabyte = whole / size;
    }
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

void printCorpora(const Lexicons &lexicons, double megabytes)
{
    for (const QString &language : {u"fr"_s, u"en"_s})
        printCorpus(language, lexicons, megabytes);
}

void printTable(const Lexicons &lexicons, bool isQuick)
{
    printCorpora(lexicons, isQuick ? 1 : 10);
    printLine(u"memory after 20 MB of articles, peak"_s, u"%1 MB"_s.arg(peakMegabytes(), 0, 'f', 0));
    printGrowth(u"fr"_s, lexicons, isQuick);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Lexicons lexicons;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains("--table"_L1))
        printTable(lexicons, arguments.contains("--quick"_L1));
    else if (arguments.contains("--corpus"_L1))
        printCorpora(lexicons, 2);
    else {
        for (const QString &language : {u"fr"_s, u"en"_s})
            measure(language, lexicons);
    }
    return 0;
}
