// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingoutline.h"
#include "support/samplebriefings.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

ExportOptions options(QLocale::Language language = QLocale::French)
{
    ExportOptions options {.language = language};
    options.clock = QDateTime(QDate(2026, 12, 1), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    return options;
}

/// All that the document says, a line for each phrase.
QString textOf(const DocumentOutline &document)
{
    QString text;
    forEachPhrase(document, [&text](const Phrase &phrase) { text += plainText(phrase) + '\n'_L1; });
    return text;
}

QStringList headings(const DocumentOutline &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block.content))
            headings << plainText(heading->words);
    }
    return headings;
}

} // namespace

class TestBriefingOutline : public QObject
{
    Q_OBJECT

private slots:
    void followsThePagePlan()
    {
        const QStringList plan {u"Note de synthèse"_s, u"L’essentiel"_s, u"Fiche"_s, u"Déclarations"_s,
            u"Le chef de l’ONU"_s, u"Thèmes"_s, u"Participation"_s, u"À vérifier"_s, u"Annexe A. La source"_s,
            u"Annexe B. Contrôles"_s};
        QCOMPARE(headings(briefingOutline(frenchBriefing(), options())), plan);
    }

    void saysWhatTheSourceSays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("date of the note") << u"1er\u00A0décembre 2026"_s;
        QTest::newRow("undated source") << u"seoul-fr.txt, non datée"_s;
        QTest::newRow("year") << u"7-8 décembre\u00A0[¶1] · année non précisée"_s;
        QTest::newRow("missing fact") << u"Organisateur\nnon précisé"_s;
        QTest::newRow("figures") << u"plus de 700 personnalités\u00A0[¶5]\u202F; 155 pays\u00A0[¶5]"_s;
        QTest::newRow("quotation in the document's marks") << u"«\u00A0Alors que nous"_s;
        QTest::newRow("kind, mode and place") << u"citation entière · par vidéo · [¶1]"_s;
        QTest::newRow("marks of the source inside") << u"augmentation “notable” de"_s;
        QTest::newRow("forms of the speaker") << u"Désigné aussi par «\u00A0Il\u00A0»\u00A0[¶2]"_s;
        QTest::newRow("amounts") << u"4 citations, 2 propos rapportés."_s;
        QTest::newRow("theme with status") << u"«\u00A0rendement et responsabilité\u00A0»\u00A0[¶6] · annoncé"_s;
        QTest::newRow("how a figure is read") << u"au\u00A0moins\u00A0700"_s;
        QTest::newRow("what is open") << u"Année non précisée\u00A0: «\u00A07-8 décembre\u00A0»\u00A0[¶1]"_s;
        QTest::newRow("quotations checked") << u"4 citations sur 4 identiques à la source"_s;
        QTest::newRow("size by locale") << u"2\u202F138 octets"_s;
        QTest::newRow("date with zone") << u"1er\u00A0décembre 2026, 14:05 (UTC+01:00)"_s;
    }

    void saysWhatTheSourceSays()
    {
        QFETCH(QString, words);
        const QString text = textOf(briefingOutline(frenchBriefing(), options()));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void speaksTheLanguageOfTheNote()
    {
        const QString text = textOf(briefingOutline(frenchBriefing(), options(QLocale::English)));
        QVERIFY(text.contains(u"4 quotations, 2 reported statements."_s));
        QVERIFY(text.contains(u"“Alors que nous sommes"_s));
        QVERIFY(text.contains(u"4 of 4 quotations identical to the source"_s));
        QVERIFY(!text.contains(u"%n"_s));
    }

    void everyLinkArrives_data()
    {
        QTest::addColumn<bool>("citedOnly");
        QTest::newRow("whole source") << false;
        QTest::newRow("cited passages only") << true;
    }

    void everyLinkArrives()
    {
        QFETCH(bool, citedOnly);
        ExportOptions chosen = options();
        chosen.citedPassagesOnly = citedOnly;
        const DocumentOutline document = briefingOutline(frenchBriefing(), chosen);
        QSet<QString> anchors;
        forEachAnchor(document, [&anchors](const QString &anchor) { anchors << anchor; });
        int links = 0;
        forEachPhrase(document, [&](const Phrase &phrase) {
            for (const Words &words : phrase) {
                if (words.target.isEmpty())
                    continue;
                ++links;
                QVERIFY2(anchors.contains(words.target), qPrintable(words.target));
                QVERIFY(!words.tip.isEmpty());
            }
        });
        QVERIFY(links > 30);
    }

    void theSourceStandsInAnnexALetterForLetter()
    {
        const Briefing briefing = frenchBriefing();
        const DocumentOutline document = briefingOutline(briefing, options());
        QStringList paragraphs;
        for (const Block &block : document.blocks) {
            const auto *text = std::get_if<TextBlock>(&block.content);
            if (text && text->role == TextBlock::Role::Source)
                paragraphs << plainText(text->words);
        }
        QCOMPARE(paragraphs.size(), briefing.article.paragraphs.size());
        for (const Paragraph &paragraph : briefing.article.paragraphs)
            QCOMPARE(paragraphs[paragraph.number - 1], briefing.article.excerpt(paragraph.span).text);
    }

    void aCommentStandsOnlyWhenTyped()
    {
        Briefing briefing = frenchBriefing();
        QVERIFY(!headings(briefingOutline(briefing, options())).contains(u"Commentaire du rédacteur"_s));
        briefing.comment = u"À suivre."_s;
        QVERIFY(headings(briefingOutline(briefing, options())).contains(u"Commentaire du rédacteur"_s));
    }

    void whatIsLeftOutIsNotTold()
    {
        Briefing briefing = frenchBriefing();
        briefing.quotes.first().included = false;
        const QString text = textOf(briefingOutline(briefing, options()));
        QVERIFY(!text.contains(u"«\u00A0Alors que nous"_s));
        QVERIFY(text.contains(u"3 citations sur 3 identiques"_s));
    }

    void addedLinesSaySo()
    {
        Briefing briefing = frenchBriefing();
        briefing.attendance.counts << AttendanceCount {
            .id = 99, .value = 12, .words = {u"12 interprètes"_s, {}}, .state = LineState::Added};
        QVERIFY(textOf(briefingOutline(briefing, options())).contains(u"12 interprètes · ajouté par le rédacteur"_s));
    }

    void theSubjectIsWhatTheArticleHas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        const QString text = u"“La conférence de Bamako sur l’eau s’est ouverte lundi devant trente délégations”."_s;
        QTest::newRow("typed") << u"Eau"_s << u"Conférence"_s << u"Titre"_s << text << u"Eau"_s;
        QTest::newRow("event") << QString() << u"Conférence"_s << u"Titre"_s << text << u"Conférence"_s;
        QTest::newRow("headline") << u" "_s << QString() << u"Titre"_s << text << u"Titre"_s;
        QTest::newRow("first words") << QString() << QString() << QString() << text
                                     << u"La conférence de Bamako sur l’eau s’est ouverte lundi devant…"_s;
        QTest::newRow("few words") << QString() << QString() << QString() << u"\n Deux mots\n"_s << u"Deux mots"_s;
        QTest::newRow("no spaces") << QString() << QString() << QString() << u"会"_s.repeated(90)
                                   << u"会"_s.repeated(60) + u'…';
        QTest::newRow("nothing") << QString() << QString() << QString() << u" \n"_s << QString();
    }

    void theSubjectIsWhatTheArticleHas()
    {
        QFETCH(QString, typed);
        QFETCH(QString, event);
        QFETCH(QString, headline);
        QFETCH(QString, text);
        Briefing briefing;
        briefing.event.name = event;
        briefing.article.headline = headline;
        briefing.article.text = text;
        ExportOptions chosen = options();
        chosen.subject = typed;
        QTEST(noteSubject(briefing, chosen), "subject");
    }

    void aCableHasNoAnnexButTheChecks()
    {
        ExportOptions cable = options();
        cable.genre = ExportTemplate::Cable;
        const QStringList found = headings(briefingOutline(frenchBriefing(), cable));
        QVERIFY(!found.contains(u"Annexe A. La source"_s));
        QCOMPARE(found.constFirst(), u"Télégramme"_s);
        QCOMPARE(found.constLast(), u"Contrôles"_s);
    }
};

QTEST_GUILESS_MAIN(TestBriefingOutline)
#include "tst_briefingoutline.moc"
