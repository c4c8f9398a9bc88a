// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/participantextractor.h"

#include "extraction/quotations/quotationextractor.h"
#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Each row: a text, and who takes part: "P name|role|organisation|mode", "C code" (attends) or "c code" (only
/// mentioned), "O organisation", between "; ".
class TestParticipants : public QObject
{
    Q_OBJECT

private slots:
    void participants_data()
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

        fr("office of what looks like a verb",
            u"La directrice des risques du groupe Mutuelle Nordique, Delphine Le Goff, a répondu."_s,
            u"P Delphine Le Goff|directrice des risques|groupe Mutuelle Nordique|present; O groupe Mutuelle Nordique"_s);
        fr("former minister", u"Mariam Sangaré, ancienne ministre du Mali, a ouvert les débats."_s,
            u"P Mariam Sangaré|ancienne ministre du Mali||present; C ML"_s);
        fr("office beside another's",
            u"Le directeur de cabinet du ministre de la Santé, Moussa Kane, a pris la parole."_s,
            u"P Moussa Kane|directeur de cabinet du ministre de la Santé||present"_s);
        fr("portfolios behind commas",
            u"Le ministre de l’Agriculture, de l’Élevage et de la Pêche du Bénin, Gaston Dossa, a pris la parole."_s,
            u"P Gaston Dossa|ministre de l’Agriculture, de l’Élevage et de la Pêche du Bénin||present; C BJ"_s);
        fr("one office for two", u"Les députés Paul Garde et Anne Motte ont participé au forum."_s,
            u"P Paul Garde|députés||present; P Anne Motte|députés||present"_s);
        fr("body told by an apposition",
            u"Kate Moran, de Surfroute, a parlé au forum. Surfroute, une ONG, a trois bateaux."_s,
            u"P Kate Moran||Surfroute|present; O Surfroute"_s);
        fr("demonym later", u"Jasper Lind, chercheur, a pris part aux débats. Le Suédois a répondu aux critiques."_s,
            u"P Jasper Lind|chercheur||present; C SE"_s);
        fr("only spoken of", u"Le forum a salué le soutien au président Kofi Manu."_s, u""_s);
        en("portfolio before a name", u"Minister for Agriculture Raghu Menonda told the forum that yields fell."_s,
            u"P Raghu Menonda|Minister for Agriculture||present"_s);
        en("MPs", u"MPs Sarah Lekorere (Laikipia North) and Dido Rasso attended the forum."_s,
            u"P Sarah Lekorere|MPs||present; P Dido Rasso|MPs||present"_s);
        en("whose chief executive", u"The forum heard Northvale Holm, whose chief executive, Graham Pell, spoke."_s,
            u"P Graham Pell|chief executive|Northvale Holm|present; O Northvale Holm"_s);
        en("employer before a small office", u"Larch & Wren partner Duncan Ashworth replied at the forum."_s,
            u"P Duncan Ashworth|partner|Larch & Wren|present; O Larch & Wren"_s);
        en("born where", u"Turin-born novelist Ginevra Altamura replied at the forum."_s,
            u"P Ginevra Altamura|novelist||present"_s);
        en("founder of capitals", u"Joan Ives, founder of Seedlyne, spoke at the forum."_s,
            u"P Joan Ives|founder|Seedlyne|present; O Seedlyne"_s);
        en("a territory is no body", u"Babs Olanrewaju, Governor of Ekitland, spoke at the forum."_s,
            u"P Babs Olanrewaju|Governor of Ekitland||present"_s);
        en("part of a State", u"Bavaria’s environment minister, Thorsten Huber, spoke at the summit."_s,
            u"P Thorsten Huber|environment minister||present"_s);
        en("they are not he",
            u"“Yes,” said the minister, Lone Thyges. Members of a movement marched. They had turned down the invitation."_s,
            u"P Lone Thyges|minister||present"_s);
        en("State behind an insertion", u"South Korea, by contrast, sent 120 delegates to the forum."_s, u"C KR"_s);
        en("aid is no delegate", u"South Korea sent aid after the forum."_s, u"c KR"_s);
        en("list of those represented", u"Representatives of Shellax, Totalis and Enirex attended the forum."_s,
            u"O Shellax; O Totalis; O Enirex"_s);
        en("a bare noun is no name", u"Eli Goka, director at the Ministry, spoke at the workshop."_s,
            u"P Eli Goka|director|Ministry|present"_s);
        fr("speaker with role and organisation",
            u"« Tout est prêt », a dit le directeur exécutif de l’ABTX, Salif Konaré."_s,
            u"P Salif Konaré|directeur exécutif|ABTX|present; O ABTX"_s);
        fr("minister with country",
            u"Le ministre béninois de l’Agriculture, Gaston Dossa, a reconnu que rien n’était signé."_s,
            u"P Gaston Dossa|ministre béninois de l’Agriculture||present; C BJ"_s);
        fr("list of participants",
            u"Ont pris part :\n\n• Mme Danielle Pajet, vice-présidente des Seychelles ;\n\n• M. Yann Hoaro, président du Syndicat de l’électricité des îles (SEI)."_s,
            u"P Danielle Pajet|vice-présidente des Seychelles||present; P Yann Hoaro|président|Syndicat de l’électricité des îles|present; C SC; O Syndicat de l’électricité des îles"_s);
        fr("represented",
            u"Le ministre maldivien, M. Hassan Nasim, excusé, était représenté par son ambassadrice, Mme Aishath Rashid."_s,
            u"P Hassan Nasim|ministre maldivien||represented; P Aishath Rashid|ambassadrice||present; C MV"_s);
        fr("will be represented",
            u"Le ministre kényan, Peter Mwanga, n’a pu faire le déplacement ; il sera représenté par la Secrétaire d’État Grace Weko."_s,
            u"P Peter Mwanga|ministre kényan||represented; P Grace Weko|Secrétaire d’État||expected; C KE"_s);
        fr("absent", u"Elle succède à l’Allemand Dieter Kraft, qui n’assistait pas au congrès."_s,
            u"P Dieter Kraft|||absent; c DE"_s);
        fr("not in the city",
            u"L’architecte espagnole Carmen Rebolla avait défendu le projet ; elle n’était pas à Tirana."_s,
            u"P Carmen Rebolla|architecte espagnole||absent; c ES"_s);
        fr("will not come, said by another",
            u"La secrétaire d’État espagnole à la Forêt, Pilar Urruta, a fait savoir par son porte-parole qu’elle ne viendrait pas."_s,
            u"P Pilar Urruta|secrétaire d’État espagnole à la Forêt||absent; c ES"_s);
        fr("video", u"Le commissaire européen Otto Brandal a envoyé une vidéo de trois minutes."_s,
            u"P Otto Brandal|commissaire européen||video"_s);
        fr("video link", u"Leila Haddar, présidente de la Banque des Andes, est intervenue par visioconférence."_s,
            u"P Leila Haddar|présidente|Banque des Andes|video; O Banque des Andes"_s);
        fr("written message",
            u"La ministre ivoirienne, Mariam Touray, retenue à Abidjan, s’est contentée d’un message écrit."_s,
            u"P Mariam Touray|ministre ivoirienne||message; C CI"_s);
        fr("expected", u"Sa collègue québécoise, Nathalie Bélange, est attendue vendredi."_s,
            u"P Nathalie Bélange|collègue québécoise||expected; C CA"_s);
        fr("will speak", u"La ministre tunisienne, Amel Ben Salah, prendra la parole à l’ouverture."_s,
            u"P Amel Ben Salah|ministre tunisienne||expected; C TN"_s);
        fr("State stays away", u"Le président égyptien n’était pas présent."_s, u"c EG"_s);
        fr("absence regretted",
            u"Le ministre slovène, Matjaž Koban, a regretté l’absence de la Grèce et du Danemark."_s,
            u"P Matjaž Koban|ministre slovène||present; C SI; c GR; c DK"_s);
        fr("States that attend", u"La Tunisie, la Libye et Chypre ont participé aux travaux."_s, u"C TN; C LY; C CY"_s);
        fr("delegations from States", u"La réunion rassemble des délégations venues du Togo, du Bénin et du Ghana."_s,
            u"C TG; C BJ; C GH"_s);
        fr("its envoy",
            u"Les États-Unis n’ont envoyé aucun ministre ; leur envoyée pour le climat, Linda Caro, est intervenue par visioconférence."_s,
            u"P Linda Caro|envoyée pour le climat||video; C US"_s);
        fr("whose negotiator",
            u"Même réserve du côté du Bangladesh, dont le négociateur en chef, Anwar Choudry, a dit son inquiétude."_s,
            u"P Anwar Choudry|négociateur en chef||present; C BD"_s);
        fr("university in a city",
            u"Pour le géographe Benoît Charvin, de l’université de Chambéry, il faut attendre."_s,
            u"P Benoît Charvin|géographe|université de Chambéry|present; C FR; O université de Chambéry"_s);
        fr("mayor of a city", u"La maire de Grenade, Lucía Montal, a donné le ton."_s,
            u"P Lucía Montal|maire de Grenade||present; C ES"_s);
        fr("voice of a body", u"L’Union européenne, par la voix du commissaire Jonas Verhage, a salué l’accord."_s,
            u"P Jonas Verhage|commissaire|Union européenne|present; O Union européenne"_s);
        fr("other edition",
            u"La précédente édition, organisée à Quito par le maire Pedro Lasso, avait attiré 800 personnes."_s, u""_s);
        fr("institution only mentioned", u"Le sommet se tient à Lomé. La Banque mondiale a prêté 3 millions en 2019."_s,
            u""_s);
        fr("cue in a quotation",
            u"« La langue que l’on a empêchée de vivre », a dit Birgit Sundal, secrétaire générale du Conseil des régions."_s,
            u"P Birgit Sundal|secrétaire générale|Conseil des régions|present; O Conseil des régions"_s);
        fr("no person in a hall", u"La séance s’est ouverte à la Salle Nelson Mandela de Lomé."_s, u""_s);

