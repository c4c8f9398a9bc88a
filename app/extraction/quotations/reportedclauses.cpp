// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/reportedclauses.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

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
