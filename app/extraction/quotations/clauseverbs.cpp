// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/clauseverbs.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

size_t ClauseVerbs::verbFrom(int token) const
{
    const auto found = std::lower_bound(m_verbs.cbegin(), m_verbs.cend(), token,
        [](const ReportingVerb &verb, int at) { return verb.tokens.first < at; });
    return size_t(found - m_verbs.cbegin());
}

bool ClauseVerbs::hasFiniteVerb(TokenRange range) const
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

bool ClauseVerbs::isFinite(int at) const
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
bool ClauseVerbs::wantsTo(int at) const
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
bool ClauseVerbs::endsAsVerb(QStringView word)
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

bool ClauseVerbs::isBareInfinitive(int at) const
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

} // namespace rapporteur
