// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/clauseopenings.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

/// The token after que/that at \a at; \a at when no such word stands there.
int ClauseOpenings::openerEnd(int at) const
{
    const PhraseHit hit = m_context.hit(at, WordClass::ClauseOpener);
    if (hit.isEmpty() || hit.value != "that"_L1)
        return at;
    // An elision before a mark has its apostrophe apart: qu'« ….
    const int end = hit.tokens.end;
    return m_context.isKind(end, TokenKind::Other) && m_context.opensQuote(end + 1) ? end + 1 : end;
}

Complement ClauseOpenings::complementOf(size_t index) const
{
    const ReportingVerb &verb = m_verbs[index];
    constexpr int farthest = 24;
    const size_t next = index + 1;
    const int nextVerb = next < m_verbs.size() ? m_verbs[next].tokens.first : m_segment.end;
    const int limit = std::min({m_segment.end, nextVerb, verb.tokens.end + farthest});
    if (verb.frames.adjective && verb.reflexive) {
        constexpr int longest = 4; // "s'est dit pleinement convaincu que"
        for (int at = verb.tokens.end + 1; at <= std::min(m_segment.end - 1, verb.tokens.end + longest); ++at) {
            if (const int after = openerEnd(at); after > at)
                return {after, true};
        }
    }
    if (verb.frames.adjective && verb.reflexive && m_context.isWord(verb.tokens.end)
        && !m_context.is(verb.tokens.end, WordClass::Determiner)
        && !m_context.is(verb.tokens.end, WordClass::Preposition) && openerEnd(verb.tokens.end) == verb.tokens.end
        && !m_context.is(verb.tokens.end, WordClass::Conjunction))
        return {verb.tokens.end, false};
    const int afterTime = m_sources.isTime(verb.tokens.end) ? verb.tokens.end + 1 : verb.tokens.end;
    if (verb.frames.infinitive && isBareInfinitive(afterTime))
        return {afterTime, false};
    if (verb.frames.infinitive && m_context.opensQuote(afterTime)) { // a dit « comprendre l'impatience » des jeunes
        const QuotedSpan &quoted = *m_context.quotedAt(afterTime);
        if (m_context.isWord(quoted.tokens.end) && quoted.tokens.end < m_segment.end
            && isBareInfinitive(quoted.inner.first))
            return {afterTime, false};
    }
    if (const int clause = clauseOfNoun(verb); clause >= 0)
        return {clause, true};
    if (verb.frames.asks) {
        if (const int question = questionFrom(verb, limit); question >= 0)
            return {question, true};
    }
    if (!verb.frames.clause)
        return {};
    for (int at = afterAside(verb.tokens.end); at < limit;) {
        if (const int after = openerEnd(at); after > at) {
            if (m_context.isKind(after, TokenKind::Colon))
                return {after + 1, true}; // "précise que : « … »"
            return {after, true};
        }
        const int over = stepOver(verb, at, limit);
        if (over == at) {
            if (beginsBareClause(verb, at))
                return {at, false};
            break;
        }
        at = over;
    }
    // What was taken for the hearer may be the clause's subject: "promised a new plan was on its way".
    if (verb.frames.hearer && verb.lemma != "tell"_L1 && beginsBareClause(verb, verb.tokens.end))
        return {verb.tokens.end, false};
    // The clause may begin with a verb of the list: "They say adding the mineral is simple".
    const bool verbFirst = next < m_verbs.size() && limit == nextVerb && verb.tokens.end == nextVerb
        && (m_verbs[next].form != VerbForm::Finite // "answered questions for an hour"
            || hasFiniteVerb({m_verbs[next].tokens.end, std::min(m_segment.end, nextVerb + longestClause)}));
    return verbFirst && beginsBareClause(verb, nextVerb) ? Complement {nextVerb, false} : Complement {};
}

/// Behind "rappelle, chiffres en main," where que/that comes next; \a at when nothing of the kind stands there.
int ClauseOpenings::afterAside(int at) const
{
    constexpr int longest = 10;
    if (!m_context.isKind(at, TokenKind::Comma))
        return at;
    for (int i = at + 1; i < std::min(m_segment.end, at + longest); ++i) {
        if (m_context.isKind(i, TokenKind::Comma))
            return openerEnd(i + 1) > i + 1 ? i + 1 : at;
        if (m_context.isQuoted(i) || m_sources.isVerb(i))
            break;
    }
    return at;
}

