// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace rapporteur {

/// An array that is either built here, element by element, or lies ready in memory that outlives it. Reading is the
/// same for both; only what was built here can be changed.
template <typename T> class TableArray
{
public:
    using value_type = T;

    TableArray() = default;
    /// \a elements lie ready, \a size of them.
    TableArray(const T *elements, size_t size)
        : m_data(elements)
        , m_size(size)
    {
    }
    Q_DISABLE_COPY(TableArray) // m_data may point into m_own
    TableArray &operator=(TableArray &&other) noexcept
    {
        m_own = std::move(other.m_own);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    ~TableArray() = default;

    [[nodiscard]] const T *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const T &operator[](size_t i) const { return m_data[i]; }
    [[nodiscard]] const T &back() const { return m_data[m_size - 1]; }

    [[nodiscard]] T &change(size_t i)
    {
        Q_ASSERT(m_own.size() == m_size);
        return m_own[i];
    }
    void push_back(const T &element)
    {
        m_own.push_back(element);
        update();
    }
    void append(const T *elements, size_t size)
    {
        m_own.insert(m_own.end(), elements, elements + size);
        update();
    }
    void assign(std::vector<T> elements)
    {
        m_own = std::move(elements);
        update();
    }
    void reserve(size_t size)
    {
        m_own.reserve(size);
        update();
    }

private:
    void update()
    {
        m_data = m_own.data();
        m_size = m_own.size();
    }

    std::vector<T> m_own;
    const T *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace rapporteur
