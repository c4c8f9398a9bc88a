// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlreader.h"

#include <QStringDecoder>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"Les délégués de quarante pays se sont réunis jeudi, à huis clos, pour la deuxième fois."_s;
const QString second
    = u"La séance, qui devait durer une heure, s’est prolongée jusqu’au soir, selon le porte-parole."_s;
const QString third = u"Un texte commun est attendu vendredi, mais plusieurs points restent ouverts, a-t-il ajouté."_s;
const QString quotation = u"« Nous n’avons pas fini, et nous ne partirons pas avant. »"_s;

QString p(const QString &text)
{
    return u"<p>"_s + text + u"</p>"_s;
}

QString page(const QString &body, const QString &head = {})
{
    return u"<!doctype html><html><head><title>Réunion à Orval</title>"_s + head + u"</head><body>"_s + body
        + u"</body></html>"_s;
}

const QString title = u"<h1>Réunion à Orval</h1>"_s;
const QString navigation = u"<nav><ul><li><a href='/a'>Monde</a></li><li><a href='/b'>Culture</a></li></ul></nav>"_s;

QStringList texts(const Article &article)
{
    QStringList all;
    for (const Paragraph &paragraph : article.paragraphs)
        all << article.excerpt(paragraph.span).text;
    return all;
}

} // namespace

/// What of a page is the article, case by case.
class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void content_data();
    void content();
    void kinds();
    void labels_data();
    void labels();
    void charsets_data();
    void charsets();
    void whatIsLeftOutIsTold();
    void everyParagraphKnowsItsBytes_data();
    void everyParagraphKnowsItsBytes();
};

void TestHtml::content_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("paragraphs"); // after the headline
    const QString all = p(first) + p(second) + p(third);
    const QStringList three {first, second, third};

    QTest::newRow("nothing but the article") << title + all << three;
    QTest::newRow("navigation") << navigation + title + all << three;
    QTest::newRow("opening paragraph outside the body") << u"<div>"_s + title + u"<div class=chapo>"_s + p(first)
            + u"</div><div class=text>"_s + p(second) + p(third)
            + u"</div></div>"_s << three;
    QTest::newRow("paragraphs in several sections") << title + u"<section>"_s + p(first) + u"</section><section>"_s
            + p(second) + u"</section><section>"_s + p(third)
            + u"</section>"_s << three;
    QTest::newRow("paragraphs by line breaks")
        << title + u"<div>"_s + first + u"<br><br>"_s + second + u"<br/> <br/>"_s + third + u"</div>"_s << three;
    QTest::newRow("paragraphs are div") << title + u"<div><div>"_s + first + u"</div><div>"_s + second
            + u"</div><div>"_s + third
            + u"</div></div>"_s << three;
    QTest::newRow("a form around everything")
        << u"<form action=x>"_s + navigation + title + all + u"</form>"_s << three;
    QTest::newRow("a sidebar named around everything")
        << u"<div class='page with-sidebar tag-eau'>"_s + title + all + u"</div>"_s << three;
    QTest::newRow("comments longer than the article") << title + u"<div>"_s + all + u"</div><div id=comments>"_s
            + p(u"Je ne suis pas d’accord avec cet article, qui oublie beaucoup de choses, dont le prix."_s).repeated(9)
            + u"</div>"_s << three;
    QTest::newRow("prose with many links") << title
            + QString(all).replace(u"pays"_s, u"<a href=/p>pays</a>"_s).replace(u"soir"_s, u"<a href=/s>soir</a>"_s)
                                           << three;
    QTest::newRow("links to another article")
        << title + p(first) + u"<p>Lire aussi : <a href=/x>Budget : un vote</a></p>"_s + p(second)
            + u"<p><a href=/y>Le pont rouvrira au printemps</a></p>"_s + p(third)
        << three;
    QTest::newRow("a list of them at the end") << title + all
            + u"<h3>Sur le même sujet</h3><ul><li><a href=/1>Un vote serré</a></li><li><a href=/2>Le pont</a></li></ul>"_s
                                               << three;
    QTest::newRow("teasers after the text") << title + all + u"<h3><a href=/1>Un vote serré</a></h3>"_s
            + p(u"La région a voté, hier, un plan de trois ans."_s) + u"<h3><a href=/2>Le pont rouvre</a></h3>"_s
            + p(u"Le pont du Nord, fermé en mai, rouvrira au printemps."_s)
                                            << three;
    QTest::newRow("caption") << title + p(first)
            + u"<figure><img src=x><figcaption>La salle, jeudi, avant la séance.</figcaption></figure>"_s + p(second)
            + p(third) << three;
    QTest::newRow("block quote") << title + p(first) + u"<blockquote>"_s + quotation + u"</blockquote>"_s + p(second)
                                 << QStringList {first, quotation, second};
    QTest::newRow("block quote in a box beside")
        << title + p(first) + u"<aside><blockquote>"_s + quotation + u"</blockquote></aside>"_s + p(second)
        << QStringList {first, quotation, second};
    QTest::newRow("block quote in a figure")
        << title + p(first) + u"<figure><blockquote>"_s + quotation + u"</blockquote></figure>"_s + p(second)
        << QStringList {first, quotation, second};
    QTest::newRow("pull quote that repeats the text")
        << title + p(first) + p(second) + u"<div class=exergue>"_s + second + u"</div>"_s + p(third) << three;
    QTest::newRow("participants as bullets")
        << title + p(first) + u"<ul><li>M. Ali Ben Youssef, ministre</li><li>Mme Chen Li, ambassadrice</li></ul>"_s
            + p(second)
        << QStringList {first, u"M. Ali Ben Youssef, ministre"_s, u"Mme Chen Li, ambassadrice"_s, second};
    QTest::newRow("headings that link to themselves") << title + p(first) + u"<h2><a href='#b'>Suite</a></h2>"_s
            + p(second) + u"<h2><a href='#c'>Fin</a></h2>"_s
            + p(third) << QStringList {first, u"Suite"_s, second, u"Fin"_s, third};
    QTest::newRow("mark of a note") << title + p(first + u"<sup><a href='#n1'>[1]</a></sup>"_s) + p(second)
                                    << QStringList {first, second};
    QTest::newRow("next article in the same element") << u"<main><article>"_s + title + all
            + u"</article><article><h2>Un autre article</h2>"_s
            + p(u"Ce texte, qui parle d’autre chose, ne doit pas être pris pour la suite du premier."_s)
            + u"</article></main>"_s << three;
    QTest::newRow("cookie notice") << u"<div id=cookie-banner>"_s
            + p(u"Nous utilisons des cookies, que vous pouvez refuser ici."_s) + u"</div>"_s + title
            + all << three;
    QTest::newRow("hidden text") << title + u"<div style='display: none'>"_s
            + p(u"Ce texte caché, long comme un paragraphe, n’est pas montré."_s) + u"</div>"_s
            + all << three;
    QTest::newRow("page builder's widgets") << u"<div class='elementor-widget elementor-widget-heading'>"_s + title
            + u"</div>"_s + u"<div class='elementor-widget'>"_s + p(first) + u"</div><div class='elementor-widget'>"_s
            + p(second) + u"</div><div class='overflow-hidden'>"_s + p(third)
            + u"</div>"_s << three;
    QTest::newRow("a class that says comments are closed") << u"<div class='post comments-closed'>"_s + title + all
            + u"</div>"_s + p(first + u" Encore."_s) << three + QStringList {first + u" Encore."_s};
    QTest::newRow("who is quoted") << title + p(first) + u"<blockquote><p>"_s + quotation
            + u"</p><footer>Awa Lind, présidente</footer></blockquote>"_s
            + p(second) << QStringList {first, quotation, u"Awa Lind, présidente"_s, second};
    QTest::newRow("one paragraph alone") << title + p(first) << QStringList {first};
    QTest::newRow("no headline element") << u"<div>"_s + all + u"</div>"_s << three;
    QTest::newRow("soft hyphens and spaces")
        << title + p(u"Une  ré\u00adunion\n du\u00a0matin, qui fut longue et calme, selon tous."_s)
        << QStringList {u"Une réunion du\u00a0matin, qui fut longue et calme, selon tous."_s};
}

