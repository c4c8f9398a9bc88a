// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationrows.h"

#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// One hard case a row: what a careful French reader finds in a small article, and what he leaves alone.
class TestQuotationsFrench : public QObject
{
    Q_OBJECT

private slots:
    void marksThatQuote_data();
    void marksThatQuote() { check(); }
    void marksThatDoNotQuote_data();
    void marksThatDoNotQuote() { check(); }
    void reportedClauses_data();
    void reportedClauses() { check(); }
    void whatIsNotReported_data();
    void whatIsNotReported() { check(); }
    void speakers_data();
    void speakers() { check(); }
    void theSample();

private:
    static void columns()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QStringList>("quotations");
    }
    static void row(const char *name, const QString &article, const QStringList &quotations)
    {
        QTest::newRow(name) << article << quotations;
    }
    static void check()
    {
        QFETCH(QString, article);
        QFETCH(QStringList, quotations);
        QCOMPARE(quotationsOf(article, u"fr"_s).join(u'\n'), quotations.join(u'\n'));
    }
};

void TestQuotationsFrench::marksThatQuote_data()
{
    columns();
    row("verb and subject after", u"« Le port doit rouvrir avant l’hiver », a déclaré Marie Diallo."_s,
        {u"direct | Le port doit rouvrir avant l’hiver | marie diallo"_s});
    row("no comma after the mark", u"« Le port doit rouvrir avant l'hiver » a précisé le maire de Dakar, Omar Sy."_s,
        {u"direct | Le port doit rouvrir avant l'hiver | omar sy"_s});
    row("curly English marks", u"“Le port doit rouvrir avant l’hiver”, a souligné Marie Diallo lundi."_s,
        {u"direct | Le port doit rouvrir avant l’hiver | marie diallo"_s});
    row("straight marks",
        u"\"L'eau monte et personne n'écoute\", a lancé Marie Diallo. \"Il est tard\", a-t-elle ajouté."_s,
        {u"direct | L'eau monte et personne n'écoute | marie diallo"_s, u"direct | Il est tard | marie diallo"_s});
    row("straight marks with spaces inside", u"\" L'eau monte et personne n'écoute \", a lancé Marie Diallo."_s,
        {u"direct | L'eau monte et personne n'écoute | marie diallo"_s});
    row("the mark closes as another kind",
        u"« L’eau monte et personne n’écoute ”, a lancé Marie Diallo devant la presse."_s,
        {u"direct | L’eau monte et personne n’écoute | marie diallo"_s});
    row("a quotation in a quotation", u"« Mon père disait : “La mer rend tout” », a raconté Marie Diallo."_s,
        {u"direct | Mon père disait : “La mer rend tout” | marie diallo"_s});
    row("the same marks nested", u"« Mon père disait « la mer rend tout » et il riait », a raconté Marie Diallo."_s,
        {u"direct | Mon père disait « la mer rend tout » et il riait | marie diallo"_s});
    row("an insertion inside the marks",
        u"« Nos filets, a expliqué Marie Diallo, reviennent vides depuis le printemps. »"_s,
        {u"direct | Nos filets | marie diallo"_s, u"direct | reviennent vides depuis le printemps. | marie diallo"_s});
    row("a short insertion", u"Marie Diallo a pris la parole. « Moi, dit-elle, je ne signerai rien cette année. »"_s,
        {u"direct | Moi | marie diallo"_s, u"direct | je ne signerai rien cette année. | marie diallo"_s});
    row("insertion between two pairs",
        u"« Nos filets reviennent vides », a dit Marie Diallo, « et la mer est chaude »."_s,
        {u"direct | Nos filets reviennent vides | marie diallo"_s, u"direct | et la mer est chaude | marie diallo"_s});
    row("an insertion that ends a sentence",
        u"« Nous avons besoin de vous, a lancé Marie Diallo aux jeunes. Et nous vous écouterons. »"_s,
        {u"direct | Nous avons besoin de vous | marie diallo"_s,
            u"direct | Et nous vous écouterons. | marie diallo"_s});
    row("nobody in particular", u"« Il n’y a pas de plan de secours », martèle-t-on à la Commission."_s,
        {u"direct | Il n’y a pas de plan de secours | "_s});
    row("a verb of no list", u"« Les quais tombent en ruine », a grinché Marie Diallo."_s,
        {u"direct | Les quais tombent en ruine | marie diallo"_s});
    row("name and colon", u"Marie Diallo : « Nous partirons dès que la mer le permettra. »"_s,
        {u"direct | Nous partirons dès que la mer le permettra. | marie diallo"_s});
    row("verb and colon", u"Marie Diallo a conclu : « Nous partirons dès que la mer le permettra. »"_s,
        {u"direct | Nous partirons dès que la mer le permettra. | marie diallo"_s});
    row("que before the marks", u"Marie Diallo a répondu que « la mer appartient à ceux qui la gardent »."_s,
        {u"direct | la mer appartient à ceux qui la gardent | marie diallo"_s});
    row("historic infinitive",
        u"Marie Diallo a promis un fonds. Et d’ajouter : « Nous le verserons avant la fin de l’année. »"_s,
        {u"direct | Nous le verserons avant la fin de l’année. | marie diallo"_s});
    row("a new pair in each paragraph",
        u"Marie Diallo a pris la parole : « Nous avons perdu la moitié de nos côtes.\n\n« Nous ne perdrons pas l’autre. »"_s,
        {u"direct | Nous avons perdu la moitié de nos côtes. | marie diallo"_s,
            u"direct | Nous ne perdrons pas l’autre. | marie diallo"_s});
    row("a mark that never closes",
        u"Marie Diallo a répondu : « Nous avons perdu la moitié de nos côtes.\n\nLa séance a été levée."_s,
        {u"direct | Nous avons perdu la moitié de nos côtes. | marie diallo"_s});
    row("a floating quotation",
        u"Marie Diallo a longuement décrit sa ville. « Chez nous, la mer entre par la porte. »"_s,
        {u"direct | Chez nous, la mer entre par la porte. | marie diallo"_s});
    row("selon and marks", u"Selon Marie Diallo, « la mer entre par la porte »."_s,
        {u"direct | la mer entre par la porte | marie diallo"_s});
    row("quoted words after parler de", u"Marie Diallo a parlé d’« espoir à crédit »."_s,
        {u"fragment | espoir à crédit | marie diallo"_s});
    row("quoted words after saluer", u"Le ministre Omar Sy a salué « un pas, petit mais réel »."_s,
        {u"fragment | un pas, petit mais réel | omar sy"_s});
    row("a dialogue dash",
        u"Marie Diallo a attendu.\n\n— Nous partirons demain matin, a répondu le capitaine Omar Sy."_s,
        {u"direct | Nous partirons demain matin | omar sy"_s});
    row("an interview",
        u"Le Courrier : Pourquoi fermer le port ?\n\nMarie Diallo : Parce que les quais tombent en ruine.\n\n"
        "Le Courrier : Que demandez-vous ?\n\nMarie Diallo : Un calendrier précis et des moyens."_s,
        {u"direct | Parce que les quais tombent en ruine. | marie diallo"_s,
            u"direct | Un calendrier précis et des moyens. | marie diallo"_s});
    row("a block quote", u"Marie Diallo a déclaré :\n\n> Nous partirons dès que la mer le permettra."_s,
        {u"direct | Nous partirons dès que la mer le permettra. | marie diallo"_s});
    row("for somebody, colon",
        u"Pour l’association des riverains, Littoral vivant : « Ce vote est une victoire pour toute la côte. »"_s,
        {u"direct | Ce vote est une victoire pour toute la côte. | association des riverains"_s});
    row("signed behind a dash", u"« La mer ne se négocie pas. » — Marie Diallo, pêcheuse"_s,
        {u"direct | La mer ne se négocie pas. | marie diallo"_s});
    row("a note after the block",
        u"Marie Diallo a pris la parole devant la presse :\n\n« Nous avons perdu la moitié de nos côtes. » (traduit du wolof)"_s,
        {u"direct | Nous avons perdu la moitié de nos côtes. | marie diallo"_s});
    row("closed by an opening mark after a space", u"“Les quais tombent en ruine “, a conclu Marie Diallo."_s,
        {u"direct | Les quais tombent en ruine | marie diallo"_s});
    row("two statements with a colon between",
        u"Mais pour Marie Diallo, « le port est déjà condamné » : « Il faut partir avant l’hiver » demande la maire."_s,
        {u"direct | le port est déjà condamné | marie diallo"_s,
            u"direct | Il faut partir avant l’hiver | marie diallo"_s});
}

