// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/rtf/rtfreader.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestRtf : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void kinds();
};

void TestRtf::text_data()
{
    QTest::addColumn<QByteArray>("body"); // after {\rtf1\ansi
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Words."_ba << u"Words."_s;
    QTest::newRow("paragraphs") << "One.\\par Two.\\par"_ba << u"One.\n\nTwo."_s;
    QTest::newRow("windows-1252") << "\\ansicpg1252 \\'e9t\\'e9"_ba << u"été"_s;
    QTest::newRow("MacRoman") << "\\mac \\'8et\\'8e"_ba << u"été"_s;
    QTest::newRow("font's code page")
        << "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cc\\'e8\\'f0\\f0  \\'e9"_ba << u"Мир é"_s;
    QTest::newRow("two bytes a character")
        << "{\\fonttbl{\\f0\\fcharset134 A;}}\\f0\\'d6\\'d0\\'b9\\'fa"_ba << u"中国"_s;
    QTest::newRow("Unicode and what stands in")
        << "\\uc1 l\\u8217?ONU \\uc2\\u233\\'c3\\'a9t\\u233??"_ba << u"l’ONU été"_s;
    QTest::newRow("Unicode, negative") << "\\u-4051?x"_ba << u"\uf02dx"_s;
    QTest::newRow("pair of surrogates") << "\\u-10179?\\u-8704?"_ba << u"😀"_s;
    QTest::newRow("no Unicode stand-in past the group") << "{\\uc1\\u233}x"_ba << u"éx"_s;
    QTest::newRow("symbols") << "\\ldblquote a\\rdblquote\\emdash b\\~c"_ba << u"“a”—b\u00a0c"_s;
    QTest::newRow("braces and backslash") << "\\{a\\}\\\\"_ba << u"{a}\\"_s;
    QTest::newRow("hidden, deleted, pictures") << "a{\\v b}{\\deleted c}{\\pict 0102}{\\*\\unknown d}e"_ba << u"ae"_s;
    QTest::newRow("hidden ended by plain") << "a\\v b\\v0 c\\v d\\plain e"_ba << u"ace"_s;
    QTest::newRow("link") << "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt here}}"_ba << u"here"_s;
    QTest::newRow("note after the text") << "One{\\footnote A note.} more.\\par Two."_ba
                                         << u"One more.\n\nTwo.\n\nA note."_s;
    QTest::newRow("binary data") << "a{\\pict\\bin5 }}}}}}b"_ba << u"ab"_s;
    QTest::newRow("table") << "\\trowd\\intbl A\\cell B\\cell\\row\\pard after"_ba << u"A | B\n\nafter"_s;
    QTest::newRow("line ends mean nothing") << "wo\r\nrds"_ba << u"words"_s;
}

void TestRtf::text()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const ReaderAnswer article
        = readRtf("{\\rtf1\\ansi" + (body.front() == '\\' || body.front() == '{' ? body : ' ' + body) + "}");
    QVERIFY(article);
    QCOMPARE(article->text, text);
}

void TestRtf::kinds()
{
    const ReaderAnswer article = readRtf("{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s5 Titre;}{\\s6 Titre 2;}}\\pard\\s5 "
                                         "T\\par\\pard Body of it.\\par\\pard\\s6 H\\par\\pard\\ls1 item\\par}");
    QVERIFY(article);
    QList<ParagraphKind> kinds;
    for (const Paragraph &paragraph : article->paragraphs)
        kinds << paragraph.kind;
    using enum ParagraphKind;
    QCOMPARE(kinds, (QList {Headline, Body, Heading, ListItem}));
    QCOMPARE(article->headline, u"T"_s);
}

QTEST_GUILESS_MAIN(TestRtf)
#include "tst_rtf.moc"
