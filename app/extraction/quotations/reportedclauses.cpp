// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/reportedclauses.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

size_t ReportedClauses::verbFrom(int token) const
{
    const auto found = std::lower_bound(m_verbs.cbegin(), m_verbs.cend(), token,
        [](const ReportingVerb &verb, int at) { return verb.tokens.first < at; });
    return size_t(found - m_verbs.cbegin());
}

namespace {

/// Tokens: no reported clause is longer, and what is read of one sentence stays bounded.
constexpr int longestClause = 240;

} // namespace

/// The token after que/that at \a at; \a at when no such word stands there.
int ReportedClauses::openerEnd(int at) const
{
    const PhraseHit hit = m_context.hit(at, WordClass::ClauseOpener);
    if (hit.isEmpty() || hit.value != "that"_L1)
        return at;
    // An elision before a mark has its apostrophe apart: qu'« ….
    const int end = hit.tokens.end;
    return m_context.isKind(end, TokenKind::Other) && m_context.opensQuote(end + 1) ? end + 1 : end;
}

Complement ReportedClauses::complementOf(size_t index) const
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
    const bool verbFirst = limit == nextVerb && verb.tokens.end == nextVerb
        && (m_verbs[next].form != VerbForm::Finite // "answered questions for an hour"
            || hasFiniteVerb({m_verbs[next].tokens.end, std::min(m_segment.end, nextVerb + longestClause)}));
    return verbFirst && beginsBareClause(verb, nextVerb) ? Complement {nextVerb, false} : Complement {};
}

/// Behind "rappelle, chiffres en main," where que/that comes next; \a at when nothing of the kind stands there.
int ReportedClauses::afterAside(int at) const
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
int ReportedClauses::clauseOfNoun(const ReportingVerb &verb) const
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
int ReportedClauses::questionFrom(const ReportingVerb &verb, int limit) const
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
bool ReportedClauses::isPlainWord(int at) const
{
    return m_context.isWord(at) && !m_context.token(at).capital && !m_sources.isVerb(at);
}

/// Steps over what may stand between a verb and its clause: adverbs, "mardi", "à la presse", hearers. \a at when the
/// clause, an object or the end of the sentence comes.
int ReportedClauses::stepOver(const ReportingVerb &verb, int at, int limit) const
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

bool ReportedClauses::leadsTo(const ReportingVerb &verb, int from, int to) const
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
bool ReportedClauses::beginsBareClause(const ReportingVerb &verb, int at) const
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
bool ReportedClauses::hasSubjectClause(int at) const
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
int ReportedClauses::commaFrom(int at) const
{
    const int limit = std::min(m_segment.end, at + longestClause);
    while (at < limit && !m_context.isKind(at, TokenKind::Comma))
        at = m_context.next(at);
    return std::min(at, limit);
}

bool ReportedClauses::isBareInfinitive(int at) const
{
    int negations = 0;
    for (;; ++at) {
        if (m_context.is(at, WordClass::Negation))
            ++negations;
        else if (!(m_context.isPart(at, ClausePart::Clitic) && !m_context.isPart(at, ClausePart::Joins))
            && !m_context.isPart(at, ClausePart::Reflexive))
            break;
    }
    if (at >= m_segment.end || !m_context.isWord(at))
        return false;
    if (negations > 1)
        return true; // "ne pas exclure"
    constexpr qsizetype shortest = 5;
    const QStringView word = m_context.text.view(m_context.token(at));
    if (m_context.token(at).word == 0 && !m_context.token(at).capital && word.size() >= shortest
        && (word.endsWith("er"_L1) || word.endsWith("ir"_L1) || word.endsWith("re"_L1)))
        return true; // an unlisted verb: "assure disposer"
    const auto isInfinitive = [&](WordClass wordClass) {
        const QStringView value = m_context.hit(at, wordClass).value;
        return value.sliced(value.lastIndexOf(u' ') + 1).contains(u'i') && !m_context.is(at, WordClass::ReportingNoun);
    };
    const bool noun = m_context.is(at - 1, WordClass::Determiner); // "le pouvoir", "le devoir"
    return (m_context.is(at, WordClass::Auxiliary) && isInfinitive(WordClass::Auxiliary) && !noun)
        || (m_context.is(at, WordClass::ReportingVerb) && isInfinitive(WordClass::ReportingVerb));
}

