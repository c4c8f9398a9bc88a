// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/briefingjson.h"
#include "extraction/briefingbuilder.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Every object with a text and a span inside \a value, however deep.
QList<QJsonObject> excerptsIn(const QJsonValue &value)
{
    QList<QJsonObject> excerpts;
    QList<QJsonValue> open = {value};
    while (!open.isEmpty()) {
        const QJsonValue next = open.takeLast();
        const QJsonArray array = next.toArray();
        open.append(QList<QJsonValue>(array.begin(), array.end()));
        const QJsonObject object = next.toObject();
        if (object.contains("text"_L1) && (object["start"_L1].isDouble() || object.contains("spanStart"_L1)))
            excerpts << object;
        const QStringList keys = object.keys();
        for (const QString &key : keys)
            open << object.value(key);
    }
    return excerpts;
}

template <typename Items> QList<int> idsOf(const Items &items)
{
    QList<int> ids;
    for (const auto &item : items)
        ids << item.id;
    return ids;
}

QList<int> countedFromOne(qsizetype length)
{
    QList<int> ids(length);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

/// What rests on the character at \a position, as the panes ask when a passage is looked at.
QList<ItemRef> itemsAt(const QList<ItemSpans> &all, qsizetype position)
{
    QList<ItemRef> found;
    for (const ItemSpans &item : all) {
        if (std::ranges::any_of(item.spans, [position](TextSpan span) { return span.contains(position); }))
            found << item.item;
    }
    return found;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private:
    Briefing briefingAt(const QString &path) const { return buildBriefing(testdata::articleAt(path), m_lexicons); }

    const Lexicons m_lexicons;

private slots:
    void thereAreArticles() { QVERIFY(testdata::articlePaths().size() >= 12); }

    void everyTextEqualsItsSlice_data() { testdata::addArticleRows(); }
    void everyTextEqualsItsSlice()
    {
        QFETCH(QString, path);
        const QByteArray json = briefingToJson(briefingAt(path), JsonLayout::OneLine);
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.errorString(), QJsonParseError {}.errorString());
        const QList<uint> text = document["article"_L1]["text"_L1].toString().toUcs4();
        for (const QJsonObject &words : excerptsIn(document)) {
            const bool dates = words.contains("spanStart"_L1); // there start and end are days
            const int start = words[dates ? "spanStart"_L1 : "start"_L1].toInt(-1);
            const int end = words[dates ? "spanEnd"_L1 : "end"_L1].toInt(-1);
            QVERIFY(0 <= start && start < end && end <= text.size());
            QCOMPARE(words["text"_L1].toString().toUcs4(), text.mid(start, end - start));
        }
    }

    void nothingWasDropped_data() { testdata::addArticleRows(); }
    void nothingWasDropped()
    {
        QFETCH(QString, path);
        QCOMPARE(briefingAt(path).warnings, QStringList());
    }

    void idsAreConsecutive_data() { testdata::addArticleRows(); }
    void idsAreConsecutive()
    {
        QFETCH(QString, path);
        const Briefing briefing = briefingAt(path);
        QCOMPARE(idsOf(briefing.quotes), countedFromOne(briefing.quotes.size()));
        QCOMPARE(idsOf(briefing.themes), countedFromOne(briefing.themes.size()));
        QCOMPARE(idsOf(briefing.summary), countedFromOne(briefing.summary.size()));
        QCOMPARE(idsOf(briefing.toVerify), countedFromOne(briefing.toVerify.size()));
        const Attendance &attendance = briefing.attendance;
        const QList<int> ids = idsOf(attendance.counts) + idsOf(attendance.categories) + idsOf(attendance.people)
            + idsOf(attendance.countries) + idsOf(attendance.organisations);
        QCOMPARE(ids, countedFromOne(ids.size()));
    }

    void fromAnItemToItsPassageAndBack_data() { testdata::addArticleRows(); }
    void fromAnItemToItsPassageAndBack()
    {
        QFETCH(QString, path);
        const QList<ItemSpans> all = itemSpans(briefingAt(path));
        for (const ItemSpans &item : all) {
            for (const TextSpan span : item.spans)
                QVERIFY(itemsAt(all, span.start).contains(item.item) && itemsAt(all, span.end - 1).contains(item.item));
        }
    }

    void everyLabelNamesOneItem_data() { testdata::addArticleRows(); }
    void everyLabelNamesOneItem()
    {
        QFETCH(QString, path);
        const Briefing briefing = briefingAt(path);
        const Attendance &attendance = briefing.attendance;
        QSet<QString> labels;
        for (const ItemSpans &item : itemSpans(briefing)) {
            const QString label = itemLabel(item.item);
            if (label.isEmpty())
                continue;
            QVERIFY2(!labels.contains(label), qPrintable(label));
            labels << label;
        }
        QCOMPARE(labels.size(),
            briefing.quotes.size() + briefing.themes.size() + attendance.counts.size() + attendance.categories.size()
                + attendance.people.size() + attendance.countries.size() + attendance.organisations.size());
    }

    void theSummaryIsRankedAndInTheOrderOfTheText_data() { testdata::addArticleRows(); }
    void theSummaryIsRankedAndInTheOrderOfTheText()
    {
        QFETCH(QString, path);
        const QList<SummarySentence> summary = briefingAt(path).summary;
        QVERIFY(summary.size() <= 7);
        QVERIFY(std::ranges::is_sorted(summary, {}, [](const SummarySentence &s) { return s.words.span.start; }));
        QList<int> ranks;
        for (const SummarySentence &sentence : summary)
            ranks << sentence.rank;
        std::ranges::sort(ranks);
        QCOMPARE(ranks, countedFromOne(summary.size()));
    }

    void theSameBytesInEveryLocale_data() { testdata::addArticleRows(); }
    void theSameBytesInEveryLocale()
    {
        QFETCH(QString, path);
        const QByteArray expected = briefingToJson(briefingAt(path), JsonLayout::OneLine);
        const QLocale before;
        for (const QString &name : {u"C"_s, u"fr_FR"_s, u"tr_TR"_s, u"ar_EG"_s}) {
            QLocale::setDefault(QLocale(name));
            // Fresh lexicons: nothing may depend on what was loaded first.
            const Briefing again = buildBriefing(testdata::articleAt(path), Lexicons());
            const QByteArray json = briefingToJson(again, JsonLayout::OneLine);
            QLocale::setDefault(before);
            QVERIFY2(json == expected, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
