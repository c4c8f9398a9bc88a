// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefingexporter.h"

#include "exportdialog.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "presentation/interfacelanguage.h"
#include "printing.h"

#include <QAction>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rapporteur {

BriefingExporter::BriefingExporter(BriefingSession &session, const InterfaceLanguage &language, QSettings &settings,
    const Desktop &desktop, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_language(language)
    , m_settings(settings)
    , m_desktop(desktop)
    , m_window(window)
{
    connect(&m_session, &BriefingSession::exported, this, &BriefingExporter::tellExported);
    connect(&m_session, &BriefingSession::exportFailed, this, &BriefingExporter::tellFailed);
}

QString BriefingExporter::proposedPath(const QString &suffix) const
{
    const QString source = m_session.briefing()->article.source.path;
    const bool isFile = !source.isEmpty() && !source.startsWith(u':');
    const QString folder = isFile ? QFileInfo(source).absolutePath()
                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: the name of a file, without its suffix
    const QString name = source.isEmpty() ? tr("briefing") : QFileInfo(source).completeBaseName();
    return folder + u'/' + name + u'.' + suffix;
}

ExportOptions BriefingExporter::options() const
{
    ExportOptions options = m_settings.options(m_language.current());
    options.subject = BriefingWords::title(*m_session.briefing());
    options.summaryLength = m_session.summaryLength();
    return options;
}

void BriefingExporter::exportBriefing()
{
    if (!m_session.briefing())
        return;
    auto *dialog = new ExportDialog({m_session.briefing(), proposedPath(u"pdf"_s), options()}, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chooseFileWanted, this, [this, dialog] {
        m_desktop.chooseExportFile(dialog, dialog->path(), [dialog](const QString &path) { dialog->setPath(path); });
    });
    connect(dialog, &ExportDialog::fixWanted, this, &BriefingExporter::fixWanted);
    connect(dialog, &ExportDialog::accepted, this, [this, dialog] {
        m_session.setSummaryLength(dialog->options().summaryLength);
        write(dialog->path(), dialog->options());
    });
    dialog->open();
}

void BriefingExporter::exportAs()
{
    if (!m_session.briefing())
        return;
    m_desktop.chooseExportFile(m_window, proposedPath(m_settings.suffix()), [this](const QString &path) {
        if (!m_session.briefing())
            return;
        m_settings.setSuffix(QFileInfo(path).suffix().toLower());
        write(path, options());
    });
}

void BriefingExporter::print()
{
    if (!m_session.briefing())
        return;
    auto *dialog = new QPrintPreviewDialog(m_window);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setDocName(BriefingWords::title(*m_session.briefing()));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
        [briefing = m_session.briefing(), options = options()](QPrinter *printer) mutable {
            options.pageFormat = pageFormatFor(*printer);
            if (const Result<BriefingPages> pages = BriefingPages::of(*briefing, options))
                printPages(*pages, *printer);
        });
    dialog->open();
}

void BriefingExporter::write(const QString &path, const ExportOptions &options)
{
    m_written = options;
    m_session.exportTo(path, options);
}

void BriefingExporter::tellExported(const QString &path, const ExportReport &report)
{
    QString sentence = tr("“%1” is written.").arg(QFileInfo(path).fileName());
    if (report.quotesChecked > 0) {
        sentence += u' '
            + tr("%1 of %n quote(s) identical to the source.", nullptr, report.quotesChecked)
                  .arg(m_window->locale().toString(report.quotesIdentical));
    }
    for (const QString &warning : report.warnings)
        sentence += u' ' + warning;
    auto *openFile = new QAction(tr("Open"));
    connect(openFile, &QAction::triggered, this, [this, path] { m_desktop.open(QUrl::fromLocalFile(path)); });
    auto *showFolder = new QAction(tr("Show in folder"));
    connect(showFolder, &QAction::triggered, this,
        [this, path] { m_desktop.open(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    emit told(MessageBar::Success, sentence, {openFile, showFolder});
}

void BriefingExporter::tellFailed(const Error &error)
{
    QList<QAction *> actions;
    const QList<ExportFinding> findings = error.kind == ErrorKind::Refused && m_session.briefing()
        ? ExportChecks::findings(*m_session.briefing(), m_written)
        : QList<ExportFinding>();
    if (!findings.isEmpty() && findings.first().remedy != ExportFinding::Remedy::Subject) {
        auto *fix = new QAction(tr("Fix it"));
        connect(fix, &QAction::triggered, this, [this, finding = findings.first()] { emit fixWanted(finding); });
        actions << fix;
    }
    auto *again = new QAction(tr("Export again…"));
    connect(again, &QAction::triggered, this, &BriefingExporter::exportBriefing);
    emit told(MessageBar::Problem, error.sentence, actions << again);
}

} // namespace rapporteur
