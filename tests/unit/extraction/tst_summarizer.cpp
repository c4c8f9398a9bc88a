// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/briefingbuilder.h"
#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// The sentences of the summary of \a length, in the order of the text.
QStringList summaryOf(const QString &text, const QString &language, int length = 3)
{
    static const Lexicons lexicons;
    QStringList sentences;
    for (const SummarySentence &sentence : buildBriefing(test::articleOf(text, language), lexicons).summary) {
        if (sentence.rank <= length)
            sentences << sentence.words.text;
    }
    return sentences;
}

const auto opening = u"Le Forum des ports secs s’est ouvert lundi 3 mars 2025 à Bobo-Dioulasso."_s;
const auto crowd = u"Plus de 400 participants venus de 19 pays y assistent."_s;
const auto decision = u"Les ministres ont décidé de créer un guichet unique à la frontière."_s;
const auto colour = u"Le soleil tapait fort sur les tentes blanches de la grande place."_s;

} // namespace

class TestSummarizer : public QObject
{
    Q_OBJECT

private slots:
    void whatWhenHowManyAndDecidedComeFirst()
    {
        const QString text = opening + u' ' + colour + u"\n\n"_s
            + u"Les rues étaient pleines de vendeurs de beignets et de thé. "_s + crowd + u"\n\n"_s + colour.chopped(1)
            + u" depuis l’aube. "_s + decision;
        QCOMPARE(summaryOf(text, u"fr"_s), QStringList({opening, crowd, decision}));
    }

    void boilerplateAndHeadlinesStayOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("language");
        QTest::newRow("fr, read also") << u"Lire aussi : le Forum des ports secs en dix dates."_s << u"fr"_s;
        QTest::newRow("fr, photo") << u"Photo : le Forum des ports secs, lundi, à Bobo-Dioulasso."_s << u"fr"_s;
        QTest::newRow("fr, rights") << u"Le Forum des ports secs, tous droits réservés pour tous pays."_s << u"fr"_s;
        QTest::newRow("fr, contact") << u"Contact presse : secrétariat du Forum des ports secs, à Bobo-Dioulasso."_s
                                     << u"fr"_s;
        QTest::newRow("en, reporting") << u"Reporting by Ann Ode in Accra; editing by Bo Lind."_s << u"en"_s;
        QTest::newRow("en, read more") << u"Read more about the Dry Ports Forum in our special report."_s << u"en"_s;
        QTest::newRow("no stop") << u"Le Forum des ports secs ouvre à Bobo-Dioulasso avec 400 participants"_s
                                 << u"fr"_s;
    }
    void boilerplateAndHeadlinesStayOut()
    {
        QFETCH(QString, line);
        QFETCH(QString, language);
        const QString text = line + u"\n\n"_s + opening + u' ' + colour + u"\n\n"_s + crowd + u"\n\n"_s + line;
        const QStringList summary = summaryOf(text, language, 7);
        QVERIFY(!summary.isEmpty());
        QVERIFY2(!summary.contains(line), qPrintable(summary.join(u'\n')));
    }

    void wordsOfBoilerplateInsideASentenceDoNoHarm()
    {
        const auto sentence = u"La photo de famille du Forum des ports secs réunit 19 pays à Bobo-Dioulasso."_s;
        QVERIFY(summaryOf(sentence + u' ' + colour, u"fr"_s).contains(sentence));
    }

    void aNearDuplicateIsNotSaidTwice()
    {
        const auto again = u"Le Forum des ports secs s’est bien ouvert lundi 3 mars 2025 à Bobo-Dioulasso."_s;
        const QStringList summary
            = summaryOf(opening + u"\n\n"_s + again + u' ' + colour + u"\n\n"_s + crowd, u"fr"_s, 7);
        QVERIFY(summary.contains(opening) != summary.contains(again));
    }

    void aReferenceWithoutItsAntecedentWaits_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("language");
        QTest::newRow("fr, pronoun") << u"Il a parlé longuement des tarifs du rail."_s
                                     << u"Le syndicat a parlé longuement des tarifs du rail."_s << u"fr"_s;
        QTest::newRow("fr, this") << u"Cette initiative concerne les tarifs du rail."_s
                                  << u"Une autre initiative concerne les tarifs du rail."_s << u"fr"_s;
        QTest::newRow("en, pronoun") << u"He spoke at length about railway tariffs."_s
                                     << u"The union spoke at length about railway tariffs."_s << u"en"_s;
        QTest::newRow("en, this") << u"This initiative is about railway tariffs."_s
                                  << u"Another initiative is about railway tariffs."_s << u"en"_s;
    }
    void aReferenceWithoutItsAntecedentWaits()
    {
        QFETCH(QString, reference);
        QFETCH(QString, plain);
        QFETCH(QString, language);
        const bool french = language == u"fr"_s;
        const QString first = french ? opening : u"The Dry Ports Forum opened on Monday 3 March 2025 in Tema."_s;
        const QString filler
            = french ? u"Des enfants couraient entre les étals."_s : u"Children ran between the stalls."_s;
        // The reference and its plain twin stand equally far from the start, as far as that goes.
        const QStringList summary = summaryOf(
            first + u"\n\n"_s + filler + u"\n\n"_s + reference + u"\n\n"_s + filler + u"\n\n"_s + plain, language, 2);
        QVERIFY2(!summary.contains(reference), qPrintable(summary.join(u'\n')));
    }

    void sevenAtMostAndFewerOfAShortText()
    {
        QCOMPARE(summaryOf(opening, u"fr"_s, 7), QStringList(opening));
        QString longText;
        for (int i = 0; i < 300; ++i)
            longText += u"Le délégué numéro %1 a présenté son rapport sur le bassin %2.\n\n"_s.arg(i).arg(i * 7);
        QVERIFY(summaryOf(longText, u"fr"_s, 7).size() <= 7);
    }

    void anEmptyTextHasNone() { QVERIFY(summaryOf(QString(), u"fr"_s).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestSummarizer)
#include "tst_summarizer.moc"