void TestQuotationsFrench::marksThatDoNotQuote_data()
{
    columns();
    row("session titles",
        u"Trois tables rondes sont prévues : « Une mer sans plastique », « Les ports de demain » et « Qui paie ? »."_s,
        {});
    row("a theme", u"La conférence, axée sur « la mer et les villes », s’est ouverte lundi."_s, {});
    row("a motto", u"L’édition a pour mot d’ordre « Lire la mer pour la sauver »."_s, {});
    row("a title of a work", u"Son livre, « La mer qui se souvient », a été présenté par l’éditrice Marie Diallo."_s,
        {});
    row("a name", u"Le navire « Étoile du Sud » est resté à quai, a indiqué le port."_s,
        {u"indirect | Le navire « Étoile du Sud » est resté à quai | port"_s});
    row("scare quotes", u"Les délégués ont visité un quartier « intelligent » au nord de la ville."_s, {});
    row("a foreign word", u"La « task force » se réunira mardi à Genève."_s, {});
    row("a law called by its title", u"Le Parlement examine la loi dite « Pour une mer propre »."_s, {});
    row("a slogan on a banner", u"« Ni chalut, ni forage ». Le slogan était peint sur les banderoles."_s, {});
    row("an apostrophe is no mark", u"L’eau d’hier n’est pas l’eau d’aujourd’hui pour les pêcheurs d’ici."_s, {});
    row("a nickname", u"Marie Diallo a salué Omar « Capitaine » Sy."_s, {});
    row("a newspaper in marks", u"Un journaliste du « Petit Phare » a filmé la scène."_s, {});
    row("sessions of a programme",
        u"Le programme annonçait des ateliers sur « la mer et nous », « le port » et « la digue »."_s, {});
    row("what people call it", u"C’est la rue que les pêcheurs appellent « le vieux quai »."_s, {});
    row("an advertisement", u"Une réclame vante un savon « plus blanc que neige »."_s, {});
    row("words put into a law",
        u"L’article 6 est complété par un alinéa ainsi rédigé : « Le mouillage est interdit de nuit. »"_s, {});
}

