// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/sources.h"

namespace rapporteur {

namespace {

constexpr int longestWay = 12; // tokens between a verb and its inverted subject

} // namespace

SpeakerMention SourceFinder::subjectAfter(int from, int limit) const
{
    const int last = std::min(limit, from + longestWay);
    for (int at = from; at < last; ++at) {
        if (m_context.isQuoted(at) || m_context.isKind(at, TokenKind::FullStop)
            || m_context.isKind(at, TokenKind::Colon) || m_context.isKind(at, TokenKind::Semicolon))
            break;
        const QStringView opener = m_context.hit(at, WordClass::ClauseOpener).value;
        if (opener == u"that" || (!opener.isEmpty() && at > from))
            break;
        const PhraseHit aside = m_context.clauseWord(at);
        if (!aside.isEmpty() && clausePart(aside.value) == ClausePart::Aside) {
            at = aside.tokens.end - 1;
            continue;
        }
        const bool partitive = m_context.isPart(at, ClausePart::Joins) && m_context.is(at + 1, WordClass::Determiner)
            && !m_context.isPart(at + 1, ClausePart::Joins); // "s'est félicité de la qualité"
        if (partitive
            || (m_context.is(at, WordClass::Preposition) && !m_context.is(at, WordClass::Determiner)
                && m_context.actors.mentionCovering(at) < 0)) {
            at = std::max(at, endOfHearer(at + 1, last) - 1); // "à la presse", "on Tuesday"
            continue;
        }
        if (isTime(at))
            continue;
        if (m_context.isKind(at, TokenKind::Comma)) {
            constexpr int longestAside = 4; // "a réagi, émue, la lauréate"
            const bool inserted = at > from && m_context.isKind(from, TokenKind::Comma) && at - from <= longestAside;
            if (at == from || inserted || !beginsPhrase(at + 1))
                continue;
            break;
        }
        if (beginsPhrase(at)
            || (m_context.isWord(at) && at == from && !isVerb(at) && !m_context.is(at, WordClass::Conjunction)
                && m_context.token(at).word == 0))
            return phraseAt(at, limit);
    }
    return {};
}

/// "à l'AFP | Marie Diallo": a name after an acronym is another phrase.
int SourceFinder::endOfHearer(int from, int limit) const
{
    constexpr qsizetype shortest = 2;
    const int end = phraseEnd(from, limit);
    for (int i = from + 1; i < end; ++i) {
        const Token &before = m_context.token(i - 1);
        const int mention = m_context.actors.mentionCovering(i);
        if (mention >= 0 && before.allCapitals && m_context.text.view(before).size() >= shortest
            && m_context.actors.mentions[mention].tokens.first == i
            && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind == ActorKind::Person)
            return i;
    }
    return end;
}

SpeakerMention SourceFinder::subjectBefore(int verb, int lower) const
{
    const std::vector<TokenRange> chunks = chunksBefore(verb, lower);
    if (chunks.empty())
        return {};
    const TokenRange last = chunks.back();
    const bool touches = last.end == verb;
    if (touches && isRelative(last.first) && last.size() <= 2)
        return antecedent(last.first, lower);
    if (touches && !isRelative(last.first)) {
        const SpeakerMention source = subjectIn(last);
        if (!source.isEmpty() && !(chunks.size() > 1 && isBareApposition(source, chunks[chunks.size() - 2])))
            return source;
    }
    SpeakerMention unknown;
    for (const TokenRange &chunk : chunks) {
        const bool clause = chunk.end < verb && hasVerb(chunk); // "once the funds are paid, the minister said"
        if (clause || isAdverbial(chunk) || isRelative(chunk.first))
            continue;
        SpeakerMention source = phraseAt(chunk.first, verb);
        if (source.tokens.end < chunk.end)
            source.tokens.end = std::max(source.tokens.end, chunk.end);
        if (!beginsLikeAside(source))
            return source;
        unknown = source;
    }
    return unknown;
}

/// Whom "qui", "who" before the verb stands for: the phrase before it, without "directrice du port" and the like.
SpeakerMention SourceFinder::antecedent(int relative, int lower) const
{
    int best = -1;
    for (int mention = m_context.actors.firstMentionFrom(relative) - 1; mention >= 0; --mention) {
        const ActorMention &found = m_context.actors.mentions[mention];
        if (found.tokens.first < lower || relative - found.tokens.first > longestSubject)
            break;
        if (best < 0)
            best = mention;
        if (m_context.actors.actors[found.actor].kind == ActorKind::Person) {
            best = mention;
            break;
        }
    }
    if (best < 0)
        return {};
    SpeakerMention source;
    source.tokens = m_context.actors.mentions[best].tokens;
    source.actors = {m_context.actors.mentions[best].actor};
    return source;
}

SpeakerMention SourceFinder::mainSubject(TokenRange segment) const
{
    SpeakerMention fallback;
    for (int i = segment.first; i < segment.end; i = m_context.next(i)) {
        if (m_context.isQuoted(i))
            continue;
        if (m_context.is(i, WordClass::SubjectPronoun) && !m_context.is(i, WordClass::Determiner)
            && !m_context.isEnclitic(i) && m_context.actors.mentionCovering(i) < 0) {
            SpeakerMention source = phraseAt(i, segment.end);
            if (!source.impersonal && !source.self)
                return source;
            continue;
        }
        const int mention = m_context.actors.mentionCovering(i);
        if (mention < 0) {
            // "La Poste, …": a name that the actors do not know.
            const bool name = i == segment.first && m_context.is(i, WordClass::Determiner) && m_context.isWord(i + 1)
                && m_context.token(i + 1).capital && mentionFrom(i) < 0;
            if (name)
                return phraseAt(i, segment.end);
            continue;
        }
        const TokenRange tokens = m_context.actors.mentions[mention].tokens;
        SpeakerMention source = phraseAt(tokens.first, segment.end);
        const bool possessor = isPossessor(tokens.end) // "India's minister X": X, not India
            && (source.actors.empty() || source.actors.front() == m_context.actors.mentions[mention].actor);
        if (!source.actors.empty() && !possessor && !m_context.is(tokens.first - 1, WordClass::Preposition))
            return source;
        if (fallback.isEmpty())
            fallback = source;
        i = std::max({i, tokens.end - 1, source.tokens.end - 1});
    }
    return fallback.isEmpty() ? subjectOfFirstVerb(segment) : fallback;
}

/// The phrase before the first verb of a sentence in which no actor is named.
SpeakerMention SourceFinder::subjectOfFirstVerb(TokenRange segment) const
{
    for (int i = segment.first + 1; i < segment.end; i = m_context.next(i)) {
        if (isVerb(i))
            return subjectBefore(i, segment.first);
    }
    return {};
}

} // namespace rapporteur