bool ReportedClauses::hasFiniteVerb(TokenRange range) const
{
    int relatives = 0; // each has a finite verb of its own, which is not the clause's
    for (int i = range.first; i < range.end; ++i) {
        if (!m_context.isWord(i))
            continue;
        if (i > range.first && m_context.is(i, WordClass::RelativePronoun) && !m_context.is(i, WordClass::Determiner))
            ++relatives;
        else if (isFinite(i) && --relatives < 0)
            return true;
    }
    return false;
}

bool ReportedClauses::isFinite(int at) const
{
    if (m_context.isPart(at - 1, ClausePart::To))
        return false;
    if (m_context.is(at, WordClass::CommonVerb))
        return !m_context.token(at).capital;
    if (m_context.is(at, WordClass::Auxiliary)) {
        const QStringView value = m_context.hit(at, WordClass::Auxiliary).value;
        return value.endsWith(u'f') || value.endsWith(u'u');
    }
    const size_t verb = verbFrom(at);
    if (verb < m_verbs.size() && m_verbs[verb].tokens.first == at)
        return m_verbs[verb].form == VerbForm::Finite && !m_verbs[verb].reporter;
    const Token &token = m_context.token(at);
    if (wantsTo(at))
        return true;
    const bool maybe = !token.capital && (token.word == 0 || m_context.is(at, WordClass::ReportingVerb));
    return maybe && endsAsVerb(m_context.text.view(token)) && !m_context.is(at - 1, WordClass::Determiner)
        && !m_context.is(at - 1, WordClass::Preposition);
}

/// "the minister | wishes to leave": a verb of no list, told by who stands before it and the infinitive after it.
bool ReportedClauses::wantsTo(int at) const
{
    const int before = at - 1;
    const bool somebody = m_context.actors.mentionCovering(before) >= 0 || m_context.is(before, WordClass::RoleNoun)
        || m_context.is(before, WordClass::CountedNoun) || m_context.is(before, WordClass::BodyNoun)
        || (m_context.isWord(before) && m_context.token(before).capital)
        || (m_context.is(before, WordClass::SubjectPronoun) && !m_context.is(before, WordClass::Determiner));
    return somebody && !m_context.token(at).capital && m_context.isPart(at + 1, ClausePart::To)
        && m_context.text.view(m_context.token(at)).endsWith(u's') && m_context.actors.mentionCovering(at) < 0;
}

/// Endings that are a finite verb's far more often than anything else's: rouvrirait, rouvriront, stopped.
bool ReportedClauses::endsAsVerb(QStringView word)
{
    constexpr qsizetype shortest = 5;
    if (word.size() < shortest)
        return false;
    for (const QStringView ending :
        {QStringView(u"ait"), QStringView(u"aient"), QStringView(u"era"), QStringView(u"ira"), QStringView(u"eront"),
            QStringView(u"iront"), QStringView(u"èrent"), QStringView(u"ed")}) {
        if (word.endsWith(ending))
            return true;
    }
    return false;
}

TokenRange ReportedClauses::clauseFrom(int start) const
{
    int at = start;
    const int limit = std::min(m_segment.end, start + longestClause);
    while (at < limit && !(at > start && endsAt(at, start)))
        at = m_context.next(at);
    return trimmed({start, std::min(at, m_segment.end)});
}

std::vector<TokenRange> ReportedClauses::clausesFrom(int start) const
{
    std::vector<TokenRange> clauses;
    const bool several = hasJoinedClause(start);
    int first = start;
    int at = start;
    const int limit = std::min(m_segment.end, start + longestClause);
    while (at < limit && !(at > start && endsAt(at, first))) {
        if (at > first && joinsClause(at, several)) {
            clauses.push_back(trimmed({first, at}));
            while (openerEnd(at) == at)
                ++at;
            first = at = openerEnd(at);
            continue;
        }
        at = m_context.next(at);
    }
    clauses.push_back(trimmed({first, std::min(at, m_segment.end)}));
    std::erase_if(clauses, [](TokenRange clause) { return clause.isEmpty(); });
    return clauses;
}

