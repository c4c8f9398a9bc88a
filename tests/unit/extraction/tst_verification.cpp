// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/briefingbuilder.h"
#include "support/texts.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(VerifyKind kind)
{
    switch (kind) {
    case VerifyKind::YearMissing: return u"year"_s;
    case VerifyKind::SpeakerUnnamed: return u"speaker"_s;
    case VerifyKind::RelativeDate: return u"relative"_s;
    case VerifyKind::ThemesOnlyAnnounced: return u"themes"_s;
    case VerifyKind::NumberConflict: return u"numbers"_s;
    case VerifyKind::AttendanceModeUnclear: return u"mode"_s;
    }
    return {};
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    /// Each row asks for one kind of point: its words where it must be raised, null where it must not.
    void pointsAreRaisedAtTheirWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const QString none;
        const auto row
            = [](const char *name, const char *language, const QString &text, const char *kind, const QString &words) {
                  QTest::newRow(name) << QString::fromLatin1(language) << text << QString::fromLatin1(kind) << words;
              };
        row("fr, no year", "fr", u"Le Sommet du riz se tient à Bamako du 3 au 5 juin."_s, "year", u"du 3 au 5 juin"_s);
        row("fr, a year", "fr", u"Le Sommet du riz se tient à Bamako du 3 au 5 juin 2024."_s, "year", none);
        row("fr, the dateline's year", "fr",
            u"BAMAKO, 3 juin 2024 – Le Sommet du riz se tient à Bamako du 3 au 5 juin."_s, "year", none);
        row("en, no year", "en", u"The Rice Summit is being held in Bamako from 3 to 5 June."_s, "year",
            u"from 3 to 5 June"_s);
        row("en, a year", "en", u"The Rice Summit was held in Bamako on June 3-5, 2024."_s, "year", none);
        row("fr, weekday", "fr", u"Le Sommet du riz s’est ouvert jeudi à Bamako."_s, "relative", u"jeudi"_s);
        row("fr, weekday with its day", "fr", u"Le Sommet du riz s’est ouvert jeudi 6 juin 2024 à Bamako."_s,
            "relative", none);
        row("fr, another weekday", "fr",
            u"Le Sommet du riz se tient à Bamako du 3 au 5 juin 2024. Le maire a pris la parole mardi."_s, "relative",
            none);
        row("en, today under a dateline", "en",
            u"BAMAKO, 3 June 2024 - The Rice Alliance today opened its three-day Rice Summit in Bamako."_s, "relative",
            u"today"_s);
        row("en, until a weekday", "en",
            u"The Rice Summit opened on Monday 3 June 2024 in Bamako. The summit runs until Wednesday."_s, "relative",
            u"Wednesday"_s);
        row("fr, an office", "fr", u"« Le riz ne se décrète pas », a déclaré le ministre malien de l’Agriculture."_s,
            "speaker", u"le ministre malien de l’Agriculture"_s);
        row("fr, a name", "fr",
            u"« Le riz ne se décrète pas », a déclaré le ministre malien de l’Agriculture, Ousmane Kéita."_s, "speaker",
            none);
        row("fr, a body", "fr", u"« Le riz ne se décrète pas », indique l’Union africaine dans un communiqué."_s,
            "speaker", none);
        row("en, an office", "en", u"“Rice cannot be decreed,” the Malian minister told the Rice Summit."_s, "speaker",
            u"the Malian minister"_s);
        row("en, named before", "en",
            u"Agriculture Minister Awa Traoré opened the Rice Summit. “Rice cannot be decreed,” the minister said."_s,
            "speaker", none);
        row("en, somebody", "en", u"“Rice cannot be decreed,” one minister told the Rice Summit."_s, "speaker",
            u"one minister"_s);
        row("en, several", "en", u"“Rice cannot be decreed,” several ministers told the Rice Summit."_s, "speaker",
            none);
        row("fr, themes to come", "fr",
            u"Le Sommet du riz se tient à Bamako. Trois thèmes seront abordés : les semences, l’irrigation et les prix."_s,
            "themes", u"les semences"_s);
        row("fr, themes discussed", "fr",
            u"Le Sommet du riz s’est tenu à Bamako. Les débats ont porté sur les semences, l’irrigation et les prix."_s,
            "themes", none);
        row("fr, rival figures", "fr",
            u"Le Sommet du riz s’est ouvert à Bamako. Les organisateurs revendiquent 5 000 participants. La police "
            "n’en a compté que 3 200."_s,
            "numbers", u"3 200"_s);
        row("fr, a recount in the same sentence", "fr",
            u"Le rassemblement a pris fin. Les organisateurs revendiquent 5 000 participants ; la police en a compté "
            "3 200."_s,
            "numbers", u"3 200"_s);
        row("en, more to come", "en",
            u"By noon 1,800 delegates had reached the Rice Summit in Bamako, and organisers expect up to 2,300."_s,
            "numbers", none);
        row("en, undated but for a weekday", "en",
            u"A donors’ conference for the valleys raised $730 million on Thursday. It was held in Bamako."_s, "year",
            u"Thursday"_s);
        row("fr, the day of a statement", "fr",
            u"Le maire a annoncé jeudi que le Sommet du riz se tiendrait à Bamako."_s, "relative", none);
        row("fr, a part", "fr",
            u"Le Sommet du riz réunit à Bamako 5 000 participants, dont 3 200 femmes, ont indiqué les organisateurs."_s,
            "numbers", none);
        row("en, a figure in a quotation", "en",
            u"Thirty-one countries took part in the Rice Summit in Bamako. “Thirty-four countries answered our call,” "
            "said Awa Traoré."_s,
            "numbers", u"Thirty-four countries"_s);
        row("fr, in the room or online", "fr",
            u"Le Sommet du riz s’est tenu en format hybride à Bamako. L’économiste Awa Traoré a aussi participé aux échanges."_s,
            "mode", u"L’économiste Awa Traoré"_s);
        row("fr, in the room", "fr",
            u"Le Sommet du riz s’est tenu à Bamako. L’économiste Awa Traoré a aussi participé aux échanges."_s, "mode",
            none);
        row("en, in the room or online", "en",
            u"The Rice Summit was held in Bamako in hybrid format. The economist Awa Traoré also took part."_s, "mode",
            u"The economist Awa Traoré"_s);
        row("en, spoke at a hybrid meeting", "en",
            u"The Rice Summit was held in Bamako in hybrid format. “Rice feeds,” said the economist Awa Traoré."_s,
            "mode", none);
        row("fr, last month", "fr", u"Le Sommet du riz s’est tenu à Bamako le mois dernier."_s, "relative",
            u"mois dernier"_s);
        row("fr, days of this month", "fr", u"Le Sommet du riz se tient à Bamako du 3 au 5 de ce mois."_s, "relative",
            u"du 3 au 5 de ce mois"_s);
        row("en, one figure twice", "en",
            u"Thirty-one countries took part in the Rice Summit in Bamako. “Thirty-one countries came,” said Awa Traoré."_s,
            "numbers", none);
    }
    void pointsAreRaisedAtTheirWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        static const Lexicons lexicons;
        QString raised;
        for (const VerifyPoint &point : buildBriefing(test::articleOf(text, language), lexicons).toVerify) {
            if (keyOf(point.kind) == kind && raised.isEmpty())
                raised = point.words.text;
        }
        QCOMPARE(raised, words);
    }

    void pointsStandInTheOrderOfTheText()
    {
        static const Lexicons lexicons;
        const QString text
            = u"« Le riz ne se décrète pas », a déclaré le ministre malien de l’Agriculture à l’ouverture du "
              "Sommet du riz, qui se tient à Bamako du 3 au 5 juin. Trois thèmes seront abordés : les "
              "semences, l’irrigation et les prix."_s;
        const QList<VerifyPoint> points = buildBriefing(test::articleOf(text, u"fr"_s), lexicons).toVerify;
        QVERIFY(points.size() >= 2);
        QVERIFY(std::ranges::is_sorted(points, {}, [](const VerifyPoint &point) { return point.words.span.start; }));
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
