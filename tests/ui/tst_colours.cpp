// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colours.h"

#include <QTest>

using namespace rapporteur;

class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void everythingReadHasContrast_data()
    {
        QTest::addColumn<QColor>("page");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("highlight");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0x30, 0x8c, 0xc6);
        QTest::newRow("dark") << QColor(0x1d, 0x1f, 0x22) << QColor(0xe4, 0xe6, 0xe8) << QColor(0x3d, 0x8f, 0xd6);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::yellow);
        QTest::newRow("pale highlight") << QColor(Qt::white) << QColor(0x33, 0x33, 0x33) << QColor(0xff, 0xee, 0x99);
        QTest::newRow("dark highlight") << QColor(0x30, 0x30, 0x30) << QColor(Qt::white) << QColor(0x20, 0x20, 0x50);
        QTest::newRow("grey on grey") << QColor(0x80, 0x80, 0x80) << QColor(0x70, 0x70, 0x70)
                                      << QColor(0x85, 0x80, 0x80);
    }

    void everythingReadHasContrast()
    {
        QFETCH(QColor, page);
        QFETCH(QColor, text);
        QFETCH(QColor, highlight);
        QPalette palette;
        palette.setColor(QPalette::Base, page);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Highlight, highlight);
        const Colours colours = Colours::of(palette);
        for (const QColor &background : {colours.page, colours.current, colours.related}) {
            for (const QColor &read : {colours.text, colours.muted, colours.accent, colours.attention})
                QVERIFY2(
                    contrastRatio(read, background) >= 4.5, qPrintable(read.name() + QChar(u' ') + background.name()));
        }
        QVERIFY(contrastRatio(colours.text, colours.found) >= 4.5);
        QVERIFY2(contrastRatio(colours.page, colours.accent) >= 4.5, "the label of the line looked at");
    }

    void ratiosAreThoseOfTheGuidelines()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