/// Whether a further clause of the same verb begins at \a at: "et que", "; that", and with \a several also ", que".
bool ReportedClauses::joinsClause(int at, bool several) const
{
    if (m_context.isPart(at, ClausePart::And) || m_context.isPart(at, ClausePart::But)
        || m_context.isKind(at, TokenKind::Semicolon))
        return openerEnd(at + 1) > at + 1;
    if (!m_context.isKind(at, TokenKind::Comma))
        return false;
    if (m_context.isPart(at + 1, ClausePart::And) || m_context.isPart(at + 1, ClausePart::But))
        return openerEnd(at + 2) > at + 2;
    return several && openerEnd(at + 1) > at + 1;
}

bool ReportedClauses::hasJoinedClause(int start) const
{
    const int limit = std::min(m_segment.end, start + longestClause);
    for (int i = start + 1; i + 1 < limit; i = m_context.next(i)) {
        if ((m_context.isPart(i, ClausePart::And) || m_context.isPart(i, ClausePart::But)) && openerEnd(i + 1) > i + 1)
            return true;
    }
    return false;
}

bool ReportedClauses::endsAt(int at, int start) const
{
    switch (m_context.token(at).kind) {
    case TokenKind::FullStop: return true;
    case TokenKind::Colon: return m_context.opensQuote(at + 1) || verbFrom(at) < m_verbs.size();
    case TokenKind::Semicolon:
        return newStatementFollows(at) || ellipsisFollows(at)
            || (m_context.isWord(at + 1) && m_context.isKind(at + 2, TokenKind::Comma)); // "; cependant, …"
    case TokenKind::Dash: return newStatementFollows(at);
    case TokenKind::Comma: return endsAtComma(at, start);
    case TokenKind::Word: break;
    default: return false;
    }
    if (m_context.isPart(at, ClausePart::And) || m_context.isPart(at, ClausePart::But)) {
        // "a reconnu que … et promis de …"
        const bool participle = m_context.hit(at + 1, WordClass::ReportingVerb).value.endsWith(" p"_L1)
            && m_context.is(at + 2, WordClass::Preposition);
        return participle || verbFollows(at + 1) || insertionFollows(at + 1);
    }
    const size_t verb = verbFrom(at);
    const bool participle
        = verb < m_verbs.size() && m_verbs[verb].form == VerbForm::Participle && !m_verbs[verb].passive;
    if (participle && m_context.isPart(at, ClausePart::In) && m_verbs[verb].tokens.first <= at + 2)
        return true;
    return participle && m_verbs[verb].tokens.first == at && m_context.isQuoted(at - 1);
}

bool ReportedClauses::endsAtComma(int comma, int start) const
{
    const int next = comma + 1;
    const ClausePart part = m_context.part(next);
    if (part == ClausePart::Cut)
        return true;
    if (part == ClausePart::But && m_context.isQuoted(comma - 1) && openerEnd(next + 1) == next + 1)
        return true;
    if (m_context.opensQuote(next) && isSentence(*m_context.quotedAt(next)) && hasFiniteVerb({start, comma}))
        return true;
    if (part == ClausePart::With && participleWithin(next))
        return true;
    if (next - start < 2)
        return false;
    // "Selon X, le conseil, son organe, a indiqué …": the verb belongs to the clause, which has none yet.
    const size_t verb = verbFrom(next);
    const bool finiteNext
        = verb < m_verbs.size() && m_verbs[verb].tokens.first == next && m_verbs[verb].form == VerbForm::Finite;
    if (finiteNext && !hasFiniteVerb({start, comma}))
        return false;
    return verbFollows(next) || insertionFollows(next) || newStatementFollows(comma) || parenthesisFollows(next)
        || absoluteParticipleFollows(next);
}

/// Words in marks that make a sentence: "…, « Nous partirons demain »".
bool ReportedClauses::isSentence(const QuotedSpan &quoted) const
{
    constexpr int fewest = 5;
    return quoted.inner.size() >= fewest && m_context.token(quoted.inner.first).capital;
}

