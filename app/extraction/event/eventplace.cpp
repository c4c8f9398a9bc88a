// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventplace.h"

#include "extraction/event/nounphrase.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct PlaceCandidate {
    quint32 hash = 0; ///< of the last word of the name
    TokenRange tokens;
    int score = 0;
};

class PlaceFinder
{
public:
    explicit PlaceFinder(const EventContext &context)
        : m_context(context)
        , m_text(context.text)
        , m_phrases(m_text, context.cues)
    {
    }

    EventPlace find()
    {
        constexpr int datelineScore = 6;
        if (!m_context.dateline.place.isEmpty())
            add(m_context.dateline.place, datelineScore);
        const int size = int(m_text.tokens.size());
        for (int i = 0; i < size; ++i) {
            if (m_text.tokens[size_t(i)].kind != TokenKind::Word)
                continue;
            if (m_text.tokens[size_t(i)].capital && knowsCity({i, i + 1}))
                takeHost(i);
            else if (m_text.tokens[size_t(i)].capital && m_text.hits(i, WordClass::CountryName))
                takeHostCountry(i);
            if (m_text.is(i, WordClass::CityNoun))
                takeCityNoun(i);
            if (hasRole(m_text, i, "in"_L1))
                takeAfter(i);
            else if (hasRole(m_text, i, "on"_L1))
                takeVenueOn(i);
            else if (hasRole(m_text, i, "to"_L1) || hasRole(m_text, i, "toward"_L1))
                takeDestination(i);
        }
        takeFromNames();
        EventPlace place;
        const auto best = std::ranges::max_element(m_candidates, {}, &PlaceCandidate::score);
        if (best != m_candidates.end() && best->score >= leastScore)
            place.city = m_text.excerpt(best->tokens);
        else if (m_widerScore >= leastWider)
            place.city = m_text.excerpt(m_wider);
        else if (!m_opening.isEmpty())
            place.city = m_text.excerpt(m_opening);
        if (!m_venue.isEmpty())
            place.venue = m_text.excerpt(m_venue);
        return place;
    }

private:
    [[nodiscard]] TokenKind kindAt(int token) const
    {
        return token < int(m_text.tokens.size()) ? m_text.tokens[size_t(token)].kind : TokenKind::Other;
    }

    /// How much speaks for what is named at \a token as the place of the main event; 0 or less: nothing does.
    [[nodiscard]] int scoreAt(TokenRange name) const
    {
        if (m_context.mentions.isAboutAnother(name.first))
            return -2;
        if (m_context.isQuoted(name.first))
            return 0;
        if (isInOtherYear(name.first))
            return -2;
        constexpr int verbDistance = 14;
        int about = m_context.aboutMain(name.first);
        if (about == 0 && followsMain(name.first))
            about = 2;
        const Cue *verb = m_context.eventVerbBefore(name.first, verbDistance);
        if (!verb)
            verb = attendanceBefore(name.first, verbDistance);
        const bool near = verb && name.first - verb->tokens.end <= 6;
        int score = about + (verb ? 1 : 0) + (near ? 2 : 0) + (isDateNear(name) ? 2 : 0);
        if (near && verb->wordClass == WordClass::EventVerb && verb->says("ahead"_L1) && isOpening(name.first))
            score += 2; // "GENEVA - Donors will meet in Lausanne"
        if (about == 0 && !near && !isDateNear(name))
            return 0;
        if (std::ranges::any_of(m_context.mentions.in({name.first - 12, name.first}),
                [](const EventMention &m) { return m.which == EventMention::Which::Main; }))
            score += 2;
        return score;
    }

    /// True in a sentence that opens with a pronoun after one about the event: "It will bring together …".
    [[nodiscard]] bool followsMain(int token) const
    {
        const int first = m_context.contentStart(m_context.sentenceAt(token));
        return (m_text.is(first, WordClass::SubjectPronoun) || hasRole(m_text, first, "it"_L1))
            && m_context.aboutMainBefore(first) > 0;
    }

