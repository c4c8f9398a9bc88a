// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/actorbuilder.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

ActorBuilder::ActorBuilder(const AnnotatedText &text, const BodyIndex &bodies, const std::vector<RolePhrase> &roles,
    std::vector<NameRun> runs, Actors &actors)
    : m_text(text)
    , m_reader(text)
    , m_bodies(bodies)
    , m_roles(roles)
    , m_runs(std::move(runs))
    , m_actors(actors)
    , m_runActor(m_runs.size(), -1)
    , m_roleRun(roles.size(), -1)
    , m_bodyActor(actors.bodies.size(), -1)
{
}

void ActorBuilder::build()
{
    joinNames();
    claimRoles();
    placeAll();
    label();
}

// Names

std::vector<quint32> ActorBuilder::hashesOf(TokenRange name) const
{
    std::vector<quint32> hashes;
    for (int i = name.first; i < name.end; ++i)
        hashes.push_back(m_reader.token(i).hash);
    return hashes;
}

/// First the names that stand by themselves, in the order of the text, then those that only repeat one.
void ActorBuilder::joinNames()
{
    for (size_t n = 0; n < m_runs.size(); ++n) {
        if (!m_runs[n].accepted)
            continue;
        int person = personFor(m_runs[n]);
        if (person < 0)
            person = add(ActorKind::Person);
        learnName(person, m_runs[n]);
        m_runActor[n] = person;
        m_known[size_t(person)].lastToken = m_runs[n].name.first;
    }
    for (size_t n = 0; n < m_runs.size(); ++n) {
        if (!m_runs[n].accepted)
            m_runActor[n] = personRepeatedBy(m_runs[n]);
    }
    for (Known &known : m_known)
        known.lastToken = -1;
}

