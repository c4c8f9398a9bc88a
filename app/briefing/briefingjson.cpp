// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/briefingjson.h"

#include "support/version.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QStringView toKey(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Body: return u"body";
    case ParagraphKind::Headline: return u"headline";
    case ParagraphKind::Heading: return u"heading";
    case ParagraphKind::Byline: return u"byline";
    case ParagraphKind::Dateline: return u"dateline";
    case ParagraphKind::ListItem: return u"listItem";
    case ParagraphKind::BlockQuote: return u"blockQuote";
    case ParagraphKind::Caption: return u"caption";
    case ParagraphKind::Table: return u"table";
    }
    Q_UNREACHABLE();
}

QStringView toKey(LineState state)
{
    switch (state) {
    case LineState::AsPrinted: return u"asPrinted";
    case LineState::Shortened: return u"shortened";
    case LineState::Corrected: return u"corrected";
    case LineState::Added: return u"added";
    }
    Q_UNREACHABLE();
}

QStringView toKey(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return u"direct";
    case QuotationKind::Mixed: return u"mixed";
    case QuotationKind::Fragment: return u"fragment";
    case QuotationKind::Indirect: return u"indirect";
    }
    Q_UNREACHABLE();
}

/// Empty for what the text does not say, as in every function below that can be asked for it.
QStringView toKey(Mode mode)
{
    switch (mode) {
    case Mode::Unknown: return {};
    case Mode::Present: return u"present";
    case Mode::Video: return u"video";
    case Mode::Message: return u"message";
    case Mode::Spokesperson: return u"spokesperson";
    case Mode::Represented: return u"represented";
    case Mode::Absent: return u"absent";
    case Mode::Expected: return u"expected";
    }
    Q_UNREACHABLE();
}

QStringView toKey(EventFormat format)
{
    switch (format) {
    case EventFormat::Unknown: return {};
    case EventFormat::InPerson: return u"in_person";
    case EventFormat::Virtual: return u"virtual";
    case EventFormat::Hybrid: return u"hybrid";
    }
    Q_UNREACHABLE();
}

QStringView toKey(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact: return u"exact";
    case Qualifier::AtLeast: return u"at_least";
    case Qualifier::About: return u"about";
    case Qualifier::AtMost: return u"at_most";
    }
    Q_UNREACHABLE();
}

QStringView toKey(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Participants: return u"participants";
    case CountUnit::Countries: return u"countries";
    case CountUnit::Delegations: return u"delegations";
    case CountUnit::Organisations: return u"organisations";
    case CountUnit::HeadsOfState: return u"heads_of_state";
    case CountUnit::Ministers: return u"ministers";
    case CountUnit::Experts: return u"experts";
    case CountUnit::Speakers: return u"speakers";
    case CountUnit::Journalists: return u"journalists";
    case CountUnit::Companies: return u"companies";
    case CountUnit::Institutions: return u"institutions";
    case CountUnit::Cities: return u"cities";
    case CountUnit::Regions: return u"regions";
    case CountUnit::VicePresidents: return u"vice_presidents";
    case CountUnit::FormerOfficials: return u"former_officials";
    }
    Q_UNREACHABLE();
}

QStringView toKey(ThemeOrigin origin)
{
    switch (origin) {
    case ThemeOrigin::Announced: return u"announced";
    case ThemeOrigin::Keyphrase: return u"keyphrase";
    }
    Q_UNREACHABLE();
}

QStringView toKey(ThemeStatus status)
{
    switch (status) {
    case ThemeStatus::Unknown: return {};
    case ThemeStatus::Announced: return u"announced";
    case ThemeStatus::Discussed: return u"discussed";
    case ThemeStatus::Decided: return u"decided";
    }
    Q_UNREACHABLE();
}

QStringView toKey(VerifyKind kind)
{
    switch (kind) {
    case VerifyKind::YearMissing: return u"year_missing";
    case VerifyKind::SpeakerUnnamed: return u"speaker_unnamed";
    case VerifyKind::RelativeDate: return u"relative_date";
    case VerifyKind::ThemesOnlyAnnounced: return u"themes_only_announced";
    case VerifyKind::NumberConflict: return u"number_conflict";
    case VerifyKind::AttendanceModeUnclear: return u"attendance_mode_unclear";
    }
    Q_UNREACHABLE();
}

