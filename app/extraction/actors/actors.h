// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

namespace rapporteur {

enum class ActorKind {
    Person, ///< has a personal name somewhere in the article
    Role, ///< "le chef de l'ONU", "la ministre": one person who is never named
    Body, ///< a State, ministry, organisation that acts: "l'Union africaine"
    Group, ///< "les délégués", "deux diplomates"
};
enum class Gender : quint8 { Unknown, Masculine, Feminine };
enum class MentionForm : quint8 { FullName, Surname, Role, Acronym, BodyName, Adjective };

/// One place where the text names somebody. Pronouns are not mentions: whoever needs them resolves them.
struct ActorMention {
    TokenRange tokens; ///< with title and article: "le ministre tunisien", "M. Diallo"
    int actor = -1; ///< index in Actors::actors
    MentionForm form = MentionForm::FullName;
};

/// Somebody in the article, and every form by which it names him, her or it.
struct Actor {
    ActorKind kind = ActorKind::Person;
    QString label; ///< the most complete form that the article gives
    QString name; ///< a person's name without title; empty for others
    Gender gender = Gender::Unknown;
    bool plural = false;
    bool unnamed = false; ///< an indefinite one: "un diplomate", "a spokesman"
    Excerpt role; ///< without article and organisation: "directeur exécutif", "ministre tunisien de la Santé"
    Excerpt organisation;
    QString country; ///< ISO code, when the article ties the actor to one
    QString organisationKey; ///< the lexicon's key of a known organisation
    QList<int> mentions; ///< indexes in Actors::mentions
};

enum class BodyKind : quint8 { Organisation, State, Event };

/// An organisation or a State, whether or not it acts.
struct Body {
    BodyKind kind = BodyKind::Organisation;
    QString name; ///< the fullest form that the article gives
    QString key; ///< the lexicon's key of a known organisation
    QString country; ///< ISO code of a State
};

enum class BodyForm : quint8 { Name, Acronym, Adjective, Capital };

/// One place where the text names a body, inside of actor mentions too ("le chef de l'ONU" names the ONU).
struct BodyMention {
    TokenRange tokens; ///< without article
    int body = -1; ///< index in Actors::bodies
    BodyForm form = BodyForm::Name;
};

/// Who is named in the article: clusters of mentions, built over the whole text. Ordered: mentions by first token, none
/// overlaps another; bodyMentions likewise among themselves.
struct Actors {
    std::vector<Actor> actors;
    std::vector<ActorMention> mentions;
    std::vector<Body> bodies;
    std::vector<BodyMention> bodyMentions;
    std::vector<int> mentionsFrom; ///< by token: index of the first mention that begins there or later

    /// The first mention that begins at or after \a token; mentions.size() when there is none.
    [[nodiscard]] int firstMentionFrom(int token) const
    {
        const auto last = int(mentions.size());
        return token < 0 ? 0 : token < int(mentionsFrom.size()) ? mentionsFrom[size_t(token)] : last;
    }
    /// The mention that covers \a token, -1 when none does (mentions do not overlap).
    [[nodiscard]] int mentionCovering(int token) const
    {
        const int next = firstMentionFrom(token + 1);
        return next > 0 && mentions[size_t(next) - 1].tokens.contains(token) ? next - 1 : -1;
    }
    /// The first of bodyMentions that begins at or after \a token.
    [[nodiscard]] std::vector<BodyMention>::const_iterator bodyMentionFrom(int token) const;
};

[[nodiscard]] Actors findActors(const AnnotatedText &text);

} // namespace rapporteur
