// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/dossierjson.h"

#include "dossier/briefingitems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostItems = 100'000; ///< of one list; a hostile file must not fill the memory

/// Writes a value as a JSON object: describe() names its members. What has its default is left out.
class Writer
{
public:
    static constexpr bool reads = false;

    explicit Writer(const QString &text)
        : m_text(text)
    {
    }

    template <typename T> [[nodiscard]] QJsonObject object(const T &value) const
    {
        Writer writer(m_text);
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

/// Reads what Writer wrote, and anything else.
class Reader
{
public:
    static constexpr bool reads = true;

    Reader(const QJsonObject &object, const QString &text)
        : m_text(text)
        , m_object(object)
    {
    }

    template <typename T> [[nodiscard]] static T value(const QJsonObject &object, const QString &text)
    {
        T result;
        Reader reader(object, text);
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
        value = Reader::value<T>(m_object.value(key).toObject(), m_text);
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
        value = Reader::value<T>(json.toObject(), m_text);
    }

    const QString &m_text;
    const QJsonObject m_object;
};

constexpr const char *kindNames[] = {"summary", "quotation", "theme", "count", "category", "person", "country",
    "organisation", "verifyPoint", "eventFact", "note"};
constexpr const char *paragraphNames[]
    = {"body", "headline", "heading", "byline", "dateline", "listItem", "blockQuote", "caption", "table"};
constexpr const char *stateNames[] = {"asPrinted", "shortened", "corrected", "added"};
constexpr const char *quotationNames[] = {"direct", "mixed", "fragment", "indirect"};
constexpr const char *modeNames[]
    = {"unknown", "present", "video", "message", "spokesperson", "represented", "absent", "expected"};
constexpr const char *originNames[] = {"announced", "keyphrase"};
constexpr const char *statusNames[] = {"unknown", "announced", "discussed", "decided"};
constexpr const char *qualifierNames[] = {"exact", "atLeast", "about", "atMost"};
constexpr const char *unitNames[]
    = {"participants", "countries", "delegations", "organisations", "headsOfState", "ministers", "experts", "speakers",
        "journalists", "companies", "institutions", "cities", "regions", "vicePresidents", "formerOfficials"};
static_assert(std::size(unitNames) == size_t(CountUnit::FormerOfficials) + 1);
constexpr const char *verifyNames[] = {
    "yearMissing", "speakerUnnamed", "relativeDate", "themesOnlyAnnounced", "numberConflict", "attendanceModeUnclear"};
constexpr const char *formatNames[] = {"unknown", "inPerson", "virtual", "hybrid"};
constexpr const char *partNames[] = {"words", "role", "organisation"};
constexpr const char *detailNames[]
    = {"figure", "qualifier", "unit", "mode", "status", "kind", "attends", "spoke", "format"};
/// In the order of the alternatives of Correction.
constexpr const char *correctionNames[] = {"include", "remove", "move", "editWords", "changeSpan", "attributeTo",
    "mergePeople", "splitPerson", "setDetail", "add", "answer", "comment", "note"};
static_assert(std::size(correctionNames) == std::variant_size_v<Correction>);

// What each value consists of, for both ways.

template <typename Way> void describe(Way &way, TextSpan &span)
{
    qint64 start = span.start;
    qint64 end = span.end;
    way.member("start"_L1, start);
    way.member("end"_L1, end);
    span = {start, end};
}

/// A number that counts from 0 and is -1 when it is not known; told from 1, so that the unknown is left out.
template <typename Way, typename Number> void describeOrNone(Way &way, QLatin1StringView key, Number &number)
{
    Number told = number + 1;
    way.member(key, told);
    number = told - 1;
}

template <typename Way> void describe(Way &way, Provenance &provenance)
{
    way.member("part"_L1, provenance.part);
    way.member("page"_L1, provenance.page);
    way.member("box"_L1, provenance.box);
    describeOrNone(way, "start"_L1, provenance.start);
    describeOrNone(way, "end"_L1, provenance.end);
}

template <typename Way> void describe(Way &way, Attachment &attachment)
{
    way.member("number"_L1, attachment.number);
    way.member("name"_L1, attachment.name);
}

template <typename Way> void describe(Way &way, Paragraph &p)
{
    way.member("number"_L1, p.number);
    way.member("span"_L1, p.span);
    way.choice("kind"_L1, p.kind, paragraphNames);
    way.member("provenance"_L1, p.provenance);
}

template <typename Way> void describe(Way &way, RemovedText &removed)
{
    qint64 characters = removed.characters;
    way.member("reason"_L1, removed.reason);
    way.member("characters"_L1, characters);
    way.member("text"_L1, removed.text);
    removed.characters = characters;
}

template <typename Way> void describe(Way &way, Source &source)
{
    way.member("path"_L1, source.path);
    way.member("mediaType"_L1, source.mediaType);
    way.member("encoding"_L1, source.encoding);
    way.member("bytes"_L1, source.bytes);
    way.member("sha256"_L1, source.sha256);
}

template <typename Way> void describe(Way &way, Article &article)
{
    way.member("source"_L1, article.source);
    way.member("headline"_L1, article.headline);
    way.member("byline"_L1, article.byline);
    way.member("publisher"_L1, article.publisher);
    way.member("published"_L1, article.published);
    way.member("language"_L1, article.language);
    way.member("paragraphs"_L1, article.paragraphs);
    way.member("removed"_L1, article.removed);
    way.member("attachments"_L1, article.attachments);
    way.member("warnings"_L1, article.warnings);
}

template <typename Way, typename Item> void describeLine(Way &way, Item &item)
{
    way.member("id"_L1, item.id);
    way.choice("state"_L1, item.state, stateNames);
    way.member("included"_L1, item.included, true);
    way.member("was"_L1, item.was);
}

template <typename Way> void describe(Way &way, SummarySentence &sentence)
{
    describeLine(way, sentence);
    way.member("words"_L1, sentence.words);
    way.member("rank"_L1, sentence.rank);
}

template <typename Way> void describe(Way &way, Quotation &quote)
{
    describeLine(way, quote);
    way.member("words"_L1, quote.words);
    way.choice("kind"_L1, quote.kind, quotationNames);
    way.member("fragments"_L1, quote.fragments);
    way.member("speaker"_L1, quote.speaker);
    describeOrNone(way, "actor"_L1, quote.actor);
    way.member("speakerForms"_L1, quote.speakerForms);
    way.member("mention"_L1, quote.mention);
    way.member("cue"_L1, quote.cue);
    way.member("reason"_L1, quote.reason);
    way.member("sure"_L1, quote.sure);
    way.choice("mode"_L1, quote.mode, modeNames);
    way.member("speakerWas"_L1, quote.speakerWas);
}

template <typename Way> void describe(Way &way, Theme &theme)
{
    describeLine(way, theme);
    way.member("label"_L1, theme.label);
    way.choice("origin"_L1, theme.origin, originNames);
    way.choice("status"_L1, theme.status, statusNames);
    way.member("score"_L1, theme.score);
    way.member("mentions"_L1, theme.mentions);
}

template <typename Way> void describe(Way &way, AttendanceCount &count)
{
    describeLine(way, count);
    way.member("value"_L1, count.value);
    way.choice("qualifier"_L1, count.qualifier, qualifierNames);
    way.choice("unit"_L1, count.unit, unitNames);
    way.member("words"_L1, count.words);
}

template <typename Way> void describe(Way &way, AttendanceCategory &category)
{
    describeLine(way, category);
    way.member("words"_L1, category.words);
}

template <typename Way> void describe(Way &way, Person &person)
{
    describeLine(way, person);
    describeOrNone(way, "actor"_L1, person.actor);
    way.member("name"_L1, person.name);
    way.member("role"_L1, person.role);
    way.member("organisation"_L1, person.organisation);
    way.choice("mode"_L1, person.mode, modeNames);
    way.member("spoke"_L1, person.spoke);
    way.member("mentions"_L1, person.mentions);
}

template <typename Way> void describe(Way &way, Country &country)
{
    describeLine(way, country);
    way.member("code"_L1, country.code);
    way.member("name"_L1, country.name);
    way.member("attends"_L1, country.attends);
    way.member("mentions"_L1, country.mentions);
}

template <typename Way> void describe(Way &way, Organisation &organisation)
{
    describeLine(way, organisation);
    way.member("name"_L1, organisation.name);
    way.member("mentions"_L1, organisation.mentions);
}

template <typename Way> void describe(Way &way, VerifyPoint &point)
{
    way.member("id"_L1, point.id);
    way.choice("kind"_L1, point.kind, verifyNames);
    way.member("words"_L1, point.words);
    way.member("answer"_L1, point.answer);
}

template <typename Way> void describe(Way &way, Note &note)
{
    way.member("id"_L1, note.id);
    way.member("passage"_L1, note.passage);
    way.member("text"_L1, note.text);
    way.member("private"_L1, note.isPrivate, true);
}

template <typename Way> void describe(Way &way, PartialDate &date)
{
    way.member("year"_L1, date.year);
    way.member("month"_L1, date.month);
    way.member("day"_L1, date.day);
}

template <typename Way> void describe(Way &way, Event &event)
{
    way.member("name"_L1, event.name);
    way.member("names"_L1, event.names);
    way.member("place"_L1, event.place);
    way.member("venue"_L1, event.venue);
    way.member("start"_L1, event.start);
    way.member("end"_L1, event.end);
    way.member("dates"_L1, event.dates);
    way.member("relativeDate"_L1, event.relativeDate);
    way.choice("format"_L1, event.format, formatNames);
    way.member("formatWords"_L1, event.formatWords);
    way.member("organiser"_L1, event.organiser);
}

/// As extraction makes it: what corrections bring in (comment, notes, states of the event's facts) is theirs to tell.
template <typename Way> void describe(Way &way, Briefing &briefing)
{
    way.member("event"_L1, briefing.event);
    way.member("summary"_L1, briefing.summary);
    way.member("quotes"_L1, briefing.quotes);
    way.member("themes"_L1, briefing.themes);
    way.member("counts"_L1, briefing.attendance.counts);
    way.member("categories"_L1, briefing.attendance.categories);
    way.member("people"_L1, briefing.attendance.people);
    way.member("countries"_L1, briefing.attendance.countries);
    way.member("organisations"_L1, briefing.attendance.organisations);
    way.member("toVerify"_L1, briefing.toVerify);
    way.member("warnings"_L1, briefing.warnings);
}

template <typename Way> void describe(Way &way, ItemRef &item)
{
    way.choice("kind"_L1, item.kind, kindNames);
    way.member("id"_L1, item.id);
}

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

QJsonObject toJson(const Correction &correction, const QString &text)
{
    QJsonObject object = std::visit([&text](const auto &c) { return Writer(text).object(c); }, correction);
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
        return Reader::value<std::variant_alternative_t<alternative, Correction>>(object, text);
    }
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<QJsonObject> fromBytes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
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

bool areSound(const QList<Paragraph> &paragraphs, qsizetype length)
{
    qsizetype end = 0;
    return std::all_of(paragraphs.cbegin(), paragraphs.cend(), [&](const Paragraph &p) {
        const bool isSound = end <= p.span.start && p.span.start < p.span.end && p.span.end <= length;
        end = p.span.end;
        return isSound;
    });
}

} // namespace

QByteArray articleToDossierJson(const Article &article)
{
    return toBytes(Writer(article.text).object(article));
}

std::optional<Article> articleFromDossierJson(const QByteArray &json, const QString &text)
{
    const std::optional<QJsonObject> object = fromBytes(json);
    if (!object)
        return std::nullopt;
    Article article = Reader::value<Article>(*object, text);
    article.text = text;
    if (article.paragraphs.isEmpty() || !areSound(article.paragraphs, text.size()))
        return std::nullopt;
    return article;
}

QByteArray briefingToDossierJson(const Briefing &briefing)
{
    return toBytes(Writer(briefing.article.text).object(briefing));
}

std::optional<Briefing> briefingFromDossierJson(const QByteArray &json, const Article &article)
{
    const std::optional<QJsonObject> object = fromBytes(json);
    if (!object)
        return std::nullopt;
    Briefing briefing = Reader::value<Briefing>(*object, article.text);
    briefing.article = article;
    return briefing;
}

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
        {"lines"_L1, Writer(text).object(namedLines(*dossier.analysed, dossier.corrections))}});
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
    read.named = Reader::value<Briefing>(object->value("lines"_L1).toObject(), article.text);
    read.named.article = article;
    return read;
}

} // namespace rapporteur
