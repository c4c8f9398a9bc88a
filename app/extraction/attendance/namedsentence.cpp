// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/namedsentence.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

bool NamedSentence::isOne(int m) const
{
    const Actor &actor = m_actors.actors[size_t(mention(m).actor)];
    return actor.kind == ActorKind::Person || actor.kind == ActorKind::Role;
}

bool NamedSentence::hasAttendanceBefore(int token) const
{
    for (int i = m_sentence.first; i < token; ++i) {
        const PhraseHit verb = m_reader.hit(i, WordClass::AttendanceVerb);
        if (!verb.isEmpty() && !verb.value.startsWith(u"apart"))
            return true;
    }
    return false;
}

bool NamedSentence::isNegated(int token) const
{
    constexpr int nearest = 3;
    for (int i = token - 1; i >= std::max(m_sentence.first, token - nearest); --i) {
        if (!m_reader.isWord(i))
            return false;
        const QStringView determiner = m_text.lexicon->value(m_reader.token(i).word, WordClass::Determiner);
        if (m_reader.has(i, WordClass::Negation) || m_reader.does(i, "not"_L1) || determiner.endsWith(u"negative"))
            return true;
    }
    return false;
}

bool NamedSentence::opensClause(int token) const
{
    int before = token - 1;
    if (m_reader.isThe(before))
        --before;
    return before < m_sentence.first || m_reader.isComma(before) || m_reader.isKind(before, TokenKind::Semicolon)
        || m_reader.isKind(before, TokenKind::Colon) || m_reader.isKind(before, TokenKind::Dash)
        || m_reader.does(before, "and"_L1) || m_reader.has(before, WordClass::Conjunction);
}

bool NamedSentence::isDelegation(int token) const
{
    return m_reader.hit(token, WordClass::BodyNoun).value.endsWith(u"sent")
        || m_reader.hit(token, WordClass::CountedNoun).value.startsWith(u"delegations");
}

bool NamedSentence::includes(int token) const
{
    constexpr int near = 3;
    for (int i = std::max(m_sentence.first, token - near); i <= token; ++i) {
        if (!m_reader.hit(i, WordClass::IncludingCue).isEmpty())
            return true;
    }
    return false;
}

std::vector<const BodyMention *> NamedSentence::statesBefore(int token) const
{
    std::vector<const BodyMention *> states;
    int end = beginOfInsertion(token);
    while (end > m_sentence.first) {
        int before = end;
        while (before > m_sentence.first && isListSign(before - 1))
            --before;
        const BodyMention *state = stateEndingAt(before);
        if (!state)
            break;
        states.push_back(state);
        end = state->tokens.first;
    }
    if (m_reader.has(end - 1, WordClass::Negation))
        states.clear();
    return states;
}

int NamedSentence::beginOfInsertion(int token) const
{
    constexpr int longest = 10;
    int comma = token - 1;
    while (m_reader.has(comma, WordClass::Auxiliary))
        --comma;
    if (!m_reader.isComma(comma))
        return token;
    for (int i = comma - 1; i > std::max(m_sentence.first, comma - longest); --i) {
        if (m_actors.mentionCovering(i) >= 0 && isOne(m_actors.mentionCovering(i)))
            return token; // "the Vice-President of Malawi, X,"
        if (m_reader.isComma(i))
            return stateEndingAt(i) && !stateEndingAt(comma) ? i : token;
    }
    return token;
}

std::vector<const BodyMention *> NamedSentence::statesAfter(int token) const
{
    std::vector<const BodyMention *> states;
    int last = token;
    for (auto at = m_actors.bodyMentionFrom(token);
         at != m_actors.bodyMentions.cend() && at->tokens.end <= m_sentence.end; ++at) {
        if (m_actors.bodies[size_t(at->body)].kind != BodyKind::State || at->form == BodyForm::Adjective
            || !isListGap(last, at->tokens.first))
            break;
        states.push_back(&*at);
        last = at->tokens.end;
    }
    return states;
}

const BodyMention *NamedSentence::stateEndingAt(int token) const
{
    const auto next = m_actors.bodyMentionFrom(token);
    if (next == m_actors.bodyMentions.cbegin())
        return nullptr;
    const BodyMention &before = *std::prev(next);
    const bool state
        = m_actors.bodies[size_t(before.body)].kind == BodyKind::State && before.form != BodyForm::Adjective;
    return state && before.tokens.end == token ? &before : nullptr;
}

bool NamedSentence::isListSign(int i) const
{
    return m_reader.isComma(i) || m_reader.does(i, "and"_L1) || m_reader.isThe(i) || m_reader.does(i, "of"_L1)
        || m_reader.has(i, WordClass::Auxiliary) || m_reader.has(i, WordClass::SubjectPronoun);
}

bool NamedSentence::isListGap(int first, int end, bool places) const
{
    for (int i = first; i < end; ++i) {
        const bool place = places && m_reader.isNameLike(i) && m_actors.mentionCovering(i) < 0;
        if (!isListSign(i) && !m_reader.has(i, WordClass::Preposition) && !place)
            return false;
    }
    return true;
}

