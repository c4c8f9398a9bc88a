// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/editorialrules.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rapporteur::LineState)

/// What may be changed in words of a source, and how it shows.
class TestEditorialRules : public QObject
{
    Q_OBJECT

private slots:
    void quotations_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<LineState>("state");
        const auto row = [](const char *name, const QString &printed, const QString &typed, const QString &shown,
                             LineState state) { QTest::newRow(name) << printed << typed << shown << state; };
        row("nothing", u"Nous sommes prêts."_s, u"Nous sommes prêts."_s, u"Nous sommes prêts."_s, LineState::AsPrinted);
        row("first letter", u"Nous sommes prêts"_s, u"nous sommes prêts"_s, u"nous sommes prêts"_s,
            LineState::Corrected);
        row("final mark", u"We are ready,"_s, u"We are ready."_s, u"We are ready."_s, LineState::Corrected);
        row("final mark dropped", u"We are ready,"_s, u"We are ready"_s, u"We are ready"_s, LineState::Corrected);
        row("note mark dropped", u"We are ready[1] now"_s, u"We are ready now"_s, u"We are ready now"_s,
            LineState::Corrected);
        row("raised note mark dropped", u"We are ready² now"_s, u"We are ready now"_s, u"We are ready now"_s,
            LineState::Corrected);
        row("misprint", u"a resilient parnership of all"_s, u"a resilient partnership of all"_s,
            u"a resilient partnership of all"_s, LineState::Corrected);
        row("swapped letters", u"le minsitre est venu"_s, u"le ministre est venu"_s, u"le ministre est venu"_s,
            LineState::Corrected);
        row("another word", u"Nous voulons la paix"_s, u"Nous voulons la guerre"_s, u"Nous voulons la [guerre]"_s,
            LineState::Corrected);
        row("a word that differs by its end", u"the new rights of man"_s, u"the new right of man"_s,
            u"the new [right] of man"_s, LineState::Corrected);
        row("a letter in place of another", u"what you notre decided"_s, u"what you votre decided"_s,
            u"what you [votre] decided"_s, LineState::Corrected);
        row("a figure", u"some 12345 people came"_s, u"some 12545 people came"_s, u"some [12545] people came"_s,
            LineState::Corrected);
        row("left out", u"We want peace and security now"_s, u"We want peace now"_s, u"We want peace […] now"_s,
            LineState::Shortened);
        row("left out before the final mark", u"We want peace and security."_s, u"We want peace."_s,
            u"We want peace […]."_s, LineState::Shortened);
        row("left out and ended", u"We want peace and security"_s, u"We want peace."_s, u"We want peace […]."_s,
            LineState::Corrected);
        row("ended after an omission", u"We want peace and security"_s, u"We want peace […]."_s,
            u"We want peace […]."_s, LineState::Corrected);
        row("left out at the beginning", u"Today we want peace"_s, u"we want peace"_s, u"[…] we want peace"_s,
            LineState::Shortened);
        row("left out at the end", u"We want peace and security"_s, u"We want peace"_s, u"We want peace […]"_s,
            LineState::Shortened);
        row("put in", u"We want peace now"_s, u"We want lasting peace now"_s, u"We want [lasting] peace now"_s,
            LineState::Corrected);
        row("already in brackets", u"Il est venu"_s, u"[Le Président] est venu"_s, u"[Le Président] est venu"_s,
            LineState::Corrected);
        row("three dots in brackets", u"We want peace and security now"_s, u"We want peace [...] now"_s,
            u"We want peace […] now"_s, LineState::Shortened);
        row("after an apostrophe", u"le chef de l’ONU a dit"_s, u"le chef de l’Organisation a dit"_s,
            u"le chef de l’[Organisation] a dit"_s, LineState::Corrected);
        row("typewriter apostrophe", u"le chef de l’ONU a dit"_s, u"le chef de l'ONU a dit"_s,
            u"le chef de l’ONU a dit"_s, LineState::AsPrinted);
        row("common space", u"« lacunes\u202F»"_s, u"« lacunes »"_s, u"« lacunes\u202F»"_s, LineState::AsPrinted);
        row("everything", u"We want peace"_s, u"Nothing here"_s, u"[Nothing here]"_s, LineState::Corrected);
        row("nothing left", u"We want peace"_s, u""_s, u"[…]"_s, LineState::Shortened);
        row("case inside", u"We want Peace"_s, u"We want peace"_s, u"We want [peace]"_s, LineState::Corrected);
        row("Chinese", u"我们需要和平。"_s, u"我们需要和平"_s, u"我们需要和平"_s, LineState::Corrected);
    }

    void quotations()
    {
        QFETCH(QString, printed);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(LineState, state);
        const EditedWords edited = EditorialRules::quotation(printed, typed, printed);
        QCOMPARE(edited.words, shown);
        QCOMPARE(edited.state, state);
        QVERIFY(EditorialRules::areKept(printed, shown, printed));
    }

    void whatIsNotARuleIsNotKept()
    {
        QVERIFY(!EditorialRules::areKept(u"We want peace", u"We want war", u""));
        QVERIFY(!EditorialRules::areKept(u"We want peace now", u"We want peace", u""));
    }

    void aWordThatRecursIsNoMisprint()
    {
        const QString article = u"the fiend came. the fiend went."_s;
        QCOMPARE(
            EditorialRules::quotation(u"the fiend came", u"the friend came", article).words, u"the [friend] came"_s);
    }

    void summaryIsOnlyShortened()
    {
        const QString printed = u"Le sommet, ouvert mardi, réunit 700 personnes."_s;
        const auto shorter = EditorialRules::shortened(printed, u"Le sommet réunit 700 personnes."_s);
        QVERIFY(shorter);
        QCOMPARE(shorter->words, u"Le sommet […] réunit 700 personnes."_s);
        QCOMPARE(shorter->state, LineState::Shortened);
        QVERIFY(!EditorialRules::shortened(printed, u"Le sommet réunit 800 personnes."_s));
        QVERIFY(!EditorialRules::shortened(printed, u"Le grand sommet, ouvert mardi, réunit 700 personnes."_s));
        QVERIFY(EditorialRules::shortened(printed, printed));
    }

    void longWordsTakeNoTime()
    {
        QString printed;
        for (int word = 0; word < 100'000; ++word)
            printed += QString::number(word * 7919 % 100'003) + u' ';
        QString typed = printed;
        std::reverse(typed.begin(), typed.end());
        QElapsedTimer timer;
        timer.start();
        (void)EditorialRules::quotation(printed, typed, printed);
        QVERIFY(timer.elapsed() < 1500);
    }
};

QTEST_GUILESS_MAIN(TestEditorialRules)
#include "tst_editorialrules.moc"
