// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString example = QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt");

QByteArray request(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QStringList articles()
{
    QStringList files;
    QDirIterator it(QStringLiteral(RAPPORTEUR_TEST_DATA "/articles"), {u"*.txt"_s, u"*.md"_s}, QDir::Files);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

/// How many objects below \a value have text, start and end; \a wrong gathers the texts that do not stand there.
int spansIn(const QJsonValue &value, const QList<uint> &text, QStringList &wrong)
{
    int spans = 0;
    if (value.isArray()) {
        for (const QJsonValue inner : value.toArray())
            spans += spansIn(inner, text, wrong);
        return spans;
    }
    const QJsonObject object = value.toObject();
    if (object["text"_L1].isString() && object["start"_L1].isDouble()) {
        const qsizetype start = object["start"_L1].toInteger();
        const qsizetype end = object["end"_L1].toInteger();
        const bool isInside = 0 <= start && start < end && end <= text.size();
        if (!isInside || text.sliced(start, end - start) != object["text"_L1].toString().toUcs4())
            wrong << object["text"_L1].toString();
        ++spans;
    }
    for (const QJsonValue inner : object)
        spans += spansIn(inner, text, wrong);
    return spans;
}

} // namespace

/// --jsonl - : the engine as one member of a pipe.
class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void answersTextsAndPaths()
    {
        const QByteArray input = request({{u"id"_s, u"a-7"_s}, {u"text"_s, u"Un mot.\n\nUn autre mot."_s}})
            + request({{u"id"_s, 8}, {u"path"_s, example}}) + "\n  \n" + request({{u"text"_s, u"Sans numéro."_s}});
        const ProgramRun run = runProgram({u"--jsonl"_s, u"-"_s}, {}, input);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().size(), 3);
        QVERIFY(run.lines().at(0).startsWith("{\"id\":\"a-7\",\"format\":"));
        QCOMPARE(parsed(run.lines().at(0))["article"_L1]["paragraphs"_L1].toArray().size(), 2);
        QCOMPARE(parsed(run.lines().at(1))["id"_L1].toInt(), 8);
        QCOMPARE(parsed(run.lines().at(1))["source"_L1]["path"_L1].toString(), example);
        QVERIFY(!parsed(run.lines().at(2)).contains("id"_L1));
    }

    void whatIsNoRequestIsALineToo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("kind");
        QTest::newRow("no JSON") << QByteArray("Bonjour\n") << u"damaged"_s;
        QTest::newRow("neither path nor text") << QByteArray("{\"id\":1}\n") << u"damaged"_s;
        QTest::newRow("no words") << QByteArray("{\"text\":\" \"}\n") << u"empty"_s;
        QTest::newRow("no such file") << QByteArray("{\"path\":\"/no/such/file\"}\n") << u"notFound"_s;
        QTest::newRow("nested without end") << QByteArray(100'000, '[') << u"damaged"_s;
        QTest::newRow("no line break at the end") << QByteArray("{}") << u"damaged"_s;
    }

    void whatIsNoRequestIsALineToo()
    {
        QFETCH(QByteArray, line);
        const ProgramRun run = runProgram({u"--jsonl"_s, u"-"_s}, {}, line);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.lines().size(), 1);
        QTEST(parsed(run.out)["error"_L1]["kind"_L1].toString(), "kind");
    }

    void keepsTheOrderWithManyJobs()
    {
        QByteArray input;
        for (int i = 0; i < 500; ++i)
            input += request(
                {{u"id"_s, i}, {u"text"_s, u"La ministre a dit : « Nous irons. » "_s.repeated(i % 7 == 0 ? 400 : 1)}});
        const ProgramRun one = runProgram({u"--jsonl"_s, u"-"_s}, {}, input);
        const ProgramRun many = runProgram({u"--jsonl"_s, u"--jobs"_s, u"4"_s, u"-"_s}, {}, input);
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.lines().size(), 500);
        QVERIFY(one.out == many.out);
    }

    void filesKeepTheirOrderToo()
    {
        QStringList files;
        for (int i = 0; i < 20; ++i)
            files << example << u"no such file"_s;
        const ProgramRun one = runProgram(QStringList {u"--jsonl"_s} + files);
        const ProgramRun many = runProgram(QStringList {u"--jsonl"_s, u"--jobs"_s, u"3"_s} + files);
        QCOMPARE(one.exitCode, 1);
        QCOMPARE(one.lines().size(), files.size());
        QVERIFY(one.out == many.out);
    }

    void everyArticleGivesALineWhoseSpansHold()
    {
        const QStringList files = articles();
        QVERIFY(!files.isEmpty());
        const ProgramRun run = runProgram(QStringList {u"--jsonl"_s} + files, {{u"LC_ALL"_s, u"C"_s}});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QJsonObject document = parsed(run.lines().at(i));
            QCOMPARE(document["source"_L1]["path"_L1].toString(), files.at(i));
            QStringList wrong;
            const int spans = spansIn(document, document["article"_L1]["text"_L1].toString().toUcs4(), wrong);
            QVERIFY2(wrong.isEmpty(), qPrintable(files.at(i) + u": "_s + wrong.join(u" / "_s)));
            QVERIFY2(spans > 0, qPrintable(files.at(i)));
        }
        const ProgramRun again
            = runProgram(QStringList {u"--jsonl"_s, u"--jobs"_s, u"2"_s} + files, {{u"LC_ALL"_s, u"ar_EG.UTF-8"_s}});
        QVERIFY(again.out == run.out);
    }

    /// Whoever waits for each answer before the next question must not wait for ever.
    void answersBeforeTheInputEnds()
    {
        QProcess process;
        process.start(QStringLiteral(RAPPORTEUR_PROGRAM), {u"--jsonl"_s, u"--jobs"_s, u"2"_s, u"-"_s});
        for (int i = 0; i < 3; ++i) {
            process.write(request({{u"id"_s, i}, {u"text"_s, u"Un mot."_s}}));
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(20'000));
            QCOMPARE(parsed(process.readLine())["id"_L1].toInt(), i);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void endsWhenNobodyReads()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(RAPPORTEUR_PROGRAM), {u"--jsonl"_s, u"-"_s});
        process.write(request({{u"text"_s, u"Un mot."_s}})); // and the input stays open
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
    }

    void jobsMustBeANumber_data()
    {
        QTest::addColumn<QString>("jobs");
        for (const char *jobs : {"0", "-1", "two", "1.5", "100000", ""})
            QTest::newRow(*jobs ? jobs : "nothing") << QString::fromLatin1(jobs);
    }

    void jobsMustBeANumber()
    {
        QFETCH(QString, jobs);
        QCOMPARE(runProgram({u"--jsonl"_s, u"--jobs"_s, jobs, u"-"_s}).exitCode, 2);
    }

    void worksUnderGnuParallel()
    {
        const QString parallel = QStandardPaths::findExecutable(u"parallel"_s);
        if (parallel.isEmpty())
            QSKIP("GNU parallel is not installed");
        QByteArray input;
        for (int i = 0; i < 200; ++i)
            input += request({{u"id"_s, i}, {u"text"_s, u"Un mot."_s}});
        QProcess process;
        process.start(parallel,
            {u"--will-cite"_s, u"--pipe"_s, u"--keep-order"_s, u"-N50"_s, u"-j2"_s, QStringLiteral(RAPPORTEUR_PROGRAM),
                u"--jsonl"_s, u"-"_s});
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 200);
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(parsed(lines.at(i))["id"_L1].toInt(), i);
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