void TestQuotationsFrench::reportedClauses_data()
{
    columns();
    row("a clause with que", u"Marie Diallo a indiqué que le port rouvrirait en mai."_s,
        {u"indirect | le port rouvrirait en mai | marie diallo"_s});
    row("a clause with quoted words", u"Marie Diallo a assuré que le port rouvrirait « avant les pluies »."_s,
        {u"mixed | le port rouvrirait « avant les pluies » | marie diallo | avant les pluies"_s});
    row("que and an elision", u"Le maire, Omar Sy, a rappelé qu’un tiers des quais étaient fermés."_s,
        {u"indirect | un tiers des quais étaient fermés | omar sy"_s});
    row("words between the verb and que", u"Marie Diallo a indiqué mardi à la presse que le port rouvrirait en mai."_s,
        {u"indirect | le port rouvrirait en mai | marie diallo"_s});
    row("two clauses", u"Marie Diallo a rappelé que le port était fermé et que les quais tombaient en ruine."_s,
        {u"indirect | le port était fermé | marie diallo"_s,
            u"indirect | les quais tombaient en ruine | marie diallo"_s});
    row("a chain of participles",
        u"Marie Diallo a rappelé que le port était fermé, notant que les quais tombaient en ruine et ajoutant que l’État ne payait plus."_s,
        {u"indirect | le port était fermé | marie diallo"_s,
            u"indirect | les quais tombaient en ruine | marie diallo"_s,
            u"indirect | l’État ne payait plus | marie diallo"_s});
    row("tout en", u"Marie Diallo a promis un fonds, tout en soulignant que les quais tombaient en ruine."_s,
        {u"indirect | les quais tombaient en ruine | marie diallo"_s});
    row("after a direct one",
        u"« Il est tard », a-t-elle dit, soulignant que les quais tombaient en ruine.\n\nMarie Diallo préside le port."_s,
        {u"direct | Il est tard | marie diallo"_s, u"indirect | les quais tombaient en ruine | marie diallo"_s});
    row("a second verb of the same subject",
        u"Marie Diallo a rappelé que le port était fermé et a ajouté que l’État ne payait plus."_s,
        {u"indirect | le port était fermé | marie diallo"_s, u"indirect | l’État ne payait plus | marie diallo"_s});
    row("a relative que does not cut",
        u"Marie Diallo a précisé que le quai que la ville a construit en 1990 tombait en ruine."_s,
        {u"indirect | le quai que la ville a construit en 1990 tombait en ruine | marie diallo"_s});
    row("selon first", u"Selon Marie Diallo, le port rouvrira en mai."_s,
        {u"indirect | le port rouvrira en mai | marie diallo"_s});
    row("selon last", u"Le port rouvrira en mai, selon Marie Diallo."_s,
        {u"indirect | Le port rouvrira en mai | marie diallo"_s});
    row("d’après and a pronoun", u"Marie Diallo s’est montrée prudente. D’après elle, le port rouvrira en mai."_s,
        {u"indirect | le port rouvrira en mai | marie diallo"_s});
    row("de l’avis de", u"De l’avis du maire Omar Sy, le port rouvrira en mai."_s,
        {u"indirect | le port rouvrira en mai | omar sy"_s});
    row("pour and a person", u"Pour Mme Diallo, le port rouvrira en mai."_s,
        {u"indirect | le port rouvrira en mai | mme diallo"_s});
    row("an insertion after a clause without marks", u"Le port rouvrira en mai, a annoncé la préfecture."_s,
        {u"indirect | Le port rouvrira en mai | préfecture"_s});
    row("an inversion without marks", u"Le port, précise Marie Diallo, rouvrira en mai."_s,
        {u"indirect | Le port, précise Marie Diallo, rouvrira en mai | marie diallo"_s});
    row("tenir à", u"Marie Diallo a tenu à souligner que le port rouvrirait en mai."_s,
        {u"indirect | le port rouvrirait en mai | marie diallo"_s});
    row("an infinitive is what is said", u"Plusieurs témoins ont affirmé avoir vu les quais s’effondrer."_s,
        {u"indirect | avoir vu les quais s’effondrer | plusieurs témoins"_s});
    row("a denied infinitive", u"Le gouvernement kényan a dit vendredi ne pas exclure une reprise des travaux."_s,
        {u"indirect | ne pas exclure une reprise des travaux | gouvernement kényan"_s});
    row("se dire", u"Marie Diallo s’est dite favorable à un fonds commun."_s,
        {u"indirect | favorable à un fonds commun | marie diallo"_s});
    row("the reporter's parenthesis",
        u"Marie Diallo a assuré que le port rouvrirait en mai, une promesse que personne n’a crue."_s,
        {u"indirect | le port rouvrirait en mai | marie diallo"_s});
    row("comme and an inversion", u"Comme l’a rappelé Omar Sy, le fonds compte déjà dix millions d’euros."_s,
        {u"indirect | le fonds compte déjà dix millions d’euros | omar sy"_s});
    row("a participle goes on",
        u"Omar Sy, dont le pays préside l’Union, a reconnu que le port était fermé et promis de le rouvrir."_s,
        {u"indirect | le port était fermé | omar sy"_s});
    row("hearers before the inverted subject",
        u"L’accord ne suffit pas, a jugé mercredi devant la presse la présidente du port, Marie Diallo."_s,
        {u"indirect | L’accord ne suffit pas | marie diallo"_s});
    row("a relative clause is part of it",
        u"Marie Diallo estime que le port devra attendre l’État, qui paie les travaux."_s,
        {u"indirect | le port devra attendre l’État, qui paie les travaux | marie diallo"_s});
    row("then a colon and marks",
        u"Marie Diallo a précisé que le port était fermé : « Nous attendons l’État depuis dix ans. »"_s,
        {u"indirect | le port était fermé | marie diallo"_s,
            u"direct | Nous attendons l’État depuis dix ans. | marie diallo"_s});
    row("the speaker's denial", u"Le ministre Omar Sy nie que le port soit fermé."_s,
        {u"indirect | le port soit fermé | omar sy"_s});
    row("who says is a relative pronoun",
        u"La séance a été close par Marie Diallo, qui a rappelé que le port était fermé."_s,
        {u"indirect | le port était fermé | marie diallo"_s});
    row("pour que", u"Marie Diallo a plaidé pour que le port rouvre avant l’hiver."_s,
        {u"indirect | le port rouvre avant l’hiver | marie diallo"_s});
    row("à ce que", u"Marie Diallo a appelé à ce que le port rouvre avant l’hiver."_s,
        {u"indirect | le port rouvre avant l’hiver | marie diallo"_s});
    row("a clause around the insertion", u"Nous sommes témoins, a dit Marie Diallo, d’une hausse des prix."_s,
        {u"indirect | Nous sommes témoins, a dit Marie Diallo, d’une hausse des prix | marie diallo"_s});
    row("its own opening after the source", u"Pour Marie Diallo, avec un tel plan, la ville perdra ses plages."_s,
        {u"indirect | avec un tel plan, la ville perdra ses plages | marie diallo"_s});
    row("words in marks after an elision",
        u"Le port coûtera trois millions et peut-être jusqu’« à cinq millions », explique Marie Diallo."_s,
        {u"mixed | Le port coûtera trois millions et peut-être jusqu’« à cinq millions » | marie diallo | à cinq millions"_s});
}

