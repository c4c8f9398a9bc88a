// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How fast texts become briefings: MB/s over texts of 1 and 10 MB made by repeating the tests' articles, each stage
/// apart; beside it what ICU needs to cut the same text into words and sentences in the same run, so that the ratio
/// holds on any machine; how the time grows from 1 to 10 MB; and short articles a second.

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
#include <QElapsedTimer>
#include <QFile>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <functional>
#include <optional>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of the fastest of three runs.
double timed(const std::function<void()> &work)
{
    double best = 0;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        best = run == 0 ? took : std::min(best, took);
    }
    return best;
}

QStringList articleTexts(const QString &language)
{
    const QDir folder(QStringLiteral(RAPPORTEUR_TEST_DATA "/articles"));
    QStringList texts;
    for (const QString &name : folder.entryList({u"*-%1.txt"_s.arg(language)}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Lexicons lexicons;
    for (const QString &language : {u"fr"_s, u"en"_s})
        measure(language, lexicons);
}
