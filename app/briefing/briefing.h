// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "briefing/attendance.h"
#include "briefing/event.h"
#include "briefing/note.h"
#include "briefing/quotation.h"
#include "briefing/summary.h"
#include "briefing/theme.h"
#include "briefing/verifypoint.h"

#include <QStringList>

namespace rapporteur {

/// Everything that the program knows about one article. A value: built by extraction, shown by the panes, written by the
/// exports. Ids start at 1, follow the order of the lists and are what labels show (C1, T2, P1): unique within a list, and
/// within all lists of the attendance together, since those share the letter P.
struct Briefing {
    Article article;
    Event event;
    QList<SummarySentence> summary; ///< up to seven, in the order of the text
    QList<Quotation> quotes;        ///< in the order of the text
    QList<Theme> themes;            ///< announced before keyphrases, best first within each
    Attendance attendance;
    QList<VerifyPoint> toVerify;
    QList<Note> notes;
    QString comment; ///< Commentaire du rédacteur; empty unless typed
    QStringList warnings;

    bool operator==(const Briefing &) const = default;
};

enum class ItemKind { Summary, Quotation, Theme, Count, Category, Person, Country, Organisation, VerifyPoint, EventFact, Note };

/// Names one line of a briefing across panes, by id, never by address: results are replaced while the user looks at them.
/// For EventFact the id is an EventField.
struct ItemRef {
    ItemKind kind = ItemKind::Summary;
    int id = 0; ///< 0: no item

    [[nodiscard]] bool isNull() const { return id == 0; }

    auto operator<=>(const ItemRef &) const = default;
};

enum EventField { EventName = 1, EventPlace, EventVenue, EventDates, EventFormatField, EventOrganiser };
static_assert(std::tuple_size_v<decltype(Event::states)> == EventOrganiser + 1);

/// An item and all its passages in the article, the main one first.
struct ItemSpans {
    ItemRef item;
    QList<TextSpan> spans;
};

/// Every item of \a briefing that has a span, in the order quotes, themes, attendance, summary, event, to verify,
/// notes.
[[nodiscard]] QList<ItemSpans> itemSpans(const Briefing &briefing);
/// The label in the margin and in citations: C1, T2, P1, N1 …; empty for kinds that carry none (summary, event, to verify).
[[nodiscard]] QString itemLabel(ItemRef item);

} // namespace rapporteur
