// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/briefingjson.h"
#include "extraction/briefingbuilder.h"
#include "readers/articlereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// A line of a file of facts: "kind<TAB>value<TAB>…", with "a|b" where either value is right. "~" before the line: not
/// yet so; "~!": still found, and wrong.
struct Fact {
    QString line;
    QString kind;
    QStringList values; ///< any of these
    QStringList statuses; ///< of a theme: any of these
    bool known = false; ///< a known miss
    bool knownFalse = false; ///< still found, and wrong
};

/// Themes differ by their article alone: "les toits blancs" is "toits blancs".
QString plain(const QString &words)
{
    static const QStringList articles {u"l'"_s, u"le "_s, u"la "_s, u"les "_s, u"the "_s, u"un "_s, u"une "_s, u"a "_s};
    QString folded = words.toCaseFolded().replace(u'’', u'\'');
    for (const QString &article : articles) {
        if (folded.startsWith(article))
            return folded.sliced(article.size());
    }
    return folded;
}

QList<Fact> readFacts(const QString &path)
{
    QFile file(path);
    QList<Fact> facts;
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields = line.split(u'\t');
        Fact fact {line, fields.takeFirst().remove(u'~').remove(u'!'), {}, {}, line.startsWith(u'~'),
            line.startsWith("~!"_L1)};
        if (fact.kind == "theme"_L1)
            fact.statuses = fields.takeFirst().split(u'|');
        fact.values = fields.value(0).split(u'|');
        facts += fact;
    }
    return facts;
}

QJsonObject briefingOf(const QString &path)
{
    static const Lexicons lexicons;
    const Result<Article> article = readArticle(path);
    return article
        ? QJsonDocument::fromJson(briefingToJson(buildBriefing(*article, lexicons), JsonLayout::OneLine)).object()
        : QJsonObject();
}

QStringList factFiles()
{
    QStringList paths;
    const QDir press(QStringLiteral(RAPPORTEUR_TEST_DATA "/press"));
    for (const QString &language : press.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(press.filePath(language));
        for (const QString &name : folder.entryList({u"*.event"_s}, QDir::Files, QDir::Name))
            paths += folder.filePath(name);
    }
    return paths;
}

QString articleBeside(const QString &facts)
{
    return facts.chopped(qsizetype(qstrlen("event"))) + "txt"_L1;
}

/// The facts of one article, held against what is found in it.
class Comparison
{
public:
    Comparison(const QList<Fact> &facts, const QJsonObject &briefing)
        : m_facts(facts)
        , m_briefing(briefing)
    {
        compareEvent();
        compareThemes();
        comparePoints();
    }

    QStringList wrong;
    int known = 0;

private:
    [[nodiscard]] bool isOpen(const QString &kind) const
    {
        return std::ranges::any_of(
            m_facts, [&](const Fact &f) { return f.kind == "either"_L1 && f.values.contains(kind); });
    }

    void judge(const Fact &fact, bool found)
    {
        known += fact.known;
        if (found == (fact.known && !fact.knownFalse))
            wrong += (found ? u"found now: "_s : u"missing: "_s) + fact.line;
    }

    void compareEvent()
    {
        const QJsonObject event = m_briefing["event"_L1].toObject();
        const QJsonObject dates = event["dates"_L1].toObject();
        compareOne(u"name"_s, event["name"_L1]);
        compareOne(u"place"_s, event["place"_L1]["text"_L1]);
        compareOne(u"venue"_s, event["venue"_L1]["text"_L1]);
        compareOne(u"start"_s, dates["start"_L1]);
        compareOne(u"end"_s, dates["end"_L1]);
        compareOne(u"format"_s, event["format"_L1]);
        compareOne(u"organiser"_s, event["organiser"_L1]["text"_L1]);
    }

    /// A kind that has one value, or none.
    void compareOne(const QString &kind, const QJsonValue &value)
    {
        const QString found = value.toString();
        bool expected = false;
        for (const Fact &fact : m_facts) {
            if (fact.kind == kind) {
                judge(fact, fact.values.contains(found));
                expected = true;
            }
        }
        if (!expected && !found.isEmpty() && !isOpen(kind))
            wrong += u"false: %1\t%2"_s.arg(kind, found);
        else if (expected && !wrong.isEmpty() && wrong.last().startsWith("missing: "_L1 + kind))
            wrong.last() += u"\n    but found: "_s + found;
    }

