// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventextractor.h"

#include "support/texts.h"

#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The event of a short article.
class TestEventExtractor : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void places_data();
    void places();
    void dates_data();
    void dates();
    void otherFacts_data();
    void otherFacts();
    void publicationTellsTheYear();
    void sampleArticle();
};

namespace {

Event eventOf(const QString &text, const QString &language)
{
    return extractEvent(EventContext(test::annotated(text, language)), {});
}

void addColumns(const char *expected)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>(expected);
}

const auto fr = [](const char *name, const QString &text, const QString &expected) {
    QTest::newRow(name) << u"fr"_s << text << expected;
};
const auto en = [](const char *name, const QString &text, const QString &expected) {
    QTest::newRow(name) << u"en"_s << text << expected;
};

} // namespace

void TestEventExtractor::names_data()
{
    addColumns("names"); // the name, then all names in the order of the text
    fr("an ordinal is no part", u"La troisième Conférence mondiale sur les terres arides s’est ouverte à Lomé."_s,
        u"Conférence mondiale sur les terres arides|Conférence mondiale sur les terres arides"_s);
    fr("two names of one event",
        u"Il parlait à la Réunion ministérielle sur le maintien de la paix qui se tient à Séoul. La conférence ministérielle sur le maintien de la paix réunit 155 pays."_s,
        u"Réunion ministérielle sur le maintien de la paix|Réunion ministérielle sur le maintien de la paix|conférence ministérielle sur le maintien de la paix"_s);
    fr("with its acronym", u"Le Sommet des îles pour l’énergie (SIE) s’est achevé hier."_s,
        u"Sommet des îles pour l’énergie|Sommet des îles pour l’énergie|SIE"_s);
    fr("the acronym of a body", u"La réunion de l’Alliance des pays du Mono (APM) s’est déroulée à huis clos."_s,
        u"réunion de l’Alliance des pays du Mono|réunion de l’Alliance des pays du Mono"_s);
    fr("stops at the verb", u"Le Forum africain de la jeunesse a réuni 300 délégués à Accra."_s,
        u"Forum africain de la jeunesse|Forum africain de la jeunesse"_s);
    fr("stops at the place", u"Le Congrès de la lecture à Namur a plu."_s,
        u"Congrès de la lecture|Congrès de la lecture"_s);
    fr("stops at the date", u"La Conférence des donateurs du 12 mars a plu."_s,
        u"Conférence des donateurs|Conférence des donateurs"_s);
    fr("and inside", u"Le Colloque sur les deltas et lagunes s’ouvre lundi."_s,
        u"Colloque sur les deltas et lagunes|Colloque sur les deltas et lagunes"_s);
    fr("face à", u"La Conférence des villes face à la chaleur s’ouvre lundi."_s,
        u"Conférence des villes face à la chaleur|Conférence des villes face à la chaleur"_s);
    fr("the main one wins",
        u"Le Congrès des ports, réuni à Sète les 17 et 18 juin, faisait suite au Sommet mondial du sel, organisé en mars à Oran."_s,
        u"Congrès des ports|Congrès des ports"_s);
    en("capitals before the noun", u"The Third Nordic-Baltic Summit on Rural Health opened in Tartu."_s,
        u"Nordic-Baltic Summit on Rural Health|Nordic-Baltic Summit on Rural Health"_s);
    en("a possessive", u"The World Beekeepers' Congress opened in Metz on Monday."_s,
        u"World Beekeepers' Congress|World Beekeepers' Congress"_s);
    en("parties to a convention", u"The Conference of the Parties to the Peatlands Convention opened in Nuuk."_s,
        u"Conference of the Parties to the Peatlands Convention|Conference of the Parties to the Peatlands Convention"_s);
    en("stops at in", u"The Forum on Affordable Building in Wellington drew crowds."_s,
        u"Forum on Affordable Building|Forum on Affordable Building"_s);
    en("small letters",
        u"Delegates met at the ministerial conference on maritime security, held in Mombasa on Monday."_s,
        u"ministerial conference on maritime security|ministerial conference on maritime security"_s);
    fr("stops at an unknown verb", u"La Conférence des Caraïbes sur les ouragans affiche complet."_s,
        u"Conférence des Caraïbes sur les ouragans|Conférence des Caraïbes sur les ouragans"_s);
    en("stops at an unknown verb", u"The Forum on Sign Languages played to a full house."_s,
        u"Forum on Sign Languages|Forum on Sign Languages"_s);
    fr("a general assembly in small letters",
        u"L’assemblée générale de l’Union des apiculteurs s’est tenue samedi à Tanger."_s,
        u"assemblée générale de l’Union des apiculteurs|assemblée générale de l’Union des apiculteurs"_s);
    fr("a Roman number is no part", u"Le XIXe Sommet de la mer s’est ouvert vendredi."_s,
        u"Sommet de la mer|Sommet de la mer"_s);
    fr("a noun alone, with its place", u"Une réunion s’est ouverte lundi à Lomé."_s, u"réunion|réunion"_s);
    fr("none: an assembly that only votes", u"Le ministre a parlé devant l’assemblée générale de l’Union."_s, u"|"_s);
    en("none: a conference room", u"A workshop in the National Archives conference room ended."_s, u"|"_s);
    fr("none: a press conference", u"Le ministre a tenu une conférence de presse à Paris."_s, u"|"_s);
    en("none: a convention centre", u"The talks were held at the Te Aro Convention Centre."_s, u"|"_s);
}

