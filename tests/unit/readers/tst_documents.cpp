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

bool isDay(const QString &published, const ExpectedArticle &expected)
{
    const QString printed = QString(published).replace(QChar(0x00a0), u' ');
    return printed == expected.date || published.startsWith(expected.day.toString(Qt::ISODate))
        || QDateTime::fromString(published, Qt::RFC2822Date).date() == expected.day;
}

} // namespace

/// Each invented article in each format (tests/data/readers/tools/make_files.py): the same text comes out of all.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void article_data();
    void article();
};

void TestDocuments::article_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(RAPPORTEUR_TEST_DATA "/readers/files"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestDocuments::article()
{
    QFETCH(QString, file);
    static const QHash<QString, ExpectedArticle> all = expectedArticles();
    const ExpectedArticle expected = all.value(QFileInfo(file).baseName());
    QVERIFY(!expected.headline.isEmpty());

    const Result<Article> article = readArticle(file);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().sentence));
    QCOMPARE(article->headline, expected.headline);
    QCOMPARE(article->byline, expected.byline);
    QVERIFY2(isDay(article->published, expected), qPrintable(article->published));
    QVERIFY2(f1(bodyOf(*article), expected.paragraphs) >= 0.985, qPrintable(bodyOf(*article).join(u'\n')));
    for (const QString &quotation : expected.quotations)
        QVERIFY(article->text.contains(quotation));
    static const QStringList inOnePiece {u"html"_s, u"htm"_s, u"rtf"_s};
    for (const Paragraph &paragraph : article->paragraphs)
        QCOMPARE(paragraph.provenance.part.isEmpty(), inOnePiece.contains(QFileInfo(file).suffix()));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
