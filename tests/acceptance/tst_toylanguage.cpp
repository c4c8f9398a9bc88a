// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that the program has never heard of, from a folder of lexicon files alone: what is bound to a language is
/// data.

#include "extraction/briefingbuilder.h"
#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const auto news
    = u"Zu Konferu ol Maruloj zentis inu Tokur kel 3 ganbar 2031. Plin 400 partuloj venzis.\n\n"
      "«Zu maruloj estis blunta», dirzis Dan Anuli Belozu. Mankis zu pura akvulo, eku kostis zu pura akvulo.\n\n"
      "Leguzu: zu pura akvulo inu Tokur kel 3 ganbar."_s;

} // namespace

class TestToyLanguage : public QObject
{
    Q_OBJECT

private:
    Briefing m_briefing;

private slots:
    void initTestCase()
    {
        const Lexicons lexicons(QStringLiteral(RAPPORTEUR_TEST_DATA "/lexicons"));
        m_briefing = buildBriefing(test::articleOf(news, u"xx"_s), lexicons);
    }

    void theEventIsFound()
    {
        QCOMPARE(m_briefing.event.name, u"Konferu ol Maruloj"_s);
        QCOMPARE(m_briefing.event.place.text, u"Tokur"_s);
        QCOMPARE(m_briefing.event.start.toIso(), u"2031-01-03"_s);
    }

    void whoAttendsIsCounted()
    {
        QCOMPARE(m_briefing.attendance.counts.size(), 1);
        QCOMPARE(m_briefing.attendance.counts.first().words.text, u"Plin 400 partuloj"_s);
        QCOMPARE(m_briefing.attendance.counts.first().qualifier, Qualifier::AtLeast);
    }

    void whoSpokeIsNamed()
    {
        QCOMPARE(m_briefing.quotes.size(), 1);
        QCOMPARE(m_briefing.quotes.first().words.text, u"Zu maruloj estis blunta"_s);
        QCOMPARE(m_briefing.quotes.first().speaker, u"Anuli Belozu"_s);
    }

    void keyphrasesRecur()
    {
        const bool found = std::ranges::any_of(
            m_briefing.themes, [](const Theme &theme) { return theme.label == u"pura akvulo"_s; });
        QVERIFY(found);
    }

    void theSummaryTellsTheEventAndLeavesOutBoilerplate()
    {
        QVERIFY(!m_briefing.summary.isEmpty());
        QVERIFY(m_briefing.summary.first().words.text.startsWith(u"Zu Konferu ol Maruloj"_s));
        for (const SummarySentence &sentence : m_briefing.summary)
            QVERIFY(!sentence.words.text.startsWith(u"Leguzu"_s));
    }

    void aLanguageWithoutAFolderIsNoError()
    {
        const Briefing briefing = buildBriefing(test::articleOf(news, u"qq"_s), Lexicons());
        QCOMPARE(briefing.article.text, news);
        QCOMPARE(briefing.warnings, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestToyLanguage)
#include "tst_toylanguage.moc"
