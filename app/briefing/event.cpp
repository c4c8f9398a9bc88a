// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/event.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

QString PartialDate::toIso() const
{
    if (isNull())
        return {};
    const QString yearPart = year > 0 ? u"%1"_s.arg(year, 4, 10, QChar(u'0')) : u"-"_s;
    const QString monthPart = u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    return day > 0 ? yearPart + monthPart + u"-%1"_s.arg(day, 2, 10, QChar(u'0')) : yearPart + monthPart;
}

} // namespace rapporteur
