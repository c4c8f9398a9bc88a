// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/actors.h"
#include "extraction/actors/reader.h"

namespace rapporteur {

/// "la ministre tunisienne de la Santé", "NIRM director", "un diplomate", "les délégués".
struct RolePhrase {
    TokenRange tokens; ///< with article and organisation
    TokenRange core; ///< without them
    TokenRange organisation; ///< of the body that the role is in; empty when none is named
    int body = -1; ///< its index in Actors::bodies
    QStringView lemma;
    QStringView kind; ///< head | top | office | people
    QString country; ///< ISO code, from an adjective or a name
    Gender gender = Gender::Unknown;
    bool ofTerritory = false; ///< of a place or portfolio rather than of a body: "governor of X"
    bool plural = false;
    bool indefinite = false; ///< "un diplomate"
    bool possessive = false; ///< "son porte-parole"
    bool ofThing = false; ///< … of a State or body: "its", "leur"
    quint64 domain = 0; ///< hash of what the office is about: "de la Santé"; 0: not told
    bool bare = false; ///< no article: an apposition or a title before a name
};

/// Where bodies stand, token by token.
class BodyIndex
{
public:
    BodyIndex(const Actors &actors, size_t tokens);

    /// The body mention that covers \a token; nullptr when there is none.
    [[nodiscard]] const BodyMention *covering(int token) const;
    [[nodiscard]] const BodyMention *beginningAt(int token) const;
    [[nodiscard]] const BodyMention *endingAt(int token) const { return ends(covering(token - 1), token); }
    [[nodiscard]] const Body &body(const BodyMention &mention) const { return m_actors.bodies[size_t(mention.body)]; }
    [[nodiscard]] bool isState(const BodyMention &mention) const { return body(mention).kind == BodyKind::State; }

private:
    static const BodyMention *ends(const BodyMention *mention, int token)
    {
        return mention && mention->tokens.end == token ? mention : nullptr;
    }

    const Actors &m_actors;
    std::vector<int> m_at; ///< index in bodyMentions + 1; 0: none
};

/// Every role phrase of the text, in its order; they do not overlap.
[[nodiscard]] std::vector<RolePhrase> findRolePhrases(const AnnotatedText &text, const BodyIndex &bodies);

} // namespace rapporteur
