// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace rapporteur {

/// One piece of an RTF file.
struct RtfToken {
    enum Kind { Open, Close, Control, Character, Text, End } kind = End;
    QByteArrayView text; ///< the control word without its backslash, or the plain bytes
    std::optional<int> number; ///< of a control word; the byte of a Character (\'e9)
};

/// Cuts RTF into its pieces, one after another, without looking back.
class RtfScanner
{
public:
    explicit RtfScanner(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] RtfToken next();
    /// Where the next piece begins.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] RtfToken control();
    [[nodiscard]] RtfToken word();
    [[nodiscard]] std::optional<int> number();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace rapporteur
