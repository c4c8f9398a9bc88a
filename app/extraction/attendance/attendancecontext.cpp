// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/attendancecontext.h"

#include "extraction/event/nounphrase.h"

#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

bool endsSegment(TokenKind kind)
{
    return kind == TokenKind::Semicolon || kind == TokenKind::Colon || kind == TokenKind::Dash
        || kind == TokenKind::FullStop;
}

} // namespace

CountUnit unitOf(const Cue &noun)
{
    static constexpr std::array names {"participants"_L1, "countries"_L1, "delegations"_L1, "organisations"_L1,
        "heads_of_state"_L1, "ministers"_L1, "experts"_L1, "speakers"_L1, "journalists"_L1, "companies"_L1,
        "institutions"_L1, "cities"_L1, "regions"_L1, "vice_presidents"_L1, "former_officials"_L1};
    for (size_t i = 0; i < names.size(); ++i) {
        if (noun.says(names[i]))
            return CountUnit(i);
    }
    return CountUnit::Participants;
}

TokenRange AttendanceContext::segmentAt(int token) const
{
    const TokenRange sentence = event.sentenceAt(token);
    TokenRange segment {token, token};
    while (segment.first > sentence.first && !endsSegment(m_text.tokens[size_t(segment.first) - 1].kind))
        --segment.first;
    while (segment.end < sentence.end && !endsSegment(m_text.tokens[size_t(segment.end)].kind))
        ++segment.end;
    return segment;
}

bool AttendanceContext::isOfMainEvent(const Cue &verb) const
{
    const int first = verb.tokens.first;
    const TokenRange segment = segmentAt(first);
    if (event.mentions.isAboutAnother(first))
        return false;
    // The nearest noun before the verb that can do it: a meeting or a body.
    constexpr int farthest = 40;
    for (int i = first - 1; i >= std::max(segment.first, first - farthest); --i) {
        const auto mentions = event.mentions.in({i, i + 1});
        if (!mentions.empty())
            return mentions.front().which != EventMention::Which::Other;
        const bool body = m_text.is(i, WordClass::OrganisationAcronym) || m_text.is(i, WordClass::BodyNoun);
        if (body && event.mentions.in({i - farthest, i}).empty())
            return false;
        const bool pronoun = (i <= segment.first + 2 || i >= first - 2)
            && (hasRole(m_text, i, "it"_L1) || m_text.is(i, WordClass::SubjectPronoun));
        if (pronoun)
            return event.aboutMainBefore(i) > 0 || event.aboutMain(i) > 0;
    }
    const auto mentions = event.mentions.in(event.sentenceAt(first));
    return std::ranges::any_of(mentions,
        [first](const EventMention &m) { return m.which != EventMention::Which::Other && m.name.first < first; });
}

const Cue *AttendanceContext::nounFrom(int token, int limit) const
{
    constexpr int farthest = 5;
    const NounPhrases phrases(m_text, event.cues);
    for (int i = token; i < std::min(limit, token + farthest); ++i) {
        if (m_text.tokens[size_t(i)].kind != TokenKind::Word)
            return nullptr;
        if (const Cue *noun = event.cues.at(i, WordClass::NotAttendanceNoun))
            return noun;
        if (const Cue *noun = event.cues.at(i, WordClass::CountedNoun)) {
            const int after = noun->tokens.end;
            const bool possessive = after + 1 < limit && m_text.view(m_text.tokens[size_t(after)]).size() <= 2
                && (m_text.view(m_text.tokens[size_t(after)]).front() == u'\''
                    || m_text.view(m_text.tokens[size_t(after)]).front() == u'’')
                && event.cues.at(after + 1, WordClass::CountedNoun);
            if (possessive)
                return event.cues.at(after + 1, WordClass::CountedNoun); // "40 women's groups"
            const Cue *next
                = noun->tokens.end < limit ? event.cues.at(noun->tokens.end, WordClass::CountedNoun) : nullptr;
            const Cue *apart
                = noun->tokens.end < limit ? event.cues.at(noun->tokens.end, WordClass::NotAttendanceNoun) : nullptr;
            const bool whole = noun->says("then-adjective"_L1) && unitOf(*noun) != CountUnit::Participants;
            return next && !whole                           ? next // "pays riverains" are countries
                : apart && !noun->says("then-adjective"_L1) ? apart
                                                            : noun; // "member delegations", "refugee children"
        }
        const bool passable = !m_text.is(i, WordClass::FunctionWord) && !m_text.is(i, WordClass::Preposition)
            && !m_text.is(i, WordClass::Conjunction) && (!phrases.isVerbal(i) || i > token);
        if (!passable)
            return nullptr;
    }
    return nullptr;
}

bool AttendanceContext::isListBetween(int from, int to) const
{
    constexpr int longest = 40;
    if (to - from > longest)
        return false;
    bool verb = false;
    for (int i = from; i < to; ++i) {
        const TokenKind kind = m_text.tokens[size_t(i)].kind;
        if (kind == TokenKind::FullStop || kind == TokenKind::Semicolon)
            return false;
        if (event.cues.at(i, WordClass::IncludingCue)) {
            verb = false;
            continue;
        }
        if (kind != TokenKind::Word)
            continue;
        const Cue *attendance = event.cues.covering(i, WordClass::AttendanceVerb);
        verb |= (attendance && !attendance->says("present"_L1)) || m_text.is(i, WordClass::SubjectPronoun)
            || m_text.is(i, WordClass::RelativePronoun) || hasRole(m_text, i, "be"_L1) || hasRole(m_text, i, "who"_L1)
            || hasRole(m_text, i, "it"_L1) || m_text.is(i, WordClass::ReportingVerb);
    }
    return !verb;
}

} // namespace rapporteur
