// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/event.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void isoTellsOnlyWhatIsKnown_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("iso");
        QTest::newRow("a whole date") << 2022 << 11 << 5 << u"2022-11-05"_s;
        QTest::newRow("no year") << 0 << 12 << 7 << u"--12-07"_s;
        QTest::newRow("no day") << 2022 << 11 << 0 << u"2022-11"_s;
        QTest::newRow("nothing told") << 0 << 0 << 0 << QString();
    }

    void isoTellsOnlyWhatIsKnown()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QTEST(PartialDate({year, month, day}).toIso(), "iso");
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
