// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"
#include "readers/sandbox/readerprocess.h"
#include "readers/sourcefile.h"
#include "support/zipfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray repeated(const QByteArray &piece, int times)
{
    return piece.repeated(times);
}

QByteArray wordDocument(const QByteArray &xml)
{
    return zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", xml}});
}

QByteArray wordBody(const QByteArray &inside, const QByteArray &before = {})
{
    return before + "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>" + inside
        + "</w:t></w:r></w:p></w:body></w:document>";
}

/// Each entity ten times the one before.
QByteArray entityBomb()
{
    QByteArray types = "<!DOCTYPE d [<!ENTITY a0 \"word word word \">";
    for (int i = 1; i < 12; ++i)
        types += "<!ENTITY a" + QByteArray::number(i) + " \"" + repeated("&a" + QByteArray::number(i - 1) + ";", 10)
            + "\">";
    return types + "]>";
}

/// \a document of an EPUB whose other parts are in order.
QByteArray bookWith(const QByteArray &package, const QByteArray &document)
{
    return zipOf({{"mimetype", "application/epub+zip"},
        {"META-INF/container.xml", "<container><rootfile full-path=\"book.opf\"/></container>"}, {"book.opf", package},
        {"a.xhtml", document}});
}

const QByteArray bookPackage
    = "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
      "<spine><itemref idref=\"a\"/></spine></package>";

QByteArray mailWithParts(int parts)
{
    return "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + repeated("--b\r\nContent-Type: text/plain\r\n\r\nWords of a part.\r\n", parts) + "--b--\r\n";
}

QByteArray nestedMail(int depth)
{
    QByteArray mail = "From: a@example.org\r\nMIME-Version: 1.0\r\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\nAt the bottom.\r\n";
}

/// A PDF whose objects are \a objects, with a table of references unless \a hasReferences is false. \a pdf is what
/// comes before them; it grows in place.
QByteArray pdfOf(const QList<QByteArray> &objects, bool hasReferences = true, QByteArray pdf = "%PDF-1.4\n")
{
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    if (hasReferences)
        pdf += table;
    pdf += "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(objects.size() + 1) + " >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

/// A page whose content is stream 4, made by \a stream.
QByteArray pdfWithStream(const QByteArray &stream, const QList<QByteArray> &more = {})
{
    return pdfOf(QList<QByteArray> {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 "
                     "5 0 R >> /XObject << /X1 6 0 R >> >> >>",
                     stream, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
        + more);
}

QByteArray streamOf(const QByteArray &dictionary, const QByteArray &content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream";
}

/// Ten thousand pixels a side: the header of a JBIG2 page and a region that says it fills it.
QByteArray hugeJbig2()
{
    const QByteArray side("\x00\x00\x27\x10", 4);
    return QByteArray("\x00\x00\x00\x00\x30\x00\x01\x00\x00\x00\x13", 11) + side + side + QByteArray(8, '\0')
        + QByteArray("\x00\x00\x00", 3) + QByteArray("\x00\x00\x00\x01\x26\x00\x01\x00\x10\x00\x00", 11) + side + side
        + QByteArray(8, '\0') + QByteArray("\x00\x08\x03\xff\xfd\xff\x02\xfe\xfe\xfe", 10)
        + QByteArray(1'000'000, '\x55');
}

QByteArray pdfWithContent(const QByteArray &content, bool hasReferences = true)
{
    const QByteArray packed = qCompress(content, 9).mid(4);
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 "
                     "5 0 R >> >> >>",
                     "<< /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed
                         + "\nendstream",
                     "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"},
        hasReferences);
}

} // namespace

/// Files made to harm: for each an article or a reason, soon, and the program goes on.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void file_data();
    void file();
    void refusal_data();
    void refusal();
    void truncated_data();
    void truncated();
    void loadsNothingFromOutside();
    void links_data();
    void links();
    void largestPdf();
    void memory();

private:
    void compareTime(const QElapsedTimer &timer) { QVERIFY(timer.elapsed() < 1000 * (ReaderProcess::timeLimit + 1)); }
};

