// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/nounphrase.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 verbalClasses = classBit(WordClass::Auxiliary) | classBit(WordClass::ReportingVerb)
    | classBit(WordClass::AttendanceVerb) | classBit(WordClass::EventVerb) | classBit(WordClass::StatusVerb)
    | classBit(WordClass::RelativePronoun) | classBit(WordClass::SubjectPronoun) | classBit(WordClass::ClauseOpener)
    | classBit(WordClass::Negation) | classBit(WordClass::DecisionVerb);

bool endsClause(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Comma:
    case TokenKind::Semicolon:
    case TokenKind::Colon:
    case TokenKind::Dash:
    case TokenKind::FullStop:
    case TokenKind::OpenParenthesis:
    case TokenKind::CloseParenthesis: return true;
    default: return false;
    }
}

} // namespace

bool NounPhrases::isVerbal(int token) const
{
    const Token &word = m_text.tokens[size_t(token)];
    if (word.capital && !word.sentenceStart)
        return false;
    if (m_text.lexicon->classes(word.word) & verbalClasses)
        return true;
    for (const auto role : {"be"_L1, "self"_L1, "who"_L1, "that"_L1, "not"_L1, "there"_L1, "it"_L1}) {
        if (hasRole(m_text, token, role))
            return true;
    }
    if (!m_text.hitAt(token, WordClass::Preposition).isEmpty())
        return false; // "face à" gathers nobody in a name
    return m_cues.at(token, WordClass::EventVerb) || m_cues.at(token, WordClass::AttendanceVerb)
        || m_cues.at(token, WordClass::OrganiserCue) || m_cues.at(token, WordClass::ThemeCue);
}

bool NounPhrases::isTime(int token) const
{
    const Token &word = m_text.tokens[size_t(token)];
    if (word.kind == TokenKind::Number)
        return true;
    return m_text.is(token, WordClass::WeekdayName) || m_cues.at(token, WordClass::RelativeDay)
        || m_text.is(token, WordClass::MonthName) || m_text.is(token, WordClass::DurationNoun)
        || (m_text.is(token, WordClass::NumberWord) && !hasRole(m_text, token, "one"_L1));
}

bool NounPhrases::isPlace(int token) const
{
    const int size = int(m_text.tokens.size());
    for (int i = token; i < std::min(token + 2, size); ++i) {
        if (m_cues.at(i, WordClass::VenueNoun) || m_cues.at(i, WordClass::City) || m_cues.at(i, WordClass::CapitalCity))
            return true;
        if (!hasRole(m_text, i, "the"_L1) && !hasRole(m_text, i, "in"_L1))
            break;
    }
    return false;
}

bool NounPhrases::isPlain(int token, int limit) const
{
    return isWord(token, limit) && !m_text.is(token, WordClass::FunctionWord)
        && !m_text.is(token, WordClass::Preposition) && !m_text.is(token, WordClass::Conjunction) && !isVerbal(token)
        && !isTime(token)
        && !(m_cues.at(token, WordClass::FormatCue) && m_cues.at(token, WordClass::FormatCue)->tokens.size() > 1);
}

/// The word after a possessive mark that a name goes on with: "Miners' | Chamber"; \a at when there is none.
int NounPhrases::afterPossessive(int at, int limit) const
{
    if (at + 1 >= limit || at == 0)
        return at;
    const Token &mark = m_text.tokens[size_t(at)];
    const bool possessive = !mark.spaceBefore && m_text.tokens[size_t(at) - 1].capital
        && (m_text.is(at, WordClass::Enclitic)
            || (mark.kind != TokenKind::Word && mark.span().length() == 1 && !endsClause(mark.kind)));
    return possessive && isWord(at + 1, limit) && m_text.tokens[size_t(at) + 1].capital
            && m_text.tokens[size_t(at) + 1].spaceBefore
        ? at + 1
        : at;
}

int NounPhrases::endOfName(int at, int limit, bool thenAdjective) const
{
    int end = at;
    while (isWord(end = afterPossessive(end, limit), limit)) {
        const Token &word = m_text.tokens[size_t(end)];
        const bool particle = end > at && m_text.is(end, WordClass::NameParticle) && isWord(end + 1, limit)
            && m_text.tokens[size_t(end) + 1].capital && !m_text.is(end, WordClass::FunctionWord); // "Maison des Arts"
        const bool capital = (word.capital && !m_text.is(end, WordClass::FunctionWord)) || particle;
        if (!capital && !(thenAdjective && isPlain(end, limit) && !takesObject(end, limit)))
            break;
        ++end;
    }
    end = endOfComplement(end, limit, thenAdjective);
    const bool numbered = end > at && end < limit && m_text.tokens[size_t(end) - 1].capital
        && m_text.tokens[size_t(end)].kind == TokenKind::Number
        && !(end + 1 < limit
            && (m_text.is(end + 1, WordClass::MonthName) || m_text.is(end + 1, WordClass::CountedNoun)));
    return numbered ? end + 1 : end; // "Ouaga 2000", "Rio 2025"
}