    void compareThemes()
    {
        QList<QJsonObject> found;
        for (const QJsonValue &theme : m_briefing["themes"_L1].toArray()) {
            if (theme["origin"_L1].toString() == "announced"_L1)
                found += theme.toObject();
        }
        for (const Fact &fact : m_facts) {
            if (fact.kind != "theme"_L1 && fact.kind != "optional-theme"_L1)
                continue;
            const auto hit = std::ranges::find_if(found, [&](const QJsonObject &theme) {
                const QString label = plain(theme["label"_L1].toString());
                return std::ranges::any_of(fact.values, [&](const QString &value) { return plain(value) == label; });
            });
            if (fact.kind == "theme"_L1)
                judge(fact, hit != found.end() && fact.statuses.contains(hit->value("status"_L1).toString()));
            if (hit != found.end())
                found.erase(hit);
        }
        for (const QJsonObject &theme : std::as_const(found))
            wrong += u"false: theme\t%1\t%2"_s.arg(theme["status"_L1].toString(), theme["label"_L1].toString());
    }

    void comparePoints()
    {
        QStringList found;
        for (const QJsonValue &point : m_briefing["toVerify"_L1].toArray())
            found += point["kind"_L1].toString();
        found.removeDuplicates();
        for (const Fact &fact : m_facts) {
            if (fact.kind == "verify"_L1)
                judge(fact, found.removeAll(fact.values.first()) > 0);
        }
        for (const QString &kind : std::as_const(found)) {
            if (!isOpen(kind))
                wrong += u"false: verify\t"_s + kind;
        }
    }

    const QList<Fact> &m_facts;
    const QJsonObject &m_briefing;
};

} // namespace

/// Whole articles of many hands in tests/data/press, each beside what a careful reader finds of its event, themes and
/// open points. Kinds: name, place, venue, start, end, format, organiser, theme (its status, then its words), verify as
/// in the data format;
/// "optional-theme" may be found or not, "either<TAB>kind" leaves a kind open, "summary" begins a sentence that a
/// careful editor would choose.
class TestPressEvent : public QObject
{
    Q_OBJECT

private slots:
    void facts_data();
    void facts();
    void summaries();
};

void TestPressEvent::facts_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : factFiles())
        QTest::newRow(qPrintable(QDir(QStringLiteral(RAPPORTEUR_TEST_DATA "/press")).relativeFilePath(path))) << path;
}

void TestPressEvent::facts()
{
    QFETCH(QString, path);
    const QList<Fact> facts = readFacts(path);
    const QJsonObject briefing = briefingOf(articleBeside(path));
    QVERIFY(!briefing.isEmpty());
    const Comparison comparison(facts, briefing);
    QVERIFY2(comparison.wrong.isEmpty(), qPrintable(u'\n' + comparison.wrong.join(u'\n')));
    if (comparison.known > 0) {
        QEXPECT_FAIL("", qPrintable(u"%1 known misses"_s.arg(comparison.known)), Continue);
        QCOMPARE(comparison.known, 0);
    }
}

/// Which sentences are best is a matter of taste, so that only their share counts.
void TestPressEvent::summaries()
{
    int chosen = 0;
    int wanted = 0;
    for (const QString &path : factFiles()) {
        const QJsonArray summary = briefingOf(articleBeside(path))["summary"_L1].toArray();
        for (const Fact &fact : readFacts(path)) {
            if (fact.kind != "summary"_L1)
                continue;
            ++wanted;
            chosen += std::ranges::any_of(summary, [&](const QJsonValue &sentence) {
                const QString text = sentence["text"_L1].toString();
                return std::ranges::any_of(fact.values, [&](const QString &start) { return text.startsWith(start); });
            });
        }
    }
    constexpr int leastShare = 75; // per cent
    QVERIFY2(100 * chosen >= leastShare * wanted, qPrintable(u"%1 of %2"_s.arg(chosen).arg(wanted)));
}

QTEST_GUILESS_MAIN(TestPressEvent)
#include "tst_pressevent.moc"