/// Turns UTF-16 offsets of one text into code-point offsets: one pass to find the surrogate pairs, then a look-up each.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
    {
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
                m_secondHalves.push_back(i);
        }
    }

    [[nodiscard]] qsizetype at(qsizetype offset) const
    {
        return offset - std::distance(m_secondHalves.cbegin(), std::ranges::lower_bound(m_secondHalves, offset));
    }

private:
    std::vector<qsizetype> m_secondHalves; ///< sorted
};

void writeVersion(JsonWriter &json)
{
    json.key("format"_L1);
    json.string(u"rapporteur-briefing");
    json.key("version"_L1);
    json.integer(1);
    json.key("generator"_L1);
    json.string(u"rapporteur "_s + programVersion());
}

/// One function for each part of the document, in its order.
class BriefingWriter
{
public:
    BriefingWriter(const Briefing &briefing, JsonLayout layout, int summaryLength)
        : m_briefing(briefing)
        , m_codePoints(briefing.article.text)
        , m_summaryLength(summaryLength)
        , m_json(layout)
    {
    }

    QByteArray write()
    {
        m_json.beginObject();
        writeVersion(m_json);
        writeSource();
        writeArticle();
        writeEvent();
        writeSummary();
        writeQuotes();
        writeThemes();
        writeAttendance();
        writeVerifyPoints();
        writeNotes();
        textIfAny("comment"_L1, m_briefing.comment);
        writeWarnings();
        m_json.endObject();
        return m_json.finish();
    }

private:
    void text(QLatin1StringView key, QStringView value)
    {
        m_json.key(key);
        m_json.string(value);
    }

    void textOrNull(QLatin1StringView key, QStringView value)
    {
        m_json.key(key);
        m_json.stringOrNull(value);
    }

    void offset(QLatin1StringView key, qsizetype value)
    {
        m_json.key(key);
        m_json.integer(m_codePoints.at(value));
    }

    /// The three members text, start and end of the object that is open. Without a span the offsets are null.
    void words(const Excerpt &excerpt)
    {
        text("text"_L1, excerpt.text);
        if (excerpt.isEmpty()) {
            textOrNull("start"_L1, QStringView());
            textOrNull("end"_L1, QStringView());
            return;
        }
        offset("start"_L1, excerpt.span.start);
        offset("end"_L1, excerpt.span.end);
    }

    void excerpt(const Excerpt &value)
    {
        m_json.beginObject();
        words(value);
        m_json.endObject();
    }

    void excerptOrNull(QLatin1StringView key, const Excerpt &value)
    {
        m_json.key(key);
        if (value.text.isEmpty()) // words without a place are the user's
            m_json.null();
        else
            excerpt(value);
    }

    void excerpts(QLatin1StringView key, const QList<Excerpt> &values)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const Excerpt &value : values)
            excerpt(value);
        m_json.endArray();
    }

    void textIfAny(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            text(key, value);
    }

    /// How far the line is the source's, and what it was before the user changed it.
    template <typename Line> void changes(const Line &line)
    {
        text("state"_L1, toKey(line.state));
        textIfAny("was"_L1, line.was);
    }

    /// An array of objects: one for each item that is in the briefing, its members by \a writeMembers.
    template <typename Items, typename WriteMembers>
    void items(QLatin1StringView key, const Items &values, WriteMembers writeMembers)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const auto &value : values) {
            if (!value.included)
                continue;
            m_json.beginObject();
            writeMembers(value);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeSource();
    void writeArticle();
    void writeParagraphs();
    void writeRemoved();
    void writeEvent();
    void writeDates();
    void writeFactStates();
    void writeSummary();
    void writeQuotes();
    void writeThemes();
    void writeAttendance();
    void writeVerifyPoints();
    void writeNotes();
    void writeWarnings();

    const Briefing &m_briefing;
    const CodePoints m_codePoints;
    const int m_summaryLength;
    JsonWriter m_json;
};

void BriefingWriter::writeSource()
{
    const Source &source = m_briefing.article.source;
    m_json.key("source"_L1);
    m_json.beginObject();
    textOrNull("path"_L1, source.path);
    textOrNull("mediaType"_L1, source.mediaType);
    textOrNull("encoding"_L1, source.encoding);
    m_json.key("bytes"_L1);
    m_json.integer(source.bytes);
    textOrNull("sha256"_L1, QString::fromLatin1(source.sha256.toHex()));
    m_json.endObject();
}

