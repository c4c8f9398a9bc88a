// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingexport.h"
#include "export/briefingoutline.h"
#include "export/exportchecks.h"
#include "support/samplebriefings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#include <zip.h>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

ExportOptions options()
{
    ExportOptions options;
    options.clock = QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    return options;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A file out of a zip archive.
QByteArray unzipped(const QString &path, const char *name)
{
    zip_t *archive = zip_open(qPrintable(path), ZIP_RDONLY, nullptr);
    zip_stat_t information;
    QByteArray bytes;
    if (archive && zip_stat(archive, name, 0, &information) == 0) {
        bytes.resize(qsizetype(information.size));
        zip_file_t *file = zip_fopen(archive, name, 0);
        zip_fread(file, bytes.data(), information.size);
        zip_fclose(file);
    }
    if (archive)
        zip_discard(archive);
    return bytes;
}

/// The text of a well-formed XML file; empty when it is not well-formed.
QString textOfXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

void checkHoldsQuotations(const QString &text)
{
    QVERIFY(!text.isEmpty());
    for (const Quotation &quotation : frenchBriefing().quotes) {
        if (quotation.kind == QuotationKind::Direct)
            QVERIFY2(text.contains(quotation.words.text), qPrintable(text));
    }
}

} // namespace

Q_DECLARE_METATYPE(Briefing)

class TestBriefingExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString exported(const QString &name, const Briefing &briefing = frenchBriefing())
    {
        const QString path = m_folder.filePath(name);
        const Result<ExportReport> report = exportBriefing(briefing, path, options());
        if (!report)
            QTest::qFail(qPrintable(report.error().sentence), __FILE__, __LINE__);
        return path;
    }

