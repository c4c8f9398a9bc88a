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
    /// Appends what \a value begins with, which is escaped or long in UTF-8; answers how many units that were.
    qsizetype appendRare(QStringView value);

    QByteArray m_out;
    int m_depth = 0;
    bool m_indented;
    bool m_first = true; ///< nothing stands yet in the innermost object or array
    bool m_afterKey = false;
};

} // namespace rapporteur
