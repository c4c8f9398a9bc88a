// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/speakerreason.h"

#include <QSet>
#include <QTest>

using namespace rapporteur;

class TestSpeakerReason : public QObject
{
    Q_OBJECT

private slots:
    void eachReasonHasItsOwnKey()
    {
        QSet<QString> keys;
        for (const SpeakerReason reason : speakerReasons) {
            keys.insert(speakerReasonKey(reason));
            QCOMPARE(speakerReasonFromKey(speakerReasonKey(reason)), std::optional(reason));
        }
        QCOMPARE(keys.size(), qsizetype(speakerReasons.size()));
    }

    void anUnknownKeyIsNoReason() { QVERIFY(!speakerReasonFromKey(u"crystal-ball")); }
};

QTEST_GUILESS_MAIN(TestSpeakerReason)
#include "tst_speakerreason.moc"