/// "with the paper reporting …" at \a at.
bool ReportedClauses::participleWithin(int at) const
{
    constexpr int longest = 8;
    const size_t verb = verbFrom(at);
    return verb < m_verbs.size() && m_verbs[verb].form == VerbForm::Participle
        && m_verbs[verb].tokens.first <= at + longest && m_verbs[verb].frames.clause;
}

/// Whether a reporting verb without a subject of its own comes at \a at, perhaps after "tout en", "et", "puis".
bool ReportedClauses::verbFollows(int at) const
{
    constexpr int most = 4;
    for (int steps = 0; steps < most; ++steps) {
        const PhraseHit small = m_context.clauseWord(at);
        const ClausePart part = clausePart(small.value);
        const size_t verb = verbFrom(at);
        if (verb < m_verbs.size() && m_verbs[verb].tokens.first == at)
            return tellsMore(verb);
        if (part != ClausePart::And && part != ClausePart::But && part != ClausePart::In && part != ClausePart::Clitic
            && part != ClausePart::Historic && part != ClausePart::With)
            return false;
        at = small.tokens.end;
    }
    return false;
}

/// Whether the verb at \a index tells something further, rather than being part of what is told.
bool ReportedClauses::tellsMore(size_t index) const
{
    const ReportingVerb &verb = m_verbs[index];
    if (!verb.asserts() || verb.passive || !verb.tells())
        return false;
    const bool inverted = verb.pronoun >= 0 || m_context.isKind(verb.tokens.first - 1, TokenKind::Comma);
    if (verb.frames.insertion
        && (inverted || m_context.opensQuote(verb.tokens.end) || m_context.opensQuote(verb.tokens.end + 1)))
        return true;
    return verb.frames.clause || verb.frames.words;
}

/// "…, selon X" or "…, X said" or "…, dit-il" to the end of the sentence or to the next comma.
bool ReportedClauses::insertionFollows(int at) const
{
    const PhraseHit preposition = m_context.hit(at, WordClass::AttributionPreposition);
    if (!preposition.isEmpty() && preposition.value == "strong"_L1)
        return true;
    const size_t verb = verbFrom(at);
    if (verb >= m_verbs.size() || !m_sources.beginsPhrase(at) || !m_verbs[verb].frames.insertion)
        return false;
    const int end = m_verbs[verb].tokens.end;
    const bool nothingAfter
        = m_context.isKind(end, TokenKind::FullStop) || m_context.isKind(end, TokenKind::Comma) || end >= m_segment.end;
    return nothingAfter && m_sources.phraseEnd(at, m_segment.end) >= m_verbs[verb].tokens.first;
}

/// After a comma or semicolon at \a at, a statement of its own: "…, but the envoy said that …".
bool ReportedClauses::newStatementFollows(int at) const
{
    constexpr int longest = 16;
    const size_t index = verbFrom(at + 1);
    if (index >= m_verbs.size() || m_verbs[index].tokens.first > at + longest
        || m_verbs[index].form != VerbForm::Finite)
        return false;
    const ReportingVerb &verb = m_verbs[index];
    const PhraseHit conjunction = m_context.hit(at + 1, WordClass::Conjunction); // "tandis que"
    for (int i = std::max(at + 1, conjunction.tokens.end); i < verb.tokens.first; ++i) {
        if (m_context.isKind(i, TokenKind::Comma) || m_context.is(i, WordClass::RelativePronoun)
            || m_context.is(i, WordClass::ClauseOpener) || m_context.isQuoted(i) || m_sources.isVerb(i))
            return false;
    }
    const bool joined = m_context.isKind(at, TokenKind::Semicolon) || m_context.isPart(at + 1, ClausePart::And)
        || m_context.isPart(at + 1, ClausePart::But) || !conjunction.isEmpty();
    if (!joined)
        return false;
    const int after = verb.tokens.end;
    return m_context.opensQuote(after) || m_context.opensQuote(after + 1) || openerEnd(after) > after
        || complementOf(index).start >= 0;
}

/// "; Bichkek, que …": a further speaker without a verb.
bool ReportedClauses::ellipsisFollows(int semicolon) const
{
    if (m_context.actors.mentionCovering(semicolon + 1) < 0 && !m_context.isWord(semicolon + 1))
        return false;
    const int end = m_sources.phraseEnd(semicolon + 1, m_segment.end);
    return m_context.isKind(end, TokenKind::Comma) && openerEnd(end + 1) > end + 1;
}

