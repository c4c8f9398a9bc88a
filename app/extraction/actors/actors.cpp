// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/actors.h"

#include "extraction/actors/actorbuilder.h"
#include "extraction/actors/bodyfinder.h"

namespace rapporteur {

Actors findActors(const AnnotatedText &text)
{
    Actors actors;
    BodyFinder(text).find(actors);
    const BodyIndex bodies(actors, text.tokens.size());
    const std::vector<RolePhrase> roles = findRolePhrases(text, bodies);
    ActorBuilder(text, bodies, roles, findNameRuns(text, bodies, roles), actors).build();
    return actors;
}

int Actors::firstMentionFrom(int token) const
{
    return int(std::lower_bound(mentions.cbegin(), mentions.cend(), token, [](const ActorMention &m, int at) {
        return m.tokens.first < at;
    }) - mentions.cbegin());
}

int Actors::mentionCovering(int token) const
{
    const int next = firstMentionFrom(token + 1);
    return next > 0 && mentions[size_t(next) - 1].tokens.contains(token) ? next - 1 : -1;
}

std::vector<BodyMention>::const_iterator Actors::bodyMentionFrom(int token) const
{
    return std::lower_bound(bodyMentions.cbegin(), bodyMentions.cend(), token,
        [](const BodyMention &m, int at) { return m.tokens.first < at; });
}

} // namespace rapporteur
