// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/jsonwriter.h"

#include <QStringEncoder>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The short escapes of RFC 8259; U+2028 and U+2029 are escaped too, since some readers of "a document a line" break
/// there.
void appendEscaped(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"': out += "\\\""; return;
    case u'\\': out += "\\\\"; return;
    case u'\n': out += "\\n"; return;
    case u'\r': out += "\\r"; return;
    case u'\t': out += "\\t"; return;
    case u'\b': out += "\\b"; return;
    case u'\f': out += "\\f"; return;
    default: out += "\\u" + QByteArray::number(int(unit), 16).rightJustified(4, '0');
    }
}

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f || unit == 0x85 || unit == 0x2028
        || unit == 0x2029;
}

/// Appends what is known to be a code point of one or two UTF-8 bytes.
char *appendShort(char *out, char16_t unit)
{
    if (unit < 0x80) {
        *out++ = char(unit);
        return out;
    }
    *out++ = char(0xC0 | unit >> 6);
    *out++ = char(0x80 | (unit & 0x3F));
    return out;
}

} // namespace

void JsonWriter::newLine()
{
    if (m_indented)
        m_out += '\n' + QByteArray(m_depth * 2, ' ');
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
        m_out += ',';
    m_first = false;
    newLine();
}

void JsonWriter::key(QLatin1StringView name)
{
    beforeValue();
    constexpr qsizetype signs = 4;
    std::array<char, 64> written;
    Q_ASSERT(name.size() + signs < qsizetype(written.size()));
    char *out = written.data();
    *out++ = '"';
    out = std::copy_n(name.data(), name.size(), out);
    *out++ = '"';
    *out++ = ':';
    if (m_indented)
        *out++ = ' ';
    m_out.append(written.data(), out - written.data());
    m_afterKey = true;
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_first = false;
    m_out += bracket;
}

void JsonWriter::string(QStringView value)
{
    beforeValue();
    m_out += '"';
    constexpr qsizetype piece = 256; // UTF-16 units that are written at a time
    std::array<char, 3 * piece> bytes;
    while (!value.isEmpty()) {
        const QStringView part = value.first(std::min(piece, value.size()));
        char *out = bytes.data();
        qsizetype taken = 0;
        for (; taken < part.size() && !needsEscape(part[taken].unicode()) && part[taken].unicode() < 0x800; ++taken)
            out = appendShort(out, part[taken].unicode());
        m_out.append(bytes.data(), out - bytes.data());
        if (taken < part.size()) // a sign that is rare in texts
            taken += appendRare(value.sliced(taken));
        value = value.sliced(taken);
    }
    m_out += '"';
}

qsizetype JsonWriter::appendRare(QStringView value)
{
    const char16_t unit = value.front().unicode();
    if (needsEscape(unit)) {
        appendEscaped(m_out, unit);
        return 1;
    }
    const qsizetype units = QChar::isHighSurrogate(unit) && value.size() > 1 ? 2 : 1;
    m_out += value.first(units).toUtf8();
    return units;
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
    std::array<char, 24> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), written.ptr - digits.data());
}

void JsonWriter::number(double value)
{
    beforeValue();
    m_out += QByteArray::number(std::round(value * 1e4) / 1e4, 'g', 6);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

QByteArray JsonWriter::finish()
{
    Q_ASSERT(m_depth == 0);
    m_out += '\n';
    return std::move(m_out);
}

} // namespace rapporteur
