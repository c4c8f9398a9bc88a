// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdownreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

Article read(const QByteArray &markdown)
{
    const auto article = MarkdownReader().read({u"article.md"_s, markdown}, {});
    return article ? *article : Article();
}

/// "H: Un titre" for each paragraph: the first letters of its kind, then its text.
QStringList drawn(const Article &article)
{
    static const QHash<ParagraphKind, QString> letters {{ParagraphKind::Body, u"P"_s},
        {ParagraphKind::Headline, u"H1"_s}, {ParagraphKind::Heading, u"H"_s}, {ParagraphKind::ListItem, u"LI"_s},
        {ParagraphKind::BlockQuote, u"Q"_s}, {ParagraphKind::Table, u"T"_s}};
    QStringList lines;
    for (const Paragraph &paragraph : article.paragraphs)
        lines << letters.value(paragraph.kind) + u": "_s + article.excerpt(paragraph.span).text;
    return lines;
}

} // namespace

class TestMarkdownReader : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("headline and paragraphs")
            << QByteArray("# Titre\n\nUn *mot*\net **deux**.\n\n## Suite\n\nTrois.")
            << QStringList {u"H1: Titre"_s, u"P: Un mot et deux."_s, u"H: Suite"_s, u"P: Trois."_s};
        QTest::newRow("links keep their words") << QByteArray("Voir [le rapport](https://example.org/x_y_z \"titre\").")
                                                << QStringList {u"P: Voir le rapport."_s};
        QTest::newRow("images and markup go")
            << QByteArray("Avant ![une photo](p.png) <b>gras</b>.\n\n<div>pub</div>\n\nFin.")
            << QStringList {u"P: Avant  gras."_s, u"P: Fin."_s};
        QTest::newRow("lists") << QByteArray("- un\n- deux\n  - trois\n\n1. quatre\n2. cinq")
                               << QStringList {
                                      u"LI: un"_s, u"LI: deux"_s, u"LI: trois"_s, u"LI: 1. quatre"_s, u"LI: 2. cinq"_s};
        QTest::newRow("block quotes") << QByteArray("> « Un mot »,\n> dit-elle.\n\nFin.")
                                      << QStringList {u"Q: « Un mot », dit-elle."_s, u"P: Fin."_s};
        QTest::newRow("tables") << QByteArray("| Pays | Places |\n|---|---|\n| Mali | 3 |\n")
                                << QStringList {u"T: Pays | Places"_s, u"T: Mali | 3"_s};
        QTest::newRow("entities") << QByteArray("Caf&eacute; &amp; th&#233; &#x2014; &nosuch; &#0;")
                                  << QStringList {u"P: Café & thé — &nosuch; \uFFFD"_s};
        QTest::newRow("hard breaks") << QByteArray("Un  \ndeux") << QStringList {u"P: Un\ndeux"_s};
        QTest::newRow("indented is no code")
            << QByteArray("Un.\n\n    Deux.") << QStringList {u"P: Un."_s, u"P: Deux."_s};
        QTest::newRow("only marks") << QByteArray("***\n") << QStringList {u"P: ***"_s};
    }

    void blocks()
    {
        QFETCH(QByteArray, markdown);
        QTEST(drawn(read(markdown)), "paragraphs");
    }

    void paragraphsStandAnEmptyLineApart()
    {
        const Article article = read("# Titre\n\n- un\n- deux\n\nFin.\n");
        QCOMPARE(article.text, u"Titre\n\nun\n\ndeux\n\nFin."_s);
        QCOMPARE(article.headline, u"Titre"_s);
        QCOMPARE(article.source.mediaType, u"text/markdown"_s);
    }

    void frontMatterIsKnowledgeNotText()
    {
        const Article article = read(
            "---\ntitle: \"Un sommet : suite\"\nauthor: Jeanne Roux\ndate: 2023-05-04\nlang: fr-FR\n---\n\nUn mot.\n");
        QCOMPARE(article.text, u"Un mot."_s);
        QCOMPARE(article.headline, u"Un sommet : suite"_s);
        QCOMPARE(article.byline, u"Jeanne Roux"_s);
        QCOMPARE(article.published, u"2023-05-04"_s);
        QCOMPARE(article.language, u"fr"_s);
        QCOMPARE(article.removed.constFirst().reason, u"frontMatter"_s);
    }

    void whatIsLeftOutIsTold()
    {
        const Article article = read("Avant ![une photo](p.png).\n\n<script>alert(1)</script>\n");
        QCOMPARE(article.removed.size(), 2);
        QCOMPARE(article.removed.at(0), (RemovedText {u"image"_s, 9, u"une photo"_s}));
        QCOMPARE(article.removed.at(1).reason, u"markup"_s);
    }

    void staysQuickOnTextsMadeToHarm_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        constexpr int n = 50'000;
        QTest::newRow("open brackets") << QByteArray(n, '[');
        QTest::newRow("images") << QByteArray("![").repeated(n);
        QTest::newRow("links in links") << QByteArray("[a](").repeated(n);
        QTest::newRow("nested quotes") << QByteArray(n, '>');
        QTest::newRow("emphasis") << QByteArray("*a _b ").repeated(n);
        QTest::newRow("backticks") << QByteArray("`a``b").repeated(n);
        QTest::newRow("tags") << QByteArray("<a ").repeated(n);
        QTest::newRow("comments") << QByteArray("<!-- ").repeated(n);
        QTest::newRow("entities") << QByteArray("&a").repeated(n);
        QTest::newRow("lists") << QByteArray("- ").repeated(n);
        QTest::newRow("wide table") << QByteArray("|a").repeated(2'000) + '\n' + QByteArray("|-").repeated(2'000) + '\n'
                + QByteArray("|b\n").repeated(5'000);
        QTest::newRow("references") << QByteArray("[a]: b\n").repeated(n) + QByteArray("[a]").repeated(n);
    }

    void staysQuickOnTextsMadeToHarm()
    {
        QFETCH(QByteArray, markdown);
        QElapsedTimer timer;
        timer.start();
        const Article article = read(markdown);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
