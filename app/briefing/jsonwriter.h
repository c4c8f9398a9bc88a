// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace rapporteur {

enum class JsonLayout { OneLine, Indented };

/// Writes JSON as UTF-8, keys in the order of the calls (QJsonObject sorts them). The caller keeps begin and end in
/// step.
class JsonWriter
{
public:
    explicit JsonWriter(JsonLayout layout)
        : m_indented(layout == JsonLayout::Indented)
    {
    }

    /// The next value's name, inside an object.
    void key(QLatin1StringView name);
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void string(QStringView value);
    /// null when \a value is empty: what is not known is never an empty string.
    void stringOrNull(QStringView value);
    void integer(qint64 value);
    /// Four decimals at most.
    void number(double value);
    void boolean(bool value);
    void null();

    /// The whole document with one line break at its end.
    [[nodiscard]] QByteArray finish();

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void newLine();
    void put(char sign)
    {
        *room(1) = sign;
        ++m_size;
    }
    void put(QByteArrayView bytes);
    /// Where the next bytes go, with room for \a most of them; whoever writes them adds to m_size.
    [[nodiscard]] char *room(qsizetype most)
    {
        if (m_size + most > m_out.size())
            grow(most);
        return m_data + m_size;
    }
    void grow(qsizetype most);

    QByteArray m_out; ///< its first m_size bytes are written
    char *m_data = nullptr; ///< of m_out
    qsizetype m_size = 0;
    int m_depth = 0;
    bool m_indented;
    bool m_first = true; ///< nothing stands yet in the innermost object or array
    bool m_afterKey = false;
};

} // namespace rapporteur
