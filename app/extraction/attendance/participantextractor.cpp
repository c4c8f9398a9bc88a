// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/participantextractor.h"

#include "extraction/actors/reader.h"
#include "extraction/attendance/countrynames.h"

#include <QSet>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What the text says of one actor's presence; the strongest words win.
struct Presence {
    bool video = false;
    bool message = false;
    bool absent = false;
    bool represented = false;
    bool expected = false;
    bool present = false;
    bool asked = false; ///< answered a question, which tells nothing of where
    bool spoke = false;
    bool speaks = false; ///< named next to a verb of saying
    bool takesPart = false; ///< stands where only those who take part are named

    [[nodiscard]] Mode mode() const
    {
        if (represented)
            return Mode::Represented;
        if (video)
            return Mode::Video;
        if (message)
            return Mode::Message;
        if (absent)
            return Mode::Absent;
        if (expected && !spoke)
            return Mode::Expected;
        if (asked && !present)
            return Mode::Unknown;
        return present || spoke || takesPart ? Mode::Present : Mode::Unknown;
    }
    [[nodiscard]] bool staysAway() const { return represented || (absent && !video && !message); }
};

/// A cue of the lexicon, with the words of its value.
struct Cue {
    TokenRange tokens;
    QStringView mode;
    bool authors = false; ///< the message is of those named, one or more
    bool after = false; ///< said of the person named after it
    bool there = false; ///< only before a place or an event
};

class ParticipantExtractor
{
public:
    ParticipantExtractor(
        const AnnotatedText &text, const Actors &actors, const QList<Quotation> &quotes, const Event &event)
        : m_text(text)
        , m_reader(text)
        , m_actors(actors)
        , m_quotes(quotes)
        , m_event(event)
        , m_presence(actors.actors.size())
        , m_bodyTakesPart(actors.bodies.size())
        , m_bodyStaysAway(actors.bodies.size())
    {
    }

    Participants run()
    {
        readQuotes();
        for (size_t n = 0; n < m_text.sentences.size(); ++n)
            readSentence(int(n));
        Participants participants;
        listPeople(participants);
        listBodies(participants);
        return participants;
    }

private:
    // What is said of whom

    void readQuotes()
    {
        for (const Quotation &quote : m_quotes) {
            if (quote.actor < 0 || quote.actor >= int(m_presence.size()))
                continue;
            Presence &presence = m_presence[size_t(quote.actor)];
            presence.spoke = true;
            presence.video |= quote.mode == Mode::Video;
            presence.message |= quote.mode == Mode::Message;
        }
    }