void TestHostile::file_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray words = "<p>Words that make a sentence of some length, so that there is an article.</p>";

    QTest::newRow("100,000 nested div") << DocumentFormat::Html << repeated("<div>", 100'000) + words;
    QTest::newRow("100,000 nested b, closed")
        << DocumentFormat::Html << repeated("<b>", 100'000) + words + repeated("</b>", 100'000);
    QTest::newRow("100,000 nested blockquote with words")
        << DocumentFormat::Html << repeated("<blockquote>word ", 100'000);
    QTest::newRow("20,000 nested tables") << DocumentFormat::Html << repeated("<table><tr><td>cell ", 20'000);
    QTest::newRow("200,000 list items unclosed") << DocumentFormat::Html << repeated("<ul><li>item ", 200'000);
    QTest::newRow("200,000 paragraphs") << DocumentFormat::Html << repeated("<p>A short one, and more.", 200'000);
    QTest::newRow("200,000 br") << DocumentFormat::Html << "<p>" + repeated("word<br>", 200'000);
    QTest::newRow("one attribute of 8 MB")
        << DocumentFormat::Html << "<p class=\"" + repeated("a-B_c ", 1'400'000) + "\">" + words;
    QTest::newRow("200,000 attributes") << DocumentFormat::Html << "<p " + repeated("a='b' ", 200'000) + ">" + words;
    QTest::newRow("unclosed comment") << DocumentFormat::Html << "<html>" + words + "<!-- " + repeated("- ", 300'000);
    QTest::newRow("unclosed script") << DocumentFormat::Html
                                     << "<html>" + words + "<script>" + repeated("<a ", 300'000);
    QTest::newRow("300,000 entities") << DocumentFormat::Html << "<p>" + repeated("&eacute;&#x41;&bogus;", 300'000);
    QTest::newRow("deep JSON-LD") << DocumentFormat::Html
                                  << "<script type=\"application/ld+json\">" + repeated("[", 200'000) + "</script>"
            + words;
    QTest::newRow("zero bytes") << DocumentFormat::Html << "<html>" + QByteArray(300'000, '\0') + words;
    QTest::newRow("entity bomb in Word") << DocumentFormat::Package << wordDocument(wordBody("&a11;", entityBomb()));
    QTest::newRow("deep XML in Word") << DocumentFormat::Package << wordDocument(repeated("<a>", 200'000));
    QTest::newRow("names that climb") << DocumentFormat::Package
                                      << zipOf({{"../../../../tmp/escaped", "x"}, {"/etc/passwd", "x"},
                                             {"word/document.xml", wordBody("Words of the body.")}});
    QTest::newRow("empty zip") << DocumentFormat::Package << zipOf({});
    QTest::newRow("2,001 entries") << DocumentFormat::Package
                                   << zipOf(QList<ZipEntry>(2001, ZipEntry {"word/document.xml", "x"}));
    QTest::newRow("size that lies low") << DocumentFormat::Package
                                        << zipOf({{"word/document.xml", wordBody(repeated("word ", 300'000)), 10}});
    QTest::newRow("EPUB that names itself")
        << DocumentFormat::Package
        << zipOf(
               {{"META-INF/container.xml", "<container><rootfile full-path=\"META-INF/container.xml\"/></container>"}});
    QTest::newRow("size that lies high") << DocumentFormat::Package
                                         << zipOf({{"word/document.xml", wordBody("Words of the body."),
                                                4'000'000'000u}});
    QTest::newRow("zip in zip in zip") << DocumentFormat::Package
                                       << zipOf({{"a.zip", zipOf({{"b.zip", zipOf({{"c", "x"}})}})}});
    QTest::newRow("entity bomb in EPUB") << DocumentFormat::Package
                                         << bookWith(entityBomb() + "<package>&a11;</package>", words);
    QTest::newRow("entity bomb in a page")
        << DocumentFormat::Html << "<?xml version='1.0'?>" + entityBomb() + "<html><p>&a11;</p>" + words + "</html>";
    QTest::newRow("EPUB with one document 200,000 times")
        << DocumentFormat::Package
        << bookWith("<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"x/html\"/></manifest><spine>"
                   + repeated("<itemref idref=\"a\"/>", 200'000) + "</spine></package>",
               repeated(words, 100));
    QTest::newRow("names of parts that are links")
        << DocumentFormat::Package << bookWith(QByteArray(bookPackage).replace("a.xhtml", "/etc/passwd"), words);
    QTest::newRow("RTF, 300,000 braces") << DocumentFormat::Rtf << "{\\rtf1 " + repeated("{", 300'000);
    QTest::newRow("RTF, closing braces") << DocumentFormat::Rtf << "{\\rtf1 words" + repeated("}", 300'000);
    QTest::newRow("RTF, binary that lies") << DocumentFormat::Rtf << "{\\rtf1 words\\bin999999999 more}"_ba;
    QTest::newRow("RTF, 300,000 rows") << DocumentFormat::Rtf << "{\\rtf1 " + repeated("\\intbl a\\cell", 300'000);
    QTest::newRow("RTF, 9,000 nested notes") << DocumentFormat::Rtf << "{\\rtf1 " + repeated("{\\footnote x", 9'000);
    QTest::newRow("10,000 parts") << DocumentFormat::Mail << mailWithParts(10'000);
    QTest::newRow("5,000 nested parts") << DocumentFormat::Mail << nestedMail(5'000);
    QTest::newRow("header of 8 MB") << DocumentFormat::Mail
                                    << "Subject: " + repeated("word ", 1'600'000) + "\n\nWords.\n";
    QTest::newRow("web archive of noise") << DocumentFormat::WebArchive << "bplist00" + QByteArray(10'000, '\xdf');
    QTest::newRow("PDF, pages in a circle") << DocumentFormat::Pdf
                                            << pdfOf({"<< /Type /Catalog /Pages 2 0 R >>",
                                                   "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9999 /Parent 2 0 R >>"});
    QTest::newRow("PDF without references")
        << DocumentFormat::Pdf << pdfWithContent("BT /F1 12 Tf 50 700 Td (Words) Tj ET", false);
    QTest::newRow("PDF, stream of 50 MB") << DocumentFormat::Pdf << pdfWithContent(QByteArray(50'000'000, ' '));
    QTest::newRow("PDF, 300,000 letters")
        << DocumentFormat::Pdf << pdfWithContent("BT /F1 1 Tf 50 700 Td " + repeated("(a) Tj 1 0 Td ", 300'000) + "ET");
    const QByteArray lines = "BT /F1 12 Tf 50 700 Td (Words of a line that can be read.) Tj ET /X1 Do";
    QTest::newRow("PDF, huge JBIG2") << DocumentFormat::Pdf
                                     << pdfWithStream(streamOf({}, lines),
                                            {streamOf(
                                                "/Type /XObject /Subtype /Image /Width 10000 /Height 10000 "
                                                "/BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
                                                hugeJbig2())});
    QTest::newRow("PDF, form that draws itself")
        << DocumentFormat::Pdf
        << pdfWithStream(streamOf({}, lines),
               {streamOf("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>",
                   "/X1 Do /X1 Do /X1 Do")});
    const QByteArray twice = qCompress(qCompress(QByteArray(60'000'000, ' '), 9).mid(4), 9).mid(4);
    QTest::newRow("PDF, stream packed twice")
        << DocumentFormat::Pdf << pdfWithStream(streamOf("/Filter [/FlateDecode /FlateDecode]", twice));
    QTest::newRow("PDF, stream whose length is itself")
        << DocumentFormat::Pdf << pdfWithStream("<< /Length 4 0 R >>\nstream\nBT (a) Tj ET\nendstream");
    QTest::newRow("PDF, tables of references in a circle")
        << DocumentFormat::Pdf << "%PDF-1.4\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF\n"_ba;
    QTest::newRow("PDF, 100,000 nested arrays")
        << DocumentFormat::Pdf << pdfOf({"<< /Type /Catalog /Pages " + repeated("[", 100'000) + " >>"});
    QTest::newRow("PDF, a billion pages said")
        << DocumentFormat::Pdf
        << pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 1000000000 >>"});
    QTest::newRow("PDF of noise") << DocumentFormat::Pdf << "%PDF-1.7\n" + QByteArray(300'000, '\xa7');
}

void TestHostile::file()
{
    QFETCH(DocumentFormat, format);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const ReaderAnswer answer = ReaderProcess().read(format, bytes);
    compareTime(timer);
    QVERIFY(answer ? !answer->paragraphs.isEmpty() : !readerError(answer.error(), u"x"_s).sentence.isEmpty());
    QVERIFY(answer || answer.error() != ReaderFailure::NotInstalled);
    QVERIFY2(answer || answer.error() != ReaderFailure::Crashed, "the limits should end a file before the system does");
}

void TestHostile::refusal_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReaderFailure>("failure");
    QTest::newRow("zip bomb") << DocumentFormat::Package << wordDocument(QByteArray(100'000'000, ' '))
                              << ReaderFailure::TooLarge;
    QTest::newRow("no text") << DocumentFormat::Html << "<html><body></body></html>"_ba << ReaderFailure::NoText;
    QTest::newRow("scan") << DocumentFormat::Pdf << pdfWithContent("0 0 100 100 re f") << ReaderFailure::ScannedPages;
    QTest::newRow("not a zip") << DocumentFormat::Package << "PK\x03\x04 and nothing more"_ba << ReaderFailure::Damaged;
    QTest::newRow("not a PDF") << DocumentFormat::Pdf << "%PDF-"_ba << ReaderFailure::Damaged;
    QTest::newRow("old Word") << DocumentFormat::Package << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba
                              << ReaderFailure::Unsupported;
    QTest::newRow("some other zip") << DocumentFormat::Package << zipOf({{"readme.txt", "x"}})
                                    << ReaderFailure::Unsupported;
}

void TestHostile::refusal()
{
    QFETCH(DocumentFormat, format);
    QFETCH(QByteArray, bytes);
    QFETCH(ReaderFailure, failure);
    const ReaderAnswer answer = ReaderProcess().read(format, bytes);
    QVERIFY(!answer);
    QCOMPARE(int(answer.error()), int(failure));
}

/// Good files that end too early, at every hundredth part.
void TestHostile::truncated_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"water-fr.agency.html", "arctic-ru.plain.htm", "health-en.word.docx",
             "press-release-fr.writer.odt", "climate-es.book.epub", "trade-zh.rich.rtf", "peace-en.newsletter.eml",
             "donors-en.page.mhtml", "water-fr.page.webarchive", "press-release-fr.text.eml", "../print/water-fr.pdf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHostile::truncated()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(RAPPORTEUR_TEST_DATA "/readers/files/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto format = formatByContent(whole);
    QVERIFY(format);
    for (int percent = 0; percent < 100; ++percent) {
        const ReaderAnswer answer = ReaderProcess().read(*format, whole.left(whole.size() * percent / 100));
        QVERIFY2(answer || answer.error() != ReaderFailure::Crashed, qPrintable(QString::number(percent)));
    }
}

void TestHostile::loadsNothingFromOutside()
{
    const QByteArray types = "<!DOCTYPE d [<!ENTITY outside SYSTEM \"file:///etc/hostname\">]>";
    QFile hostname(u"/etc/hostname"_s);
    if (!hostname.open(QIODevice::ReadOnly))
        QSKIP("nothing to look for");
    const QString secret = QString::fromUtf8(hostname.readAll().trimmed());
    const QByteArray office
        = "<office:body xmlns:office='o' xmlns:text='t'><text:p>Inside. &outside;</text:p></office:body>";
    const QByteArray page = "<html><body><p>Inside, and some words more. &outside;</p></body></html>";
    const std::initializer_list<std::pair<DocumentFormat, QByteArray>> files {
        {DocumentFormat::Package, wordDocument(wordBody("Inside. &outside;", types))},
        {DocumentFormat::Package, zipOf({{"content.xml", types + office}})},
        {DocumentFormat::Package, bookWith(bookPackage, types + page)}, {DocumentFormat::Html, types + page},
        {DocumentFormat::Html, "<html><body><p>Inside.</p><iframe src='file:///etc/hostname'></iframe></body></html>"},
        {DocumentFormat::Rtf, "{\\rtf1 Inside. {\\field{\\*\\fldinst INCLUDETEXT /etc/hostname}{\\fldrslt x}}}"}};
    for (const auto &[format, bytes] : files) {
        const ReaderAnswer answer = ReaderProcess().read(format, bytes);
        QVERIFY(!answer || !answer->text.contains(secret));
    }
}

/// Links are followed as the desktop follows them, and what they lead to is treated as what it is.
void TestHostile::links_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("device that never ends") << u"/dev/zero"_s;
    QTest::newRow("itself") << u"link.html"_s;
    QTest::newRow("nothing") << u"gone.html"_s;
    QTest::newRow("folder") << u"/"_s;
}

void TestHostile::links()
{
    QFETCH(QString, target);
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.html"_s);
    QVERIFY(QFile::link(target, link));
    const Result<Article> article = readArticle(link);
    QVERIFY(!article);
    QVERIFY(article.error().sentence.contains(u"link.html"_s));
}

/// As large as is read at all, nearly all of it a comment.
void TestHostile::largestPdf()
{
    constexpr qsizetype objects = 10'000; // bytes
    QByteArray start;
    start.reserve(maximalPdfSize); // it is copied nowhere: a child process begins as large as its parent
    start += "%PDF-1.4\n%";
    start.append(maximalPdfSize - objects, 'x');
    start += '\n';
    const QByteArray bytes = pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                                       "/Resources << /Font << /F1 5 0 R >> >> >>",
                                       streamOf({}, "BT /F1 12 Tf 50 700 Td (Words of a page.) Tj ET"),
                                       "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"},
        true, std::move(start));
    QElapsedTimer timer;
    timer.start();
    const ReaderAnswer answer = ReaderProcess().read(DocumentFormat::Pdf, bytes);
    compareTime(timer);
    QVERIFY(answer);
}

/// Runs last: the largest of all the children above.
void TestHostile::memory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what was freed, and its own notes of all memory");
#endif
    constexpr long mostKilobytes = 512 * 1024;
    rusage usage {};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss <= mostKilobytes, qPrintable(QString::number(usage.ru_maxrss)));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
