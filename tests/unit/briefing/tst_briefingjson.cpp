// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/briefingjson.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

Excerpt find(const Article &article, const QString &words)
{
    const qsizetype start = article.text.indexOf(words);
    Q_ASSERT(start >= 0);
    return article.excerpt({start, start + words.size()});
}

/// One item of each kind. The face before everything else takes two UTF-16 units and is one code point.
Briefing sample()
{
    Briefing briefing;
    Article &article = briefing.article;
    article.text = u"😀 « Agissons », a dit Ana Roux.\n\n30 délégués à Lomé (7-8 mai)."_s;
    article.source = {.path = u"a \"b\".txt"_s,
        .mediaType = u"text/plain"_s,
        .encoding = u"UTF-8"_s,
        .bytes = 70,
        .sha256 = QByteArray::fromHex("00ff")};
    article.language = u"fr"_s;
    article.paragraphs
        = {{.number = 1, .span = {0, 32}}, {.number = 2, .span = {34, 63}, .kind = ParagraphKind::ListItem}};
    article.removed = {{.reason = u"navigation"_s, .characters = 8, .text = u"Accueil."_s}};
    briefing.event = {.name = u"Réunion"_s,
        .place = find(article, u"Lomé"_s),
        .start = {.month = 5, .day = 7},
        .end = {.month = 5, .day = 8},
        .dates = find(article, u"7-8 mai"_s)};
    briefing.summary = {{.id = 1, .words = find(article, u"30 délégués à Lomé (7-8 mai)."_s), .rank = 1},
        {.id = 2, .words = find(article, u"Agissons"_s), .rank = 4}};
    briefing.quotes = {{.id = 1,
                           .words = find(article, u"Agissons"_s),
                           .speaker = u"Ana Roux"_s,
                           .speakerForms = {find(article, u"Ana Roux"_s)},
                           .mention = find(article, u"Ana Roux"_s),
                           .cue = find(article, u"a dit"_s),
                           .reason = u"inverted-clause"_s,
                           .mode = Mode::Video},
        {.id = 2, .words = find(article, u"dit"_s), .included = false}};
    briefing.themes = {{.id = 1,
        .label = u"Agissons"_s,
        .status = ThemeStatus::Discussed,
        .score = 1.0 / 3,
        .mentions = {find(article, u"Agissons"_s)}}};
    briefing.attendance.counts
        = {{.id = 1, .value = 30, .qualifier = Qualifier::AtLeast, .words = find(article, u"30 délégués"_s)}};
    briefing.attendance.people
        = {{.id = 2, .name = u"Ana Roux"_s, .spoke = true, .mentions = {find(article, u"Ana Roux"_s)}}};
    briefing.attendance.countries = {{.id = 3, .code = u"TG"_s, .name = u"Togo"_s, .state = LineState::Added}};
    briefing.toVerify = {{.id = 1, .kind = VerifyKind::YearMissing, .words = find(article, u"7-8 mai"_s)}};
    briefing.warnings = {u"Rien."_s};
    return briefing;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestBriefingJson : public QObject
{
    Q_OBJECT

private slots:
    void documentIsAsDescribed()
    {
        // In a file of its own, since moc takes the marks inside a raw string for its end.
        QFile golden(QStringLiteral(RAPPORTEUR_GOLDEN));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArray expected = golden.readAll().replace("@version@", RAPPORTEUR_VERSION);
        QCOMPARE(briefingToJson(sample(), JsonLayout::OneLine), expected);
    }

    void layoutsSayTheSame()
    {
        const QByteArray line = briefingToJson(sample(), JsonLayout::OneLine);
        const QByteArray indented = briefingToJson(sample(), JsonLayout::Indented);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(indented.startsWith("{\n  \"format\": \"rapporteur-briefing\",\n  \"version\": 1,\n"));
        QVERIFY(indented.contains("\n  \"source\": {\n    \"path\": "));
        QCOMPARE(parsed(indented), parsed(line));
    }

    void summaryHasTheBestSentencesOfItsLength()
    {
        const auto summary = [](int length) {
            return parsed(briefingToJson(sample(), JsonLayout::OneLine, length))["summary"_L1].toArray();
        };
        QCOMPARE(summary(3).size(), 1);
        QCOMPARE(summary(5).size(), 2);
    }

    void knowsNothingSaysNull()
    {
        const QJsonObject document = parsed(briefingToJson({}, JsonLayout::OneLine));
        QVERIFY(document["event"_L1]["name"_L1].isNull());
        QVERIFY(document["event"_L1]["dates"_L1].isNull());
        QVERIFY(document["source"_L1]["path"_L1].isNull());
        QCOMPARE(document["quotes"_L1].toArray().size(), 0);
    }

    void whatTheUserChangedIsTold()
    {
        Briefing briefing = sample();
        QVERIFY(!briefingToJson(briefing, JsonLayout::OneLine).contains("\"was\""));
        Quotation &quote = briefing.quotes.first();
        quote.state = LineState::Corrected;
        quote.was = u"Agissons tous"_s;
        quote.speakerWas = u"Elle"_s;
        briefing.event.place = {u"Kara"_s, {}};
        briefing.event.states[EventPlace] = {LineState::Added, u"Lomé"_s};
        briefing.event.start.year = briefing.event.end.year = briefing.event.addedYear = 2031;
        briefing.comment = u"À suivre."_s;
        briefing.notes = {{.id = 1, .passage = find(briefing.article, u"Ana Roux"_s), .text = u"Qui ?"_s},
            {.id = 2, .passage = find(briefing.article, u"30 délégués"_s), .text = u"Peu."_s, .isPrivate = false}};
        const QJsonObject document = parsed(briefingToJson(briefing, JsonLayout::OneLine));
        const QJsonObject written = document["quotes"_L1][0].toObject();
        QCOMPARE(written["was"_L1].toString(), u"Agissons tous"_s);
        QCOMPARE(written["speakerWas"_L1].toString(), u"Elle"_s);
        const QJsonObject event = document["event"_L1].toObject();
        QCOMPARE(event["place"_L1]["text"_L1].toString(), u"Kara"_s);
        QVERIFY(event["place"_L1]["start"_L1].isNull());
        QCOMPARE(event["changed"_L1],
            QJsonValue(
                QJsonArray {QJsonObject {{"fact"_L1, "place"_L1}, {"state"_L1, "added"_L1}, {"was"_L1, u"Lomé"_s}}}));
        QCOMPARE(event["dates"_L1]["start"_L1].toString(), u"2031-05-07"_s);
        QCOMPARE(event["dates"_L1]["addedYear"_L1].toInt(), 2031);
        QCOMPARE(document["comment"_L1].toString(), u"À suivre."_s);
        QCOMPARE(document["notes"_L1].toArray().size(), 1);
        QCOMPARE(document["notes"_L1][0]["note"_L1].toString(), u"Peu."_s);
        QCOMPARE(document["notes"_L1][0]["passage"_L1]["text"_L1].toString(), u"30 délégués"_s);
    }

    void stringsAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("marks") << u"a \"b\" \\"_s << QByteArray("\"a \\\"b\\\" \\\\\"");
        QTest::newRow("white space") << u"\t\n\r\b\f"_s << QByteArray("\"\\t\\n\\r\\b\\f\"");
        QTest::newRow("controls") << u"\x01\x7f"_s << QByteArray("\"\\u0001\\u007f\"");
        QTest::newRow("line separators") << u"\u2028\u2029\u0085"_s << QByteArray("\"\\u2028\\u2029\\u0085\"");
        QTest::newRow("everything else as it is") << u"é’ 会😀"_s << QByteArray("\"é’ 会😀\"");
    }

    void stringsAreEscaped()
    {
        QFETCH(QString, text);
        JsonWriter json(JsonLayout::OneLine);
        json.string(text);
        QTEST(json.finish().trimmed(), "json");
    }

    void numbersAreTheSameInEveryLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        JsonWriter json(JsonLayout::OneLine);
        json.beginArray();
        json.number(0.5);
        json.number(1);
        json.integer(1'234'567);
        json.endArray();
        QCOMPARE(json.finish(), "[0.5,1,1234567]\n");
        QLocale::setDefault(before);
    }

    void fileThatCouldNotBeReadIsADocument()
    {
        const QByteArray json = errorToJson(u"a.txt"_s, {.kind = ErrorKind::TooLarge, .sentence = u"Too large."_s});
        QCOMPARE(json,
            "{\"format\":\"rapporteur-briefing\",\"version\":1,\"generator\":\"rapporteur " RAPPORTEUR_VERSION
            "\",\"source\":{\"path\":\"a.txt\"},\"error\":{\"kind\":\"tooLarge\",\"message\":\"Too large.\"}}"
            "\n");
    }

    void manyItemsInALongTextTakeLittleTime()
    {
        Briefing briefing;
        briefing.article.text = u"😀 mot "_s.repeated(200'000);
        for (int i = 0; i < 50'000; ++i)
            briefing.attendance.categories
                << AttendanceCategory {.words = briefing.article.excerpt({i * 7 + 3, i * 7 + 6})};
        QElapsedTimer timer;
        timer.start();
        const QByteArray json = briefingToJson(briefing, JsonLayout::OneLine);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(json.contains("{\"text\":\"mot\",\"start\":299996,\"end\":299999,"));
    }
};

QTEST_GUILESS_MAIN(TestBriefingJson)
#include "tst_briefingjson.moc"
