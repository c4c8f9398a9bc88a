// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/articlesearch.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestArticleSearch : public QObject
{
    Q_OBJECT

private slots:
    void kindsOfLettersAreTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("accents") << u"Séoul et SEOUL"_s << u"seoul"_s << QStringList({u"Séoul"_s, u"SEOUL"_s});
        QTest::newRow("accents typed") << u"Seoul"_s << u"Séoul"_s << QStringList({u"Seoul"_s});
        QTest::newRow("a mark after its letter")
            << u"Se\u0301oul, oui"_s << u"seoul,"_s << QStringList({u"Se\u0301oul,"_s});
        QTest::newRow("apostrophes") << u"l’ONU et l'Onu"_s << u"l'onu"_s << QStringList({u"l’ONU"_s, u"l'Onu"_s});
        QTest::newRow("quotation marks") << u"“notable” et «notable»"_s << u"\"notable\""_s
                                         << QStringList({u"“notable”"_s, u"«notable»"_s});
        QTest::newRow("no-break spaces") << u"1\u202F500 et 1\u00A0500"_s << u"1 500"_s
                                         << QStringList({u"1\u202F500"_s, u"1\u00A0500"_s});
        QTest::newRow("a line break") << u"maintien\nde la paix"_s << u"maintien de"_s
                                      << QStringList({u"maintien\nde"_s});
        QTest::newRow("ligatures") << u"Œuvre, cœur, coeur"_s << u"coeur"_s << QStringList({u"cœur"_s, u"coeur"_s});
        QTest::newRow("after a ligature") << u"œœœ paix"_s << u"paix"_s << QStringList({u"paix"_s});
        QTest::newRow("soft hyphen") << u"minis\u00ADtère ici"_s << u"ministere"_s
                                     << QStringList({u"minis\u00ADtère"_s});
        QTest::newRow("dashes") << u"7–8 décembre"_s << u"7-8"_s << QStringList({u"7–8"_s});
        QTest::newRow("nothing typed") << u"paix"_s << QString() << QStringList();
        QTest::newRow("only a mark typed") << u"paix"_s << u"\u0301"_s << QStringList();
        QTest::newRow("not there") << u"paix"_s << u"guerre"_s << QStringList();
        QTest::newRow("not overlapping") << u"aaaa"_s << u"aa"_s << QStringList({u"aa"_s, u"aa"_s});
    }

    void kindsOfLettersAreTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList found;
        const QList<TextSpan> spans = ArticleSearch(text).find(words);
        for (const TextSpan span : spans)
            found << text.mid(span.start, span.length());
        QTEST(found, "found");
    }

    void thereIsALimit() { QCOMPARE(ArticleSearch(QString(1000, u'a')).find(u"a"_s, 10).size(), 10); }
};

QTEST_GUILESS_MAIN(TestArticleSearch)
#include "tst_articlesearch.moc"
