// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace rapporteur {

inline constexpr qsizetype mostItems = 100'000; ///< of one list; a hostile file must not fill the memory

/// Writes a value as a JSON object: describe() names its members. What has its default is left out.
class ValueWriter
{
public:
    static constexpr bool reads = false;

    explicit ValueWriter(const QString &text)
        : m_text(text)
    {
    }

    template <typename T> [[nodiscard]] QJsonObject object(const T &value) const
    {
        ValueWriter writer(m_text);
        describe(writer, const_cast<T &>(value)); // describe serves both ways; a writer changes nothing
        return writer.m_object;
    }

    void member(QLatin1StringView key, const QString &value) { set(key, value, !value.isEmpty()); }
    void member(QLatin1StringView key, bool value, bool usual = false) { set(key, value, value != usual); }
    void member(QLatin1StringView key, double value) { m_object.insert(key, value); }
    void member(QLatin1StringView key, int value) { set(key, value, value != 0); }
    void member(QLatin1StringView key, qint64 value) { set(key, value, value != 0); }
    void member(QLatin1StringView key, const QByteArray &value) { member(key, QString::fromLatin1(value.toHex())); }
    void member(QLatin1StringView key, const QRectF &value)
    {
        set(key, QJsonArray {value.x(), value.y(), value.width(), value.height()}, !value.isNull());
    }
    void member(QLatin1StringView key, const QStringList &value)
    {
        set(key, QJsonArray::fromStringList(value), !value.isEmpty());
    }
    template <typename Names, typename E> void choice(QLatin1StringView key, E value, const Names &names)
    {
        m_object.insert(key, QLatin1StringView(names[size_t(value)]));
    }
    void member(QLatin1StringView key, const Excerpt &value)
    {
        if (value != Excerpt())
            m_object.insert(key, excerpt(value));
    }
    template <typename T> void member(QLatin1StringView key, const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array << element(value);
        set(key, array, !array.isEmpty());
    }
    template <typename T>
    requires std::is_class_v<T>
    void member(QLatin1StringView key, const T &value)
    {
        const QJsonObject inner = object(value);
        set(key, inner, !inner.isEmpty());
    }

private:
    void set(QLatin1StringView key, const QJsonValue &value, bool isTold)
    {
        if (isTold)
            m_object.insert(key, value);
    }

    /// [start, end], and the words where they are not those of the text.
    [[nodiscard]] QJsonArray excerpt(const Excerpt &value) const
    {
        QJsonArray array {value.span.start, value.span.end};
        const bool isPrinted = value.span.end <= m_text.size()
            && QStringView(m_text).sliced(value.span.start, value.span.length()) == value.text;
        if (!isPrinted)
            array << value.text;
        return array;
    }
    [[nodiscard]] QJsonValue element(const Excerpt &value) const { return excerpt(value); }
    template <typename T> [[nodiscard]] QJsonValue element(const T &value) const { return object(value); }

    const QString &m_text;
    QJsonObject m_object;
};

/// Reads what ValueWriter wrote, and anything else.
class ValueReader
{
public:
    static constexpr bool reads = true;

    ValueReader(const QJsonObject &object, const QString &text)
        : m_text(text)
        , m_object(object)
    {
    }

    template <typename T> [[nodiscard]] static T value(const QJsonObject &object, const QString &text)
    {
        T result;
        ValueReader reader(object, text);
        describe(reader, result);
        return result;
    }

    void member(QLatin1StringView key, QString &value) const { value = m_object.value(key).toString(); }
    void member(QLatin1StringView key, bool &value, bool usual = false) const
    {
        value = m_object.value(key).toBool(usual);
    }
    void member(QLatin1StringView key, double &value) const
    {
        value = std::clamp(m_object.value(key).toDouble(), 0.0, 1.0);
    }
    void member(QLatin1StringView key, int &value) const { value = m_object.value(key).toInt(); }
    void member(QLatin1StringView key, qint64 &value) const { value = m_object.value(key).toInteger(); }
    void member(QLatin1StringView key, QByteArray &value) const
    {
        value = QByteArray::fromHex(m_object.value(key).toString().toLatin1());
    }
    void member(QLatin1StringView key, QRectF &value) const
    {
        const QJsonArray array = m_object.value(key).toArray();
        value = QRectF(array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(), array.at(3).toDouble());
    }
    void member(QLatin1StringView key, QStringList &value) const
    {
        for (const QJsonValue &element : m_object.value(key).toArray())
            value << element.toString();
    }
    template <typename Names, typename E> void choice(QLatin1StringView key, E &value, const Names &names) const
    {
        const QString name = m_object.value(key).toString();
        const auto found = std::find_if(std::begin(names), std::end(names),
            [&name](const char *known) { return name == QLatin1StringView(known); });
        value = found == std::end(names) ? E() : E(std::distance(std::begin(names), found));
    }
    void member(QLatin1StringView key, Excerpt &value) const { take(m_object.value(key), value); }
    template <typename T> void member(QLatin1StringView key, QList<T> &values) const
    {
        for (const QJsonValue &element : m_object.value(key).toArray()) {
            if (values.size() >= mostItems)
                return;
            T value;
            take(element, value);
            values << value;
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void member(QLatin1StringView key, T &value) const
    {
        value = ValueReader::value<T>(m_object.value(key).toObject(), m_text);
    }

private:
    void take(const QJsonValue &json, Excerpt &excerpt) const
    {
        const QJsonArray array = json.toArray();
        const TextSpan span {qsizetype(array.at(0).toInteger(-1)), qsizetype(array.at(1).toInteger(-1))};
        const bool isInside = 0 <= span.start && span.start < span.end && span.end <= m_text.size();
        const bool hasWords = array.size() > 2;
        excerpt.span = isInside ? span : TextSpan();
        excerpt.text = hasWords ? array.at(2).toString() : m_text.mid(excerpt.span.start, excerpt.span.length());
    }
    template <typename T> void take(const QJsonValue &json, T &value) const
    {
        value = ValueReader::value<T>(json.toObject(), m_text);
    }

    const QString &m_text;
    const QJsonObject m_object;
};

[[nodiscard]] inline QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

[[nodiscard]] inline std::optional<QJsonObject> fromBytes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace rapporteur
