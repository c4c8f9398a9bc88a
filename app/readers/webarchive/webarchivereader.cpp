// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/webarchive/webarchivereader.h"

#include "readers/html/htmlreader.h"

#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// As much of Apple's binary property list as is needed to follow keys to data: dictionaries, strings and data.
class BinaryPlist
{
public:
    [[nodiscard]] static std::optional<BinaryPlist> open(const QByteArray &bytes)
    {
        constexpr qsizetype trailerSize = 32;
        BinaryPlist plist(bytes);
        if (bytes.size() < trailerSize + 8)
            return std::nullopt;
        const qsizetype trailer = bytes.size() - trailerSize;
        plist.m_offsetSize = quint8(bytes.at(trailer + 6));
        plist.m_referenceSize = quint8(bytes.at(trailer + 7));
        plist.m_top = plist.number(trailer + 16, 8);
        plist.m_table = plist.number(trailer + 24, 8);
        const bool isSound = plist.m_offsetSize >= 1 && plist.m_offsetSize <= 8 && plist.m_referenceSize >= 1
            && plist.m_referenceSize <= 8;
        return isSound ? std::optional(plist) : std::nullopt;
    }

    [[nodiscard]] quint64 top() const { return m_top; }

    /// The object under \a key of the dictionary \a object.
    [[nodiscard]] std::optional<quint64> value(quint64 object, QLatin1StringView key) const
    {
        const auto head = headOf(object);
        if (!head || head->type != 0xd)
            return std::nullopt;
        const quint64 count = std::min<quint64>(head->count, quint64(m_bytes.size()));
        for (quint64 i = 0; i < count; ++i) {
            const quint64 keyObject = reference(head->start, i);
            if (QLatin1StringView(content(keyObject)) == key)
                return reference(head->start, head->count + i);
        }
        return std::nullopt;
    }

    /// The bytes of a string or of data; empty for anything else.
    [[nodiscard]] QByteArray content(quint64 object) const
    {
        const auto head = headOf(object);
        if (!head || (head->type != 0x4 && head->type != 0x5) || head->count > quint64(m_bytes.size()))
            return {};
        return m_bytes.mid(qsizetype(head->start), qsizetype(head->count));
    }

private:
    struct Head {
        int type = 0; ///< the upper four bits of the marker
        quint64 count = 0;
        quint64 start = 0; ///< where the object's content begins
    };

    explicit BinaryPlist(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// \a size bytes at \a at, most significant first; 0 outside the file.
    [[nodiscard]] quint64 number(qsizetype at, int size) const
    {
        quint64 value = 0;
        for (int i = 0; i < size && at >= 0 && at + i < m_bytes.size(); ++i)
            value = (value << 8) | quint8(m_bytes.at(at + i));
        return value;
    }

    [[nodiscard]] quint64 reference(quint64 start, quint64 index) const
    {
        const quint64 size = quint64(m_bytes.size());
        if (start > size || index > size)
            return 0;
        return number(qsizetype(start + index * quint64(m_referenceSize)), m_referenceSize);
    }

    [[nodiscard]] std::optional<Head> headOf(quint64 object) const
    {
        const quint64 size = quint64(m_bytes.size());
        if (object > size || m_table > size)
            return std::nullopt;
        const quint64 at = number(qsizetype(m_table + object * quint64(m_offsetSize)), m_offsetSize);
        if (at >= size)
            return std::nullopt;
        const quint8 marker = quint8(m_bytes.at(qsizetype(at)));
        Head head {marker >> 4, quint64(marker & 0xf), at + 1};
        if (head.count == 0xf) { // the length follows as an integer object
            const int bytes = 1 << (number(qsizetype(at + 1), 1) & 0x3);
            head.count = number(qsizetype(at + 2), bytes);
            head.start = at + 2 + quint64(bytes);
        }
        return head;
    }

    QByteArray m_bytes;
    int m_offsetSize = 0;
    int m_referenceSize = 0;
    quint64 m_top = 0;
    quint64 m_table = 0;
};

} // namespace

ReaderAnswer readWebArchive(const QByteArray &bytes)
{
    const auto plist = BinaryPlist::open(bytes);
    const auto resource = plist ? plist->value(plist->top(), "WebMainResource"_L1) : std::nullopt;
    const auto data = resource ? plist->value(*resource, "WebResourceData"_L1) : std::nullopt;
    if (!data)
        return tl::unexpected(plist && !resource ? ReaderFailure::Unsupported : ReaderFailure::Damaged);
    const auto charset = plist->value(*resource, "WebResourceTextEncodingName"_L1);
    ReaderAnswer answer = inPart(
        readHtml(plist->content(*data), charset ? plist->content(*charset) : QByteArray()), u"WebMainResource"_s);
    if (answer)
        answer->source.mediaType = u"application/x-webarchive"_s;
    return answer;
}

} // namespace rapporteur