    /// "Les délégués prennent part …", "gathered at": the last verb of those who take part.
    [[nodiscard]] const Cue *attendanceBefore(int token, int farthest) const
    {
        const TokenRange sentence = m_context.sentenceAt(token);
        const Cue *found = nullptr;
        for (const Cue &cue : m_context.cues.in({std::max(sentence.first, token - farthest), token})) {
            if (cue.wordClass == WordClass::AttendanceVerb && (cue.says("attends"_L1) || cue.says("gathers"_L1)))
                found = &cue;
        }
        return found;
    }

    /// "in Abidjan in August 2021", years before the news.
    [[nodiscard]] bool isInOtherYear(int token) const
    {
        constexpr int farthest = 12;
        const TokenRange sentence = m_context.sentenceAt(token);
        const TokenRange near {std::max(sentence.first, token - farthest), std::min(sentence.end, token + farthest)};
        bool other = false;
        for (const DateMention &date : m_context.datesIn(near)) {
            if (date.start.year > 0 && !m_context.isOfOtherYear(date))
                return false;
            other |= m_context.isOfOtherYear(date);
        }
        return other;
    }

    /// A date directly before or after: "à Séoul (7-8 décembre)", "les 17 et 18 juin à Tirana".
    [[nodiscard]] bool isDateNear(TokenRange name) const
    {
        constexpr int farthest = 3;
        constexpr int longestDate = 9;
        const TokenRange around {name.first - farthest - longestDate, name.end + farthest + 1};
        return std::ranges::any_of(m_context.datesIn(around), [&](const DateMention &date) {
            const int after = date.tokens.first - name.end;
            const int before = name.first - date.tokens.end;
            return (after >= 0 && after <= farthest) || (before >= 0 && before <= farthest);
        });
    }

    void add(TokenRange name, int score)
    {
        constexpr size_t mostCandidates = 200;
        const quint32 hash = m_text.tokens[size_t(name.end) - 1].hash;
        const auto known = std::ranges::find(m_candidates, hash, &PlaceCandidate::hash);
        if (known != m_candidates.end()) {
            known->score += score;
            if (m_text.tokens[size_t(known->tokens.first)].allCapitals) // of a dateline
                known->tokens = name;
        } else if (m_candidates.size() < mostCandidates)
            m_candidates.push_back({hash, name, score});
    }

    /// "Rencontres d'Arles": a name that ends with a city stands in for a place when the text tells no other.
    void takeFromNames()
    {
        constexpr int nameScore = 3;
        for (const int index : m_context.mentions.mainNames()) {
            const TokenRange name = m_context.mentions.mentions()[size_t(index)].name;
            const int last = name.end - 1;
            if (!hasPlace() && knowsCity({name.first, name.first + 1})) // "London Summit on Clean Cooking"
                add(placeNameAt(m_text, name.first, name.first + 1), nameScore);
            if (!hasPlace() && hasRole(m_text, last - 1, "of"_L1) && knowsCity({last, name.end}))
                add({last, name.end}, nameScore);
        }
    }

    [[nodiscard]] bool hasPlace() const
    {
        return std::ranges::any_of(m_candidates, [](const PlaceCandidate &c) { return c.score >= leastScore; });
    }

    /// A city that hosts: "Nairobi accueille …", "Geneva hosts …".
    void takeHost(int token)
    {
        const TokenRange name = placeNameAt(m_text, token, m_context.sentenceAt(token).end);
        const Cue *verb = name.isEmpty() ? nullptr : m_context.cues.at(name.end, WordClass::EventVerb);
        constexpr int hostScore = 4;
        if (verb && verb->says("holds"_L1) && m_context.aboutMain(token) > 0)
            add(name, hostScore);
        const bool owns = !name.isEmpty() && !m_text.tokens[size_t(name.end)].spaceBefore; // "Perth's Deep Rock 2026"
        const auto mentions
            = owns ? m_context.mentions.in({name.end + 1, name.end + 2}) : std::span<const EventMention>();
        if (!mentions.empty() && mentions.front().which == EventMention::Which::Main)
            add(name, hostScore);
        takeFilled(token);
    }

