// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingcorrector.h"
#include "presentation/briefingsession.h"
#include "support/correctionsource.h"
#include "support/samplebriefing.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

class TestBriefingCorrector : public QObject
{
    Q_OBJECT

private slots:
    void thousandEditsUndoneAndRedone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void thousandEditsUndoneAndRedone()
    {
        QFETCH(quint32, seed);
        BriefingSession session;
        BriefingCorrector corrector(session);
        session.setBriefing(sampleBriefing());
        const Briefing before = *session.briefing();
        CorrectionSource random(seed);
        QList<Briefing> states;
        for (int edit = 0; edit < 1000; ++edit) {
            QVERIFY(
                corrector.correct(random.next(*corrector.analysed(), corrector.corrections(), *session.briefing())));
            // Some are undone on the way, so that new ones take the place of what was undone.
            if (random.below(10) == 0)
                corrector.undoStack().undo();
            if (edit % 100 == 99)
                states << *session.briefing();
        }
        const Briefing after = *session.briefing();
        const int steps = corrector.undoStack().index();
        for (int step = 0; step < steps; ++step)
            corrector.undoStack().undo();
        QVERIFY(!corrector.undoStack().canUndo());
        QCOMPARE(*session.briefing(), before);
        for (int step = 0; step < steps; ++step)
            corrector.undoStack().redo();
        QCOMPARE(*session.briefing(), after);
    }

    void aLineKeepsWhatItWas()
    {
        BriefingSession session;
        BriefingCorrector corrector(session);
        session.setBriefing(sampleBriefing());
        const ItemRef quote {ItemKind::Quotation, 1};
        const QString printed = session.briefing()->quotes.constFirst().words.text;
        const auto edited = corrector.edited(quote, printed.chopped(10));
        QVERIFY(edited);
        QVERIFY(corrector.correct(*edited));
        const Quotation &line = session.briefing()->quotes.constFirst();
        QCOMPARE(line.was, printed);
        QCOMPARE(corrector.printedWords(quote), printed);
        QVERIFY(line.state == LineState::Shortened || line.state == LineState::Corrected);
        QVERIFY(corrector.correct(EditWords {quote, printed, LineState::AsPrinted}));
        QCOMPARE(session.briefing()->quotes.constFirst(), sampleBriefing()->quotes.constFirst());
    }

    void theMissingYearIsAdded()
    {
        BriefingSession session;
        BriefingCorrector corrector(session);
        session.setBriefing(sampleBriefing());
        const auto &points = session.briefing()->toVerify;
        const auto year = std::find_if(points.cbegin(), points.cend(),
            [](const VerifyPoint &point) { return point.kind == VerifyKind::YearMissing; });
        QVERIFY(year != points.cend());
        const ItemRef point {ItemKind::VerifyPoint, year->id};
        corrector.answer(point, u"l’année 2021"_s);
        QCOMPARE(session.briefing()->event.addedYear, 2021);
        QCOMPARE(session.briefing()->event.start.toIso(), u"2021-12-07"_s);
        corrector.answer(point, u"2022"_s);
        QCOMPARE(session.briefing()->event.start.year, 2022);
        corrector.answer(point, QString());
        QCOMPARE(session.briefing()->event, sampleBriefing()->event);
    }

    void anotherArticleStartsAnew()
    {
        BriefingSession session;
        BriefingCorrector corrector(session);
        session.setBriefing(sampleBriefing());
        corrector.writeComment(u"mine"_s);
        QSignalSpy anew(&corrector, &BriefingCorrector::aboutToStartAnew);
        session.setBriefing({});
        QCOMPARE(anew.size(), 1);
        QVERIFY(corrector.corrections().isEmpty());
        QVERIFY(!corrector.undoStack().canUndo());
        QVERIFY(!corrector.correct(WriteComment {u"nothing is open"_s}));
    }

    void readingTheFileAgainKeepsCorrections()
    {
        SessionWork work = SessionWork::ofProgram();
        work.readArticle = [](const QString &path, const Progress &) -> Result<Article> {
            Article article = sampleBriefing()->article;
            article.source.path = path;
            return article;
        };
        work.buildBriefing = [](const Article &article, const Progress &) {
            Briefing briefing = *sampleBriefing();
            briefing.article = article;
            return briefing;
        };
        BriefingSession session(work);
        BriefingCorrector corrector(session);
        session.openFile(u"a.txt"_s);
        QTRY_VERIFY(session.briefing());
        corrector.setIncluded({ItemKind::Quotation, 2}, false);
        QVERIFY(!session.briefing()->quotes.at(1).included);
        QSignalSpy loaded(&session, &BriefingSession::briefingSettled);
        session.reload();
        QVERIFY(loaded.wait());
        QVERIFY(!session.briefing()->quotes.at(1).included);
        QVERIFY(!corrector.undoStack().isClean());
        corrector.undoStack().undo();
        QVERIFY(session.briefing()->quotes.at(1).included);
    }
};

QTEST_GUILESS_MAIN(TestBriefingCorrector)
#include "tst_briefingcorrector.moc"