/// "exprimé la crainte que", "expressed concern that": the clause of a noun of saying that is the verb's object; -1:
/// none.
int ClauseOpenings::clauseOfNoun(const ReportingVerb &verb) const
{
    if (!verb.frames.nounClause)
        return -1;
    constexpr int farthest = 6;
    for (int at = verb.tokens.end; at < std::min(m_segment.end, verb.tokens.end + farthest); ++at) {
        if (!m_context.isWord(at) || m_context.isQuoted(at) || m_sources.isVerb(at) || openerEnd(at) > at)
            break;
        const QStringView noun = m_context.hit(at, WordClass::ReportingNoun).value;
        const PhraseHit opener = m_context.hit(at + 1, WordClass::ClauseOpener);
        const bool opens = !opener.isEmpty() && (opener.value == "that"_L1 || opener.value == "noun"_L1);
        if (!noun.isEmpty() && noun != "text"_L1 && opens)
            return opener.tokens.end;
    }
    return -1;
}

/// "a demandé au ministre si …", "asked whether …": where the question begins, with its first word; -1: nowhere.
int ClauseOpenings::questionFrom(const ReportingVerb &verb, int limit) const
{
    int at = verb.tokens.end;
    while (at < limit) {
        const QStringView opener = m_context.hit(at, WordClass::ClauseOpener).value;
        if (opener == "whether"_L1 || opener == "how"_L1 || opener == "what"_L1)
            return at;
        int over = stepOver(verb, at, limit);
        if (over == at && m_sources.beginsPhrase(at))
            over = m_sources.phraseEnd(at, limit);
        if (over == at)
            break;
        at = over;
    }
    return -1;
}

/// A small-letter word that is no verb.
bool ClauseOpenings::isPlainWord(int at) const
{
    return m_context.isWord(at) && !m_context.token(at).capital && !m_sources.isVerb(at);
}

/// Steps over what may stand between a verb and its clause: adverbs, "mardi", "à la presse", hearers. \a at when the
/// clause, an object or the end of the sentence comes.
int ClauseOpenings::stepOver(const ReportingVerb &verb, int at, int limit) const
{
    if (m_context.isQuoted(at) || m_context.isKind(at, TokenKind::FullStop) || m_context.isKind(at, TokenKind::Colon)
        || m_context.isKind(at, TokenKind::Semicolon) || m_context.isKind(at, TokenKind::Dash))
        return at;
    if (m_context.isKind(at, TokenKind::Comma))
        return at == verb.tokens.end && (verb.frames.bareClause || verb.frames.clearClause) ? at : at + 1;
    const PhraseHit small = m_context.clauseWord(at);
    const ClausePart part = clausePart(small.value);
    if (part == ClausePart::Aside || (part == ClausePart::Hearer && verb.frames.hearer))
        return small.tokens.end;
    if (m_sources.isTime(at))
        return m_context.is(at, WordClass::Determiner) ? at + 2 : at + 1;
    if (verb.frames.hearer && at == verb.tokens.end && isPlainWord(at) && m_context.part(at + 1) == ClausePart::Hearer)
        return at + 2; // "told waiting reporters"
    if (at > verb.tokens.end && m_sources.isTime(at - 1) && isPlainWord(at) && !m_sources.beginsPhrase(at)
        && !m_context.is(at, WordClass::Negation) && openerEnd(at) == at)
        return at + 1; // "mardi soir"
    if (m_context.isPart(at, ClausePart::To) && m_context.isWord(at + 1) && !m_sources.beginsPhrase(at + 1)
        && m_context.part(at + 1) != ClausePart::Hearer)
        return at; // "told the crew to leave"
    if (m_context.isPart(at, ClausePart::Joins) && m_context.clauseWord(at).tokens.size() == 1)
        return at; // an object: "demandé de réduire les codes qu'ils utilisent"
    const PhraseHit preposition = m_context.hit(at, WordClass::Preposition);
    const bool article = m_context.is(at, WordClass::Determiner) && preposition.tokens.size() <= 1;
    if (!preposition.isEmpty() && (!article || m_context.is(at + 1, WordClass::Preposition))) {
        const int end = std::max(preposition.tokens.end, m_sources.phraseEnd(preposition.tokens.end, limit));
        const bool relative = m_context.hit(end - 1, WordClass::ReportingNoun).value == "topic"_L1
            && openerEnd(end) > end
            && m_context.hit(preposition.tokens.end, WordClass::Determiner).value.endsWith("indefinite"_L1);
        return relative ? at : end; // "répondre à une question que chacun se pose"
    }
    // An object may be the hearer ("told the court that"), or the subject of an inverted clause ("affirme le maire
    // que").
    if (m_sources.beginsPhrase(at)) {
        const int end = m_sources.phraseEnd(at, limit);
        const bool inverted = m_sources.mentionFrom(at) >= 0 && openerEnd(end) > end;
        if ((verb.frames.hearer && at == verb.tokens.end) || inverted)
            return end;
        return article && at == verb.tokens.end && (preposition.tokens.size() == 1) && openerEnd(end) > end ? end : at;
    }
    return isPlainWord(at) && openerEnd(at + 1) > at + 1 ? at + 1 : at;
}

