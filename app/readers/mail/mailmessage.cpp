// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gmime/gmime.h> // before Qt, whose "signals" is a macro

#include "readers/mail/mailmessage.h"

#include <memory>

namespace rapporteur {

namespace {

constexpr int maximalDepth = 32;
constexpr qsizetype maximalParts = 1000;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using GPointer = std::unique_ptr<T, Unref>;

QByteArray typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (!type)
        return "text/plain";
    gchar *name = g_mime_content_type_get_mime_type(type);
    const QByteArray lower = QByteArray(name).toLower();
    g_free(name);
    return lower;
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const GPointer<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)) : QByteArray();
}

MailPart partOf(GMimeObject *object)
{
    MailPart part;
    part.type = typeOf(object);
    part.name = QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(object)));
    part.charset = g_mime_object_get_content_type_parameter(object, "charset");
    part.isFlowed = QByteArray(g_mime_object_get_content_type_parameter(object, "format")).toLower() == "flowed";
    part.isAttachment = g_mime_part_is_attachment(GMIME_PART(object));
    part.content = contentOf(GMIME_PART(object));
    return part;
}

/// Walks the tree of parts with a stack of its own: messages nest as deep as who sends them likes.
void collectParts(GMimeObject *root, QList<MailPart> &parts)
{
    struct Level {
        GMimeObject *object = nullptr;
        int depth = 0;
    };
    QList<Level> stack {{root, 0}};
    while (!stack.isEmpty() && parts.size() < maximalParts) {
        const Level level = stack.takeLast();
        if (!level.object || level.depth > maximalDepth)
            continue;
        if (GMIME_IS_MULTIPART(level.object)) {
            GMimeMultipart *multipart = GMIME_MULTIPART(level.object);
            for (int i = std::min(g_mime_multipart_get_count(multipart), int(maximalParts)) - 1; i >= 0; --i)
                stack << Level {g_mime_multipart_get_part(multipart, i), level.depth + 1};
        } else if (GMIME_IS_MESSAGE_PART(level.object)) {
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(level.object));
            stack << Level {inner ? g_mime_message_get_mime_part(inner) : nullptr, level.depth + 1};
        } else if (GMIME_IS_PART(level.object)) {
            parts << partOf(level.object);
        }
    }
}

QString senderOf(GMimeMessage *message)
{
    InternetAddressList *addresses = g_mime_message_get_from(message);
    if (!addresses || internet_address_list_length(addresses) == 0)
        return {};
    InternetAddress *first = internet_address_list_get_address(addresses, 0);
    if (const char *name = internet_address_get_name(first); name && *name)
        return QString::fromUtf8(name);
    return INTERNET_ADDRESS_IS_MAILBOX(first)
        ? QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)))
        : QString();
}

} // namespace

std::optional<MailMessage> parseMail(const QByteArray &bytes)
{
    g_mime_init();
    const GPointer<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const GPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GPointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return std::nullopt;
    MailMessage mail;
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    mail.sender = senderOf(message.get());
    mail.date = QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message.get()), "Date")).simplified();
    collectParts(g_mime_message_get_mime_part(message.get()), mail.parts);
    return mail;
}

} // namespace rapporteur