void TestHtml::content()
{
    QFETCH(QString, body);
    QFETCH(QStringList, paragraphs);
    const ReaderAnswer article = readHtml(page(body).toUtf8());
    QVERIFY(article);
    QStringList got = texts(*article);
    if (article->paragraphs.constFirst().kind == ParagraphKind::Headline)
        got.removeFirst();
    QCOMPARE(got, paragraphs);
    QCOMPARE(article->headline, u"Réunion à Orval"_s);
}

void TestHtml::kinds()
{
    const QString body = title + p(first) + u"<h2>Suite</h2><blockquote><p>"_s + quotation
        + u"</p></blockquote><ul><li>Un point, puis un autre</li></ul>"_s
          u"<table><tr><th>Pays</th><th>Voix</th></tr><tr><td>Nord</td><td>21</td></tr></table>"_s
        + p(second);
    const ReaderAnswer article = readHtml(page(body).toUtf8());
    QVERIFY(article);
    QList<ParagraphKind> kinds;
    for (const Paragraph &paragraph : article->paragraphs)
        kinds << paragraph.kind;
    using enum ParagraphKind;
    QCOMPARE(kinds, (QList {Headline, Body, Heading, BlockQuote, ListItem, Table, Table, Body}));
    QVERIFY(article->text.contains(u"Nord | 21"_s));
}

