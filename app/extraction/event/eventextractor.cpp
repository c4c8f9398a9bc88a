// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventextractor.h"

#include "extraction/event/eventdates.h"
#include "extraction/event/eventplace.h"
#include "extraction/event/nounphrase.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Every name of the main event once, in the order of the text; the fullest proper one is Event::name.
void setNames(const EventContext &context, Event &event)
{
    bool bestCapital = false;
    const auto take = [&](TokenRange tokens, bool capital) {
        const Excerpt name = context.text.excerpt(tokens);
        const bool known = std::ranges::any_of(event.names, [&](const Excerpt &e) { return e.text == name.text; });
        constexpr qsizetype mostNames = 50;
        if (known || event.names.size() == mostNames)
            return;
        event.names += name;
        if (event.name.isEmpty() || (capital && !bestCapital)
            || (capital == bestCapital && name.text.size() > event.name.size())) {
            event.name = name.text;
            bestCapital = capital;
        }
    };
    for (const int index : context.mentions.mainNames()) {
        const EventMention &mention = context.mentions.mentions()[size_t(index)];
        take(mention.name, mention.capital);
        if (!mention.acronym.isEmpty())
            take(mention.acronym, false);
    }
}

/// "A three-day retreat": where a place and a day are told, the noun alone names the event.
void nameByNoun(const EventContext &context, Event &event, int facts)
{
    constexpr int whenWeak = 2;
    for (const EventMention &mention : context.mentions.mentions()) {
        if (mention.which == EventMention::Which::Other || facts == 0 || (mention.weak && facts < whenWeak))
            continue;
        event.names = {context.text.excerpt(mention.name)};
        event.name = event.names.first().text;
        return;
    }
}

/// The sentence around \a token is about the main event, by a name, a noun or a pronoun at its start.
bool isOfMain(const EventContext &context, int token)
{
    if (context.aboutMain(token) > 0)
        return true;
    const int first = context.sentenceAt(token).first;
    const bool pronoun = context.text.is(first, WordClass::SubjectPronoun) || hasRole(context.text, first, "it"_L1);
    return pronoun && !context.mentions.isAboutAnother(token) && context.aboutMainBefore(first) > 0;
}

void setFormat(const EventContext &context, Event &event)
{
    constexpr int longestName = 30;
    constexpr int nearVerb = 14;
    constexpr int farVerb = 24;
    for (const Cue &cue : context.cues.in({0, int(context.text.tokens.size())})) {
        if (cue.wordClass != WordClass::FormatCue || context.isQuoted(cue.tokens.first)
            || !isOfMain(context, cue.tokens.first))
            continue;
        const auto mentions = context.mentions.in({cue.tokens.first - longestName, cue.tokens.end + 1});
        const bool beside = std::ranges::any_of(mentions, [&](const EventMention &m) {
            return (m.weak ? m.name.end == cue.tokens.first : m.name.first <= cue.tokens.end)
                && cue.tokens.first <= m.name.end;
        });
        const bool joined = hasRole(context.text, cue.tokens.first - 1, "and"_L1)
            || hasRole(context.text, cue.tokens.first - 1, "or"_L1); // "à Strasbourg et en ligne"
        const Cue *verb = context.eventVerbBefore(cue.tokens.first, joined ? farVerb : nearVerb);
        constexpr int longestVenue = 10; // "at the Palace of Arts and online"
        const bool besideVenue
            = joined && context.cues.firstIn({cue.tokens.first - longestVenue, cue.tokens.first}, WordClass::VenueNoun);
        if (!beside && !besideVenue && !(verb && verb->says("holds"_L1)))
            continue;
        const EventFormat format = cue.says("hybrid"_L1) || (joined && cue.says("virtual"_L1)) ? EventFormat::Hybrid
            : cue.says("virtual"_L1)                                                           ? EventFormat::Virtual
                                                                                               : EventFormat::InPerson;
        if (event.format == EventFormat::Unknown || format == EventFormat::Hybrid) {
            event.format = format;
            event.formatWords = context.text.excerpt(cue.tokens);
        }
    }
}

/// Where the organiser's name begins after \a cue: directly, or after a "par" or "by" further on ("organisé à Lomé par
/// …"); -1 when the cue leads to none.
int organiserAfter(const EventContext &context, const Cue &cue)
{
    if (cue.wordClass == WordClass::OrganiserCue) {
        const bool noun = cue.says("noun"_L1); // "its organiser, the …"
        const bool comma = cue.tokens.end < int(context.text.tokens.size())
            && context.text.tokens[size_t(cue.tokens.end)].kind == TokenKind::Comma;
        return !noun ? cue.tokens.end : comma ? cue.tokens.end + 1 : -1;
    }
    constexpr int farthest = 6;
    if (cue.wordClass != WordClass::EventVerb || !cue.says("holds"_L1) || context.isInName(cue.tokens))
        return -1;
    const int limit = std::min(context.sentenceAt(cue.tokens.first).end, cue.tokens.end + farthest);
    for (int i = cue.tokens.end; i < limit && context.text.tokens[size_t(i)].kind == TokenKind::Word; ++i) {
        if (context.cues.covering(i, WordClass::AttendanceVerb))
            return -1; // "the meeting is attended by …"
        if (hasRole(context.text, i, "by"_L1))
            return i + 1;
    }
    return -1;
}

/// Who organises, from the cue to the end of the name.
void setOrganiser(const EventContext &context, const Actors &actors, Event &event)
{
    const AnnotatedText &text = context.text;
    for (const Cue &cue : context.cues.in({0, int(text.tokens.size())})) {
        int first = organiserAfter(context, cue);
        const TokenRange sentence = context.sentenceAt(cue.tokens.first);
        constexpr int nearStart = 2; // "Réunis à l'initiative de …"
        const bool opens
            = cue.tokens.first <= sentence.first + nearStart && context.aboutMainBefore(sentence.first) > 0;
        if (first < 0 || !(opens || isOfMain(context, cue.tokens.first)))
            continue;
        const int limit = sentence.end;
        while (first < limit && hasRole(text, first, "the"_L1))
            ++first;
        if (first >= limit || text.tokens[size_t(first)].kind != TokenKind::Word)
            continue;
        const int mention = actors.mentionCovering(first);
        const int named = NounPhrases(text, context.cues).endOfName(first + 1, limit, mention < 0);
        const int end = mention >= 0 ? std::max(named, actors.mentions[size_t(mention)].tokens.end) : named;
        event.organiser = text.excerpt({first, end});
        return;
    }
}

} // namespace

Event extractEvent(const EventContext &context, const Actors &actors)
{
    if (!context.mentions.hasMain())
        return {};
    Event event;
    setNames(context, event);
    const EventPlace place = findEventPlace(context);
    event.place = place.city;
    event.venue = place.venue;
    const EventDates dates = findEventDates(context);
    event.start = dates.start;
    event.end = dates.end;
    event.dates = dates.words;
    event.relativeDate = dates.relative;
    if (event.names.isEmpty())
        nameByNoun(context, event, (event.place.isEmpty() ? 0 : 1) + (event.dates.isEmpty() ? 0 : 1));
    setFormat(context, event);
    setOrganiser(context, actors, event);
    if (event.format == EventFormat::Virtual && context.dateline.isNull())
        event.place = event.venue = {}; // "the hall they had booked in Zagreb"
    return event;
}

} // namespace rapporteur
