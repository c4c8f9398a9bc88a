// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingfocus.h"
#include "presentation/briefingsession.h"
#include "support/samplebriefing.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;

namespace {

constexpr ItemRef firstQuote {ItemKind::Quotation, 1};
constexpr ItemRef secondQuote {ItemKind::Quotation, 2};
constexpr ItemRef person {ItemKind::Person, 3};
constexpr ItemRef recurringTheme {ItemKind::Theme, 5};

} // namespace

class TestBriefingFocus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        session = std::make_unique<BriefingSession>();
        focus = std::make_unique<BriefingFocus>(*session);
        session->setBriefing(test::sampleBriefing());
    }

    void theSameValueIsSilentAndNothingIsAnnounced()
    {
        QSignalSpy changed(focus.get(), &BriefingFocus::changed);
        focus->clear();
        QCOMPARE(changed.size(), 0);
        focus->markItem(firstQuote);
        focus->markItem(firstQuote);
        focus->mark(focus->value());
        QCOMPARE(changed.size(), 1);
        focus->clear();
        QCOMPARE(changed.size(), 2);
        QVERIFY(changed.last().first().value<FocusValue>().isNull());
    }

    void markingDoesNotGo()
    {
        QSignalSpy went(focus.get(), &BriefingFocus::went);
        focus->markItem(firstQuote);
        QCOMPARE(went.size(), 0);
        QVERIFY(!focus->canGoBack());
        focus->goToItem(firstQuote);
        QCOMPARE(went.size(), 1);
        QVERIFY(focus->canGoBack());
    }

    void backAndForwardVisitThePlacesAgain()
    {
        focus->setPassageInView({5, 20});
        focus->goToItem(firstQuote);
        focus->setPassageInView({40, 60});
        focus->goToItem(person);
        QSignalSpy went(focus.get(), &BriefingFocus::went);
        focus->back();
        QCOMPARE(focus->value().item, firstQuote);
        QCOMPARE(went.last().at(1).value<TextSpan>(), TextSpan({40, 60}));
        focus->back();
        QVERIFY(focus->value().isNull());
        QCOMPARE(went.last().at(1).value<TextSpan>(), TextSpan({5, 20}));
        QVERIFY(!focus->canGoBack());
        focus->back(); // nothing before
        focus->forward();
        focus->forward();
        QCOMPARE(focus->value().item, person);
        QVERIFY(!focus->canGoForward());
        focus->back();
        focus->goToItem(secondQuote); // a new way forgets the old one
        QVERIFY(!focus->canGoForward());
    }

    void goingAgainVisitsEachMentionInTurn()
    {
        const QList<TextSpan> mentions = focus->links().spansOf(recurringTheme);
        QVERIFY(mentions.size() > 2);
        focus->markItem(recurringTheme);
        for (qsizetype round = 0; round <= mentions.size(); ++round) {
            focus->goToItem(recurringTheme);
            QCOMPARE(focus->value().span, mentions.at(round % mentions.size()));
        }
    }

    void aQuoteMarksItsSpeakerAndTheSummaryLineThatHoldsIt()
    {
        focus->markItem(firstQuote);
        QVERIFY(focus->isRelated(person));
        QVERIFY(focus->isRelated({ItemKind::Summary, 1}));
        QVERIFY(!focus->isRelated(firstQuote));
        QVERIFY(!focus->isRelated(secondQuote));
        QVERIFY(!focus->isRelated({ItemKind::Summary, 4}));
    }

    void aPersonMarksHisQuotes()
    {
        focus->markItem(person);
        for (int id = 1; id <= 4; ++id)
            QVERIFY(focus->isRelated({ItemKind::Quotation, id}));
        QVERIFY(focus->isRelated({ItemKind::VerifyPoint, 1}));
    }

    void aThemeMarksTheQuotesOnIt()
    {
        focus->markItem(recurringTheme);
        QVERIFY(focus->isRelated({ItemKind::Quotation, 4}));
        QVERIFY(!focus->isRelated({ItemKind::Quotation, 3}));
    }

    void aPointToVerifyMarksItsLine()
    {
        focus->markItem({ItemKind::VerifyPoint, 2});
        QVERIFY(focus->isRelated({ItemKind::EventFact, EventDates}));
        focus->markItem({ItemKind::VerifyPoint, 1});
        QVERIFY(focus->isRelated({ItemKind::Quotation, 4})); // of the same unnamed speaker, by another form
    }

    void aPassageMarksAllThatRestsOnIt()
    {
        const Quotation &quote = session->briefing()->quotes.first();
        focus->mark({{}, {quote.words.span.start + 3, quote.words.span.start + 3}});
        QVERIFY(focus->isRelated(firstQuote));
        QVERIFY(focus->isRelated({ItemKind::Summary, 1}));
        focus->mark({{}, quote.cue.span}); // the words that report it rest on it too
        QVERIFY(focus->isRelated(firstQuote));
        focus->clear();
        QVERIFY(focus->related().isEmpty());
    }

    void theSameArticleComesBackWithTheLineInFocus()
    {
        focus->goToItem(secondQuote);
        QSignalSpy changed(focus.get(), &BriefingFocus::changed);
        session->setBriefing(test::sampleBriefing());
        QCOMPARE(changed.size(), 2); // let go, found again
        QVERIFY(changed.first().first().value<FocusValue>().isNull());
        QCOMPARE(focus->value().item, secondQuote);
        QVERIFY(focus->canGoBack());
    }

    void aLineThatIsGoneAndAnotherArticleClearIt()
    {
        focus->goToItem({ItemKind::Quotation, 4});
        Briefing fewer = *session->briefing();
        fewer.quotes.removeLast();
        session->setBriefing(std::make_shared<const Briefing>(fewer));
        QVERIFY(focus->value().isNull());

        focus->goToItem(firstQuote);
        Briefing other = fewer;
        other.article.text += u' ';
        session->setBriefing(std::make_shared<const Briefing>(other));
        QVERIFY(focus->value().isNull());
        QVERIFY(!focus->canGoBack());
        session->setBriefing({});
        QVERIFY(focus->value().isNull());
        focus->markItem(firstQuote); // of nothing
        QVERIFY(focus->related().isEmpty());
    }

private:
    std::unique_ptr<BriefingSession> session;
    std::unique_ptr<BriefingFocus> focus;
};

QTEST_GUILESS_MAIN(TestBriefingFocus)
#include "tst_briefingfocus.moc"
