// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/participantextractor.h"

#include "extraction/attendance/namedsentence.h"
#include "extraction/attendance/participantlist.h"
#include "extraction/attendance/presence.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A cue of the lexicon, with the words of its value.
struct Cue {
    TokenRange tokens;
    QStringView mode;
    bool authors = false; ///< the message is of those named, one or more
    bool after = false; ///< said of the person named after it
    bool there = false; ///< only before a place or an event
};

class ParticipantExtractor : private NamedSentence
{
public:
    ParticipantExtractor(
        const AnnotatedText &text, const Actors &actors, const QList<Quotation> &quotes, const Event &event)
        : NamedSentence(text, actors)
        , m_quotes(quotes)
        , m_event(event)
        , m_presences(actors)
    {
    }

    Participants run()
    {
        readQuotes();
        for (size_t n = 0; n < m_text.sentences.size(); ++n)
            readSentence(int(n));
        return ParticipantList(m_text, m_actors, m_event, std::move(m_presences)).make();
    }

private:
    // What is said of whom

    void readQuotes()
    {
        for (const Quotation &quote : m_quotes) {
            if (quote.actor < 0 || quote.actor >= int(m_presences.actors.size()))
                continue;
            Presence &presence = m_presences.actors[size_t(quote.actor)];
            presence.spoke = true;
            presence.video |= quote.mode == Mode::Video;
            presence.message |= quote.mode == Mode::Message;
        }
    }

    void readSentence(int index)
    {
        const Sentence &sentence = m_text.sentences[size_t(index)];
        readAt(sentence);
        const bool otherEdition = isAboutOtherEdition();
        for (int m = m_firstMention; m < m_lastMention; ++m) {
            const Actor &actor = m_actors.actors[size_t(mention(m).actor)];
            Presence &presence = m_presences.actors[size_t(mention(m).actor)];
            const bool described = !actor.role.isEmpty() || !actor.organisation.isEmpty() || !actor.country.isEmpty();
            const bool speaks = speaksAt(m);
            presence.speaks |= !otherEdition && speaks && !isAgent(m);
            presence.takesPart
                |= !otherEdition && (((described || speaks) && !isTopic(m)) || isListed(m) || opensSentence(m));
        }
        if (!otherEdition) {
            readStateLists();
            readOrganisationLists();
        }
        m_otherEdition = otherEdition;
        for (int i = m_sentence.first; i < m_sentence.end;) {
            if (const int unquoted = endOfQuoted(i); unquoted > i) {
                i = unquoted;
                continue;
            }
            const int next = readCue(i);
            if (next == i && !otherEdition) {
                readAttendance(i);
                readStatement(i);
            }
            i = std::max(i + 1, next);
        }
        if (!otherEdition)
            readSubject();
        if (m_lastMention > m_firstMention)
            rememberLastPerson();
    }

    /// "La Tunisie, la Libye et Chypre ont participé", "gathered delegates from Kenya, Ghana and Togo".
    void readAttendance(int token)
    {
        const PhraseHit verb = m_reader.hit(token, WordClass::AttendanceVerb);
        if (verb.isEmpty())
            return;
        if (verb.value.contains(u"sends") && !sendsPeople(verb.tokens.end))
            return;
        const bool gathers = verb.value.startsWith(u"gathers");
        const bool attends = verb.value.startsWith(u"attends") || verb.value.startsWith(u"present");
        if (attends && isNegated(verb.tokens.first)) {
            readAbsence({.tokens = verb.tokens, .mode = u"absent"});
            return;
        }
        if (attends)
            takeStates(statesBefore(verb.tokens.first), Stance::TakesPart);
        if (gathers || attends) {
            takeStatesFrom(verb.tokens.end);
            for (int m = m_firstMention; m < m_lastMention; ++m)
                m_presences.actors[size_t(mention(m).actor)].takesPart |= isOne(m);
        }
        if (attends) {
            takeGroupBefore(verb.tokens.first);
            takeOrganisationsBefore(verb.tokens.first);
        }
    }

    /// "sent 120 delegates", "a envoyé une forte délégation", not "sent a letter".
    [[nodiscard]] bool sendsPeople(int token) const
    {
        constexpr int near = 4;
        for (int i = token; i < std::min(m_sentence.end, token + near); ++i) {
            if (!m_reader.hit(i, WordClass::CountedNoun).isEmpty() || isDelegation(i))
                return true;
        }
        return false;
    }

