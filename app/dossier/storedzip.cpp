// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/storedzip.h"

#include <QtEndian>

#include <array>
#include <limits>

namespace rapporteur {

namespace {

// The numbers are those of PKWARE's APPNOTE 6.3: sections 4.3.7, 4.3.12 and 4.3.16.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qsizetype localSize = 30;
constexpr quint16 version = 20;
constexpr quint16 firstDay = 0x21; ///< 1 January 1980: the bytes tell nothing of when they were written
constexpr int mostParts = 64;

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table {};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320 ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = makeCrcTable();
    quint32 crc = 0xffffffff;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

template <typename Number> void put(QByteArray &out, Number number)
{
    const Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename Number> Number at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

/// What a local header and the directory say alike.
void putCommon(QByteArray &out, const StoredZip::Part &part, quint32 crc)
{
    put(out, version);
    put<quint16>(out, 0); // flags
    put<quint16>(out, 0); // stored
    put<quint16>(out, 0); // midnight
    put(out, firstDay);
    put(out, crc);
    put(out, quint32(part.bytes.size()));
    put(out, quint32(part.bytes.size()));
    put(out, quint16(part.name.size()));
    put<quint16>(out, 0); // no extra field
}

} // namespace

QByteArray StoredZip::written(const QList<Part> &parts)
{
    QByteArray out;
    QByteArray directory;
    for (const Part &part : parts) {
        const quint32 crc = crcOf(part.bytes);
        put(directory, directorySignature);
        put(directory, version);
        putCommon(directory, part, crc);
        directory.append(10, '\0'); // no comment, first disk, no attributes
        put(directory, quint32(out.size()));
        directory += part.name;

        put(out, localSignature);
        putCommon(out, part, crc);
        out += part.name;
        out += part.bytes;
    }
    const auto directoryStart = quint32(out.size());
    out += directory;
    put(out, endSignature);
    put<quint32>(out, 0); // one disk
    put(out, quint16(parts.size()));
    put(out, quint16(parts.size()));
    put(out, quint32(directory.size()));
    put(out, directoryStart);
    put<quint16>(out, 0); // no comment
    return out;
}

QHash<QByteArray, QByteArray> StoredZip::read(const QByteArray &bytes, bool &isDamaged)
{
    QHash<QByteArray, QByteArray> parts;
    isDamaged = false;
    qsizetype offset = 0;
    while (parts.size() < mostParts && bytes.size() - offset >= localSize
        && at<quint32>(bytes, offset) == localSignature) {
        const auto flags = at<quint16>(bytes, offset + 6);
        const auto method = at<quint16>(bytes, offset + 8);
        const auto crc = at<quint32>(bytes, offset + 14);
        const auto size = qsizetype(at<quint32>(bytes, offset + 18));
        const qsizetype nameStart = offset + localSize;
        const qsizetype nameSize = at<quint16>(bytes, offset + 26);
        const qsizetype start = nameStart + nameSize + at<quint16>(bytes, offset + 28);
        if (start > bytes.size() || size > bytes.size() - start)
            break;
        const QByteArray name = bytes.mid(nameStart, nameSize);
        const QByteArray content = bytes.mid(start, size);
        const bool isWhole = flags == 0 && method == 0 && crcOf(content) == crc;
        isDamaged = isDamaged || !isWhole;
        if (isWhole && !parts.contains(name))
            parts.insert(name, content);
        offset = start + size;
    }
    const bool endsWell = bytes.size() - offset >= 4 && at<quint32>(bytes, offset) == directorySignature;
    isDamaged = isDamaged || !endsWell;
    return parts;
}

} // namespace rapporteur
