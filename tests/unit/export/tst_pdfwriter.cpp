// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingoutline.h"
#include "export/pdf/linebreaker.h"
#include "export/pdf/pdfwriter.h"
#include "extraction/briefingbuilder.h"
#include "support/pdfinspector.h"
#include "support/samplebriefings.h"
#include "support/testdata.h"

#include <QProcess>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

ExportOptions options(QLocale::Language language = QLocale::French)
{
    ExportOptions options {.language = language};
    options.clock = QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    options.subject = u"Une conférence"_s;
    return options;
}

QByteArray pdfOf(const Briefing &briefing, const ExportOptions &options)
{
    const Result<PdfResult> pdf = PdfWriter::write(briefingOutline(briefing, options));
    if (!pdf) {
        QTest::qFail(qPrintable(pdf.error().sentence + pdf.error().detail), __FILE__, __LINE__);
        return {};
    }
    // For whoever wants to look at the pages.
    if (const QString folder = qEnvironmentVariable("RAPPORTEUR_KEEP_PDF"); !folder.isEmpty()) {
        QFile file(folder + '/'_L1 + QString::fromLatin1(QTest::currentTestFunction()) + '-'_L1
            + QString::fromUtf8(QTest::currentDataTag() ? QTest::currentDataTag() : "") + u".pdf"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf->bytes);
    }
    return pdf->bytes;
}

/// The path of a file with \a bytes in \a folder.
QString saved(const QByteArray &bytes, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"note.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("cannot be written", __FILE__, __LINE__);
    return file.fileName();
}

QString toldOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        QTest::qFail(qPrintable(program), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void checkQuotes(const Briefing &briefing, const QString &text)
{
    for (const Quotation &quotation : briefing.quotes)
        QVERIFY2(text.contains(unspaced(quotation.words.text)), qPrintable(u"not found: "_s + quotation.words.text));
}

} // namespace

Q_DECLARE_METATYPE(Briefing)

class TestPdfWriter : public QObject
{
    Q_OBJECT

private:
    static void addBriefingRows()
    {
        QTest::addColumn<Briefing>("briefing");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("French, note in French") << frenchBriefing() << QLocale::French;
        QTest::newRow("French, note in English") << frenchBriefing() << QLocale::English;
        QTest::newRow("Arabic") << arabicBriefing() << QLocale::French;
        QTest::newRow("Chinese") << chineseBriefing() << QLocale::English;
        QTest::newRow("500 paragraphs") << longBriefing(500) << QLocale::French;
        QTest::newRow("nothing known") << Briefing() << QLocale::French;
    }

private slots:
    void passesWhatPdfUaAsks_data() { addBriefingRows(); }
    void passesWhatPdfUaAsks()
    {
        QFETCH(Briefing, briefing);
        QFETCH(QLocale::Language, language);
        const PdfInspector pdf(pdfOf(briefing, options(language)));
        QCOMPARE(pdf.failures(), QStringList());
        QCOMPARE(pdf.deadLinks(), QStringList());
        QCOMPARE(pdf.language(), language == QLocale::French ? "fr" : "en");
        QVERIFY(pdf.title().contains("Une conférence"));
    }

    void givesBackEveryQuotationLetterForLetter_data() { addBriefingRows(); }
    void givesBackEveryQuotationLetterForLetter()
    {
        QFETCH(Briefing, briefing);
        QFETCH(QLocale::Language, language);
        const QByteArray bytes = pdfOf(briefing, options(language));
        // pdftotext reorders text from right to left by its looks; there the structure tells.
        if (briefing.article.language != "ar"_L1)
            checkQuotes(briefing, extractedText(bytes));
        checkQuotes(briefing, structureText(bytes));
    }

