// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/figures.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Numbers as figures: "700 at_least <plus de 700>", one a figure, joined by "; ".
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void findsFigures_data();
    void findsFigures();
};

namespace {

QString figuresOf(const AnnotatedText &text)
{
    static const QStringList qualifiers {u""_s, u" at_least"_s, u" about"_s, u" at_most"_s};
    const Cues cues(text, {WordClass::NumberWord, WordClass::ApproximateNumber, WordClass::Qualifier});
    QStringList found;
    for (const Figure &figure : findFigures(text, cues))
        found
            += u"%1%2 <%3>"_s.arg(figure.value).arg(qualifiers[int(figure.qualifier)], text.excerpt(figure.words).text);
    return found.join(u"; "_s);
}

} // namespace

void TestFigures::findsFigures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("figures");
    const auto fr = [](const char *name, const QString &sentence, const QString &figures) {
        QTest::newRow(name) << u"fr"_s << sentence << figures;
    };
    const auto en = [](const char *name, const QString &sentence, const QString &figures) {
        QTest::newRow(name) << u"en"_s << sentence << figures;
    };
    fr("narrow no-break space", u"Il y avait 1\u202F500 délégués."_s, u"1500 <1\u202F500>"_s);
    fr("no-break space", u"Il y avait 12\u00A0345 délégués."_s, u"12345 <12\u00A0345>"_s);
    fr("plain space", u"Il y avait 8 000 délégués."_s, u"8000 <8 000>"_s);
    fr("stop as separator", u"Il y avait 12.000 délégués."_s, u"12000 <12.000>"_s);
    en("comma as separator", u"There were 12,500 delegates."_s, u"12500 <12,500>"_s);
    en("two commas", u"There were 1,250,000 delegates."_s, u"1250000 <1,250,000>"_s);
    fr("millions with a comma", u"On compte 2,7 millions de fidèles."_s, u"2700000 <2,7 millions>"_s);
    en("billions with a point", u"There are 1.125 billion believers."_s, u"1125000000 <1.125 billion>"_s);
    fr("digits and mille", u"Il y avait 46 mille délégués."_s, u"46000 <46 mille>"_s);
    fr("hyphenated word", u"Vingt-quatre délégués sont là."_s, u"24 <Vingt-quatre>"_s);
    fr("vingt et un", u"Vingt et un délégués sont là."_s, u"21 <Vingt et un>"_s);
    fr("quatre-vingt-dix-sept", u"Quatre-vingt-dix-sept délégués sont là."_s, u"97 <Quatre-vingt-dix-sept>"_s);
    fr("quatre-vingts", u"Quatre-vingts délégués sont là."_s, u"80 <Quatre-vingts>"_s);
    fr("deux mille cinq cents", u"Deux mille cinq cents délégués sont là."_s, u"2500 <Deux mille cinq cents>"_s);
    fr("septante-trois", u"Septante-trois délégués sont là."_s, u"73 <Septante-trois>"_s);
    fr("soixante et onze", u"Soixante et onze délégués sont là."_s, u"71 <Soixante et onze>"_s);
    fr("hyphens everywhere", u"Trois-cent-vingt-et-un délégués sont là."_s, u"321 <Trois-cent-vingt-et-un>"_s);
    fr("mille alone", u"Mille délégués sont là."_s, u"1000 <Mille>"_s);
    en("hundred and fifty", u"One hundred and fifty delegates came."_s, u"150 <One hundred and fifty>"_s);
    en("a hundred", u"A hundred delegates came."_s, u"100 <A hundred>"_s);
    en("twelve hundred", u"Twelve hundred delegates came."_s, u"1200 <Twelve hundred>"_s);
    en("three thousand four hundred", u"Three thousand four hundred came."_s, u"3400 <Three thousand four hundred>"_s);
    en("two numbers side by side", u"Ninety-five and twenty came."_s, u"95 <Ninety-five>; 20 <twenty>"_s);
    fr("une trentaine", u"Une trentaine d'experts sont là."_s, u"30 about <Une trentaine>"_s);
    fr("plus d'une centaine", u"Plus d'une centaine d'experts sont là."_s, u"100 at_least <Plus d'une centaine>"_s);
    fr("une bonne centaine", u"Une bonne centaine d'experts sont là."_s, u"100 about <Une bonne centaine>"_s);
    fr("deux dizaines", u"Deux dizaines d'experts sont là."_s, u"20 about <Deux dizaines>"_s);
    en("a dozen", u"A dozen experts came."_s, u"12 <A dozen>"_s);
    en("two dozen", u"Two dozen experts came."_s, u"24 <Two dozen>"_s);
    en("half a dozen", u"Half a dozen experts came."_s, u"6 <Half a dozen>"_s);
    fr("at least, before", u"Au moins 70 médecins sont là."_s, u"70 at_least <Au moins 70>"_s);
    fr("a little more", u"Un peu plus de 2 100 congressistes sont là."_s, u"2100 at_least <Un peu plus de 2 100>"_s);
    fr("quelque", u"Quelque 450 délégués sont là."_s, u"450 about <Quelque 450>"_s);
    fr("near", u"Près de 200 firmes sont là."_s, u"200 about <Près de 200>"_s);
    fr("after the figure", u"Ils sont 200 environ."_s, u"200 about <200 environ>"_s);
    fr("at most", u"Jusqu’à 150 observateurs sont là."_s, u"150 at_most <Jusqu’à 150>"_s);
    en("just over", u"Just over 1,800 delegates came."_s, u"1800 at_least <Just over 1,800>"_s);
    en("no fewer than", u"No fewer than 40 states came."_s, u"40 at_least <No fewer than 40>"_s);
    en("some", u"Some 110 groups came."_s, u"110 about <Some 110>"_s);
    en("or so", u"The 200 or so delegates left."_s, u"200 about <200 or so>"_s);
    en("or more", u"They were 200 or more."_s, u"200 at_least <200 or more>"_s);
    en("up to", u"Up to 60 officials came."_s, u"60 at_most <Up to 60>"_s);
    en("plus sign", u"The hall holds 300+ people."_s, u"300 at_least <300+>"_s);
    fr("range with between", u"Entre 200 et 300 délégués sont là."_s,
        u"200 at_least <Entre 200 et 300>; 300 at_most <Entre 200 et 300>"_s);
    en("range with to", u"We saw 20 to 30 delegates."_s, u"20 at_least <20 to 30>; 30 at_most <20 to 30>"_s);
    en("range with a dash", u"We saw 20–30 delegates."_s, u"20 at_least <20–30>; 30 at_most <20–30>"_s);

    fr("no figure: dozens", u"Des dizaines de délégués sont là."_s, u""_s);
    fr("no figure: plusieurs centaines", u"Plusieurs centaines de délégués sont là."_s, u""_s);
    en("no figure: several hundred", u"Several hundred delegates came."_s, u""_s);
    en("no figure: dozens", u"Dozens of delegates came."_s, u""_s);
    en("no figure: thousands", u"Thousands came."_s, u""_s);
    fr("no figure: un", u"Un ministre est là."_s, u""_s);
    en("no figure: one", u"One of them spoke."_s, u""_s);
    fr("no figure: per cent", u"Près de 60% des semences."_s, u""_s);
    en("no figure: money", u"It has $240 and €12."_s, u""_s);
    en("no figure: an ordinal", u"The 15th congress opened."_s, u""_s);
    fr("no figure: an ordinal", u"Le 12e congrès et la 1re séance."_s, u""_s);
    en("no figure: an age", u"A 61-year-old shepherd spoke."_s, u""_s);
    fr("no figure: a fraction", u"Près d’un tiers des terres."_s, u""_s);
    fr("no figure: a date in figures", u"Le 12.03.2024 au soir."_s, u""_s);
}

void TestFigures::findsFigures()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QTEST(figuresOf(test::annotated(sentence, language)), "figures");
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
