// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/documentformat.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct FormatName {
    DocumentFormat format;
    QLatin1StringView key;
};

constexpr std::array formatNames {
    FormatName {DocumentFormat::Html, "html"_L1},
    FormatName {DocumentFormat::Pdf, "pdf"_L1},
    FormatName {DocumentFormat::Package, "package"_L1},
    FormatName {DocumentFormat::Rtf, "rtf"_L1},
    FormatName {DocumentFormat::Mail, "mail"_L1},
    FormatName {DocumentFormat::WebArchive, "webarchive"_L1},
};

constexpr qsizetype headLength = 4096;

/// The beginning in lower case, without a mark of byte order, zero bytes (of UTF-16) and leading white space: enough to
/// see the signs of markup in any encoding.
QByteArray readableHead(const QByteArray &bytes)
{
    QByteArray head = bytes.left(headLength);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    else if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    if (head.contains('\0'))
        head.removeIf([](char c) { return c == '\0'; });
    return head.trimmed().toLower();
}

/// The head after the comments, processing instructions and blanks that may come before the first tag.
QByteArray withoutProlog(QByteArray head)
{
    while (head.startsWith("<!--") || head.startsWith("<?")) {
        const QByteArray close = head.startsWith("<?") ? "?>" : "-->";
        const qsizetype end = head.indexOf(close);
        if (end < 0)
            return {};
        head = head.mid(end + close.size()).trimmed();
    }
    return head;
}

bool looksLikeHtml(const QByteArray &head)
{
    static constexpr std::array openings {"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article",
        "<div", "<p>", "<p ", "<h1", "<table", "<link", "<script", "<main", "<section"};
    const QByteArray markup = withoutProlog(head);
    return std::any_of(openings.begin(), openings.end(), [&](const char *tag) { return markup.startsWith(tag); });
}

/// True when the head begins as a message: header lines, at least two of them with names that mail has.
bool looksLikeMail(const QByteArray &head)
{
    static constexpr std::array names {"from", "to", "date", "subject", "received", "return-path", "mime-version",
        "message-id", "content-type", "delivered-to", "reply-to", "cc", "sender", "x-mailer",
        "content-transfer-encoding", "snapshot-content-location", "content-location", "dkim-signature",
        "authentication-results", "list-unsubscribe"};
    int known = 0;
    bool technical = false; // a name that no press release begins a line with
    for (const QByteArray &line : head.split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t') || line.startsWith("from "))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).contains(' '))
            return false;
        const QByteArray name = line.left(colon);
        known += std::any_of(names.begin(), names.end(), [&](const char *n) { return name == n; });
        technical = technical || name.contains('-') || name == "received";
    }
    return known >= 2 && technical;
}

} // namespace

std::optional<DocumentFormat> formatByContent(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\xd0\xcf\x11\xe0"))
        return DocumentFormat::Package;
    if (bytes.startsWith("bplist00"))
        return DocumentFormat::WebArchive;
    const QByteArray head = readableHead(bytes);
    if (head.startsWith("{\\rtf"))
        return DocumentFormat::Rtf;
    if (head.left(1024).contains("%pdf-"))
        return DocumentFormat::Pdf;
    if (looksLikeHtml(head))
        return DocumentFormat::Html;
    if (looksLikeMail(head))
        return DocumentFormat::Mail;
    return std::nullopt;
}

std::optional<DocumentFormat> formatByName(const QString &fileName)
{
    static const QHash<QString, DocumentFormat> suffixes {
        {u"html"_s, DocumentFormat::Html},
        {u"htm"_s, DocumentFormat::Html},
        {u"xhtml"_s, DocumentFormat::Html},
        {u"xht"_s, DocumentFormat::Html},
        {u"shtml"_s, DocumentFormat::Html},
        {u"pdf"_s, DocumentFormat::Pdf},
        {u"docx"_s, DocumentFormat::Package},
        {u"docm"_s, DocumentFormat::Package},
        {u"odt"_s, DocumentFormat::Package},
        {u"epub"_s, DocumentFormat::Package},
        {u"rtf"_s, DocumentFormat::Rtf},
        {u"eml"_s, DocumentFormat::Mail},
        {u"mht"_s, DocumentFormat::Mail},
        {u"mhtml"_s, DocumentFormat::Mail},
        {u"webarchive"_s, DocumentFormat::WebArchive},
    };
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const auto found = suffixes.constFind(fileName.mid(dot + 1).toLower());
    return found == suffixes.cend() ? std::nullopt : std::optional(*found);
}

QString formatKey(DocumentFormat format)
{
    const auto found = std::find_if(
        formatNames.begin(), formatNames.end(), [format](const FormatName &name) { return name.format == format; });
    Q_ASSERT(found != formatNames.end());
    return found->key;
}

std::optional<DocumentFormat> formatForKey(QStringView key)
{
    const auto found = std::find_if(
        formatNames.begin(), formatNames.end(), [key](const FormatName &name) { return name.key == key; });
    return found == formatNames.end() ? std::nullopt : std::optional(found->format);
}

} // namespace rapporteur
