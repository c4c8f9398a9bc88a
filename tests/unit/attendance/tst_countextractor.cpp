// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/countextractor.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Counts as "at_least 700 participants <plus de 700 personnalités>" joined by "; ", categories joined by "; ".
class TestCountExtractor : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void categories_data();
    void categories();
};

namespace {

QString countsOf(const AnnotatedText &text)
{
    static const QStringList qualifiers {u""_s, u"at_least "_s, u"about "_s, u"at_most "_s};
    static const QStringList units {u"participants"_s, u"countries"_s, u"delegations"_s, u"organisations"_s,
        u"heads_of_state"_s, u"ministers"_s, u"experts"_s, u"speakers"_s, u"journalists"_s, u"companies"_s,
        u"institutions"_s, u"cities"_s, u"regions"_s, u"vice_presidents"_s, u"former_officials"_s};
    QStringList found;
    for (const AttendanceCount &count : extractCounts(EventContext(text)).counts)
        found += u"%1%2 %3"_s.arg(qualifiers[int(count.qualifier)]).arg(count.value).arg(units[int(count.unit)]);
    return found.join(u"; "_s);
}

QString categoriesOf(const AnnotatedText &text)
{
    QStringList found;
    for (const AttendanceCategory &category : extractCounts(EventContext(text)).categories)
        found += category.words.text;
    return found.join(u"; "_s);
}

} // namespace