void BriefingWriter::writeArticle()
{
    const Article &article = m_briefing.article;
    m_json.key("article"_L1);
    m_json.beginObject();
    textOrNull("headline"_L1, article.headline);
    textOrNull("byline"_L1, article.byline);
    textOrNull("publisher"_L1, article.publisher);
    textOrNull("published"_L1, article.published);
    textOrNull("language"_L1, article.language);
    text("text"_L1, article.text);
    writeParagraphs();
    writeRemoved();
    m_json.endObject();
}

void BriefingWriter::writeParagraphs()
{
    m_json.key("paragraphs"_L1);
    m_json.beginArray();
    for (const Paragraph &paragraph : m_briefing.article.paragraphs) {
        m_json.beginObject();
        m_json.key("number"_L1);
        m_json.integer(paragraph.number);
        offset("start"_L1, paragraph.span.start);
        offset("end"_L1, paragraph.span.end);
        text("kind"_L1, toKey(paragraph.kind));
        m_json.endObject();
    }
    m_json.endArray();
}

void BriefingWriter::writeRemoved()
{
    m_json.key("removed"_L1);
    m_json.beginArray();
    for (const RemovedText &removed : m_briefing.article.removed) {
        m_json.beginObject();
        text("reason"_L1, removed.reason);
        m_json.key("characters"_L1);
        m_json.integer(removed.characters);
        m_json.endObject();
    }
    m_json.endArray();
}

void BriefingWriter::writeEvent()
{
    const Event &event = m_briefing.event;
    m_json.key("event"_L1);
    m_json.beginObject();
    textOrNull("name"_L1, event.name);
    excerpts("names"_L1, event.names);
    excerptOrNull("place"_L1, event.place);
    excerptOrNull("venue"_L1, event.venue);
    textOrNull("format"_L1, toKey(event.format));
    writeDates();
    excerptOrNull("organiser"_L1, event.organiser);
    writeFactStates();
    m_json.endObject();
}

void BriefingWriter::writeDates()
{
    const Event &event = m_briefing.event;
    m_json.key("dates"_L1);
    if (event.dates.isEmpty() && event.start.isNull()) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    textOrNull("start"_L1, event.start.toIso());
    textOrNull("end"_L1, event.end.toIso());
    textOrNull("text"_L1, event.dates.text);
    if (event.dates.isEmpty() && !event.dates.text.isEmpty()) { // typed by the user
        textOrNull("spanStart"_L1, QStringView());
        textOrNull("spanEnd"_L1, QStringView());
    } else {
        offset("spanStart"_L1, event.dates.span.start);
        offset("spanEnd"_L1, event.dates.span.end);
    }
    if (event.addedYear != 0) {
        m_json.key("addedYear"_L1);
        m_json.integer(event.addedYear);
    }
    m_json.endObject();
}

/// The facts that the user typed or changed; nothing when there are none.
void BriefingWriter::writeFactStates()
{
    static constexpr std::array<QStringView, 6> keys {u"name", u"place", u"venue", u"dates", u"format", u"organiser"};
    const auto &states = m_briefing.event.states;
    if (std::ranges::all_of(states, [](const FactState &fact) { return fact.state == LineState::AsPrinted; }))
        return;
    m_json.key("changed"_L1);
    m_json.beginArray();
    for (size_t fact = 0; fact < keys.size(); ++fact) {
        const FactState &state = states.at(fact + EventName);
        if (state.state == LineState::AsPrinted)
            continue;
        m_json.beginObject();
        text("fact"_L1, keys.at(fact));
        changes(state);
        m_json.endObject();
    }
    m_json.endArray();
}

void BriefingWriter::writeSummary()
{
    QList<SummarySentence> chosen;
    std::ranges::copy_if(m_briefing.summary, std::back_inserter(chosen),
        [this](const SummarySentence &sentence) { return sentence.rank <= m_summaryLength; });
    items("summary"_L1, chosen, [this](const SummarySentence &sentence) {
        words(sentence.words);
        m_json.key("rank"_L1);
        m_json.integer(sentence.rank);
        changes(sentence);
    });
}