    /// "Le Rwanda accueillera …": a country stands in for a city that the text does not tell.
    void takeHostCountry(int token)
    {
        const TokenRange name = m_text.hitAt(token, WordClass::CountryName).tokens;
        const Cue *verb = m_context.cues.at(name.end, WordClass::EventVerb);
        if (verb && verb->says("holds"_L1) && m_context.aboutMain(token) > 0 && !m_context.isQuoted(token))
            takeWider(name, leastWider);
    }

    void takeWider(TokenRange name, int score)
    {
        if (score <= m_widerScore)
            return;
        m_wider = name;
        m_widerScore = score;
    }

    /// "dans la ville côtière de Mombasa", "in the Kenyan capital, Nairobi", "the Swiss city of Lausanne is hosting …";
    /// "la capitale kényane" alone stands in for the name.
    void takeCityNoun(int noun)
    {
        const TokenRange sentence = m_context.sentenceAt(noun);
        int first = noun;
        while (first > sentence.first && noun - first < mostAdjectives && isAdjective(first - 1))
            --first;
        int end = noun + 1;
        while (end < sentence.end && end - noun <= mostAdjectives && isAdjective(end))
            ++end;
        const bool of = end < sentence.end && hasRole(m_text, end, "of"_L1);
        TokenRange name
            = of || kindAt(end) == TokenKind::Comma ? placeNameAt(m_text, end + 1, sentence.end) : TokenRange {};
        if (!name.isEmpty() && !(of ? isCity(name) : knowsCity(name)))
            name = {};
        int before = first - 1;
        while (before > sentence.first && hasRole(m_text, before, "the"_L1) && !hasRole(m_text, before, "in"_L1))
            --before;
        const bool inside = before >= sentence.first && hasRole(m_text, before, "in"_L1);
        const Cue *verb = m_context.cues.at(name.isEmpty() ? end : name.end, WordClass::EventVerb);
        const bool hosts = verb && verb->says("holds"_L1) && m_context.aboutMain(noun) > 0;
        const int score = hosts ? leastWider : inside ? scoreAt({first, noun + 1}) : 0;
        if (score <= 0)
            return;
        if (!name.isEmpty())
            add(name, score + 1);
        else if (const TokenRange capital = capitalAround(noun); !capital.isEmpty())
            takeWider(capital, hosts || isHeldBefore(first) ? score : 0);
    }

    /// "s’est ouverte lundi au Kenya"; not "a décrit la sécheresse au Kenya".
    [[nodiscard]] bool isHeldBefore(int place) const
    {
        constexpr int farthest = 8;
        return m_context.eventVerbBefore(place, farthest) != nullptr;
    }

    static constexpr int mostAdjectives = 3;

    [[nodiscard]] bool isAdjective(int token) const
    {
        return m_text.tokens[size_t(token)].kind == TokenKind::Word && !m_text.is(token, WordClass::FunctionWord)
            && !m_context.cues.at(token, WordClass::EventVerb)
            && (!m_text.tokens[size_t(token)].capital || m_text.is(token, WordClass::CountryAdjective));
    }

    /// "capitale kényane", "Kenyan capital"; empty when no country is told.
    [[nodiscard]] TokenRange capitalAround(int noun) const
    {
        const Cue *cue = m_context.cues.at(noun, WordClass::CityNoun);
        if (!cue || !cue->says("capital"_L1))
            return {};
        if (noun > 0 && m_text.is(noun - 1, WordClass::CountryAdjective))
            return {noun - 1, cue->tokens.end};
        const bool after
            = cue->tokens.end < int(m_text.tokens.size()) && m_text.is(cue->tokens.end, WordClass::CountryAdjective);
        return after ? TokenRange {noun, cue->tokens.end + 1} : TokenRange {};
    }