private slots:
    void writesEveryFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix : exportSuffixes())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }

    void writesEveryFormat()
    {
        QFETCH(QString, suffix);
        const QByteArray first = contentOf(exported(u"a."_s + suffix));
        QVERIFY(first.size() > 500);
        QCOMPARE(contentOf(exported(u"b."_s + suffix)), first);
    }

    void reportsTheQuotations()
    {
        const Result<ExportReport> report
            = exportBriefing(frenchBriefing(), m_folder.filePath(u"note.pdf"_s), options());
        QVERIFY(report.has_value());
        QCOMPARE(report->quotesChecked, 4);
        QCOMPARE(report->quotesIdentical, 4);
        QCOMPARE(report->warnings.size(), 2); // the points that are open, and three sentences of over 150 words
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("a quotation that differs") << u"quotation"_s << u"C1"_s;
        QTest::newRow("a line without source") << u"line"_s << u"T1"_s;
        QTest::newRow("no subject") << u"subject"_s << u"subject"_s;
    }

    void refuses()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        Briefing briefing = frenchBriefing();
        if (what == "quotation"_L1)
            briefing.quotes.first().words.text.replace(u"menaces"_s, u"promesses"_s);
        else if (what == "line"_L1)
            briefing.themes.first().mentions.clear();
        else
            briefing = {};
        const QString path = m_folder.filePath(u"refused.pdf"_s);
        const Result<ExportReport> report = exportBriefing(briefing, path, options());
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().kind, ErrorKind::Refused);
        QVERIFY2(report.error().sentence.contains(words), qPrintable(report.error().sentence));
        QVERIFY(!QFile::exists(path));
    }

    void correctedQuotationsKeepTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFaithful");
        QTest::newRow("first letter") << u"alors que nous sommes confrontés […]"_s << true;
        QTest::newRow("left out") << u"Alors que nous sommes confrontés […] à des défis croissants […]"_s << true;
        QTest::newRow("inserted") << u"Alors que nous [les États] sommes confrontés […]"_s << true;
        QTest::newRow("final mark") << u"Alors que nous sommes confrontés […]."_s << true;
        QTest::newRow("end left out in silence") << u"Alors que nous sommes confrontés."_s << false;
        QTest::newRow("another word") << u"Alors que nous sommes habitués"_s << false;
        QTest::newRow("another order") << u"à des défis croissants […] nous sommes confrontés"_s << false;
    }

    void correctedQuotationsKeepTheirWords()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFaithful);
        Briefing briefing = frenchBriefing();
        briefing.quotes.first().words.text = text;
        briefing.quotes.first().state = LineState::Corrected;
        QCOMPARE(checkQuotations(briefing).different.isEmpty(), isFaithful);
    }

    void saysWhyNothingWasWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const int notWritable = int(ErrorKind::NotWritable);
        QTest::newRow("folder that is not there")
            << m_folder.filePath(u"gone/a.pdf"_s) << notWritable << u"does not exist any more"_s;
        QTest::newRow("a folder of that name")
            << m_folder.filePath(u"folder.pdf"_s) << notWritable << u"a folder of this name"_s;
        QTest::newRow("open in LibreOffice") << m_folder.filePath(u"open.odt"_s) << notWritable << u"LibreOffice"_s;
        QTest::newRow("a file in place of the folder")
            << m_folder.filePath(u"file/a.pdf"_s) << notWritable << u"does not exist any more"_s;
        QTest::newRow("unknown ending") << m_folder.filePath(u"a.doc"_s) << int(ErrorKind::Unsupported)
                                        << u"stands for no format"_s;
        QTest::newRow("no ending") << m_folder.filePath(u"a"_s) << int(ErrorKind::Unsupported)
                                   << u"stands for no format"_s;
    }

    void saysWhyNothingWasWritten()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QFETCH(QString, words);
        QDir(m_folder.path()).mkdir(u"folder.pdf"_s);
        put(m_folder.filePath(u"file"_s), "");
        put(m_folder.filePath(u".~lock.open.odt#"_s), ",somebody,,;");
        put(m_folder.filePath(u"open.odt"_s), "before");
        const Result<ExportReport> report = exportBriefing(frenchBriefing(), path, options());
        QVERIFY(!report.has_value());
        QCOMPARE(int(report.error().kind), kind);
        QVERIFY(report.error().sentence.contains(QFileInfo(path).fileName()));
        QVERIFY2(report.error().sentence.contains(words), qPrintable(report.error().sentence));
        QCOMPARE(contentOf(m_folder.filePath(u"open.odt"_s)), QByteArray("before"));
    }

    void withoutPermissionNothingChanges_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<QString>("words");
        QTest::newRow("folder") << true << u"may not write into this folder"_s;
        QTest::newRow("file") << false << u"write-protected"_s;
    }

    void withoutPermissionNothingChanges()
    {
        QFETCH(bool, isFolder);
        QFETCH(QString, words);
        const QString folder = m_folder.filePath(isFolder ? u"closed"_s : u"free"_s);
        QDir().mkpath(folder);
        const QString path = folder + u"/kept.pdf"_s;
        put(path, "before");
        QFile::setPermissions(path, isFolder ? QFile::ReadOwner | QFile::WriteOwner : QFile::ReadOwner);
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QFile::setPermissions(folder, QFile::Permissions(isFolder ? 0x5555 : 0x7777));
        const bool isRoot = geteuid() == 0; // to whom nothing is forbidden
        if (isRoot)
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        const Result<ExportReport> report = exportBriefing(frenchBriefing(), path, options());
        if (isRoot)
            QCOMPARE(setresuid(0, 0, 0), 0);
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().kind, ErrorKind::NotWritable);
        QVERIFY2(report.error().sentence.contains(words), qPrintable(report.error().sentence));
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(u"kept.pdf"_s));
    }

    void aFullDiskLeavesNothingBehind()
    {
        // A limit on the size of files fails a write as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight {1000, before.rlim_max};
        const QString path = m_folder.filePath(u"full.pdf"_s);
        put(path, "before");
        setrlimit(RLIMIT_FSIZE, &tight);
        const Result<ExportReport> report = exportBriefing(frenchBriefing(), path, options());
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().kind, ErrorKind::NotWritable);
        QVERIFY2(report.error().sentence.contains(u"full"_s), qPrintable(report.error().sentence));
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}), QStringList(u"full.pdf"_s));
    }

    void namesTheLineThatCanBePutRight()
    {
        Briefing briefing = frenchBriefing();
        briefing.quotes.first().words.text.replace(u"menaces"_s, u"promesses"_s);
        briefing.themes.last().mentions.clear();
        briefing.summary.first().words.text = u"mot "_s.repeated(200);
        const QList<ExportFinding> findings
            = ExportChecks::findings(briefing, options(), briefingOutline(briefing, options()));
        QCOMPARE(findings.size(), 4);
        QCOMPARE(findings[0].item, (ItemRef {ItemKind::Quotation, briefing.quotes.first().id}));
        QCOMPARE(findings[1].item, (ItemRef {ItemKind::Theme, briefing.themes.last().id}));
        QCOMPARE(findings[1].weight, ExportFinding::Weight::Refusal);
        QCOMPARE(findings[2].weight, ExportFinding::Weight::Warning);
        QCOMPARE(findings[2].item, (ItemRef {ItemKind::VerifyPoint, briefing.toVerify.first().id}));
        QCOMPARE(findings[3].remedy, ExportFinding::Remedy::SummaryLength);
    }

    void everyFormatIsRefusedAlike_data() { writesEveryFormat_data(); }
    void everyFormatIsRefusedAlike()
    {
        QFETCH(QString, suffix);
        Briefing briefing = frenchBriefing();
        briefing.quotes.first().words.text.replace(u"menaces"_s, u"promesses"_s);
        const QString path = m_folder.filePath(u"refused."_s + suffix);
        QVERIFY(!exportBriefing(briefing, path, options()).has_value());
        QVERIFY(!QFile::exists(path));
    }

    void theCableIsNeverWiderThan72Columns()
    {
        const QString text = QString::fromUtf8(contentOf(exported(u"cable.txt"_s)));
        for (const QString &line : text.split('\n'_L1))
            QVERIFY2(line.size() <= 72, qPrintable(line));
        QVERIFY(text.contains(u"C1   «\u00A0Alors que nous sommes"_s));
    }

    void csvIsSafeForSpreadsheets()
    {
        Briefing briefing = frenchBriefing();
        briefing.quotes.first().speaker = u"=HYPERLINK(\"x\",\"y\")"_s;
        const QByteArray bytes = contentOf(exported(u"a.csv"_s, briefing));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // spreadsheets take the file for UTF-8 by it
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.startsWith(u"Repère,Auteur,Mots"_s));
        QVERIFY(text.contains(u"\r\nC1,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\","_s));
        QCOMPARE(text.count(u"\r\n"_s), 7);
        const QString attendance = QString::fromUtf8(contentOf(exported(u"a.attendance.csv"_s)));
        QVERIFY(attendance.contains(u"P1,participants,plus de 700 personnalités,700,"_s));
    }

    void htmlIsOneWellFormedFile()
    {
        const QByteArray html = contentOf(exported(u"a.html"_s));
        checkHoldsQuotations(textOfXml(html));
        QVERIFY(html.contains("<html lang=\"fr\">"));
        QVERIFY(html.contains("<th scope=\"row\">"));
        QVERIFY(!html.contains("http")); // it refers to nothing outside
    }

    void officeFilesAreWellFormed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("docx") << u"a.docx"_s << QByteArray("word/document.xml");
        QTest::newRow("odt") << u"a.odt"_s << QByteArray("content.xml");
    }

    void officeFilesAreWellFormed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, part);
        const QString path = exported(name);
        checkHoldsQuotations(textOfXml(unzipped(path, part.constData())));
        const QByteArray styles = unzipped(path, name == "a.odt"_L1 ? "styles.xml" : "word/styles.xml");
        QVERIFY(styles.contains("\"fr\""));
        QVERIFY(!textOfXml(styles).isEmpty());
    }

    /// What \a program says of a file; skips the test where it is not installed.
    static QByteArray said(const QString &program, const QStringList &arguments, int &code)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        code = process.waitForFinished(100000) ? process.exitCode() : -1;
        return process.readAll();
    }

    void htmlPassesTheValidator_data()
    {
        QTest::addColumn<Briefing>("briefing");
        QTest::newRow("French") << frenchBriefing();
        QTest::newRow("Arabic") << arabicBriefing();
        QTest::newRow("Chinese") << chineseBriefing();
    }

    void htmlPassesTheValidator()
    {
        QFETCH(Briefing, briefing);
        if (QStandardPaths::findExecutable(u"tidy"_s).isEmpty())
            QSKIP("tidy is not installed");
        int code = -1;
        const QByteArray told = said(u"tidy"_s, {u"-errors"_s, u"-quiet"_s, exported(u"valid.html"_s, briefing)}, code);
        QVERIFY2(code == 0, told.constData());
    }

    void libreOfficeOpensIt_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<PageFormat>("format");
        QTest::addColumn<QString>("size");
        QTest::newRow("odt, A4") << u"odt"_s << PageFormat::A4 << u"(A4)"_s;
        QTest::newRow("odt, Letter") << u"odt"_s << PageFormat::Letter << u"(letter)"_s;
        QTest::newRow("docx, A4") << u"docx"_s << PageFormat::A4 << u"(A4)"_s;
        QTest::newRow("docx, Letter") << u"docx"_s << PageFormat::Letter << u"(letter)"_s;
    }

    void libreOfficeOpensIt()
    {
        QFETCH(QString, suffix);
        QFETCH(PageFormat, format);
        QFETCH(QString, size);
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        QTemporaryDir folder;
        ExportOptions chosen = options();
        chosen.pageFormat = format;
        chosen.distributionMark = u"DIFFUSION RESTREINTE"_s;
        const QString path = folder.filePath(u"note."_s + suffix);
        QVERIFY(exportBriefing(frenchBriefing(), path, chosen).has_value());
        int code = -1;
        // Tagged and with an outline, so that headings, tables and links can be counted in what LibreOffice understood.
        const QByteArray told = said(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                uR"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}})"_s,
                u"--outdir"_s, folder.path(), path},
            code);
        QVERIFY2(code == 0 && QFile::exists(folder.filePath(u"note.pdf"_s)), told.constData());
        const QString pdf = folder.filePath(u"note.pdf"_s);
        const QString structure = QString::fromUtf8(said(u"pdfinfo"_s, {u"-struct"_s, pdf}, code));
        QCOMPARE(structure.count(QRegularExpression(u"\\bH[123]\\b"_s)), 10);
        QVERIFY2(structure.count(u"Table"_s) >= 4, qPrintable(structure));
        QVERIFY2(structure.count(u"Link"_s) >= 40, qPrintable(structure));
        QVERIFY(said(u"pdfinfo"_s, {pdf}, code).contains(size.toUtf8()));
        const QString text = QString::fromUtf8(said(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}, code)).simplified();
        QVERIFY2(
            text.contains(u"Note de synthèse · Réunion ministérielle sur le maintien de la paix"_s), qPrintable(text));
        QVERIFY2(text.contains(u"page 1 / "_s) && text.contains(u"page 2 / "_s), qPrintable(text));
        QVERIFY2(text.contains(u"DIFFUSION RESTREINTE"_s), qPrintable(text));
    }

    void strangeCharactersDoNoHarm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("docx") << u"a.docx"_s << QByteArray("word/document.xml");
        QTest::newRow("docx head") << u"a.docx"_s << QByteArray("word/header1.xml");
        QTest::newRow("odt") << u"a.odt"_s << QByteArray("content.xml");
        QTest::newRow("odt head") << u"a.odt"_s << QByteArray("styles.xml");
        QTest::newRow("html") << u"a.html"_s << QByteArray();
    }

    void strangeCharactersDoNoHarm()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, part);
        Briefing briefing = frenchBriefing();
        briefing.comment = u"a\u0001b\u000Bc\uFFFEd"_s + QChar(0xD800) + u"e<&>%1\"'"_s;
        briefing.event.name = briefing.comment;
        briefing.event.states[EventName].state = LineState::Added;
        const QString path = exported(name, briefing);
        const QString text = textOfXml(part.isEmpty() ? contentOf(path) : unzipped(path, part.constData()));
        QVERIFY2(text.contains(u"e<&>%1\"'"_s), qPrintable(text.left(3000)));
    }

    void markdownHoldsTheQuotations() { checkHoldsQuotations(QString::fromUtf8(contentOf(exported(u"a.md"_s)))); }
};

QTEST_GUILESS_MAIN(TestBriefingExport)
#include "tst_briefingexport.moc"