void TestEventExtractor::names()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const Event event = eventOf(text, language);
    QString all = event.name;
    for (const Excerpt &name : event.names)
        all += u'|' + name.text;
    QTEST(event.names.isEmpty() ? u"|"_s : all, "names");
}

void TestEventExtractor::places_data()
{
    addColumns("place"); // "city|venue"
    fr("city", u"La Conférence mondiale sur les terres arides se tient à Lomé du 12 au 14 mars."_s, u"Lomé|"_s);

    fr("hyphens", u"Le Congrès de climatologie s’est tenu à Louvain-la-Neuve, du 3 au 6 septembre."_s,
        u"Louvain-la-Neuve|"_s);
    fr("venue with its city", u"Réuni au Palais des congrès de Victoria, le Sommet des îles s’est achevé."_s,
        u"Victoria|Palais des congrès de Victoria"_s);
    fr("dateline", u"Ouagadougou, le 4 juin 2024 - Le Forum sahélien de l’eau s’est ouvert ce mardi."_s,
        u"Ouagadougou|"_s);
    fr("a capital as printed", u"La Conférence sur la paix s’est ouverte ce matin dans la capitale coréenne."_s,
        u"capitale coréenne|"_s);
    fr("the capital’s own name", u"La Conférence sur la paix s’est ouverte lundi dans la capitale kényane, Nairobi."_s,
        u"Nairobi|"_s);
    fr("a town nobody knows",
        u"La Conférence sur la paix s’est ouverte lundi dans la ville côtière de Saly, au Sénégal."_s, u"Saly|"_s);
    fr("the city hosts", u"La ville suisse de Lausanne accueille depuis mardi la Conférence sur la paix."_s,
        u"Lausanne|"_s);
    fr("the capital hosts", u"La capitale éthiopienne accueille depuis mardi la Conférence sur la paix."_s,
        u"capitale éthiopienne|"_s);
    fr("the country hosts", u"Le Rwanda accueillera la Conférence sur la paix du 12 au 14 mai 2026."_s, u"Rwanda|"_s);
    fr("a capital that is not the place",
        u"La Conférence sur la paix s’est ouverte lundi à Lomé, loin de la capitale kényane."_s, u"Lomé|"_s);
    fr("on a campus", u"Le Colloque sur les deltas s’est ouvert lundi sur le campus du Sart Tilman."_s,
        u"|campus du Sart Tilman"_s);
    fr("in the rooms of a body",
        u"Le Colloque sur les deltas s’est tenu mardi à Dakar, dans les locaux de l’Institut Pasteur."_s,
        u"Dakar|locaux de l’Institut Pasteur"_s);
    fr("a dateline in parentheses", u"(Genève, mercredi 22 avril) La Conférence sur la paix s’est ouverte mardi."_s,
        u"Genève|"_s);
    fr("the next one, which the article is about",
        u"Le prochain Congrès des notaires d’Afrique se tiendra à Cotonou en mai."_s, u"Cotonou|"_s);
    en("not the dateline, when the meeting is held elsewhere",
        u"GENEVA, 4 September 2025 - Donors will meet in the Swiss city of Lausanne on 7 and 8 October for the Conference on Sindh."_s,
        u"Lausanne|"_s);
    en("null: a meeting on screen",
        u"The Congress of Translators took place entirely online on 5 May after losing the hall it had booked in Zagreb."_s,
        u"|"_s);
    fr("last month", u"La Conférence sur la paix s’est tenue à Dakar le mois dernier."_s, u"Dakar|"_s);
    fr("a city with its article", u"Le Forum mondial des semences s’est tenu à La Haye les 6 et 7 mai."_s,
        u"La Haye|"_s);
    fr("a country, when no city is told", u"La Conférence sur la paix s’est ouverte lundi au Kenya."_s, u"Kenya|"_s);
    fr("the city before the country", u"La Conférence sur la paix s’est ouverte lundi au Kenya, à Mombasa."_s,
        u"Mombasa|"_s);
    fr("a country that is spoken of", u"Au Forum sur les sols, la ministre a décrit la sécheresse au Kenya."_s, u"|"_s);
    fr("not where others are",
        u"La Conférence sur la paix s’est ouverte à Nairobi. Retenue à Stockholm, la ministre a écrit."_s,
        u"Nairobi|"_s);
    fr("not the last edition",
        u"Le premier sommet, tenu à Moroni en 2019, fut petit. Le Sommet des îles s’est ouvert à Victoria."_s,
        u"Victoria|"_s);
    fr("not the next one",
        u"Le Congrès des langues s’est achevé vendredi à Ljubljana. Le prochain congrès se tiendra à Inverness."_s,
        u"Ljubljana|"_s);
    en("city", u"The Global Conference on Lakes opened in Kampala on Tuesday."_s, u"Kampala|"_s);
    en("venue, city",
        u"The Summit on Rural Health took place at the Dorpat Conference Centre, Tartu, on 21 November."_s,
        u"Tartu|Dorpat Conference Centre"_s);
    en("venue in a city", u"The Beekeepers' Congress opened at the Halle Verrière in Metz, France."_s,
        u"Metz|Halle Verrière"_s);
    en("dateline in capitals", u"NUUK, Dec. 10, 2023 — Delegates to the Peat Conference adopted a compromise."_s,
        u"NUUK|"_s);
    en("dateline with an agency",
        u"INVERNESS, Scotland, March 3 (Meridian News) - The People's Summit on the Uplands opened."_s,
        u"INVERNESS|"_s);
    en("two words", u"The Trade Forum was held in Port Louis from 3 to 5 May."_s, u"Port Louis|"_s);
    en("not another meeting's",
        u"The Ports Conference met in Valletta. It came after the World Summit on Travel, held in Porto in May."_s,
        u"Valletta|"_s);
}

