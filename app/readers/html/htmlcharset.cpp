// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlcharset.h"

namespace rapporteur {

namespace {

constexpr qsizetype prescanned = 8192;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

/// The name after \a key and an equals sign in \a markup, which is in lower case.
QByteArray valueAfter(const QByteArray &markup, const QByteArray &key)
{
    qsizetype at = markup.indexOf(key);
    if (at < 0)
        return {};
    at += key.size();
    while (at < markup.size() && QByteArrayView(" =\"'").contains(markup.at(at)))
        ++at;
    qsizetype end = at;
    while (end < markup.size() && isNameCharacter(markup.at(end)))
        ++end;
    return markup.sliced(at, end - at);
}

} // namespace

QByteArray declaredCharset(const QByteArray &page)
{
    const QByteArray head = page.left(prescanned).toLower();
    if (head.startsWith("<?xml")) {
        const QByteArray inXml = valueAfter(head.left(head.indexOf('>')), "encoding");
        if (!inXml.isEmpty())
            return inXml;
    }
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray value = valueAfter(head.mid(at, end < 0 ? -1 : end - at), "charset");
        if (!value.isEmpty()) // a page whose meta tag could be read is not UTF-16, whatever the tag says
            return value.startsWith("utf-16") ? QByteArray("utf-8") : value;
    }
    return {};
}

} // namespace rapporteur