    /// "La Banque africaine de développement, la FAO et AFRISTAT étaient représentées".
    void takeOrganisationsBefore(int token)
    {
        int end = token;
        for (auto at = m_actors.bodyMentionFrom(token); at != m_actors.bodyMentions.cbegin();) {
            const BodyMention &body = *--at;
            if (body.tokens.first < m_sentence.first || body.tokens.end > end || !isListGap(body.tokens.end, end))
                return;
            if (isNamedOrganisation(body) && !m_reader.has(m_sentence.first, WordClass::Negation))
                m_presences.bodyTakesPart[size_t(body.body)] = true;
            end = body.tokens.first;
        }
    }

    [[nodiscard]] bool isNamedOrganisation(const BodyMention &mention) const
    {
        const Body &body = m_actors.bodies[size_t(mention.body)];
        return body.kind == BodyKind::Organisation
            && (!body.key.isEmpty() || mention.tokens.size() > 1 || mention.form == BodyForm::Acronym
                || !m_reader.has(mention.tokens.first, WordClass::BodyNoun));
    }

    /// "Tanzanian officials joined by video": the State of a group that attends.
    void takeGroupBefore(int token)
    {
        const int m = m_actors.firstMentionFrom(token) - 1;
        if (m < m_firstMention || m_actors.actors[size_t(mention(m).actor)].kind != ActorKind::Group)
            return;
        for (int i = mention(m).tokens.end; i < token; ++i) {
            if (!m_reader.has(i, WordClass::Auxiliary))
                return;
        }
        takeBodiesAt(m_text, m_actors, m_text.span(mention(m).tokens), m_presences);
    }

    /// Who does not do what the words of \a cue say stays away.
    void readAbsence(const Cue &cue)
    {
        if (readStatesAt(cue))
            return;
        const int m = m_actors.firstMentionFrom(cue.tokens.first) - 1;
        const int actor = subjectOf(cue);
        if (m >= m_firstMention && actor >= 0 && actor == mention(m).actor && isOne(m)
            && !isParted(mention(m).tokens.end, cue.tokens.first))
            mark(actor, cue);
    }

    /// "L’Inde et l’Afrique du Sud ont annoncé …": a State that says or decides something here.
    void readStatement(int token)
    {
        if (!m_reader.has(token, WordClass::ReportingVerb) && m_reader.hit(token, WordClass::DecisionVerb).isEmpty())
            return;
        const std::vector<const BodyMention *> states = statesBefore(token);
        if (!states.empty() && opensClause(states.back()->tokens.first))
            takeStates(states, Stance::TakesPart);
    }

    /// Lists of States that those present come from: "delegates from Kenya, Ghana and Togo", "notamment celles du Niger
    /// et du Mali".
    void readStateLists()
    {
        std::vector<const BodyMention *> list;
        const auto close = [&] {
            if (!list.empty() && opensOrigin(list.front()->tokens.first, list.size()))
                takeStates(list, Stance::TakesPart);
            list.clear();
        };
        for (auto at = m_actors.bodyMentionFrom(m_sentence.first);
             at != m_actors.bodyMentions.cend() && at->tokens.end <= m_sentence.end; ++at) {
            if (m_actors.bodies[size_t(at->body)].kind != BodyKind::State)
                continue;
            readDelegation(*at);
            if (at->form != BodyForm::Name)
                continue;
            if (!list.empty() && !isListGap(list.back()->tokens.end, at->tokens.first, true))
                close();
            list.push_back(&*at);
        }
        close();
    }

    /// Organisations that are listed among those present, or beside the organiser: "dont l’UNICEF et l’OIF", "with
    /// support from Oxfam".
    void readOrganisationLists()
    {
        bool among = false;
        int last = -1;
        for (auto at = m_actors.bodyMentionFrom(m_sentence.first);
             at != m_actors.bodyMentions.cend() && at->tokens.end <= m_sentence.end; ++at) {
            const bool named = isNamedOrganisation(*at);
            among = (among && last >= 0 && isListGap(last, at->tokens.first))
                || (named && opensParticipants(at->tokens.first));
            if (among && named)
                m_presences.bodyTakesPart[size_t(at->body)] = true;
            last = at->tokens.end;
        }
    }

