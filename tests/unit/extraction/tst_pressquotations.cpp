// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationrows.h"

#include "extraction/briefingbuilder.h"
#include "readers/articlereader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Whole articles of many hands in tests/data/press, each beside the quotations that a careful reader finds in it: a
/// line "kind<TAB>words<TAB>speaker", or "speaker|speaker" where either is right. "?" before the words: may be found or
/// not.
/// "~" before the line: not yet found; "~!": still found, and wrong.
class TestPressQuotations : public QObject
{
    Q_OBJECT

private slots:
    void articles_data();
    void articles();

private:
    struct Expected {
        QString line;
        QString kind;
        QString words;
        QStringList speakers;

        [[nodiscard]] bool matches(const Quotation &quotation) const
        {
            return words == quotation.words.text
                && (kind == "?"_L1
                    || (kind == quotationKindName(quotation.kind)
                        && speakers.contains(plainSpeaker(quotation.speaker))));
        }
    };

    static QList<Expected> read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<Expected> expected;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u'\t');
            Expected fact {line, QString(fields.at(0)).remove(u'~').remove(u'!'), fields.at(1), {}};
            for (const QString &speaker : fields.value(2).split(u'|'))
                fact.speakers.append(plainSpeaker(speaker));
            expected.append(fact);
        }
        return expected;
    }
};

void TestPressQuotations::articles_data()
{
    QTest::addColumn<QString>("path");
    const QDir press(QStringLiteral(RAPPORTEUR_TEST_DATA "/press"));
    for (const QString &language : press.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(press.filePath(language));
        for (const QString &name : folder.entryList({u"*.quotes"_s}, QDir::Files, QDir::Name))
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << folder.filePath(name);
    }
}

void TestPressQuotations::articles()
{
    static const Lexicons lexicons;
    QFETCH(QString, path);
    const Result<Article> article = readArticle(path.chopped(6) + "txt"_L1);
    QVERIFY(article);
    QList<Quotation> found = buildBriefing(*article, lexicons).quotes;
    QStringList wrong;
    int known = 0;
    for (const Expected &fact : read(path)) {
        const auto hit = std::find_if(
            found.begin(), found.end(), [&](const Quotation &quotation) { return fact.matches(quotation); });
        const bool wanted = !fact.line.startsWith(u'~') && fact.kind != "?"_L1;
        const bool knownWrong = fact.line.startsWith(u"~!");
        known += fact.line.startsWith(u'~');
        if (wanted && hit == found.end())
            wrong.append(u"missing "_s + fact.line);
        else if (fact.line.startsWith(u'~') && knownWrong == (hit == found.end()))
            wrong.append(u"no longer so "_s + fact.line);
        if (hit != found.end())
            found.erase(hit);
    }
    for (const Quotation &quotation : std::as_const(found))
        wrong.append(
            u"false   %1\t%2\t%3"_s.arg(quotationKindName(quotation.kind), quotation.words.text, quotation.speaker));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    if (known > 0) {
        QEXPECT_FAIL("", qPrintable(u"%1 known differences"_s.arg(known)), Continue);
        QCOMPARE(known, 0);
    }
}

QTEST_GUILESS_MAIN(TestPressQuotations)
#include "tst_pressquotations.moc"
