// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString example = QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt");

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersion()
    {
        const ProgramRun help = runProgram({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *option : {"--export", "--jsonl", "--language", "--version"})
            QVERIFY2(help.out.contains(option), option);
        const ProgramRun version = runProgram({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, "rapporteur " RAPPORTEUR_VERSION "\n");
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList {u"--frobnicate"_s};
        QTest::newRow("--jsonl without files") << QStringList {u"--jsonl"_s};
        QTest::newRow("--export without a name") << QStringList {u"--export"_s};
        QTest::newRow("--export without an article") << QStringList {u"--export"_s, u"a.pdf"_s};
        QTest::newRow("--export with two articles") << QStringList {u"--export"_s, u"a.pdf"_s, example, example};
        QTest::newRow("--export to a format that is not written") << QStringList {u"--export"_s, u"a.xyz"_s, example};
        QTest::newRow("--export over the article itself") << QStringList {u"--export"_s, example, example};
        QTest::newRow("--export and --jsonl") << QStringList {u"--export"_s, u"a.pdf"_s, u"--jsonl"_s, example};
        QTest::newRow("a language that is not there") << QStringList {u"--language"_s, u"tlh"_s, example};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.startsWith("rapporteur: "));
    }

    void withoutADisplayItSaysSoInALine()
    {
        const ProgramRun run = runProgram({example}, {{u"LC_ALL"_s, u"C.UTF-8"_s}});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("--export"));
    }

    void aDisplayThatDoesNotAnswerIsNoCrash_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("X11") << u"DISPLAY"_s << u":9876"_s;
        QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-9876"_s;
        QTest::newRow("a platform that is not there") << u"QT_QPA_PLATFORM"_s << u"nosuch"_s;
    }

    void aDisplayThatDoesNotAnswerIsNoCrash()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const ProgramRun run = runProgram({example}, {{variable, value}, {u"LC_ALL"_s, u"C.UTF-8"_s}});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("--export"));
    }

    void printsALineForEachFileInOrder()
    {
        const ProgramRun run = runProgram({u"--jsonl"_s, example, u"no such file"_s, example});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.lines().size(), 3);
        QCOMPARE(run.lines().at(0), run.lines().at(2));
        const QJsonObject first = QJsonDocument::fromJson(run.lines().at(0)).object();
        QCOMPARE(first["source"_L1]["path"_L1].toString(), example);
        QCOMPARE(first["article"_L1]["language"_L1].toString(), u"fr"_s);
        const QJsonObject second = QJsonDocument::fromJson(run.lines().at(1)).object();
        QCOMPARE(second["error"_L1]["kind"_L1].toString(), u"notFound"_s);
    }

    void dataIsTheSameInEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "POSIX", "en_GB.UTF-8", "fr_FR.UTF-8", "fr_FR.ISO-8859-1", "tr_TR.UTF-8",
                 "ar_EG.UTF-8", "no_such_locale"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void dataIsTheSameInEveryLocale()
    {
        QFETCH(QString, locale);
        const QStringList arguments {u"--jsonl"_s, example, u"no such file"_s};
        const ProgramRun usual = runProgram(arguments, {{u"LC_ALL"_s, u"C.UTF-8"_s}});
        const ProgramRun here = runProgram(arguments, {{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, u"fr"_s}});
        QCOMPARE(here.exitCode, 1);
        QCOMPARE(here.out, usual.out);
    }

    void namesBeyondAsciiWorkInEveryLocale()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"Séoul – “réunion” 会议.txt"_s);
        QVERIFY(QFile::copy(example, copy));
        for (const QString &locale : {u"C"_s, u"fr_FR.UTF-8"_s, u"tr_TR.UTF-8"_s})
            QCOMPARE(runProgram({u"--jsonl"_s, copy}, {{u"LC_ALL"_s, locale}}).exitCode, 0);
    }

    void complaintsSpeakTheUsersLanguage()
    {
        const ProgramRun french = runProgram({u"--language"_s, u"fr"_s, u"--export"_s, u"a.json"_s, u"absent.txt"_s});
        const ProgramRun english = runProgram({u"--language"_s, u"en"_s, u"--export"_s, u"a.json"_s, u"absent.txt"_s});
        QCOMPARE(french.exitCode, 1);
        QCOMPARE(english.exitCode, 1);
        QVERIFY(english.err.contains("no such file"));
        QVERIFY2(french.err != english.err, french.err.constData());
        QVERIFY(runProgram({u"--language"_s, u"fr"_s, u"--jsonl"_s}).err.contains("demande"));
        QVERIFY(runProgram({u"--language"_s, u"fr"_s, u"--help"_s}).out.contains("FICHIER"));
    }

    void exportsByTheSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("PDF") << u"briefing.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("JSON") << u"briefing.json"_s << QByteArray("{\n");
        QTest::newRow("capitals") << u"BRIEFING.PDF"_s << QByteArray("%PDF-");
    }

    void exportsByTheSuffix()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const ProgramRun run = runProgram({u"--export"_s, folder.filePath(name), example});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 1000);
        QCOMPARE(file.read(beginning.size()), beginning);
    }

    void exportFailsWithASentence()
    {
        const QTemporaryDir folder;
        QCOMPARE(runProgram({u"--export"_s, folder.filePath(u"a.pdf"_s), u"no such file"_s}).exitCode, 1);
        const ProgramRun run = runProgram({u"--export"_s, folder.filePath(u"no/such/folder/a.pdf"_s), example});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("a.pdf"));
    }

    void aClosedPipeOrAFullDiskIsNoCrash()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(RAPPORTEUR_PROGRAM), {u"--jsonl"_s, example});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
