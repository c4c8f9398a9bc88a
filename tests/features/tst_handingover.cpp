// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportdialog.h"
#include "exporting/exportsettings.h"
#include "exporting/findingslist.h"
#include "exporting/pagesview.h"
#include "exporting/printing.h"
#include "featurewindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

#define WHEN(words)
#define THEN(words)

namespace {

ExportOptions options()
{
    ExportOptions options {.language = QLocale::French};
    options.clock = QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::OffsetFromUTC, 3600);
    return options;
}

BriefingPages pagesOf(const Briefing &briefing, const ExportOptions &options)
{
    return BriefingPages::of(briefing, options).value_or(BriefingPages());
}

/// How much of \a page is not paper, in thousandths.
int inkOf(const BriefingPages &pages, int page)
{
    QImage picture(pages.size().toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    pages.paint(painter, page);
    painter.end();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    return 1000 * dark / (picture.width() * picture.height());
}

} // namespace

/// The user has read and corrected; now the briefing leaves the desk.
class TestHandingOver : public QObject
{
    Q_OBJECT

private:
    static void openDialog(FeatureWindow &user)
    {
        user.press(u"Ctrl+E"_s);
        QTRY_VERIFY(user.find<ExportDialog>(u"exportDialog"_s));
        QTRY_VERIFY(user.find<PagesView>(u"pagesView"_s)->pages().count() > 0);
    }

