// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/actors.h"

#include "extraction/actors/actorbuilder.h"
#include "extraction/actors/bodyfinder.h"

namespace rapporteur {

namespace {

std::vector<int> indexOf(const std::vector<ActorMention> &mentions, size_t tokens)
{
    std::vector<int> from(tokens);
    size_t next = 0;
    for (size_t token = 0; token < tokens; ++token) {
        while (next < mentions.size() && size_t(mentions[next].tokens.first) < token)
            ++next;
        from[token] = int(next);
    }
    return from;
}

} // namespace

Actors findActors(const AnnotatedText &text)
{
    Actors actors;
    BodyFinder(text).find(actors);
    const BodyIndex bodies(actors, text.tokens.size());
    const std::vector<RolePhrase> roles = findRolePhrases(text, bodies);
    ActorBuilder(text, bodies, roles, findNameRuns(text, bodies, roles), actors).build();
    actors.mentionsFrom = indexOf(actors.mentions, text.tokens.size());
    return actors;
}

std::vector<BodyMention>::const_iterator Actors::bodyMentionFrom(int token) const
{
    return std::lower_bound(bodyMentions.cbegin(), bodyMentions.cend(), token,
        [](const BodyMention &m, int at) { return m.tokens.first < at; });
}

} // namespace rapporteur
