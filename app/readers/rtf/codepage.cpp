// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/rtf/codepage.h"

#include <unicode/ucnv.h>

namespace rapporteur {

namespace {

QByteArray converterName(int codePage)
{
    switch (codePage) {
    case 10000: return "macintosh";
    case 65001: return "UTF-8";
    case 932: return "windows-31j";
    case 936: return "GB18030";
    case 949: return "windows-949";
    case 950: return "windows-950";
    case 437:
    case 850:
    case 852:
    case 855:
    case 866: return "cp" + QByteArray::number(codePage);
    default: return "windows-" + QByteArray::number(codePage);
    }
}

} // namespace

CodePages::~CodePages()
{
    for (UConverter *converter : std::as_const(m_converters))
        ucnv_close(converter);
}

UConverter *CodePages::converter(int codePage)
{
    const auto known = m_converters.constFind(codePage);
    if (known != m_converters.cend())
        return *known;
    constexpr qsizetype most = 64; // a file may name any number of code pages
    UErrorCode status = U_ZERO_ERROR;
    UConverter *opened = m_converters.size() < most ? ucnv_open(converterName(codePage).constData(), &status) : nullptr;
    if (!opened || U_FAILURE(status))
        return codePage == 1252 ? nullptr : converter(1252);
    m_converters.insert(codePage, opened);
    return opened;
}

QString CodePages::decode(const QByteArray &bytes, int codePage)
{
    UConverter *from = converter(codePage);
    if (!from)
        return QString::fromLatin1(bytes);
    UErrorCode status = U_ZERO_ERROR;
    QString text(2 * bytes.size() + 4, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(from, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
        bytes.constData(), int32_t(bytes.size()), &status);
    text.resize(U_FAILURE(status) ? 0 : length);
    return text;
}

int CodePages::ofCharset(int charset)
{
    switch (charset) {
    case 77: return 10000;
    case 128: return 932;
    case 129: return 949;
    case 134: return 936;
    case 136: return 950;
    case 161: return 1253;
    case 162: return 1254;
    case 163: return 1258;
    case 177: return 1255;
    case 178: return 1256;
    case 186: return 1257;
    case 204: return 1251;
    case 222: return 874;
    case 238: return 1250;
    default: return 0;
    }
}

} // namespace rapporteur