    void outlineIsTheHeadings_data() { addBriefingRows(); }
    void outlineIsTheHeadings()
    {
        QFETCH(Briefing, briefing);
        QFETCH(QLocale::Language, language);
        const DocumentOutline document = briefingOutline(briefing, options(language));
        QStringList headings;
        QStringList types;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block.content)) {
                headings << u"%1 %2"_s.arg(heading->level).arg(plainText(heading->words));
                types << u"H%1"_s.arg(heading->level);
            }
        }
        const PdfInspector pdf(pdfOf(briefing, options(language)));
        QCOMPARE(pdf.outline(), headings);
        QCOMPARE(pdf.headingTypes(), types);
    }

    void sameBriefingGivesTheSameBytes_data() { addBriefingRows(); }
    void sameBriefingGivesTheSameBytes()
    {
        QFETCH(Briefing, briefing);
        QFETCH(QLocale::Language, language);
        QCOMPARE(pdfOf(briefing, options(language)), pdfOf(briefing, options(language)));
    }

    void theSampleIsTwoPagesAndAnnexes()
    {
        const PdfInspector pdf(pdfOf(frenchBriefing(), options()));
        QVERIFY2(pdf.pageCount() <= 4, qPrintable(QString::number(pdf.pageCount())));
        QCOMPARE(pdf.count("BlockQuote"), 2);
        QVERIFY(pdf.linkCount() > 40);
    }

    void everyTemplatePasses_data()
    {
        QTest::addColumn<ExportTemplate>("genre");
        QTest::addColumn<PageFormat>("format");
        const std::pair<const char *, ExportTemplate> genres[] {{"synthesis", ExportTemplate::Synthesis},
            {"United Nations", ExportTemplate::UnitedNations}, {"cable", ExportTemplate::Cable},
            {"press lines", ExportTemplate::PressLines}};
        for (const auto &[name, genre] : genres) {
            QTest::addRow("%s A4", name) << genre << PageFormat::A4;
            QTest::addRow("%s Letter", name) << genre << PageFormat::Letter;
        }
    }

    void everyTemplatePasses()
    {
        QFETCH(ExportTemplate, genre);
        QFETCH(PageFormat, format);
        ExportOptions chosen = options();
        chosen.genre = genre;
        chosen.pageFormat = format;
        chosen.distributionMark = u"DIFFUSION RESTREINTE"_s;
        chosen.from = u"Mission permanente"_s;
        Briefing briefing = frenchBriefing();
        briefing.comment = u"Le texte ne dit pas qui représentait la présidence."_s;
        briefing.event.addedYear = 2021;
        briefing.themes.first().state = LineState::Corrected;
        briefing.themes.first().was = u"pérennisation"_s;
        const QByteArray bytes = pdfOf(briefing, chosen);
        const PdfInspector pdf(bytes);
        QCOMPARE(pdf.failures(), QStringList());
        QCOMPARE(pdf.deadLinks(), QStringList());
        checkQuotes(briefing, structureText(bytes));
        QCOMPARE(pdf.count("Table") == 0, genre == ExportTemplate::Cable);
    }

    void everyArticlePasses_data() { testdata::addArticleRows(); }
    void everyArticlePasses()
    {
        QFETCH(QString, path);
        static const Lexicons lexicons;
        const Briefing briefing = buildBriefing(testdata::articleAt(path), lexicons);
        const QByteArray bytes = pdfOf(briefing, options());
        const PdfInspector pdf(bytes);
        QCOMPARE(pdf.failures(), QStringList());
        QCOMPARE(pdf.deadLinks(), QStringList());
        checkQuotes(briefing, extractedText(bytes));
    }

    void linesEndWhereAReaderPauses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width"); // in letters
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("hyphen") << u"un porte-parole"_s << 10 << QStringList {u"un porte-"_s, u"parole"_s};
        QTest::newRow("euphonic t") << u"paix, a-t-il dit"_s << 9 << QStringList {u"paix, "_s, u"a-t-il "_s, u"dit"_s};
        QTest::newRow("range") << u"du 27-28 mai"_s << 7 << QStringList {u"du "_s, u"27-28 "_s, u"mai"_s};
        QTest::newRow("French mark") << u"la paix ; et"_s << 8 << QStringList {u"la "_s, u"paix ; "_s, u"et"_s};
        QTest::newRow("Chinese lines are filled")
            << u"水边的灯塔不会自己走路"_s << 7 << QStringList {u"水边的灯塔不会"_s, u"自己走路"_s};
        QTest::newRow("no character alone") << u"水边的灯塔不会自己走路也不会说话夜里有光"_s << 19
                                            << QStringList {u"水边的灯塔不会自己走路也不会说话夜里"_s, u"有光"_s};
        QTest::newRow("long word") << u"abcdefghij"_s << 4 << QStringList {u"abcd"_s, u"efgh"_s, u"ij"_s};
    }

    void linesEndWhereAReaderPauses()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        std::vector<double> widths;
        for (qsizetype i = 0; i <= text.size(); ++i)
            widths.push_back(double(i));
        QStringList lines;
        qsizetype start = 0;
        for (const qsizetype end : lineEnds({text, widths, {}, u"fr"_s, double(width)})) {
            lines << text.sliced(start, end - start);
            start = end;
        }
        QTEST(lines, "lines");
    }

    void tellsWhichCharactersNoFontShows()
    {
        Briefing briefing = frenchBriefing();
        briefing.comment = u"\U0010FFFD"_s; // for private use: no font of a distribution has it
        const Result<PdfResult> pdf = PdfWriter::write(briefingOutline(briefing, options()));
        QVERIFY(pdf.has_value());
        QCOMPARE(pdf->missingCharacters, u"\U0010FFFD"_s);
        QCOMPARE(PdfInspector(pdf->bytes).failures(), QStringList());
    }

    /// Where readers lay text out anew, the two letters of the ligature must not change places.
    void keepsLamBeforeAlef()
    {
        const QTemporaryDir folder;
        const QString file = saved(pdfOf(arabicBriefing(), options()), folder);
        QVERIFY(toldOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).contains(u"ولا أحد"_s));
    }

    void showsChineseInTheCharactersOfItsReaders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("font");
        QTest::newRow("simplified") << u"论坛在厦门开幕，与会者说这个国家的经验对机构有用。"_s << u"CJKsc"_s;
        QTest::newRow("traditional") << u"論壇在臺北開幕，與會者說這個國家的經驗對機構有用。"_s << u"CJKtc"_s;
    }

    void showsChineseInTheCharactersOfItsReaders()
    {
        QFETCH(QString, text);
        QFETCH(QString, font);
        Briefing briefing;
        briefing.article.language = u"zh"_s;
        briefing.article.text = text;
        briefing.article.paragraphs = {{.span = {0, text.size()}}};
        const QTemporaryDir folder;
        const QString fonts = toldOf(u"pdffonts"_s, {saved(pdfOf(briefing, options()), folder)});
        QVERIFY2(fonts.contains(font), qPrintable(fonts));
    }

    void standsUpToQpdf()
    {
        const QTemporaryDir folder;
        const QString file = saved(pdfOf(frenchBriefing(), options()), folder);
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, file}), 0);
        const QString told = toldOf(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, file});
        QVERIFY(told.contains(u"Tagged:          yes"_s));
        QVERIFY(told.contains(u"Note de synthèse – Une conférence"_s));
    }
};

QTEST_GUILESS_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
