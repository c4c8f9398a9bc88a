// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/jsonwriter.h"

#include <QStringEncoder>

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
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out += m_indented ? "\": " : "\":";
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
    qsizetype written = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!needsEscape(value[i].unicode()))
            continue;
        m_out += value.sliced(written, i - written).toUtf8();
        appendEscaped(m_out, value[i].unicode());
        written = i + 1;
    }
    m_out += value.sliced(written).toUtf8();
    m_out += '"';
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
    m_out += QByteArray::number(value);
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