    /// Whether what begins at \a token is listed among those present, or organises.
    [[nodiscard]] bool opensParticipants(int token) const
    {
        const int before = token - 1 - (m_reader.isThe(token - 1) && !m_reader.does(token - 1, "of"_L1));
        constexpr int longestCue = 4;
        for (int i = std::max(m_sentence.first, before - longestCue); i <= before; ++i) {
            const PhraseHit organiser = m_reader.hit(i, WordClass::OrganiserCue);
            if (!organiser.isEmpty() && organiser.tokens.end == before + 1)
                return true;
            const PhraseHit including = m_reader.hit(i, WordClass::IncludingCue);
            if (!including.isEmpty() && including.tokens.end >= before && hasAttendanceBefore(i))
                return true;
        }
        if (m_reader.hit(before - 1, WordClass::RoleNoun).value.contains(u" p ") && !isNegated(before - 1)
            && (m_reader.does(before, "of"_L1) || m_reader.does(before, "from"_L1)) && hasAttendance())
            return true; // "executives from Shell and Eni"
        const PhraseHit sent = m_reader.hit(before - 1, WordClass::CountedNoun);
        return m_reader.does(before, "from"_L1)
            && (sent.value.contains(u"sent") || sent.value.startsWith(u"delegations"));
    }

    /// Whether a list of \a size States that begins at \a token tells where people come from.
    [[nodiscard]] bool opensOrigin(int token, size_t size) const
    {
        int i = token - 1;
        if (m_reader.isThe(i) && !m_reader.does(i, "of"_L1))
            --i;
        const bool from = m_reader.does(i, "from"_L1);
        const bool colon = m_reader.isKind(i, TokenKind::Colon);
        if (size > 1 && includes(i))
            return true;
        if (!from && !colon)
            return false;
        constexpr int mostAdjectives = 3;
        for (int noun = i - 1; noun >= std::max(m_sentence.first, i - 1 - mostAdjectives); --noun) {
            if (m_reader.has(noun, WordClass::NotAttendanceNoun) || m_reader.isVerb(noun))
                return false;
            const PhraseHit counted = m_reader.hit(noun, WordClass::CountedNoun);
            const bool delegation
                = counted.value.startsWith(u"delegations") || counted.value.contains(u"sent") || isDelegation(noun);
            if (!counted.isEmpty() || delegation)
                return (size > 1 || delegation) && !isNegated(noun);
            if (m_reader.has(noun, WordClass::RoleNoun) || m_reader.does(noun, "from"_L1))
                return size > 1;
        }
        return false;
    }

    /// "la délégation malienne", "Uganda's delegation", "Tanzanian officials joined": who comes is named by the State.
    void readDelegation(const BodyMention &state)
    {
        int next = state.tokens.end;
        if (m_reader.has(next, WordClass::Enclitic))
            ++next;
        const bool before = state.form == BodyForm::Adjective && isDelegation(state.tokens.first - 1);
        if ((isDelegation(next) || before) && !isNegated(state.tokens.first - before))
            m_presences.bodyTakesPart[size_t(state.body)] = true;
    }

    enum class Stance { TakesPart, StaysAway };

    void takeStates(const std::vector<const BodyMention *> &states, Stance stance)
    {
        for (const BodyMention *state : states)
            (stance == Stance::TakesPart ? m_presences.bodyTakesPart : m_presences.bodyStaysAway)[size_t(state->body)]
                = true;
    }

    /// The States in a list behind \a token: at least two, after "from", or "delegations of".
    void takeStatesFrom(int token)
    {
        std::vector<int> states;
        int last = token;
        for (auto at = m_actors.bodyMentionFrom(token);
             at != m_actors.bodyMentions.cend() && at->tokens.end <= m_sentence.end; ++at) {
            if (m_actors.bodies[size_t(at->body)].kind != BodyKind::State || at->form == BodyForm::Adjective)
                continue;
            if (!states.empty() && !isListGap(last, at->tokens.first))
                break;
            states.push_back(at->body);
            last = at->tokens.end;
        }
        if (states.size() < 2)
            return;
        for (const int body : states)
            m_presences.bodyTakesPart[size_t(body)] = true;
    }

    /// An organisation of the article's own that a sentence is about does something here; the well-known ones are often
    /// only talked of.
    void readSubject()
    {
        if (m_firstMention >= m_lastMention || mention(m_firstMention).tokens.first > m_sentence.first)
            return;
        if (m_actors.actors[size_t(mention(m_firstMention).actor)].kind != ActorKind::Body)
            return;
        const auto body = m_actors.bodyMentionFrom(m_sentence.first);
        if (body == m_actors.bodyMentions.cend() || !mention(m_firstMention).tokens.contains(body->tokens.first)
            || body->tokens.end != mention(m_firstMention).tokens.end)
            return;
        const Body &subject = m_actors.bodies[size_t(body->body)];
        const bool holdsPerson
            = std::any_of(m_actors.mentions.cbegin() + m_firstMention, m_actors.mentions.cbegin() + m_lastMention,
                [this](const ActorMention &m) { return m_actors.actors[size_t(m.actor)].kind == ActorKind::Person; });
        if (subject.kind == BodyKind::Organisation && subject.key.isEmpty() && body->tokens.size() > 1 && holdsPerson)
            m_presences.bodyTakesPart[size_t(body->body)] = true;
    }

