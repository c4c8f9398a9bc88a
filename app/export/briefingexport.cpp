// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingexport.h"

#include "briefing/briefingjson.h"
#include "export/briefingoutline.h"
#include "export/exportchecks.h"
#include "export/office/docxwriter.h"
#include "export/office/odtwriter.h"
#include "export/pdf/pdfwriter.h"
#include "export/text/cablewriter.h"
#include "export/text/csvwriter.h"
#include "export/text/htmlwriter.h"
#include "export/text/markdownwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

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
        if (suffix == "docx"_L1)
            return documentToDocx(document);
        if (suffix == "odt"_L1)
            return documentToOdt(document);
        if (suffix == "html"_L1)
            return documentToHtml(document);
        if (suffix == "md"_L1)
            return documentToMarkdown(document);
        if (suffix == "txt"_L1)
            return documentToCable(document);
        return pdf(document);
    }

    [[nodiscard]] Result<QByteArray> pdf(const DocumentOutline &document)
    {
        Result<PdfResult> written = PdfWriter::write(document, m_options.pageFormat);
        if (!written)
            return tl::unexpected(written.error());
        if (!written->missingCharacters.isEmpty())
            m_report.warnings << ExportChecks::missingCharacters(written->missingCharacters).sentence;
        return written->bytes;
    }

    /// Writes all or nothing.
    [[nodiscard]] static Result<void> save(const QString &path, const QByteArray &bytes)
    {
        const QFileInfo info(path);
        if (!info.dir().exists())
            return failure(ErrorKind::NotWritable,
                tr("“%1” was not written: its folder does not exist any more. Choose another folder.").arg(path));
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (isWritten)
            return {};
        return failure(ErrorKind::NotWritable, reason(path, file.error()), file.errorString());
    }

    [[nodiscard]] static QString reason(const QString &path, QFileDevice::FileError error)
    {
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
