// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmlblocks.h"

namespace rapporteur {

/// Finds the bytes of a page that a block came from. Blocks are asked for in their order.
class HtmlSource
{
public:
    /// \a bytes are the page as it lay in its file, \a decoded its text, \a utf8 what \a tree was made of.
    HtmlSource(const QByteArray &bytes, const QString &decoded, const QByteArray &utf8, const HtmlTree &tree);

    /// \a part is where the page itself lies, as in Provenance.
    [[nodiscard]] Provenance provenance(const HtmlBlock &block, const QString &part = {});

private:
    /// How an offset into the UTF-8 text becomes one into the file.
    enum class Encoding { Utf8, OneByte, Utf16, Other };

    [[nodiscard]] qint64 toFile(qint64 offset);

    const QByteArray &m_utf8;
    const HtmlTree &m_tree;
    Encoding m_encoding = Encoding::Other;
    qint64 m_markLength = 0; ///< of the byte-order mark
    qint64 m_countedTo = 0; ///< bytes of UTF-8 …
    qint64 m_units = 0; ///< … and the UTF-16 units in them
};

} // namespace rapporteur