    /// "sur le campus de Jussieu", "on the premises of the Institute".
    void takeVenueOn(int preposition)
    {
        const int limit = m_context.sentenceAt(preposition).end;
        int at = preposition + 1;
        while (at < limit && hasRole(m_text, at, "the"_L1))
            ++at;
        if (at >= limit || !m_context.cues.at(at, WordClass::VenueNoun))
            return;
        if (const TokenRange venue = venueAt(at, limit); !venue.isEmpty())
            takeVenue(venue, limit);
    }

    /// "filled Leeds Corn Exchange", "packed the Leeds Arena": a venue named after its city.
    void takeFilled(int city)
    {
        int verb = city;
        while (verb > 0 && hasRole(m_text, verb - 1, "the"_L1))
            --verb;
        if (!m_context.cues.endingAt(verb, WordClass::EventVerb))
            return;
        const TokenRange venue = venueAt(city, m_context.sentenceAt(city).end);
        if (venue.isEmpty())
            return;
        takeVenue(venue, venue.end);
        if (const int score = scoreAt({city, city + 1}); score > 0)
            add({city, city + 1}, score);
    }

    /// What "à", "in", "at" lead to: a city, or a venue with or without its city.
    void takeAfter(int preposition)
    {
        const int limit = m_context.sentenceAt(preposition).end;
        int at = preposition + 1;
        while (
            at < limit && hasRole(m_text, at, "the"_L1) && !hasRole(m_text, at, "in"_L1) && !isCityArticle(at, limit))
            ++at;
        if (at >= limit)
            return;
        const TokenRange venue = venueAt(at, limit);
        if (!venue.isEmpty()) {
            takeVenue(venue, limit);
            return;
        }
        if (const PhraseHit country = m_text.hitAt(at, WordClass::CountryName);
            !country.isEmpty() && m_text.tokens[size_t(at)].capital)
            takeWider(country.tokens, isHeldBefore(at) ? scoreAt(country.tokens) : 0);
        const bool article = at > preposition + 1 || hasRole(m_text, preposition, "the"_L1);
        TokenRange name = placeNameAt(m_text, isCityArticle(at, limit) ? at + 1 : at, limit);
        if (!name.isEmpty())
            name.first = at; // "La Haye"
        const bool region
            = !name.isEmpty() && hasRole(m_text, preposition, "within"_L1) && !knowsCity(name); // "en Afrique"
        if (name.isEmpty() || article || region || !isCity(name))
            return;
        const int score = scoreAt(name);
        if (score != 0)
            add(name, score + (knowsCity(name) ? 1 : 0));
        else if (m_opening.isEmpty() && knowsCity(name) && isOpening(name.first))
            m_opening = name;
    }

    /// "Half the audience was in Gothenburg": the first city of the first sentences, when no other place is told.
    [[nodiscard]] bool isOpening(int token) const
    {
        constexpr int openingSentences = 3;
        return m_text.sentenceOf(token) < openingSentences && !m_context.isQuoted(token);
    }

    /// "ont convergé vers Marseille", "flocked to Lagos for the forum".
    void takeDestination(int preposition)
    {
        const int at = preposition + 1;
        if (at >= int(m_text.tokens.size()) || !m_text.tokens[size_t(at)].capital || !knowsCity({at, at + 1}))
            return;
        constexpr int named = 4;
        const TokenRange name = placeNameAt(m_text, at, m_context.sentenceAt(at).end);
        if (!name.isEmpty() && m_context.aboutMain(at) == named && scoreAt(name) > 0)
            add(name, 3);
    }

