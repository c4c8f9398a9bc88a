// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/characters.h"

namespace rapporteur {

const Characters &Characters::table()
{
    static const Characters characters;
    return characters;
}

Characters::Characters()
{
    for (char16_t c = 0; c < limit; ++c) {
        m_class[c] = slowClassOf(c);
        m_folded[c] = QChar::toLower(c);
        if (m_class[c] == CharClass::Apostrophe)
            m_folded[c] = u'\'';
        else if (m_class[c] == CharClass::Hyphen)
            m_folded[c] = u'-';
    }
}

namespace {

/// The signs whose Unicode category says too little.
CharClass signClass(char16_t c)
{
    switch (c) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029': return CharClass::LineBreak;
    case u'\'':
    case u'\u2019':
    case u'\u02BC': return CharClass::Apostrophe;
    case u'-':
    case u'\u2010':
    case u'\u2011': return CharClass::Hyphen;
    case u'\u00AD':
    case u'\u200B':
    case u'\u200C':
    case u'\u200D':
    case u'\u200E':
    case u'\u200F':
    case u'\u2060':
    case u'\uFEFF': return CharClass::SoftHyphen;
    case u'.': return CharClass::Stop;
    case u'?':
    case u'!':
    case u'\u2026':
    case u'\u203C':
    case u'\u2047':
    case u'\u2048':
    case u'\u2049':
    case u'\u3002':
    case u'\uFF01':
    case u'\uFF1F':
    case u'\uFF0E':
    case u'\u061F':
    case u'\u06D4':
    case u'\u0964':
    case u'\u0965':
    case u'\u1362':
    case u'\u104B': return CharClass::Ender;
    case u'"':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2018':
    case u'\u201A':
    case u'\u201B':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u2039':
    case u'\u203A':
    case u'\u300C':
    case u'\u300D':
    case u'\u300E':
    case u'\u300F':
    case u'\u301D':
    case u'\u301E':
    case u'\u301F':
    case u'\uFF02': return CharClass::Quote;
    default: return CharClass::Other;
    }
}

} // namespace

CharClass Characters::slowClassOf(char16_t c)
{
    if (const CharClass sign = signClass(c); sign != CharClass::Other)
        return sign;
    if (QChar::isSurrogate(c)) // a lone half is no letter anywhere, but harmless in a word
        return CharClass::Letter;
    switch (QChar::category(char32_t(c))) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase: return CharClass::Upper;
    case QChar::Letter_Lowercase: return CharClass::Lower;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter: return CharClass::Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return CharClass::Mark;
    case QChar::Number_DecimalDigit: return CharClass::Digit;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return CharClass::Space;
    case QChar::Other_Control: return CharClass::Space; // tabs, NULs: they separate and mean nothing
    default: return CharClass::Other;
    }
}

} // namespace rapporteur
