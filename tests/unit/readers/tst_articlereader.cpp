// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestArticleReader : public QObject
{
    Q_OBJECT

private slots:
    void theExampleIsReadWhole()
    {
        const auto article = readArticle(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"));
        QVERIFY(article);
        QCOMPARE(article->language, u"fr"_s);
        QCOMPARE(article->paragraphs.size(), 7);
        QCOMPARE(article->source.bytes, 2138);
        QCOMPARE(article->headline, QString());
        QCOMPARE(article->source.sha256.toHex().first(4), "1b4b");
    }

    void theNameChoosesBetweenTextAndMarkdown()
    {
        const QTemporaryDir folder;
        const auto readAs = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write("# Un titre\n\nUn *mot*.\n");
            file.close();
            return readArticle(file.fileName())->text;
        };
        QCOMPARE(readAs(u"a.txt"_s), u"# Un titre\n\nUn *mot*.\n"_s);
        QCOMPARE(readAs(u"a"_s), u"# Un titre\n\nUn *mot*.\n"_s);
        QCOMPARE(readAs(u"a.MD"_s), u"Un titre\n\nUn mot."_s);
    }

    void pastedWordsAreAnArticleWithoutAPath()
    {
        const auto article = articleFromText(u"Un mot.\r\n\r\nUn autre\xd800 mot.\r\n"_s);
        QVERIFY(article);
        QCOMPARE(article->text, u"Un mot.\n\nUn autre\uFFFD mot.\n"_s);
        QCOMPARE(article->paragraphs.size(), 2);
        QVERIFY(article->source.path.isEmpty());
        QCOMPARE(articleFromText(u" \n"_s).error().kind, ErrorKind::Empty);
    }

    void cancellingLeavesNothing()
    {
        const auto article
            = readArticle(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"), {.isCancelled = [] { return true; }});
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::Cancelled);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"La conférence a réuni les ministres de onze pays, qui ont promis d’agir."_s
                                << u"fr"_s;
        QTest::newRow("English") << u"The conference brought together ministers of eleven countries."_s << u"en"_s;
        QTest::newRow("Spanish") << u"La conferencia reunió a los ministros de once países, que prometieron actuar."_s
                                 << u"es"_s;
        QTest::newRow("Russian") << u"В конференции приняли участие министры одиннадцати стран."_s << u"ru"_s;
        QTest::newRow("Arabic") << u"شارك في المؤتمر وزراء من إحدى عشرة دولة ووعدوا بالعمل معا."_s << u"ar"_s;
        QTest::newRow("Chinese") << u"来自十一个国家的部长出席了会议，并承诺采取行动。"_s << u"zh"_s;
        QTest::newRow("none") << u"12345 67890"_s << u"und"_s;
    }

    void languages()
    {
        QFETCH(QString, text);
        QTEST(articleFromText(text)->language, "language");
    }
};

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