void BriefingWriter::writeQuotes()
{
    items("quotes"_L1, m_briefing.quotes, [this](const Quotation &quote) {
        words(quote.words);
        text("kind"_L1, toKey(quote.kind));
        excerpts("fragments"_L1, quote.fragments);
        textOrNull("speaker"_L1, quote.speaker);
        excerpts("speakerForms"_L1, quote.speakerForms);
        excerptOrNull("mention"_L1, quote.mention);
        excerptOrNull("cue"_L1, quote.cue);
        textOrNull("reason"_L1, quote.reason);
        textOrNull("mode"_L1, toKey(quote.mode));
        changes(quote);
        textIfAny("speakerWas"_L1, quote.speakerWas);
    });
}

void BriefingWriter::writeThemes()
{
    items("themes"_L1, m_briefing.themes, [this](const Theme &theme) {
        text("label"_L1, theme.label);
        text("origin"_L1, toKey(theme.origin));
        textOrNull("status"_L1, toKey(theme.status));
        m_json.key("score"_L1);
        m_json.number(theme.score);
        excerpts("mentions"_L1, theme.mentions);
        changes(theme);
    });
}

void BriefingWriter::writeAttendance()
{
    const Attendance &attendance = m_briefing.attendance;
    m_json.key("attendance"_L1);
    m_json.beginObject();
    items("counts"_L1, attendance.counts, [this](const AttendanceCount &count) {
        m_json.key("value"_L1);
        m_json.integer(count.value);
        text("qualifier"_L1, toKey(count.qualifier));
        text("unit"_L1, toKey(count.unit));
        words(count.words);
        changes(count);
    });
    items("categories"_L1, attendance.categories, [this](const AttendanceCategory &category) {
        words(category.words);
        changes(category);
    });
    items("people"_L1, attendance.people, [this](const Person &person) {
        text("name"_L1, person.name);
        textOrNull("role"_L1, person.role.text);
        textOrNull("organisation"_L1, person.organisation.text);
        textOrNull("mode"_L1, toKey(person.mode));
        m_json.key("spoke"_L1);
        m_json.boolean(person.spoke);
        excerpts("mentions"_L1, person.mentions);
        changes(person);
    });
    items("countries"_L1, attendance.countries, [this](const Country &country) {
        text("code"_L1, country.code);
        text("name"_L1, country.name);
        m_json.key("attends"_L1);
        m_json.boolean(country.attends);
        excerpts("mentions"_L1, country.mentions);
        changes(country);
    });
    items("organisations"_L1, attendance.organisations, [this](const Organisation &organisation) {
        text("name"_L1, organisation.name);
        excerpts("mentions"_L1, organisation.mentions);
        changes(organisation);
    });
    m_json.endObject();
}

void BriefingWriter::writeVerifyPoints()
{
    m_json.key("toVerify"_L1);
    m_json.beginArray();
    for (const VerifyPoint &point : m_briefing.toVerify) {
        m_json.beginObject();
        text("kind"_L1, toKey(point.kind));
        words(point.words);
        textOrNull("answer"_L1, point.answer);
        m_json.endObject();
    }
    m_json.endArray();
}

/// Those that may leave the dossier.
void BriefingWriter::writeNotes()
{
    QList<Note> notes = m_briefing.notes;
    notes.removeIf([](const Note &note) { return note.isPrivate || note.text.isEmpty(); });
    if (notes.isEmpty())
        return;
    m_json.key("notes"_L1);
    m_json.beginArray();
    for (const Note &note : notes) {
        m_json.beginObject();
        text("note"_L1, note.text);
        excerptOrNull("passage"_L1, note.passage);
        m_json.endObject();
    }
    m_json.endArray();
}

void BriefingWriter::writeWarnings()
{
    m_json.key("warnings"_L1);
    m_json.beginArray();
    for (const QString &warning : m_briefing.warnings)
        m_json.string(warning);
    m_json.endArray();
}

} // namespace

QByteArray briefingToJson(const Briefing &briefing, JsonLayout layout, int summaryLength)
{
    return BriefingWriter(briefing, layout, summaryLength).write();
}

QByteArray errorToJson(const QString &path, const Error &error)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject();
    writeVersion(json);
    json.key("source"_L1);
    json.beginObject();
    json.key("path"_L1);
    json.stringOrNull(path);
    json.endObject();
    json.key("error"_L1);
    json.beginObject();
    json.key("kind"_L1);
    json.string(errorKey(error.kind));
    json.key("message"_L1);
    json.string(error.sentence);
    json.endObject();
    json.endObject();
    return json.finish();
}

} // namespace rapporteur
