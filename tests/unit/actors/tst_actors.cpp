// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/actors.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Each row: a text, and its actors as "kind label: mention, mention", one a line.
class TestActors : public QObject
{
    Q_OBJECT

private slots:
    void actors_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto fr = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << u"fr"_s << text << expected;
        };
        const auto en = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << u"en"_s << text << expected;
        };

        fr("role, then name",
            u"La ministre tunisienne de la Santé, Amel Ben Youssef, a parlé. La ministre est partie."_s,
            u"P Amel Ben Youssef: La ministre tunisienne de la Santé|Amel Ben Youssef|La ministre"_s);
        fr("role touching the name", u"Le commissaire européen Jonas Vermeer a parlé."_s,
            u"P Jonas Vermeer: Le commissaire européen Jonas Vermeer"_s);
        fr("title and surname", u"M. Boubacar Diallo est venu. M. Diallo a parlé."_s,
            u"P Boubacar Diallo: M. Boubacar Diallo|M. Diallo"_s);
        fr("couple", u"Paul Martin et Anne Martin sont venus. Mme Martin a parlé, M. Martin aussi."_s,
            u"P Paul Martin: Paul Martin|M. Martin\nP Anne Martin: Anne Martin|Mme Martin"_s);
        fr("office never named",
            u"Le chef de l’ONU est venu. Selon le Secrétaire général de l’Onu, tout va bien. Le SG de l’ONU a parlé."_s,
            u"R Le chef de l’ONU: Le chef de l’ONU|le Secrétaire général de l’Onu|Le SG de l’ONU"_s);
        fr("demonym", u"La Chilienne Rosa Quiroga a parlé."_s, u"P Rosa Quiroga: La Chilienne Rosa Quiroga"_s);
        fr("particles", u"Le juge Pedro de la Cruz et Ursula von der Linden sont là."_s,
            u"P Pedro de la Cruz: Le juge Pedro de la Cruz\nP Ursula von der Linden: Ursula von der Linden"_s);
        fr("unnamed source", u"Un diplomate européen a parlé."_s, u"R* Un diplomate européen: Un diplomate européen"_s);
        fr("two ministers",
            u"Le ministre togolais, Kossi Ablo, et la ministre kényane, Grace Otieno, ont parlé. La ministre a souri."_s,
            u"P Kossi Ablo: Le ministre togolais|Kossi Ablo\nP Grace Otieno: la ministre kényane|Grace Otieno|La ministre"_s);
        fr("no person in places", u"La séance s’est tenue au Palais des congrès de Victoria, près du lac Victoria."_s,
            u""_s);
        fr("no ministers", u"Aucun ministre n’est venu."_s, u""_s);
        fr("acronym", u"L’Institut wallon des sciences (IWS) a parlé. L’IWS se réjouit."_s,
            u"B Institut wallon des sciences: L’Institut wallon des sciences|IWS|L’IWS"_s);
        fr("not an apposition", u"Dans un message lu par Ingrid Halla, le Secrétaire général a dit non."_s,
            u"P Ingrid Halla: Ingrid Halla\nR le Secrétaire général: le Secrétaire général"_s);
        en("title before", u"Executive Director Miriam Osei spoke. Ms. Osei smiled."_s,
            u"P Miriam Osei: Executive Director Miriam Osei|Ms. Osei"_s);
        en("possessive country", u"Uganda’s Minister for Water, Joseph Kato, spoke. The Minister left."_s,
            u"P Joseph Kato: Uganda’s Minister for Water|Joseph Kato|The Minister"_s);
        en("organisation before", u"NIRM director Solveig Halla spoke."_s,
            u"P Solveig Halla: NIRM director Solveig Halla"_s);
        en("apposition after", u"Deborah Whit, chief economist at the Bank for Pacific Works, spoke."_s,
            u"P Deborah Whit: Deborah Whit|chief economist at the Bank for Pacific Works"_s);
        en("bullet", u"• Dr Solveig Halla, Director, Norwegian Institute for Rural Medicine (NIRM)"_s,
            u"P Solveig Halla: Dr Solveig Halla|Director\nB Norwegian Institute for Rural Medicine: Norwegian Institute for Rural Medicine|NIRM"_s);
        en("not a role", u"The nurse shortage grows."_s, u""_s);
        en("surname alone", u"“Yes,” said Comfort Tarpey. “No,” Tarpey shot back."_s,
            u"P Comfort Tarpey: Comfort Tarpey|Tarpey"_s);
    }

    void actors()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const AnnotatedText annotated = test::annotated(text, language);
        const Actors actors = findActors(annotated);
        QStringList found;
        for (const Actor &actor : actors.actors) {
            if (actor.mentions.isEmpty() || actor.kind == ActorKind::Group)
                continue;
            QStringList mentions;
            for (const int index : actor.mentions)
                mentions.append(annotated.excerpt(actors.mentions[size_t(index)].tokens).text);
            const QString kind = QStringList {u"P"_s, u"R"_s, u"B"_s, u"G"_s}.at(int(actor.kind));
            found.append(kind + (actor.unnamed ? u"* "_s : u" "_s) + actor.label + u": "_s + mentions.join(u'|'));
        }
        QCOMPARE(found.join(u'\n'), expected);
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("only names") << u"Paul Martin "_s.repeated(50'000);
        QTest::newRow("different names") << manyNames();
        QTest::newRow("only roles") << u"le ministre de la Santé "_s.repeated(30'000);
        QTest::newRow("role nouns without end") << u"ministre "_s.repeated(100'000);
        QTest::newRow("and without end") << u"le ministre de la Santé et de la Mer "_s
                + u"et de la Mer "_s.repeated(60'000);
        QTest::newRow("offices of offices") << u"le chef du "_s + u"chef du "_s.repeated(60'000);
        QTest::newRow("portfolios without end") << u"le ministre de la Santé"_s + u", de la Santé"_s.repeated(60'000);
        QTest::newRow("names by use") << u"Abc Def, une ONG. "_s.repeated(30'000);
        QTest::newRow("represented without end") << u"représentants de Abc, "_s + u"Abc, "_s.repeated(60'000);
        QTest::newRow("body nouns") << u"Conseil "_s.repeated(100'000);
        QTest::newRow("capitals") << u"Abc "_s.repeated(200'000);
        QTest::newRow("acronyms in parentheses") << u"(ABC) "_s.repeated(100'000);
        QTest::newRow("particles") << u"Ana de de de "_s.repeated(50'000);
        QTest::newRow("countries") << u"le Kenya, "_s.repeated(50'000);
        QTest::newRow("commas") << QString(300'000, u',');
        QTest::newRow("100,000 paragraphs") << u"Le ministre Paul Martin a dit oui.\n\n"_s.repeated(100'000);
    }

    void hostileTexts()
    {
        QFETCH(QString, text);
        const Actors actors = findActors(test::annotated(text, u"fr"_s));
        int end = 0;
        for (const ActorMention &mention : actors.mentions) {
            QVERIFY(end <= mention.tokens.first && !mention.tokens.isEmpty());
            end = mention.tokens.end;
        }
    }

    void mentionsAreOrderedAndApart()
    {
        const AnnotatedText text = test::annotated(
            u"Le chef de l’ONU, la ministre tunisienne de la Santé, Amel Ben Youssef, et l’Union africaine ont parlé au président du Kenya."_s,
            u"fr"_s);
        const Actors actors = findActors(text);
        int end = 0;
        for (const ActorMention &mention : actors.mentions) {
            QVERIFY(end <= mention.tokens.first && !mention.tokens.isEmpty());
            end = mention.tokens.end;
        }
        QCOMPARE(actors.mentionCovering(1), 0);
        QCOMPARE(actors.mentionCovering(0), 0);
        QCOMPARE(actors.firstMentionFrom(1), 1);
    }

private:
    /// Thousands of persons with the same given name and as many with the same surname.
    static QString manyNames()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i) {
            const QString other
                = u"Ab"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) + QChar(u'a' + i / 676 % 26);
            text += u"M. Paul "_s + other + u" et Mme "_s + other + u" Martin. "_s;
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestActors)
#include "tst_actors.moc"