void TestQuotationsFrench::whatIsNotReported_data()
{
    columns();
    row("negated", u"Marie Diallo n’a pas dit que le port rouvrirait en mai."_s, {});
    row("refused", u"Marie Diallo a refusé de dire si le port rouvrirait en mai."_s, {});
    row("to come", u"Marie Diallo devrait annoncer mardi que le port rouvrira en mai."_s, {});
    row("future", u"Marie Diallo annoncera que le port rouvrira en mai."_s, {});
    row("a question", u"Marie Diallo a-t-elle dit que le port rouvrirait en mai ?"_s, {});
    row("the reporter speaks", u"Rappelons que le port est fermé depuis dix ans."_s, {});
    row("impersonal", u"Il est bon de rappeler que le port est fermé depuis dix ans."_s, {});
    row("it seems", u"Il semble que le port soit fermé pour longtemps."_s, {});
    row("a noun that looks like a verb", u"La note que Marie Diallo a remise au port compte dix pages."_s, {});
    row("selon and no source", u"Les navires passent ou non, selon la marée et selon les saisons."_s, {});
    row("pour and a purpose", u"Pour sauver le port, la ville a emprunté dix millions d’euros."_s, {});
    row("a noun of saying as subject",
        u"La déclaration d’Omar Sy selon laquelle le port rouvrirait en mai a surpris."_s, {});
    row("an announcement of a thing", u"Marie Diallo a annoncé un fonds commun de dix millions d’euros."_s, {});
    row("a question that everybody asks", u"Les élus veulent répondre à une question que tout le monde pose."_s, {});
    row("to recognise a power", u"La réunion a reconnu le pouvoir des pêcheurs comme l’a montré la grève."_s, {});
}

