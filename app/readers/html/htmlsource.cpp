// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlsource.h"

namespace rapporteur {

HtmlSource::HtmlSource(const QByteArray &bytes, const QString &decoded, const QByteArray &utf8, const HtmlTree &tree)
    : m_utf8(utf8)
    , m_tree(tree)
{
    // By the sizes, not by the encoding's name: so it is also right where the name was wrong.
    const qint64 size = bytes.size();
    if (size == utf8.size() || size == utf8.size() + 3)
        m_encoding = Encoding::Utf8;
    else if (size == decoded.size())
        m_encoding = Encoding::OneByte;
    else if (size == 2 * decoded.size() || size == 2 * decoded.size() + 2)
        m_encoding = Encoding::Utf16;
    m_markLength = m_encoding == Encoding::Utf8 ? size - utf8.size()
        : m_encoding == Encoding::Utf16         ? size - 2 * decoded.size()
                                                : 0;
}

qint64 HtmlSource::toFile(qint64 offset)
{
    if (m_encoding == Encoding::Utf8)
        return offset + m_markLength;
    if (offset < m_countedTo)
        m_countedTo = m_units = 0;
    for (; m_countedTo < offset && m_countedTo < m_utf8.size(); ++m_countedTo) {
        const auto byte = static_cast<unsigned char>(m_utf8.at(m_countedTo));
        m_units += byte >= 0xf0 ? 2 : (byte & 0xc0) == 0x80 ? 0 : 1;
    }
    return m_encoding == Encoding::Utf16 ? 2 * m_units + m_markLength : m_units;
}

Provenance HtmlSource::provenance(const HtmlBlock &block, const QString &part)
{
    Provenance place {.part = part};
    const HtmlNode &last = m_tree.node(block.lastNode);
    if (m_encoding == Encoding::Other)
        return place;
    place.start = toFile(m_tree.node(block.node).sourceStart);
    place.end = toFile(std::max(last.sourceStart, last.sourceEnd));
    return place;
}

} // namespace rapporteur