void TestEventExtractor::places()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const Event event = eventOf(text, language);
    QTEST(event.place.text + u'|' + event.venue.text, "place");
}

void TestEventExtractor::dates_data()
{
    addColumns("dates"); // "start..end"
    fr("span in brackets", u"La Réunion sur le maintien de la paix se tient à Séoul (7-8 décembre)."_s,
        u"--12-07..--12-08"_s);
    fr("span with a year", u"Le Congrès de climatologie s’est tenu à Namur, du 3 au 6 septembre 2024."_s,
        u"2024-09-03..2024-09-06"_s);
    fr("over two months", u"Le Sommet de l’eau se tiendra du 30 novembre au 2 décembre 2025 à Fès."_s,
        u"2025-11-30..2025-12-02"_s);
    fr("one day", u"La Conférence des donateurs s’est tenue lundi 14 octobre 2024 à Amman."_s,
        u"2024-10-14..2024-10-14"_s);
    fr("year from the dateline",
        u"Victoria, 30 novembre 2022\n\nRéunis à Victoria les 29 et 30 novembre, les chefs de délégation ont conclu le Sommet des îles."_s,
        u"2022-11-29..2022-11-30"_s);
    fr("weekday and end, dateline",
        u"Ouagadougou, le 4 juin 2024 - Le Forum sahélien de l’eau s’est ouvert ce mardi. Il se poursuivra jusqu’au 6 juin."_s,
        u"2024-06-04..2024-06-06"_s);
    fr("opening and weekday end",
        u"Le Congrès de la lecture s’est ouvert mercredi 5 février 2025. Jusqu’à vendredi, les élus y débattront."_s,
        u"2025-02-05..2025-02-07"_s);
    fr("length and closing",
        u"Le Congrès des langues s’est achevé vendredi 24 mai 2019. Pendant trois jours, le congrès a travaillé."_s,
        u"2019-05-22..2019-05-24"_s);
    fr("opened and closed",
        u"Le Sommet des deltas a trouvé un accord samedi 18 novembre 2023. Ouvert le 6 novembre, il a duré."_s,
        u"2023-11-06..2023-11-18"_s);
    fr("closing ahead",
        u"Abidjan, 12 mai 2024 - Le Salon africain du cacao s’achève mardi à Abidjan. Il s’est ouvert vendredi."_s,
        u"2024-05-10..2024-05-14"_s);
    fr("at the end of two days",
        u"Lima, le 9 octobre 2025 - Ils ont signé jeudi un texte au terme de deux jours de la Conférence des glaciers."_s,
        u"2025-10-08..2025-10-09"_s);
    fr("those who met",
        u"Les militantes se sont retrouvées du 3 au 5 octobre 2023 à Niamey pour le Forum citoyen du Sahel."_s,
        u"2023-10-03..2023-10-05"_s);
    fr("this month, under a dateline",
        u"Abidjan, 3 mai 2024 - Le Forum du cacao se tiendra du 12 au 14 de ce mois à Abidjan."_s,
        u"2024-05-12..2024-05-14"_s);
    fr("next month, over the year",
        u"Abidjan, 3 décembre 2024 - Le Forum du cacao se tiendra les 12 et 13 du mois prochain."_s,
        u"2025-01-12..2025-01-13"_s);
    fr("the dateline’s weekday without a year",
        u"(Genève, mercredi 22 avril) Les Rencontres de la télésanté se sont déroulées mardi et mercredi."_s,
        u"--04-21..--04-22"_s);
    fr("the year of the opening",
        u"Il est huit heures, mardi 10 octobre 2023. Les Assises du littoral s’ouvrent et dureront quatre jours, "
        "jusqu’au vendredi 13 octobre."_s,
        u"2023-10-10..2023-10-13"_s);
    fr("null: days of a month that no dateline tells", u"Le Forum du cacao se tiendra du 12 au 14 de ce mois."_s,
        u".."_s);
    fr("null: last month", u"La Conférence sur la paix s’est tenue à Dakar le mois dernier."_s, u".."_s);
    fr("null: a weekday alone", u"La Conférence sur la paix s’est ouverte jeudi à Cotonou."_s, u".."_s);
    fr("null: this morning", u"La Conférence sur la paix s’est ouverte ce matin."_s, u".."_s);
    fr("null: no date", u"La Conférence sur la paix s’est ouverte à Cotonou."_s, u".."_s);
    fr("not another date",
        u"La Conférence sur la paix s’est ouverte. Le ministre a rappelé l’attaque du 7 octobre 2023."_s, u".."_s);
    fr("not the last edition",
        u"La Conférence sur la paix s’est ouverte. La précédente conférence s’était tenue le 3 mai 2021."_s, u".."_s);
    en("from to", u"The Conference on Lakes runs from 12 to 14 March in Kampala."_s, u"--03-12..--03-14"_s);
    en("month first", u"The Ports Conference met in Valletta on September 23-24, 2025."_s, u"2025-09-23..2025-09-24"_s);
    en("opened today, three-day",
        u"Wellington, 18 September 2024 - The Alliance today opened its three-day Forum on Building."_s,
        u"2024-09-18..2024-09-20"_s);
    en("until a weekday",
        u"The Beekeepers' Congress opened on Monday 10 March 2025 in Metz. It lasts until Wednesday."_s,
        u"2025-03-10..2025-03-12"_s);
    en("closing weekday, dateline",
        u"NUUK, Dec. 10, 2023 — The Peat Conference closed on Sunday. It had opened on 27 November."_s,
        u"2023-11-27..2023-12-10"_s);
    en("dateline without a year",
        u"INVERNESS, March 3 - The Summit on the Uplands opened on Sunday. The gathering lasts until Tuesday."_s,
        u"--03-03..--03-05"_s);
    en("two weekdays, dateline",
        u"ALGIERS, 7 April 2025 – Ministers meet here on Wednesday and Thursday for the Grid Conference."_s,
        u"2025-04-09..2025-04-10"_s);
    en("null: yesterday", u"The Dialogue on Helplines wound up yesterday in Monrovia."_s, u".."_s);
    en("not a deadline", u"The Forum on Water opened in Lima. The deadline for pledges is 30 June 2026."_s, u".."_s);
    en("not the next one", u"The Forum on Water closed in Lima. The next forum will be held on 4 May 2027."_s, u".."_s);
}