void TestCountExtractor::counts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counts");
    const auto fr = [](const char *name, const QString &text, const QString &counts) {
        QTest::newRow(name) << u"fr"_s << text << counts;
    };
    const auto en = [](const char *name, const QString &text, const QString &counts) {
        QTest::newRow(name) << u"en"_s << text << counts;
    };
    fr("what goes on about the next edition",
        u"Le forum réunit 300 délégués. Les prochaines Assises se tiendront au Chili. La ville en attend 6 000 participants."_s,
        u"300 participants"_s);
    fr("fraction", u"Le forum s’est ouvert. Au forum, quatre délégués sur dix viennent du Sud."_s, u""_s);
    en("fraction", u"The forum opened on Monday. At the forum, four in ten delegates paid nothing."_s, u""_s);
    fr("two counts in one", u"Le Forum de l’eau réunit plus de 700 personnalités de 155 pays."_s,
        u"at_least 700 participants; 155 countries"_s);
    fr("sub-group after dont",
        u"Le Sommet de la mer a rassemblé 60 délégations, dont 20 chefs d’État et de gouvernement."_s,
        u"60 delegations; 20 heads_of_state"_s);
    fr("with the participation of",
        u"Le Congrès des sols s’est ouvert lundi à Thiès avec la participation d’une vingtaine de ministres."_s,
        u"about 20 ministers"_s);
    fr("in the presence of", u"Le colloque s’est tenu à Dakar en présence de 45 experts venus de douze pays."_s,
        u"45 experts; 12 countries"_s);
    fr("inverted subject", u"Le Forum des villes s’est tenu à Pau. Y participaient 300 élus et 80 entreprises."_s,
        u"300 participants; 80 companies"_s);
    fr("answered the call", u"Le Salon du livre a fermé ses portes. Près de 400 éditeurs ont fait le déplacement."_s,
        u"about 400 participants"_s);
    fr("pronoun of the event",
        u"La Conférence des ports s’est tenue à Sète. Elle a attiré 1 200 visiteurs et 95 exposants."_s,
        u"1200 participants; 95 participants"_s);
    fr("former ministers and vice-presidents",
        u"Le Sommet du Sahel réunit six vice-présidents, deux anciens chefs d’État et 14 ministres."_s,
        u"6 vice_presidents; 2 former_officials; 14 ministers"_s);
    fr("cities and regions", u"Le Congrès des élus rassemble 120 villes et 13 régions."_s, u"120 cities; 13 regions"_s);
    fr("speakers and journalists",
        u"Au Forum des médias, 40 intervenants se succéderont devant 300 journalistes accrédités."_s,
        u"40 speakers; 300 journalists"_s);
    fr("expected", u"Le Sommet de la forêt s’ouvre jeudi à Kribi. Quelque 2 000 participants sont attendus."_s,
        u"about 2000 participants"_s);
    fr("registered", u"La Conférence sur le climat commence demain : 350 délégués se sont inscrits."_s,
        u"350 participants"_s);
    fr("a range", u"Le Forum de la paix a réuni entre 200 et 300 participants."_s,
        u"at_least 200 participants; at_most 300 participants"_s);
    fr("qualifier after the noun", u"Le Forum de la paix a réuni 200 personnes environ."_s,
        u"about 200 participants"_s);
    fr("rival figures",
        u"Plus de 8 000 personnes ont rejoint le Sommet paysan, selon les organisateurs. La police en a compté 5 200."_s,
        u"at_least 8000 participants; 5200 participants"_s);
    fr("of them", u"Le Congrès des médecins a réuni 500 praticiens, dont 200 femmes."_s,
        u"500 participants; 200 participants"_s);
    fr("institutions", u"Le Colloque des savoirs a réuni 30 universités et 12 laboratoires."_s,
        u"30 institutions; 12 institutions"_s);
    fr("the qualified one stays", u"Sommet de l’eau : 700 délégués. Le Sommet de l’eau réunit plus de 700 délégués."_s,
        u"at_least 700 participants"_s);
    fr("nationalities", u"Le Congrès de chimie a rassemblé 640 chercheurs de 48 nationalités."_s,
        u"640 experts; 48 countries"_s);
    en("two counts in one", u"The Water Forum brings together more than 700 officials from 155 countries."_s,
        u"at_least 700 participants; 155 countries"_s);
    en("including", u"The Sea Summit gathered 60 delegations, including 20 heads of state and government."_s,
        u"60 delegations; 20 heads_of_state"_s);
    en("attended by", u"The Soil Congress in Nairobi was attended by some 450 scientists and 30 companies."_s,
        u"about 450 experts; 30 companies"_s);
    en("of them", u"The Soil Congress drew 300 researchers, 120 of them women."_s, u"300 experts; 120 experts"_s);
    en("took part", u"The Ports Conference closed on Friday. Ninety mayors and 40 ministers took part."_s,
        u"90 participants; 40 ministers"_s);
    en("two dozen", u"Two dozen experts attended the Dams Workshop in Accra."_s, u"24 experts"_s);
    en("up to, expected", u"The Forests Forum opens on Monday. Up to 2,000 delegates are expected."_s,
        u"at_most 2000 participants"_s);
    en("turnout of", u"The Peace Forum ended with a turnout of 800 people."_s, u"800 participants"_s);
    en("are represented", u"At the Nurses' Congress, thirty-one countries are represented."_s, u"31 countries"_s);
    en("no fewer than", u"No fewer than 40 states have confirmed their participation in the Water Summit."_s,
        u"at_least 40 countries"_s);
    en("members of parliament", u"Some 90 members of parliament from 30 nations met at the Democracy Forum in Oslo."_s,
        u"about 90 participants; 30 countries"_s);
    en("partitive of members", u"Of the Convention’s 134 Parties, 117 sent delegations to the Peat Summit."_s,
        u"117 countries"_s);
    en("unknown noun", u"More than 200 stonecutters attended the Masonry Congress in Siena."_s,
        u"at_least 200 participants"_s);
    en("rival figure",
        u"Organisers said more than 6,000 people attended the Uplands Summit. Police put the figure at 3,200."_s,
        u"at_least 6000 participants; 3200 participants"_s);

    fr("what they were",
        u"Le Congrès des infirmières a pris fin samedi à Bouaké. Elles étaient 480, venues de treize pays."_s,
        u"480 participants; 13 countries"_s);
    fr("from member States", u"Quelque 5 000 délégués de 187 États membres participent à la Conférence du travail."_s,
        u"about 5000 participants; 187 countries"_s);
    fr("among the participants",
        u"La Conférence du travail s’est ouverte. Parmi les participants figurent 150 ministres."_s,
        u"150 ministers"_s);
    en("a possessive", u"The Radio Forum gathered 40 women's groups."_s, u"40 organisations"_s);
    en("said to come",
        u"The Congress on Hedgerows will convene in Ghent. Fifteen ministers and 60 mayors have said they will come."_s,
        u"15 ministers; 60 participants"_s);
    en("and more than",
        u"The Dialogue on Finance, held in Kathmandu, attracted 19 banks and more than 80 cooperatives."_s,
        u"19 institutions; at_least 80 organisations"_s);
    fr("not: members", u"Le Forum de l’eau s’est ouvert à Lomé. L’Union des bassins réunit 62 États membres."_s, u""_s);
    fr("not: an earlier edition",
        u"Le Forum de l’eau s’est ouvert à Lomé. La précédente édition avait attiré 800 personnes."_s, u""_s);
    fr("not: last year", u"Le Forum de l’eau a réuni 900 délégués, contre 750 l’an dernier."_s, u"900 participants"_s);
    fr("not: the next one", u"Le Forum de l’eau s’est achevé. La prochaine édition accueillera 3 000 participants."_s,
        u""_s);
    fr("not: another meeting",
        u"Le Forum de l’eau fait suite au Sommet mondial du sel, tenu à Oran, qui avait réuni 2 000 personnes."_s,
        u""_s);
    fr("not: refugees",
        u"Le Forum de l’eau s’est penché sur le sort de 3,1 millions de déplacés, dont 800 000 enfants."_s, u""_s);
    fr("not: victims",
        u"Le Forum de l’eau s’est ouvert à Lomé. Les inondations ont fait 38 morts et 12 000 sinistrés."_s, u""_s);
    fr("not: troops", u"Le Sommet du lac s’est ouvert. La force régionale compte 8 500 soldats et 200 policiers."_s,
        u""_s);
    fr("not: money", u"Le Forum de l’eau a réuni 20 millions d’euros et 30 % de l’appel."_s, u""_s);
    fr("not: in a quotation",
        u"Le Forum de l’eau s’est ouvert. « Quarante pays ont répondu à notre appel », a dit le directeur."_s, u""_s);
    fr("not: declined", u"Le Forum de l’eau s’est ouvert. Quatre États avaient décliné l’invitation."_s, u""_s);
    fr("not: papers", u"Au Congrès de chimie, 380 communications et 210 affiches ont été présentées."_s, u""_s);
    fr("not: demonstrators", u"Dehors, 500 manifestants protestaient contre le Sommet du lac."_s, u""_s);
    fr("not: dozens", u"Le Forum de l’eau a réuni des dizaines d’experts."_s, u""_s);
    fr("not: an article without a meeting", u"L’incendie a mobilisé 60 pompiers, dont 12 volontaires."_s, u""_s);
    en("not: staff", u"The Water Forum opened. The Alliance has 19 member countries and a staff of 64."_s, u""_s);
    en("not: the previous one", u"The Water Forum opened. The previous conference, held in Lima, drew 900 people."_s,
        u""_s);
    en("not: up from", u"The Water Forum drew 900 delegates, up from 750 last year."_s, u"900 participants"_s);
    en("not: attacked", u"The Water Forum spoke of guards. Seventeen of them have been attacked since 2020."_s, u""_s);
    en("not: killed", u"The fires killed 12 people and displaced 5,000. The Water Forum discussed them."_s, u""_s);
    en("not: of the invited", u"Ten ministers of the 14 invited attended the Trade Meeting."_s, u"10 ministers"_s);
    en("not: members of a body",
        u"The Water Forum closed. The World Society, which has 6,200 members, elected a president."_s, u""_s);
    en("not: served", u"The Water Forum opened. The Union represents 95,000 beekeepers."_s, u""_s);
    fr("not: gathered by a body",
        u"Le Dialogue sur les mangroves s’est ouvert. Le Fonds, qui rassemble 38 pays, a financé des digues."_s, u""_s);
    en("not: in a year of its own",
        u"The Shipping Symposium opened. Russia, which sent 60 delegates in 2019, stayed away."_s, u""_s);
    en("not: at a side meeting", u"The Cities Summit opened. On the sidelines, 30 mayors met at a youth forum."_s,
        u""_s);
    fr("not: last year, first in the sentence",
        u"Le Forum de l’eau s’est ouvert. L’an dernier, le forum avait réuni 4 900 participants."_s, u""_s);
    en("not: several hundred", u"Several hundred delegates attended the Water Forum."_s, u""_s);
}