bool NounPhrases::mayFollow(int noun, bool article) const
{
    const int after = noun + 1;
    const bool namedByNumber = m_text.is(noun, WordClass::NumberWord) && after < int(m_text.tokens.size())
        && m_text.tokens[size_t(after)].capital; // "des trois Volta"
    if (m_text.is(noun, WordClass::FunctionWord) && !m_text.tokens[size_t(noun)].capital && !namedByNumber)
        return false;
    const bool occasion = m_text.is(noun, WordClass::OrdinalWord) && !m_text.tokens[size_t(noun)].capital
        && m_text.is(after, WordClass::StopWord) == false
        && hasRole(m_text, noun - 2, "for"_L1); // "for the first time"
    return (article || !isFinite(noun)) && (namedByNumber || !isTime(noun)) && !occasion;
}

/// What cannot even follow a preposition: "sur lequel", "on that"; a participle can.
bool NounPhrases::isFinite(int token) const
{
    constexpr quint64 small = classBit(WordClass::Auxiliary) | classBit(WordClass::RelativePronoun)
        | classBit(WordClass::SubjectPronoun) | classBit(WordClass::ClauseOpener) | classBit(WordClass::Negation);
    return isVerbal(token)
        && ((m_text.lexicon->classes(m_text.tokens[size_t(token)].word) & small) != 0
            || m_text.is(token, WordClass::FunctionWord));
}

/// A plain word that an article or a figure follows is the verb: "un colloque redonne la parole", "the forum drew 300".
bool NounPhrases::takesObject(int word, int limit) const
{
    const int next = word + 1;
    if (next >= limit || m_text.tokens[size_t(word)].capital)
        return false;
    if (hasRole(m_text, next, "of"_L1) || hasRole(m_text, next, "contracted"_L1))
        return false;
    const bool article = hasRole(m_text, next, "the"_L1) || hasRole(m_text, next, "some"_L1);
    return article || m_text.tokens[size_t(next)].kind == TokenKind::Number || m_text.is(next, WordClass::NumberWord)
        || m_text.is(next, WordClass::Determiner);
}

/// After a noun in the plural an adjective has an ending, too: "sur les ouragans affiche complet" ends before the verb.
bool NounPhrases::agrees(int adjective) const
{
    const auto isPlural = [this](int token) {
        const QStringView word = m_text.view(m_text.tokens[size_t(token)]);
        return word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z');
    };
    const bool joins = hasRole(m_text, adjective + 1, "to"_L1); // "des villes face à la chaleur"
    return joins || !isPlural(adjective - 1) || isPlural(adjective) || m_text.tokens[size_t(adjective)].capital;
}

/// A name in capitals has no small word after its last capital: "Forum on Sign Languages played".
bool NounPhrases::staysSmall(int word) const
{
    return m_text.tokens[size_t(word)].capital || !m_text.tokens[size_t(word) - 1].capital;
}

int NounPhrases::endOfComplement(int at, int limit, bool thenAdjective) const
{
    int end = at;
    bool inside = false; // a complement has begun: "sur les deltas"
    while (isWord(end, limit)) {
        const bool of = hasRole(m_text, end, "of"_L1);
        const bool on
            = hasRole(m_text, end, "on"_L1) || hasRole(m_text, end, "for"_L1) || hasRole(m_text, end, "against"_L1);
        const bool joins = inside && hasRole(m_text, end, "and"_L1);
        const bool to = hasRole(m_text, end, "to"_L1);
        int next = end + 1;
        while (isWord(next, limit) && hasRole(m_text, next, "the"_L1) && !hasRole(m_text, next, "to"_L1))
            ++next;
        const bool article = next > end + 1 || hasRole(m_text, end, "contracted"_L1);
        if (!isWord(next, limit) || !mayFollow(next, article))
            break;
        if (to && (!article || (!inside && !m_text.tokens[size_t(next)].capital)))
            break; // "à Lomé"; but "à la Convention", "face à la chaleur"
        if (to && isPlace(next))
            break;
        if (joins && (m_cues.at(next, WordClass::OrganisationName) || m_text.is(next, WordClass::BodyNoun)))
            break;
        const bool within
            = inside && hasRole(m_text, end, "within"_L1) && m_text.tokens[size_t(next)].capital; // "en Afrique"
        if (!of && !on && !joins && !to && !within
            && !(inside && isPlain(end, limit) && !takesObject(end, limit)
                && (thenAdjective ? agrees(end) : staysSmall(end))))
            break;
        if (!of && !on && !joins && !to && !within) {
            ++end;
            continue;
        }
        inside = true;
        end = next + 1;
        while (isWord(end = afterPossessive(end, limit), limit) && (thenAdjective ? agrees(end) : staysSmall(end))
            && ((isPlain(end, limit) && !takesObject(end, limit))
                || (m_text.tokens[size_t(end)].capital && !m_text.is(end, WordClass::FunctionWord))))
            ++end;
    }
    return end;
}

TokenRange NounPhrases::clauseAround(int token, TokenRange sentence) const
{
    constexpr int farthest = 80;
    TokenRange clause {token, token};
    sentence = {std::max(sentence.first, token - farthest), std::min(sentence.end, token + farthest)};
    while (clause.first > sentence.first && !endsClause(m_text.tokens[size_t(clause.first) - 1].kind))
        --clause.first;
    while (clause.end < sentence.end && !endsClause(m_text.tokens[size_t(clause.end)].kind))
        ++clause.end;
    return clause;
}

} // namespace rapporteur
