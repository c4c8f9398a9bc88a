// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefinglinks.h"

namespace rapporteur {

namespace {

/// How many passages of a line draw other lines in. A theme is linked by each of its mentions; a person, country or
/// organisation by the first alone, since it may be named in every sentence.
qsizetype linkingSpans(ItemKind kind, qsizetype all)
{
    switch (kind) {
    case ItemKind::Person:
    case ItemKind::Country:
    case ItemKind::Organisation: return std::min<qsizetype>(all, 1);
    default: return all;
    }
}

template <typename Items> const typename Items::value_type *findById(const Items &items, int id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [id](const auto &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

BriefingLinks::BriefingLinks(BriefingPointer briefing)
    : m_briefing(std::move(briefing))
{
    if (!m_briefing)
        return;
    for (const ItemSpans &spans : itemSpans(*m_briefing)) {
        m_spans.insert(spans.item, spans.spans);
        if (spans.spans.size() > 1)
            m_beside.insert(spans.item, spans.spans.sliced(1));
        for (const TextSpan span : spans.spans.first(linkingSpans(spans.item.kind, spans.spans.size())))
            m_entries.push_back({span, spans.item});
    }
    // The words that name the speaker and report the speech rest on the quotation too.
    for (const Quotation &quote : m_briefing->quotes) {
        addBeside({ItemKind::Quotation, quote.id}, quote.mention);
        addBeside({ItemKind::Quotation, quote.id}, quote.cue);
    }
    addActors();
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.span < b.span; });
    qsizetype reach = 0;
    for (Entry &entry : m_entries) {
        reach = std::max(reach, entry.span.end);
        entry.reach = reach;
    }
}

void BriefingLinks::addBeside(ItemRef item, const Excerpt &words)
{
    if (words.isEmpty())
        return;
    m_entries.push_back({words.span, item});
    m_beside[item] << words.span;
}

void BriefingLinks::addActors()
{
    const auto add = [this](ItemRef item, int actor) {
        if (actor < 0)
            return;
        m_actors.insert(item, actor);
        m_byActor.insert(actor, item);
    };
    for (const Quotation &quote : m_briefing->quotes)
        add({ItemKind::Quotation, quote.id}, quote.actor);
    for (const Person &person : m_briefing->attendance.people)
        add({ItemKind::Person, person.id}, person.actor);
}

QList<ItemRef> BriefingLinks::itemsOn(TextSpan passage) const
{
    return relatedTo({{}, passage});
}

QList<ItemRef> BriefingLinks::relatedTo(const FocusValue &value) const
{
    std::vector<ItemRef> items;
    if (value.item.isNull()) {
        if (!value.isNull())
            collectOn(value.span, items);
    } else {
        const QList<TextSpan> spans = spansOf(value.item);
        for (const TextSpan span : spans.first(linkingSpans(value.item.kind, spans.size())))
            collectOn(span, items);
        collectByActor(value.item, items);
        if (value.item.kind == ItemKind::VerifyPoint)
            collectSpeakerOf(value.item, items);
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    std::erase(items, value.item);
    return QList<ItemRef>(items.cbegin(), items.cend());
}

void BriefingLinks::collectOn(TextSpan passage, std::vector<ItemRef> &items) const
{
    if (passage.isEmpty())
        passage.end = passage.start + 1;
    auto entry = std::lower_bound(m_entries.cbegin(), m_entries.cend(), passage.end,
        [](const Entry &e, qsizetype end) { return e.span.start < end; });
    while (entry != m_entries.cbegin() && (--entry)->reach > passage.start) {
        if (entry->span.overlaps(passage))
            items.push_back(entry->item);
    }
}

void BriefingLinks::collectByActor(ItemRef item, std::vector<ItemRef> &items) const
{
    const auto actor = m_actors.constFind(item);
    if (actor == m_actors.cend())
        return;
    const ItemKind other = item.kind == ItemKind::Person ? ItemKind::Quotation : ItemKind::Person;
    const auto [first, last] = m_byActor.equal_range(*actor);
    std::copy_if(first, last, std::back_inserter(items), [other](ItemRef found) { return found.kind == other; });
}

void BriefingLinks::collectSpeakerOf(ItemRef verifyPoint, std::vector<ItemRef> &items) const
{
    const VerifyPoint *point = findById(m_briefing->toVerify, verifyPoint.id);
    if (!point || point->kind != VerifyKind::SpeakerUnnamed)
        return;
    for (const Quotation &quote : m_briefing->quotes) {
        const bool named = std::any_of(quote.speakerForms.cbegin(), quote.speakerForms.cend(),
            [&](const Excerpt &form) { return form.span.overlaps(point->words.span); });
        if (named)
            items.push_back({ItemKind::Quotation, quote.id});
    }
}

} // namespace rapporteur
