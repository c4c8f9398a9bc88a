// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/language.h"

#include <QByteArray>
#include <QString>

#include <cld2/public/compact_lang_det.h>
#include <cstdio> // the next header uses FILE without including it

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// Enough to be sure of any text, in UTF-16 code units; a long file costs no more than a short one.
constexpr qsizetype longestSample = 32 * 1024;

/// Words of \a text from about \a position on.
QStringView pieceAt(QStringView text, qsizetype position)
{
    constexpr qsizetype length = 240;
    constexpr qsizetype longestWord = 40;
    const qsizetype space = text.sliced(position, longestWord).indexOf(u' ');
    return text.sliced(space < 0 ? position : position + space, length);
}

/// Pieces of \a text from its beginning, its middle and its end: enough to be sure of most texts.
QByteArray pieces(QStringView text)
{
    constexpr qsizetype room = 300; // for a piece, the word before it included
    QString sample;
    for (const qsizetype position : {qsizetype(0), text.size() / 2, text.size() - room})
        sample.append(pieceAt(text, position)).append(u'\n');
    return sample.toUtf8();
}

CLD2::Language detected(const QByteArray &sample, bool &isReliable)
{
    return CLD2::DetectLanguage(sample.constData(), int(sample.size()), /*is_plain_text=*/true, &isReliable);
}

} // namespace

QString detectLanguage(QStringView text)
{
    constexpr qsizetype shortText = 1200;
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }))
        return u"und"_s; // CLD2 takes figures for English
    bool isReliable = false;
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    if (text.size() > shortText)
        language = detected(pieces(text), isReliable);
    if (!isReliable)
        language = detected(text.first(std::min(text.size(), longestSample)).toUtf8(), isReliable);
    if (language == CLD2::UNKNOWN_LANGUAGE)
        return u"und"_s;
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    return code.section(u'-', 0, 0); // zh-Hant is zh here
}

} // namespace rapporteur