    /// A window whose first quotation has a word that the source does not print.
    static void spoilFirstQuote(FeatureWindow &user)
    {
        auto spoiled = std::make_shared<Briefing>(*user.session.briefing());
        spoiled->quotes.first().words.text.replace(u"menaces"_s, u"promesses"_s);
        user.session.setBriefing(spoiled);
    }

private slots:
    void thePreviewShowsTheRealPages()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I press Ctrl+E");
        openDialog(user);
        THEN("I see as many pages as the file will have, and turn them");
        auto *view = user.find<PagesView>(u"pagesView"_s);
        const int count = view->pages().count();
        QVERIFY(count >= 3);
        QCOMPARE(user.find<QLabel>(u"exportPageNumber"_s)->text(), u"Page 1 of %1"_s.arg(count));
        view->goToPage(1);
        QCOMPARE(user.find<QLabel>(u"exportPageNumber"_s)->text(), u"Page 2 of %1"_s.arg(count));
        WHEN("I choose another page format");
        const QSizeF before = view->pages().size();
        auto *format = user.find<QComboBox>(u"exportPageFormat"_s);
        format->setCurrentIndex(1 - format->currentIndex());
        THEN("the pages have it");
        QTRY_VERIFY(view->pages().size() != before);
        WHEN("I choose the press lines");
        user.find<QComboBox>(u"exportTemplate"_s)->setCurrentIndex(3);
        THEN("there are fewer pages");
        QTRY_VERIFY(view->pages().count() < count);
    }

    void everythingIsRemembered()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        openDialog(user);
        user.find<QComboBox>(u"exportTemplate"_s)->setCurrentIndex(2);
        user.find<QComboBox>(u"exportPageFormat"_s)->setCurrentIndex(1);
        user.find<QLineEdit>(u"exportMark"_s)->setText(u"RESTRICTED"_s);
        user.find<QLineEdit>(u"exportPath"_s)->setText(user.folder.filePath(u"a.pdf"_s));
        QTest::mouseClick(user.find<QPushButton>(u"exportButton"_s), Qt::LeftButton);
        QTRY_COMPARE(user.exportedTo.size(), 1);
        const ExportOptions remembered = ExportSettings(user.settings).options(QLocale::English);
        QCOMPARE(remembered.genre, ExportTemplate::Cable);
        QCOMPARE(remembered.pageFormat, PageFormat::Letter);
        QCOMPARE(remembered.distributionMark, u"RESTRICTED"_s);
    }

    void settingsEditedByHandDoNoHarm()
    {
        FeatureWindow user;
        for (const QString &key : {u"export/template"_s, u"export/pageFormat"_s, u"export/language"_s})
            user.settings.setValue(key, 4711);
        const ExportOptions options = ExportSettings(user.settings).options(QLocale::English);
        QCOMPARE(options.genre, ExportTemplate::Synthesis);
        QCOMPARE(options.language, QLocale::English);
    }

    void aWordThatTheSourceDoesNotPrintStopsTheExport()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        spoilFirstQuote(user);
        openDialog(user);
        THEN("I cannot export, and am told why");
        QTRY_VERIFY(!user.find<QPushButton>(u"exportButton"_s)->isEnabled());
        auto *findings = user.find<FindingsList>(u"exportFindings"_s);
        QVERIFY(findings->isVisible());
        QVERIFY(findings->findChild<QPushButton *>());
        WHEN("I choose Fix it");
        QTest::mouseClick(findings->findChild<QPushButton *>(), Qt::LeftButton);
        THEN("I am at the quote");
        QTRY_COMPARE(user.focus.value().item, (ItemRef {ItemKind::Quotation, 1}));
        QTRY_VERIFY(!user.find<ExportDialog>(u"exportDialog"_s));
    }

    void anExportThatWasRefusedOffersToFixIt()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        spoilFirstQuote(user);
        emit user.session.exportFailed({ErrorKind::Refused, u"No."_s, {}});
        QCOMPARE(user.message(), u"No."_s);
        const QList<QToolButton *> buttons = user.find(u"messageBar"_s)->findChildren<QToolButton *>();
        const auto fix = std::find_if(
            buttons.begin(), buttons.end(), [](const QToolButton *button) { return button->text() == "Fix it"_L1; });
        QVERIFY(fix != buttons.end());
        QTest::mouseClick(*fix, Qt::LeftButton);
        QCOMPARE(user.focus.value().item, (ItemRef {ItemKind::Quotation, 1}));
    }

    void thePrintIsPreviewed()
    {
        FeatureWindow user;
        user.startWith({FeatureWindow::samplePath()});
        WHEN("I press Ctrl+P");
        user.press(u"Ctrl+P"_s);
        THEN("I see the print");
        QTRY_VERIFY(user.find<QPrintPreviewDialog>(u"printPreview"_s));
        QTRY_VERIFY(user.find<QPrintPreviewDialog>(u"printPreview"_s)->isVisible());
        user.find<QPrintPreviewDialog>(u"printPreview"_s)->reject();
    }

    void theCanvasShowsEveryPage()
    {
        const BriefingPages pages = pagesOf(*sampleBriefing(), options());
        for (int page = 0; page < pages.count(); ++page) {
            const int ink = inkOf(pages, page);
            QVERIFY2(ink > 5 && ink < 200, qPrintable(u"page %1: %2 per mille"_s.arg(page).arg(ink)));
        }
    }

    void printingTakesTheRightSheets_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("sheets");
        const int all = pagesOf(*sampleBriefing(), options()).count();
        QTest::newRow("all") << 0 << 0 << all;
        QTest::newRow("second only") << 2 << 2 << 1;
        QTest::newRow("from the second on") << 2 << 99 << all - 1;
    }

    void printingTakesTheRightSheets()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, sheets);
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
        printer.setFromTo(first, last);
        printPages(pagesOf(*sampleBriefing(), options()), printer);
        QProcess info;
        info.start(u"pdfinfo"_s, {printer.outputFileName()});
        QVERIFY(info.waitForFinished());
        const QString told = QString::fromUtf8(info.readAllStandardOutput()).simplified();
        QVERIFY2(told.contains(u"Pages: %1 "_s.arg(sheets)), qPrintable(told));
    }

    void thePaperChoosesThePageFormat()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageSize(QPageSize(QPageSize::Letter));
        QCOMPARE(pageFormatFor(printer), PageFormat::Letter);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QCOMPARE(pageFormatFor(printer), PageFormat::A4);
    }
};

QTEST_MAIN(TestHandingOver)
#include "tst_handingover.moc"
