// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingpointer.h"

#include <QHash>

#include <vector>

namespace rapporteur {

[[nodiscard]] inline size_t qHash(ItemRef item, size_t seed = 0)
{
    return qHashMulti(seed, int(item.kind), item.id);
}

/// What is looked at: a line of the briefing and the passage of it, or a passage alone, or nothing.
struct FocusValue {
    ItemRef item; ///< null: only the passage is looked at
    TextSpan span; ///< of the article; {n, n} is the caret before the letter n

    [[nodiscard]] bool isNull() const { return *this == FocusValue {}; }

    bool operator==(const FocusValue &) const = default;
};

/// Which lines of a briefing rest on the same words, answered fast: the passages of all lines, ordered. A value.
class BriefingLinks
{
public:
    BriefingLinks() = default;
    explicit BriefingLinks(BriefingPointer briefing);

    /// The passages of \a item, the main one first; empty when it is unknown or has none.
    [[nodiscard]] QList<TextSpan> spansOf(ItemRef item) const { return m_spans.value(item); }
    /// What the text marks lightly when \a item is looked at: its other mentions; for a quotation, the words that name
    /// the speaker and report the speech.
    [[nodiscard]] QList<TextSpan> spansBeside(ItemRef item) const { return m_beside.value(item); }
    [[nodiscard]] bool knows(ItemRef item) const { return m_spans.contains(item); }
    /// All that rests on \a passage, in the order of the panes.
    [[nodiscard]] QList<ItemRef> itemsOn(TextSpan passage) const;
    /// All other lines that belong to what is looked at, in the order of the panes: see PRODUCT's "Links".
    [[nodiscard]] QList<ItemRef> relatedTo(const FocusValue &value) const;

private:
    struct Entry {
        TextSpan span;
        ItemRef item;
        qsizetype reach = 0; ///< the farthest end of this entry and all before it
    };

    void addBeside(ItemRef item, const Excerpt &words);
    void addActors();
    void collectOn(TextSpan passage, std::vector<ItemRef> &items) const;
    void collectByActor(ItemRef item, std::vector<ItemRef> &items) const;
    void collectSpeakerOf(ItemRef verifyPoint, std::vector<ItemRef> &items) const;

    BriefingPointer m_briefing;
    QHash<ItemRef, QList<TextSpan>> m_spans;
    QHash<ItemRef, QList<TextSpan>> m_beside;
    QHash<ItemRef, int> m_actors;
    QMultiHash<int, ItemRef> m_byActor;
    std::vector<Entry> m_entries; ///< by start
};

} // namespace rapporteur
