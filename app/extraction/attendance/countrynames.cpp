// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/countrynames.h"

#include <unicode/locid.h>

namespace rapporteur {

QString countryName(const QString &code, const QString &language)
{
    const icu::Locale country("", code.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return name.isEmpty() ? code : QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

} // namespace rapporteur
