// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/encoding.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

// Invented, as are all names in them. Each holds only what its encodings below can hold, but for the marks that
// withPlainMarks() replaces.
const QString french
    = uR"(À l’ouverture du sommet, la présidente du comité a rappelé que « rien n’est joué » et que l’effort devra être partagé.
Près de 1 200 délégués, venus de 84 pays, étaient réunis au palais des congrès dès lundi matin. L’été dernier déjà, le
secrétaire général avait prévenu : « Où que l’on regarde, la sécheresse gagne. » Selon lui, la récolte a été réduite d’un tiers à
cause de la chaleur. Les États côtiers, eux, espèrent un accord avant la fin de la journée. Des ingénieurs français et des élus
béninois ont présenté un modèle de barrage très économe. “C’est là un progrès”, a noté Élodie Maréchal, qui dirige le chœur des
villes associées… Le coût, évalué à 12 millions €, reste à la charge des pays hôtes. Aïcha Benoît, députée, a jugé le délai bref.
Au-delà de l’enjeu agricole, le traité prévoit un réseau d’alerte précoce géré par les régions elles-mêmes. La séance
plénière reprendra à 9 heures ; un communiqué sera publié le même jour, puis traduit en sept langues.)"_s;
const QString english
    = uR"(“We haven’t come here to count chairs,” the minister said – and the hall fell silent. Delegates from forty-one countries,
among them São Tomé and Côte d’Ivoire, had waited two days for her answer. The organisers’ figures don’t leave much doubt: some
£3 million is missing, and the secretary’s office can’t say where it went. ‘Nobody’s surprised,’ Zoë Brontë-Hale, who chairs the
café owners’ union, told reporters. The draft – it is only four pages long – speaks of “shared duties”, a phrase that the island
states’ envoy called naïve. She’d rather see dates. “It’s now or never,” she added… The host country’s president, José Peña, is
expected on Friday. The talks’ second round won’t begin before autumn, according to the chair’s résumé of the discussions, and
the women’s caucus isn’t going to wait for it.)"_s;
const QString spanish
    = uR"(«No habrá acuerdo sin financiación», advirtió el jueves la relatora, Inés Muñoz. La reunión, celebrada en el auditorio de la
Cámara de Comercio, congregó a más de 300 representantes de 27 países. ¿Qué se decidió? Según el comunicado, los ministros
aprobarán en otoño un plan de acción para la niñez. También participó, por vídeo, el señor Ibáñez, que pidió «algo más que
palabras». La próxima sesión tendrá lugar el año que viene; el país anfitrión aún no ha sido designado. ¡Ojalá sea pronto!,
exclamó una joven de la organización Montaña Común. El índice de deserción escolar bajó un 4 % en los últimos años, señaló la
economista Begoña Núñez. El público aplaudió de pie, y el cónsul invitó a los asistentes a un café.)"_s;
const QString russian
    = uR"(Открывая конференцию, председатель комитета заявила, что договор нужно подписать до конца года. В работе форума участвуют
около двухсот делегатов из сорока стран. «Мы не можем ждать ещё десять лет», — сказал посол на встрече с журналистами. По его
словам, реки мелеют, а города растут. Министр сельского хозяйства сообщил, что урожай сократился на треть. Эксперты обсудят
водоснабжение, образование и здоровье детей. Итоговый документ будет опубликован в пятницу. Представители общественных
организаций попросили слова, однако заседание уже закрыли. Следующая встреча пройдёт весной.)"_s;
const QString arabic
    = uR"(أعلنت رئيسة اللجنة في افتتاح المؤتمر أن الاتفاق يجب أن يوقع قبل نهاية العام. ويشارك في الاجتماع نحو مئتي مندوب من أربعين دولة.
وقال السفير للصحفيين إن الأنهار تجف والمدن تكبر، وأضاف أن بلاده مستعدة للعمل مع الجميع. وأوضح وزير الزراعة أن المحصول
انخفض بمقدار الثلث بسبب الجفاف. وسيناقش الخبراء المياه والتعليم وصحة الأطفال. وستنشر الوثيقة الختامية يوم الجمعة. وطلب
ممثلو المنظمات الأهلية الكلمة، لكن الجلسة كانت قد انتهت. ويعقد اللقاء القادم في الربيع.)"_s;
const QString chinese
    = uR"(委员会主席在会议开幕时表示，各国必须在年底以前签署协定。来自四十个国家的约两百名代表出席了论坛。大使对记者说：“我们不能再等十年。”他指出，
河流正在干枯，城市却越来越大。农业部长介绍，今年的收成减少了三分之一。专家们将讨论供水、教育和儿童健康等问题。最后文件将于星期五公布。民间组织的
代表要求发言，但是会议已经结束。下一次会议将在春天举行，主办国还没有确定。与会者认为，合作是解决问题的唯一办法，发展中国家需要更多的资金和技术支持。)"_s;
const QString traditionalChinese
    = uR"(委員會主席在會議開幕時表示，各國必須在年底以前簽署協定。來自四十個國家的約兩百名代表出席了論壇。大使對記者說：「我們不能再等十年。」他指出，
