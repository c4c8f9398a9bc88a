// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/error.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

QString errorKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return u"notFound"_s;
    case ErrorKind::NotReadable: return u"notReadable"_s;
    case ErrorKind::NotAFile: return u"notAFile"_s;
    case ErrorKind::Empty: return u"empty"_s;
    case ErrorKind::Binary: return u"binary"_s;
    case ErrorKind::TooLarge: return u"tooLarge"_s;
    case ErrorKind::Unsupported: return u"unsupported"_s;
    case ErrorKind::Damaged: return u"damaged"_s;
    case ErrorKind::TimedOut: return u"timedOut"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    case ErrorKind::NotWritable: return u"notWritable"_s;
    case ErrorKind::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rapporteur