void TestCountExtractor::counts()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(countsOf(test::annotated(text, language)), "counts");
}

void TestCountExtractor::categories_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("categories");
    const auto fr = [](const char *name, const QString &text, const QString &categories) {
        QTest::newRow(name) << u"fr"_s << text << categories;
    };
    const auto en = [](const char *name, const QString &text, const QString &categories) {
        QTest::newRow(name) << u"en"_s << text << categories;
    };
    fr("as printed, with what belongs to them",
        u"Le Forum réunit plus de 700 personnalités, dont des ministres des Affaires étrangères et de la Défense, de hauts responsables d’organisations internationales, des universitaires et des journalistes."_s,
        u"ministres des Affaires étrangères et de la Défense; hauts responsables d’organisations internationales; universitaires; journalistes"_s);
    fr("without any figure",
        u"Le Sommet des villes réunit des maires, des urbanistes et des représentants de la société civile."_s,
        u"maires; urbanistes; représentants de la société civile"_s);
    fr("subjects of the verb",
        u"Le Congrès s’est ouvert à Lyon. Bibliothécaires, éditeurs et élus locaux y débattent du livre."_s,
        u"Bibliothécaires; éditeurs; élus locaux"_s);
    fr("alongside", u"Le Forum a réuni vingt ministres, aux côtés de chefs traditionnels et d’imams."_s,
        u"ministres; chefs traditionnels; imams"_s);
    fr("led by", u"Le Sommet du lac s’est tenu lundi. Les délégations étaient conduites par des ambassadeurs."_s,
        u"ambassadeurs"_s);
    en("as printed",
        u"The Forum brings together 300 delegates, including ministers, scientists and representatives of fishing cooperatives."_s,
        u"delegates; ministers; scientists; representatives of fishing cooperatives"_s);
    en("among them",
        u"Over 350 people took part in the Seas Conference, among them five ministers, shipbuilders, acousticians and coastal pilots."_s,
        u"ministers; shipbuilders; acousticians; coastal pilots"_s);
    en("subjects",
        u"The Bee Congress opened in Metz. Until Wednesday, beekeepers, plant breeders and toxicologists will debate the hornet."_s,
        u"beekeepers; plant breeders; toxicologists"_s);
    fr("not: a single delegate", u"Le Sommet du lac s’est tenu lundi. Un diplomate a parlé à la presse."_s, u""_s);
    en("not: too general", u"The Water Forum drew 900 people from 30 countries."_s, u""_s);
    fr("not: at another meeting",
        u"Le Forum de l’eau fait suite au Sommet mondial du sel, qui avait réuni des savants et des maires."_s, u""_s);
    en("not: those spoken of", u"The Water Forum opened. Farmers and fishers suffer from drought."_s, u""_s);
}

void TestCountExtractor::categories()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(categoriesOf(test::annotated(text, language)), "categories");
}

QTEST_GUILESS_MAIN(TestCountExtractor)
#include "tst_countextractor.moc"
