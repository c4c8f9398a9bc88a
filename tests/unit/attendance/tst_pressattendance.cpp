// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/briefingbuilder.h"
#include "readers/articlereader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Something that the article says of who attends: its kind, and fields that depend on the kind.
struct Fact {
    QString line; ///< as it stands in the file; empty for what the program found
    QString kind; ///< count | category | person | country | organisation
    QStringList fields;
    bool optional = false;
};

QString folded(const QString &words)
{
    return words.toCaseFolded().replace(u'’', u'\'').replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
}

/// Careful readers cut phrases differently: one holds the other.
bool sameWords(const QString &one, const QString &other)
{
    return one.isEmpty() ? other.isEmpty() : folded(one).contains(folded(other)) || folded(other).contains(folded(one));
}

bool matches(const Fact &expected, const Fact &found)
{
    if (expected.kind != found.kind)
        return false;
    if (expected.kind == "count"_L1)
        return expected.fields.first(3) == found.fields.first(3)
            && sameWords(expected.fields.at(3), found.fields.at(3));
    if (expected.kind != "person"_L1)
        return sameWords(expected.fields.constFirst(), found.fields.constFirst());
    const auto tells = [&](int field) { // what the file leaves empty is not asked for
        return expected.fields.at(field).isEmpty() || expected.optional
            || (!found.fields.at(field).isEmpty() && sameWords(expected.fields.at(field), found.fields.at(field)));
    };
    const bool organisation = tells(2) || folded(found.fields.at(1)).contains(folded(expected.fields.at(2)));
    return sameWords(expected.fields.at(0), found.fields.at(0)) && tells(1) && organisation
        && (expected.optional || expected.fields.at(3) == found.fields.at(3));
}

QList<Fact> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Fact> facts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields = line.split(u'\t');
        const QString kind = fields.takeFirst();
        facts.append({line, QString(kind).remove(u'~').remove(u'!').remove(u'?'), fields, kind.contains(u'?')});
    }
    return facts;
}

QList<Fact> factsOf(const Attendance &attendance)
{
    static const QStringList qualifiers {u"exact"_s, u"at_least"_s, u"about"_s, u"at_most"_s};
    static const QStringList units {u"participants"_s, u"countries"_s, u"delegations"_s, u"organisations"_s,
        u"heads_of_state"_s, u"ministers"_s, u"experts"_s, u"speakers"_s, u"journalists"_s, u"companies"_s,
        u"institutions"_s, u"cities"_s, u"regions"_s, u"vice_presidents"_s, u"former_officials"_s};
    static const QStringList modes {
        u""_s, u"present"_s, u"video"_s, u"message"_s, u"spokesperson"_s, u"represented"_s, u"absent"_s, u"expected"_s};
    QList<Fact> facts;
    for (const AttendanceCount &count : attendance.counts)
        facts.append({{}, u"count"_s,
            {QString::number(count.value), qualifiers.at(int(count.qualifier)), units.at(int(count.unit)),
                count.words.text}});
    for (const AttendanceCategory &category : attendance.categories)
        facts.append({{}, u"category"_s, {category.words.text}});
    for (const Person &person : attendance.people)
        facts.append(
            {{}, u"person"_s, {person.name, person.role.text, person.organisation.text, modes.at(int(person.mode))}});
    for (const Country &country : attendance.countries) {
        if (country.attends)
            facts.append({{}, u"country"_s, {country.code}});
    }
    for (const Organisation &organisation : attendance.organisations)
        facts.append({{}, u"organisation"_s, {organisation.name}});
    return facts;
}

} // namespace

/// Whole articles of many hands in tests/data/press, each beside what a careful reader says of who attends, a fact a
/// line: "count<TAB>value<TAB>qualifier<TAB>unit<TAB>words", "category<TAB>words",
/// "person<TAB>name<TAB>role<TAB>organisation<TAB>mode", "country<TAB>code" of one that attends,
/// "organisation<TAB>name".
/// "?" before the line: may be found or not. "~": not yet found; "~!": still found, and wrong.
class TestPressAttendance : public QObject
{
    Q_OBJECT

private slots:
    void articles_data();
    void articles();
};

void TestPressAttendance::articles_data()
{
    QTest::addColumn<QString>("path");
    const QDir press(QStringLiteral(RAPPORTEUR_TEST_DATA "/press"));
    for (const QString &language : press.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(press.filePath(language));
        for (const QString &name : folder.entryList({u"*.attendance"_s}, QDir::Files, QDir::Name))
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << folder.filePath(name);
    }
}

void TestPressAttendance::articles()
{
    static const Lexicons lexicons;
    QFETCH(QString, path);
    const Result<Article> article = readArticle(path.chopped(10) + "txt"_L1);
    QVERIFY(article);
    QList<Fact> found = factsOf(buildBriefing(*article, lexicons).attendance);
    QStringList wrong;
    int known = 0;
    for (const Fact &fact : read(path)) {
        const auto hit
            = std::find_if(found.begin(), found.end(), [&fact](const Fact &other) { return matches(fact, other); });
        const bool knownMiss = fact.line.startsWith(u'~');
        known += knownMiss;
        if (!knownMiss && !fact.optional && hit == found.end())
            wrong.append(u"missing "_s + fact.line);
        else if (knownMiss && fact.line.startsWith(u"~!") == (hit == found.end()))
            wrong.append(u"no longer so "_s + fact.line);
        if (hit != found.end())
            found.erase(hit);
    }
    for (const Fact &fact : std::as_const(found))
        wrong.append(u"false   %1\t%2"_s.arg(fact.kind, fact.fields.join(u'\t')));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    if (known > 0) {
        QEXPECT_FAIL("", qPrintable(u"%1 known differences"_s.arg(known)), Continue);
        QCOMPARE(known, 0);
    }
}

QTEST_GUILESS_MAIN(TestPressAttendance)
#include "tst_pressattendance.moc"