void TestEventExtractor::dates()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const Event event = eventOf(text, language);
    QTEST(event.start.toIso() + u".."_s + event.end.toIso(), "dates");
}

void TestEventExtractor::otherFacts_data()
{
    addColumns("facts"); // "format|organiser"
    fr("hybrid", u"Le Forum de l’eau se tient en format hybride, à l’initiative du Gouvernement togolais."_s,
        u"hybrid|Gouvernement togolais"_s);
    fr("online", u"Le Sommet virtuel des jeunes s’est ouvert, organisé par la Fédération des écoles."_s,
        u"virtual|Fédération des écoles"_s);
    fr("organised at a place by",
        u"Le Congrès de la lecture, organisé à Montréal par la Fédération des bibliothèques, est ouvert."_s,
        u"|Fédération des bibliothèques"_s);
    en("hosted by", u"The Congress of Seismology was held in person, hosted by the Aegean Institute of Geophysics."_s,
        u"in-person|Aegean Institute of Geophysics"_s);
    en("hybrid", u"The Forum on Water was held online and in person under the auspices of the Lima Council."_s,
        u"hybrid|Lima Council"_s);
    en("not a speaker by video", u"The Forum on Water opened. The minister spoke by videoconference."_s, u"|"_s);
}

void TestEventExtractor::otherFacts()
{
    static const QStringList formats {u""_s, u"in-person"_s, u"virtual"_s, u"hybrid"_s};
    QFETCH(QString, language);
    QFETCH(QString, text);
    const Event event = eventOf(text, language);
    QTEST(formats[int(event.format)] + u'|' + event.organiser.text, "facts");
}