    void readSentence(int index)
    {
        const Sentence &sentence = m_text.sentences[size_t(index)];
        m_sentence = sentence.tokens;
        m_firstMention = m_actors.firstMentionFrom(m_sentence.first);
        m_lastMention = m_actors.firstMentionFrom(m_sentence.end);
        const bool otherEdition = isAboutOtherEdition();
        for (int m = m_firstMention; m < m_lastMention; ++m) {
            const Actor &actor = m_actors.actors[size_t(mention(m).actor)];
            Presence &presence = m_presence[size_t(mention(m).actor)];
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

    /// "le soutien au président du Ghana X", "critics of President X": spoken of, in a sentence that tells of no
    /// presence.
    [[nodiscard]] bool isTopic(int m) const
    {
        const int before = mention(m).tokens.first - 1;
        if (before < m_sentence.first)
            return false;
        const bool behind = m_reader.does(before, "to"_L1) || m_reader.does(before, "on"_L1)
            || m_reader.does(before, "about"_L1) || m_reader.does(before, "against"_L1);
        for (int i = std::max(m_sentence.first, before - 2); i < before; ++i) { // "according to"
            if (m_reader.hit(i, WordClass::AttributionPreposition).tokens.end == before + 1)
                return false;
        }
        return behind && !hasAttendance();
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
                m_presence[size_t(mention(m).actor)].takesPart |= isOne(m);
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
                m_bodyTakesPart[size_t(body.body)] = true;
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
        takeBodiesAt(m_text.span(mention(m).tokens));
    }

    /// "did not join", "n’ont pas rejoint", "is not expected".
    [[nodiscard]] bool isNegated(int token) const
    {
        constexpr int nearest = 3;
        for (int i = token - 1; i >= std::max(m_sentence.first, token - nearest); --i) {
            if (!m_reader.isWord(i))
                return false;
            const QStringView determiner = m_text.lexicon->value(m_reader.token(i).word, WordClass::Determiner);
            if (m_reader.has(i, WordClass::Negation) || m_reader.does(i, "not"_L1) || determiner.endsWith(u"negative"))
                return true;
        }
        return false;
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

    /// Nothing but an article between \a token and the clause's beginning.
    [[nodiscard]] bool opensClause(int token) const
    {
        int before = token - 1;
        if (m_reader.isThe(before))
            --before;
        return before < m_sentence.first || m_reader.isComma(before) || m_reader.isKind(before, TokenKind::Semicolon)
            || m_reader.isKind(before, TokenKind::Colon) || m_reader.isKind(before, TokenKind::Dash)
            || m_reader.does(before, "and"_L1) || m_reader.has(before, WordClass::Conjunction);
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
                m_bodyTakesPart[size_t(at->body)] = true;
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

    [[nodiscard]] bool hasAttendance() const { return hasAttendanceBefore(m_sentence.end); }
    [[nodiscard]] bool hasAttendanceBefore(int token) const
    {
        for (int i = m_sentence.first; i < token; ++i) {
            const PhraseHit verb = m_reader.hit(i, WordClass::AttendanceVerb);
            if (!verb.isEmpty() && !verb.value.startsWith(u"apart"))
                return true;
        }
        return false;
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

    /// "the delegation", which a State sends.
    [[nodiscard]] bool isDelegation(int token) const
    {
        return m_reader.hit(token, WordClass::BodyNoun).value.endsWith(u"sent")
            || m_reader.hit(token, WordClass::CountedNoun).value.startsWith(u"delegations");
    }

    /// "la délégation malienne", "Uganda's delegation", "Tanzanian officials joined": who comes is named by the State.
    void readDelegation(const BodyMention &state)
    {
        int next = state.tokens.end;
        if (m_reader.has(next, WordClass::Enclitic))
            ++next;
        const bool before = state.form == BodyForm::Adjective && isDelegation(state.tokens.first - 1);
        if ((isDelegation(next) || before) && !isNegated(state.tokens.first - before))
            m_bodyTakesPart[size_t(state.body)] = true;
    }

    /// A cue such as "notamment" at most a few words before \a token, or right there.
    [[nodiscard]] bool includes(int token) const
    {
        constexpr int near = 3;
        for (int i = std::max(m_sentence.first, token - near); i <= token; ++i) {
            if (!m_reader.hit(i, WordClass::IncludingCue).isEmpty())
                return true;
        }
        return false;
    }

    enum class Stance { TakesPart, StaysAway };

    void takeStates(const std::vector<const BodyMention *> &states, Stance stance)
    {
        for (const BodyMention *state : states)
            (stance == Stance::TakesPart ? m_bodyTakesPart : m_bodyStaysAway)[size_t(state->body)] = true;
    }

    /// The list of States that ends right before \a token, the last first; "neither Greece nor Panama" is none.
    [[nodiscard]] std::vector<const BodyMention *> statesBefore(int token) const
    {
        std::vector<const BodyMention *> states;
        int end = beginOfInsertion(token);
        while (end > m_sentence.first) {
            int before = end;
            while (before > m_sentence.first && isListSign(before - 1))
                --before;
            const BodyMention *state = stateEndingAt(before);
            if (!state)
                break;
            states.push_back(state);
            end = state->tokens.first;
        }
        if (m_reader.has(end - 1, WordClass::Negation))
            states.clear();
        return states;
    }

    /// Where ", frappé par un cyclone," before a verb at \a token begins; \a token when nothing is put in there.
    [[nodiscard]] int beginOfInsertion(int token) const
    {
        constexpr int longest = 10;
        int comma = token - 1;
        while (m_reader.has(comma, WordClass::Auxiliary))
            --comma;
        if (!m_reader.isComma(comma))
            return token;
        for (int i = comma - 1; i > std::max(m_sentence.first, comma - longest); --i) {
            if (m_actors.mentionCovering(i) >= 0 && isOne(m_actors.mentionCovering(i)))
                return token; // "the Vice-President of Malawi, X,"
            if (m_reader.isComma(i))
                return stateEndingAt(i) && !stateEndingAt(comma) ? i : token;
        }
        return token;
    }

    /// The list of States that begins right behind \a token.
    [[nodiscard]] std::vector<const BodyMention *> statesAfter(int token) const
    {
        std::vector<const BodyMention *> states;
        int last = token;
        for (auto at = m_actors.bodyMentionFrom(token);
             at != m_actors.bodyMentions.cend() && at->tokens.end <= m_sentence.end; ++at) {
            if (m_actors.bodies[size_t(at->body)].kind != BodyKind::State || at->form == BodyForm::Adjective
                || !isListGap(last, at->tokens.first))
                break;
            states.push_back(&*at);
            last = at->tokens.end;
        }
        return states;
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
            m_bodyTakesPart[size_t(body)] = true;
    }

    [[nodiscard]] bool isListSign(int i) const
    {
        return m_reader.isComma(i) || m_reader.does(i, "and"_L1) || m_reader.isThe(i) || m_reader.does(i, "of"_L1)
            || m_reader.has(i, WordClass::Auxiliary) || m_reader.has(i, WordClass::SubjectPronoun);
    }

    /// \a places: names that are no State's may stand between ("Canada, Alaska and Norway").
    [[nodiscard]] bool isListGap(int first, int end, bool places = false) const
    {
        for (int i = first; i < end; ++i) {
            const bool place = places && m_reader.isNameLike(i) && m_actors.mentionCovering(i) < 0;
            if (!isListSign(i) && !m_reader.has(i, WordClass::Preposition) && !place)
                return false;
        }
        return true;
    }

    [[nodiscard]] const BodyMention *stateEndingAt(int token) const
    {
        const auto next = m_actors.bodyMentionFrom(token);
        if (next == m_actors.bodyMentions.cbegin())
            return nullptr;
        const BodyMention &before = *std::prev(next);
        const bool state
            = m_actors.bodies[size_t(before.body)].kind == BodyKind::State && before.form != BodyForm::Adjective;
        return state && before.tokens.end == token ? &before : nullptr;
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
            m_bodyTakesPart[size_t(body->body)] = true;
    }

    [[nodiscard]] const ActorMention &mention(int m) const { return m_actors.mentions[size_t(m)]; }
    [[nodiscard]] bool isOne(int m) const
    {
        const Actor &actor = m_actors.actors[size_t(mention(m).actor)];
        return actor.kind == ActorKind::Person || actor.kind == ActorKind::Role;
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

    /// What stands in marks tells nothing of who is there: its end, or \a token.
    [[nodiscard]] int endOfQuoted(int token) const
    {
        if (!m_reader.isKind(token, TokenKind::OpenMark))
            return token;
        constexpr int longest = 256; // tokens: marks that never close are not searched to the end each
        int depth = 0;
        for (int i = token; i < std::min(m_sentence.end, token + longest); ++i) {
            if (m_reader.isKind(i, TokenKind::OpenMark))
                ++depth;
            else if (m_reader.isKind(i, TokenKind::CloseMark) && --depth == 0)
                return i;
        }
        return token;
    }

    [[nodiscard]] bool isAboutOtherEdition() const
    {
        for (int i = m_sentence.first; i < m_sentence.end; ++i) {
            const PhraseHit hit = m_reader.hit(i, WordClass::OtherEdition);
            const bool edition = !hit.isEmpty() && !hit.value.contains(u"when") && !hit.value.contains(u"figure");
            if (edition && (hit.value.contains(u"alone") || isAtEvent(hit.tokens)))
                return true;
        }
        return false;
    }

    /// Next to the word for a meeting, or with one in it: "previous summit", "la session précédente", not "ancien
    /// ministre".
    [[nodiscard]] bool isAtEvent(TokenRange words) const
    {
        constexpr int before = 2;
        constexpr int after = 3;
        for (int i = std::max(m_sentence.first, words.first - before); i < std::min(m_sentence.end, words.end + after);
             ++i) {
            if (m_reader.has(i, WordClass::EventNoun) && !isInsideMention(i))
                return true;
        }
        return words.size() > 1 && !m_reader.does(words.first, "the"_L1);
    }

    /// Next to a verb of saying.
    [[nodiscard]] bool speaksAt(int m) const
    {
        constexpr int near = 4; // tokens: "a lancé à l’assemblée X"
        const TokenRange tokens = mention(m).tokens;
        for (int i = std::max(m_sentence.first, tokens.first - near); i < std::min(m_sentence.end, tokens.end + 2);
             ++i) {
            if (!tokens.contains(i) && m_reader.has(i, WordClass::ReportingVerb))
                return true;
        }
        return false;
    }

    /// A named subject: "Baroness Sheila Crowther, who chaired the day, introduced …".
    [[nodiscard]] bool opensSentence(int m) const
    {
        const TokenRange tokens = mention(m).tokens;
        if (mention(m).form != MentionForm::FullName)
            return false;
        const int next = tokens.end;
        const bool opens = tokens.first <= m_sentence.first + 1;
        return (opens && (m_reader.isVerb(next) || m_reader.endsLikeVerb(next)))
            || (m_reader.isComma(next) && m_reader.does(next + 1, "who"_L1));
    }

    /// Named in an item of a list.
    [[nodiscard]] bool isListed(int m) const
    {
        return mention(m).tokens.first == m_sentence.first && m_reader.isKind(m_sentence.first - 1, TokenKind::Bullet);
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
        Presence &presence = m_presence[size_t(actor)];
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

    /// Whether another clause begins between two places of the sentence.
    [[nodiscard]] bool isParted(int first, int end) const
    {
        for (int i = first; i < end; ++i) {
            if (m_reader.isKind(i, TokenKind::Semicolon) || m_reader.has(i, WordClass::ReportingVerb)
                || m_reader.has(i, WordClass::RelativePronoun))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isInsideMention(int token) const { return m_actors.mentionCovering(token) >= 0; }

    /// The stand-in comes, or is to come when the sentence looks ahead.
    void represent(int actor, const Cue &cue)
    {
        m_presence[size_t(actor)].represented = true;
        markStandIn(cue, actor);
    }

    void markStandIn(const Cue &cue, int actor)
    {
        const int standIn = cue.after ? subjectOf(cue) : actorAfter(cue.tokens.end);
        if (standIn < 0 || standIn == actor)
            return;
        Presence &presence = m_presence[size_t(standIn)];
        const bool ahead = looksAhead(cue.tokens);
        presence.expected |= ahead;
        presence.present |= !ahead;
        presence.takesPart = true;
    }

    /// Whether the verb of the cue is in the future: an auxiliary of that tense in it or right before.
    [[nodiscard]] bool looksAhead(TokenRange cue) const
    {
        for (int i = std::max(m_sentence.first, cue.first - 2); i < cue.end; ++i) {
            if (m_reader.has(i, WordClass::Auxiliary)
                && m_text.lexicon->value(m_reader.token(i).word, WordClass::Auxiliary).endsWith(u" u"))
                return true;
        }
        return false;
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

    [[nodiscard]] bool isPlaceOrEvent(int token) const
    {
        int i = token;
        if (m_reader.isThe(i))
            ++i;
        return m_reader.isCapital(i) || m_reader.has(i, WordClass::EventNoun) || m_reader.has(i, WordClass::PlaceNoun);
    }

    [[nodiscard]] int actorAfter(int token) const
    {
        constexpr int near = 12; // tokens
        for (int m = m_actors.firstMentionFrom(token); m < m_lastMention && mention(m).tokens.first < token + near;
             ++m) {
            if (isOne(m))
                return mention(m).actor;
        }
        return -1;
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

    /// "par son porte-parole", "by the coordinator": who does it for another.
    [[nodiscard]] bool isAgent(int m) const
    {
        const int first = mention(m).tokens.first;
        return m_reader.does(first - 1, "by"_L1)
            || (m > m_firstMention && mention(m - 1).actor == mention(m).actor
                && m_reader.does(mention(m - 1).tokens.first - 1, "by"_L1));
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

    // The lists

    void listPeople(Participants &participants)
    {
        for (size_t n = 0; n < m_actors.actors.size(); ++n) {
            const Actor &actor = m_actors.actors[n];
            const Presence &presence = m_presence[n];
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
                person.mentions.append(m_text.excerpt(mention(m).tokens));
            participants.people.append(person);
        }
    }

    void listBodies(Participants &participants)
    {
        findTakingPart();
        QList<QList<Excerpt>> mentions(qsizetype(m_actors.bodies.size()));
        QSet<int> named;
        for (const BodyMention &body : m_actors.bodyMentions) {
            if (isPartOfName(body))
                continue;
            mentions[body.body].append(m_text.excerpt(body.tokens));
            const bool ofSomebody = m_actors.mentionCovering(body.tokens.first) >= 0;
            if (body.form == BodyForm::Name || body.form == BodyForm::Acronym || ofSomebody)
                named.insert(body.body);
        }
        QList<int> order;
        for (const BodyMention &body : m_actors.bodyMentions) {
            if (!mentions.at(body.body).isEmpty() && !m_listed.contains(body.body)) {
                m_listed.insert(body.body);
                order.append(body.body);
            }
        }
        for (const int n : std::as_const(order)) {
            const Body &body = m_actors.bodies[size_t(n)];
            // A State that only lends its adjective or its capital to a place ("la capitale coréenne") is not spoken
            // of.
            const bool spokenOf = m_bodyTakesPart[size_t(n)] || named.contains(n);
            if (body.kind == BodyKind::State && spokenOf)
                participants.countries.append({.code = body.country,
                    .name = countryName(body.country, m_text.lexicon->language()),
                    .attends = m_bodyTakesPart[size_t(n)],
                    .mentions = mentions.at(n)});
            else if (body.kind == BodyKind::Organisation && m_bodyTakesPart[size_t(n)] && !isBareEvent(body)
                && !isBareHead(body))
                participants.organisations.append({.name = body.name, .mentions = mentions.at(n)});
        }
        listCountriesWithinNames(participants);
        listOrganisationsOfPeople(participants);
    }

    /// Organisations that nothing but their people tells of: "Hiroko Tanabe, chief economist at Nishimori Steel".
    void listOrganisationsOfPeople(Participants &participants) const
    {
        QSet<QString> known;
        for (const Organisation &organisation : std::as_const(participants.organisations))
            known.insert(organisation.name);
        for (size_t n = 0; n < m_actors.actors.size(); ++n) {
            const Actor &actor = m_actors.actors[n];
            if (actor.kind != ActorKind::Person || actor.organisation.isEmpty() || m_presence[n].staysAway()
                || m_presence[n].mode() == Mode::Unknown || known.contains(actor.organisation.text)
                || holdsBody(actor.organisation.span) || isEventNoun(actor.organisation.text))
                continue;
            known.insert(actor.organisation.text);
            participants.organisations.append({.name = actor.organisation.text, .mentions = {actor.organisation}});
        }
    }

    /// "le Congrès", "the Conference": the meeting itself.
    [[nodiscard]] bool isBareEvent(const Body &body) const { return body.key.isEmpty() && isEventNoun(body.name); }
    /// "the Ministry", which is nobody's name.
    [[nodiscard]] bool isBareHead(const Body &body) const
    {
        const WordId word = m_text.lexicon->find(body.name);
        return body.key.isEmpty() && m_text.lexicon->is(word, WordClass::BodyNoun)
            && m_text.lexicon->value(word, WordClass::BodyNoun).contains(u" s");
    }

    [[nodiscard]] bool isEventNoun(QStringView word) const
    {
        return m_text.lexicon->is(m_text.lexicon->find(word), WordClass::EventNoun);
    }

    [[nodiscard]] bool holdsBody(TextSpan span) const
    {
        const auto body = m_actors.bodyMentionFrom(m_text.tokenAt(span.start));
        return body != m_actors.bodyMentions.cend() && m_text.span(body->tokens).overlaps(span)
            && m_actors.bodies[size_t(body->body)].kind == BodyKind::Organisation;
    }

    /// Countries that the text names only within another name: "la maire de Marseille", "Norwegian Institute for …".
    void listCountriesWithinNames(Participants &participants) const
    {
        for (size_t n = 0; n < m_actors.actors.size(); ++n) {
            const Actor &actor = m_actors.actors[n];
            const Mode mode = m_presence[n].mode();
            if (actor.kind != ActorKind::Person || actor.country.isEmpty() || mode == Mode::Unknown
                || mode == Mode::Absent)
                continue;
            const bool known = std::any_of(participants.countries.cbegin(), participants.countries.cend(),
                [&actor](const Country &country) { return country.code == actor.country; });
            const Excerpt &words
                = actor.role.isEmpty() || !holdsPlace(actor.role.span) ? actor.organisation : actor.role;
            if (!known && !words.isEmpty() && holdsPlace(words.span))
                participants.countries.append({.code = actor.country,
                    .name = countryName(actor.country, m_text.lexicon->language()),
                    .attends = true,
                    .mentions = {words}});
        }
    }

    [[nodiscard]] bool holdsPlace(TextSpan span) const
    {
        for (int i = m_text.tokenAt(span.start); m_reader.exists(i) && m_reader.token(i).start < quint32(span.end);
             ++i) {
            if (m_reader.has(i, WordClass::CountryAdjective) || m_reader.has(i, WordClass::CountryName)
                || (m_reader.isCapital(i) && !m_reader.hit(i, WordClass::City).isEmpty()))
                return true;
        }
        return false;
    }

    /// "Sofia" in "Sofia Rossi", "Jordan" in "Jordan Smith".
    [[nodiscard]] bool isPartOfName(const BodyMention &body) const
    {
        const int m = m_actors.mentionCovering(body.tokens.first);
        if (m < 0 || m_actors.bodies[size_t(body.body)].kind != BodyKind::State || body.form == BodyForm::Adjective)
            return false;
        const Actor &actor = m_actors.actors[size_t(mention(m).actor)];
        return actor.kind == ActorKind::Person && actor.name.split(u' ').contains(m_text.excerpt(body.tokens).text);
    }

    /// A State or organisation takes part through its people, by speaking itself, or as organiser.
    void findTakingPart()
    {
        for (size_t n = 0; n < m_bodyTakesPart.size(); ++n)
            m_bodyTakesPart[n] = m_bodyTakesPart[n] && !m_bodyStaysAway[n];
        for (size_t n = 0; n < m_actors.actors.size(); ++n) {
            const Actor &actor = m_actors.actors[n];
            const Presence &presence = m_presence[n];
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
                m_bodyTakesPart[size_t(body.body)] = true;
        }
    }

    void takeBodiesOf(const Actor &actor)
    {
        takeBodiesIn(actor);
        for (size_t n = 0; n < m_actors.bodies.size(); ++n) {
            if (m_actors.bodies[n].kind == BodyKind::State && !actor.country.isEmpty()
                && m_actors.bodies[n].country == actor.country)
                m_bodyTakesPart[n] = true;
        }
        if (!actor.organisation.isEmpty())
            takeBodiesAt(actor.organisation.span);
        if (!actor.role.isEmpty())
            takeBodiesAt(actor.role.span);
    }

    void takeBodiesIn(const Actor &actor)
    {
        for (const int m : actor.mentions)
            takeBodiesAt(m_text.span(mention(m).tokens));
    }

    void takeBodiesAt(TextSpan span)
    {
        for (auto at = m_actors.bodyMentionFrom(m_text.tokenAt(span.start));
             at != m_actors.bodyMentions.cend() && m_text.span(at->tokens).end <= span.end; ++at)
            if (!isPartOfName(*at))
                m_bodyTakesPart[size_t(at->body)] = true;
    }

    const AnnotatedText &m_text;
    Reader m_reader;
    const Actors &m_actors;
    const QList<Quotation> &m_quotes;
    const Event &m_event;
    std::vector<Presence> m_presence; ///< by actor
    std::vector<bool> m_bodyTakesPart; ///< by body
    std::vector<bool> m_bodyStaysAway; ///< by body: said to stay away, which only its people can belie
    QSet<int> m_listed;
    TokenRange m_sentence;
    bool m_otherEdition = false; ///< the sentence speaks of another edition
    int m_firstMention = 0; ///< of the sentence
    int m_lastMention = 0; ///< exclusive
    int m_previousPerson = -1;
};

} // namespace

Participants extractParticipants(
    const AnnotatedText &text, const Actors &actors, const QList<Quotation> &quotes, const Event &event)
{
    return ParticipantExtractor(text, actors, quotes, event).run();
}

} // namespace rapporteur
