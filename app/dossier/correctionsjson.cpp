// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/correctionsjson.h"

#include "dossier/briefingitems.h"
#include "dossier/describedbriefing.h"
#include "dossier/jsonvalues.h"

#include <set>

namespace rapporteur {

namespace {

constexpr const char *partNames[] = {"words", "role", "organisation"};
constexpr const char *detailNames[]
    = {"figure", "qualifier", "unit", "mode", "status", "kind", "attends", "spoke", "format"};
/// In the order of the alternatives of Correction.
constexpr const char *correctionNames[] = {"include", "remove", "move", "editWords", "changeSpan", "attributeTo",
    "mergePeople", "splitPerson", "setDetail", "add", "answer", "comment", "note"};
static_assert(std::size(correctionNames) == std::variant_size_v<Correction>);

} // namespace

// Found by the kind of what they describe, which is why they are in no nameless namespace.

template <typename Way> void describe(Way &way, IncludeLine &c)
{
    way.member("line"_L1, c.item);
    way.member("included"_L1, c.included, true);
}

template <typename Way> void describe(Way &way, RemoveLine &c)
{
    way.member("line"_L1, c.item);
}

template <typename Way> void describe(Way &way, MoveLine &c)
{
    way.member("line"_L1, c.item);
    way.member("before"_L1, c.before);
}

template <typename Way> void describe(Way &way, EditWords &c)
{
    way.member("line"_L1, c.item);
    way.member("words"_L1, c.words);
    way.choice("state"_L1, c.state, stateNames);
    way.choice("part"_L1, c.part, partNames);
}

template <typename Way> void describe(Way &way, ChangeSpan &c)
{
    way.member("line"_L1, c.item);
    way.member("words"_L1, c.words);
}

template <typename Way> void describe(Way &way, AttributeTo &c)
{
    way.member("line"_L1, c.quotation);
    way.member("person"_L1, c.person);
    way.member("name"_L1, c.name);
    way.member("mention"_L1, c.mention);
    way.member("everywhere"_L1, c.everywhere);
}

template <typename Way> void describe(Way &way, MergePeople &c)
{
    way.member("line"_L1, c.person);
    way.member("into"_L1, c.into);
}

template <typename Way> void describe(Way &way, SplitPerson &c)
{
    way.member("line"_L1, c.person);
    way.member("mentions"_L1, c.mentions);
    way.member("added"_L1, c.added);
}

template <typename Way> void describe(Way &way, SetDetail &c)
{
    way.member("line"_L1, c.item);
    way.choice("detail"_L1, c.detail, detailNames);
    way.member("value"_L1, c.value);
}

template <typename Way> void describe(Way &way, AddLine &c)
{
    way.member("added"_L1, c.added);
    way.member("words"_L1, c.words);
}

template <typename Way> void describe(Way &way, AnswerPoint &c)
{
    way.member("line"_L1, c.point);
    way.member("answer"_L1, c.answer);
}

template <typename Way> void describe(Way &way, WriteComment &c)
{
    way.member("text"_L1, c.text);
}

template <typename Way> void describe(Way &way, WriteNote &c)
{
    way.member("note"_L1, c.note);
    way.member("passage"_L1, c.passage);
    way.member("text"_L1, c.text);
    way.member("private"_L1, c.isPrivate, true);
}

namespace {

QJsonObject toJson(const Correction &correction, const QString &text)
{
    QJsonObject object = std::visit([&text](const auto &c) { return ValueWriter(text).object(c); }, correction);
    object.insert("correction"_L1, QLatin1StringView(correctionNames[correction.index()]));
    return object;
}

template <size_t alternative = 0> std::optional<Correction> fromJson(const QJsonObject &object, const QString &text)
{
    if constexpr (alternative == std::variant_size_v<Correction>) {
        return std::nullopt;
    } else {
        if (object.value("correction"_L1).toString() != QLatin1StringView(correctionNames[alternative]))
            return fromJson<alternative + 1>(object, text);
        return ValueReader::value<std::variant_alternative_t<alternative, Correction>>(object, text);
    }
}

/// Of \a briefing the lines that \a corrections name.
Briefing namedLines(const Briefing &briefing, const QList<Correction> &corrections)
{
    std::set<ItemRef> items;
    for (const Correction &correction : corrections)
        visitRefs(correction, [&items](ItemRef item) { items.insert(item); });
    Briefing named;
    named.event = briefing.event;
    for (const ItemRef item : items) {
        visitItem(briefing, item, [&](const auto &line) {
            visitList(named, item.kind, [&line](auto &lines) {
                if constexpr (requires { lines << line; })
                    lines << line;
            });
        });
    }
    return named;
}

} // namespace

QByteArray correctionsToDossierJson(const Dossier &dossier)
{
    const QString &text = dossier.analysed->article.text;
    QJsonArray corrections;
    for (const Correction &correction : dossier.corrections)
        corrections << toJson(correction, text);
    QJsonArray lost;
    for (const LostCorrection &correction : dossier.lost) {
        QJsonObject object = toJson(correction.correction, text);
        object.insert("about"_L1, correction.words);
        object.insert("typed"_L1, correction.text);
        lost << object;
    }
    return toBytes({{"corrections"_L1, corrections}, {"lost"_L1, lost},
        {"lines"_L1, ValueWriter(text).object(namedLines(*dossier.analysed, dossier.corrections))}});
}

std::optional<ReadCorrections> correctionsFromDossierJson(const QByteArray &json, const Article &article)
{
    const std::optional<QJsonObject> object = fromBytes(json);
    if (!object)
        return std::nullopt;
    ReadCorrections read;
    for (const QJsonValue &element : object->value("corrections"_L1).toArray()) {
        const std::optional<Correction> correction = fromJson(element.toObject(), article.text);
        read.isComplete = read.isComplete && correction && read.corrections.size() < mostItems;
        if (correction && read.corrections.size() < mostItems)
            read.corrections << *correction;
    }
    for (const QJsonValue &element : object->value("lost"_L1).toArray()) {
        const QJsonObject lost = element.toObject();
        if (const auto correction = fromJson(lost, article.text))
            read.lost << LostCorrection {
                *correction, lost.value("about"_L1).toString(), lost.value("typed"_L1).toString()};
    }
    read.named = ValueReader::value<Briefing>(object->value("lines"_L1).toObject(), article.text);
    read.named.article = article;
    return read;
}

} // namespace rapporteur
