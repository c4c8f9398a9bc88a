// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/attributionreason.h"

#include <QTest>
#include <QTranslator>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Every reason why a speaker is named has its sentence in both languages of the interface.
class TestAttributionReason : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void wordsOfTheArticleStayAsTheyAre();
    void unknownKey();

private:
    static Quotation quotationWith(const QString &reason, const QString &cue)
    {
        Quotation quote;
        quote.reason = reason;
        quote.cue.text = cue;
        quote.cue.span = {0, cue.size()};
        return quote;
    }
};

void TestAttributionReason::sentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("cue");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const SpeakerReason reason : speakerReasons) {
            const QString key = speakerReasonKey(reason);
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(key)) << language << key << u"a dit"_s;
            QTest::addRow("%s, %s, no cue", qPrintable(language), qPrintable(key)) << language << key << QString();
        }
    }
}

void TestAttributionReason::sentences()
{
    QFETCH(QString, language);
    QFETCH(QString, reason);
    QFETCH(QString, cue);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QTranslator catalogue;
    QVERIFY(catalogue.load(u":/i18n/rapporteur_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&catalogue);
    const QString sentence = AttributionReason::sentence(quotationWith(reason, cue), language);
    QVERIFY(!sentence.isEmpty());
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY(!sentence.front().isUpper()); // it follows "sure:" or "check:"
}

void TestAttributionReason::wordsOfTheArticleStayAsTheyAre()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    const QString key = speakerReasonKey(SpeakerReason::AccordingTo);
    QCOMPARE(AttributionReason::sentence(quotationWith(key, u"%1 of %2"_s), u"en"_s), u"“%1 of %2” names the source"_s);
}

void TestAttributionReason::unknownKey()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(AttributionReason::sentence(quotationWith(u"later-rule"_s, u"a dit"_s), u"fr"_s).contains(u"a dit"_s));
    QVERIFY(AttributionReason::sentence(quotationWith(u"later-rule"_s, {}), u"fr"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestAttributionReason)
#include "tst_attributionreason.moc"
