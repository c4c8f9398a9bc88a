// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/keyphrases.h"
#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const auto waterNews = u"Pénurie d’eau potable à Ndola\n\n"
                       "L’eau potable manque depuis lundi à Ndola. La pénurie d’eau touche trois quartiers, et l’eau "
                       "potable vendue en bidons a doublé de prix.\n\n"
                       "La Compagnie des eaux du Nord (CEN) répare une conduite. La CEN promet un retour à la normale "
                       "vendredi. Des habitants réclament des camions-citernes, et les camions-citernes promis ne sont "
                       "pas venus."_s;

const auto harbourNews
    = u"Harbour dredging stalls as permits lapse\n\n"
      "Harbour dredging in Kilmore has stopped because two dredging permits lapsed, the port "
      "authority said. The permits were issued in spring.\n\n"
      "Fishing boats now wait for the tide. The Inshore Fishing Union (IFU) wants the dredging permits "
      "renewed; the IFU says fishing boats lose six hours a day."_s;

QList<Theme> keyphrasesOf(
    const QString &text, const QString &language, const Event &event = {}, const QList<Theme> &announced = {})
{
    return extractKeyphrases(test::annotated(text, language), {}, event, announced);
}

QStringList labelsOf(const QList<Theme> &themes)
{
    QStringList labels;
    for (const Theme &theme : themes)
        labels << theme.label.toLower();
    return labels;
}

} // namespace

class TestKeyphrases : public QObject
{
    Q_OBJECT

private slots:
    void recurringPhrasesComeFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("fr, two words") << waterNews << u"fr"_s << u"eau potable"_s;
        QTest::newRow("fr, hyphen") << waterNews << u"fr"_s << u"camions-citernes"_s;
        QTest::newRow("en, two words") << harbourNews << u"en"_s << u"dredging permits"_s;
        QTest::newRow("en, later recurring") << harbourNews << u"en"_s << u"fishing boats"_s;
    }
    void recurringPhrasesComeFirst()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, phrase);
        const QStringList labels = labelsOf(keyphrasesOf(text, language));
        QVERIFY2(labels.contains(phrase), qPrintable(labels.join(u" | "_s)));
    }

    void emptyWordsAreNoThemes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << waterNews << u"fr"_s;
        QTest::newRow("en") << harbourNews << u"en"_s;
    }
    void emptyWordsAreNoThemes()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const QStringList labels = labelsOf(keyphrasesOf(text, language));
        for (const QString &word : {u"la"_s, u"depuis"_s, u"trois"_s, u"the"_s, u"because"_s, u"two"_s, u"of"_s})
            QVERIFY2(!labels.contains(word), qPrintable(word));
    }

    void variantsAreMergedByStem()
    {
        const QList<Theme> themes = keyphrasesOf(
            u"Le partenariat rural change. Les partenariats ruraux coûtent cher, mais le partenariat rural paie."_s,
            u"fr"_s);
        const auto found = std::ranges::find(themes, u"partenariat rural"_s, &Theme::label);
        QVERIFY(found != themes.end());
        QCOMPARE(found->mentions.size(), 3);
        QCOMPARE(found->mentions.at(1).text, u"partenariats ruraux"_s);
    }

    void anAcronymIsOneWithItsExpansion()
    {
        const QList<Theme> themes = keyphrasesOf(waterNews, u"fr"_s);
        const auto names = std::ranges::count_if(themes, [](const Theme &theme) {
            return std::ranges::any_of(theme.mentions, [](const Excerpt &e) { return e.text == u"CEN"_s; });
        });
        QVERIFY(names <= 1);
        const QStringList labels = labelsOf(themes);
        QVERIFY(!(labels.contains(u"cen"_s) && labels.contains(u"compagnie des eaux du nord"_s)));
    }

    void noneRepeatsAnother_data() { emptyWordsAreNoThemes_data(); }
    void noneRepeatsAnother()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const QStringList labels = labelsOf(keyphrasesOf(text, language));
        QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
        for (const QString &label : labels) {
            const QStringList words = label.split(u' ');
            for (const QString &other : labels) {
                const QStringList otherWords = other.split(u' ');
                const auto common = std::ranges::count_if(
                    words, [&](const QString &word) { return word.size() > 3 && otherWords.contains(word); });
                QVERIFY2(other == label || common < 2, qPrintable(label + u" | "_s + other));
            }
        }
    }

    void whatIsAnnouncedIsNotRepeated()
    {
        const QString text
            = u"Les débats portent sur la gestion des crues. La gestion des crues coûte cher. La gestion "
              "des crues sauve des vies, et le financement des digues aussi."_s;
        Theme theme;
        theme.label = u"la gestion des crues"_s;
        theme.mentions = {};
        for (qsizetype from = text.indexOf(u"gestion des crues"_s); from >= 0;
             from = text.indexOf(u"gestion des crues"_s, from + 1))
            theme.mentions << Excerpt {u"gestion des crues"_s, {from, from + 17}};
        const QStringList labels = labelsOf(keyphrasesOf(text, u"fr"_s, {}, {theme}));
        QVERIFY2(!labels.contains(u"gestion des crues"_s), qPrintable(labels.join(u" | "_s)));
    }

    void theEventIsNotItsOwnTheme()
    {
        const QString text
            = u"Le Sommet des deltas s’est ouvert à Accra. Le Sommet des deltas parle de digues en terre. "
              "Les digues en terre tiennent, dit le Sommet des deltas."_s;
        Event event;
        event.name = u"Sommet des deltas"_s;
        for (qsizetype from = text.indexOf(event.name); from >= 0; from = text.indexOf(event.name, from + 1))
            event.names << Excerpt {event.name, {from, from + event.name.size()}};
        const QStringList labels = labelsOf(keyphrasesOf(text, u"fr"_s, event));
        QVERIFY2(!labels.contains(u"sommet des deltas"_s), qPrintable(labels.join(u" | "_s)));
        QVERIFY2(!labels.contains(u"accra"_s), qPrintable(labels.join(u" | "_s)));
    }

    void everyMentionIsFoundInALongText()
    {
        const QString text = waterNews + u"\n\n"_s + u"Il pleut encore et encore sur la ville. "_s.repeated(1500)
            + u"\n\nEnfin l’eau potable revient."_s;
        const QList<Theme> themes = keyphrasesOf(text, u"fr"_s);
        const auto found = std::ranges::find_if(
            themes, [](const Theme &theme) { return theme.label.toLower() == u"eau potable"_s; });
        QVERIFY(found != themes.end());
        QCOMPARE(found->mentions.size(), 4);
        QVERIFY(found->mentions.last().span.start > text.size() - 30);
    }

    void atMostTenBestFirst()
    {
        const QList<Theme> themes = keyphrasesOf(waterNews + u"\n\n"_s + harbourNews, u"fr"_s);
        QVERIFY(themes.size() <= 10);
        QVERIFY(std::ranges::is_sorted(themes, std::greater(), &Theme::score));
    }

    void anEmptyTextHasNone() { QVERIFY(keyphrasesOf(QString(), u"fr"_s).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestKeyphrases)
#include "tst_keyphrases.moc"
