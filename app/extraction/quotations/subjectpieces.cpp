// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/subjectpieces.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

/// The pieces between commas before \a verb, the last one first to last; ends at what begins the clause.
std::vector<TokenRange> SubjectPieces::chunksBefore(int verb, int lower) const
{
    std::vector<TokenRange> chunks;
    int end = verb;
    int at = verb - 1;
    const int stop = std::max(lower, verb - longestSubject);
    bool ended = false;
    for (; at >= stop && !ended; --at) {
        const TokenKind kind = m_context.token(at).kind;
        if (m_context.isQuoted(at) && isApposedTitle(m_context.quoted.at(at))) {
            end = at = m_context.quotedAt(at)->tokens.first;
            continue;
        }
        const bool insideWord = kind == TokenKind::FullStop && m_context.isWord(at + 1)
            && !m_context.token(at + 1).spaceBefore && !m_context.token(at).spaceBefore; // (ABC.OL)
        if (insideWord)
            continue;
        if (m_context.isQuoted(at) || kind == TokenKind::FullStop || kind == TokenKind::Colon
            || kind == TokenKind::Semicolon || kind == TokenKind::Dash || kind == TokenKind::Bullet) {
            break;
        }
        if (kind == TokenKind::Comma) {
            if (at + 1 < end)
                chunks.push_back({at + 1, end});
            end = at;
            continue;
        }
        if (!m_context.isWord(at) || m_context.actors.mentionCovering(at) >= 0)
            continue;
        const bool chunkStart = at == stop || m_context.isKind(at - 1, TokenKind::Comma);
        const bool relative = isRelative(at) && !isDeterminerHere(at);
        if (relative && chunkStart && !opensSubject(at))
            continue; // ", who runs the port," is stepped over
        if (chunkStart && at + 1 == end && m_context.is(at, WordClass::Conjunction)) {
            end = at; // "She, however, noted"
            continue;
        }
        const bool subordinate = m_context.is(at, WordClass::Conjunction) && !m_context.isPart(at, ClausePart::And);
        if (subordinate && end < verb) {
            end = at; // "a source, who asked not to be named because …, said"
            continue;
        }
        ended = relative || subordinate || m_context.is(at, WordClass::ClauseOpener)
            || (m_context.isPart(at, ClausePart::And) && !m_context.is(at + 1, WordClass::Preposition)
                && hasVerb({stop, at}));
        if (ended)
            break;
    }
    if (at + 1 < end)
        chunks.push_back({at + 1, end});
    std::reverse(chunks.begin(), chunks.end());
    return chunks;
}

bool SubjectPieces::isApposedTitle(int quotedSpan) const
{
    constexpr int longest = 10;
    const QuotedSpan &quoted = m_context.quoted.spans()[size_t(quotedSpan)];
    return quoted.inner.size() <= longest && m_context.isKind(quoted.tokens.first - 1, TokenKind::Comma)
        && (m_context.isKind(quoted.tokens.end, TokenKind::Comma)
            || m_context.isKind(quoted.inner.end - 1, TokenKind::Comma))
        && !m_context.isKind(quoted.tokens.first - 2, TokenKind::Comma) && m_context.isWord(quoted.tokens.first - 2);
}

/// "dont le négociateur, M. Sy, a dit", not "dont le pays préside l'Union, a dit": an office after it is the subject.
bool SubjectPieces::opensSubject(int relative) const
{
    constexpr int nearest = 3;
    if (!m_context.isPart(relative, ClausePart::Oblique))
        return false;
    for (int at = relative + 1; at < relative + nearest; ++at) {
        const int mention = m_context.actors.mentionCovering(at);
        if (m_context.is(at, WordClass::RoleNoun)
            || (mention >= 0
                && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind != ActorKind::Body))
            return true;
    }
    return false;
}

/// "that" before a noun: "that report says" is not "a report that says".
bool SubjectPieces::isDeterminerHere(int token) const
{
    return m_context.is(token, WordClass::Determiner) && m_context.token(token).sentenceStart;
}

bool SubjectPieces::hasVerb(TokenRange range) const
{
    for (int i = range.first; i < range.end; i = m_context.next(i)) {
        if (isVerb(i)
            || (m_context.is(i, WordClass::ReportingVerb) && !m_context.is(i, WordClass::ReportingNoun)
                && !m_context.token(i).capital && !m_context.is(i - 1, WordClass::Determiner)))
            return true;
    }
    return false;
}

/// A piece that begins with a preposition, an adverb or a participle names no subject.
bool SubjectPieces::isAdverbial(TokenRange chunk) const
{
    const int first = chunk.first;
    if (m_context.is(first, WordClass::Preposition) && !m_context.is(first, WordClass::Determiner))
        return true;
    if (m_context.is(first, WordClass::Conjunction) || m_context.is(first, WordClass::RelativePronoun) || isTime(first))
        return true;
    if (!m_context.hit(first, WordClass::Preposition).isEmpty()
        && m_context.hit(first, WordClass::Preposition).tokens.size() > 1)
        return true;
    if (!m_context.hit(first, WordClass::AttributionPreposition).isEmpty() || !beginsPhrase(first)
        || m_context.part(first) == ClausePart::Aside)
        return true;
    return m_context.token(first).sentenceStart && m_context.actors.mentionCovering(first) < 0
        && !m_context.is(first, WordClass::Determiner) && !m_context.is(first, WordClass::SubjectPronoun)
        && chunk.size() > 1 && !m_context.token(first + 1).capital && looksLikeParticiple(first);
}

