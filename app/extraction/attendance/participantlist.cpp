// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/participantlist.h"

#include "extraction/attendance/countrynames.h"

#include <QSet>

namespace rapporteur {

using namespace Qt::StringLiterals;

void ParticipantList::listPeople(Participants &participants)
{
    for (size_t n = 0; n < m_actors.actors.size(); ++n) {
        const Actor &actor = m_actors.actors[n];
        const Presence &presence = m_presences.actors[n];
        if (actor.kind != ActorKind::Person || actor.mentions.isEmpty()
            || (presence.mode() == Mode::Unknown && !presence.asked))
            continue;
        Person person;
        person.actor = int(n);
        person.name = actor.name;
        person.role = actor.role;
        person.organisation = actor.organisation;
        person.mode = presence.mode();
        person.spoke = presence.spoke;
        for (const int m : actor.mentions)
            person.mentions.append(m_text.excerpt(m_actors.mentions[size_t(m)].tokens));
        participants.people.append(person);
    }
}

void ParticipantList::listBodies(Participants &participants)
{
    findTakingPart();
    QList<QList<Excerpt>> mentions(qsizetype(m_actors.bodies.size()));
    QSet<int> named;
    for (const BodyMention &body : m_actors.bodyMentions) {
        if (isPartOfName(m_text, m_actors, body))
            continue;
        mentions[body.body].append(m_text.excerpt(body.tokens));
        const bool ofSomebody = m_actors.mentionCovering(body.tokens.first) >= 0;
        if (body.form == BodyForm::Name || body.form == BodyForm::Acronym || ofSomebody)
            named.insert(body.body);
    }
    QSet<int> listed;
    QList<int> order;
    for (const BodyMention &body : m_actors.bodyMentions) {
        if (!mentions.at(body.body).isEmpty() && !listed.contains(body.body)) {
            listed.insert(body.body);
            order.append(body.body);
        }
    }
    for (const int n : std::as_const(order)) {
        const Body &body = m_actors.bodies[size_t(n)];
        // A State that only lends its adjective or its capital to a place ("la capitale coréenne") is not spoken
        // of.
        const bool spokenOf = m_presences.bodyTakesPart[size_t(n)] || named.contains(n);
        if (body.kind == BodyKind::State && spokenOf)
            participants.countries.append({.code = body.country,
                .name = countryName(body.country, m_text.lexicon->language()),
                .attends = m_presences.bodyTakesPart[size_t(n)],
                .mentions = mentions.at(n)});
        else if (body.kind == BodyKind::Organisation && m_presences.bodyTakesPart[size_t(n)] && !isBareEvent(body)
            && !isBareHead(body))
            participants.organisations.append({.name = body.name, .mentions = mentions.at(n)});
    }
    listCountriesWithinNames(participants);
    listOrganisationsOfPeople(participants);
}

void ParticipantList::listOrganisationsOfPeople(Participants &participants) const
{
    QSet<QString> known;
    for (const Organisation &organisation : std::as_const(participants.organisations))
        known.insert(organisation.name);
    for (size_t n = 0; n < m_actors.actors.size(); ++n) {
        const Actor &actor = m_actors.actors[n];
        if (actor.kind != ActorKind::Person || actor.organisation.isEmpty() || m_presences.actors[n].staysAway()
            || m_presences.actors[n].mode() == Mode::Unknown || known.contains(actor.organisation.text)
            || holdsBody(actor.organisation.span) || isEventNoun(actor.organisation.text))
            continue;
        known.insert(actor.organisation.text);
        participants.organisations.append({.name = actor.organisation.text, .mentions = {actor.organisation}});
    }
}

bool ParticipantList::isBareHead(const Body &body) const
{
    const WordId word = m_text.lexicon->find(body.name);
    return body.key.isEmpty() && m_text.lexicon->is(word, WordClass::BodyNoun)
        && m_text.lexicon->value(word, WordClass::BodyNoun).contains(u" s");
}

bool ParticipantList::isEventNoun(QStringView word) const
{
    return m_text.lexicon->is(m_text.lexicon->find(word), WordClass::EventNoun);
}

bool ParticipantList::holdsBody(TextSpan span) const
{
    const auto body = m_actors.bodyMentionFrom(m_text.tokenAt(span.start));
    return body != m_actors.bodyMentions.cend() && m_text.span(body->tokens).overlaps(span)
        && m_actors.bodies[size_t(body->body)].kind == BodyKind::Organisation;
}

void ParticipantList::listCountriesWithinNames(Participants &participants) const
{
    for (size_t n = 0; n < m_actors.actors.size(); ++n) {
        const Actor &actor = m_actors.actors[n];
        const Mode mode = m_presences.actors[n].mode();
        if (actor.kind != ActorKind::Person || actor.country.isEmpty() || mode == Mode::Unknown || mode == Mode::Absent)
            continue;
        const bool known = std::any_of(participants.countries.cbegin(), participants.countries.cend(),
            [&actor](const Country &country) { return country.code == actor.country; });
        const Excerpt &words = actor.role.isEmpty() || !holdsPlace(actor.role.span) ? actor.organisation : actor.role;
        if (!known && !words.isEmpty() && holdsPlace(words.span))
            participants.countries.append({.code = actor.country,
                .name = countryName(actor.country, m_text.lexicon->language()),
                .attends = true,
                .mentions = {words}});
    }
}

bool ParticipantList::holdsPlace(TextSpan span) const
{
    for (int i = m_text.tokenAt(span.start); m_reader.exists(i) && m_reader.token(i).start < quint32(span.end); ++i) {
        if (m_reader.has(i, WordClass::CountryAdjective) || m_reader.has(i, WordClass::CountryName)
            || (m_reader.isCapital(i) && !m_reader.hit(i, WordClass::City).isEmpty()))
            return true;
    }
    return false;
}

void ParticipantList::findTakingPart()
{
    for (size_t n = 0; n < m_presences.bodyTakesPart.size(); ++n)
        m_presences.bodyTakesPart[n] = m_presences.bodyTakesPart[n] && !m_presences.bodyStaysAway[n];
    for (size_t n = 0; n < m_actors.actors.size(); ++n) {
        const Actor &actor = m_actors.actors[n];
        const Presence &presence = m_presences.actors[n];
        if (presence.staysAway() && !presence.represented)
            continue;
        const bool comes = actor.kind == ActorKind::Person
            ? presence.mode() != Mode::Unknown
            : actor.kind == ActorKind::Role && (presence.spoke || presence.speaks || presence.represented);
        if (comes)
            takeBodiesOf(actor);
        else if (actor.kind == ActorKind::Body && presence.spoke)
            takeBodiesIn(actor);
    }
    for (const BodyMention &body : m_actors.bodyMentions) {
        if (!m_event.organiser.isEmpty() && m_event.organiser.span.overlaps(m_text.span(body.tokens)))
            m_presences.bodyTakesPart[size_t(body.body)] = true;
    }
}

void ParticipantList::takeBodiesOf(const Actor &actor)
{
    takeBodiesIn(actor);
    for (size_t n = 0; n < m_actors.bodies.size(); ++n) {
        if (m_actors.bodies[n].kind == BodyKind::State && !actor.country.isEmpty()
            && m_actors.bodies[n].country == actor.country)
            m_presences.bodyTakesPart[n] = true;
    }
    if (!actor.organisation.isEmpty())
        takeBodiesAt(m_text, m_actors, actor.organisation.span, m_presences);
    if (!actor.role.isEmpty())
        takeBodiesAt(m_text, m_actors, actor.role.span, m_presences);
}

void ParticipantList::takeBodiesIn(const Actor &actor)
{
    for (const int m : actor.mentions)
        takeBodiesAt(m_text, m_actors, m_text.span(m_actors.mentions[size_t(m)].tokens), m_presences);
}

} // namespace rapporteur
