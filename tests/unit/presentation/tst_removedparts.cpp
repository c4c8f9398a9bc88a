// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/provenancewords.h"
#include "presentation/removedparts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// What the window says of a file beside its text: what was left out, and where a paragraph was found.
class TestRemovedParts : public QObject
{
    Q_OBJECT

private slots:
    void oneReasonIsOnePart();
    void unknownReasonIsItsKey();
    void places_data();
    void places();
};

void TestRemovedParts::oneReasonIsOnePart()
{
    Article article;
    article.removed
        = {{u"navigation"_s, 5, u"Monde"_s}, {u"caption"_s, 8, u"La salle"_s}, {u"navigation"_s, 4, u"Haut"_s}};
    const QList<RemovedPart> parts = RemovedParts::of(article);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0), (RemovedPart {u"Navigation and menus"_s, u"Monde\nHaut"_s, 9}));
    QCOMPARE(parts.at(1), (RemovedPart {u"Captions of pictures"_s, u"La salle"_s, 8}));
    QVERIFY(RemovedParts::of({}).isEmpty());
}

void TestRemovedParts::unknownReasonIsItsKey()
{
    QCOMPARE(RemovedParts::reason(u"of-tomorrow"_s), u"of-tomorrow"_s);
}

void TestRemovedParts::places_data()
{
    QTest::addColumn<Provenance>("provenance");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("inFull");
    QTest::newRow("plain text") << Provenance() << QString() << QString();
    QTest::newRow("PDF") << Provenance {.part = {}, .page = 2, .box = {56.2, 120, 200, 30}} << u"PDF p. 2"_s
                         << u"PDF p. 2, 56 pt from the left, 120 pt from the top"_s;
    QTest::newRow("Word") << Provenance {.part = u"word/footnotes.xml"_s} << u"word/footnotes.xml"_s
                          << u"word/footnotes.xml"_s;
    QTest::newRow("web page") << Provenance {.part = {}, .page = 0, .box = {}, .start = 1204, .end = 1530} << QString()
                              << u"bytes 1204 to 1530"_s;
}

void TestRemovedParts::places()
{
    QFETCH(Provenance, provenance);
    QTEST(ProvenanceWords::place(provenance), "place");
    QTEST(ProvenanceWords::placeInFull(provenance, QLocale::c()), "inFull");
}

QTEST_GUILESS_MAIN(TestRemovedParts)
#include "tst_removedparts.moc"
