// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/hyphenation.h"
#include "readers/pdf/pdfline.h"
#include "readers/sandbox/readerprocess.h"
#include "support/expectedarticles.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

QString htmlOf(const ExpectedArticle &article)
{
    QString html = u"<h1>"_s + article.headline.toHtmlEscaped() + u"</h1>"_s;
    for (const QString &paragraph : article.paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
    return html;
}

/// A page as an office's program prints it, with numbers at the foot where there are several.
QByteArray onePagePdf(const ExpectedArticle &article)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(htmlOf(article));
    document.print(&writer);
    return buffer.data();
}

/// Writes \a bytes into the folder RAPPORTEUR_KEEP_PDFS, where there is one: so were the files of tests/data made.
void keep(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("RAPPORTEUR_KEEP_PDFS");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

constexpr int dotsPerPoint = 10;

void drawText(QPainter &painter, QPointF at, double points, const QString &text)
{
    QFont font(u"Noto Serif"_s);
    font.setPointSizeF(points);
    painter.setFont(font);
    painter.drawText(at * dotsPerPoint, text);
}

/// A newspaper's pages, four at most: two columns, a running head, page numbers, a note in small type at the foot.
QByteArray twoColumnPdf(const QString &html, int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72 * dotsPerPoint);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(u"Noto Serif"_s, 10));
    document.setHtml(html);
    document.setDocumentMargin(0);
    const QSizeF column(230 * dotsPerPoint, 560 * dotsPerPoint);
    document.setPageSize(column);
    const QStringList notes {u"A first note"_s, u"See the report"_s, u"Interview"_s, u"The last one"_s};
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawText(painter, {200, 40}, 9, u"The Harbour Review"_s);
        drawText(painter, {290, 820}, 9, QString::number(page + 1));
        drawText(painter, {50, 780}, 7,
            u"%1 %2, in small type at the foot of the page."_s.arg(page + 1).arg(notes.at(page)));
        for (int side = 0; side < 2; ++side) {
            const int slice = 2 * page + side;
            painter.save();
            painter.translate((50 + side * 260) * dotsPerPoint, 80 * dotsPerPoint - slice * column.height());
            document.drawContents(&painter, {0, slice * column.height() + 10, column.width(), column.height() - 20});
            painter.restore();
        }
    }
    painter.end();
    return buffer.data();
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void article_data();
    void article();
    void columns();
    void hyphens_data();
    void hyphens();
    void logicalOrder_data();
    void logicalOrder();
};

void TestPdf::article_data()
{
    QTest::addColumn<QString>("id");
    const QStringList ids = expectedArticles().keys();
    for (const QString &id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

void TestPdf::article()
{
    QFETCH(QString, id);
    const ExpectedArticle expected = expectedArticles().value(id);
    const QByteArray bytes = onePagePdf(expected);
    const ReaderAnswer article = ReaderProcess().read(DocumentFormat::Pdf, bytes);
    QVERIFY(article);
    QCOMPARE(article->headline, expected.headline);
    keep(id + u".print.pdf"_s, bytes);
    QVERIFY2(f1(bodyOf(*article), expected.paragraphs) >= 0.985, qPrintable(bodyOf(*article).join(u'\n')));
    QCOMPARE(article->paragraphs.constLast().provenance.page, 1);
    for (const QString &quotation : expected.quotations)
        QVERIFY2(article->text.contains(quotation), qPrintable(article->text));
}

void TestPdf::columns()
{
    QString html;
    QStringList paragraphs;
    const auto articles = expectedArticles();
    for (const QString &id : {u"water-fr"_s, u"peace-en"_s, u"science-fr"_s, u"health-en"_s, u"donors-en"_s}) {
        for (int round = 0; round < 3; ++round) {
            for (const QString &paragraph : articles.value(id).paragraphs) {
                paragraphs << paragraph + u" (%1)"_s.arg(paragraphs.size());
                html += u"<p style='text-indent:100px;margin:0'>"_s + paragraphs.last().toHtmlEscaped() + u"</p>"_s;
            }
        }
    }
    const QByteArray bytes = twoColumnPdf(html, 4);
    const ReaderAnswer article = ReaderProcess().read(DocumentFormat::Pdf, bytes);
    QVERIFY(article);
    QStringList body = bodyOf(*article);
    const QStringList notes = body.filter(u"small type"_s);
    QCOMPARE(notes.size(), 4);
    QCOMPARE(body.mid(body.size() - 4), notes); // after the text
    body.resize(body.size() - 4);
    QVERIFY2(f1(body, paragraphs) >= 0.985, qPrintable(body.join(u'\n')));
    QVERIFY(!article->text.contains(u"Harbour Review"_s));
    QVERIFY(article->paragraphs.at(article->paragraphs.size() - 5).provenance.page > 1);
}

void TestPdf::hyphens_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("joined");
    QTest::newRow("broken word") << QStringList {u"les négo-"_s, u"ciations ont"_s} << u"les négociations ont"_s;
    QTest::newRow("compound known from the text") << QStringList {u"un cessez-le-feu."_s, u"Ce cessez-"_s,
        u"le-feu tient"_s} << u"un cessez-le-feu. Ce cessez-le-feu tient"_s;
    QTest::newRow("vice-") << QStringList {u"la vice-"_s, u"présidente"_s} << u"la vice-présidente"_s;
    QTest::newRow("-t-il") << QStringList {u"a-"_s, u"t-il dit"_s} << u"a-t-il dit"_s;
    QTest::newRow("a name") << QStringList {u"à Saint-"_s, u"Aubrac"_s} << u"à Saint-Aubrac"_s;
    QTest::newRow("soft hyphen") << QStringList {u"negotia\u00ad"_s, u"tions"_s} << u"negotiations"_s;
    QTest::newRow("dash, not hyphen") << QStringList {u"the text –"_s, u"if any"_s} << u"the text – if any"_s;
    QTest::newRow("numbers") << QStringList {u"2021-"_s, u"2022"_s} << u"2021- 2022"_s;
    QTest::newRow("Chinese") << QStringList {u"来自四十个国"_s, u"家的代表"_s} << u"来自四十个国家的代表"_s;
}

void TestPdf::hyphens()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, joined);
    Hyphenation hyphenation;
    for (const QString &line : lines)
        hyphenation.learn(line);
    QString text;
    for (const QString &line : lines)
        hyphenation.join(text, line);
    QCOMPARE(text, joined);
}

void TestPdf::logicalOrder_data()
{
    QTest::addColumn<QString>("visual");
    QTest::addColumn<QString>("logical");
    QTest::newRow("Latin") << u"eﬃcacité"_s << u"efficacité"_s;
    QTest::newRow("Arabic") << u"ﻼهس ﻼهأ"_s << u"أهلا سهلا"_s;
    QTest::newRow("a number in Arabic") << u"ةلود 155 نم"_s << u"من 155 دولة"_s;
    QTest::newRow("brackets") << u"(نم) ةلود"_s << u"دولة (من)"_s;
    QTest::newRow("radical") << u"10⽉"_s << u"10月"_s;
}

void TestPdf::logicalOrder()
{
    QFETCH(QString, visual);
    QFETCH(QString, logical);
    QCOMPARE(logicalText(visual), logical);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
