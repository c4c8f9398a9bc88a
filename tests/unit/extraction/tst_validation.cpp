// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/validation.h"

#include <QTest>

#include <functional>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const auto articleText = u"Le sommet de Lomé réunit 40 pays. « Agissons », a dit Ada Bello. 𝄞"_s;

Excerpt excerptOf(const QString &words)
{
    const qsizetype at = articleText.indexOf(words);
    return {words, {at, at + words.size()}};
}

Briefing briefingWithAll()
{
    Briefing briefing;
    briefing.article.text = articleText;
    briefing.event.name = u"sommet de Lomé"_s;
    briefing.event.names = {excerptOf(u"sommet de Lomé"_s)};
    briefing.event.place = excerptOf(u"Lomé"_s);
    briefing.summary = {{.id = 1, .words = excerptOf(u"Le sommet de Lomé réunit 40 pays."_s), .rank = 1}};
    Quotation quote;
    quote.words = excerptOf(u"Agissons"_s);
    quote.mention = excerptOf(u"Ada Bello"_s);
    briefing.quotes = {quote};
    Theme theme;
    theme.label = u"sommet"_s;
    theme.mentions = {excerptOf(u"sommet"_s)};
    briefing.themes = {theme};
    AttendanceCount count;
    count.words = excerptOf(u"40 pays"_s);
    briefing.attendance.counts = {count};
    Person person;
    person.name = u"Ada Bello"_s;
    person.mentions = {excerptOf(u"Ada Bello"_s)};
    briefing.attendance.people = {person};
    briefing.toVerify = {{.id = 1, .kind = VerifyKind::RelativeDate, .words = excerptOf(u"Lomé"_s), .answer = {}}};
    return briefing;
}

qsizetype lineCount(const Briefing &briefing)
{
    qsizetype lines = 0;
    for (const ItemSpans &item : itemSpans(briefing))
        lines += item.item.kind != ItemKind::EventFact;
    return lines;
}

using Damage = std::function<void(Briefing &)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void aTraceableBriefingStaysAsItIs()
    {
        Briefing briefing = briefingWithAll();
        QCOMPARE(dropUntraceable(briefing), QStringList());
        QVERIFY(briefing == briefingWithAll());
    }

    void anItemThatFailsIsDroppedWithAWarning_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char *name, Damage damage) { QTest::newRow(name) << damage; };
        row("other words than at the span", [](Briefing &b) { b.quotes[0].words.text = u"Attendons"_s; });
        row("a span past the end", [](Briefing &b) { b.summary[0].words.span.end = articleText.size() + 1; });
        row("a span before the start", [](Briefing &b) { b.summary[0].words.span.start = -1; });
        row("an empty span", [](Briefing &b) { b.attendance.counts[0].words = {}; });
        row("a span turned round", [](Briefing &b) { b.attendance.counts[0].words.span = {9, 3}; });
        row("half of a surrogate pair", [](Briefing &b) {
            b.toVerify[0].words = {articleText.right(1), {articleText.size() - 1, articleText.size()}};
        });
        row("a theme without a mention", [](Briefing &b) { b.themes[0].mentions.clear(); });
        row("a label that is not printed", [](Briefing &b) { b.themes[0].label = u"Sommets"_s; });
        row("a speaker's mention elsewhere", [](Briefing &b) { b.quotes[0].mention.span.start += 1; });
        row("a person's role from nowhere", [](Briefing &b) { b.attendance.people[0].role.text = u"ministre"_s; });
    }

    void anItemThatFailsIsDroppedWithAWarning()
    {
        QFETCH(Damage, damage);
        Briefing briefing = briefingWithAll();
        const qsizetype before = lineCount(briefing);
        damage(briefing);
        QCOMPARE(dropUntraceable(briefing).size(), 1);
        QCOMPARE(lineCount(briefing), before - 1);
        QCOMPARE(dropUntraceable(briefing), QStringList());
    }

    void aFactOfTheEventIsForgottenAlone()
    {
        Briefing briefing = briefingWithAll();
        briefing.event.place.text = u"Accra"_s;
        QCOMPARE(dropUntraceable(briefing).size(), 1);
        QVERIFY(briefing.event.place.isEmpty());
        QCOMPARE(briefing.event.name, u"sommet de Lomé"_s);
    }

    void aNameThatIsNotPrintedGivesWayToOneThatIs()
    {
        Briefing briefing = briefingWithAll();
        briefing.event.name = u"Sommet mondial"_s;
        QCOMPARE(dropUntraceable(briefing).size(), 1);
        QCOMPARE(briefing.event.name, u"sommet de Lomé"_s);
    }

    void whatTheUserAddedNeedsNoPassage()
    {
        Briefing briefing = briefingWithAll();
        briefing.attendance.counts[0].words = {u"12 journalistes"_s, {}};
        briefing.attendance.counts[0].state = LineState::Added;
        QCOMPARE(dropUntraceable(briefing), QStringList());
        QCOMPARE(briefing.attendance.counts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
