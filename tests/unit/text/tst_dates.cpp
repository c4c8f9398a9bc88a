// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/dates.h"

#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Dates as "2024-03-12..2024-03-14 <from 12 to 14 March 2024>"; weekdays as "w5", relative days as "r-1".
class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void findsDates_data();
    void findsDates();
    void movesDates_data();
    void movesDates();
};

namespace {

QString datesOf(const AnnotatedText &text)
{
    const Cues cues(text, {WordClass::MonthName, WordClass::WeekdayName, WordClass::RelativeDay});
    QStringList found;
    for (const DateMention &date : findDates(text, cues)) {
        QString what = date.start.toIso();
        if (date.kind == DateKind::Weekday)
            what = u"w%1"_s.arg(date.weekday);
        else if (date.kind == DateKind::Relative)
            what = u"r%1"_s.arg(date.offset);
        else if (date.kind == DateKind::Span)
            what += u".."_s + date.end.toIso();
        found += u"%1 <%2>"_s.arg(what, text.excerpt(date.tokens).text);
    }
    return found.join(u"; "_s);
}

} // namespace

void TestDates::findsDates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("dates");
    const auto fr = [](const char *name, const QString &sentence, const QString &dates) {
        QTest::newRow(name) << u"fr"_s << sentence << dates;
    };
    const auto en = [](const char *name, const QString &sentence, const QString &dates) {
        QTest::newRow(name) << u"en"_s << sentence << dates;
    };
    fr("day and month", u"Le 12 mars, ils partent."_s, u"--03-12 <12 mars>"_s);
    fr("first of a month", u"Le 1er février 2024, ils partent."_s, u"2024-02-01 <1er février 2024>"_s);
    fr("with its weekday", u"Le vendredi 24 mai 2019, ils partent."_s, u"2019-05-24 <vendredi 24 mai 2019>"_s);
    fr("du au", u"Elle se tient du 12 au 14 mars."_s, u"--03-12..--03-14 <du 12 au 14 mars>"_s);
    fr("les et", u"Elle se tient les 29 et 30 novembre 2022."_s, u"2022-11-29..2022-11-30 <29 et 30 novembre 2022>"_s);
    fr("hyphen", u"Elle se tient à Séoul (7-8 décembre)."_s, u"--12-07..--12-08 <7-8 décembre>"_s);
    fr("dash", u"Elle se tient à Séoul (7–8 décembre 2021)."_s, u"2021-12-07..2021-12-08 <7–8 décembre 2021>"_s);
    fr("list of days", u"Les 12, 13 et 14 mars, ils siègent."_s, u"--03-12..--03-14 <12, 13 et 14 mars>"_s);
    fr("weekdays inside", u"Du lundi 3 au vendredi 7 mars 2025."_s,
        u"2025-03-03..2025-03-07 <Du lundi 3 au vendredi 7 mars 2025>"_s);
    fr("over two months", u"Du 30 novembre au 2 décembre 2022."_s,
        u"2022-11-30..2022-12-02 <Du 30 novembre au 2 décembre 2022>"_s);
    fr("over the new year", u"Du 28 décembre au 3 janvier 2025."_s,
        u"2024-12-28..2025-01-03 <Du 28 décembre au 3 janvier 2025>"_s);
    fr("until", u"Du 6 jusqu’au 18 novembre 2023."_s, u"2023-11-06..2023-11-18 <Du 6 jusqu’au 18 novembre 2023>"_s);
    fr("month and year", u"Le prochain sera en mars 2025 à Fès."_s, u"2025-03 <mars 2025>"_s);
    fr("weekday alone", u"Elle s’achève jeudi."_s, u"w4 <jeudi>"_s);
    fr("this morning", u"Elle s’est ouverte ce matin."_s, u"r0 <ce matin>"_s);
    fr("yesterday", u"Elle s’est refermée hier à Bamako."_s, u"r-1 <hier>"_s);
    fr("in figures", u"Elle s’ouvre le 25/03/2024."_s, u"2024-03-25 <25/03/2024>"_s);
    fr("with stops", u"Elle s’ouvre le 25.03.2024."_s, u"2024-03-25 <25.03.2024>"_s);
    en("month first", u"It opened on March 12, 2024."_s, u"2024-03-12 <March 12, 2024>"_s);
    en("abbreviated", u"NUUK, Dec. 10, 2023 — They left."_s, u"2023-12-10 <Dec. 10, 2023>"_s);
    en("month first, span", u"It met on September 23-24, 2025."_s, u"2025-09-23..2025-09-24 <September 23-24, 2025>"_s);
    en("day first, span", u"It met from 2 to 5 July 2024."_s, u"2024-07-02..2024-07-05 <from 2 to 5 July 2024>"_s);
    en("and", u"It met on 21 and 22 November."_s, u"--11-21..--11-22 <21 and 22 November>"_s);
    en("ordinals", u"It met on the 21st of May 2020."_s, u"2020-05-21 <21st of May 2020>"_s);
    en("over two months", u"From November 27 to December 10, 2023."_s,
        u"2023-11-27..2023-12-10 <From November 27 to December 10, 2023>"_s);
    en("dash over two months", u"It met Nov. 30 – Dec. 2."_s, u"--11-30..--12-02 <Nov. 30 – Dec. 2>"_s);
    en("weekday and comma", u"It met on Friday, 14 June 2019."_s, u"2019-06-14 <Friday, 14 June 2019>"_s);
    en("between", u"It met between 3 and 5 May."_s, u"--05-03..--05-05 <3 and 5 May>"_s);
    en("two weekdays", u"They spent Thursday and Friday there."_s, u"w4 <Thursday>; w5 <Friday>"_s);
    en("ISO", u"It opens on 2024-03-12 there."_s, u"2024-03-12 <2024-03-12>"_s);

    fr("a hyphen over two months", u"Elle se tient à Séoul (28 février-2 mars 2025)."_s,
        u"2025-02-28..2025-03-02 <28 février-2 mars 2025>"_s);
    en("a hyphen over two months", u"It met on 28 February-2 March 2025."_s,
        u"2025-02-28..2025-03-02 <28 February-2 March 2025>"_s);
    en("a hyphen over the new year", u"It met on 30 December-2 January 2025."_s,
        u"2024-12-30..2025-01-02 <30 December-2 January 2025>"_s);
    fr("days of this month", u"Elle se tient du 12 au 14 de ce mois."_s, u".. <du 12 au 14 de ce mois>"_s);
    fr("last month", u"Elle s’est tenue le mois dernier."_s, u"r-1 <mois dernier>"_s);
    en("next week", u"It opens next week."_s, u"r1 <next week>"_s);
    en("no date: a hyphen of another kind", u"The May-2 group met in March."_s, u""_s);
    en("no date: the verb may", u"It may open and they march."_s, u""_s);
    en("no date: figures that can be read twice", u"It opens on 03/04/2025 there."_s, u""_s);
    fr("no date: thirty-second", u"Le 32 mars."_s, u""_s);
    fr("no date: the number seven", u"Elles sont sept."_s, u""_s);
    fr("no date: a year", u"En 2019, ils étaient là."_s, u""_s);
    en("no date: a count after a month", u"In March 12 ministers met."_s, u""_s);
}

void TestDates::findsDates()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QTEST(datesOf(test::annotated(sentence, language)), "dates");
}

void TestDates::movesDates_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("moved");
    QTest::newRow("back over a month") << 2024 << 3 << 1 << -1 << u"2024-02-29"_s;
    QTest::newRow("without a year") << 0 << 11 << 30 << 2 << u"--12-02"_s;
    QTest::newRow("29 February would matter") << 0 << 3 << 1 << -2 << QString();
    QTest::newRow("no day") << 2024 << 3 << 0 << 1 << QString();
}

void TestDates::movesDates()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, days);
    QTEST(movedBy({year, month, day}, days).toIso(), "moved");
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