void TestQuotationsFrench::speakers_data()
{
    columns();
    row("role, then name",
        u"« Il est temps de partir », a averti mardi la directrice du port, Marie Diallo, à l’ouverture des travaux."_s,
        {u"direct | Il est temps de partir | marie diallo"_s});
    row("name, then role", u"« Il est temps de partir », explique Marie Diallo, directrice du port de Dakar."_s,
        {u"direct | Il est temps de partir | marie diallo"_s});
    row("the title with the surname", u"Marie Diallo dirige le port. « Il est temps de partir », a dit Mme Diallo."_s,
        {u"direct | Il est temps de partir | marie diallo"_s});
    row("the role alone, named before",
        u"La ministre Marie Diallo a ouvert la séance. « Il est temps de partir », a dit la ministre."_s,
        {u"direct | Il est temps de partir | marie diallo"_s});
    row("a pronoun agrees", u"Marie Diallo a reçu Omar Sy. « Il est temps de partir », a-t-elle dit."_s,
        {u"direct | Il est temps de partir | marie diallo"_s});
    row("a pronoun goes on with the last speaker",
        u"« Il est tard », a dit Omar Sy. Le maire Paul Mba l’écoutait. « Il faut partir », a-t-il ajouté.\n\nOmar Sy dirige le port."_s,
        {u"direct | Il est tard | omar sy"_s, u"direct | Il faut partir | omar sy"_s});
    row("never named", u"« Il est temps de partir », a souligné le chef de la mission."_s,
        {u"direct | Il est temps de partir | chef de la mission"_s});
    row("unnamed source", u"« Personne n’a gagné », a glissé un diplomate."_s,
        {u"direct | Personne n’a gagné | un diplomate"_s});
    row("unnamed source first", u"D’après un diplomate africain, « il n’y a pas eu de vainqueur »."_s,
        {u"direct | il n’y a pas eu de vainqueur | un diplomate africain"_s});
    row("a body", u"La Commission européenne a indiqué que le port rouvrirait en mai."_s,
        {u"indirect | le port rouvrirait en mai | commission européenne"_s});
    row("a spokesman is the speaker", u"« Rien n’est signé », a indiqué le porte-parole du ministère, Sami Trabi."_s,
        {u"direct | Rien n’est signé | sami trabi"_s});
    row("by her spokesman", u"La ministre Marie Diallo a fait savoir par son porte-parole qu’elle ne viendrait pas."_s,
        {u"indirect | elle ne viendrait pas | marie diallo"_s});
    row("through the voice of",
        u"L’Union africaine, par la voix du commissaire Paul Mba, a salué « un pas, petit mais réel »."_s,
        {u"fragment | un pas, petit mais réel | paul mba"_s});
    row("a text read out",
        u"Dans un message lu par son adjointe, Marie Diallo, le gouverneur Omar Sy a appelé à l’union. « La mer nous tient », écrit-il."_s,
        {u"direct | La mer nous tient | omar sy"_s});
    row("two speakers", u"« Il est temps de partir », ont déclaré Marie Diallo et Omar Sy."_s,
        {u"direct | Il est temps de partir | marie diallo et omar sy"_s});
    row("a group", u"Plusieurs délégués ont estimé que le texte était trop long."_s,
        {u"indirect | le texte était trop long | plusieurs délégués"_s});
    row("a report speaks", u"Le rapport conclut que le port est trop vieux."_s,
        {u"indirect | le port est trop vieux | rapport"_s});
    row("we are not he",
        u"La délégation est arrivée.\n\nLes digues n’ont pas suffi, a déclaré le président du Sénat. Nous sommes inquiets, a-t-il dit."_s,
        {u"indirect | Les digues n’ont pas suffi | président du sénat"_s,
            u"indirect | Nous sommes inquiets | président du sénat"_s});
    row("another president",
        u"Le président de l’Irlande était là.\n\nLes digues n’ont pas suffi, a déclaré le président de la Croix-Rouge."_s,
        {u"indirect | Les digues n’ont pas suffi | président de la croix-rouge"_s});
}

void TestQuotationsFrench::theSample()
{
    QFile file(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList found = quotationsOf(QString::fromUtf8(file.readAll()).trimmed(), u"fr"_s);
    const QStringList expected = {
        u"direct | Alors que nous sommes confrontés à de nouvelles menaces et à des défis croissants, je vous exhorte à redoubler de soutien | chef de l'onu"_s,
        u"indirect | tout un chacun doit s’acquitter de son rôle pour que les opérations de maintien de la paix des Nations Unies réussissent | chef de l'onu"_s,
        u"mixed | les sept dernières années ont vu une augmentation “notable” de l’appui au renforcement de ces opérations onusiennes | chef de l'onu | notable"_s,
        u"direct | Nous avons pu déployer plus rapidement de nouvelles capacités militaires et policières et inclure davantage de femmes Casques bleues, policières et civiles dans nos opérations | chef de l'onu"_s,
        u"indirect | le monde est confronté aujourd’hui au plus grand nombre de conflits violents depuis 1945 | chef de l'onu"_s,
        u"mixed | le maintien de la paix des Nations Unies est toujours confronté à des “lacunes importantes” dans ses missions | chef de l'onu | lacunes importantes"_s,
    };
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestQuotationsFrench)
#include "tst_quotations_fr.moc"