int NamedSentence::endOfQuoted(int token) const
{
    if (!m_reader.isKind(token, TokenKind::OpenMark))
        return token;
    constexpr int longest = 256; // tokens: marks that never close are not searched to the end each
    int depth = 0;
    for (int i = token; i < std::min(m_sentence.end, token + longest); ++i) {
        if (m_reader.isKind(i, TokenKind::OpenMark))
            ++depth;
        else if (m_reader.isKind(i, TokenKind::CloseMark) && --depth == 0)
            return i;
    }
    return token;
}

bool NamedSentence::isAboutOtherEdition() const
{
    for (int i = m_sentence.first; i < m_sentence.end; ++i) {
        const PhraseHit hit = m_reader.hit(i, WordClass::OtherEdition);
        const bool edition = !hit.isEmpty() && !hit.value.contains(u"when") && !hit.value.contains(u"figure");
        if (edition && (hit.value.contains(u"alone") || isAtEvent(hit.tokens)))
            return true;
    }
    return false;
}

bool NamedSentence::isAtEvent(TokenRange words) const
{
    constexpr int before = 2;
    constexpr int after = 3;
    for (int i = std::max(m_sentence.first, words.first - before); i < std::min(m_sentence.end, words.end + after);
         ++i) {
        if (m_reader.has(i, WordClass::EventNoun) && !isInsideMention(i))
            return true;
    }
    return words.size() > 1 && !m_reader.does(words.first, "the"_L1);
}

bool NamedSentence::isParted(int first, int end) const
{
    for (int i = first; i < end; ++i) {
        if (m_reader.isKind(i, TokenKind::Semicolon) || m_reader.has(i, WordClass::ReportingVerb)
            || m_reader.has(i, WordClass::RelativePronoun))
            return true;
    }
    return false;
}

bool NamedSentence::isPlaceOrEvent(int token) const
{
    int i = token;
    if (m_reader.isThe(i))
        ++i;
    return m_reader.isCapital(i) || m_reader.has(i, WordClass::EventNoun) || m_reader.has(i, WordClass::PlaceNoun);
}

bool NamedSentence::looksAhead(TokenRange cue) const
{
    for (int i = std::max(m_sentence.first, cue.first - 2); i < cue.end; ++i) {
        if (m_reader.has(i, WordClass::Auxiliary)
            && m_text.lexicon->value(m_reader.token(i).word, WordClass::Auxiliary).endsWith(u" u"))
            return true;
    }
    return false;
}

bool NamedSentence::isAgent(int m) const
{
    const int first = mention(m).tokens.first;
    return m_reader.does(first - 1, "by"_L1)
        || (m > m_firstMention && mention(m - 1).actor == mention(m).actor
            && m_reader.does(mention(m - 1).tokens.first - 1, "by"_L1));
}

int NamedSentence::actorAfter(int token) const
{
    constexpr int near = 12; // tokens
    for (int m = m_actors.firstMentionFrom(token); m < m_lastMention && mention(m).tokens.first < token + near; ++m) {
        if (isOne(m))
            return mention(m).actor;
    }
    return -1;
}

bool NamedSentence::speaksAt(int m) const
{
    constexpr int near = 4; // tokens: "a lancé à l’assemblée X"
    const TokenRange tokens = mention(m).tokens;
    for (int i = std::max(m_sentence.first, tokens.first - near); i < std::min(m_sentence.end, tokens.end + 2); ++i) {
        if (!tokens.contains(i) && m_reader.has(i, WordClass::ReportingVerb))
            return true;
    }
    return false;
}

bool NamedSentence::opensSentence(int m) const
{
    const TokenRange tokens = mention(m).tokens;
    if (mention(m).form != MentionForm::FullName)
        return false;
    const int next = tokens.end;
    const bool opens = tokens.first <= m_sentence.first + 1;
    return (opens && (m_reader.isVerb(next) || m_reader.endsLikeVerb(next)))
        || (m_reader.isComma(next) && m_reader.does(next + 1, "who"_L1));
}

bool NamedSentence::isListed(int m) const
{
    return mention(m).tokens.first == m_sentence.first && m_reader.isKind(m_sentence.first - 1, TokenKind::Bullet);
}

bool NamedSentence::isTopic(int m) const
{
    const int before = mention(m).tokens.first - 1;
    if (before < m_sentence.first)
        return false;
    const bool behind = m_reader.does(before, "to"_L1) || m_reader.does(before, "on"_L1)
        || m_reader.does(before, "about"_L1) || m_reader.does(before, "against"_L1);
    for (int i = std::max(m_sentence.first, before - 2); i < before; ++i) { // "according to"
        if (m_reader.hit(i, WordClass::AttributionPreposition).tokens.end == before + 1)
            return false;
    }
    return behind && !hasAttendance();
}

} // namespace rapporteur
