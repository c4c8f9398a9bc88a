// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/attendancemodel.h"
#include "presentation/quotationfilter.h"
#include "presentation/quotationmodel.h"
#include "presentation/summarymodel.h"
#include "presentation/thememodel.h"
#include "presentation/verifymodel.h"
#include "support/samplebriefing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<BriefingModel> makeModel(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Summary: return std::make_unique<SummaryModel>();
    case ItemKind::Quotation: return std::make_unique<QuotationModel>();
    case ItemKind::Theme: return std::make_unique<ThemeModel>();
    case ItemKind::VerifyPoint: return std::make_unique<VerifyModel>();
    default: return std::make_unique<AttendanceModel>();
    }
}

QStringList contents(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}

} // namespace

class TestBriefingModels : public QObject
{
    Q_OBJECT

private slots:
    void modelsKeepTheRules_data()
    {
        QTest::addColumn<ItemKind>("kind");
        QTest::addColumn<int>("rows");
        QTest::newRow("summary") << ItemKind::Summary << 5;
        QTest::newRow("quotes") << ItemKind::Quotation << 4;
        QTest::newRow("themes") << ItemKind::Theme << 5;
        QTest::newRow("attendance") << ItemKind::Count << 9; // five facts of the event, four lines
        QTest::newRow("to verify") << ItemKind::VerifyPoint << 4;
    }