namespace {

/// Whether one name is the other with parts left out at an end: "Joaquim Ferrer" and "Joaquim Ferrer García", "Al
/// Habsi".
bool isPartOf(const std::vector<quint32> &part, const std::vector<quint32> &whole)
{
    if (part.size() > whole.size())
        return false;
    return std::equal(part.begin(), part.end(), whole.begin())
        || std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

} // namespace

int ActorBuilder::personFor(const NameRun &run) const
{
    const std::vector<quint32> name = hashesOf(run.name);
    const auto match = [&](quint32 word, size_t shortest) {
        for (const int person : lastWith(word)) {
            const std::vector<quint32> &known = m_known[size_t(person)].name;
            if (known.size() >= shortest && agrees(m_actors.actors[size_t(person)], run.gender)
                && (isPartOf(name, known) || isPartOf(known, name)))
                return person;
        }
        return -1;
    };
    const int person = match(name.back(), 1);
    return person < 0 && name.size() > 1 ? match(name.front(), 2) : person;
}

/// The persons with \a word in their name, the latest first; a bounded number, so that a text full of one name stays
/// linear.
std::vector<int> ActorBuilder::lastWith(quint32 word) const
{
    constexpr size_t most = 32;
    const auto found = m_personsByWord.find(word);
    if (found == m_personsByWord.end())
        return {};
    const std::vector<int> &persons = found->second;
    return {persons.rbegin(), persons.rbegin() + qsizetype(std::min(most, persons.size()))};
}

/// The person whose name or surname \a run repeats: the one named last before it, else the first after it.
int ActorBuilder::personRepeatedBy(const NameRun &run) const
{
    const std::vector<quint32> name = hashesOf(run.name);
    int best = -1;
    for (const int person : lastWith(name.back())) {
        const std::vector<quint32> &known = m_known[size_t(person)].name;
        if (!isPartOf(name, known))
            continue;
        const bool surname = known.back() == name.back();
        const bool bestIsSurname = best >= 0 && m_known[size_t(best)].name.back() == name.back();
        if (best < 0 || (surname && !bestIsSurname)
            || (surname == bestIsSurname && m_known[size_t(person)].lastToken < run.name.first
                && m_known[size_t(best)].lastToken > run.name.first))
            best = person;
    }
    return best;
}

void ActorBuilder::learnName(int actor, const NameRun &run)
{
    Actor &person = m_actors.actors[size_t(actor)];
    Known &known = m_known[size_t(actor)];
    if (person.gender == Gender::Unknown)
        person.gender = run.gender;
    if (person.country.isEmpty())
        person.country = run.country;
    std::vector<quint32> name = hashesOf(run.name);
    if (name.size() <= known.name.size())
        return;
    known.name = std::move(name);
    person.name = m_text.excerpt(run.name).text;
    for (const quint32 hash : known.name) {
        std::vector<int> &persons = m_personsByWord[hash];
        if (persons.empty() || persons.back() != actor)
            persons.push_back(actor);
    }
}

/// Each role phrase belongs to at most one name: the one it touches before one across a comma.
void ActorBuilder::claimRoles()
{
    const auto claim = [this](int role, size_t run) {
        if (role >= 0 && m_roleRun[size_t(role)] < 0)
            m_roleRun[size_t(role)] = int(run);
    };
    for (size_t n = 0; n < m_runs.size(); ++n) {
        if (m_runActor[n] >= 0)
            claim(m_runs[n].roleBefore, n);
    }
    for (size_t n = 0; n < m_runs.size(); ++n) {
        if (m_runActor[n] < 0)
            continue;
        claim(m_runs[n].roleNext, n);
        claim(m_runs[n].rolePrevious, n);
    }
    for (size_t role = m_roles.size(); role-- > 1;) { // "architecte et enseignant à Patras, X"
        if (m_roleRun[role] >= 0 && m_roleRun[role - 1] < 0 && leadsTo(m_roles[role - 1], m_roles[role]))
            m_roleRun[role - 1] = m_roleRun[role];
    }
    for (size_t role = 1; role < m_roles.size(); ++role) { // "X, ministre de l'Eau et présidente de l'ABTX"
        const bool after = m_roleRun[role - 1] >= 0
            && m_runs[size_t(m_roleRun[role - 1])].tokens.end <= m_roles[role - 1].tokens.first;
        if (after && m_roleRun[role] < 0 && m_roles[role].bare && !m_roles[role].plural
            && gapBetween(m_roles[role - 1], m_roles[role]) == Gap::And)
            m_roleRun[role] = m_roleRun[role - 1];
    }
}

ActorBuilder::Gap ActorBuilder::gapBetween(const RolePhrase &role, const RolePhrase &next) const
{
    int gap = role.tokens.end;
    if (m_reader.isKind(gap, TokenKind::OpenParenthesis) && m_reader.isKind(gap + 2, TokenKind::CloseParenthesis))
        gap += 3; // "présidente du Réseau (RAEI), la professeure X"
    if (gap + 1 != next.tokens.first)
        return Gap::Other;
    return m_reader.isComma(gap) ? Gap::Comma : m_reader.does(gap, "and"_L1) ? Gap::And : Gap::Other;
}

/// Whether \a role and the one after it are of one person: "le directeur de l'Institut, le professeur X".
bool ActorBuilder::leadsTo(const RolePhrase &role, const RolePhrase &next) const
{
    const Gap gap = gapBetween(role, next);
    if (gap == Gap::Other || role.plural || next.plural)
        return false;
    const bool title = next.core.size() == 1 && m_reader.has(next.core.first, WordClass::PersonTitle);
    return gap == Gap::And ? next.bare : title || next.bare;
}

// Mentions, in the order of the text

void ActorBuilder::placeAll()
{
    size_t run = 0;
    size_t role = 0;
    size_t body = 0;
    const auto end = int(m_text.tokens.size());
    for (int i = 0; i < end; ++i) {
        if (run < m_runs.size() && m_runs[run].tokens.first == i) {
            placeName(run);
            ++run;
        }
        while (run < m_runs.size() && m_runs[run].tokens.first <= i)
            placeName(run++);
        if (role < m_roles.size() && m_roles[role].tokens.first == i)
            placeRole(role++);
        if (body < m_actors.bodyMentions.size() && m_actors.bodyMentions[body].tokens.first == i)
            placeBody(m_actors.bodyMentions[body++]);
        else if (m_reader.has(i, WordClass::BodyNoun) && m_reader.isSmall(i) && i >= m_placedTo)
            placeGenericBody(i);
    }
}

void ActorBuilder::placeName(size_t n)
{
    const int actor = m_runActor[n];
    const NameRun &run = m_runs[n];
    if (actor < 0 || run.tokens.first < m_placedTo)
        return;
    mention(actor, run.tokens, run.name.size() > 1 ? MentionForm::FullName : MentionForm::Surname);
    if (run.roleOfAll >= 0)
        learnOffice(actor, m_roles[size_t(run.roleOfAll)], true);
    learnTitle(actor, run);
    learnSpokenFor(actor, run.tokens.first);
    learnFor(actor, run.tokens.first);
    if (Actor &holder = m_actors.actors[size_t(actor)]; holder.organisation.isEmpty() && !run.owner.isEmpty()) {
        holder.organisation = m_text.excerpt(run.owner);
        holder.organisationKey = m_bodies.body(*m_bodies.covering(run.owner.first)).key;
    }
    learnAffiliation(actor, run.name.end);
    m_lastPerson = actor;
}

void ActorBuilder::placeRole(size_t n)
{
    const RolePhrase &role = m_roles[n];
    const int run = m_roleRun[n];
    if (role.tokens.first < m_placedTo)
        return;
    if (run < 0) {
        const int actor = actorForRole(role);
        if (actor < 0)
            return;
        if (!role.plural)
            learnOffice(actor, role, false);
        mention(actor, role.tokens, MentionForm::Role);
        return;
    }
    const int actor = m_runActor[size_t(run)];
    learnOffice(actor, role, true);
    const NameRun &name = m_runs[size_t(run)];
    if (name.roleBefore == int(n)) { // "le commissaire européen Otto Brandl" is one mention
        learnEmployer(m_actors.actors[size_t(actor)], role);
        learnSpokenFor(actor, role.tokens.first);
        mention(actor, {role.tokens.first, name.tokens.end},
            name.name.size() > 1 ? MentionForm::FullName : MentionForm::Surname);
        learnAffiliation(actor, name.name.end);
        m_lastPerson = actor;
    } else {
        mention(actor, role.tokens, MentionForm::Role);
        learnAffiliation(actor, role.tokens.end);
    }
}

void ActorBuilder::placeBody(const BodyMention &found)
{
    if (found.form == BodyForm::Adjective && found.tokens.first >= m_placedTo)
        placeDemonym(found);
    if (found.form == BodyForm::Adjective || found.tokens.first < m_placedTo)
        return;
    const int next = found.tokens.end;
    const int before = found.tokens.first - 1;
    const bool acts = m_reader.has(next, WordClass::ReportingVerb) || m_reader.has(next, WordClass::Auxiliary)
        || m_reader.has(before, WordClass::AttributionPreposition) || m_reader.has(before, WordClass::ReportingVerb);
    if (found.form == BodyForm::Capital && !acts)
        return;
    int &actor = m_bodyActor[size_t(found.body)];
    if (actor < 0) {
        actor = add(ActorKind::Body);
        const Body &body = m_actors.bodies[size_t(found.body)];
        m_actors.actors[size_t(actor)].label = body.name;
        m_actors.actors[size_t(actor)].country = body.country;
        m_actors.actors[size_t(actor)].organisationKey = body.key;
    }
    TokenRange tokens = found.tokens;
    if (before >= m_placedTo && m_reader.isThe(before) && !m_reader.does(before, "of"_L1)
        && !m_reader.does(before, "to"_L1))
        tokens.first = before;
    mention(actor, tokens, found.form == BodyForm::Acronym ? MentionForm::Acronym : MentionForm::BodyName);
}

/// "The Swede cautioned", "le Fidjien a relayé": the one named last, by where he or she is from.
void ActorBuilder::placeDemonym(const BodyMention &found)
{
    constexpr int near = 80; // tokens
    const int before = found.tokens.first - 1;
    const int next = found.tokens.end;
    const bool verb = m_reader.isVerb(next) || (!m_reader.adjectivesFollow() && m_reader.endsLikeVerb(next));
    if (m_lastPerson < 0 || before < m_placedTo || !m_reader.isThe(before) || !m_reader.isCapital(found.tokens.first)
        || !verb || found.tokens.first - m_known[size_t(m_lastPerson)].lastToken > near)
        return;
    const QStringView article = m_text.lexicon->value(m_reader.token(before).word, WordClass::Determiner);
    const Gender gender = article.startsWith(u"f s") ? Gender::Feminine
        : article.startsWith(u"m s")                 ? Gender::Masculine
                                                     : Gender::Unknown;
    Actor &person = m_actors.actors[size_t(m_lastPerson)];
    const QString &country = m_bodies.body(found).country;
    const bool group = person.country.isEmpty() && m_reader.hit(found.tokens.first, WordClass::CountryName).isEmpty()
        && m_reader.view(found.tokens.first).endsWith(u's') && !m_reader.adjectivesFollow(); // "the Swedes said"
    if (article.contains(u" p ") || group || !agrees(person, gender)
        || (!person.country.isEmpty() && person.country != country))
        return;
    person.country = country;
    mention(m_lastPerson, {before, next}, MentionForm::Role);
}

/// "le gouvernement", "la police locale": a body by its noun alone.
void ActorBuilder::placeGenericBody(int token)
{
    const int before = token - 1;
    const PhraseHit head = m_text.hitAt(token, WordClass::BodyNoun);
    if (before < m_placedTo || head.isEmpty() || head.value.endsWith(u"capital")
        || !m_reader.has(before, WordClass::Determiner) || m_bodies.covering(token))
        return;
    if (!m_reader.isThe(before)
        && !m_text.lexicon->value(m_reader.token(before).word, WordClass::Determiner).endsWith(u"demonstrative"))
        return;
    int end = head.tokens.end;
    QString country;
    for (; m_reader.isAdjective(end); ++end) {
        if (const BodyMention *adjective = m_bodies.covering(end))
            country = m_bodies.body(*adjective).country;
    }
    const quint64 hash = nameHash(m_reader, {token, end});
    const auto known = m_genericBodies.find(hash);
    int actor = known != m_genericBodies.end() ? known->second : -1;
    if (actor < 0) {
        actor = add(ActorKind::Body);
        m_genericBodies.emplace(hash, actor);
        m_actors.actors[size_t(actor)].country = country;
        m_actors.actors[size_t(actor)].plural = head.value.endsWith(u'p');
    }
    const bool contracted = m_reader.does(before, "of"_L1) || m_reader.does(before, "to"_L1);
    mention(actor, {contracted ? token : before, end}, MentionForm::BodyName);
}

// Offices

bool ActorBuilder::sameOffice(const Office &office, const RolePhrase &role)
{
    if (!role.country.isEmpty() && office.country != role.country)
        return false;
    if (office.body >= 0 && role.body >= 0 && office.body != role.body)
        return false;
    if (role.body >= 0 && office.body < 0 && !office.country.isEmpty())
        return false; // "le président de la Croix-Rouge" is not that of Ireland
    if (office.lemma == role.lemma && role.kind != u"people")
        return role.domain == 0 || role.domain == office.domain;
    if (office.lemma == role.lemma)
        return role.domain == 0 && role.country.isEmpty() == office.country.isEmpty();
    // "le chef de l'ONU" is its Secretary-General: the one head that a body has.
    const bool leads = (office.kind == u"head" && role.kind == u"top")
        || (office.kind == u"top" && role.kind == u"head") || (office.kind == u"head" && role.kind == u"head");
    return leads && office.body >= 0 && office.body == role.body;
}

int ActorBuilder::actorForRole(const RolePhrase &role)
{
    if (role.plural)
        return groupFor(role);
    const int before = role.tokens.first - 1;
    if (role.bare && (m_reader.isComma(before) || m_reader.isKind(before, TokenKind::OpenParenthesis))
        && !m_actors.mentions.empty() && m_actors.mentions.back().tokens.end == before
        && m_actors.actors[size_t(m_actors.mentions.back().actor)].kind != ActorKind::Body)
        return m_actors.mentions.back()
            .actor; // a second apposition: "…, vice-présidente des Seychelles, présidente du sommet"
    if (!role.indefinite && !role.possessive) {
        if (const int known = actorInOffice(role); known >= 0)
            return known;
        if (const int person = personDescribedBy(role); person >= 0)
            return person;
    }
    const int actor = add(ActorKind::Role);
    m_actors.actors[size_t(actor)].unnamed = role.indefinite;
    return actor;
}

/// "le chercheur japonais", of the person just named; "le représentant de Maurice", of the one from there.
int ActorBuilder::personDescribedBy(const RolePhrase &role) const
{
    constexpr int near = 120; // tokens: a paragraph or two
    if (role.kind != u"people" || role.body >= 0 || role.bare || m_reader.isNameLike(role.tokens.end))
        return -1;
    for (int i = role.core.end; role.country.isEmpty() && i < role.tokens.end; ++i) {
        if (m_reader.isCapital(i))
            return -1; // "the representative of Norland", wherever that is
    }
    const int fromThere = role.country.isEmpty() ? -1 : m_lastFrom.value(role.country, -1);
    if (fromThere >= 0 && agrees(m_actors.actors[size_t(fromThere)], role.gender))
        return fromThere;
    if (m_lastPerson < 0 || role.tokens.first - m_known[size_t(m_lastPerson)].lastToken > near)
        return -1;
    const Actor &last = m_actors.actors[size_t(m_lastPerson)];
    const bool elsewhere = !role.country.isEmpty() && !last.country.isEmpty();
    return agrees(last, role.gender) && !elsewhere ? m_lastPerson : -1;
}

/// The actor named last of those who hold the office.
int ActorBuilder::actorInOffice(const RolePhrase &role) const
{
    constexpr size_t most = 64; // holders looked at, the last first: enough, and linear in the text
    int best = -1;
    const auto look = [&](const std::vector<int> &holders) {
        for (size_t back = 1; back <= std::min(most, holders.size()); ++back) {
            const int n = holders[holders.size() - back];
            const Actor &actor = m_actors.actors[size_t(n)];
            if (actor.unnamed || !agrees(actor, role.gender))
                continue;
            const std::vector<Office> &offices = m_known[size_t(n)].offices;
            const bool holds = std::any_of(
                offices.begin(), offices.end(), [&role](const Office &office) { return sameOffice(office, role); });
            if (holds && (best < 0 || m_known[size_t(n)].lastToken > m_known[size_t(best)].lastToken))
                best = n;
        }
    };
    look(m_holders.value(role.lemma));
    if (role.body >= 0 && role.kind != u"office" && role.kind != u"people")
        look(m_leaders.value(role.body));
    return best;
}

int ActorBuilder::groupFor(const RolePhrase &role)
{
    const quint64 hash = nameHash(m_reader, role.core);
    const auto known = m_groups.find(hash);
    if (known != m_groups.end() && !role.indefinite)
        return known->second;
    const int actor = add(ActorKind::Group);
    m_groups[hash] = actor;
    m_actors.actors[size_t(actor)].plural = true;
    m_actors.actors[size_t(actor)].gender = role.gender;
    m_actors.actors[size_t(actor)].unnamed = role.indefinite;
    return actor;
}

void ActorBuilder::learnOffice(int actor, const RolePhrase &role, bool claimed)
{
    Actor &holder = m_actors.actors[size_t(actor)];
    std::vector<Office> &offices = m_known[size_t(actor)].offices;
    constexpr size_t mostOffices = 16; // of one person
    if (offices.size() < mostOffices)
        offices.push_back({role.lemma, role.kind, role.body, role.country, role.domain, role.ofTerritory});
    const auto remember = [actor](std::vector<int> &holders) {
        if (holders.empty() || holders.back() != actor)
            holders.push_back(actor);
    };
    remember(m_holders[role.lemma]);
    if (role.body >= 0)
        remember(m_leaders[role.body]);
    if (holder.gender == Gender::Unknown)
        holder.gender = role.gender;
    if (role.possessive && role.kind != u"peer" && !learnOwnerBefore(holder, role.tokens.first))
        inheritFrom(ownerOf(role), holder);
    if (holder.country.isEmpty())
        holder.country = role.country;
    // A title is the weakest of roles, but stronger than how the text calls somebody later.
    const bool titleOnly = role.core.size() == 1 && m_reader.has(role.core.first, WordClass::PersonTitle);
    Known &known = m_known[size_t(actor)];
    if (holder.role.isEmpty() || (known.titleOnly && claimed && !titleOnly)) {
        holder.role = m_text.excerpt(role.core);
        known.titleOnly = titleOnly;
    }
    if (holder.organisation.isEmpty() && !role.organisation.isEmpty()) {
        holder.organisation = m_text.excerpt(role.organisation);
        if (role.body >= 0)
            holder.organisationKey = m_actors.bodies[size_t(role.body)].key;
        learnSeat(holder, role.organisation);
    }
}

/// Whose "son porte-parole" is: of the one named last, a person or a State; "its" and "leur" are of a State where there
/// is one.
int ActorBuilder::ownerOf(const RolePhrase &role) const
{
    constexpr int near = 60; // tokens: a sentence or two
    int owner = -1;
    for (auto at = m_actors.mentions.crbegin();
         at != m_actors.mentions.crend() && role.tokens.first - at->tokens.first < near; ++at) {
        const Actor &actor = m_actors.actors[size_t(at->actor)];
        const bool one = actor.kind == ActorKind::Person || actor.kind == ActorKind::Role;
        const bool thing = actor.kind == ActorKind::Body;
        if (role.ofThing ? thing : one || (thing && m_reader.adjectivesFollow()))
            return at->actor;
        if (one && owner < 0)
            owner = at->actor;
    }
    return owner;
}

/// "Northvale Resources, whose chief executive is", "Mutuelle Nord, dont le directeur": the capitals before the comma
/// are the body. False when none stand there.
bool ActorBuilder::learnOwnerBefore(Actor &holder, int role) const
{
    const int whose = m_reader.isWhose(role - 1) ? role - 1 : m_reader.isWhose(role) ? role : -1;
    if (whose < 0 || !m_reader.isComma(whose - 1))
        return false;
    const TokenRange name = capitalsBefore(whose - 1);
    if (name.isEmpty() || (m_bodies.covering(name.first) && m_bodies.isState(*m_bodies.covering(name.first))))
        return false;
    if (holder.organisation.isEmpty())
        holder.organisation = m_text.excerpt(name);
    return true;
}

/// The capitals that end at \a end and are no person's name: "Larch & Wren".
TokenRange ActorBuilder::capitalsBefore(int end) const
{
    constexpr int longest = 6;
    int first = end;
    while (first > std::max(0, end - longest)
        && (m_reader.isNameLike(first - 1) || (first < end && m_reader.view(first - 1) == u"&" && first > 1))
        && !m_reader.has(first - 1, WordClass::PersonTitle) && !m_reader.has(first - 1, WordClass::RoleNoun))
        --first;
    if (first == end || !m_reader.isCapital(first) || isPersonAt(first))
        return {};
    return {first, end};
}

/// Whether an accepted name begins at \a token.
bool ActorBuilder::isPersonAt(int token) const
{
    const auto run = std::lower_bound(
        m_runs.begin(), m_runs.end(), token, [](const NameRun &known, int at) { return known.name.first < at; });
    return run != m_runs.end() && run->name.first == token && m_runActor[size_t(run - m_runs.begin())] >= 0;
}

/// "Larch & Wren partner Duncan Ashworth", where nouns stand unmarked before nouns: capitals of no other use are whom
/// he works for.
void ActorBuilder::learnEmployer(Actor &holder, const RolePhrase &role) const
{
    if (m_reader.adjectivesFollow() || !holder.organisation.isEmpty() || !role.bare
        || !m_reader.isSmall(role.core.first))
        return;
    const TokenRange name = capitalsBefore(role.tokens.first);
    constexpr quint64 other = classBit(WordClass::FirstName) | classBit(WordClass::RoleModifier)
        | classBit(WordClass::City) | classBit(WordClass::CountryName) | classBit(WordClass::CountryAdjective)
        | classBit(WordClass::EventNoun) | classBit(WordClass::PlaceNoun);
    bool known = name.isEmpty()
        || (name.size() == 1 && m_reader.token(name.first).sentenceStart && m_reader.classes(name.first) != 0);
    for (int i = name.first; i < name.end; ++i) {
        const qsizetype hyphen = m_reader.view(i).lastIndexOf(u'-'); // "Turin-born"
        known |= (m_reader.classes(i) & other) != 0
            || (hyphen > 0 && m_reader.view(i).sliced(hyphen + 1).front().isLower());
    }
    if (!known)
        holder.organisation = m_text.excerpt(name);
}

void ActorBuilder::inheritFrom(int owner, Actor &holder) const
{
    if (owner < 0)
        return;
    const Actor &from = m_actors.actors[size_t(owner)];
    if (&from == &holder)
        return;
    if (holder.country.isEmpty())
        holder.country = from.country;
    if (!holder.organisation.isEmpty())
        return;
    if (from.kind != ActorKind::Body) {
        holder.organisation = from.organisation;
        holder.organisationKey = from.organisationKey;
    } else if (const TokenRange last = m_actors.mentions[size_t(from.mentions.constLast())].tokens;
               m_bodies.covering(last.end - 1)
               && from.country.isEmpty()) { // "The ICCO is represented by its director, X"
        TokenRange name = last;
        name.first += m_reader.isThe(name.first);
        holder.organisation = m_text.excerpt(name);
        holder.organisationKey = from.organisationKey;
    }
}

/// "Professor Arriagada": a title that is a role too.
void ActorBuilder::learnTitle(int actor, const NameRun &run)
{
    const int title = run.name.first - 1;
    Actor &holder = m_actors.actors[size_t(actor)];
    if (!run.titled || !holder.role.isEmpty() || !m_reader.has(title, WordClass::RoleNoun))
        return;
    holder.role = m_text.excerpt({title, title + 1});
    m_known[size_t(actor)].titleOnly = true;
}

/// "Pour la Fondation des routes, X", "For the Trust, X": whom one speaks for opens the sentence.
void ActorBuilder::learnFor(int actor, int token)
{
    const BodyMention *body = m_reader.isComma(token - 1) ? m_bodies.endingAt(token - 1) : nullptr;
    if (!body || m_bodies.isState(*body) || body->form == BodyForm::Adjective)
        return;
    int before = body->tokens.first - 1;
    if (m_reader.isThe(before) && !m_reader.does(before, "of"_L1))
        --before;
    const bool onBehalf = m_reader.does(before, "of"_L1) && before >= 2 && m_reader.token(before - 2).sentenceStart;
    const bool opens = m_reader.does(before, "for"_L1) && m_reader.token(before).sentenceStart;
    Actor &holder = m_actors.actors[size_t(actor)];
    if ((!opens && !onBehalf) || !holder.organisation.isEmpty())
        return;
    holder.organisation = m_text.excerpt(body->tokens);
    holder.organisationKey = m_bodies.body(*body).key;
}

/// "L'Union européenne, par la voix du commissaire X": X speaks for it.
void ActorBuilder::learnSpokenFor(int actor, int token)
{
    constexpr int longestCue = 5;
    for (int i = std::max(0, token - longestCue); i < token; ++i) {
        const PhraseHit cue = m_text.hitAt(i, WordClass::AttributionPreposition);
        if (cue.value != u"voice" || cue.tokens.end != token)
            continue;
        for (auto at = m_actors.mentions.crbegin(); at != m_actors.mentions.crend() && at->tokens.end + longestCue > i;
             ++at) {
            const Actor &body = m_actors.actors[size_t(at->actor)];
            if (body.kind != ActorKind::Body)
                continue;
            Actor &holder = m_actors.actors[size_t(actor)];
            if (holder.organisation.isEmpty() && body.country.isEmpty()) {
                const bool article = m_reader.isThe(at->tokens.first);
                holder.organisation = m_text.excerpt({at->tokens.first + article, at->tokens.end});
                holder.organisationKey = body.organisationKey;
            }
            if (holder.country.isEmpty())
                holder.country = body.country;
            return;
        }
    }
}

/// "Malika Ouattara (Eau pour tous, Burkina Faso)".
void ActorBuilder::learnFromParenthesis(int actor, int open)
{
    Actor &holder = m_actors.actors[size_t(actor)];
    constexpr int longest = 12; // tokens
    if (m_reader.isAcronymShaped(open + 1) && m_reader.isKind(open + 2, TokenKind::CloseParenthesis)
        && holder.organisation.isEmpty() && !m_bodies.beginningAt(open + 1)) {
        holder.organisation = m_text.excerpt({open + 1, open + 2}); // "Claire Dubois (CNRS)"
        return;
    }
    for (int i = open + 1; i < open + longest && m_reader.exists(i) && !m_reader.isKind(i, TokenKind::CloseParenthesis);
         ++i) {
        const BodyMention *body = m_bodies.beginningAt(i);
        if (!body || body->form == BodyForm::Adjective)
            continue;
        if (m_bodies.isState(*body) && holder.country.isEmpty()) {
            holder.country = m_bodies.body(*body).country;
        } else if (m_bodies.body(*body).kind == BodyKind::Organisation && holder.organisation.isEmpty()) {
            holder.organisation = m_text.excerpt(body->tokens);
            holder.organisationKey = m_bodies.body(*body).key;
        }
    }
    const PhraseHit city = m_reader.hit(open + 1, WordClass::City);
    if (!city.isEmpty() && holder.country.isEmpty() && m_reader.isKind(city.tokens.end, TokenKind::CloseParenthesis))
        holder.country = city.value.toString(); // "Yasmine Cherkaoui (Casablanca)"
    else if (city.isEmpty() && holder.organisation.isEmpty() && !standsForPlace(actor))
        learnUnknownBody(holder, open + 1, false);
}

/// "MPs Sarah Lekorere (Laikipia North)": whose parenthesis tells a place.
bool ActorBuilder::standsForPlace(int actor) const
{
    const std::vector<Office> &offices = m_known[size_t(actor)].offices;
    return std::any_of(offices.begin(), offices.end(),
        [](const Office &office) { return office.ofTerritory && office.kind == u"people"; });
}

/// "Hiroko Tanabe, chief economist at Nishimori", "Oleg Stasenko, vice president, Donmet;": capitals that no lexicon
/// knows, where only an organisation can stand. Not linked, they must end an item of a list.
void ActorBuilder::learnUnknownBody(Actor &holder, int first, bool linked) const
{
    constexpr int longest = 7;
    int end = first;
    const auto goesOn = [this](int i) {
        return (m_reader.isNameLike(i) && !m_reader.has(i, WordClass::PersonTitle) && !m_bodies.covering(i))
            || m_reader.isKind(i, TokenKind::Number);
    };
    const auto joins = [&](int i) {
        return goesOn(i + 1)
            && (m_reader.view(i) == u"&" || (m_reader.does(i, "of"_L1) && !m_reader.isKind(i, TokenKind::Number)));
    };
    while (end < first + longest && m_reader.exists(end) && !m_reader.token(end).sentenceStart
        && (goesOn(end) || (end > first && joins(end))))
        ++end;
    if (end == first || isPersonAt(first) || !m_reader.isCapital(first) || m_reader.has(first, WordClass::FirstName)
        || m_reader.has(first, WordClass::RoleNoun) || m_reader.has(first, WordClass::EventNoun)
        || m_reader.has(first, WordClass::PlaceNoun) || !m_reader.hit(first, WordClass::City).isEmpty())
        return;
    const QStringView word = m_reader.view(first);
    if (word.size() > 1 && word[1] == u'-')
        return; // "(R-Texas)"
    const bool item = m_reader.isKind(end, TokenKind::Semicolon) || m_reader.isKind(end, TokenKind::FullStop)
        || m_reader.isKind(end, TokenKind::CloseParenthesis) || m_reader.isKind(end, TokenKind::OpenParenthesis)
        || !m_reader.exists(end) || m_reader.isKind(end, TokenKind::Bullet);
    const bool comma = m_reader.isComma(end) && (linked || m_reader.isKind(first - 1, TokenKind::OpenParenthesis));
    if (linked || item || comma)
        holder.organisation = m_text.excerpt({first, end});
}

/// The country of an organisation that is named after a city, or told by ", in Ireland" after it.
void ActorBuilder::learnSeat(Actor &holder, TokenRange organisation) const
{
    if (!holder.country.isEmpty())
        return;
    for (int i = organisation.first; i < organisation.end; ++i) {
        const PhraseHit city = m_text.hitAt(i, WordClass::City);
        if (!city.isEmpty() && m_reader.isCapital(i)) {
            holder.country = city.value.toString();
            return;
        }
    }
    for (int i = organisation.first; i < organisation.end && holder.organisationKey.isEmpty(); ++i) {
        const PhraseHit name = m_text.hitAt(i, WordClass::CountryName); // "Agence spatiale du Nigeria"
        if (!name.isEmpty() && m_reader.isCapital(i) && i > organisation.first) {
            holder.country = name.value.toString();
            return;
        }
        const PhraseHit adjective
            = m_text.hitAt(i, WordClass::CountryAdjective); // "Norwegian Institute for Rural Medicine"
        if (!adjective.isEmpty()) {
            holder.country = adjective.value.toString();
            return;
        }
    }
    int next = organisation.end;
    if (m_reader.isComma(next))
        ++next;
    const bool in = m_reader.does(next, "in"_L1);
    const BodyMention *state = in ? m_bodies.beginningAt(next + 1) : m_bodies.beginningAt(next);
    if (state && state->form == BodyForm::Name && m_bodies.isState(*state)
        && (in || (next > organisation.end && !m_reader.isWord(state->tokens.end))))
        holder.country = m_bodies.body(*state).country; // "…, Coastal Zone Management Unit, Barbados"
}

/// "X, University of Kuopio", "X, de l'Observatoire de Manaus", "X of the University of Sligo Bay", "X (OMS)", "X of
/// Argentina".
void ActorBuilder::learnAffiliation(int actor, int token)
{
    Actor &holder = m_actors.actors[size_t(actor)];
    int i = token;
    if (m_reader.isKind(i, TokenKind::OpenParenthesis))
        learnFromParenthesis(actor, i);
    const bool apart = m_reader.isComma(i) || m_reader.isKind(i, TokenKind::OpenParenthesis);
    if (apart)
        ++i;
    const PhraseHit cue = m_reader.hit(i, WordClass::AffiliationCue);
    if (!cue.isEmpty())
        i = cue.tokens.end - 1;
    const bool linked = !cue.isEmpty() || (m_reader.does(i, "with"_L1) && !holder.role.isEmpty())
        || m_reader.does(i, "of"_L1) || m_reader.does(i, "from"_L1) || m_reader.does(i, "at"_L1)
        || (m_reader.does(i, "to"_L1) && apart);
    if (linked)
        ++i;
    if (m_reader.isThe(i) && (linked || apart))
        ++i;
    const BodyMention *body = apart || linked ? m_bodies.beginningAt(i) : nullptr;
    if (body && body->form == BodyForm::Name && m_bodies.isState(*body)
        && m_reader.has(body->tokens.end, WordClass::Enclitic)
        && m_bodies.beginningAt(body->tokens.end + 1)) { // "of South Africa's Centre for Public Health"
        if (holder.country.isEmpty())
            holder.country = m_bodies.body(*body).country;
        body = m_bodies.beginningAt(body->tokens.end + 1);
    }
    if (body && linked && body->form == BodyForm::Adjective) { // "of the Peruvian network Agua Viva"
        if (holder.country.isEmpty())
            holder.country = m_bodies.body(*body).country;
        body = m_bodies.beginningAt(body->tokens.end);
    }
    if (!body) {
        constexpr int near = 4; // "qui dirige l'agence finlandaise des routes"
        for (int at = i; !cue.isEmpty() && holder.country.isEmpty() && at < i + near && m_reader.isSmall(at); ++at)
            holder.country = m_reader.hit(at, WordClass::CountryAdjective).value.toString();
        const PhraseHit city = linked ? m_reader.hit(i, WordClass::City) : PhraseHit {};
        if (!city.isEmpty() && m_reader.isCapital(i) && holder.country.isEmpty())
            holder.country = city.value.toString();
        const bool within = !cue.isEmpty(); // "of" may lead to a place
        if (city.isEmpty() && holder.organisation.isEmpty()
            && (within || (apart && !linked && !holder.role.isEmpty() && !standsForPlace(actor))))
            learnUnknownBody(holder, i, within);
        return;
    }
    if (!m_bodies.isState(*body)) {
        if (holder.organisation.isEmpty() && m_bodies.body(*body).kind == BodyKind::Organisation) {
            holder.organisation = m_text.excerpt(body->tokens);
            holder.organisationKey = m_bodies.body(*body).key;
            learnSeat(holder, body->tokens);
        }
    } else if (holder.country.isEmpty() && (body->form == BodyForm::Name || linked)
        && (linked || !m_reader.isWord(body->tokens.end))) {
        holder.country = m_bodies.body(*body).country;
    }
}

// Actors

int ActorBuilder::add(ActorKind kind)
{
    m_actors.actors.push_back({});
    m_actors.actors.back().kind = kind;
    m_known.push_back({});
    return int(m_actors.actors.size()) - 1;
}

void ActorBuilder::mention(int actor, TokenRange tokens, MentionForm form)
{
    m_actors.actors[size_t(actor)].mentions.append(int(m_actors.mentions.size()));
    m_actors.mentions.push_back({.tokens = tokens, .actor = actor, .form = form});
    m_known[size_t(actor)].lastToken = tokens.first;
    const Actor &named = m_actors.actors[size_t(actor)];
    if (named.kind == ActorKind::Person && !named.country.isEmpty())
        m_lastFrom[named.country] = actor;
    m_placedTo = tokens.end;
}

/// The most complete form that the article gives: a person's full name, the first form of an office that names its
/// body.
void ActorBuilder::label()
{
    for (size_t n = 0; n < m_actors.actors.size(); ++n) {
        Actor &actor = m_actors.actors[n];
        if (actor.mentions.isEmpty())
            continue;
        const auto words = [&](int index) { return m_text.excerpt(m_actors.mentions[size_t(index)].tokens).text; };
        if (actor.kind == ActorKind::Person) {
            actor.label = m_known[n].name.size() > 1 ? actor.name : words(actor.mentions.first());
            continue;
        }
        if (!actor.label.isEmpty())
            continue;
        actor.label = words(actor.mentions.first());
        for (const int index : std::as_const(actor.mentions)) {
            const TokenRange tokens = m_actors.mentions[size_t(index)].tokens;
            const bool full = m_bodies.covering(tokens.first) || m_bodies.covering(tokens.end - 1);
            if (full && !actor.organisation.isEmpty()) {
                actor.label = words(index);
                break;
            }
        }
    }
}

} // namespace rapporteur
