// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <utility>
#include <vector>

namespace rapporteur {

/// Numbers for 64-bit keys (hashes): a hash table without an allocation for each key.
class Numbering
{
public:
    /// \a keys: how many are expected; more are welcome.
    explicit Numbering(size_t keys)
        : m_places(std::bit_ceil(2 * keys + 16))
    {
    }

    /// The number of \a key, which becomes \a number when it has none yet; and whether it had none.
    std::pair<quint32, bool> insert(quint64 key, quint32 number)
    {
        Place &place = placeOf(m_places, key);
        if (place.isTaken)
            return {place.number, false};
        place = {key, number, true};
        if (2 * ++m_size > m_places.size())
            grow();
        return {number, true};
    }
    [[nodiscard]] size_t size() const { return m_size; }

private:
    struct Place {
        quint64 key = 0;
        quint32 number = 0;
        bool isTaken = false;
    };

    static Place &placeOf(std::vector<Place> &places, quint64 key)
    {
        const size_t mask = places.size() - 1;
        size_t at = size_t((key * 0x9E3779B97F4A7C15u) >> 32) & mask;
        while (places[at].isTaken && places[at].key != key)
            at = (at + 1) & mask;
        return places[at];
    }
    void grow()
    {
        std::vector<Place> places(2 * m_places.size());
        for (const Place &place : m_places) {
            if (place.isTaken)
                placeOf(places, place.key) = place;
        }
        m_places.swap(places);
    }

    std::vector<Place> m_places;
    size_t m_size = 0;
};

} // namespace rapporteur
