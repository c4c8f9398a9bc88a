// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace rapporteur::test {

struct ZipEntry {
    QByteArray name;
    QByteArray content;
    std::optional<quint32> claimedSize = {}; ///< what the directory says of the size, when it lies
};

inline quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xedb88320u : 0u);
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = ~0u;
    for (const char c : bytes)
        crc = table[(crc ^ quint8(c)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// A zip file as good programs write it, but for what the entries lie about.
inline QByteArray zipOf(const QList<ZipEntry> &entries)
{
    const auto number = [](quint64 value, int bytes) {
        QByteArray little;
        for (int i = 0; i < bytes; ++i)
            little += char(value >> (8 * i));
        return little;
    };
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        QByteArray packed = qCompress(entry.content, 9); // four bytes of length and two of zlib before, four after
        packed = packed.mid(6, packed.size() - 10);
        const QByteArray common = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4)
            + number(crc32(entry.content), 4) + number(quint64(packed.size()), 4)
            + number(entry.claimedSize.value_or(quint32(entry.content.size())), 4)
            + number(quint64(entry.name.size()), 2);
        directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2)
            + number(0, 4) + number(quint64(file.size()), 4) + entry.name;
        file += "PK\x03\x04" + common + number(0, 2) + entry.name + packed;
    }
    return file + directory + "PK\x05\x06" + number(0, 4) + number(quint64(entries.size()), 2)
        + number(quint64(entries.size()), 2) + number(quint64(directory.size()), 4) + number(quint64(file.size()), 4)
        + number(0, 2);
}

} // namespace rapporteur::test