bool ClauseOpenings::leadsTo(const ReportingVerb &verb, int from, int to) const
{
    constexpr int farthest = 30;
    if (to - from > farthest)
        return false;
    int at = from;
    while (at < to) {
        const int opener = openerEnd(at);
        const bool joint = m_context.isKind(at, TokenKind::Comma) || m_context.isKind(at, TokenKind::Semicolon)
            || m_context.isPart(at, ClausePart::And) || m_context.isPart(at, ClausePart::Clitic);
        const int over = opener > at ? opener : joint ? at + 1 : stepOver(verb, at, to);
        if (over == at)
            return false;
        at = over;
    }
    return at == to;
}

/// A clause that lacks its that: "said the harbour would reopen".
bool ClauseOpenings::beginsBareClause(const ReportingVerb &verb, int at) const
{
    if (!verb.frames.bareClause && !verb.frames.clearClause)
        return false;
    const ClausePart part = m_context.part(at);
    if (part == ClausePart::Empty || part == ClausePart::To || part == ClausePart::And || part == ClausePart::But
        || part == ClausePart::By || m_context.isQuoted(at)
        || !(m_context.isWord(at) || m_context.isKind(at, TokenKind::Number)))
        return false;
    const PhraseHit opener = m_context.hit(at, WordClass::ClauseOpener);
    if (opener.value == "what"_L1)
        return hasSubjectClause(at);
    if (!opener.isEmpty() || m_context.is(at, WordClass::RelativePronoun) || m_sources.isTime(at)
        || m_sources.isVerb(at))
        return false;
    if (m_context.is(at, WordClass::SubjectPronoun) && !m_context.is(at, WordClass::Determiner))
        return true; // "warns they still miss …"
    if (m_context.is(at, WordClass::Determiner) && m_context.is(at + 1, WordClass::Preposition)
        && !m_context.is(at + 1, WordClass::Determiner))
        return false; // "stated this in Abeokuta"
    if (verb.frames.bareClause)
        return hasFiniteVerb({at, verb.frames.words ? commaFrom(at) : std::min(m_segment.end, at + longestClause)});
    // After other verbs an object is likelier: the finite verb must come early, before any comma or relative.
    constexpr int early = 12;
    for (int i = at; i < std::min(m_segment.end, at + early); ++i) {
        if (i > at && m_context.isWord(i) && m_sources.isVerb(i) && isFinite(i))
            return !m_context.is(i - 1, WordClass::RelativePronoun);
        if (i > at && (m_context.isPart(i, ClausePart::As) || m_context.is(i, WordClass::Conjunction))
            && !m_context.isPart(i, ClausePart::And))
            return false;
        if (m_context.isKind(i, TokenKind::Comma) || m_context.is(i, WordClass::RelativePronoun)
            || m_context.isQuoted(i))
            return false;
    }
    return false;
}

/// "noted what began as a joke had become a party": what … is a subject whose own verb comes later.
bool ClauseOpenings::hasSubjectClause(int at) const
{
    const int limit = std::min(m_segment.end, at + longestClause);
    for (int i = at + 1; i < limit; ++i) {
        if (m_context.isWord(i) && isFinite(i))
            return hasFiniteVerb({std::min(i + 2, limit), std::max(i + 2, commaFrom(i + 1))}); // not "should mean"
        if (m_context.isKind(i, TokenKind::Comma) || m_context.isQuoted(i))
            break;
    }
    return false;
}

/// The first comma outside of marks from \a at on, or where a clause must end.
int ClauseOpenings::commaFrom(int at) const
{
    const int limit = std::min(m_segment.end, at + longestClause);
    while (at < limit && !m_context.isKind(at, TokenKind::Comma))
        at = m_context.next(at);
    return std::min(at, limit);
}

} // namespace rapporteur
