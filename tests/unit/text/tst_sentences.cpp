// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/annotatedtext.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Each row is a text with | where a sentence ends.
class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void french_data()
    {
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &marked) { QTest::newRow(name) << marked; };
        row("two", u"La séance est ouverte.| Les délégués sont là."_s);
        row("no stop at the end", u"Un titre sans point"_s);
        row("M.", u"M. Diallo est venu.| MM. Sy et Ba aussi."_s);
        row("Mme.", u"Hier, Mme. Koné a parlé avec le Dr. Traoré.| Elle est partie."_s);
        row("initials", u"Le rapport de J. Martin et J.-P. Roy est prêt.| A. Kone l’a lu."_s);
        row("art. and no", u"L’art. 5 du doc. est clair.| Le no. 12 aussi."_s);
        row("no as a word", u"Il a dit no. Puis il est parti."_s.replace(u"no. "_s, u"non.| "_s));
        row("decimals", u"La hausse est de 2.7 points.| Elle était de 1,5 en 2019."_s);
        row("dates", u"Le 12.03.2024 a été retenu.| Le 7-8 décembre aussi."_s);
        row("year at the end", u"La conférence a eu lieu en 2015.| Elle a réuni 200 élus."_s);
        row("guillemets close the sentence", u"« Nous sommes prêts. »| Il a souri."_s);
        row("incise after marks", u"« Nous sommes prêts », a-t-il dit.| Il a souri."_s);
        row("question goes on", u"« Où allons-nous ? », a-t-il demandé.| Personne n’a répondu."_s);
        row("question goes on without comma", u"« Où allons-nous ? » a demandé la ministre.| Silence."_s);
        row("quotation of two sentences", u"« Il pleut. Il vente », a-t-il dit.| Oui."_s);
        row("quotation after a colon", u"Il a dit : « Il pleut. Il vente. »| Puis il est parti."_s);
        row("no-break spaces", u"Vraiment\u00A0?| Oui\u202F!| Bien\u00A0: c’est dit."_s);
        row("curly marks", u"“Le conflit est plus complexe. Il dure.”| Le chef de l’ONU est venu."_s);
        row("ellipsis goes on",
            u"Il hésite… puis parle.| Il sort… La porte claque."_s.replace(u"sort… "_s, u"sort…| "_s));
        row("three points", u"Il hésite... puis parle.| Bon."_s);
        row("etc. goes on", u"Des maires, des élus, etc. étaient là.| Bien."_s);
        row("etc. ends", u"Des maires, des élus, etc.| Les travaux reprennent."_s);
        row("brackets", u"Le plan (voir fig. 2. Annexe.) est prêt.| Oui."_s);
        row("bracket sentence", u"C’est fini. (Applaudissements.)"_s.replace(u"fini. "_s, u"fini.| "_s));
        row("list in one paragraph", u"Les thèmes :|\n- Sols vivants|\n- Droits des femmes"_s);
        row("numbered list", u"Au programme :|\n1. Les sols|\n2. L’eau"_s);
        row("a line break is no end", u"La ministre\na parlé.| Bien."_s);
        row("S.E.", u"S.E. M. Diallo a ouvert la séance.| Bien."_s);
        row("av. J.-C.", u"Au IIe siècle av. J.-C. la ville brûla.| Bien."_s);
        row("acronym ends", u"Il vient de l’O.N.U.| Le chef est là."_s);
        row("number begins", u"Ils sont venus.| 200 élus ont signé."_s);
        row("unpaired mark", u"« Il pleut.| Il vente.| Il neige."_s);
        row("dialogue dash", u"— Vous venez ? — Oui.| Il sourit."_s.replace(u"? — "_s, u"?| — "_s));
        row("vitamine C", u"Il manque de vitamine C.| Les fruits aident."_s);
    }

    void french() { check(u"fr"_s); }

    void english_data()
    {
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &marked) { QTest::newRow(name) << marked; };
        row("two", u"The session is open.| Delegates are here."_s);
        row("titles", u"Mr. Smith met Dr. Jones and Gov. Lee.| They spoke."_s);
        row("U.S. goes on", u"The U.S. President spoke.| He left."_s);
        row("U.S. ends", u"He came from the U.S.| The talks began."_s);
        row("U.S. before small letters", u"The U.S. delegation left.| It was late."_s);
        row("initials", u"George W. Bush and J. K. Rowling met.| They spoke."_s);
        row("no.", u"She read no. 5 aloud.| He said no.| Then he left."_s);
        row("a.m.", u"It starts at 9 a.m. on Monday.| Doors open at 8 a.m.| The hall is small."_s);
        row("Inc.", u"Acme Inc. paid.| It was fast."_s);
        row("decimals", u"It grew 2.7 percent.| It had grown 1.5."_s);
        row("version", u"Version 2.1 is out.| Good."_s);
        row("quoted sentence", u"“We are ready.”| He smiled."_s);
        row("said after comma", u"“We are ready. We are here,” she said.| He smiled."_s);
        row("question goes on", u"“Why?” she asked.| Nobody answered."_s);
        row("question and a name", u"“Why?” Smith asked.| Nobody answered."_s);
        row("straight marks", u"\"We are ready. We are here,\" she said.| He smiled."_s);
        row("mark then sentence", u"He said: \"We are ready.\"| Then he left."_s);
        row("single marks", u"‘We are ready. We are here,’ she said.| He smiled."_s);
        row("plural possessive", u"The ministers’ meeting ended.| The delegates’ one began."_s);
        row("St.", u"St. Lucia and St. Kitts came.| They spoke."_s);
        row("I.", u"So did I.| The end."_s);
        row("ellipsis", u"She paused… then spoke.| Well... no.| Yes."_s);
        row("exclamation", u"Stop!| Go!| Wait."_s);
        row("brackets", u"The plan (it is long. Very long.) is here.| Read it."_s);
        row("dateline", u"GENEVA, 5 May – The talks began.| They ended."_s);
        row("list", u"Themes:|\n• Soil|\n• Water. Clean water.|\n• Air"_s.replace(u"Water. "_s, u"Water.| "_s));
        row("e.g.", u"Some, e.g. Kenya, came.| Others, i.e. Peru, did not."_s);
        row("Jan.", u"On Jan. 5 it began.| It ended Feb. 2."_s);
        row("missing space", u"It began.The hall was full."_s.replace(u"began."_s, u"began.|"_s));
    }

    void english() { check(u"en"_s); }

    void otherScripts_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::newRow("Chinese") << u"会议开始。|代表发言。"_s;
        QTest::newRow("Arabic") << u"هل وصل؟| نعم. "_s.trimmed();
        QTest::newRow("Urdu") << u"اجلاس شروع ہوا۔| سب آئے۔"_s;
        QTest::newRow("Russian") << u"Совещание открыто.| Делегаты прибыли."_s;
        QTest::newRow("Hindi") << u"बैठक शुरू हुई।| सब आए।"_s;
    }

    void otherScripts() { check(u"und"_s); }

    void paragraphsEndSentences()
    {
        const AnnotatedText text = test::annotated(u"Un titre\n\nLa séance est ouverte"_s, u"fr"_s);
        QCOMPARE(text.sentences.size(), size_t(2));
        QCOMPARE(text.sentences[1].paragraph, 1);
        QCOMPARE(text.sentenceOf(3), 1);
    }

private:
    static void check(const QString &language)
    {
        QFETCH(QString, marked);
        QStringList expected = marked.split(u'|');
        const AnnotatedText text = test::annotated(QString(marked).remove(u'|'), language);
        QStringList found;
        for (const Sentence &sentence : text.sentences)
            found.append(text.article.excerpt(sentence.span).text);
        for (QString &sentence : expected) {
            sentence = sentence.trimmed();
            for (const QString &bullet : {u"- "_s, u"• "_s, u"1. "_s, u"2. "_s})
                sentence = sentence.startsWith(bullet) ? sentence.sliced(bullet.size()) : sentence;
        }
        QCOMPARE(found.join(u" | "_s), expected.join(u" | "_s));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
