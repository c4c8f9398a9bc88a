// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/dossierfile.h"
#include "dossier/storedzip.h"
#include "extraction/briefingbuilder.h"
#include "support/correctionsource.h"
#include "support/testdata.h"
#include "support/zipfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

Dossier dossierOf(const QString &path, int corrections)
{
    static const Lexicons lexicons;
    Dossier dossier;
    dossier.analysed = std::make_shared<const Briefing>(buildBriefing(testdata::articleAt(path), lexicons));
    CorrectionSource random(7);
    Briefing shown = *dossier.analysed;
    for (int i = 0; i < corrections; ++i) {
        dossier.corrections << random.next(*dossier.analysed, dossier.corrections, shown);
        applyCorrection(dossier.corrections.constLast(), shown);
    }
    dossier.lost << LostCorrection {WriteComment {u"a"_s}, u"gone words"_s, u"typed"_s};
    return dossier;
}

/// Answers the limit that held before.
rlimit limitFiles(const rlimit &limit)
{
    rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    setrlimit(RLIMIT_FSIZE, &limit);
    return before;
}

QString example()
{
    return QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt");
}

} // namespace

class TestDossierFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data() { testdata::addArticleRows(); }

    void whatIsWrittenIsRead()
    {
        QFETCH(QString, path);
        const Dossier dossier = dossierOf(path, 60);
        const auto content = DossierFile::fromBytes(DossierFile::toBytes(dossier), u"x.rapporteur"_s);
        QVERIFY(content);
        QCOMPARE(content->warning, QString());
        QVERIFY(content->analysed);
        QCOMPARE(*content->analysed, *dossier.analysed);
        QCOMPARE(content->corrections, dossier.corrections);
        QCOMPARE(content->lost, dossier.lost);
    }

    void sameDossierSameBytes()
    {
        const Dossier dossier = dossierOf(example(), 20);
        QCOMPARE(DossierFile::toBytes(dossier), DossierFile::toBytes(dossier));
    }

    void zipToolsOpenIt()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("needs python3");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.rapporteur"_s);
        QVERIFY(DossierFile::write(dossierOf(example(), 5), path));
        QProcess process;
        process.start(python,
            {u"-c"_s,
                u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(*z.namelist())"_s,
                path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(),
            "mimetype dossier.json source.txt article.json corrections.json briefing.json"_ba);
    }

    void everyCutAndEveryFlippedByteIsToldOrHarmless()
    {
        const Dossier dossier = dossierOf(example(), 10);
        const QByteArray whole = DossierFile::toBytes(dossier);
        for (qsizetype length = 0; length < whole.size(); length += 97) {
            const auto content = DossierFile::fromBytes(whole.first(length), u"x"_s);
            QVERIFY(!content || !content->warning.isEmpty() || content->corrections == dossier.corrections);
        }
        QRandomGenerator random(3);
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = whole;
            const int at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            const auto content = DossierFile::fromBytes(bytes, u"x"_s);
            if (content && content->warning.isEmpty())
                QCOMPARE(content->corrections, dossier.corrections);
        }
    }

    void aTornFileGivesWhatIsThere()
    {
        const Dossier dossier = dossierOf(example(), 10);
        const QByteArray whole = DossierFile::toBytes(dossier);
        const auto content = DossierFile::fromBytes(whole.first(whole.indexOf("briefing.json") + 200), u"x"_s);
        QVERIFY(content);
        QVERIFY(!content->analysed);
        QVERIFY(!content->warning.isEmpty());
        QCOMPARE(content->article, dossier.analysed->article);
        QCOMPARE(content->corrections, dossier.corrections);
        // Analysed again, the corrections go over to it.
        const Reanchored moved = reanchored(content->named, content->corrections, *dossier.analysed);
        QCOMPARE(moved.lost.size(), 0);
        QCOMPARE(corrected(moved.analysed, moved.corrections), corrected(*dossier.analysed, dossier.corrections));
    }

    void aNewerFileIsRefusedInASentence()
    {
        const QByteArray bytes = StoredZip::written(
            {{"dossier.json", R"({"format":"rapporteur-dossier","version":2})"}, {"source.txt", "Words."}});
        const auto content = DossierFile::fromBytes(bytes, u"new.rapporteur"_s);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::Unsupported);
        QVERIFY(content.error().sentence.contains(u"new.rapporteur"));
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray deep = "{\"summary\":";
        deep += QByteArray(200'000, '[');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("just words");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("compressed") << zipOf({{"source.txt", QByteArray(1'000'000, 'a')}});
        QTest::newRow("deep") << StoredZip::written({{"source.txt", "Words here."}, {"article.json", deep},
            {"briefing.json", deep}, {"corrections.json", deep}});
        QTest::newRow("spans outside") << StoredZip::written({{"source.txt", "Words here."},
            {"article.json", R"({"paragraphs":[{"number":1,"span":{"start":0,"end":99999999}}]})"},
            {"briefing.json",
                R"({"quotes":[{"id":1,"words":[-5,9000000000000]},{"id":1,"words":[3,2]}],"themes":[{"mentions":[[0,1e300]]}]})"},
            {"corrections.json",
                R"({"corrections":[{"correction":"remove","line":{"kind":"quotation","id":-3}},{"correction":"add","added":{"kind":"quotation","id":2147483647},"words":[0,4]},{"correction":"setDetail","line":{"kind":"count","id":1},"detail":"unit","value":-9},{"correction":7},5]})"}});
        QTest::newRow("no UTF-8") << StoredZip::written({{"source.txt", QByteArray("\xff\xfe\xf0\x9f\x98 words", 12)}});
        QTest::newRow("long name") << StoredZip::written(
            {{QByteArray(60'000, 'n'), "x"}, {"source.txt", "Words here."}});
    }

    void hostileFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto content = DossierFile::fromBytes(bytes, u"x"_s);
        if (!content) {
            QVERIFY(!content.error().sentence.isEmpty());
            return;
        }
        Briefing briefing;
        briefing.article = content->article;
        const Briefing shown = corrected(briefing, content->corrections);
        for (const ItemSpans &spans : itemSpans(shown)) {
            for (const TextSpan span : spans.spans)
                QVERIFY(0 <= span.start && span.end <= shown.article.text.size());
        }
    }

    void whatCannotBeWrittenIsTold()
    {
        const Dossier dossier = dossierOf(example(), 2);
        const auto gone = DossierFile::write(dossier, u"/nowhere/at/all/x.rapporteur"_s);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotWritable);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.rapporteur"_s);
        QVERIFY(DossierFile::write(dossierOf(example(), 2), path));
        // What the system answers on a full disk it also answers beyond a limit on the size of files.
        signal(SIGXFSZ, SIG_IGN);
        const rlimit unlimited = limitFiles({2000, RLIM_INFINITY});
        const auto full = DossierFile::write(dossierOf(example(), 9), path);
        limitFiles(unlimited);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::NotWritable);
        const auto content = DossierFile::read(path);
        QVERIFY(content);
        QCOMPARE(content->corrections.size(), 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"x.rapporteur"_s});
    }
};

QTEST_GUILESS_MAIN(TestDossierFile)
#include "tst_dossierfile.moc"
