// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/cues.h"

namespace rapporteur {

/// One place where the text speaks of a meeting: "la troisième Conférence mondiale sur les terres", "le sommet",
/// "talks".
struct EventMention {
    enum class Which { Unclear, Main, Other };

    TokenRange name; ///< without article and ordinal; of an unnamed one the noun alone
    TokenRange acronym; ///< "(SIOE)": the word inside
    bool named = false; ///< has more than its noun
    bool capital = false; ///< its noun begins with a capital letter that no sentence's start explains
    bool weak = false; ///< a noun that means meetings only now and then
    int ordinal = 0; ///< "troisième", "12e": which one of a row; 0 not told
    Which which = Which::Unclear;
    int group = -1; ///< named mentions of one meeting share it
    bool aliasOfNext = false; ///< a name without a noun: "Deep Rock 2026, the conference of …"
};

/// All mentions of meetings, and which of them the article reports: that one is the main event.
class EventMentions
{
public:
    explicit EventMentions(const AnnotatedText &text);

    [[nodiscard]] const std::vector<EventMention> &mentions() const { return m_mentions; }
    /// Mentions that begin in \a range, in order.
    [[nodiscard]] std::span<const EventMention> in(TokenRange range) const;
    /// The names of the main event, indexes in mentions(), in the order of the text.
    [[nodiscard]] const std::vector<int> &mainNames() const { return m_mainNames; }
    /// True when the text speaks of a meeting that is not another one.
    [[nodiscard]] bool hasMain() const;
    /// True when \a token stands where the text speaks of another meeting: an earlier edition, the next one.
    [[nodiscard]] bool isAboutAnother(int token) const { return isIn(m_otherScopes, token); }
    /// The same, but false for a part of the main event: "a workshop on …", "la session de mardi".
    [[nodiscard]] bool isOutside(int token) const { return isIn(m_outsideScopes, token); }
    /// True when the sentence speaks of the main event by a name, a noun or its acronym before \a token.
    [[nodiscard]] bool namesMainBefore(TokenRange sentence, int token) const;
    [[nodiscard]] const Cues &cues() const { return m_cues; }

private:
    void find();
    [[nodiscard]] bool leadsToMeeting(int token) const;
    [[nodiscard]] bool isHeldNext(const EventMention &mention) const;
    void group();
    void tellEditionsApart();
    [[nodiscard]] const Cue *otherEditionOf(const EventMention &mention) const;
    [[nodiscard]] const Cue *otherTimeBefore(int token) const;
    void findDatedYears();
    [[nodiscard]] int yearAt(int token) const;
    [[nodiscard]] bool isOrganiser(const EventMention &mention) const;
    [[nodiscard]] bool isApposition(int index) const;
    [[nodiscard]] bool isHeldByMain(int index) const;
    [[nodiscard]] bool isNews(const EventMention &mention) const;
    void markBriefings(TokenRange sentence);
    [[nodiscard]] bool isOfOtherYear(const EventMention &mention) const;
    [[nodiscard]] TokenRange apposition(const EventMention &mention, int floor) const;
    void markOthers();
    void markOtherMentions(TokenRange sentence, bool parts, std::vector<TokenRange> &scopes) const;
    void markOtherTimes(TokenRange sentence);
    [[nodiscard]] static bool isIn(const std::vector<TokenRange> &scopes, int token);
    void markOtherYears(TokenRange sentence);

    const AnnotatedText &m_text;
    Cues m_cues;
    std::vector<EventMention> m_mentions;
    std::vector<int> m_mainNames;
    std::vector<int> m_datedYears;
    int m_firstSpokenOf = 0; ///< where the text first speaks of a meeting that is not another one
    std::vector<TokenRange> m_timeScopes; ///< where another time is spoken of
    std::vector<TokenRange> m_otherScopes; ///< ordered: where another meeting is spoken of, or a part of the main one
    std::vector<TokenRange> m_outsideScopes; ///< ordered: the same without the parts of the main one
};

} // namespace rapporteur
