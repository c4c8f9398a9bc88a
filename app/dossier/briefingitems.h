// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <algorithm>

namespace rapporteur {

/// Calls \a visit with the list of \a briefing that holds lines of \a kind; not at all for facts of the event, which
/// are in no list. \a briefing may be const.
template <typename AnyBriefing, typename Visit> void visitList(AnyBriefing &briefing, ItemKind kind, Visit visit)
{
    auto &attendance = briefing.attendance;
    switch (kind) {
    case ItemKind::Summary: visit(briefing.summary); break;
    case ItemKind::Quotation: visit(briefing.quotes); break;
    case ItemKind::Theme: visit(briefing.themes); break;
    case ItemKind::Count: visit(attendance.counts); break;
    case ItemKind::Category: visit(attendance.categories); break;
    case ItemKind::Person: visit(attendance.people); break;
    case ItemKind::Country: visit(attendance.countries); break;
    case ItemKind::Organisation: visit(attendance.organisations); break;
    case ItemKind::VerifyPoint: visit(briefing.toVerify); break;
    case ItemKind::Note: visit(briefing.notes); break;
    case ItemKind::EventFact: break;
    }
}

/// Where \a id stands in \a items; -1 when it does not. Lists are mostly in the order of their ids, so that the first
/// look finds it.
template <typename Items> [[nodiscard]] qsizetype indexOfId(const Items &items, int id)
{
    const qsizetype offset = items.isEmpty() ? -1 : id - items.constFirst().id;
    if (0 <= offset && offset < items.size() && items.at(offset).id == id)
        return offset;
    const auto found = std::find_if(items.cbegin(), items.cend(), [id](const auto &item) { return item.id == id; });
    return found == items.cend() ? -1 : std::distance(items.cbegin(), found);
}

/// Calls \a visit with the line that \a item names; false when there is none. \a briefing may be const.
template <typename AnyBriefing, typename Visit> bool visitItem(AnyBriefing &briefing, ItemRef item, Visit visit)
{
    bool isFound = false;
    visitList(briefing, item.kind, [&](auto &items) {
        const qsizetype index = indexOfId(items, item.id);
        if (index < 0)
            return;
        isFound = true;
        visit(items[index]);
    });
    return isFound;
}

/// The kinds that share one run of ids, since they share the letter P.
[[nodiscard]] constexpr bool isAttendance(ItemKind kind)
{
    return ItemKind::Count <= kind && kind <= ItemKind::Organisation;
}

} // namespace rapporteur
