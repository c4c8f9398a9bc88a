// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/mail/mailreader.h"

#include "readers/encoding.h"
#include "readers/html/htmlreader.h"
#include "readers/mail/mailmessage.h"
#include "readers/mail/mailtext.h"
#include "readers/paragraphkinds.h"
#include "readers/sandbox/documentformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const MailPart *bodyOf(const MailMessage &mail, QByteArrayView type)
{
    const auto part = std::find_if(mail.parts.cbegin(), mail.parts.cend(),
        [type](const MailPart &p) { return p.type == type && !p.isAttachment; });
    return part == mail.parts.cend() ? nullptr : &*part;
}

ReaderAnswer readText(const MailPart *part)
{
    const auto decoded = part ? decodeText(part->content, part->charset) : std::nullopt;
    if (!decoded)
        return tl::unexpected(ReaderFailure::NoText);
    Article article = articleOfMailText(decoded->text, part->isFlowed);
    if (article.paragraphs.isEmpty())
        return tl::unexpected(ReaderFailure::NoText);
    article.source.encoding = decoded->encoding;
    nameParagraphs(article);
    return article;
}

/// The text part is what its writer wrote without the furniture of a newsletter; but many say only "open in a browser".
ReaderAnswer betterOf(ReaderAnswer text, ReaderAnswer html)
{
    if (!text)
        return html;
    if (!html)
        return text;
    return 2 * text->text.size() < html->text.size() ? html : text;
}

ReaderAnswer readAttachments(const MailMessage &mail, const ReadAttachment &readAttachment)
{
    ReaderFailure why = ReaderFailure::NoText;
    for (const MailPart &part : mail.parts) {
        ReaderAnswer answer = readAttachment(part.content);
        if (answer)
            return answer;
        if (answer.error() != ReaderFailure::Unsupported)
            why = answer.error();
    }
    return tl::unexpected(why);
}

/// The attached files that are read when they are opened: by content, or plain text by its name.
QList<Attachment> attachmentsOf(const MailMessage &mail)
{
    constexpr qsizetype mostOffered = 20;
    constexpr qsizetype longestName = 120;
    QList<Attachment> attachments;
    for (qsizetype i = 0; i < mail.parts.size() && attachments.size() < mostOffered; ++i) {
        const MailPart &part = mail.parts.at(i);
        QString name = part.name.section(u'/', -1).section(u'\\', -1).simplified().left(longestName);
        const bool isText
            = name.endsWith(".txt"_L1, Qt::CaseInsensitive) || name.endsWith(".md"_L1, Qt::CaseInsensitive);
        if (!name.isEmpty() && part.isAttachment && (isText || formatByContent(part.content)))
            attachments << Attachment {int(i) + 1, name};
    }
    return attachments;
}

/// "Fwd: TR: Communiqué" is "Communiqué".
QString subjectWithoutPrefixes(QString subject)
{
    static constexpr std::array prefixes {"fwd:"_L1, "fw:"_L1, "tr:"_L1, "tr :"_L1, "re:"_L1, "ref:"_L1, "rv:"_L1};
    subject = subject.simplified();
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const QLatin1StringView prefix : prefixes) {
            if (subject.startsWith(prefix, Qt::CaseInsensitive)) {
                subject = subject.mid(prefix.size()).trimmed();
                isCut = true;
            }
        }
    }
    return subject;
}

} // namespace

ReaderAnswer readMail(const QByteArray &bytes, const ReadAttachment &readAttachment)
{
    const auto mail = parseMail(bytes);
    if (!mail)
        return tl::unexpected(ReaderFailure::Damaged);
    const MailPart *page = bodyOf(*mail, "text/html");
    if (!page)
        page = bodyOf(*mail, "application/xhtml+xml");
    ReaderAnswer html = page ? readHtml(page->content, page->charset) : tl::unexpected(ReaderFailure::NoText);
    ReaderAnswer answer
        = betterOf(inPart(readText(bodyOf(*mail, "text/plain")), u"text/plain"_s), inPart(html, u"text/html"_s));
    if (!answer)
        answer = readAttachments(*mail, readAttachment);
    if (!answer)
        return answer;
    if (answer->headline.isEmpty())
        answer->headline = subjectWithoutPrefixes(mail->subject);
    if (answer->publisher.isEmpty())
        answer->publisher = mail->sender;
    if (answer->published.isEmpty())
        answer->published = mail->date;
    answer->source.mediaType = u"message/rfc822"_s;
    answer->attachments = attachmentsOf(*mail);
    return answer;
}

} // namespace rapporteur