河流正在乾枯，城市卻越來越大。農業部長介紹，今年的收成減少了三分之一。專家們將討論供水、教育和兒童健康等問題。最後文件將於星期五公布。民間組織的
代表要求發言，但是會議已經結束。下一次會議將在春天舉行，主辦國還沒有確定。與會者認為，合作是解決問題的唯一辦法，發展中國家需要更多的資金和技術支持。)"_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    bytes.truncate(ucnv_fromUChars(converter, bytes.data(), int(bytes.size()), source, int(text.size()), &status));
    ucnv_close(converter);
    Q_ASSERT(U_SUCCESS(status));
    return bytes;
}

/// What somebody wrote who had only the marks of older encodings.
QString withPlainMarks(QString text)
{
    for (const auto &[mark, plain] :
        {std::pair {u"’"_s, u"'"_s}, {u"‘"_s, u"'"_s}, {u"“"_s, u"\""_s}, {u"”"_s, u"\""_s}, {u"…"_s, u"..."_s},
            {u"–"_s, u"-"_s}, {u"—"_s, u"-"_s}, {u"œ"_s, u"oe"_s}, {u"€"_s, u"euros"_s}})
        text.replace(mark, plain);
    return text;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void snippetsOf400Bytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char *language, const QString &text, std::initializer_list<const char *> encodings) {
            for (const char *encoding : encodings)
                QTest::addRow("%s in %s", language, encoding) << text << QByteArray(encoding);
        };
        for (const auto &[language, text] :
            {std::pair {"French", french}, {"English", english}, {"Spanish", spanish}}) {
            row(language, text, {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "macintosh"});
            row(language, withPlainMarks(text), {"ISO-8859-15", "IBM850"});
        }
        row("Russian", russian, {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"});
        row("Russian", withPlainMarks(russian).replace(u"«"_s, u"\""_s).replace(u"»"_s, u"\""_s), {"KOI8-R"});
        row("Arabic", arabic, {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"});
        row("Chinese", chinese, {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"});
        row("traditional Chinese", traditionalChinese, {"Big5"});
    }

    void snippetsOf400Bytes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        int tried = 0;
        for (qsizetype start = 0; start + 100 < text.size(); start += 7) {
            // As many whole characters as 400 bytes hold.
            qsizetype length = std::min<qsizetype>(400, text.size() - start);
            while (encoded(text.mid(start, length), encoding.constData()).size() > 400)
                --length;
            const QString snippet = text.mid(start, length);
            const auto decoded = decodeText(encoded(snippet, encoding.constData()));
            QVERIFY(decoded);
            QCOMPARE(decoded->text, snippet);
            ++tried;
        }
        QVERIFY(tried > 10);
    }

    void byteOrderMarkDecides_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbfL\xc3\xa9on") << u"UTF-8"_s;
        QTest::newRow("UTF-16, little end first") << QByteArray("\xff\xfeL\0\xe9\0o\0n\0", 10) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff\0L\0\xe9\0o\0n", 10) << u"UTF-16BE"_s;
        QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0L\0\0\0\xe9\0\0\0o\0\0\0n\0\0\0", 20) << u"UTF-32LE"_s;
    }

    void byteOrderMarkDecides()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, u"Léon"_s);
        QTEST(decoded->encoding, "encoding");
    }

    void declaredEncodingDecidesWhatBytesLeaveOpen()
    {
        const QByteArray bytes = encoded(u"Le café de Łódź, hélas fermé"_s, "ISO-8859-2");
        const auto decoded = decodeText(bytes, "iso-8859-2");
        QVERIFY(decoded);
        QCOMPARE(decoded->text, u"Le café de Łódź, hélas fermé"_s);
    }

    void declaredEncodingCanBeWrong()
    {
        QCOMPARE(decodeText(french.toUtf8(), "windows-1252")->text, french);
        QCOMPARE(decodeText(encoded(russian, "windows-1251"), "windows-1252")->text, russian);
        QCOMPARE(decodeText(encoded(french, "windows-1252"), "no such encoding")->text, french);
    }

    void damagedUtf8StaysUtf8()
    {
        QByteArray bytes = french.toUtf8();
        bytes.chop(1);
        bytes += "\xe2\x80"; // cut inside a character
        const auto cut = decodeText(bytes);
        QVERIFY(cut);
        QCOMPARE(cut->encoding, u"UTF-8"_s);
        QVERIFY(cut->replacements > 0);
    }

    void loneSurrogatesAreReplaced()
    {
        const QByteArray bytes("\xff\xfeL\0\x3d\xd8o\0\x3d\xd8\x00\xde\x00\xdc", 14);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, u"L\uFFFDo😀\uFFFD"_s);
        QCOMPARE(decoded->replacements, 2);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("NULs") << QByteArray("Un article\0avec des\0zeros, et puis rien", 39);
        QTest::newRow("only NULs") << QByteArray(1000, '\0');
        QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04texte\x05\x06\x07");
        QTest::newRow("head of a PNG") << QByteArray(
            "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\x20\0\0\x02\x58\x08\x06\0\0\0", 29);
        QByteArray noise;
        quint32 state = 1;
        for (int i = 0; i < 4000; ++i)
            noise += char((state = state * 1664525 + 1013904223) >> 24);
        QTest::newRow("noise") << noise;
    }

    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeText(bytes));
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
