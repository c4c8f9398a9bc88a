// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/annotatedtext.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestAnnotatedText : public QObject
{
    Q_OBJECT

private slots:
    void tokens_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens"); // between |, a number as #, a mark as <> or ", a dash as –, a bullet as •
        const auto fr = [](const char *name, const QString &text, const QString &tokens) {
            QTest::newRow(name) << u"fr"_s << text << tokens;
        };
        const auto en = [](const char *name, const QString &text, const QString &tokens) {
            QTest::newRow(name) << u"en"_s << text << tokens;
        };
        fr("elisions", u"L’ONU d'abord, qu’il s'agisse"_s, u"L’|ONU|d'|abord|,|qu’|il|s'|agisse"_s);
        fr("long elisions", u"jusqu’à lorsqu’elle puisqu’un quoiqu'on"_s,
            u"jusqu’|à|lorsqu’|elle|puisqu’|un|quoiqu'|on"_s);
        fr("no elisions", u"aujourd’hui O’Brien presqu'île grand'rue"_s, u"aujourd’hui|O’Brien|presqu'île|grand'rue"_s);
        fr("African names", u"N’Djamena et M'Bala n’ont"_s, u"N’Djamena|et|M'Bala|n’|ont"_s);
        fr("inversion", u"a-t-il dit, souligne-t-elle, estime-t-on, dis-je, dit-il"_s,
            u"a|-t-il|dit|,|souligne|-t-elle|,|estime|-t-on|,|dis|-je|,|dit|-il"_s);
        fr("not inversion", u"rendez-vous vice-président lui-même Kim Jong-il celui-ci"_s,
            u"rendez-vous|vice-président|lui-même|Kim|Jong-il|celui-ci"_s);
        fr("no-break hyphen", u"a‑t‑elle"_s, u"a|‑t‑elle"_s);
        fr("no 's in French", u"Moody's"_s, u"Moody's"_s);
        en("'s stands alone", u"Kenya's and the UN’s plan isn't"_s, u"Kenya|'s|and|the|UN|’s|plan|isn't"_s);
        en("names with apostrophes", u"O'Brien's Ng'ang'a"_s, u"O'Brien|'s|Ng'ang'a"_s);
        en("plural possessive", u"the ministers’ plan"_s, u"the|ministers|’|plan"_s);
        fr("numbers of all kinds", u"1 500, 12 500 et 1 000 000, 2,7 puis 12.500"_s,
            u"#1 500|,|#12 500|et|#1 000 000|,|#2,7|puis|#12.500"_s);
        fr("thin space", u"3 200 personnes"_s, u"#3 200|personnes"_s);
        fr("two numbers", u"en 2015 200 élus"_s, u"en|#2015|#200|élus"_s);
        en("thousands and decimals", u"12,500 and 1,234.5."_s, u"#12,500|and|#1,234.5|."_s);
        fr("ordinals are two", u"la 28e session le 1er"_s, u"la|#28|e|session|le|#1|er"_s);
        fr("letters with digits", u"COP28 et G20"_s, u"COP28|et|G20"_s);
        fr("range", u"7-8 décembre, 7–8"_s, u"#7|-|#8|décembre|,|#7|–|#8"_s);
        fr("abbreviations keep their stop", u"M. Diallo et Mme. Sy, art. 5"_s, u"M.|Diallo|et|Mme.|Sy|,|art.|#5"_s);
        en("acronyms with stops", u"the U.S. and e.g. this, J. K. Rowling, J.-P. Roy"_s,
            u"the|U.S.|and|e.g.|this|,|J.|K.|Rowling|,|J.-P.|Roy"_s);
        en("no is a word", u"He said no. Then no. 5"_s, u"He|said|no|.|Then|no.|#5"_s);
        en("an address", u"see www.un.org."_s, u"see|www.un.org|."_s);
        fr("guillemets", u"« Oui », dit-il"_s, u"<«|Oui|>»|,|dit|-il"_s);
        en("curly and straight", u"“Yes” \"no\" ‘so’"_s, u"<“|Yes|>”|<\"|no|>\"|<‘|so|>’"_s);
        fr("straight with spaces", u"il dit \" oui \" et va"_s, u"il|dit|<\"|oui|>\"|et|va"_s);
        fr("German marks", u"»Ja« sagte „Nein“"_s, u"<»|Ja|>«|sagte|<„|Nein|>“"_s);
        fr("dash", u"Lomé – La ville — oui – non - si"_s, u"Lomé|=–|La|ville|=—|oui|=–|non|=-|si"_s);
        fr("bullets", u"• Un\n- Deux\n– Trois\n2. Quatre\na) Cinq"_s, u"•|Un|•|Deux|•|Trois|•|Quatre|•|Cinq"_s);
        fr("no bullet", u"2 tables\nM. Sy"_s, u"#2|tables|M.|Sy"_s);
        fr("stops together", u"Quoi ?! Oui... Bon…"_s, u"Quoi|?!|Oui|...|Bon|…"_s);
        fr("Chinese", u"联合国,会议。"_s, u"联合国|,|会议|。"_s);
        fr("decomposed letters", u"ministe\u0300re"_s, u"ministe\u0300re"_s);
        fr("nothing but spaces", u" \t \u00A0"_s, u""_s);
    }

    void tokens()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const AnnotatedText annotated = test::annotated(text, language);
        QStringList found;
        for (const Token &token : annotated.tokens)
            found.append(sign(token.kind, annotated.view(token).toString()));
        QTEST(found.join(u'|'), "tokens");
    }

    void flags()
    {
        const AnnotatedText text = test::annotated(u"Le chef de l’ONU dit : « Oui. »"_s, u"fr"_s);
        QVERIFY(text.tokens[0].capital && text.tokens[0].sentenceStart && text.tokens[0].spaceBefore);
        QVERIFY(!text.tokens[0].allCapitals && !text.tokens[1].capital && !text.tokens[1].sentenceStart);
        QVERIFY(text.tokens[4].allCapitals && text.tokens[4].capital && !text.tokens[4].spaceBefore);
        QVERIFY(text.tokens[8].sentenceStart);
    }

    /// The same word has the same number and hash, however it is written.
    void folding_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"ÉTATS"_s << u"états"_s;
        QTest::newRow("hyphens") << u"Guinée‑Bissau"_s << u"guinée-bissau"_s;
        QTest::newRow("apostrophes") << u"aujourd’hui"_s << u"aujourd'hui"_s;
        QTest::newRow("soft hyphen") << u"mini\u00ADstre"_s << u"ministre"_s;
        QTest::newRow("composed") << u"ministe\u0300re"_s << u"ministère"_s;
        QTest::newRow("Cyrillic") << u"МОСКВА"_s << u"москва"_s;
    }

    void folding()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const AnnotatedText text = test::annotated(one + u' ' + other, u"fr"_s);
        QCOMPARE(text.tokens.size(), size_t(2));
        QCOMPARE(text.tokens[0].hash, text.tokens[1].hash);
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xD800) + u" "_s + QChar(0xDC00) + QChar(0xD83D));
        QTest::newRow("a megabyte without a break") << QString(1'000'000, u'x');
        QTest::newRow("a megabyte of stops") << QString(1'000'000, u'.');
        QTest::newRow("a megabyte of marks") << QString(1'000'000, u'\u201C');
        QTest::newRow("a megabyte of straight marks") << u"\" "_s.repeated(500'000);
        QTest::newRow("a megabyte of apostrophes") << QString(1'000'000, u'\'');
        QTest::newRow("letters with apostrophes") << u"l'"_s.repeated(500'000);
        QTest::newRow("letters with hyphens") << u"a-t-"_s.repeated(250'000);
        QTest::newRow("letters with stops") << u"a."_s.repeated(500'000);
        QTest::newRow("combining marks") << QString(u'e' + QString(1'000'000, QChar(0x0300)));
        QTest::newRow("parentheses") << QString(1'000'000, u'(');
        QTest::newRow("quoted letters") << u"« a. »"_s.repeated(160'000);
        QTest::newRow("NULs") << QString(100'000, QChar(0));
        QTest::newRow("100,000 paragraphs") << u"Le chef.\n\n"_s.repeated(100'000);
    }

    void hostileTexts()
    {
        QFETCH(QString, text);
        const AnnotatedText annotated = test::annotated(text, u"fr"_s);
        QCOMPARE(annotated.paragraphs.size(), size_t(annotated.article.paragraphs.size()));
        quint32 end = 0;
        for (const Token &token : annotated.tokens) {
            QVERIFY(end <= token.start && token.start < token.end && token.end <= quint32(text.size()));
            end = token.end;
        }
        int next = 0;
        for (const Sentence &sentence : annotated.sentences) {
            QVERIFY(next <= sentence.tokens.first && !sentence.tokens.isEmpty());
            next = sentence.tokens.end;
        }
    }

private:
    static QString sign(TokenKind kind, const QString &word)
    {
        switch (kind) {
        case TokenKind::Number: return u'#' + word;
        case TokenKind::OpenMark: return u'<' + word;
        case TokenKind::CloseMark: return u'>' + word;
        case TokenKind::Dash: return u'=' + word;
        case TokenKind::Bullet: return u"•"_s;
        default: return word;
        }
    }
};

QTEST_GUILESS_MAIN(TestAnnotatedText)
#include "tst_annotatedtext.moc"