    void rememberLastPerson()
    {
        for (int m = m_lastMention - 1; m >= m_firstMention; --m) {
            if (isOne(m)) {
                m_previousPerson = mention(m).actor;
                return;
            }
        }
    }

    [[nodiscard]] Cue cueAt(int token, WordClass wordClass) const
    {
        const PhraseHit hit = m_reader.hit(token, wordClass);
        if (hit.isEmpty())
            return {};
        const qsizetype space = hit.value.indexOf(u' ');
        return {.tokens = hit.tokens,
            .mode = hit.value.first(space < 0 ? hit.value.size() : space),
            .authors = hit.value.contains(u"authors"),
            .after = hit.value.endsWith(u" after"),
            .there = hit.value.endsWith(u" there")};
    }

    /// Reads the cue at \a token, if one is there; answers its end.
    int readCue(int token)
    {
        Cue cue = cueAt(token, WordClass::AbsenceCue);
        if (cue.tokens.isEmpty())
            cue = cueAt(token, WordClass::ModeCue);
        if (cue.tokens.isEmpty() || (cue.there && !isPlaceOrEvent(cue.tokens.end)))
            return token;
        if (cue.tokens.size() == 1 && isInsideMention(token))
            return token;
        if (cue.mode == u"expected" && isNegated(token))
            cue.mode = u"absent";
        if (!cue.after && cue.mode != u"absent" && !m_otherEdition)
            takeGroupBefore(cue.tokens.first);
        if (readStatesAt(cue)) // "announced that Nauru would be unable to attend" speaks of Nauru alone
            return cue.tokens.end;
        const int actor = cue.after ? actorAfter(cue.tokens.end) : subjectOf(cue);
        if (actor < 0)
            return cue.tokens.end;
        mark(actor, cue);
        if (cue.after ? cue.authors : cue.mode == u"absent" || cue.mode == u"expected") {
            for (const int other : coordinatedWith(actor, cue))
                mark(other, cue);
        }
        return cue.tokens.end;
    }

    void mark(int actor, const Cue &cue)
    {
        Presence &presence = m_presences.actors[size_t(actor)];
        if (cue.mode == u"absent")
            presence.absent = true;
        else if (cue.mode == u"represented")
            represent(actor, cue);
        else if (cue.mode == u"video")
            presence.video = true;
        else if (cue.mode == u"message")
            presence.message |= !cue.after || cue.authors || speaksFor(cue.tokens.end);
        else if (cue.mode == u"expected")
            presence.expected = true;
        else if (cue.mode == u"asked")
            presence.asked = true;
    }

    /// "La Barbade était représentée par …", "Brunei and Laos begged off", "l’absence de la Grèce et du Danemark".
    bool readStatesAt(const Cue &cue)
    {
        const std::vector<const BodyMention *> states
            = cue.after ? statesAfter(cue.tokens.end) : statesBefore(cue.tokens.first);
        if (cue.mode == u"absent")
            takeStates(states, Stance::StaysAway);
        else if (!cue.after && !m_otherEdition)
            takeStates(states, Stance::TakesPart);
        if (!states.empty() && cue.mode == u"represented")
            markStandIn(cue, -1);
        return !states.empty();
    }

    /// The others of "X, Y and Z did not come" and "Sont attendus X, Y et Z".
    [[nodiscard]] std::vector<int> coordinatedWith(int actor, const Cue &cue) const
    {
        std::vector<int> others;
        const int next = m_actors.firstMentionFrom(cue.tokens.first);
        const bool inverted = next < m_lastMention && mention(next).actor == actor;
        if (inverted) {
            for (int m = next; m < m_lastMention && !isParted(cue.tokens.end, mention(m).tokens.first); ++m) {
                if (isOne(m) && !isAgent(m))
                    others.push_back(mention(m).actor);
            }
            return others;
        }
        bool joined = false;
        for (int m = next - 1; m > m_firstMention; --m) {
            const int gap = mention(m - 1).tokens.end;
            if (gap > mention(m).tokens.first || !isListGap(gap, mention(m).tokens.first))
                break;
            for (int i = gap; i < mention(m).tokens.first; ++i)
                joined |= m_reader.does(i, "and"_L1);
            if (joined && isOne(m - 1))
                others.push_back(mention(m - 1).actor);
        }
        return others;
    }

    /// The stand-in comes, or is to come when the sentence looks ahead.
    void represent(int actor, const Cue &cue)
    {
        m_presences.actors[size_t(actor)].represented = true;
        markStandIn(cue, actor);
    }