void TestHtml::labels_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("line"); // between headline and text
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("published");
    const QString ld
        = u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Réunion\nà Orval\","
          "\"author\":[{\"name\":\"Ana Roy\"},{\"name\":\"Li Chen\"}],\"datePublished\":\"2022-03-04T10:00:00Z\"}</script>"_s;
    QTest::newRow("structured data, two authors")
        << ld << QString() << u"Ana Roy, Li Chen"_s << u"2022-03-04T10:00:00Z"_s;
    QTest::newRow("printed date that agrees")
        << ld << u"<p>Publié le 4 mars 2022</p>"_s << u"Ana Roy, Li Chen"_s << u"4 mars 2022"_s;
    QTest::newRow("printed date of something else")
        << ld << u"<p>Mis à jour le 9 mars 2022</p>"_s << u"Ana Roy, Li Chen"_s << u"2022-03-04T10:00:00Z"_s;
    QTest::newRow("one line") << QString() << u"<p>Par Ana Roy | Publié le 4 mars 2022 à 10:12</p>"_s << u"Ana Roy"_s
                              << u"4 mars 2022"_s;
    QTest::newRow("date first") << QString() << u"<p>4 mars 2022<br>Par Ana Roy</p>"_s << u"Ana Roy"_s
                                << u"4 mars 2022"_s;
    QTest::newRow("English") << QString() << u"<div class=byline>By Ana Roy</div><time>March 4, 2022</time>"_s
                             << u"Ana Roy"_s << u"March 4, 2022"_s;
    QTest::newRow("Spanish") << QString() << u"<p>Por Ana Roy, 4 de marzo de 2022</p>"_s << u"Ana Roy"_s
                             << u"4 de marzo de 2022"_s;
    QTest::newRow("Russian") << QString() << u"<p>Автор: Анна Рой, 4 марта 2022</p>"_s << u"Анна Рой"_s
                             << u"4 марта 2022"_s;
    QTest::newRow("meta author that is an address")
        << u"<meta property='article:author' content='https://example.org/ana'>"_s
        << u"<a rel=author href=x>Ana Roy</a>"_s << u"Ana Roy"_s << QString();
    QTest::newRow("neither") << QString() << QString() << QString() << QString();
}

void TestHtml::labels()
{
    QFETCH(QString, head);
    QFETCH(QString, line);
    QFETCH(QString, byline);
    QFETCH(QString, published);
    const ReaderAnswer article = readHtml(page(title + line + p(first) + p(second), head).toUtf8());
    QVERIFY(article);
    QCOMPARE(article->byline, byline);
    QCOMPARE(article->published, published);
    QCOMPARE(texts(*article).mid(1), (QStringList {first, second}));
}

void TestHtml::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString html = u"<html><head>%1</head><body><h1>Réunion à Orval</h1><p>"_s + first + u"</p></body></html>"_s;
    const QByteArray utf8 = html.arg(QString()).toUtf8();
    QTest::newRow("UTF-8, undeclared") << utf8;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + utf8;
    QTest::newRow("UTF-8 that says it is Latin-1") << html.arg(u"<meta charset=iso-8859-1>"_s).toUtf8();
    QTest::newRow("windows-1252 that says Latin-1") << html.arg(u"<meta charset=\"iso-8859-1\">"_s).toLatin1();
    QTest::newRow("Latin-1, undeclared") << html.arg(QString()).toLatin1();
    const QString wide = html.arg(QString());
    QTest::newRow("UTF-16 with mark") << "\xff\xfe"
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
}

void TestHtml::charsets()
{
    QFETCH(QByteArray, bytes);
    const ReaderAnswer article = readHtml(bytes);
    QVERIFY(article);
    QCOMPARE(texts(*article), (QStringList {u"Réunion à Orval"_s, first}));
}

void TestHtml::whatIsLeftOutIsTold()
{
    const ReaderAnswer article = readHtml(page(
        navigation + title + p(first) + u"<figure><figcaption>La salle, jeudi.</figcaption></figure>"_s + p(second))
                                              .toUtf8());
    QVERIFY(article);
    QHash<QString, QString> removed;
    for (const RemovedText &text : article->removed)
        removed.insert(text.reason, text.text);
    QCOMPARE(removed.value(u"caption"_s), u"La salle, jeudi."_s);
    QVERIFY(removed.value(u"navigation"_s).contains(u"Culture"_s));
}

void TestHtml::everyParagraphKnowsItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    const QString html
        = page(title + p(first) + u"<ul><li>Un point, puis un autre</li></ul>"_s + p(u"<b>"_s + second + u"</b>"_s));
    QTest::newRow("UTF-8") << html.toUtf8() << QStringConverter::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + html.toUtf8() << QStringConverter::Utf8;
    QString latin = html;
    QTest::newRow("Latin-1") << latin.replace(u'’', u'\'').toLatin1() << QStringConverter::Latin1;
    QTest::newRow("UTF-16") << "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(html.utf16()), 2 * html.size())
                            << QStringConverter::Utf16LE;
}

void TestHtml::everyParagraphKnowsItsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringConverter::Encoding, encoding);
    const ReaderAnswer article = readHtml(bytes);
    QVERIFY(article);
    qint64 before = 0;
    for (const Paragraph &paragraph : article->paragraphs) {
        const auto [part, onPage, box, start, end] = paragraph.provenance;
        QVERIFY(before <= start && start < end && end <= bytes.size());
        const QString there = QStringDecoder(encoding).decode(bytes.mid(start, end - start));
        const QString words = article->excerpt(paragraph.span).text;
        QVERIFY2(there.contains(words), qPrintable(there));
        QVERIFY(there.size() < words.size() + 20); // some of a tag before
        before = end;
    }
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
