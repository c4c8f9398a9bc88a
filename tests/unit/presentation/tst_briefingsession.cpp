// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingsession.h"
#include "support/samplebriefing.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Readers and builders that do what a test tells them, in place of the program's.
struct FakeWork {
    std::shared_ptr<QSemaphore> maySlowFileEnd = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic<int>> cancelledReads = std::make_shared<std::atomic<int>>(0);

    [[nodiscard]] SessionWork work() const
    {
        SessionWork work;
        work.readArticle = [*this](const QString &path, const Progress &progress) -> Result<Article> {
            if (path == "missing.txt"_L1)
                return failure(ErrorKind::NotFound, u"There is no file “missing.txt”."_s);
            if (path == "slow.txt"_L1) {
                progress.tell(1, 10);
                while (!maySlowFileEnd->tryAcquire(1, 5)) {
                    if (progress.cancelled()) {
                        ++*cancelledReads;
                        break;
                    }
                }
            }
            Article article = test::articleOf(path, u"en"_s);
            article.source.path = path;
            return article;
        };
        work.articleFromText = [](const QString &text) -> Result<Article> { return test::articleOf(text, u"en"_s); };
        work.buildBriefing = [](const Article &article, const Progress &) {
            Briefing briefing;
            briefing.article = article;
            return briefing;
        };
        work.exportBriefing
            = [](const Briefing &, const QString &path, const ExportOptions &options) -> Result<ExportReport> {
            if (path.isEmpty())
                return failure(ErrorKind::NotWritable, u"It cannot be written."_s);
            return ExportReport {options.summaryLength, options.summaryLength, {}};
        };
        return work;
    }
};

/// What a slow reading tells once it has begun; a future tells of zero before that.
const QList<QVariant> underWay {1, 10};

} // namespace

class TestBriefingSession : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsOpened()
    {
        BriefingSession session(FakeWork().work());
        QSignalSpy settled(&session, &BriefingSession::briefingSettled);
        QSignalSpy started(&session, &BriefingSession::loadingStarted);
        session.openFile(u"/folder/first.txt"_s);
        QCOMPARE(started.first().first().toString(), u"first.txt"_s);
        QVERIFY(session.isLoading());
        QVERIFY(settled.wait());
        QVERIFY(!session.isLoading());
        QCOMPARE(session.briefing()->article.source.path, u"/folder/first.txt"_s);
    }

    void pastedTextIsOpenedAndNotReadAgain()
    {
        BriefingSession session(FakeWork().work());
        QSignalSpy settled(&session, &BriefingSession::briefingSettled);
        session.openText(u"Some words."_s);
        QVERIFY(settled.wait());
        QCOMPARE(session.briefing()->article.text, u"Some words."_s);
        session.reload();
        QVERIFY(!session.isLoading());
    }

    void theNewestRequestWins()
    {
        const FakeWork fake;
        BriefingSession session(fake.work());
        QSignalSpy changed(&session, &BriefingSession::briefingChanged);
        QSignalSpy ended(&session, &BriefingSession::loadingEnded);
        QSignalSpy progressed(&session, &BriefingSession::loadingProgressed);
        session.openFile(u"slow.txt"_s);
        QTRY_VERIFY(progressed.contains(underWay));
        session.openFile(u"second.txt"_s);
        QVERIFY(changed.wait());
        QTRY_COMPARE(*fake.cancelledReads, 1);
        QTest::qWait(20); // were the late result not dropped, it would come now
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(session.briefing()->article.source.path, u"second.txt"_s);
    }

    void aResultThatComesAfterCancellingIsDropped()
    {
        const FakeWork fake;
        BriefingSession session(fake.work());
        session.setBriefing(test::sampleBriefing());
        const BriefingPointer before = session.briefing();
        QSignalSpy changed(&session, &BriefingSession::briefingChanged);
        QSignalSpy failed(&session, &BriefingSession::loadingFailed);
        QSignalSpy progressed(&session, &BriefingSession::loadingProgressed);
        session.openFile(u"slow.txt"_s);
        QTRY_VERIFY(progressed.contains(underWay));
        session.cancel();
        QVERIFY(!session.isLoading());
        fake.maySlowFileEnd->release();
        QTest::qWait(30);
        QCOMPARE(changed.size() + failed.size(), 0);
        QCOMPARE(session.briefing(), before);
        session.cancel(); // nothing is loading
    }

    void anErrorLeavesWhatWasOpen()
    {
        BriefingSession session(FakeWork().work());
        session.setBriefing(test::sampleBriefing());
        const BriefingPointer before = session.briefing();
        QSignalSpy failed(&session, &BriefingSession::loadingFailed);
        session.openFile(u"missing.txt"_s);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NotFound);
        QCOMPARE(session.briefing(), before);
        QVERIFY(!session.isLoading());
    }

    void progressIsTold()
    {
        const FakeWork fake;
        BriefingSession session(fake.work());
        QSignalSpy progressed(&session, &BriefingSession::loadingProgressed);
        session.openFile(u"slow.txt"_s);
        QTRY_VERIFY(progressed.contains(underWay));
        fake.maySlowFileEnd->release();
    }

    void destructionCancelsAndWaits()
    {
        const FakeWork fake;
        {
            BriefingSession session(fake.work());
            session.openFile(u"slow.txt"_s);
            QTest::qWait(10);
        }
        QVERIFY(*fake.cancelledReads <= 1); // none when it had not begun
    }

    void exportUsesTheSummaryLength()
    {
        BriefingSession session(FakeWork().work());
        QSignalSpy exported(&session, &BriefingSession::exported);
        session.exportTo(u"out.pdf"_s, {}); // nothing is open
        QVERIFY(!session.isExporting());
        session.setBriefing(test::sampleBriefing());
        session.setSummaryLength(7);
        session.exportTo(u"out.pdf"_s, {});
        QVERIFY(exported.wait());
        QCOMPARE(exported.first().at(0).toString(), u"out.pdf"_s);
        QCOMPARE(exported.first().at(1).value<ExportReport>().quotesIdentical, 7);
        QSignalSpy failed(&session, &BriefingSession::exportFailed);
        session.exportTo({}, {});
        QVERIFY(failed.wait());
    }

    void summaryLengthIsThreeFiveOrSeven_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("length");
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("seven") << 7 << 7;
        QTest::newRow("four") << 4 << 5;
        QTest::newRow("none") << 0 << 5;
        QTest::newRow("negative") << -3 << 5;
    }

    void summaryLengthIsThreeFiveOrSeven()
    {
        QFETCH(int, wanted);
        BriefingSession session(FakeWork().work());
        session.setSummaryLength(wanted);
        QTEST(session.summaryLength(), "length");
    }

    void changesComeInThreeSteps()
    {
        BriefingSession session(FakeWork().work());
        QStringList steps;
        connect(&session, &BriefingSession::briefingAboutToChange, this,
            [&] { steps << (session.briefing() ? u"old"_s : u"none"_s); });
        connect(&session, &BriefingSession::briefingChanged, this, [&] { steps << u"changed"_s; });
        connect(&session, &BriefingSession::briefingSettled, this, [&] { steps << u"settled"_s; });
        session.setBriefing(test::sampleBriefing());
        QCOMPARE(steps, QStringList({u"none"_s, u"changed"_s, u"settled"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBriefingSession)
#include "tst_briefingsession.moc"
