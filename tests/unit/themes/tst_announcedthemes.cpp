// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/announcedthemes.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Themes as "announced: la paix" joined by " | ".
class TestAnnouncedThemes : public QObject
{
    Q_OBJECT

private slots:
    void themes_data();
    void themes();
    void findsEveryMention();
};

namespace {

QString themesOf(const QString &text, const QString &language)
{
    static const QStringList statuses {u"?"_s, u"announced"_s, u"discussed"_s, u"decided"_s};
    QStringList found;
    for (const Theme &theme : extractAnnouncedThemes(EventContext(test::annotated(text, language))))
        found += statuses[int(theme.status)] + u": "_s + theme.label;
    return found.join(u" | "_s);
}

} // namespace

void TestAnnouncedThemes::themes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("themes");
    const auto fr = [](const char *name, const QString &text, const QString &themes) {
        QTest::newRow(name) << u"fr"_s << text << themes;
    };
    const auto en = [](const char *name, const QString &text, const QString &themes) {
        QTest::newRow(name) << u"en"_s << text << themes;
    };
    fr("quoted list, commas inside",
        u"La conférence s’ouvre. Plusieurs thèmes seront abordés dont “la pérennisation de la paix”, “rendement et responsabilité” et “protection des civils, sûreté et sécurité”."_s,
        u"announced: la pérennisation de la paix | announced: rendement et responsabilité | announced: protection des civils, sûreté et sécurité"_s);
    fr("round tables planned",
        u"Le Forum s’ouvre lundi. Deux tables rondes sont prévues : « Sols vivants, alimentation sûre » et « Droits fonciers »."_s,
        u"announced: Sols vivants, alimentation sûre | announced: Droits fonciers"_s);
    fr("bullets",
        u"Le Forum s’est ouvert. Les travaux s’articulent autour des axes suivants :\n- L’entretien des forages\n- La tarification, ses limites\n\nLe maire a parlé."_s,
        u"discussed: L’entretien des forages | discussed: La tarification, ses limites"_s);
    fr("semicolons",
        u"Au Sommet, trois questions figuraient à l’ordre du jour : le stockage ; l’interconnexion des réseaux, du câble au satellite ; le coût des carburants."_s,
        u"discussed: le stockage | discussed: l’interconnexion des réseaux, du câble au satellite | discussed: le coût des carburants"_s);
    fr("commas after a colon",
        u"Les négociations du Sommet ont porté sur trois volets : l’adaptation des digues, le financement des pertes et la protection des mangroves."_s,
        u"discussed: l’adaptation des digues | discussed: le financement des pertes | discussed: la protection des mangroves"_s);
    fr("focus in marks",
        u"La réunion ministérielle de l’Alliance, axée sur « les semences et le commerce », s’est déroulée à huis clos."_s,
        u"discussed: les semences et le commerce"_s);
    fr("repeated prepositions",
        u"Le Sommet est consacré aux incendies, à l’élevage en altitude et aux stations de ski."_s,
        u"discussed: incendies | discussed: l’élevage en altitude | discussed: stations de ski"_s);
    fr("sur, sur et sur",
        u"Au Congrès, les participants ont échangé sur les toits blancs, sur les horaires et sur le rôle des hôpitaux."_s,
        u"discussed: les toits blancs | discussed: les horaires | discussed: le rôle des hôpitaux"_s);
    fr("motto", u"Le Congrès, dont le mot d’ordre est « Lire, relier, résister », s’ouvre lundi."_s,
        u"announced: Lire, relier, résister"_s);
    fr("theme of the event", u"Le Forum de la jeunesse s’ouvre lundi sous le thème « Bâtir ensemble »."_s,
        u"announced: Bâtir ensemble"_s);
    fr("a workshop's title", u"Le Sommet continue. Il anime lundi un atelier intitulé « Après la neige, le vide ? »."_s,
        u"announced: Après la neige, le vide ?"_s);
    fr("one on, the other on",
        u"Deux tables rondes, l’une sur la scolarisation des enfants, l’autre sur l’emploi, ont précédé la conférence."_s,
        u"discussed: la scolarisation des enfants | discussed: l’emploi"_s);
    fr("decided to create",
        u"À l’issue de la réunion, les participants ont décidé de créer un registre régional des semences."_s,
        u"decided: registre régional des semences"_s);
    fr("undertake to, and to",
        u"La Conférence s’achève. Les signataires s’engagent à garantir un enseignement bilingue, à soutenir les radios et à publier un rapport."_s,
        u"decided: garantir un enseignement bilingue | decided: soutenir les radios"_s);
    fr("decided on the last",
        u"La conférence a porté sur la paix et sur l’eau. Sur ce dernier point, une cible a été adoptée."_s,
        u"discussed: la paix | decided: l’eau"_s);
    fr("will be about", u"La conférence de Fès portera sur l’accès à l’eau et sur les semences."_s,
        u"announced: l’accès à l’eau | announced: les semences"_s);
    en("quoted list",
        u"The Forum opens. Over three days, delegates will discuss “Monitoring, data and trust” and “Clean shores”."_s,
        u"announced: Monitoring, data and trust | announced: Clean shores"_s);
    en("American marks", u"The Forum focused on “trade,” “ports” and “law.”"_s,
        u"discussed: trade | discussed: ports | discussed: law"_s);
    en("bullets",
        u"The Forum opened. The programme covers the following themes:\n- Timber, earth and steel\n- Land titles\n\nThe minister spoke."_s,
        u"discussed: Timber, earth and steel | discussed: Land titles"_s);
    en("semicolons and and",
        u"The summit considered three agenda items: the nurse shortage; diagnosis, its tools and its limits; and mental health."_s,
        u"discussed: the nurse shortage | discussed: diagnosis, its tools and its limits | discussed: mental health"_s);
    en("turned on", u"Talks at the Summit turned on three issues: targets, farm incomes and the trade in peat."_s,
        u"discussed: targets | discussed: farm incomes | discussed: the trade in peat"_s);
    en("discussed", u"At the Conference, delegates discussed shore power, berth quotas and the wages of guides."_s,
        u"discussed: shore power | discussed: berth quotas | discussed: the wages of guides"_s);
    en("devoted to", u"The gathering is devoted to wildfire, hill farming and empty ski resorts."_s,
        u"discussed: wildfire | discussed: hill farming | discussed: empty ski resorts"_s);
    en("motto and strands",
        u"The congress, under the motto \"Feed them, house them\", has two strands: the hornet; and honey fraud."_s,
        u"announced: Feed them, house them | announced: the hornet | announced: honey fraud"_s);
    en("set up", u"The Summit closed. It was decided to set up a joint register of locum doctors."_s,
        u"decided: joint register of locum doctors"_s);
    en("agreed to launch", u"At the Meeting, ministers agreed to launch a single digital form."_s,
        u"decided: single digital form"_s);
    en("adopted, including a title",
        u"Delegates to the Conference adopted a plan of seven measures, including a “quiet Sunday” for harbours."_s,
        u"decided: quiet Sunday"_s);

    fr("the menu opens the sentence",
        u"Le Forum s’est ouvert. Au menu des discussions, l’irrigation, les barrages et le prix de l’eau."_s,
        u"announced: l’irrigation | announced: les barrages | announced: le prix de l’eau"_s);
    fr("what dominated",
        u"Le Forum s’est tenu. L’irrigation, les barrages et le prix de l’eau ont dominé les débats."_s,
        u"discussed: L’irrigation | discussed: les barrages | discussed: le prix de l’eau"_s);
    fr("inverted", u"Le Forum s’est tenu. Ont été abordés l’irrigation, les barrages et le prix de l’eau."_s,
        u"discussed: l’irrigation | discussed: les barrages | discussed: le prix de l’eau"_s);
    fr("exchanged views", u"Au Forum, les ministres ont échangé leurs vues sur l’irrigation et les barrages."_s,
        u"discussed: l’irrigation | discussed: les barrages"_s);
    fr("what adopted texts are about",
        u"Le Forum a adopté trois résolutions portant sur le climat, les ports et la paix."_s,
        u"decided: le climat | decided: les ports | decided: la paix"_s);
    en("among the topics were",
        u"The Forum was held. Among the topics discussed were irrigation, dams and the price of water."_s,
        u"discussed: irrigation | discussed: dams | discussed: the price of water"_s);
    en("panels that drew crowds", u"The Forum was held. Panels on irrigation, dams and pricing drew crowds."_s,
        u"discussed: irrigation | discussed: dams | discussed: pricing"_s);
    en("heard reports",
        u"The Forum closed. Members heard reports on stonework, bird strikes and the sale of cottages."_s,
        u"discussed: stonework | discussed: bird strikes | discussed: the sale of cottages"_s);
    en("not: the meeting itself",
        u"The cabinet approved the hosting of the Regional Social Workshop, to be held in May."_s, u""_s);
    fr("not: those", u"Au Forum, plusieurs domaines, dont ceux de l’histoire, ont été cités."_s, u""_s);
    fr("not: a comma after another opening", u"Au Forum de l’eau, l’irrigation, les barrages et le prix montent."_s,
        u""_s);
    fr("titles of the programme",
        u"Le Forum s’est tenu mardi. Le programme annonçait deux journées sur « la confiance, les données et le secret » et « la formation »."_s,
        u"announced: la confiance, les données et le secret | announced: la formation"_s);
    fr("what others undertake in a text",
        u"Au Forum, les participants ont adopté une déclaration par laquelle les villes s’engagent à cesser de bâtir et à cartographier les quartiers exposés d’ici à 2028."_s,
        u"decided: cesser de bâtir | decided: cartographier les quartiers exposés d’ici à 2028"_s);
    en("what others undertake in a text",
        u"At the Forum, delegates adopted a charter under which cities undertake to keep at least one counter open, and to consult residents over seventy."_s,
        u"decided: keep at least one counter open | decided: consult residents over seventy"_s);
    en("not: a centre and a date",
        u"Held at the Three Rivers Convention Center on March 12-14, 2024, and convened by the World Council, the Forum drew crowds."_s,
        u""_s);
    fr("not: a figure", u"Au Forum, une océanographe a présenté une étude portant sur 1 100 kilomètres de côtes."_s,
        u""_s);
    fr("not: a question", u"Le Forum répond à une question que l’on n’ose plus poser : faut-il tenir, ou reculer ?"_s,
        u""_s);
    en("not: who keeps talking", u"At the Meeting, ministers agreed to keep talking."_s, u""_s);
    fr("not: a person's subject",
        u"La Conférence s’est ouverte. Le ministre a évoqué la hausse des prix et la sécheresse."_s, u""_s);
    fr("not: verbs in marks",
        u"La rapporteure a résumé le Congrès en trois mots : « transmettre, traduire, numériser »."_s, u""_s);
    fr("not: a book", u"Le Congrès s’est ouvert. Elle a signé son livre intitulé « La forêt »."_s, u""_s);
    fr("not: participants in a list",
        u"Le Sommet s’achève. Ont notamment pris part aux travaux :\n• Mme Danielle Payet\n• M. Ahmed Soilihi"_s,
        u""_s);
    fr("not: without a meeting", u"Les députés ont examiné le budget de l’agriculture."_s, u""_s);
    en("not: covered by", u"The Summit opened. The country is covered by a travel ban."_s, u""_s);
    en("not: will meet again", u"At the Meeting, ministers agreed to meet again next year."_s, u""_s);
    en("not: a person discussed", u"The Forum opened. Mr Smith discussed his holidays and his garden."_s, u""_s);
}

void TestAnnouncedThemes::themes()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(themesOf(text, language), "themes");
}

void TestAnnouncedThemes::findsEveryMention()
{
    const QString text
        = u"La protection des civils inquiète. La conférence portera sur la protection des civils. Protection des civils, dit-il."_s;
    const QList<Theme> themes = extractAnnouncedThemes(EventContext(test::annotated(text, u"fr"_s)));
    QCOMPARE(themes.size(), 1);
    QCOMPARE(themes.first().mentions.size(), 3);
    QCOMPARE(themes.first().mentions.first().text, themes.first().label);
    for (const Excerpt &mention : themes.first().mentions)
        QCOMPARE(text.sliced(mention.span.start, mention.span.length()), mention.text);
}

QTEST_GUILESS_MAIN(TestAnnouncedThemes)
#include "tst_announcedthemes.moc"
