// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/documentreader.h"

#include "readers/html/htmlreader.h"
#include "readers/mail/mailmessage.h"
#include "readers/mail/mailreader.h"
#include "readers/package/packagereader.h"
#include "readers/rtf/rtfreader.h"
#include "readers/webarchive/webarchivereader.h"

namespace rapporteur {

namespace {

/// An attachment is told by its content; the type that the mail claims is not needed. Mails inside the mail have been
/// taken apart with it.
ReaderAnswer readFirstAttachment(const QByteArray &content)
{
    const auto format = formatByContent(content);
    const bool isRead = format && *format != DocumentFormat::Mail && *format != DocumentFormat::Pdf;
    return isRead ? readDocument(*format, content) : tl::unexpected(ReaderFailure::Unsupported);
}

} // namespace

ReaderAnswer readDocument(DocumentFormat format, const QByteArray &bytes, const Progress &progress)
{
    switch (format) {
    case DocumentFormat::Html: return readHtml(bytes);
    case DocumentFormat::Mail: return readMail(bytes, readFirstAttachment);
    case DocumentFormat::Package: return readPackage(bytes, progress);
    case DocumentFormat::Rtf: return readRtf(bytes);
    case DocumentFormat::WebArchive: return readWebArchive(bytes);
    case DocumentFormat::Pdf: break;
    }
    return tl::unexpected(ReaderFailure::Unsupported);
}

tl::expected<QByteArray, ReaderFailure> readAttachment(const QByteArray &bytes, int number)
{
    const auto mail = parseMail(bytes);
    if (!mail || number < 1 || number > mail->parts.size())
        return tl::unexpected(ReaderFailure::Damaged);
    return mail->parts.at(number - 1).content;
}

} // namespace rapporteur
