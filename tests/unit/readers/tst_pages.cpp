// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"
#include "support/expectedarticles.h"

#include <QDir>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// What tests/data/readers/pages says of a page, in the file beside it: lines "headline: …", "byline: …", "date: …", an
/// empty line, then the body, a line a paragraph; a block quote begins with "> ". A label after "~"
/// is known to be missed.
struct ExpectedPage {
    QHash<QString, QString> labels;
    QStringList paragraphs;
    QStringList quotations;
};

ExpectedPage expectedPage(const QString &pageFile)
{
    QFile file(pageFile.left(pageFile.lastIndexOf(u'.')) + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ExpectedPage expected;
    bool isHead = true;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty())
            isHead = false;
        else if (isHead)
            expected.labels.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
        else
            expected.paragraphs << (line.startsWith("> "_L1) ? line.mid(2) : line);
        if (line.startsWith("> "_L1))
            expected.quotations << line.mid(2);
    }
    return expected;
}

} // namespace

/// Pages as content systems make them, each written by hand together with what a reader would take for the article.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void page_data();
    void page();
    void all();

private:
    double m_sum = 0;
    int m_pages = 0;
};

void TestPages::page_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(RAPPORTEUR_TEST_DATA "/readers/pages"));
    for (const QString &name : folder.entryList({u"*.html"_s, u"*.eml"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestPages::page()
{
    QFETCH(QString, file);
    const ExpectedPage expected = expectedPage(file);
    QVERIFY(!expected.paragraphs.isEmpty());
    const Result<Article> article = readArticle(file);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().sentence));

    const double agreement = f1(bodyOf(*article), expected.paragraphs);
    m_sum += agreement;
    ++m_pages;
    for (const QString &quotation : expected.quotations)
        QVERIFY2(article->text.contains(quotation), qPrintable(u"lost: "_s + quotation));
    QCOMPARE(article->headline, expected.labels.value(u"headline"_s));
    if (expected.labels.contains(u"~byline"_s))
        QEXPECT_FAIL("", "a name without any label is not told from other words", Continue);
    QCOMPARE(article->byline, expected.labels.value(u"byline"_s) + expected.labels.value(u"~byline"_s));
    const QString printed = QString(article->published).replace(QChar(0x00a0), u' ');
    const QString date = expected.labels.value(u"date"_s);
    QVERIFY2(printed.contains(date), qPrintable(printed + u" is not "_s + date));
    constexpr double least = 0.96;
    QVERIFY2(agreement >= least, qPrintable(u"F1 %1\n"_s.arg(agreement) + bodyOf(*article).join(u'\n')));
}

void TestPages::all()
{
    const double mean = m_pages == 0 ? 0 : m_sum / m_pages;
    QVERIFY2(mean >= 0.985, qPrintable(QString::number(mean)));
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
