// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/rtf/rtfscanner.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 0;
}

bool isSpecial(char c)
{
    return c == '\\' || c == '{' || c == '}' || c == '\r' || c == '\n';
}

} // namespace

RtfToken RtfScanner::next()
{
    while (!isAtEnd() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n')) // line ends mean nothing in RTF
        ++m_at;
    if (isAtEnd())
        return {};
    const char c = m_bytes[m_at];
    if (c == '{' || c == '}') {
        ++m_at;
        return {c == '{' ? RtfToken::Open : RtfToken::Close, {}, {}};
    }
    if (c == '\\')
        return control();
    const qsizetype begin = m_at;
    while (!isAtEnd() && !isSpecial(m_bytes[m_at]))
        ++m_at;
    return {RtfToken::Text, m_bytes.sliced(begin, m_at - begin), {}};
}

RtfToken RtfScanner::control()
{
    ++m_at;
    if (isAtEnd())
        return {};
    const char c = m_bytes[m_at];
    if (isLetter(c))
        return word();
    if (c == '\'' && m_at + 2 < m_bytes.size()) {
        const int value = 16 * hexValue(m_bytes[m_at + 1]) + hexValue(m_bytes[m_at + 2]);
        m_at += 3;
        return {RtfToken::Character, {}, value};
    }
    ++m_at;
    return {RtfToken::Control, m_bytes.sliced(m_at - 1, 1), {}};
}

RtfToken RtfScanner::word()
{
    constexpr qsizetype longest = 32;
    const qsizetype begin = m_at;
    while (!isAtEnd() && isLetter(m_bytes[m_at]) && m_at - begin < longest)
        ++m_at;
    RtfToken token {RtfToken::Control, m_bytes.sliced(begin, m_at - begin), {}};
    token.number = number();
    if (!isAtEnd() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.text == QByteArrayView("bin") && token.number) // raw bytes, which may hold anything
        m_at = std::min(m_bytes.size(), m_at + std::max(0, *token.number));
    return token;
}

std::optional<int> RtfScanner::number()
{
    constexpr int mostDigits = 9;
    const bool isNegative = !isAtEnd() && m_bytes[m_at] == '-';
    const qsizetype begin = m_at + (isNegative ? 1 : 0);
    qsizetype end = begin;
    int value = 0;
    while (end < m_bytes.size() && isDigit(m_bytes[end]) && end - begin < mostDigits)
        value = 10 * value + (m_bytes[end++] - '0');
    if (end == begin)
        return std::nullopt;
    m_at = end;
    return isNegative ? -value : value;
}

} // namespace rapporteur
