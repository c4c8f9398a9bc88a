// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <variant>

namespace rapporteur {

/// In the briefing, or out of it. The panes go on showing the line.
struct IncludeLine {
    ItemRef item;
    bool included = true;

    bool operator==(const IncludeLine &) const = default;
};

/// Takes a line, or a note, away for good.
struct RemoveLine {
    ItemRef item;

    bool operator==(const RemoveLine &) const = default;
};

/// Puts a line in front of another of the same kind; behind all of them when \a before is null.
struct MoveLine {
    ItemRef item;
    ItemRef before;

    bool operator==(const MoveLine &) const = default;
};

/// What of a line EditWords changes. Role and organisation are those of a person.
enum class LinePart : quint8 { Words, Role, Organisation };

/// Other words than those printed: of a quotation or summary sentence as EditorialRules let them through, of anything
/// else as typed. Empty words of an event's fact take the fact away.
struct EditWords {
    ItemRef item;
    QString words;
    LineState state = LineState::Corrected; ///< or Shortened
    LinePart part = LinePart::Words;

    bool operator==(const EditWords &) const = default;
};

/// Rests the line on another passage and gives it that passage's words.
struct ChangeSpan {
    ItemRef item;
    Excerpt words;

    bool operator==(const ChangeSpan &) const = default;
};

/// Says who spoke: a person of the briefing, or, when \a person is null, words of the article or a name typed by the
/// user (then \a mention is empty).
struct AttributeTo {
    ItemRef quotation;
    ItemRef person;
    QString name;
    Excerpt mention;
    bool everywhere = false; ///< of all quotations that have the same speaker

    bool operator==(const AttributeTo &) const = default;
};

/// Two lines that are about one person.
struct MergePeople {
    ItemRef person; ///< goes
    ItemRef into;

    bool operator==(const MergePeople &) const = default;
};

/// One line that is about two people: \a mentions are those of the other, who becomes \a added.
struct SplitPerson {
    ItemRef person;
    QList<Excerpt> mentions; ///< not all of the person's
    ItemRef added;

    bool operator==(const SplitPerson &) const = default;
};

enum class LineDetail : quint8 {
    Figure, ///< of a count: its value
    Qualifier,
    Unit,
    Mode, ///< of a quotation or person
    Status, ///< of a theme
    Kind, ///< of a quotation
    Attends, ///< of a country: 0 or 1
    Spoke, ///< of a person: 0 or 1
    Format, ///< of the event
};

/// Says what a line means where the words alone do not tell.
struct SetDetail {
    ItemRef item;
    LineDetail detail = LineDetail::Mode;
    qint64 value = 0; ///< a figure, or the number of an enumerator

    bool operator==(const SetDetail &) const = default;
};

/// A line that the program did not find. Its words are the article's, or the user's when they have no span.
struct AddLine {
    ItemRef added;
    Excerpt words;

    bool operator==(const AddLine &) const = default;
};

/// An empty answer opens the point again.
struct AnswerPoint {
    ItemRef point;
    QString answer;

    bool operator==(const AnswerPoint &) const = default;
};

struct WriteComment {
    QString text;

    bool operator==(const WriteComment &) const = default;
};

/// A new note, or new words for one that is there.
struct WriteNote {
    ItemRef note;
    Excerpt passage;
    QString text;
    bool isPrivate = true;

    bool operator==(const WriteNote &) const = default;
};

/// One thing that the user changed about a briefing, as a value: applied to the briefing that extraction made, in the
/// order in which it was done, it gives the one that is shown. Ids are those of that briefing, so that a correction
/// holds for one analysis; reanchored() makes it hold for another.
using Correction = std::variant<IncludeLine, RemoveLine, MoveLine, EditWords, ChangeSpan, AttributeTo, MergePeople,
    SplitPerson, SetDetail, AddLine, AnswerPoint, WriteComment, WriteNote>;

} // namespace rapporteur
