// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/blocks/tidytext.h"

namespace rapporteur {

namespace {

constexpr QChar noBreakSpace = QChar(0x00a0);

bool isInvisibleBreak(QChar c)
{
    return c == QChar(0x00ad) || c == QChar(0x200b) || c == QChar(0xfeff) || c == QChar(0x2060);
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

} // namespace

QString tidied(QStringView text)
{
    QString tidy;
    tidy.reserve(text.size());
    QChar pending; // the space that a run of blanks becomes
    for (const QChar c : text) {
        if (isInvisibleBreak(c))
            continue;
        if (isBlank(c)) {
            // A run with an ordinary space in it may break there; typographic spaces (U+00A0, U+202F) stay themselves.
            const QChar space = c == noBreakSpace || c == QChar(0x202f) || c == QChar(0x3000) ? c : QChar(u' ');
            pending = pending.isNull() || space == u' ' ? space : pending;
            continue;
        }
        if (!pending.isNull() && !tidy.isEmpty())
            tidy += pending;
        pending = QChar();
        tidy += c;
    }
    return tidy;
}

QString foldedForComparison(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            folded += c.toLower();
        else if (!folded.isEmpty() && folded.back() != u' ' && !c.isMark())
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace rapporteur