void TestEventExtractor::publicationTellsTheYear()
{
    Article article = test::articleOf(u"Le Forum de l’eau se tient à Lomé du 12 au 14 mars."_s, u"fr"_s);
    article.published = u"10 mars 2023"_s;
    const Event event = extractEvent(EventContext(annotate(article, Lexicons().forLanguage(u"fr"_s))), {});
    QCOMPARE(event.start.toIso(), u"2023-03-12"_s);
    QCOMPARE(event.end.toIso(), u"2023-03-14"_s);
    QCOMPARE(event.dates.text, u"du 12 au 14 mars"_s);
}

/// No year is invented, both names are one event's, and no State follows from "la capitale coréenne".
void TestEventExtractor::sampleArticle()
{
    QFile file(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Event event = eventOf(QString::fromUtf8(file.readAll()), u"fr"_s);
    QCOMPARE(event.name, u"Réunion ministérielle sur le maintien de la paix"_s);
    QCOMPARE(event.names.size(), 2);
    QCOMPARE(event.names.last().text, u"conférence ministérielle sur le maintien de la paix"_s);
    QCOMPARE(event.place.text, u"Séoul"_s);
    QCOMPARE(event.start.toIso(), u"--12-07"_s);
    QCOMPARE(event.end.toIso(), u"--12-08"_s);
    QCOMPARE(event.dates.text, u"7-8 décembre"_s);
}

QTEST_GUILESS_MAIN(TestEventExtractor)
#include "tst_eventextractor.moc"
