// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// What the file ought to say: an article of tests/data/readers/articles.json.
struct Expected {
    QString headline;
    QString byline;
    QString date; ///< as printed
    QDate day;
    QStringList paragraphs;
    QStringList quotations;
};

QHash<QString, Expected> expectedArticles()
{
    QFile file(QStringLiteral(RAPPORTEUR_TEST_DATA "/readers/articles.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, Expected> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject article = value.toObject();
        Expected expected {article[u"headline"].toString(), article[u"byline"].toString(), article[u"date"].toString(),
            QDate::fromString(article[u"iso"].toString(), Qt::ISODate), {}, {}};
        for (const QJsonValue &block : article[u"blocks"].toArray()) {
            const QJsonArray parts = block.toArray();
            for (qsizetype i = 1; i < parts.size(); ++i) {
                QStringList cells;
                for (const QJsonValue &cell : parts[i].toArray())
                    cells << cell.toString();
                expected.paragraphs << (parts[i].isArray() ? cells.join(u" | "_s) : parts[i].toString());
            }
            if (parts[0] == "quote"_L1)
                expected.quotations << parts[1].toString();
        }
        all.insert(article[u"id"].toString(), expected);
    }
    return all;
}

/// Runs of four words, each with how often it comes; a Chinese character is a word.
QHash<QString, int> shingles(const QStringList &paragraphs)
{
    QStringList words {QString()};
    for (const QChar c : paragraphs.join(u' ').toLower()) {
        const bool isHan = c.script() == QChar::Script_Han;
        if ((!c.isLetterOrNumber() || isHan) && !words.last().isEmpty())
            words << QString();
        if (c.isLetterOrNumber())
            words.last() += c;
        if (isHan)
            words << QString();
    }
    QHash<QString, int> counts;
    for (qsizetype i = 0; i + 4 <= words.size(); ++i)
        ++counts[words.mid(i, 4).join(u' ')];
    return counts;
}

/// How well two texts agree, 0 … 1.
double f1(const QStringList &got, const QStringList &wanted)
{
    const QHash<QString, int> ours = shingles(got);
    const QHash<QString, int> theirs = shingles(wanted);
    int common = 0;
    int all = 0;
    for (auto shingle = ours.cbegin(); shingle != ours.cend(); ++shingle) {
        common += std::min(shingle.value(), theirs.value(shingle.key()));
        all += shingle.value();
    }
    all += std::accumulate(theirs.cbegin(), theirs.cend(), 0);
    return all == 0 ? 0 : 2.0 * common / all;
}

QStringList bodyOf(const Article &article)
{
    QStringList body;
    for (const Paragraph &p : article.paragraphs) {
        const bool isHead
            = p.kind == ParagraphKind::Headline || p.kind == ParagraphKind::Byline || p.kind == ParagraphKind::Dateline;
        if (!isHead)
            body << article.excerpt(p.span).text;
    }
    return body;
}

bool isDay(const QString &published, const Expected &expected)
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
    static const QHash<QString, Expected> all = expectedArticles();
    const Expected expected = all.value(QFileInfo(file).baseName());
    QVERIFY(!expected.headline.isEmpty());

    const Result<Article> article = readArticle(file);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().sentence));
    QCOMPARE(article->headline, expected.headline);
    QCOMPARE(article->byline, expected.byline);
    QVERIFY2(isDay(article->published, expected), qPrintable(article->published));
    QVERIFY2(f1(bodyOf(*article), expected.paragraphs) >= 0.985, qPrintable(bodyOf(*article).join(u'\n')));
    for (const QString &quotation : expected.quotations)
        QVERIFY(article->text.contains(quotation));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
