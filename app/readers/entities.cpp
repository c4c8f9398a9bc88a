// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/entities.h"

#include "readers/wordfile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString character(uint codePoint)
{
    const bool allowed = codePoint >= 0x20 && codePoint <= 0x10ffff && !QChar::isSurrogate(codePoint);
    const char32_t c = allowed || codePoint == '\n' || codePoint == '\t' ? codePoint : 0xfffd;
    return QString::fromUcs4(&c, 1);
}

/// By name, without & and ;.
const QHash<QString, uint> &codePoints()
{
    static const QHash<QString, uint> table = [] {
        QHash<QString, uint> all;
        for (const QString &line : wordsOfFile(u"entities.txt"_s))
            all.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1).toUInt());
        return all;
    }();
    return table;
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
    const auto named = codePoints().constFind(name.toString());
    return named != codePoints().cend() ? character(*named) : reference.toString();
}

} // namespace rapporteur
