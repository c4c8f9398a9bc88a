// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/lexicon.h"

#include <cstring>
#include <type_traits>

namespace rapporteur {

namespace {

// A table is the arrays of a lexicon one after another, each after its size, in the byte order of the machine.

template <typename Array> void put(QByteArray &table, const Array &array)
{
    using T = typename Array::value_type;
    static_assert(std::has_unique_object_representations_v<T>, "padding would make the bytes depend on chance");
    const quint64 size = array.size();
    table.append(reinterpret_cast<const char *>(&size), sizeof size);
    table.append(reinterpret_cast<const char *>(array.data()), qsizetype(size * sizeof(T)));
}

/// Takes an array off the front of \a table. Copied, since a resource may begin at any address.
template <typename Array> void take(QByteArrayView &table, Array &array)
{
    quint64 size = 0;
    Q_ASSERT(size_t(table.size()) >= sizeof size);
    std::memcpy(&size, table.data(), sizeof size);
    table = table.sliced(sizeof size);
    const auto bytes = qsizetype(size * sizeof(typename Array::value_type));
    Q_ASSERT(table.size() >= bytes);
    array.resize(size);
    std::memcpy(array.data(), table.data(), size_t(bytes));
    table = table.sliced(bytes);
}

} // namespace

QByteArray Lexicon::toTable() const
{
    QByteArray table;
    put(table, m_entries);
    put(table, m_places);
    put(table, m_paths);
    put(table, m_steps);
    put(table, m_values);
    put(table, m_valueText);
    return table;
}

std::shared_ptr<const Lexicon> Lexicon::fromTable(const QString &language, QByteArrayView table)
{
    const auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_language = language;
    take(table, lexicon->m_entries);
    take(table, lexicon->m_places);
    take(table, lexicon->m_paths);
    take(table, lexicon->m_steps);
    take(table, lexicon->m_values);
    take(table, lexicon->m_valueText);
    lexicon->m_mask = lexicon->m_places.size() - 1;
    return lexicon;
}

} // namespace rapporteur
