// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingexport.h"

#include "briefing/briefingjson.h"
#include "export/briefingoutline.h"
#include "export/exportchecks.h"
#include "export/text/cablewriter.h"
#include "export/text/csvwriter.h"
#include "export/text/htmlwriter.h"
#include "export/text/markdownwriter.h"
#include "export/writers/documentwriters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

class Exporter
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)

public:
    Exporter(const Briefing &briefing, const ExportOptions &options)
        : m_briefing(briefing)
        , m_options(options)
    {
    }

    Result<ExportReport> writeTo(const QString &path)
    {
        const Result<QByteArray> bytes = bytesFor(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const Result<void> saved = save(path, *bytes); !saved)
            return tl::unexpected(saved.error());
        return m_report;
    }

private:
    [[nodiscard]] Result<QByteArray> bytesFor(const QString &path)
    {
        const QFileInfo info(path);
        const QString suffix = info.suffix().toLower();
        if (!exportSuffixes().contains(suffix))
            return failure(ErrorKind::Unsupported,
                tr("“%1” was not written: the ending of its name stands for no format. Use %2.")
                    .arg(info.fileName(), '.'_L1 + exportSuffixes().join(u", ."_s)));
        const QuotationCheck quotations = checkQuotations(m_briefing);
        m_report.quotesChecked = quotations.checked;
        m_report.quotesIdentical = quotations.identical;
        const DocumentOutline document = briefingOutline(m_briefing, m_options);
        for (const ExportFinding &finding : ExportChecks::findings(m_briefing, m_options, document)) {
            if (finding.weight == ExportFinding::Weight::Refusal)
                return failure(ErrorKind::Refused, tr("The briefing was not written. %1").arg(finding.sentence));
            m_report.warnings << finding.sentence;
        }
        if (suffix == "json"_L1)
            return briefingToJson(m_briefing, JsonLayout::Indented, m_options.summaryLength);
        if (suffix == "csv"_L1)
            return info.completeSuffix().toLower().endsWith("attendance.csv"_L1)
                ? attendanceToCsv(m_briefing, m_options)
                : quotationsToCsv(m_briefing, m_options);
        return written(document, suffix);
    }

    [[nodiscard]] Result<QByteArray> written(const DocumentOutline &document, const QString &suffix)
    {
        if (suffix == "html"_L1)
            return documentToHtml(document);
        if (suffix == "md"_L1)
            return documentToMarkdown(document);
        if (suffix == "txt"_L1)
            return documentToCable(document);
        const Result<const DocumentWriters *> writers = DocumentWriters::load();
        if (!writers)
            return tl::unexpected(writers.error());
        if (suffix == "docx"_L1)
            return (*writers)->docx(document);
        if (suffix == "odt"_L1)
            return (*writers)->odt(document);
        return pdf(**writers, document);
    }

    [[nodiscard]] Result<QByteArray> pdf(const DocumentWriters &writers, const DocumentOutline &document)
    {
        Result<PdfResult> written = writers.pdf(document);
        if (!written)
            return tl::unexpected(written.error());
        if (!written->missingCharacters.isEmpty())
            m_report.warnings << ExportChecks::missingCharacters(written->missingCharacters).sentence;
        return written->bytes;
    }

    /// Writes all or nothing: beside the file first, then in its place.
    [[nodiscard]] static Result<void> save(const QString &path, const QByteArray &bytes)
    {
        if (const QString obstacle = obstacleAt(path); !obstacle.isEmpty())
            return failure(ErrorKind::NotWritable, obstacle);
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (isWritten)
            return {};
        return failure(ErrorKind::NotWritable, reason(path, bytes.size(), file.error()), file.errorString());
    }

    /// Why nothing can be written to \a path, as far as it can be told before trying.
    [[nodiscard]] static QString obstacleAt(const QString &path)
    {
        const QFileInfo file(path);
        const QFileInfo folder(file.absolutePath());
        if (!folder.isDir())
            return tr("“%1” was not written: its folder does not exist any more. Choose another folder.").arg(path);
        if (file.isDir())
            return tr("“%1” was not written: there is a folder of this name. Choose another name.").arg(path);
        if (QFile::exists(folder.filePath() + u"/.~lock."_s + file.fileName() + '#'_L1))
            return tr("“%1” was not written: it is open in LibreOffice, which would undo the change. Close it there or "
                      "choose another name.")
                .arg(path);
        if (!folder.isWritable())
            return tr("“%1” was not written: you may not write into this folder. Choose another folder.").arg(path);
        if (file.exists() && !file.isWritable())
            return tr("“%1” was not written: the file is write-protected. Choose another name.").arg(path);
        return {};
    }

    [[nodiscard]] static QString reason(const QString &path, qint64 size, QFileDevice::FileError error)
    {
        const QString folder = QFileInfo(path).absolutePath();
        if (!QFileInfo(folder).isDir())
            return obstacleAt(path); // it went away meanwhile
        const QStorageInfo storage(folder);
        if (storage.isValid() && storage.bytesAvailable() < size)
            return tr("“%1” was not written: the disk is full. Free some space or choose another folder.").arg(path);
        switch (error) {
        case QFileDevice::ResourceError:
        case QFileDevice::WriteError:
            return tr("“%1” was not written: the disk may be full. Free some space or choose another folder.")
                .arg(path);
        default:
            return tr(
                "“%1” was not written: this folder or file may not be written to, or another program has it open. "
                "Choose another name or folder.")
                .arg(path);
        }
    }

    const Briefing &m_briefing;
    const ExportOptions &m_options;
    ExportReport m_report;
};

} // namespace

QStringList exportSuffixes()
{
    return {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s, u"txt"_s, u"csv"_s, u"json"_s};
}

Result<ExportReport> exportBriefing(const Briefing &briefing, const QString &path, const ExportOptions &options)
{
    return Exporter(briefing, options).writeTo(path);
}

} // namespace rapporteur
