// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/personname.h"

#include <QTest>

using namespace rapporteur;

/// Bylines without a label.
class TestPersonName : public QObject
{
    Q_OBJECT

private slots:
    void name_data();
    void name();
};

void TestPersonName::name_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isName");
    QTest::newRow("two words") << QStringLiteral("Claire Morvan") << true;
    QTest::newRow("capitals") << QStringLiteral("MARTA QUINTERO") << true;
    QTest::newRow("double given name") << QStringLiteral("Jean-Luc Tessier") << true;
    QTest::newRow("particle") << QStringLiteral("Anna van der Meer") << true;
    QTest::newRow("initial") << QStringLiteral("Harold P. Minton") << true;
    QTest::newRow("one word") << QStringLiteral("Claire") << false;
    QTest::newRow("section") << QStringLiteral("Nord Presse") << false;
    QTest::newRow("sentence") << QStringLiteral("Claire Morvan a parlé.") << false;
    QTest::newRow("place and date") << QStringLiteral("Florence, 22 avril") << false;
    QTest::newRow("small letters") << QStringLiteral("claire morvan") << false;
    QTest::newRow("ends in a particle") << QStringLiteral("Claire Morvan de") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestPersonName::name()
{
    QFETCH(QString, line);
    QFETCH(bool, isName);
    QCOMPARE(isPersonName(line), isName);
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
