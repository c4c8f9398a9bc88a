// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/speakerphrases.h"

namespace rapporteur {

SpeakerMention SpeakerPhrases::sourceOf(TokenRange phrase) const
{
    SpeakerMention source;
    source.tokens = phrase;
    if (phrase.isEmpty())
        return source;
    const ClausePart part = m_context.part(phrase.first);
    source.latter = part == ClausePart::Latter;
    const bool alone = m_context.clauseWord(phrase.first).tokens.end >= phrase.end;
    source.impersonal = part == ClausePart::Impersonal && alone;
    const QStringView person = m_context.hit(phrase.first, WordClass::SubjectPronoun).value;
    source.self = (part == ClausePart::Self && alone)
        || (phrase.size() == 1 && (person.startsWith(u'1') || person.startsWith(u'2'))); // "nous"
    source.pronoun = source.latter || (phrase.size() == 1 && m_context.is(phrase.first, WordClass::SubjectPronoun));
    if (source.pronoun)
        return source;
    addHead(source);
    return source;
}

/// The mention that heads the phrase, a person's before any other: "Ghana's fisheries minister Mary Osei".
void SpeakerPhrases::addHead(SpeakerMention &source) const
{
    const std::vector<ActorMention> &mentions = m_context.actors.mentions;
    const TokenRange phrase = source.tokens;
    int head = -1;
    for (int at = phrase.first; at < phrase.end;) {
        const int mention = m_context.actors.mentionCovering(at);
        if (mention < 0) {
            const bool article = m_context.is(at, WordClass::Determiner) && at == phrase.first;
            if (m_context.is(at, WordClass::Preposition) && !article)
                break;
            ++at;
            continue;
        }
        const TokenRange tokens = mentions[mention].tokens;
        at = std::max(at + 1, tokens.end);
        if (isPossessor(tokens.end))
            continue;
        if (head >= 0 && m_context.isPart(mentions[head].tokens.end, ClausePart::And)) {
            source.actors = {mentions[head].actor};
            if (mentions[mention].actor != mentions[head].actor)
                source.actors.push_back(mentions[mention].actor);
            return;
        }
        head = mention;
        const bool titles = mentions[mention].form == MentionForm::Role // "Student Association president | Mary Osei"
            && m_context.actors.mentionCovering(tokens.end) >= 0 && tokens.end < phrase.end;
        if (titles)
            continue;
        if (m_context.actors.actors[mentions[mention].actor].kind == ActorKind::Person
            && !m_context.isPart(tokens.end, ClausePart::And))
            break;
    }
    if (head >= 0 && !modifies(mentions[head], phrase.end))
        source.actors = {mentions[head].actor};
}

/// "Ghana's": the mention before the 's is not who is meant.
bool SpeakerPhrases::isPossessor(int afterMention) const
{
    return m_context.is(afterMention, WordClass::Enclitic) && !m_context.isEnclitic(afterMention);
}

/// "WHO officials": a body's name that only tells whose officials they are.
bool SpeakerPhrases::modifies(const ActorMention &mention, int end) const
{
    const int next = mention.tokens.end;
    const ActorKind kind = m_context.actors.actors[mention.actor].kind;
    if (next >= end || !m_context.isWord(next))
        return false;
    if (kind == ActorKind::Role) // "Senior researcher Mu Li", whom the actors do not know by name
        return next + 1 < end && m_context.token(next).capital && m_context.token(next + 1).capital;
    return kind == ActorKind::Body && !m_context.is(next, WordClass::Preposition)
        && !m_context.isPart(next, ClausePart::And);
}

/// A name after a comma that says who the phrase before it is: "le maire, Omar Sy", "Its delegate, Hendra Wijaya".
void SpeakerPhrases::addApposition(SpeakerMention &source, int limit) const
{
    if (source.pronoun || source.actors.size() > 1)
        return;
    const bool known = !source.actors.empty();
    if (known && m_context.actors.actors[source.actors.front()].kind == ActorKind::Person)
        return;
    const int comma = commaAfter(source.tokens.end, limit);
    if (comma < 0 || comma + 1 >= limit)
        return;
    const int mention = mentionFrom(comma + 1);
    if (mention < 0) {
        addUnknownName(source, comma, limit);
        return;
    }
    const int follows = m_context.actors.mentionCovering(m_context.actors.mentions[mention].tokens.end);
    const bool titled = follows >= 0 // "l'acousticien | Philippe Roy"
        && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind == ActorKind::Role
        && m_context.actors.mentions[follows].form == MentionForm::FullName;
    const ActorMention &found = m_context.actors.mentions[titled ? follows : mention];
    const ActorKind kind = m_context.actors.actors[found.actor].kind;
    const int after = found.tokens.end;
    const bool closed = after >= limit || !m_context.isWord(after) || isVerb(after);
    const bool person = kind == ActorKind::Person && found.form == MentionForm::FullName;
    const bool body = kind == ActorKind::Body && closed && m_context.token(comma + 1).capital
        && (!known || m_context.actors.actors[source.actors.front()].kind != ActorKind::Role);
    if (!person && !body)
        return;
    source.actors = {found.actor};
    source.tokens.end = std::min(limit, after);
}

/// "la fédération des banques, Febelfin,": a name that no actor has, between commas.
void SpeakerPhrases::addUnknownName(SpeakerMention &source, int comma, int limit) const
{
    constexpr int longest = 3;
    int end = comma + 1;
    while (end < std::min(limit, comma + 1 + longest) && m_context.isWord(end) && m_context.token(end).capital
        && m_context.token(end).word == 0)
        ++end;
    const bool body = source.actors.empty() || m_context.actors.actors[source.actors.front()].kind == ActorKind::Body;
    if (end == comma + 1 || !body || source.tokens.end != comma || !m_context.isKind(end, TokenKind::Comma))
        return;
    source.tokens.end = end;
    source.actors.clear();
}

/// The comma that closes the phrase which ends at \a end, or a few words later: "l'ambassadeur de France | en Inde,".
/// -1: none.
int SpeakerPhrases::commaAfter(int end, int limit) const
{
    constexpr int farthest = 8;
    for (int at = end; at < std::min(limit, end + farthest); ++at) {
        if (m_context.isKind(at, TokenKind::Comma))
            return at;
        if (!m_context.isWord(at) || isVerb(at) || isRelative(at) || m_context.is(at, WordClass::Conjunction)
            || m_context.is(at, WordClass::ReportingVerb))
            break;
    }
    return -1;
}

SpeakerMention SpeakerPhrases::phraseAt(int from, int limit) const
{
    const PhraseHit latter = m_context.clauseWord(from);
    if (!latter.isEmpty() && clausePart(latter.value) == ClausePart::Latter)
        return sourceOf(latter.tokens);
    const bool numeral = m_context.is(from, WordClass::NumberWord) && m_context.isWord(from + 1) && !isVerb(from + 1)
        && !m_context.is(from + 1, WordClass::ReportingVerb); // "one panellist"
    if (m_context.is(from, WordClass::SubjectPronoun) && !m_context.is(from, WordClass::Determiner) && !numeral)
        return sourceOf({from, from + 1});
    SpeakerMention source = sourceOf({from, phraseEnd(from, limit)});
    addApposition(source, limit);
    return source;
}

} // namespace rapporteur
