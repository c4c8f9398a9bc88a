// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/countrynames.h"

#include <QHash>

#include <unicode/locid.h>

namespace rapporteur {

namespace {

QString nameByIcu(const QString &code, const QString &language)
{
    const icu::Locale country("", code.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return name.isEmpty() ? code : QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

} // namespace

QString countryName(const QString &code, const QString &language)
{
    constexpr qsizetype mostNames = 4000; // an article may name any language as its own
    thread_local QHash<std::pair<QString, QString>, QString> names;
    QString &name = names[{code, language}];
    if (name.isEmpty()) {
        if (names.size() > mostNames) {
            names.clear();
            return nameByIcu(code, language);
        }
        name = nameByIcu(code, language);
    }
    return name;
}

} // namespace rapporteur