    void markStandIn(const Cue &cue, int actor)
    {
        const int standIn = cue.after ? subjectOf(cue) : actorAfter(cue.tokens.end);
        if (standIn < 0 || standIn == actor)
            return;
        Presence &presence = m_presences.actors[size_t(standIn)];
        const bool ahead = looksAhead(cue.tokens);
        presence.expected |= ahead;
        presence.present |= !ahead;
        presence.takesPart = true;
    }

    /// "au nom de X" speaks for X only where the sentence has another speaker.
    [[nodiscard]] bool speaksFor(int token) const
    {
        const int spokenFor = m_actors.firstMentionFrom(token);
        for (int m = spokenFor + 1; m < m_lastMention; ++m) {
            if (isOne(m) && mention(m).actor != mention(spokenFor).actor)
                return true;
        }
        return false;
    }

    /// Whom a cue speaks of: the one named last before it in the sentence, else the first after it, else the last of
    /// before.
    [[nodiscard]] int subjectOf(const Cue &cue) const
    {
        int groupOrBody = -1;
        const QStringView pronoun = pronounBefore(cue.tokens.first);
        int unnamed = -1;
        for (int m = m_actors.firstMentionFrom(cue.tokens.first) - 1; m >= m_firstMention; --m) {
            const Actor &actor = m_actors.actors[size_t(mention(m).actor)];
            if (!isOne(m)) {
                groupOrBody = m;
            } else if (isAgent(m) || (!pronoun.isEmpty() && !agrees(actor, pronoun))) {
                continue;
            } else if (actor.unnamed) {
                unnamed = unnamed < 0 ? mention(m).actor : unnamed;
            } else {
                return mention(m).actor;
            }
        }
        if (!pronoun.isEmpty() && m_previousPerson >= 0 && agrees(m_actors.actors[size_t(m_previousPerson)], pronoun))
            return m_previousPerson;
        if (unnamed >= 0)
            return unnamed;
        if (groupOrBody >= 0 && mention(groupOrBody).tokens.first <= m_sentence.first + 1)
            return mention(groupOrBody).actor; // a State or a group is the subject
        if (startsWithPronoun(cue))
            return m_previousPerson;
        bool skipAgent = false;
        for (int m = m_actors.firstMentionFrom(cue.tokens.end); m < m_lastMention; ++m) {
            if (!isOne(m))
                continue;
            const bool agent = isAgent(m);
            if (agent)
                skipAgent = true;
            else if (!skipAgent || mention(m).tokens.first > mention(m - 1).tokens.end)
                return skipAgent && mention(m).actor == mention(m - 1).actor ? -1 : mention(m).actor;
        }
        return -1;
    }

    /// The value of the pronoun right before a cue ("m s"), or empty: "qu'elle ne viendrait pas", "she would not come".
    [[nodiscard]] QStringView pronounBefore(int token) const
    {
        for (int i = token - 1; i >= std::max(m_sentence.first, token - 2); --i) {
            if (m_reader.has(i, WordClass::SubjectPronoun))
                return m_text.lexicon->value(m_reader.token(i).word, WordClass::SubjectPronoun);
        }
        return {};
    }

    [[nodiscard]] static bool agrees(const Actor &actor, QStringView pronoun)
    {
        if (pronoun.endsWith(u" p")) // "they" are not one
            return false;
        if (actor.gender == Gender::Unknown || pronoun.startsWith(u'-'))
            return true;
        return pronoun.startsWith(actor.gender == Gender::Feminine ? u'f' : u'm');
    }

    [[nodiscard]] bool startsWithPronoun(const Cue &cue) const
    {
        for (int i = m_sentence.first; i <= cue.tokens.first; ++i) {
            i = std::max(i, endOfQuoted(i));
            if (m_reader.has(i, WordClass::SubjectPronoun)) // "they" are not the one named last
                return !m_text.lexicon->value(m_reader.token(i).word, WordClass::SubjectPronoun).endsWith(u" p");
            if (m_reader.has(i, WordClass::Determiner)
                && m_text.lexicon->value(m_reader.token(i).word, WordClass::Determiner).endsWith(u"possessive"))
                return true;
        }
        return false;
    }

    const QList<Quotation> &m_quotes;
    const Event &m_event;
    Presences m_presences;
    bool m_otherEdition = false; ///< the sentence speaks of another edition
    int m_previousPerson = -1;
};

} // namespace

Participants extractParticipants(
    const AnnotatedText &text, const Actors &actors, const QList<Quotation> &quotes, const Event &event)
{
    return ParticipantExtractor(text, actors, quotes, event).run();
}

} // namespace rapporteur