/// ", a line that several speakers borrowed": the reporter on what was said.
bool ReportedClauses::parenthesisFollows(int at) const
{
    const bool noun = m_context.is(at, WordClass::Determiner) && m_context.is(at + 1, WordClass::ReportingNoun);
    return noun && m_context.is(at + 2, WordClass::RelativePronoun);
}

/// ", la crise et les tensions rendant les conflits plus longs": a phrase, then a participle with its object, and no
/// finite verb.
bool ReportedClauses::absoluteParticipleFollows(int at) const
{
    constexpr int longest = 30;
    if (!m_context.is(at, WordClass::Determiner)
        || m_context.hit(at, WordClass::Determiner).value.endsWith("indefinite"_L1))
        return false;
    for (int i = at + 1; i < std::min(m_segment.end, at + longest); ++i) {
        if (!m_context.isWord(i))
            continue;
        if (m_sources.isVerb(i) || m_context.is(i, WordClass::RelativePronoun)
            || endsAsVerb(m_context.text.view(m_context.token(i))))
            return false;
        const QStringView word = m_context.text.view(m_context.token(i));
        const bool participle = (word.endsWith("ant"_L1) || word.endsWith("ing"_L1)) && word.size() > 5
            && !m_context.token(i).capital && m_context.is(i + 1, WordClass::Determiner)
            && !m_context.is(i - 1, WordClass::Determiner) && !m_context.is(i + 1, WordClass::Preposition);
        if (participle)
            return !m_context.is(i - 1, WordClass::Preposition);
    }
    return false;
}

/// After the "(Montréal)" that may open a dispatch.
int ReportedClauses::afterPlace(int first) const
{
    constexpr int longest = 12;
    int open = first; // "New Delhi, Jan 9 (Agency)"
    while (open < first + longest
        && ((m_context.isWord(open) && m_context.token(open).capital) || m_context.isKind(open, TokenKind::Comma)
            || m_context.isKind(open, TokenKind::Number) || m_context.is(open, WordClass::MonthName)))
        ++open;
    if (!m_context.isKind(open, TokenKind::OpenParenthesis)
        || (open > first && !m_context.isKind(open - 1, TokenKind::Number)))
        return first;
    for (int at = open + 1; at < std::min(m_segment.end, first + longest); ++at) {
        if (m_context.isKind(at, TokenKind::CloseParenthesis))
            return at + 1;
    }
    return first;
}

TokenRange ReportedClauses::clauseBefore(int end) const
{
    int first = afterPlace(std::max(m_segment.first, end - longestClause));
    for (int i = first; i < end; i = m_context.next(i)) {
        constexpr int longestDateline = 16;
        const bool dateline = m_context.isKind(i, TokenKind::Dash) && i - m_segment.first < longestDateline
            && !hasFiniteVerb({first, i});
        if (m_context.isKind(i, TokenKind::Semicolon) || m_context.isKind(i, TokenKind::FullStop)
            || m_context.isKind(i, TokenKind::Bullet) || dateline)
            first = i + 1;
    }
    return trimmed({first, end});
}

TokenRange ReportedClauses::trimmed(TokenRange range) const
{
    const auto isEdge = [&](int i) {
        const TokenKind kind = m_context.token(i).kind;
        return kind == TokenKind::Comma || kind == TokenKind::Colon || kind == TokenKind::Semicolon
            || kind == TokenKind::Dash || kind == TokenKind::FullStop || kind == TokenKind::Bullet;
    };
    while (!range.isEmpty() && isEdge(range.end - 1) && !m_context.isQuoted(range.end - 1))
        --range.end;
    while (!range.isEmpty() && !m_context.isQuoted(range.first)
        && (isEdge(range.first) || m_context.isPart(range.first, ClausePart::But)))
        ++range.first;
    while (!range.isEmpty() && !m_context.isQuoted(range.end - 1) && m_context.isPart(range.end - 1, ClausePart::And))
        --range.end;
    return range;
}

} // namespace rapporteur
