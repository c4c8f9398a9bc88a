// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/reader.h"
#include "extraction/attendance/participantextractor.h"
#include "extraction/attendance/presence.h"

namespace rapporteur {

/// Lists who takes part once the whole text was read: people, and the States and organisations that come with them.
class ParticipantList
{
public:
    ParticipantList(const AnnotatedText &text, const Actors &actors, const Event &event, Presences presences)
        : m_text(text)
        , m_reader(text)
        , m_actors(actors)
        , m_event(event)
        , m_presences(std::move(presences))
    {
    }

    [[nodiscard]] Participants make()
    {
        Participants participants;
        listPeople(participants);
        listBodies(participants);
        return participants;
    }

private:
    void listPeople(Participants &participants);
    void listBodies(Participants &participants);
    /// Organisations that nothing but their people tells of: "Hiroko Tanabe, chief economist at Nishimori Steel".
    void listOrganisationsOfPeople(Participants &participants) const;
    /// "le Congrès", "the Conference": the meeting itself.
    [[nodiscard]] bool isBareEvent(const Body &body) const { return body.key.isEmpty() && isEventNoun(body.name); }
    /// "the Ministry", which is nobody's name.
    [[nodiscard]] bool isBareHead(const Body &body) const;
    [[nodiscard]] bool isEventNoun(QStringView word) const;
    [[nodiscard]] bool holdsBody(TextSpan span) const;
    /// Countries that the text names only within another name: "la maire de Marseille", "Norwegian Institute for …".
    void listCountriesWithinNames(Participants &participants) const;
    [[nodiscard]] bool holdsPlace(TextSpan span) const;
    /// A State or organisation takes part through its people, by speaking itself, or as organiser.
    void findTakingPart();
    void takeBodiesOf(const Actor &actor);
    void takeBodiesIn(const Actor &actor);

    const AnnotatedText &m_text;
    Reader m_reader;
    const Actors &m_actors;
    const Event &m_event;
    Presences m_presences;
};

} // namespace rapporteur
