// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/speakerresolver.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t remembered = 14; ///< sentences back that a pronoun may reach

} // namespace

void SpeakerResolver::enter(TokenRange sentence, int paragraph)
{
    if (m_places.size() == remembered)
        m_places.erase(m_places.begin());
    m_places.push_back({sentence, paragraph, {}, {}});
    const SpeakerMention source = m_sources.mainSubject(sentence);
    if (!source.isEmpty() && !source.impersonal && !source.self)
        m_places.back().subject = source.pronoun ? resolve(source, false) : named(source);
}

void SpeakerResolver::spoke(const Speaker &speaker)
{
    if (speaker.isKnown())
        m_places.back().speaker = speaker;
}

bool SpeakerResolver::isPerson(int actor) const
{
    const ActorKind kind = m_context.actors.actors[actor].kind;
    return kind == ActorKind::Person || kind == ActorKind::Role;
}

Speaker SpeakerResolver::named(const SpeakerMention &source) const
{
    if (source.isEmpty() || source.pronoun)
        return {};
    return {source.actors.empty() ? -1 : source.actors.front(), source.tokens, source.actors.size() > 1};
}

SpeakerResolver::Agreement SpeakerResolver::agreementOf(const SpeakerMention &source) const
{
    const int token = source.tokens.first;
    QStringView value = m_context.hit(token, WordClass::SubjectPronoun).value;
    if (source.latter) {
        value = m_context.clauseWord(token).value;
        value = value.sliced(value.indexOf(u' ') + 1);
    } else if (value.isEmpty()) {
        value = m_context.hit(token, WordClass::Determiner).value;
    }
    Agreement agreement;
    agreement.masculine = value.startsWith(u'm');
    agreement.feminine = value.startsWith(u'f');
    agreement.plural = value.size() > 2 && value[2] == u'p';
    agreement.thing = !source.latter && value.startsWith(u'-') && !agreement.plural
        && m_context.is(token, WordClass::SubjectPronoun);
    return agreement;
}

bool SpeakerResolver::agrees(const Speaker &speaker, Agreement wanted) const
{
    if (!speaker.isKnown())
        return false;
    if (speaker.actor < 0) {
        const bool plural = m_context.hit(speaker.words.first, WordClass::Determiner).value.contains(" p"_L1)
            || m_context.text.view(m_context.token(speaker.words.end - 1)).endsWith(u's');
        return wanted.plural ? plural : !plural;
    }
    const Actor &actor = m_context.actors.actors[speaker.actor];
    if (wanted.plural)
        return speaker.several || actor.plural || actor.kind == ActorKind::Group || actor.kind == ActorKind::Body;
    if (actor.plural || speaker.several)
        return false;
    if (wanted.thing)
        return actor.kind == ActorKind::Body;
    if (wanted.feminine)
        return actor.gender != Gender::Masculine;
    if (wanted.masculine)
        return actor.gender != Gender::Feminine;
    return true;
}

/// The last person named in \a range outside of marks who agrees.
Speaker SpeakerResolver::lastNamed(TokenRange range, Agreement wanted) const
{
    for (int m = m_context.actors.firstMentionFrom(range.end) - 1; m >= 0; --m) {
        const ActorMention &mention = m_context.actors.mentions[m];
        if (mention.tokens.first < range.first)
            break;
        const Speaker speaker {mention.actor, mention.tokens, false};
        if (!m_context.isQuoted(mention.tokens.first) && (isPerson(mention.actor) || wanted.plural)
            && agrees(speaker, wanted))
            return speaker;
    }
    return {};
}

Speaker SpeakerResolver::resolve(const SpeakerMention &source, bool goesOn) const
{
    const Agreement wanted = agreementOf(source);
    const Place &here = m_places.back();
    if (goesOn) {
        for (size_t p = m_places.size(); p-- > 0 && m_places[p].paragraph == here.paragraph;) {
            if (agrees(m_places[p].speaker, wanted))
                return m_places[p].speaker;
        }
    }
    if (!source.latter && agrees(here.speaker, wanted))
        return here.speaker;
    const Speaker before = lastNamed({here.tokens.first, std::max(here.tokens.first, source.tokens.first)}, wanted);
    if (before.isKnown() && isPerson(before.actor))
        return before;
    for (size_t p = m_places.size() - 1; p-- > 0;) {
        const Place &place = m_places[p];
        if (source.latter) {
            if (const Speaker last = lastNamed(place.tokens, wanted); last.isKnown())
                return last;
            continue;
        }
        if (agrees(place.speaker, wanted))
            return place.speaker;
        if (agrees(place.subject, wanted))
            return place.subject;
        if (const Speaker last = lastNamed(place.tokens, wanted); last.isKnown())
            return last;
    }
    return {};
}

Speaker SpeakerResolver::speakerOf(const Statement &statement) const
{
    if (statement.fromPrevious)
        return speakerOfFloating().first;
    if (statement.source.pronoun)
        return resolve(statement.source, statement.goesOn);
    return named(statement.source);
}

std::pair<Speaker, SpeakerReason> SpeakerResolver::speakerOfFloating() const
{
    const Place &here = m_places.back();
    if (here.speaker.isKnown())
        return {here.speaker, SpeakerReason::PreviousWords};
    int emptyParagraph = -1;
    for (size_t p = m_places.size() - 1; p-- > 0;) {
        const Place &place = m_places[p];
        const bool same = place.paragraph == here.paragraph;
        if (!same && place.paragraph < here.paragraph - 1 && emptyParagraph >= 0)
            break;
        if (!same)
            emptyParagraph = place.paragraph;
        if (place.speaker.isKnown())
            return {place.speaker, SpeakerReason::PreviousWords};
        if (same && place.subject.isKnown()
            && (place.subject.actor < 0 || isPerson(place.subject.actor)
                || m_context.actors.actors[place.subject.actor].kind == ActorKind::Body))
            return {place.subject, SpeakerReason::Introduced};
        if (!same && place.paragraph < here.paragraph - 1)
            break;
    }
    return {{}, SpeakerReason::Unnamed};
}

} // namespace rapporteur