/// "Interrogé", "Passing", "Citing": by its ending, since such words are in no lexicon.
bool SubjectPieces::looksLikeParticiple(int token) const
{
    const QStringView word = m_context.text.view(m_context.token(token));
    for (const QStringView ending : {QStringView(u"ing"), QStringView(u"ed"), QStringView(u"é"), QStringView(u"ée"),
             QStringView(u"és"), QStringView(u"ées"), QStringView(u"ant")}) {
        if (word.endsWith(ending))
            return true;
    }
    return false;
}

/// Without adverbs before the phrase.
TokenRange SubjectPieces::trimmed(TokenRange chunk) const
{
    while (chunk.first < chunk.end && !beginsPhrase(chunk.first))
        ++chunk.first;
    return chunk;
}

/// The subject in the piece that touches the verb: after "In a statement", the phrase that comes last.
SpeakerMention SubjectPieces::subjectIn(TokenRange chunk) const
{
    const TokenRange whole = chunk;
    chunk = trimmed(chunk);
    if (chunk.isEmpty())
        return barePlural(whole);
    for (int at = chunk.first; at < chunk.end;) {
        if (!beginsPhrase(at)) {
            ++at;
            continue;
        }
        const int end = std::max(at + 1, phraseEnd(at, chunk.end));
        if (end >= chunk.end)
            return phraseAt(at, withoutAdverb(at, chunk.end));
        // What follows may still belong to the phrase: "a letter seen by Sky News", "the envoy to Chad".
        if (at == chunk.first && !m_context.is(at - 1, WordClass::Preposition) && !restNames({end, chunk.end})) {
            SpeakerMention source = phraseAt(at, chunk.end);
            source.tokens.end = withoutAdverb(at, chunk.end);
            return source;
        }
        at = end;
    }
    SpeakerMention source = phraseAt(chunk.first, chunk.end);
    source.tokens.end = withoutAdverb(chunk.first, chunk.end);
    return source;
}

/// "a teacher | mistakenly": the adverb before a verb is not the subject's.
int SubjectPieces::withoutAdverb(int first, int end) const
{
    const int last = end - 1;
    const bool adverb = last > first && m_context.isWord(last) && !m_context.token(last).capital
        && m_context.actors.mentionCovering(last) < 0
        && (m_context.isPart(last, ClausePart::Clitic) || m_context.text.view(m_context.token(last)).endsWith("ly"_L1));
    return adverb ? last : end;
}

/// "critics", "local residents": a plural without article that no list has.
SpeakerMention SubjectPieces::barePlural(TokenRange chunk) const
{
    constexpr int longest = 3;
    const bool fits = chunk.size() <= longest
        && std::all_of(m_context.text.tokens.begin() + chunk.first, m_context.text.tokens.begin() + chunk.end,
            [](const Token &token) { return token.kind == TokenKind::Word; })
        && m_context.text.view(m_context.token(chunk.end - 1)).endsWith(u's')
        && !m_context.is(chunk.first, WordClass::Preposition) && !m_context.is(chunk.end - 1, WordClass::StopWord)
        && !isVerb(chunk.end - 1) && !isTime(chunk.end - 1);
    return fits ? sourceOf(chunk) : SpeakerMention();
}

/// Whether a pronoun or a person stands in \a range without a preposition before: then that is the subject.
bool SubjectPieces::restNames(TokenRange range) const
{
    for (int i = range.first; i < range.end; ++i) {
        const bool article = m_context.is(i - 1, WordClass::Determiner) && !m_context.is(i - 1, WordClass::Preposition);
        const int before = article ? i - 2 : i - 1;
        const bool clause = m_context.is(i, WordClass::SubjectPronoun)
            && i + 1 == range.end // "… before it | had begun"
            && (m_context.isPart(before, ClausePart::And) || m_context.isPart(before, ClausePart::In));
        if (clause)
            return true;
        if (m_context.is(before, WordClass::Preposition) || m_context.isPart(before, ClausePart::By)) {
            const int governed = m_context.actors.mentionCovering(i);
            if (governed >= 0)
                i = std::max(i, m_context.actors.mentions[governed].tokens.end - 1);
            continue;
        }
        if (m_context.is(i, WordClass::SubjectPronoun) && !m_context.is(i, WordClass::Determiner) && i + 1 == range.end)
            return true;
        const int mention = m_context.actors.mentionCovering(i);
        if (mention >= 0 && m_context.actors.mentions[mention].tokens.end == range.end)
            return true;
    }
    return false;
}

/// "Présent à Niamey, le ministre …": a sentence's first word that names nobody and has no article. The phrase after it
/// is likelier the subject.
bool SubjectPieces::beginsLikeAside(const SpeakerMention &source) const
{
    const int first = source.tokens.first;
    return source.actors.empty() && !source.pronoun && m_context.token(first).sentenceStart
        && !m_context.is(first, WordClass::Determiner) && source.tokens.size() > 1
        && !m_context.token(first + 1).capital;
}

/// "La Poste, direction du courrier a réagi": a phrase in small letters without article, after one that can be the
/// subject.
bool SubjectPieces::isBareApposition(const SpeakerMention &source, TokenRange before) const
{
    const int first = source.tokens.first;
    const bool bare = !source.pronoun && !m_context.token(first).capital && !m_context.is(first, WordClass::Determiner)
        && m_context.isWord(first);
    return bare && !isAdverbial(before) && !hasVerb(before) && mentionFrom(before.first) >= 0;
}

} // namespace rapporteur
