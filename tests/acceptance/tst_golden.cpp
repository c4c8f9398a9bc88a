// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every article of tests/data/golden against the briefing beside it, letter for letter. With RAPPORTEUR_UPDATE_GOLDENS
/// set the briefings are written anew; read the difference before committing it.

#include "briefing/briefingjson.h"
#include "extraction/briefingbuilder.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// The lines in which the two differ, as a diff without context shows them.
QString differenceOf(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = actual.split('\n');
    qsizetype head = 0;
    while (head < std::min(before.size(), after.size()) && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - head
        && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QString difference = u"from line %1 on\n"_s.arg(head + 1);
    for (qsizetype line = head; line < before.size() - tail; ++line)
        difference += u"- "_s + QString::fromUtf8(before[line]) + u'\n';
    for (qsizetype line = head; line < after.size() - tail; ++line)
        difference += u"+ "_s + QString::fromUtf8(after[line]) + u'\n';
    return difference;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The briefing without what depends on where the tests lie and on the version.
QByteArray jsonOf(const QString &path)
{
    Article article = testdata::articleAt(path);
    article.source.path = QFileInfo(path).fileName();
    QByteArray json = briefingToJson(buildBriefing(article, Lexicons()), JsonLayout::Indented);
    const qsizetype generator = json.indexOf("\"generator\"");
    const qsizetype end = json.indexOf('\n', generator);
    return generator < 0 ? json : json.remove(generator, end - generator);
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void theBriefingIsTheExpectedOne_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(RAPPORTEUR_TEST_DATA "/golden"));
        const QStringList names = folder.entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void theBriefingIsTheExpectedOne()
    {
        QFETCH(QString, path);
        const QString golden = path.chopped(path.size() - path.lastIndexOf(u'.')) + u".json"_s;
        const QByteArray actual = jsonOf(path);
        if (qEnvironmentVariableIsSet("RAPPORTEUR_UPDATE_GOLDENS")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size());
            return;
        }
        QVERIFY2(QFile::exists(golden), qPrintable(u"no golden beside "_s + path));
        const QByteArray expected = contentOf(golden);
        QVERIFY2(actual == expected, qPrintable(differenceOf(expected, actual)));
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
