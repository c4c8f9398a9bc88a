// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/textreader.h"

#include "readers/printeddate.h"

#include <QCryptographicHash>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

Result<Article> read(const QByteArray &bytes)
{
    return TextReader().read({u"article.txt"_s, bytes}, {});
}

ParagraphKind kindOf(const Article &article, const QString &text)
{
    for (const Paragraph &paragraph : article.paragraphs) {
        if (article.excerpt(paragraph.span).text == text)
            return paragraph.kind;
    }
    qFatal("no such paragraph: %s", qUtf8Printable(text));
}

const QString body
    = u"Les ministres de onze pays se sont retrouvés lundi à huis clos, et rien n’a filtré de leurs échanges avant "
      "la tombée de la nuit, malgré la présence d’une centaine de journalistes venus de toute la région."_s;

} // namespace

class TestTextReader : public QObject
{
    Q_OBJECT

private slots:
    void onlyMarkAndLineBreaksChange()
    {
        const auto article = read("\xef\xbb\xbf  Un \xc2\xa0mot.\r\n\r\nDeux\rtrois \xe2\x80\x9c"
                                  "e\xcc\x81\xe2\x80\x9d \n");
        QVERIFY(article);
        QCOMPARE(article->text, u"  Un \u00a0mot.\n\nDeux\ntrois “e\u0301” \n"_s);
        QCOMPARE(article->source.encoding, u"UTF-8"_s);
        QCOMPARE(article->source.mediaType, u"text/plain"_s);
    }

    void sourceIsTheFileAsItLay()
    {
        const QByteArray bytes("\xef\xbb\xbf"
                               "Un mot.\r\n");
        const auto article = read(bytes);
        QVERIFY(article);
        QCOMPARE(article->source.path, u"article.txt"_s);
        QCOMPARE(article->source.bytes, bytes.size());
        QCOMPARE(article->source.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void whatCannotBeDecodedIsTold()
    {
        const auto article = read("\xef\xbb\xbf"
                                  "Un mot\xff et un autre.");
        QVERIFY(article);
        QCOMPARE(article->text, u"Un mot\uFFFD et un autre."_s);
        QCOMPARE(article->warnings.size(), 1);
        QVERIFY(article->warnings.constFirst().contains("UTF-8"_L1));
        QVERIFY(read("Un mot et un autre.")->warnings.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a mark and nothing else") << QByteArray("\xef\xbb\xbf") << ErrorKind::Empty;
        QTest::newRow("white space") << QByteArray(" \n\t\r\n ") << ErrorKind::Empty;
        QTest::newRow("no-break and zero-width spaces")
            << QByteArray("\xc2\xa0\xe2\x80\x8b\xe2\x80\xaf\n") << ErrorKind::Empty;
        QTest::newRow("NULs") << QByteArray("a\0b", 3) << ErrorKind::Binary;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto article = read(bytes);
        QVERIFY(!article);
        QTEST(article.error().kind, "kind");
        QVERIFY(article.error().sentence.contains("article.txt"_L1));
    }

    void headIsTakenWhereItIsClear()
    {
        const QString text = u"Un sommet sans surprise\n\nPar Jeanne Roux\n\nGenève, le 4 mai 2023\n\n"_s + body;
        const Article article = plainArticle(text);
        QCOMPARE(article.headline, u"Un sommet sans surprise"_s);
        QCOMPARE(article.byline, u"Jeanne Roux"_s);
        QCOMPARE(article.published, u"4 mai 2023"_s);
        QCOMPARE(kindOf(article, u"Un sommet sans surprise"_s), ParagraphKind::Headline);
        QCOMPARE(kindOf(article, u"Par Jeanne Roux"_s), ParagraphKind::Byline);
        QCOMPARE(kindOf(article, u"Genève, le 4 mai 2023"_s), ParagraphKind::Dateline);
        QCOMPARE(kindOf(article, body), ParagraphKind::Body);
    }

    void theKindOfTextIsNoHeadline()
    {
        const Article article
            = plainArticle(u"COMMUNIQUÉ DE PRESSE\n\nGenève, le 4 mai 2023\n\nUn sommet sans surprise\n\n"_s + body);
        QCOMPARE(article.headline, u"Un sommet sans surprise"_s);
        QCOMPARE(kindOf(article, u"COMMUNIQUÉ DE PRESSE"_s), ParagraphKind::Heading);
    }

    void nothingIsTakenWhereItIsNotClear()
    {
        const Article article
            = plainArticle(body + u"\n\nPar ailleurs, rien.\n\nLe sommet prendra fin le 4 mai 2023 au soir"_s);
        QCOMPARE(article.headline, QString());
        QCOMPARE(article.byline, QString());
        QCOMPARE(article.published, QString());
        QCOMPARE(plainArticle(u"Une seule ligne"_s).headline, QString());
    }

    void dateOfTheOpeningIsTheDateOfPublication()
    {
        const Article article = plainArticle(u"DAKAR, 12 juin 2023 (APS) – "_s + body);
        QCOMPARE(article.published, u"12 juin 2023"_s);
        QCOMPARE(article.paragraphs.constFirst().kind, ParagraphKind::Body);
    }

    void headingsAndItemsAreToldApart()
    {
        const Article article = plainArticle(
            body + u"\n\nLes thèmes retenus\n\n- l’eau\n- les forêts\n\n"_s + body + u"\n\nLa suite\n\n"_s + body);
        QCOMPARE(kindOf(article, u"Les thèmes retenus"_s), ParagraphKind::Heading);
        QCOMPARE(kindOf(article, u"- l’eau"_s), ParagraphKind::ListItem);
        QCOMPARE(kindOf(article, u"- les forêts"_s), ParagraphKind::ListItem);
        QCOMPARE(kindOf(article, u"La suite"_s), ParagraphKind::Heading);
    }

    void aDashAloneIsDialogue()
    {
        const Article article = plainArticle(body + u"\n\n— Je n’ai rien à ajouter.\n\n"_s + body);
        QCOMPARE(kindOf(article, u"— Je n’ai rien à ajouter."_s), ParagraphKind::Body);
    }

    void datelines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::newRow("place and date") << u"Genève, le 4 mai 2023"_s << u"4 mai 2023"_s;
        QTest::newRow("first of the month") << u"Publié le 1er février 2024 à 10h30"_s << u"1er février 2024"_s;
        QTest::newRow("weekday") << u"Mardi 3 janvier 2023"_s << u"3 janvier 2023"_s;
        QTest::newRow("English") << u"Published on March 14, 2022 at 9:05 am"_s << u"March 14, 2022"_s;
        QTest::newRow("English, day first") << u"NAIROBI, 14 March 2022 (Reuters)"_s << u"14 March 2022"_s;
        QTest::newRow("without a year") << u"Lomé, 12 mars (AFP)"_s << u"12 mars"_s;
        QTest::newRow("Spanish") << u"Lima, 3 de octubre de 2021"_s << u"3 de octubre de 2021"_s;
        QTest::newRow("figures") << u"Dakar, 12/06/2023"_s << u"12/06/2023"_s;
        QTest::newRow("ISO") << u"2023-06-12"_s << u"2023-06-12"_s;
        QTest::newRow("a title with a date") << u"Le sommet s’ouvrira le 4 mai 2023"_s << QString();
        QTest::newRow("no date") << u"Genève, mardi"_s << QString();
        QTest::newRow("a number") << u"Résolution 2719"_s << QString();
    }

    void datelines()
    {
        QFETCH(QString, line);
        QTEST(dateOfDateline(line), "date");
    }
};

QTEST_GUILESS_MAIN(TestTextReader)
#include "tst_textreader.moc"
