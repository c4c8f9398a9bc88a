// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationrows.h"

#include "extraction/briefingbuilder.h"
#include "readers/articlereader.h"

#include <QDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Articles of tests/data/noquotes hold marks, names and verbs, and nobody says anything in them.
class TestNoQuotations : public QObject
{
    Q_OBJECT

private slots:
    void articles_data();
    void articles();
};

void TestNoQuotations::articles_data()
{
    QTest::addColumn<QString>("path");
    const QDir texts(QStringLiteral(RAPPORTEUR_TEST_DATA "/noquotes"));
    for (const QString &language : texts.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(texts.filePath(language));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << folder.filePath(name);
    }
}

void TestNoQuotations::articles()
{
    static const Lexicons lexicons;
    QFETCH(QString, path);
    const Result<Article> article = readArticle(path);
    QVERIFY(article);
    QStringList found;
    for (const Quotation &quotation : buildBriefing(*article, lexicons).quotes)
        found.append(u"%1\t%2\t%3"_s.arg(quotationKindName(quotation.kind), quotation.words.text, quotation.speaker));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestNoQuotations)
#include "tst_noquotations.moc"