        fr("list with articles",
            u"Sont là le ministre tanzanien des Transports, Juma Sadi, la commissaire de l’Union africaine aux infrastructures, Amina Yusef."_s,
            u"P Juma Sadi|ministre tanzanien des Transports||present; P Amina Yusef|commissaire|Union africaine|present; C TZ; O Union africaine"_s);
        fr("place before the name",
            u"« Oui », a dit par vidéo depuis Genève Hélène Rotte, directrice de l’Union des transports."_s,
            u"P Hélène Rotte|directrice|Union des transports|video; O Union des transports"_s);
        fr("in parentheses", u"Malika Ouattra (Eau pour tous, Burkina Faso) a ouvert les débats."_s,
            u"P Malika Ouattra|||present; C BF"_s);
        en("from a country", u"Awa Ndiay, who came from Senegal, told of her village."_s,
            u"P Awa Ndiay|||present; C SN"_s);
        en("network of a country",
            u"For Rosa Quisp of the Peruvian network Agua Viva, the right to water is shrinking."_s,
            u"P Rosa Quisp||network Agua Viva|present; C PE; O network Agua Viva"_s);
        en("capital as a given name", u"According to Sofia Rossini, an Italian engineer, the sea is rising."_s,
            u"P Sofia Rossini|Italian engineer||present; C IT"_s);
        en("possessive inside a name",
            u"The coordinator of the Rural Women's Network, Fatou Sarra, called for a fund."_s,
            u"P Fatou Sarra|coordinator|Rural Women's Network|present; O Rural Women's Network"_s);
        en("title and organisation", u"“We are ready,” said PHX Director-General Losa Tuima."_s,
            u"P Losa Tuima|Director-General|PHX|present; O PHX"_s);
        en("possessive country", u"Uganda’s Minister for Water, Joseph Kato, called for action."_s,
            u"P Joseph Kato|Minister for Water||present; C UG"_s);
        en("apposition", u"Deborah Whit, chief economist at the Bank for Pacific Works, welcomed the plan."_s,
            u"P Deborah Whit|chief economist|Bank for Pacific Works|present; O Bank for Pacific Works"_s);
        en("bullets",
            u"Participants included:\n\n• Ms Kadri Lepp, Minister of Health of Estonia (chair)\n\n• Dr Solveig Halla, Director, Norwegian Institute for Rural Medicine (NIRM)"_s,
            u"P Kadri Lepp|Minister of Health of Estonia||present; P Solveig Halla|Director|Norwegian Institute for Rural Medicine|present; C EE; C NO; O Norwegian Institute for Rural Medicine"_s);
        en("representing", u"• Ms Birta Sigurd, representing the Nordic Health Council"_s,
            u"P Birta Sigurd||Nordic Health Council|present; O Nordic Health Council"_s);
        en("apologies",
            u"Apologies were received from the Swedish Minister of Health, Ms Agneta Lind, who was represented by State Secretary Oskar Blum."_s,
            u"P Agneta Lind|Swedish Minister of Health||represented; P Oskar Blum|State Secretary||present; C SE"_s);
        en("did not attend", u"The Vice-President of Malawi, Chikondi Bando, did not attend."_s,
            u"P Chikondi Bando|Vice-President of Malawi||absent; c MW"_s);
        en("through a spokesman",
            u"The Scottish forestry minister, Fiona Drum, said through a spokesman that she would not come."_s,
            u"P Fiona Drum|Scottish forestry minister||absent; c GB"_s);
        en("letter", u"The Omani minister, Salim Al Habs, stayed in Muscat but sent a letter."_s,
            u"P Salim Al Habs|Omani minister||message; C OM"_s);
        en("read on behalf",
            u"On behalf of the secretary-general, Philippa Dunn, grounded in London by a strike, her deputy Yusuf Demir read a statement."_s,
            u"P Philippa Dunn|secretary-general||message; P Yusuf Demir|deputy||present"_s);
        en("video message",
            u"The President of the World Solidarity Bank, Marcus Oyela, addressed delegates in a video message."_s,
            u"P Marcus Oyela|President|World Solidarity Bank|video; O World Solidarity Bank"_s);
        en("expected", u"Her Slovenian colleague, Andrej Hriba, is expected on Wednesday."_s,
            u"P Andrej Hriba|Slovenian colleague||expected; C SI"_s);
        en("will speak", u"Kenya’s finance minister, John Mbala, will speak on Friday."_s,
            u"P John Mbala|finance minister||expected; C KE"_s);
        en("State stays away", u"Denmark did not take part."_s, u"c DK"_s);
        en("neither nor", u"She regretted that neither Greece nor Panama had come."_s, u"c GR; c PA"_s);
        en("States that attend", u"Kenya, Ghana and Togo took part in the talks."_s, u"C KE; C GH; C TG"_s);
        en("country of a name", u"Kenya’s Beatrice Wanja arrived late."_s, u"P Beatrice Wanja|||present; C KE"_s);
        en("in a country",
            u"For geographer Maeve Galla of the University of Otter Bay, in Ireland, it is wise to wait."_s,
            u"P Maeve Galla|geographer|University of Otter Bay|present; C IE; O University of Otter Bay"_s);
        en("country stays with its own",
            u"The conference president, Aviaja Kleis, opened the day. The president of Gabon was not there."_s,
            u"P Aviaja Kleis|conference president||present; c GA"_s);
        en("other edition", u"The previous conference, chaired by the diplomat Rosa Lopes, drew 900 people."_s, u""_s);
        en("only a place", u"Delegates walked along Lake Victoria to the Nelson Mandela Hall."_s, u""_s);
    }

    void participants()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const AnnotatedText annotated = test::annotated(text, language);
        const Actors actors = findActors(annotated);
        const Participants found = extractParticipants(annotated, actors, extractQuotations(annotated, actors), {});
        static const QStringList modes {u""_s, u"present"_s, u"video"_s, u"message"_s, u"spokesperson"_s,
            u"represented"_s, u"absent"_s, u"expected"_s};
        QStringList lines;
        for (const Person &person : found.people)
            lines.append(u"P "_s + person.name + u'|' + person.role.text + u'|' + person.organisation.text + u'|'
                + modes.at(int(person.mode)));
        for (const Country &country : found.countries)
            lines.append((country.attends ? u"C "_s : u"c "_s) + country.code);
        for (const Organisation &organisation : found.organisations)
            lines.append(u"O "_s + organisation.name);
        QTEST(lines.join(u"; "_s), "expected");
    }

    void everythingIsTraceable()
    {
        const QString text
            = u"Le ministre togolais, Kossi Ablo, et la directrice de l’Institut wallon (IW), Maud Delvin, ont parlé à Lomé."_s;
        const AnnotatedText annotated = test::annotated(text, u"fr"_s);
        const Actors actors = findActors(annotated);
        const Participants found = extractParticipants(annotated, actors, {}, {});
        const auto check = [&](const QList<Excerpt> &mentions) {
            QVERIFY(!mentions.isEmpty());
            for (const Excerpt &mention : mentions)
                QCOMPARE(text.sliced(mention.span.start, mention.span.length()), mention.text);
        };
        QVERIFY(!found.people.isEmpty() && !found.countries.isEmpty() && !found.organisations.isEmpty());
        for (const Person &person : found.people)
            check(person.mentions);
        for (const Country &country : found.countries)
            check(country.mentions);
        for (const Organisation &organisation : found.organisations)
            check(organisation.mentions);
    }

    void countriesHaveTheirNameInTheArticlesLanguage()
    {
        const AnnotatedText annotated = test::annotated(u"Le ministre allemand, Klaus Berg, a parlé."_s, u"fr"_s);
        const Participants found = extractParticipants(annotated, findActors(annotated), {}, {});
        QCOMPARE(found.countries.size(), 1);
        QCOMPARE(found.countries.first().name, u"Allemagne"_s);
    }
};

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
