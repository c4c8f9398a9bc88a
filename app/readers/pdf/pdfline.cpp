// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/pdfline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isLeftToRight(QChar c)
{
    return c.direction() == QChar::DirL || c.direction() == QChar::DirEN || c.direction() == QChar::DirAN;
}

/// Characters that only type has: ﬁ, ﻟ, radicals that fonts map to instead of ideographs.
bool isTypeOnly(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0xfb00 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)
        || (code >= 0x2e80 && code <= 0x2fdf);
}

/// The plain letters for \a letter. Fonts map one glyph to a radical and an ideograph, and Unicode decomposes only the
/// older block.
QString plainLetter(QChar letter)
{
    static const QString radicals = u"⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳"_s;
    static const QString ideographs = u"母民虎西见角贝车长门青韦页风飞马骨鬼鱼鸟麦黄齐齿龙龟"_s;
    const qsizetype at = radicals.indexOf(letter);
    return at < 0 ? QString(letter).normalized(QString::NormalizationForm_KC) : ideographs.mid(at, 1);
}

QString withPlainLetters(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isTypeOnly))
        return text;
    QString plain;
    for (const QChar c : text)
        plain += isTypeOnly(c) ? plainLetter(c) : QString(c);
    return plain;
}

/// Turns back the runs of \a text that are read from left to right; punctuation inside a run belongs to it.
void turnBackNumbers(QString &text)
{
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (!isLeftToRight(text.at(begin)))
            continue;
        qsizetype end = begin + 1; // after the last character of the run
        for (qsizetype i = end; i < text.size() && !isRightToLeft(text.at(i)); ++i) {
            if (isLeftToRight(text.at(i)))
                end = i + 1;
        }
        std::reverse(text.begin() + begin, text.begin() + end);
        begin = end;
    }
}

} // namespace

QString logicalText(const QString &visual)
{
    const auto rightToLeft = std::count_if(visual.cbegin(), visual.cend(), isRightToLeft);
    const auto leftToRight
        = std::count_if(visual.cbegin(), visual.cend(), [](QChar c) { return c.direction() == QChar::DirL; });
    if (rightToLeft <= leftToRight)
        return withPlainLetters(visual);
    QString logical = visual;
    std::reverse(logical.begin(), logical.end());
    turnBackNumbers(logical);
    for (QChar &c : logical)
        c = c.mirroredChar();
    return withPlainLetters(logical);
}

} // namespace rapporteur
