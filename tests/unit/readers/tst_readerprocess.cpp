// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/readerprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// A program called like a reader that does \a script.
void writeReader(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile program(folder.filePath(u"rapporteur-reader"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n" + script + "\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Article smallArticle()
{
    Article article;
    article.text = u"One.\n\nTwo."_s;
    article.headline = u"One."_s;
    article.paragraphs = {{1, {0, 4}, ParagraphKind::Headline, {u"a.xml"_s, 1, {1, 2, 3, 4}, 5, 9}},
        {2, {6, 10}, ParagraphKind::Body, {}}};
    article.removed = {{u"caption"_s, 3, u"abc"_s}};
    article.attachments = {{2, u"b.pdf"_s}};
    article.warnings = {u"w"_s};
    return article;
}

} // namespace

class TestReaderProcess : public QObject
{
    Q_OBJECT

private slots:
    void answerSurvivesTheWay();
    void progressComesBeforeTheAnswer();
    void filesSurviveTheWay();
    void answersOfATurnedChildAreRefused();
    void failures_data();
    void failures();
    void cancelling();
    void everyFailureHasASentence();
};

void TestReaderProcess::answerSurvivesTheWay()
{
    const ReaderAnswer back = unpackAnswer(packAnswer(smallArticle()));
    QVERIFY(back);
    QCOMPARE(*back, smallArticle());
    const ReaderAnswer failure = unpackAnswer(packAnswer(tl::unexpected(ReaderFailure::Encrypted)));
    QVERIFY(!failure);
    QCOMPARE(int(failure.error()), int(ReaderFailure::Encrypted));
}

void TestReaderProcess::progressComesBeforeTheAnswer()
{
    QByteArray packed = packProgress({3, 40});
    const QByteArray half = packed.left(7);
    packed += packAnswer(smallArticle());
    const auto progress = takeProgress(packed);
    QVERIFY(progress);
    QCOMPARE(progress->done, 3);
    QCOMPARE(progress->total, 40);
    QVERIFY(!takeProgress(packed));
    QCOMPARE(*unpackAnswer(packed), smallArticle());
    QByteArray begun = half;
    QVERIFY(!takeProgress(begun));
    QCOMPARE(begun, half);
}

void TestReaderProcess::filesSurviveTheWay()
{
    QCOMPARE(*unpackFile(packFile(QByteArray("\0 bytes", 7))), QByteArray("\0 bytes", 7));
    QCOMPARE(int(unpackFile(packFile(tl::unexpected(ReaderFailure::Damaged))).error()), int(ReaderFailure::Damaged));
    QCOMPARE(int(unpackFile("nonsense").error()), int(ReaderFailure::Crashed));
    QCOMPARE(int(unpackFile(packAnswer(smallArticle())).error()), int(ReaderFailure::Crashed));
}

void TestReaderProcess::answersOfATurnedChildAreRefused()
{
    QList<Article> unsound(4, smallArticle());
    unsound[0].paragraphs[1].span = {6, 99}; // outside the text
    unsound[1].paragraphs[1].span = {2, 4}; // over another
    unsound[2].paragraphs[1].number = 7;
    unsound[3].paragraphs.clear();
    for (const Article &article : unsound)
        QCOMPARE(int(unpackAnswer(packAnswer(article)).error()), int(ReaderFailure::Crashed));
    const QByteArray whole = packAnswer(smallArticle());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!unpackAnswer(whole.left(length)));
    QVERIFY(!unpackAnswer(whole + '\0'));
    QByteArray manyWarnings = whole; // four billion of them announced
    const qsizetype count = manyWarnings.indexOf(QByteArray("\0\0\0\1\0\0\0\2\0w", 10));
    QVERIFY(count > 0);
    manyWarnings.replace(count, 4, QByteArray(4, '\xf0'));
    QVERIFY(!unpackAnswer(manyWarnings));
}

void TestReaderProcess::failures_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ReaderFailure>("failure");
    QTest::newRow("crashes") << "kill -SEGV $$"_ba << ReaderFailure::Crashed;
    QTest::newRow("is killed") << "kill -KILL $$"_ba << ReaderFailure::Crashed;
    QTest::newRow("says nothing") << "cat > /dev/null"_ba << ReaderFailure::Crashed;
    QTest::newRow("talks nonsense") << "cat > /dev/null; echo nonsense"_ba << ReaderFailure::Crashed;
    QTest::newRow("has no memory") << "exit 12"_ba << ReaderFailure::OutOfMemory;
    QTest::newRow("never ends") << "exec sleep 60"_ba << ReaderFailure::TimedOut;
}

void TestReaderProcess::failures()
{
    QFETCH(QByteArray, script);
    QFETCH(ReaderFailure, failure);
    const QTemporaryDir folder;
    writeReader(folder, script);
    const ReaderAnswer answer = ReaderProcess(folder.path(), 1).read(DocumentFormat::Html, "<p>x"_ba);
    QVERIFY(!answer);
    QCOMPARE(int(answer.error()), int(failure));
    const QTemporaryDir empty;
    QCOMPARE(int(ReaderProcess(empty.path()).read(DocumentFormat::Html, {}).error()), int(ReaderFailure::NotInstalled));
}

void TestReaderProcess::cancelling()
{
    const QTemporaryDir folder;
    writeReader(folder, "exec sleep 60");
    const Progress progress {.isCancelled = [] { return true; }, .report = {}};
    QElapsedTimer timer;
    timer.start();
    const ReaderAnswer answer = ReaderProcess(folder.path()).read(DocumentFormat::Html, {}, progress);
    QCOMPARE(int(answer.error()), int(ReaderFailure::Cancelled));
    QVERIFY(timer.elapsed() < 3000);
}

void TestReaderProcess::everyFailureHasASentence()
{
    for (int i = 0; i <= int(ReaderFailure::Cancelled); ++i) {
        const Error error = readerError(ReaderFailure(i), u"article.pdf"_s);
        QVERIFY(error.sentence.contains(u"“article.pdf”"_s));
    }
}

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
