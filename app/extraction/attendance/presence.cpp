// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/presence.h"

namespace rapporteur {

bool isPartOfName(const AnnotatedText &text, const Actors &actors, const BodyMention &body)
{
    const int m = actors.mentionCovering(body.tokens.first);
    if (m < 0 || actors.bodies[size_t(body.body)].kind != BodyKind::State || body.form == BodyForm::Adjective)
        return false;
    const Actor &actor = actors.actors[size_t(actors.mentions[size_t(m)].actor)];
    return actor.kind == ActorKind::Person && actor.name.split(u' ').contains(text.excerpt(body.tokens).text);
}

void takeBodiesAt(const AnnotatedText &text, const Actors &actors, TextSpan span, Presences &presences)
{
    for (auto at = actors.bodyMentionFrom(text.tokenAt(span.start));
         at != actors.bodyMentions.cend() && text.span(at->tokens).end <= span.end; ++at) {
        if (!isPartOfName(text, actors, *at))
            presences.bodyTakesPart[size_t(at->body)] = true;
    }
}

} // namespace rapporteur
