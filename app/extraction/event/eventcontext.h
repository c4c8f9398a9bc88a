// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/event/eventmentions.h"
#include "extraction/text/dates.h"

namespace rapporteur {

/// What stands before the news: "Ouagadougou, le 4 juin 2024 -", "NUUK, Dec. 10, 2023 —", "INVERNESS, Scotland, March 3
/// (Agency) -".
struct Dateline {
    TokenRange tokens;
    TokenRange place; ///< empty when it has only a date
    PartialDate date; ///< null when it has none
    int weekday = 0; ///< printed with the date: 1 (Monday) … 7; 0 when it is not

    [[nodiscard]] bool isNull() const { return tokens.isEmpty(); }
};

/// What several facts about the event are read from, found once.
struct EventContext {
    explicit EventContext(const AnnotatedText &article);

    /// The sentence that holds \a token, no more of it than one reads at once: a sentence without end costs nothing.
    [[nodiscard]] TokenRange sentenceAt(int token) const;
    /// The first word of \a sentence, behind the dateline.
    [[nodiscard]] int contentStart(TokenRange sentence) const;
    /// How sure it is that the sentence around \a token is about the main event: 0 not at all, 2 a noun for it, 4 its
    /// name.
    [[nodiscard]] int aboutMain(int token) const;
    /// The same for what the sentences before the one around \a token speak of: the nearest that names a meeting tells.
    [[nodiscard]] int aboutMainBefore(int token) const;
    /// True inside quotation marks.
    [[nodiscard]] bool isQuoted(int token) const { return m_quoted[size_t(token)]; }
    /// The last event verb that ends at most \a farthest tokens before \a token, in its sentence; null when there is
    /// none.
    [[nodiscard]] const Cue *eventVerbBefore(int token, int farthest) const;

    /// True for a date that is so far from the day of writing or from the first date of the text that it is that of
    /// another meeting.
    [[nodiscard]] bool isOfOtherYear(const DateMention &date) const;
    /// The dates that begin in \a range.
    [[nodiscard]] std::span<const DateMention> datesIn(TokenRange range) const;

    const AnnotatedText &text;
    EventMentions mentions;
    const Cues &cues;
    std::vector<DateMention> dates;
    Dateline dateline;

    /// "concluded their annual | meeting in Bridgetown": a noun, not the verb.
    [[nodiscard]] bool isInName(TokenRange words) const;

private:
    std::vector<bool> m_quoted;
    PartialDate m_written; ///< about when: the dateline's date, or else the first one with a day and a year
};

/// The tokens of the place name that begins at \a token: a city of the lexicon or a run of capitalised words; empty
/// when none does.
[[nodiscard]] TokenRange placeNameAt(const AnnotatedText &text, int token, int limit);

} // namespace rapporteur
