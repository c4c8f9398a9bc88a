// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/briefing.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QList<TextSpan> spansOf(const QList<Excerpt> &excerpts)
{
    QList<TextSpan> spans;
    for (const Excerpt &excerpt : excerpts) {
        if (!excerpt.isEmpty())
            spans << excerpt.span;
    }
    return spans;
}

void append(QList<ItemSpans> &all, ItemRef item, const QList<TextSpan> &spans)
{
    if (!spans.isEmpty())
        all << ItemSpans{item, spans};
}

void append(QList<ItemSpans> &all, ItemRef item, const Excerpt &words)
{
    append(all, item, spansOf({words}));
}

template <typename Items>
void appendMentions(QList<ItemSpans> &all, ItemKind kind, const Items &items)
{
    for (const auto &item : items)
        append(all, {kind, item.id}, spansOf(item.mentions));
}

template <typename Items>
void appendWords(QList<ItemSpans> &all, ItemKind kind, const Items &items)
{
    for (const auto &item : items)
        append(all, {kind, item.id}, item.words);
}

void appendEvent(QList<ItemSpans> &all, const Event &event)
{
    append(all, {ItemKind::EventFact, EventName}, spansOf(event.names));
    append(all, {ItemKind::EventFact, EventPlace}, event.place);
    append(all, {ItemKind::EventFact, EventVenue}, event.venue);
    append(all, {ItemKind::EventFact, EventDates}, event.dates);
    append(all, {ItemKind::EventFact, EventFormatField}, event.formatWords);
    append(all, {ItemKind::EventFact, EventOrganiser}, event.organiser);
}

} // namespace

QList<ItemSpans> itemSpans(const Briefing &briefing)
{
    QList<ItemSpans> all;
    appendWords(all, ItemKind::Quotation, briefing.quotes);
    appendMentions(all, ItemKind::Theme, briefing.themes);
    appendWords(all, ItemKind::Count, briefing.attendance.counts);
    appendWords(all, ItemKind::Category, briefing.attendance.categories);
    appendMentions(all, ItemKind::Person, briefing.attendance.people);
    appendMentions(all, ItemKind::Country, briefing.attendance.countries);
    appendMentions(all, ItemKind::Organisation, briefing.attendance.organisations);
    appendWords(all, ItemKind::Summary, briefing.summary);
    appendEvent(all, briefing.event);
    appendWords(all, ItemKind::VerifyPoint, briefing.toVerify);
    for (const Note &note : briefing.notes)
        append(all, {ItemKind::Note, note.id}, note.passage);
    return all;
}

QString itemLabel(ItemRef item)
{
    switch (item.kind) {
    case ItemKind::Quotation: return u"C%1"_s.arg(item.id);
    case ItemKind::Theme: return u"T%1"_s.arg(item.id);
    case ItemKind::Count:
    case ItemKind::Category:
    case ItemKind::Person:
    case ItemKind::Country:
    case ItemKind::Organisation: return u"P%1"_s.arg(item.id);
    case ItemKind::Note: return u"N%1"_s.arg(item.id);
    case ItemKind::Summary:
    case ItemKind::VerifyPoint:
    case ItemKind::EventFact: return {};
    }
    Q_UNREACHABLE();
}

} // namespace rapporteur
