// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The traps of the sample article, S1 to S11 of the product's description, and an English article with the same traps
/// laid otherwise: a year that is there, a named speaker, a speech on the spot, themes that were discussed.

#include "extraction/briefingbuilder.h"
#include "support/testdata.h"

#include <QSet>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

Briefing briefingOf(const QString &path)
{
    static const Lexicons lexicons;
    return buildBriefing(testdata::articleAt(path), lexicons);
}

const Briefing &seoul()
{
    static const Briefing briefing = briefingOf(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"));
    return briefing;
}

const Briefing &kisumu()
{
    static const Briefing briefing = briefingOf(QStringLiteral(RAPPORTEUR_TEST_DATA "/golden/seminar-en.txt"));
    return briefing;
}

QStringList textsOf(const QList<Excerpt> &excerpts)
{
    QStringList texts;
    for (const Excerpt &words : excerpts)
        texts << words.text;
    return texts;
}

QStringList quotesOf(const Briefing &briefing, QuotationKind kind)
{
    QStringList texts;
    for (const Quotation &quote : briefing.quotes) {
        if (quote.kind == kind)
            texts << quote.words.text;
    }
    return texts;
}

QSet<QString> speakersOf(const Briefing &briefing)
{
    QSet<QString> speakers;
    for (const Quotation &quote : briefing.quotes)
        speakers << quote.speaker;
    return speakers;
}

/// "label: status" of each theme that the article announces.
QStringList announcedOf(const Briefing &briefing)
{
    QStringList themes;
    for (const Theme &theme : briefing.themes) {
        if (theme.origin == ThemeOrigin::Announced)
            themes << theme.label;
    }
    return themes;
}

bool allAnnouncedAre(const Briefing &briefing, ThemeStatus status)
{
    return std::ranges::all_of(briefing.themes,
        [status](const Theme &theme) { return theme.origin != ThemeOrigin::Announced || theme.status == status; });
}

/// The words of the points of one kind.
QStringList pointsOf(const Briefing &briefing, VerifyKind kind)
{
    QStringList words;
    for (const VerifyPoint &point : briefing.toVerify) {
        if (point.kind == kind)
            words << point.words.text;
    }
    return words;
}

QStringList categoriesOf(const Briefing &briefing)
{
    QStringList categories;
    for (const AttendanceCategory &category : briefing.attendance.categories)
        categories << category.words.text;
    return categories;
}

/// "value qualifier unit", for comparison.
QString countAt(const Briefing &briefing, qsizetype index)
{
    const QList<AttendanceCount> &counts = briefing.attendance.counts;
    if (index >= counts.size())
        return u"none"_s;
    const AttendanceCount &count = counts.at(index);
    const QString qualifier = count.qualifier == Qualifier::AtLeast ? u"at least"_s
        : count.qualifier == Qualifier::About                       ? u"about"_s
        : count.qualifier == Qualifier::AtMost                      ? u"at most"_s
                                                                    : u"exactly"_s;
    const QString unit = count.unit == CountUnit::Countries ? u"countries"_s
        : count.unit == CountUnit::Participants             ? u"participants"_s
                                                            : u"something else"_s;
    return u"%1 %2 %3"_s.arg(qualifier, QString::number(count.value), unit);
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void s01_aYearThatIsMissingIsNotMadeUp()
    {
        const Event &event = seoul().event;
        QCOMPARE(event.start.toIso(), u"--12-07"_s);
        QCOMPARE(event.end.toIso(), u"--12-08"_s);
        QCOMPARE(event.dates.text, u"7-8 décembre"_s);
        QCOMPARE(pointsOf(seoul(), VerifyKind::YearMissing), QStringList(u"7-8 décembre"_s));
    }
    void s01_aYearThatIsThereIsTaken()
    {
        QCOMPARE(kisumu().event.start.toIso(), u"2024-03-12"_s);
        QCOMPARE(kisumu().event.end.toIso(), u"2024-03-14"_s);
        QCOMPARE(pointsOf(kisumu(), VerifyKind::YearMissing), QStringList());
    }

    void s02_anUnnamedSpeakerKeepsTheFormsAsPrinted()
    {
        QCOMPARE(speakersOf(seoul()), QSet<QString>({u"le chef de l’ONU"_s}));
        const QStringList forms = textsOf(seoul().quotes.first().speakerForms);
        for (const QString &form :
            {u"le chef de l’ONU"_s, u"Il"_s, u"il"_s, u"Le SG de l’ONU"_s, u"le Secrétaire général de l’Onu"_s})
            QVERIFY2(forms.contains(form), qPrintable(form));
        QVERIFY(!pointsOf(seoul(), VerifyKind::SpeakerUnnamed).isEmpty());
        QVERIFY(seoul().attendance.people.isEmpty());
    }
    void s02_aNamedSpeakerIsCalledByName()
    {
        QCOMPARE(kisumu().quotes.first().speaker, u"Wanjiku Mbeki-Otieno"_s);
        const QList<Person> &people = kisumu().attendance.people;
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().name, u"Wanjiku Mbeki-Otieno"_s);
        QVERIFY(people.first().spoke);
    }

    void s03_stringsInMarksAreToldApart()
    {
        QCOMPARE(quotesOf(seoul(), QuotationKind::Direct).size(), 2);
        QStringList fragments;
        for (const Quotation &quote : seoul().quotes) {
            if (quote.kind == QuotationKind::Mixed)
                fragments << textsOf(quote.fragments);
        }
        QCOMPARE(fragments, QStringList({u"notable"_s, u"lacunes importantes"_s}));
        QCOMPARE(announcedOf(seoul()).size(), 4);
    }
    void s03_inEnglishToo()
    {
        QCOMPARE(quotesOf(kisumu(), QuotationKind::Direct).size(), 2);
        QCOMPARE(quotesOf(kisumu(), QuotationKind::Mixed).size(), 2);
        QCOMPARE(quotesOf(kisumu(), QuotationKind::Fragment), QStringList());
    }

    void s04_aQuotationEndsAtItsMark()
    {
        QCOMPARE(quotesOf(seoul(), QuotationKind::Direct).last(),
            u"Nous avons pu déployer plus rapidement de nouvelles capacités militaires et policières et inclure "
            u"davantage "
            "de femmes Casques bleues, policières et civiles dans nos opérations"_s);
        const QStringList indirect = quotesOf(seoul(), QuotationKind::Indirect);
        QVERIFY(std::ranges::any_of(
            indirect, [](const QString &words) { return words.startsWith(u"le monde est confronté aujourd’hui"_s); }));
    }
    void s04_inEnglishToo()
    {
        QCOMPARE(quotesOf(kisumu(), QuotationKind::Direct).last(),
            u"We have removed forty thousand tonnes from nine basins and trained more women collectors than in the "
            u"whole "
            "of the previous decade"_s);
        const QStringList indirect = quotesOf(kisumu(), QuotationKind::Indirect);
        QVERIFY(std::ranges::any_of(
            indirect, [](const QString &words) { return words.startsWith(u"the continent faced"_s); }));
    }

    void s05_figuresKeepTheirQualifierAndWhatTheyCount()
    {
        QCOMPARE(seoul().attendance.counts.size(), 2);
        QCOMPARE(countAt(seoul(), 0), u"at least 700 participants"_s);
        QCOMPARE(countAt(seoul(), 1), u"exactly 155 countries"_s);
        const QString categories = categoriesOf(seoul()).join(u'|');
        for (const QString &kind : {u"ministres"_s, u"hauts responsables"_s, u"universitaires"_s, u"journalistes"_s})
            QVERIFY2(categories.contains(kind), qPrintable(categories));
    }
    void s05_inEnglishToo()
    {
        QCOMPARE(kisumu().attendance.counts.size(), 2);
        QCOMPARE(countAt(kisumu(), 0), u"about 430 participants"_s);
        QCOMPARE(countAt(kisumu(), 1), u"exactly 38 countries"_s);
        const QString categories = categoriesOf(kisumu()).join(u'|');
        for (const QString &kind :
            {u"environment ministers"_s, u"mayors"_s, u"packaging engineers"_s, u"journalists"_s})
            QVERIFY2(categories.contains(kind), qPrintable(categories));
    }

    void s06_whoSpeaksByVideoIsNotThere()
    {
        for (const Quotation &quote : seoul().quotes)
            QVERIFY(quote.mode == Mode::Video || quote.mode == Mode::Unknown);
        QCOMPARE(seoul().quotes.first().mode, Mode::Video);
    }
    void s06_whoStandsAtThePodiumIs()
    {
        QVERIFY(!kisumu().attendance.people.isEmpty());
        QCOMPARE(kisumu().attendance.people.first().mode, Mode::Present);
    }

    void s07_todayDatesNothingHere()
    {
        QCOMPARE(pointsOf(seoul(), VerifyKind::RelativeDate), QStringList());
        QCOMPARE(pointsOf(kisumu(), VerifyKind::RelativeDate), QStringList());
    }

    void s08_whatWillBeDiscussedIsAnnounced()
    {
        QVERIFY(allAnnouncedAre(seoul(), ThemeStatus::Announced));
        QCOMPARE(pointsOf(seoul(), VerifyKind::ThemesOnlyAnnounced).size(), 1);
    }
    void s08_whatWasDiscussedIsDiscussed()
    {
        QVERIFY(allAnnouncedAre(kisumu(), ThemeStatus::Discussed));
        QCOMPARE(pointsOf(kisumu(), VerifyKind::ThemesOnlyAnnounced), QStringList());
    }

    void s09_oneEventWithAllItsNames()
    {
        QCOMPARE(seoul().event.name, u"Réunion ministérielle sur le maintien de la paix"_s);
        QVERIFY(textsOf(seoul().event.names).contains(u"conférence ministérielle sur le maintien de la paix"_s));
        QCOMPARE(seoul().event.place.text, u"Séoul"_s);
        // "la capitale coréenne" is where it is held; it names no State.
        QVERIFY(seoul().attendance.countries.isEmpty());
    }
    void s09_inEnglishToo()
    {
        QVERIFY(kisumu().event.name.contains(u"Conference on River Plastics"_s));
        QVERIFY(textsOf(kisumu().event.names).contains(u"ministerial conference on river plastics"_s));
        QCOMPARE(kisumu().event.place.text, u"Kisumu"_s);
    }

    void s10_aCommaInsideATitleDoesNotSplitIt()
    {
        QCOMPARE(announcedOf(seoul()),
            QStringList({u"la pérennisation de la paix"_s, u"partenariats, formation et renforcement des capacités"_s,
                u"rendement et responsabilité"_s, u"protection des civils, sûreté et sécurité"_s}));
        QCOMPARE(announcedOf(kisumu()),
            QStringList({u"upstream bans"_s, u"barriers, boats and repair"_s, u"fair pay for collectors"_s,
                u"data, labels and liability"_s}));
    }

    void s11_withoutATitleNothingStandsForOne()
    {
        QCOMPARE(seoul().article.headline, QString());
        QVERIFY(!seoul().event.name.isEmpty());
        QCOMPARE(seoul().article.source.sha256.size(), 32);
    }

    void theSummaryTellsWhatWhereHowManyAndOnWhat()
    {
        QString three;
        for (const SummarySentence &sentence : seoul().summary) {
            if (sentence.rank <= 3)
                three += sentence.words.text + u'\n';
        }
        for (const QString &words :
            {u"Séoul (7-8 décembre)"_s, u"plus de 700 personnalités"_s, u"thèmes seront abordés"_s})
            QVERIFY2(three.contains(words), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
