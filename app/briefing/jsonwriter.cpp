// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/jsonwriter.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestUnit = 6; ///< bytes of a UTF-16 unit: \\u2028

/// The short escapes of RFC 8259; U+2028 and U+2029 are escaped too, since some readers of "a document a line" break
/// there.
char *putEscaped(char *out, char16_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    *out++ = '\\';
    switch (unit) {
    case u'"': *out++ = '"'; return out;
    case u'\\': *out++ = '\\'; return out;
    case u'\n': *out++ = 'n'; return out;
    case u'\r': *out++ = 'r'; return out;
    case u'\t': *out++ = 't'; return out;
    case u'\b': *out++ = 'b'; return out;
    case u'\f': *out++ = 'f'; return out;
    default: break;
    }
    *out++ = 'u';
    for (int bits = 12; bits >= 0; bits -= 4)
        *out++ = digits[(unit >> bits) & 0xF];
    return out;
}

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f || unit == 0x85 || unit == 0x2028
        || unit == 0x2029;
}

/// Most of what is written: ASCII that stands for itself.
bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\';
}

/// Writes the code point that \a at begins with, and moves \a at over it. Half a surrogate pair is U+FFFD.
char *putCodePoint(char *out, const char16_t *&at, const char16_t *end)
{
    char32_t c = *at++;
    if (c < 0x80) {
        *out++ = char(c);
        return out;
    }
    if (c < 0x800) {
        *out++ = char(0xC0 | c >> 6);
        *out++ = char(0x80 | (c & 0x3F));
        return out;
    }
    if (QChar::isSurrogate(c)) {
        const bool isPair = QChar::isHighSurrogate(c) && at < end && QChar::isLowSurrogate(*at);
        c = isPair ? QChar::surrogateToUcs4(char16_t(c), *at++) : char32_t(QChar::ReplacementCharacter);
    }
    if (c < 0x10000) {
        *out++ = char(0xE0 | c >> 12);
    } else {
        *out++ = char(0xF0 | c >> 18);
        *out++ = char(0x80 | (c >> 12 & 0x3F));
    }
    *out++ = char(0x80 | (c >> 6 & 0x3F));
    *out++ = char(0x80 | (c & 0x3F));
    return out;
}

} // namespace

void JsonWriter::grow(qsizetype most)
{
    constexpr qsizetype smallest = 8 * 1024;
    m_out.resize(std::max({smallest, 2 * m_out.size(), m_size + most}));
    m_data = m_out.data();
}

void JsonWriter::put(QByteArrayView bytes)
{
    std::copy_n(bytes.data(), bytes.size(), room(bytes.size()));
    m_size += bytes.size();
}

void JsonWriter::newLine()
{
    if (!m_indented)
        return;
    put('\n');
    for (int i = 0; i < m_depth; ++i)
        put("  ");
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        put(',');
    m_first = false;
    newLine();
}

void JsonWriter::key(QLatin1StringView name)
{
    beforeValue();
    constexpr qsizetype signs = 4;
    char *const begin = room(name.size() + signs);
    char *out = begin;
    *out++ = '"';
    out = std::copy_n(name.data(), name.size(), out);
    *out++ = '"';
    *out++ = ':';
    if (m_indented)
        *out++ = ' ';
    m_size += out - begin;
    m_afterKey = true;
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    put(bracket);
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_first = false;
    put(bracket);
}

void JsonWriter::string(QStringView value)
{
    beforeValue();
    put('"');
    constexpr qsizetype piece = 4096; // UTF-16 units that are written at a time
    const char16_t *at = value.utf16();
    const char16_t *const end = at + value.size();
    while (at < end) {
        char *const begin = room(longestUnit * (piece + 1));
        char *out = begin;
        const char16_t *const stop = at + std::min<qsizetype>(piece, end - at);
        while (at < stop) {
            if (isPlain(*at))
                *out++ = char(*at++);
            else
                out = needsEscape(*at) ? putEscaped(out, *at++) : putCodePoint(out, at, end);
        }
        m_size += out - begin;
    }
    put('"');
}

void JsonWriter::stringOrNull(QStringView value)
{
    if (value.isEmpty())
        null();
    else
        string(value);
}

void JsonWriter::integer(qint64 value)
{
    beforeValue();
    constexpr qsizetype mostDigits = 24;
    char *const begin = room(mostDigits);
    m_size += std::to_chars(begin, begin + mostDigits, value).ptr - begin;
}

void JsonWriter::number(double value)
{
    beforeValue();
    put(QByteArray::number(std::round(value * 1e4) / 1e4, 'g', 6));
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    put(value ? "true" : "false");
}

void JsonWriter::null()
{
    beforeValue();
    put("null");
}

QByteArray JsonWriter::finish()
{
    Q_ASSERT(m_depth == 0);
    put('\n');
    m_out.truncate(m_size);
    return std::exchange(m_out, {});
}

} // namespace rapporteur