    void modelsKeepTheRules()
    {
        QFETCH(ItemKind, kind);
        const std::unique_ptr<BriefingModel> model = makeModel(kind);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 0);
        model->setBriefing({});
        QCOMPARE(model->rowCount(), 0);
        const BriefingPointer sample = test::sampleBriefing();
        model->setBriefing(sample);
        QTEST(model->rowCount(), "rows");
        model->setBriefing(std::make_shared<const Briefing>());
        model->setBriefing(sample);
        QTEST(model->rowCount(), "rows");
        model->retranslate();
        QTEST(model->rowCount(), "rows");
    }

    void everyRowFindsItsItemAndBack_data() { modelsKeepTheRules_data(); }

    void everyRowFindsItsItemAndBack()
    {
        QFETCH(ItemKind, kind);
        const BriefingPointer sample = test::sampleBriefing();
        const std::unique_ptr<BriefingModel> model = makeModel(kind);
        model->setBriefing(sample);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            QCOMPARE(model->rowOf(model->itemAt(row)), row);
            QCOMPARE(index.data(ItemRole).value<ItemRef>(), model->itemAt(row));
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.startsWith(index.data().toString()), qPrintable(spoken));
            const auto span = index.data(SpanRole).value<TextSpan>();
            const bool missing = index.data(OriginRole).toInt() == int(WordsOrigin::Missing);
            QCOMPARE(span.isEmpty(), missing);
        }
        QCOMPARE(model->rowOf({ItemKind::Quotation, 999}), -1);
        QVERIFY(model->itemAt(999).isNull());
        QVERIFY(model->itemAt(-1).isNull());
        QVERIFY(!model->data(QModelIndex()).isValid());
    }

    void theSummaryShowsTheBestInTheOrderOfTheText()
    {
        SummaryModel model;
        model.setBriefing(test::sampleBriefing());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLength(3);
        QCOMPARE(reset.size(), 1);
        QStringList paragraphs;
        for (int row = 0; row < model.rowCount(); ++row)
            paragraphs << model.index(row).data(LabelRole).toString();
        QCOMPARE(paragraphs, QStringList({u"¶1"_s, u"¶4"_s, u"¶5"_s}));
        model.setLength(3);
        QCOMPARE(reset.size(), 1); // the same length is silent
        model.setLength(7);
        QCOMPARE(model.rowCount(), 6);
    }

    void aCorrectionReachesTheRowsItIsAbout_data()
    {
        QTest::addColumn<std::function<void(Briefing &)>>("correct");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const std::function<void(Briefing &)> &correct, const QString &told) {
            QTest::newRow(name) << correct << told;
        };
        row("nothing", [](Briefing &) {}, {});
        row("another list", [](Briefing &b) { b.quotes.removeLast(); }, {});
        row(
            "left out", [](Briefing &b) { b.themes[1].included = false; }, u"changed 1-1"_s);
        row(
            "removed", [](Briefing &b) { b.themes.removeAt(2); }, u"removed 2-2"_s);
        row(
            "added", [](Briefing &b) { b.themes << Theme {.id = 9, .label = u"mine"_s, .state = LineState::Added}; },
            u"inserted 5-5"_s);
        row(
            "moved", [](Briefing &b) { b.themes.swapItemsAt(1, 2); }, u"moved 2-2"_s);
        row(
            "all others", [](Briefing &b) { std::reverse(b.themes.begin(), b.themes.end()); }, u"reset"_s);
        row(
            "another article", [](Briefing &b) { b.article.language = u"und"_s; }, u"reset"_s);
    }

    void aCorrectionReachesTheRowsItIsAbout()
    {
        QFETCH(std::function<void(Briefing &)>, correct);
        ThemeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBriefing(test::sampleBriefing());
        QStringList told;
        const auto note = [&told](const QString &what) {
            return [&told, what](const QModelIndex &, int first, int last) {
                told << u"%1 %2-%3"_s.arg(what).arg(first).arg(last);
            };
        };
        connect(&model, &QAbstractItemModel::rowsInserted, this, note(u"inserted"_s));
        connect(&model, &QAbstractItemModel::rowsRemoved, this, note(u"removed"_s));
        connect(&model, &QAbstractItemModel::rowsMoved, this, note(u"moved"_s));
        connect(&model, &QAbstractItemModel::modelReset, this, [&told] { told << u"reset"_s; });
        connect(&model, &QAbstractItemModel::dataChanged, this, [&told](const QModelIndex &a, const QModelIndex &b) {
            told << u"changed %1-%2"_s.arg(a.row()).arg(b.row());
        });
        Briefing corrected = *test::sampleBriefing();
        correct(corrected);
        model.setBriefing(std::make_shared<const Briefing>(corrected));
        QTEST(told.join(u' '), "told");
        ThemeModel fresh;
        fresh.setBriefing(std::make_shared<const Briefing>(corrected));
        QCOMPARE(contents(model), contents(fresh));
        for (int line = 0; line < model.rowCount(); ++line)
            QCOMPARE(model.rowOf(model.itemAt(line)), line);
    }

    void aQuotationTellsWhoAndWhy()
    {
        QuotationModel model;
        model.setBriefing(test::sampleBriefing());
        const QModelIndex first = model.index(0);
        QVERIFY(first.data().toString().startsWith(u"«\u202FAlors que nous sommes"_s));
        QCOMPARE(first.data(DetailRole).toString(), u"le chef de l’ONU · whole sentence · by video · ¶1"_s);
        QCOMPARE(first.data(ReasonRole).toString(),
            u"sure: the words are followed by «\u202Fa souligné\u202F» and the speaker"_s);
        QVERIFY(model.index(1).data().toString().startsWith(u"les sept"_s)); // a clause has its own marks inside
        QVERIFY(model.index(3).data(ReasonRole).toString().startsWith(u"check: "_s));
    }

    void aReasonThatIsNotKnownStillSpeaks()
    {
        Briefing briefing = *test::sampleBriefing();
        briefing.quotes.first().reason = u"a-rule-of-tomorrow"_s;
        QuotationModel model;
        model.setBriefing(std::make_shared<const Briefing>(briefing));
        QCOMPARE(model.index(0).data(ReasonRole).toString(), u"sure: reported with «\u202Fa souligné\u202F»"_s);
    }

    void themesStandUnderWhoNamedThem()
    {
        ThemeModel model;
        model.setBriefing(test::sampleBriefing());
        QCOMPARE(model.index(0).data(SectionRole).toString(), u"Named by the article"_s);
        QCOMPARE(model.index(0).data(DetailRole).toString(), u"announced · ¶6"_s);
        QCOMPARE(model.index(4).data(SectionRole).toString(), u"Recurring in the text"_s);
        QCOMPARE(model.index(4).data(DetailRole).toString(), u"¶1, 2, 4, 5, 7"_s);
    }

    void attendanceSaysWhatIsNotStated()
    {
        AttendanceModel model;
        model.setBriefing(test::sampleBriefing());
        const QStringList words = contents(model);
        QCOMPARE(words.mid(0, 5),
            QStringList({u"Réunion ministérielle sur le maintien de la paix"_s, u"Séoul"_s, u"7-8 décembre"_s,
                u"not stated"_s, u"not stated"_s}));
        QCOMPARE(model.index(2).data(DetailRole).toString(), u"Dates · year not stated · ¶1"_s);
        QCOMPARE(model.index(5).data(DetailRole).toString(), u"at least 700 participants · ¶5"_s);
        QCOMPARE(model.index(7).data().toString(), u"le chef de l’ONU"_s);
    }

    void theFilterShowsOneSpeaker()
    {
        Briefing briefing = *test::sampleBriefing();
        briefing.quotes[1].speaker = u"la ministre"_s;
        QuotationModel model;
        QuotationFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.setBriefing(std::make_shared<const Briefing>(briefing));
        QCOMPARE(filter.rowCount(), 4);
        filter.setSpeaker(u"la ministre"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setSpeaker({});
        QCOMPARE(filter.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(TestBriefingModels)
#include "tst_briefingmodels.moc"