    /// "La" of "à La Haye": a capital that no sentence's start explains.
    [[nodiscard]] bool isCityArticle(int token, int limit) const
    {
        const Token &word = m_text.tokens[size_t(token)];
        return word.capital && !word.sentenceStart && hasRole(m_text, token, "the"_L1) && token + 1 < limit
            && m_text.tokens[size_t(token) + 1].capital;
    }

    [[nodiscard]] bool knowsCity(TokenRange name) const
    {
        return !m_text.hitAt(name.first, WordClass::City).isEmpty()
            || !m_text.hitAt(name.first, WordClass::CapitalCity).isEmpty();
    }

    /// Not a country, an acronym, a person or a body.
    [[nodiscard]] bool isCity(TokenRange name) const
    {
        if (knowsCity(name))
            return true;
        const Token &first = m_text.tokens[size_t(name.first)];
        const bool person = name.size() > 1 && m_text.is(name.first, WordClass::FirstName);
        return m_text.hitAt(name.first, WordClass::CountryName).isEmpty()
            && m_text.hitAt(name.first, WordClass::OrganisationName).isEmpty()
            && !m_text.is(name.first, WordClass::OrganisationAcronym)
            && !m_text.is(name.first, WordClass::CountryAdjective) && !person
            && !(first.allCapitals && first.span().length() < 5);
    }

    /// "Palais des congrès de Victoria", "Te Aro Convention Centre", "hôtel Ngor Diarama"; empty when no name stands
    /// there.
    [[nodiscard]] TokenRange venueAt(int at, int limit) const
    {
        constexpr int mostBefore = 4;
        int noun = at;
        while (noun < std::min(limit, at + mostBefore) && !m_context.cues.at(noun, WordClass::VenueNoun)
            && m_text.tokens[size_t(noun)].capital)
            ++noun;
        const Cue *cue = noun < limit ? m_context.cues.at(noun, WordClass::VenueNoun) : nullptr;
        if (!cue)
            return {};
        const TokenRange venue {at, m_phrases.endOfName(cue->tokens.end, limit, false)};
        for (int i = venue.first; i < venue.end; ++i) {
            if (m_text.tokens[size_t(i)].capital)
                return venue;
        }
        return cue->tokens.size() > 1 ? venue : TokenRange {};
    }

    void takeVenue(TokenRange venue, int limit)
    {
        const int score = scoreAt(venue);
        if (score <= 0)
            return;
        if (score > m_venueScore) {
            m_venue = venue;
            m_venueScore = score;
        }
        // "de Victoria" inside the name, or ", Tartu," after it
        for (int i = venue.end - 1; i > venue.first; --i) {
            if (hasRole(m_text, i - 1, "of"_L1) && m_text.tokens[size_t(i)].capital) {
                const TokenRange city = placeNameAt(m_text, i, venue.end);
                const bool contracted = hasRole(m_text, i - 1, "contracted"_L1); // "campus du Sart Tilman"
                if (!city.isEmpty() && city.end == venue.end && (contracted ? knowsCity(city) : isCity(city)))
                    add(city, score);
                return;
            }
        }
        if (kindAt(venue.end) == TokenKind::Comma) {
            const TokenRange city = placeNameAt(m_text, venue.end + 1, limit);
            if (!city.isEmpty() && isCity(city))
                add(city, score);
        }
    }

    static constexpr int leastScore = 3;
    static constexpr int leastWider = 5;

    const EventContext &m_context;
    const AnnotatedText &m_text;
    NounPhrases m_phrases;
    std::vector<PlaceCandidate> m_candidates;
    TokenRange m_opening; ///< a city that the opening names without more
    TokenRange m_wider; ///< a country, or "the Kenyan capital"
    int m_widerScore = 0;
    TokenRange m_venue;
    int m_venueScore = 0;
};

} // namespace

EventPlace findEventPlace(const EventContext &context)
{
    return PlaceFinder(context).find();
}

} // namespace rapporteur
