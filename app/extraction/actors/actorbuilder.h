// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/personnames.h"

#include <QHash>

#include <unordered_map>

namespace rapporteur {

/// Joins what the finders found into actors: who is the same person, which office is meant by "la ministre".
class ActorBuilder
{
public:
    /// \a actors holds the bodies; the rest is added to it.
    ActorBuilder(const AnnotatedText &text, const BodyIndex &bodies, const std::vector<RolePhrase> &roles,
        std::vector<NameRun> runs, Actors &actors);

    void build();

private:
    /// What the article says that somebody is.
    struct Office {
        QStringView lemma;
        QStringView kind;
        int body = -1;
        QString country;
        quint64 domain = 0;
        bool ofTerritory = false;
    };
    /// What is known of an actor besides its public face.
    struct Known {
        std::vector<quint32> name; ///< hashes of a person's name, word by word
        std::vector<Office> offices;
        int lastToken = -1; ///< of its last mention so far
        bool titleOnly = false; ///< its role is a title so far: "Professor"
    };

    void joinNames();
    void claimRoles();
    enum class Gap { Comma, And, Other };
    [[nodiscard]] Gap gapBetween(const RolePhrase &role, const RolePhrase &next) const;
    [[nodiscard]] bool leadsTo(const RolePhrase &role, const RolePhrase &next) const;
    [[nodiscard]] int personFor(const NameRun &run) const;
    [[nodiscard]] int personRepeatedBy(const NameRun &run) const;
    [[nodiscard]] std::vector<int> lastWith(quint32 word) const;
    void learnName(int actor, const NameRun &run);
    [[nodiscard]] std::vector<quint32> hashesOf(TokenRange name) const;

    void placeAll();
    void placeName(size_t run);
    void placeRole(size_t role);
    void placeBody(const BodyMention &mention);
    void placeDemonym(const BodyMention &found);
    void placeGenericBody(int token);
    [[nodiscard]] int actorForRole(const RolePhrase &role);
    [[nodiscard]] int actorInOffice(const RolePhrase &role) const;
    [[nodiscard]] int personDescribedBy(const RolePhrase &role) const;
    [[nodiscard]] int groupFor(const RolePhrase &role);
    [[nodiscard]] static bool sameOffice(const Office &office, const RolePhrase &role);
    void learnOffice(int actor, const RolePhrase &role, bool claimed);
    void learnFor(int actor, int token);
    void learnFromParenthesis(int actor, int open);
    [[nodiscard]] bool standsForPlace(int actor) const;
    void learnUnknownBody(Actor &holder, int first, bool linked) const;
    void learnTitle(int actor, const NameRun &run);
    void learnSpokenFor(int actor, int token);
    [[nodiscard]] bool learnOwnerBefore(Actor &holder, int role) const;
    void learnEmployer(Actor &holder, const RolePhrase &role) const;
    [[nodiscard]] TokenRange capitalsBefore(int end) const;
    [[nodiscard]] bool isPersonAt(int token) const;
    void inheritFrom(int owner, Actor &holder) const;
    [[nodiscard]] int ownerOf(const RolePhrase &role) const;
    void learnAffiliation(int actor, int token);
    void learnSeat(Actor &holder, TokenRange organisation) const;

    int add(ActorKind kind);
    void mention(int actor, TokenRange tokens, MentionForm form);
    void label();
    [[nodiscard]] bool agrees(const Actor &actor, Gender gender) const
    {
        return actor.gender == Gender::Unknown || gender == Gender::Unknown || actor.gender == gender;
    }

    const AnnotatedText &m_text;
    Reader m_reader;
    const BodyIndex &m_bodies;
    const std::vector<RolePhrase> &m_roles;
    std::vector<NameRun> m_runs;
    Actors &m_actors;
    std::vector<Known> m_known; ///< by actor
    std::vector<int> m_runActor; ///< by run; -1: not a person
    std::vector<int> m_roleRun; ///< by role: the run that it belongs to; -1
    std::vector<int> m_bodyActor; ///< by body; -1: does not act
    std::unordered_map<quint32, std::vector<int>> m_personsByWord;
    QHash<QStringView, std::vector<int>> m_holders; ///< who holds an office, by its lemma
    QHash<int, std::vector<int>> m_leaders; ///< who holds one in a body
    QHash<QString, int> m_lastFrom; ///< the person of a country that was named last
    std::unordered_map<quint64, int> m_groups;
    std::unordered_map<quint64, int> m_genericBodies;

    int m_placedTo = 0; ///< tokens before are in mentions already
    int m_lastPerson = -1; ///< the person mentioned last
};

} // namespace rapporteur
