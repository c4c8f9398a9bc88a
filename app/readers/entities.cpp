// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/entities.h"

#include <QString>

#include <libxml/HTMLparser.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString character(uint codePoint)
{
    const bool allowed = codePoint >= 0x20 && codePoint <= 0x10ffff && !QChar::isSurrogate(codePoint);
    const char32_t c = allowed || codePoint == '\n' || codePoint == '\t' ? codePoint : 0xfffd;
    return QString::fromUcs4(&c, 1);
}

} // namespace

QString decodeEntity(QStringView reference)
{
    if (reference.size() < 3 || reference.front() != u'&' || reference.back() != u';')
        return reference.toString();
    const QStringView name = reference.sliced(1, reference.size() - 2);
    if (name.front() == u'#') {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint codePoint = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber ? character(codePoint) : QString(QChar::ReplacementCharacter);
    }
    const QByteArray key = name.toUtf8();
    const htmlEntityDesc *entity = htmlEntityLookup(reinterpret_cast<const xmlChar *>(key.constData()));
    return entity ? character(entity->value) : reference.toString();
}

} // namespace rapporteur
