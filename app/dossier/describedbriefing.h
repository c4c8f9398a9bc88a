// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <QRectF>

namespace rapporteur {

using namespace Qt::StringLiterals;

inline constexpr const char *kindNames[] = {"summary", "quotation", "theme", "count", "category", "person", "country",
    "organisation", "verifyPoint", "eventFact", "note"};
inline constexpr const char *paragraphNames[]
    = {"body", "headline", "heading", "byline", "dateline", "listItem", "blockQuote", "caption", "table"};
inline constexpr const char *stateNames[] = {"asPrinted", "shortened", "corrected", "added"};
inline constexpr const char *quotationNames[] = {"direct", "mixed", "fragment", "indirect"};
inline constexpr const char *modeNames[]
    = {"unknown", "present", "video", "message", "spokesperson", "represented", "absent", "expected"};
inline constexpr const char *originNames[] = {"announced", "keyphrase"};
inline constexpr const char *statusNames[] = {"unknown", "announced", "discussed", "decided"};
inline constexpr const char *qualifierNames[] = {"exact", "atLeast", "about", "atMost"};
inline constexpr const char *unitNames[]
    = {"participants", "countries", "delegations", "organisations", "headsOfState", "ministers", "experts", "speakers",
        "journalists", "companies", "institutions", "cities", "regions", "vicePresidents", "formerOfficials"};
static_assert(std::size(unitNames) == size_t(CountUnit::FormerOfficials) + 1);
inline constexpr const char *verifyNames[] = {
    "yearMissing", "speakerUnnamed", "relativeDate", "themesOnlyAnnounced", "numberConflict", "attendanceModeUnclear"};
inline constexpr const char *formatNames[] = {"unknown", "inPerson", "virtual", "hybrid"};

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

} // namespace rapporteur
