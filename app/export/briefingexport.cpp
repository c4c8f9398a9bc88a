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
#include "support/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        if (const Result<void> saved = WholeFile::write(path, *bytes); !saved)
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
