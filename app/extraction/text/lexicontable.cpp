// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/lexicon.h"

#include <cstring>
#include <type_traits>

namespace rapporteur {

namespace {

// A table is the arrays of a lexicon one after another, each after its size and filled up to a multiple of 8 bytes, in
// the byte order of the machine. Qt's resource compiler puts four bytes before each file, the first of which lies at a
// multiple of 8: four more, and what is counted from there lies right for any element, in every file that follows.
constexpr qsizetype alignment = alignof(quint64);
constexpr qsizetype shift = 4;

qsizetype filledUp(qsizetype bytes)
{
    return (bytes + alignment - 1) / alignment * alignment;
}

template <typename T> void put(QByteArray &table, const TableArray<T> &array)
{
    static_assert(std::has_unique_object_representations_v<T>, "padding would make the bytes depend on chance");
    static_assert(alignof(T) <= alignment);
    const quint64 size = array.size();
    const auto bytes = qsizetype(size * sizeof(T));
    table.append(reinterpret_cast<const char *>(&size), sizeof size);
    table.append(reinterpret_cast<const char *>(array.data()), bytes);
    table.append(filledUp(bytes) - bytes, '\0');
}

/// Takes an array off the front of \a table, which lies at a multiple of 8.
template <typename T> void take(QByteArrayView &table, TableArray<T> &array)
{
    quint64 size = 0;
    Q_ASSERT(size_t(table.size()) >= sizeof size);
    std::memcpy(&size, table.data(), sizeof size);
    table = table.sliced(sizeof size);
    const auto bytes = filledUp(qsizetype(size * sizeof(T)));
    Q_ASSERT(table.size() >= bytes);
    array = TableArray<T>(reinterpret_cast<const T *>(table.data()), size);
    table = table.sliced(bytes);
}

} // namespace

QByteArray Lexicon::toTable() const
{
    QByteArray table(shift, '\0');
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
    table = table.sliced(shift);
    if (quintptr(table.data()) % alignment != 0) {
        lexicon->m_copy.resize(size_t(table.size() / alignment));
        std::memcpy(lexicon->m_copy.data(), table.data(), size_t(table.size()));
        table = {reinterpret_cast<const char *>(lexicon->m_copy.data()), table.size()};
    }
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
