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

/// Enough to be sure, in UTF-16 code units; a long file costs no more than a short one.
constexpr qsizetype sampleLength = 32 * 1024;

} // namespace

QString detectLanguage(QStringView text)
{
    const QByteArray sample = text.first(std::min(text.size(), sampleLength)).toUtf8();
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }))
        return u"und"_s; // CLD2 takes figures for English
    bool isReliable = false;
    const CLD2::Language language
        = CLD2::DetectLanguage(sample.constData(), int(sample.size()), /*is_plain_text=*/true, &isReliable);
    if (language == CLD2::UNKNOWN_LANGUAGE)
        return u"und"_s;
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    return code.section(u'-', 0, 0); // zh-Hant is zh here
}

} // namespace rapporteur
