// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/namephrases.h"

namespace rapporteur {

int NamePhrases::mentionFrom(int token) const
{
    int mention = m_context.actors.mentionCovering(token);
    if (mention < 0 && m_context.is(token, WordClass::Determiner))
        mention = m_context.actors.mentionCovering(token + 1);
    return mention;
}

bool NamePhrases::isVerb(int token) const
{
    if (!m_context.isWord(token) || m_context.token(token).word == 0)
        return false;
    if (m_context.is(token, WordClass::CommonVerb) || m_context.is(token, WordClass::Auxiliary))
        return !m_context.is(token - 1, WordClass::Determiner) || m_context.isPart(token - 1, ClausePart::Clitic);
    return false;
}

bool NamePhrases::beginsPhrase(int token) const
{
    if (m_context.isKind(token, TokenKind::Number))
        return true;
    if (!m_context.isWord(token) || m_context.isQuoted(token))
        return false;
    if (m_context.actors.mentionCovering(token) >= 0 || m_context.is(token, WordClass::SubjectPronoun)
        || m_context.isPart(token, ClausePart::Latter))
        return true;
    if (m_context.is(token, WordClass::Determiner))
        return !m_context.isPart(token, ClausePart::To);
    if (m_context.is(token, WordClass::Preposition) || m_context.is(token, WordClass::Conjunction) || isRelative(token)
        || m_context.is(token, WordClass::WeekdayName) || m_context.is(token, WordClass::MonthName)
        || m_context.is(token, WordClass::RelativeDay))
        return false;
    return m_context.token(token).capital || m_context.is(token, WordClass::PersonTitle)
        || m_context.is(token, WordClass::RoleNoun) || m_context.is(token, WordClass::BodyNoun)
        || m_context.is(token, WordClass::CountedNoun) || m_context.is(token, WordClass::NumberWord);
}

int NamePhrases::phraseEnd(int from, int limit) const
{
    int at = from;
    while (at < limit) {
        const int mention = m_context.actors.mentionCovering(at);
        if (mention >= 0) {
            // "devant la presse | la ministre": an article begins another phrase.
            if (at > from && m_context.is(at, WordClass::Determiner) && !m_context.is(at, WordClass::Preposition)
                && m_context.isWord(at - 1) && !m_context.is(at - 1, WordClass::Preposition)
                && !m_context.isPart(at - 1, ClausePart::And) && !m_context.token(at).capital)
                break;
            at = std::min(limit, m_context.actors.mentions[mention].tokens.end);
            continue;
        }
        if (m_context.isKind(at, TokenKind::OpenParenthesis)) {
            const int close = closingParenthesis(at, limit);
            if (close < 0)
                break;
            at = close + 1;
            continue;
        }
        if (const int name = at > from ? bodyInMarks(at) : -1; name >= 0) {
            at = std::min(limit, name);
            continue;
        }
        const bool inside = m_context.isWord(at) || m_context.isKind(at, TokenKind::Number)
            || (m_context.isKind(at, TokenKind::Other) && !m_context.token(at).spaceBefore);
        if (!inside || m_context.isQuoted(at) || (at > from && endsPhrase(at)))
            break;
        ++at;
    }
    return at;
}

/// The end of a name in marks that goes on a phrase: "le conseiller d'« Agir ensemble »"; -1 when none opens there.
int NamePhrases::bodyInMarks(int open) const
{
    constexpr int longest = 5;
    if (!m_context.opensQuote(open))
        return -1;
    const QuotedSpan &quoted = *m_context.quotedAt(open);
    const int before = m_context.isKind(open - 1, TokenKind::Other) ? open - 2 : open - 1; // d'« …
    return joinsNouns(before) && quoted.inner.size() <= longest && m_context.token(quoted.inner.first).capital
        ? quoted.tokens.end
        : -1;
}

/// Where a short parenthesis closes, "(PIS)"; -1 when it is long.
int NamePhrases::closingParenthesis(int open, int limit) const
{
    constexpr int longest = 6;
    for (int at = open + 1; at < std::min(limit, open + longest); ++at) {
        if (m_context.isKind(at, TokenKind::CloseParenthesis))
            return at;
    }
    return -1;
}

/// Whether the word at \a at cannot go on a noun phrase.
bool NamePhrases::endsPhrase(int at) const
{
    const bool capital = m_context.token(at).capital;
    if (isVerb(at) || m_context.is(at, WordClass::SubjectPronoun) || m_context.is(at, WordClass::RelativeDay)
        || m_context.is(at, WordClass::WeekdayName) || isRelative(at))
        return true;
    const bool nominal = m_context.is(at, WordClass::ReportingNoun) || m_context.is(at - 1, WordClass::Determiner);
    if (!capital && m_context.is(at, WordClass::ReportingVerb) && !nominal)
        return true;
    if (m_context.isPart(at, ClausePart::Reflexive) && !m_context.is(at, WordClass::Determiner))
        return true; // "un expert | s'est inquiété"
    if (m_context.isPart(at, ClausePart::And))
        return !joinsNames(at);
    if (m_context.is(at, WordClass::Conjunction))
        return true;
    if (m_context.is(at, WordClass::Preposition))
        return !joinsNouns(at);
    // "told BBC News every claim": a new phrase begins.
    return !capital && m_context.is(at, WordClass::Determiner) && !m_context.is(at - 1, WordClass::Preposition)
        && !m_context.is(at - 1, WordClass::Determiner) && m_context.isWord(at - 1);
}

/// A relative pronoun, and not the organisation WHO.
bool NamePhrases::isRelative(int at) const
{
    return m_context.is(at, WordClass::RelativePronoun) && !m_context.token(at).allCapitals;
}

/// "Marie Diallo et Omar Sy", "Food and Drug Administration".
bool NamePhrases::joinsNames(int conjunction) const
{
    const bool capitals = m_context.isWord(conjunction + 1) && m_context.token(conjunction - 1).capital
        && m_context.token(conjunction + 1).capital;
    return capitals || mentionFrom(conjunction + 1) >= 0;
}

bool NamePhrases::joinsNouns(int token) const
{
    return m_context.isPart(token, ClausePart::Joins);
}

bool NamePhrases::isTime(int token) const
{
    const auto names = [&](int i) {
        return m_context.is(i, WordClass::WeekdayName) || m_context.is(i, WordClass::MonthName)
            || !m_context.hit(i, WordClass::RelativeDay).isEmpty();
    };
    return names(token)
        || (m_context.is(token, WordClass::Determiner)
            && (names(token + 1) || m_context.isKind(token + 1, TokenKind::Number)
                || m_context.is(token + 1, WordClass::DurationNoun)));
}

} // namespace rapporteur
