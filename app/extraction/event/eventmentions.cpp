// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventmentions.h"

#include "extraction/event/nounphrase.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

using Which = EventMention::Which;

/// Finds one mention around the noun that heads it.
class MentionFinder
{
public:
    MentionFinder(const AnnotatedText &text, const Cues &cues)
        : m_text(text)
        , m_cues(cues)
    {
    }

    EventMention around(const Cue &noun, TokenRange sentence)
    {
        EventMention mention;
        const int head = noun.tokens.end - 1;
        const Token &headToken = m_text.tokens[size_t(head)];
        mention.capital = headToken.capital && !m_text.tokens[size_t(noun.tokens.first)].sentenceStart;
        const int nouns = endOfNouns(noun, sentence.end);
        mention.name.end = NounPhrases(m_text, m_cues).endOfName(nouns, sentence.end, noun.says("then-adjective"_L1));
        const bool qualified = mention.name.end > noun.tokens.end;
        mention.name.first = beginOf(noun.tokens.first, sentence.first, headToken.capital || !qualified);
        mention.capital |= mention.name.first < noun.tokens.first && m_text.tokens[size_t(mention.name.first)].capital;
        mention.ordinal = ordinalBefore(mention.name.first, sentence.first);
        mention.capital |= headToken.capital && mention.name.end > noun.tokens.end
            && hasCapital({noun.tokens.end, mention.name.end});
        mention.named = mention.name.size() > noun.tokens.size();
        mention.weak = noun.says("weak"_L1) && !(mention.capital && mention.named);
        mention.acronym = acronymAfter(mention.name.end, sentence.end);
        if (!mention.acronym.isEmpty() && isShortFor(mention.acronym.first, {noun.tokens.end, mention.name.end}))
            mention.acronym = {}; // "the Ministerial Meeting of the Monsoon Trade Compact (MTC)": that of the body
        return mention;
    }

private:
    [[nodiscard]] bool isWord(int token) const { return m_text.tokens[size_t(token)].kind == TokenKind::Word; }

    /// The end of two nouns for one meeting: "Annual General Meeting and Conference of …"; or else of \a noun.
    [[nodiscard]] int endOfNouns(const Cue &noun, int limit) const
    {
        const int joint = noun.tokens.end;
        if (joint + 1 >= limit || !hasRole(m_text, joint, "and"_L1) || !m_text.tokens[size_t(joint) - 1].capital
            || !m_text.tokens[size_t(joint) + 1].capital)
            return joint;
        const Cue *second = m_cues.at(joint + 1, WordClass::EventNoun);
        return second ? second->tokens.end : joint;
    }

    [[nodiscard]] bool hasCapital(TokenRange range) const
    {
        for (int i = range.first; i < range.end; ++i) {
            if (m_text.tokens[size_t(i)].capital)
                return true;
        }
        return false;
    }

    /// The capitalised words before the noun ("Nordic-Baltic Summit", "World Beekeepers' Congress"), or one adjective
    /// of a language that sets it there ("the ministerial conference on …"). \a only: no adjective.
    [[nodiscard]] int beginOf(int noun, int floor, bool only) const
    {
        int first = noun;
        for (int i = noun - 1; i >= floor; --i) {
            const Token &token = m_text.tokens[size_t(i)];
            const bool possessive = !token.spaceBefore && i > floor && m_text.tokens[size_t(i) - 1].capital
                && (m_text.is(i, WordClass::Enclitic) || token.span().length() == 1);
            if (possessive && !m_text.is(i - 1, WordClass::CountryName) && !m_text.is(i - 1, WordClass::City))
                continue;
            const bool small = m_text.is(i, WordClass::FunctionWord)
                && (token.sentenceStart || !hasRole(m_text, i, "some"_L1)); // but "Great", "Many" in a name
            const bool part = token.kind == TokenKind::Word && token.capital && !small
                && !(m_text.is(i, WordClass::OrdinalWord) && !isInsideName(i, floor))
                && !m_text.is(i, WordClass::Preposition) && !m_text.is(i, WordClass::MonthName)
                && !m_text.is(i, WordClass::Determiner) && !m_text.is(i, WordClass::NumberWord)
                && !(token.sentenceStart && !m_text.tokens[size_t(noun)].capital); // "Technical sessions"
            if (!part)
                break;
            first = i;
        }
        if (first < noun || only || noun - 2 < floor || !isWord(noun - 1))
            return first;
        const Token &before = m_text.tokens[size_t(noun) - 1];
        constexpr quint64 small = classBit(WordClass::FunctionWord) | classBit(WordClass::Preposition)
            | classBit(WordClass::OtherEdition) | classBit(WordClass::OrdinalWord) | classBit(WordClass::Determiner)
            | classBit(WordClass::NumberWord);
        const bool plain = (m_text.lexicon->classes(before.word) & small) == 0 && before.spaceBefore
            && !m_text.view(before).contains(u'-'); // "two-day"
        return plain && opensPhrase(noun - 2, floor) ? noun - 1 : noun;
    }

    /// "European Homes First Convention": a capital word before an ordinal makes it a part of the name.
    [[nodiscard]] bool isInsideName(int ordinal, int floor) const
    {
        return ordinal - 1 >= floor && isWord(ordinal - 1) && m_text.tokens[size_t(ordinal) - 1].capital
            && !m_text.is(ordinal - 1, WordClass::FunctionWord) && !m_text.is(ordinal - 1, WordClass::Determiner)
            && m_text.tokens[size_t(ordinal)].capital;
    }

    /// "the", "its", "third", "14th": what stands before the adjective of a name.
    [[nodiscard]] bool opensPhrase(int token, int floor) const
    {
        return hasRole(m_text, token, "the"_L1) || hasRole(m_text, token, "some"_L1)
            || m_text.is(token, WordClass::Determiner) || ordinalBefore(token + 1, floor) > 0
            || (token - 1 >= floor && m_text.view(m_text.tokens[size_t(token)]).contains(u'-')
                && hasRole(m_text, token - 1, "some"_L1)); // "a two-day national consultation"
    }

    [[nodiscard]] int ordinalBefore(int first, int floor) const
    {
        if (first - 1 < floor)
            return 0;
        if (const Cue *word = m_cues.endingAt(first, WordClass::OrdinalWord))
            return int(leadingNumber(word->value));
        const bool ending = first - 2 >= floor && isWord(first - 1) && !m_text.tokens[size_t(first) - 1].spaceBefore
            && m_text.tokens[size_t(first) - 2].kind == TokenKind::Number;
        return ending ? m_text.view(m_text.tokens[size_t(first) - 2]).toInt() : 0;
    }

    /// "(SIOE)", "(COP-Deltas 7)", "(PeatCOP6)".
    [[nodiscard]] TokenRange acronymAfter(int at, int end) const
    {
        if (at + 2 >= end || m_text.tokens[size_t(at)].kind != TokenKind::OpenParenthesis)
            return {};
        const Token &word = m_text.tokens[size_t(at) + 1];
        const auto capitals = std::ranges::count_if(m_text.view(word), [](QChar c) { return c.isUpper(); });
        if (word.kind != TokenKind::Word || capitals < 2)
            return {};
        int close = at + 2;
        if (m_text.tokens[size_t(close)].kind == TokenKind::Number)
            ++close;
        const bool closed = close < end && m_text.tokens[size_t(close)].kind == TokenKind::CloseParenthesis;
        return closed ? TokenRange {at + 1, close} : TokenRange {};
    }

    /// True when the letters of the word at \a acronym are the first ones of the last words of \a words.
    [[nodiscard]] bool isShortFor(int acronym, TokenRange words) const
    {
        const QStringView letters = m_text.view(m_text.tokens[size_t(acronym)]);
        qsizetype left = letters.size();
        for (int i = words.end - 1; i >= words.first && left > 0; --i) {
            const QStringView word = m_text.view(m_text.tokens[size_t(i)]);
            if (m_text.is(i, WordClass::FunctionWord) || m_text.is(i, WordClass::Preposition))
                continue;
            if (word.front().toUpper() != letters[left - 1].toUpper())
                return false;
            --left;
        }
        return left == 0;
    }

    const AnnotatedText &m_text;
    const Cues &m_cues;
};

/// A number for a word without its plural ending: "chains" and "chain" share it.
size_t stemOf(QStringView word)
{
    constexpr size_t seed = 0;
    const QString folded = word.toString().toCaseFolded();
    const bool plural = folded.size() > 3 && (folded.endsWith(u's') || folded.endsWith(u'x'));
    return qHash(QStringView(folded).chopped(plural ? 1 : 0), seed);
}

/// The words of a name that tell its subject, by number.
std::vector<size_t> contentOf(const AnnotatedText &text, TokenRange name)
{
    std::vector<size_t> content;
    for (int i = name.first; i < name.end; ++i) {
        const Token &token = text.tokens[size_t(i)];
        if (token.kind == TokenKind::Word && token.span().length() > 2 && !text.is(i, WordClass::FunctionWord)
            && !text.is(i, WordClass::EventNoun) && !text.is(i, WordClass::Preposition))
            content.push_back(stemOf(text.view(token)));
    }
    std::ranges::sort(content);
    content.erase(std::unique(content.begin(), content.end()), content.end());
    return content;
}

/// What is known of the mentions of one meeting.
struct EventGroup {
    std::vector<size_t> content;
    int ordinal = 0;
    int score = 0;
};

bool isSameEvent(const EventGroup &group, const std::vector<size_t> &content, int ordinal)
{
    if (content.empty() || (group.ordinal > 0 && ordinal > 0 && group.ordinal != ordinal))
        return false;
    std::vector<size_t> shared;
    std::ranges::set_intersection(group.content, content, std::back_inserter(shared));
    return shared.size() >= std::min<size_t>(2, std::min(group.content.size(), content.size()));
}

} // namespace

EventMentions::EventMentions(const AnnotatedText &text)
    : m_text(text)
    , m_cues(text,
          {WordClass::EventNoun, WordClass::EventVerb, WordClass::OtherEdition, WordClass::OrdinalWord,
              WordClass::MonthName, WordClass::WeekdayName, WordClass::RelativeDay, WordClass::DurationNoun,
              WordClass::VenueNoun, WordClass::CityNoun, WordClass::OrganiserCue, WordClass::FormatCue,
              WordClass::NumberWord, WordClass::ApproximateNumber, WordClass::Qualifier, WordClass::CountedNoun,
              WordClass::AttendanceVerb, WordClass::IncludingCue, WordClass::NotAttendanceNoun, WordClass::ThemeCue,
              WordClass::ThemeNoun, WordClass::StatusVerb, WordClass::DecisionVerb, WordClass::City,
              WordClass::CapitalCity, WordClass::CountryName, WordClass::OrganisationName, WordClass::BodyNoun})
{
    find();
    group();
    findDatedYears();
    tellEditionsApart();
    markOthers();
}

void EventMentions::find()
{
    MentionFinder finder(m_text, m_cues);
    for (const Sentence &sentence : m_text.sentences) {
        int end = 0;
        for (const Cue &cue : m_cues.in(sentence.tokens)) {
            if (cue.wordClass != WordClass::EventNoun || cue.tokens.first < end || cue.says("none"_L1))
                continue;
            if (m_cues.covering(cue.tokens.first, WordClass::VenueNoun)
                || m_cues.at(cue.tokens.end, WordClass::VenueNoun))
                continue; // "palais des congrès", "Convention Centre"
            if (cue.says("weak"_L1) && leadsToMeeting(cue.tokens.end))
                continue;
            const Cue *venue = m_cues.covering(cue.tokens.first, WordClass::VenueNoun);
            if (venue && venue->tokens.size() > cue.tokens.size())
                continue; // "the conference room", "palais des congrès"
            EventMention mention = finder.around(cue, sentence.tokens);
            if (cue.says("proper"_L1) && !m_text.tokens[size_t(cue.tokens.end) - 1].capital) {
                const bool later = cue.says("named-later"_L1) && !mention.named;
                if (!(later || isHeldNext(mention)) || !hasRole(m_text, mention.name.first - 1, "the"_L1))
                    continue;
                mention.weak = later;
            }
            const TokenRange alias = apposition(mention, std::max(sentence.tokens.first, end));
            if (!alias.isEmpty()) {
                EventMention proper = mention;
                proper.name = alias;
                proper.capital = proper.named = proper.aliasOfNext = true;
                proper.weak = false;
                proper.acronym = {};
                m_mentions.push_back(proper);
            }
            m_mentions.push_back(mention);
            end = mention.name.end;
        }
    }
}

/// "l'assemblée générale de l'Union s'est tenue …": small letters, but it is held.
bool EventMentions::isHeldNext(const EventMention &mention) const
{
    const Cue *verb = mention.named ? m_cues.at(mention.name.end, WordClass::EventVerb) : nullptr;
    return verb && (verb->says("holds"_L1) || verb->says("opens"_L1) || verb->says("closes"_L1));
}

/// "les négociations du Sommet": the meeting is named by what follows.
bool EventMentions::leadsToMeeting(int token) const
{
    constexpr int farthest = 3;
    return hasRole(m_text, token, "of"_L1) && m_cues.firstIn({token + 1, token + farthest}, WordClass::EventNoun);
}

/// The proper name before a comma and the phrase that tells what it is: "Deep Rock 2026, the biennial conference of
/// …"; empty when none stands there.
TokenRange EventMentions::apposition(const EventMention &mention, int floor) const
{
    constexpr int mostBetween = 3;
    constexpr int longest = 6;
    if (mention.capital)
        return {};
    int comma = mention.name.first - 1;
    while (comma > floor && comma >= mention.name.first - mostBetween
        && m_text.tokens[size_t(comma)].kind == TokenKind::Word)
        --comma;
    const bool article = hasRole(m_text, comma + 1, "the"_L1) || hasRole(m_text, comma + 1, "some"_L1);
    if (comma <= floor || m_text.tokens[size_t(comma)].kind != TokenKind::Comma || !article)
        return {};
    TokenRange name {comma, comma};
    while (name.first > std::max(floor, comma - longest)) {
        const Token &word = m_text.tokens[size_t(name.first) - 1];
        const bool number = word.kind == TokenKind::Number && name.first == comma;
        const bool proper = word.kind == TokenKind::Word && word.capital
            && !m_text.is(name.first - 1, WordClass::FunctionWord) && !m_text.is(name.first - 1, WordClass::Determiner);
        if (!number && !proper)
            break;
        --name.first;
    }
    const bool numbered = m_text.tokens[size_t(comma) - 1].kind == TokenKind::Number;
    const bool known = (!numbered && m_text.is(name.first, WordClass::FirstName))
        || m_text.is(name.first, WordClass::PersonTitle) || m_cues.at(name.first, WordClass::City)
        || m_cues.at(name.first, WordClass::CapitalCity) || m_cues.at(name.first, WordClass::CountryName)
        || m_cues.at(name.first, WordClass::OrganisationName);
    return name.size() < 2 || known || !m_text.tokens[size_t(name.first)].capital ? TokenRange {} : name;
}

void EventMentions::group()
{
    constexpr size_t mostGroups = 64; // articles speak of a few; a hostile one stays linear
    std::vector<EventGroup> groups;
    const size_t opening = std::min<size_t>(4, m_text.paragraphs.size());
    const int openingEnd = opening > 0 ? m_text.paragraphs[opening - 1].end : 0;
    for (EventMention &mention : m_mentions) {
        if (!mention.named || mention.aliasOfNext)
            continue;
        const auto content = contentOf(m_text, mention.name);
        auto found = std::ranges::find_if(
            groups, [&](const EventGroup &g) { return isSameEvent(g, content, mention.ordinal); });
        if (found == groups.end()) {
            if (groups.size() == mostGroups || content.empty())
                continue;
            groups.push_back({content, mention.ordinal, 0});
            found = std::prev(groups.end());
        }
        mention.group = int(found - groups.begin());
        found->score += 1 + (mention.capital ? 4 : 0) + (mention.name.first < openingEnd ? 2 : 0)
            - (mention.weak ? 3 : 0) + (mention.acronym.isEmpty() ? 0 : 2);
        const int sentence = m_text.sentenceOf(mention.name.first);
        constexpr int farthest = 60;
        const TokenRange whole = m_text.sentences[size_t(sentence)].tokens;
        const TokenRange tokens {
            std::max(whole.first, mention.name.first - farthest), std::min(whole.end, mention.name.end + farthest)};
        if (m_cues.firstIn({mention.name.end, std::min(mention.name.end + 6, tokens.end)}, WordClass::EventVerb))
            found->score += 3;
        if (m_cues.firstIn(tokens, WordClass::MonthName) || m_cues.firstIn(tokens, WordClass::WeekdayName))
            found->score += 2;
        if (isOrganiser(mention))
            found->score -= 20;
        if (const Cue *other = m_cues.firstIn(
                {std::max(tokens.first, mention.name.first - 5), mention.name.first}, WordClass::OtherEdition))
            found->score -= other->says("next"_L1) ? 2 : 6;
    }
    for (size_t i = 0; i + 1 < m_mentions.size(); ++i) {
        if (m_mentions[i].aliasOfNext)
            m_mentions[i].group = m_mentions[i + 1].group;
    }
    const auto best = std::ranges::max_element(groups, {}, &EventGroup::score); // the first of equals
    for (size_t i = 0; best != groups.end() && i < m_mentions.size(); ++i) {
        EventMention &mention = m_mentions[i];
        if (mention.group < 0)
            continue;
        constexpr int surelyNone = -5; // a body that organises
        mention.which = mention.group != best - groups.begin() || best->score <= surelyNone ? Which::Other
            : best->score > 0                                                               ? Which::Main
                                                                                            : Which::Unclear;
        if (mention.which == Which::Main)
            m_mainNames.push_back(int(i));
    }
}

/// The cue of another edition that belongs to a mention: "la précédente conférence", "the next forum"; null when none
/// does.
const Cue *EventMentions::otherEditionOf(const EventMention &mention) const
{
    constexpr int farthest = 4;
    constexpr int nearest = 2;
    const int first = mention.name.first;
    const Cue *cue = m_cues.covering(first, WordClass::OtherEdition);
    if (!cue)
        cue = otherTimeBefore(first);
    if (cue && cue->says("when"_L1))
        return cue;
    if (!cue)
        cue = m_cues.firstIn({first - farthest, first}, WordClass::OtherEdition);
    if (!cue || cue->tokens.end < first - nearest || cue->says("figure"_L1))
        return nullptr;
    const int sentence = m_text.sentenceOf(first);
    return cue->tokens.first >= m_text.sentences[size_t(sentence)].tokens.first ? cue : nullptr;
}

/// "Le week-end dernier à Alger, une conférence …", not in the opening; null when no such time is told.
const Cue *EventMentions::otherTimeBefore(int token) const
{
    constexpr int farthest = 10;
    constexpr int openingSentences = 3;
    const int sentence = m_text.sentenceOf(token);
    if (sentence < openingSentences)
        return nullptr;
    const int floor = std::max(m_text.sentences[size_t(sentence)].tokens.first, token - farthest);
    for (const Cue &cue : m_cues.in({floor, token})) {
        if (cue.wordClass == WordClass::OtherEdition && cue.says("when"_L1) && cue.says("past"_L1))
            return &cue;
    }
    return nullptr;
}

void EventMentions::tellEditionsApart()
{
    int ordinal = 0;
    bool next = false; // the article is about a meeting to come
    for (const int i : m_mainNames) {
        const EventMention &mention = m_mentions[size_t(i)];
        if (ordinal == 0)
            ordinal = mention.ordinal;
        const Cue *cue = i == m_mainNames.front() ? otherEditionOf(mention) : nullptr;
        next |= cue && cue->says("next"_L1);
    }
    const int firstMain = m_mainNames.empty() ? -1 : m_mainNames.front();
    for (int i = 0; i < int(m_mentions.size()); ++i) {
        EventMention &mention = m_mentions[size_t(i)];
        const Cue *cue = i == firstMain ? otherTimeBefore(mention.name.first) : otherEditionOf(mention);
        const bool otherNumber = ordinal > 0 && mention.ordinal > 0 && mention.ordinal != ordinal;
        const bool indefinite
            = firstMain >= 0 && i > firstMain && !mention.named && hasRole(m_text, mention.name.first - 1, "one"_L1);
        const bool another = firstMain >= 0 && i > firstMain && !mention.named
            && hasRole(m_text, mention.name.first - 2, "one"_L1)
            && !m_text.is(mention.name.first - 1, WordClass::FunctionWord);
        if (isHeldByMain(i)) {
            mention.which = Which::Main;
            continue;
        }
        if (otherNumber || ((indefinite || another) && !isApposition(i)) || isOfOtherYear(mention)
            || (cue && !(cue->says("next"_L1) && next)))
            mention.which = Which::Other;
    }
    std::erase_if(m_mainNames, [this](int i) { return m_mentions[size_t(i)].which == Which::Other; });
}

/// "organised by the Caribbean Teachers' Assembly": a body with the name of a meeting.
bool EventMentions::isOrganiser(const EventMention &mention) const
{
    int before = mention.name.first;
    while (before > 0 && (hasRole(m_text, before - 1, "the"_L1) || m_text.is(before - 1, WordClass::Determiner)))
        --before;
    return m_cues.endingAt(before, WordClass::OrganiserCue) != nullptr;
}

/// "La Conférence des régulateurs a tenu sa cinquième réunion annuelle": a body that meets is its meeting.
bool EventMentions::isHeldByMain(int index) const
{
    constexpr int farthest = 8;
    constexpr int longestPhrase = 3;
    if (index == 0 || m_mentions[size_t(index) - 1].which != Which::Main)
        return false;
    const EventMention &mention = m_mentions[size_t(index)];
    const int after = m_mentions[size_t(index) - 1].name.end;
    if (mention.name.first - after > farthest || !m_cues.firstIn({after, mention.name.first}, WordClass::EventVerb))
        return false;
    for (int i = mention.name.first - 1; i >= std::max(after, mention.name.first - longestPhrase); --i) {
        if (hasWord(m_text.lexicon->value(m_text.tokens[size_t(i)].word, WordClass::Determiner), "possessive"_L1))
            return true;
    }
    return false;
}

/// ", a four-day meeting convened by …" right after a mention says more of that one.
bool EventMentions::isApposition(int index) const
{
    constexpr int longestArticle = 5;
    if (index == 0)
        return false;
    const EventMention &mention = m_mentions[size_t(index)];
    const EventMention &before = m_mentions[size_t(index) - 1];
    const int after = before.acronym.isEmpty() ? before.name.end : before.acronym.end + 1;
    return m_text.tokens[size_t(after)].kind == TokenKind::Comma && mention.name.first > after
        && mention.name.first - after <= longestArticle && before.which != Which::Other
        && (hasRole(m_text, after + 1, "some"_L1) || hasRole(m_text, after + 1, "the"_L1));
}

/// "The 2019 summit", "l'édition 2019" in an article whose first date is of a later year, or of one long before.
bool EventMentions::isOfOtherYear(const EventMention &mention) const
{
    if (m_datedYears.empty())
        return false;
    const int before = mention.name.first > 0 ? yearAt(mention.name.first - 1) : 0;
    const int after = mention.name.end < int(m_text.tokens.size()) ? yearAt(mention.name.end) : 0;
    const int year = before > 0 ? before : after;
    return year > 0 && (year < m_datedYears.front() || year > m_datedYears.front() + 1);
}

void EventMentions::markOthers()
{
    const auto first
        = std::ranges::find_if(m_mentions, [](const EventMention &m) { return m.which != Which::Other && !m.weak; });
    m_firstSpokenOf = first == m_mentions.end() ? int(m_text.tokens.size()) : first->name.first;
    for (const Sentence &sentence : m_text.sentences) {
        markBriefings(sentence.tokens);
        markOtherMentions(sentence.tokens, true, m_otherScopes);
        markOtherMentions(sentence.tokens, false, m_outsideScopes);
        markOtherTimes(sentence.tokens);
    }
    m_outsideScopes.insert(m_outsideScopes.end(), m_timeScopes.cbegin(), m_timeScopes.cend());
    m_otherScopes.insert(m_otherScopes.end(), m_timeScopes.cbegin(), m_timeScopes.cend());
    std::ranges::sort(m_otherScopes, {}, &TokenRange::first);
    std::ranges::sort(m_outsideScopes, {}, &TokenRange::first);
}

/// From another meeting on to the end of the sentence, or until the main one is spoken of again. \a parts: also from
/// what is only a part of the main one.
void EventMentions::markOtherMentions(TokenRange sentence, bool parts, std::vector<TokenRange> &scopes) const
{
    const auto mentions = in(sentence);
    for (auto mention = mentions.begin(); mention != mentions.end(); ++mention) {
        if (mention->which != Which::Other || (mention->weak && !parts))
            continue;
        const auto back
            = std::find_if(mention, mentions.end(), [](const EventMention &m) { return m.which == Which::Main; });
        int first = NounPhrases(m_text, m_cues).clauseAround(mention->name.first, sentence).first;
        for (const EventMention &before : in({first, mention->name.first})) {
            if (before.which != Which::Other)
                first = before.name.end;
        }
        scopes.push_back({first, back == mentions.end() ? sentence.end : back->name.first});
        if (back == mentions.end())
            break;
        mention = back;
    }
}

/// "Lors d'une conférence de presse tenue mardi à Lomé, …": where the press is told of the event is not its place.
void EventMentions::markBriefings(TokenRange sentence)
{
    for (const Cue &cue : m_cues.in(sentence)) {
        if (cue.wordClass == WordClass::EventNoun && cue.says("none"_L1))
            m_timeScopes.push_back(
                {cue.tokens.first, NounPhrases(m_text, m_cues).clauseAround(cue.tokens.first, sentence).end});
    }
}

/// "l'an dernier", "contre 750", "la prochaine édition", "En 2019, …".
void EventMentions::markOtherTimes(TokenRange sentence)
{
    for (const Cue &cue : m_cues.in(sentence)) {
        if (cue.wordClass != WordClass::OtherEdition)
            continue;
        const int after = cue.tokens.end;
        if (cue.says("alone"_L1)) {
            if (cue.says("next"_L1) && cue.tokens.first <= m_firstSpokenOf)
                continue; // "Le prochain congrès se tiendra …" announces the main one
            m_timeScopes.push_back({cue.tokens.first, sentence.end});
        } else if (cue.says("when"_L1)) {
            constexpr int openingSentences = 3;
            if ((cue.says("next"_L1) || cue.says("recent"_L1))
                && m_text.sentenceOf(cue.tokens.first) < openingSentences)
                continue; // "meet in Perth next year", "met in Perth last month" tell of the main one
            const TokenRange clause = NounPhrases(m_text, m_cues).clauseAround(cue.tokens.first, sentence);
            constexpr int longestTime = 6;
            const bool opens = clause.first == sentence.first && clause.size() <= longestTime
                && clause.end < sentence.end
                && m_text.tokens[size_t(clause.end)].kind == TokenKind::Comma; // "L'an dernier à Oran, …"
            m_timeScopes.push_back(opens ? sentence : clause);
        } else if (cue.says("figure"_L1) && after < sentence.end
            && (m_text.tokens[size_t(after)].kind == TokenKind::Number || m_text.is(after, WordClass::NumberWord)
                || m_cues.at(after, WordClass::Qualifier))) {
            m_timeScopes.push_back({cue.tokens.first, NounPhrases(m_text, m_cues).clauseAround(after, sentence).end});
        }
    }
    markOtherYears(sentence);
}

/// "En 2019, la conférence …", and what a clause says before a year that no date of the article has: "which sent 60
/// delegates in 2019".
void EventMentions::markOtherYears(TokenRange sentence)
{
    for (int i = sentence.first + 1; i < sentence.end; ++i) {
        const int year = yearAt(i);
        if (year == 0 || !hasRole(m_text, i - 1, "in"_L1) || hasRole(m_text, i - 1, "to"_L1) // "d'ici à 2028"
            || std::ranges::find(m_datedYears, year) != m_datedYears.end())
            continue;
        const bool opens
            = i == sentence.first + 1 && i + 1 < sentence.end && m_text.tokens[size_t(i) + 1].kind == TokenKind::Comma;
        const int first = NounPhrases(m_text, m_cues).clauseAround(i, sentence).first;
        m_timeScopes.push_back(opens ? sentence : TokenRange {first, i});
    }
}

/// The year in figures at \a token, 0 when there is none.
int EventMentions::yearAt(int token) const
{
    const Token &word = m_text.tokens[size_t(token)];
    const int year = word.kind == TokenKind::Number && word.span().length() == 4 ? m_text.view(word).toInt() : 0;
    return year >= 1900 && year < 2100 ? year : 0;
}

/// The years that stand in dates with a month.
void EventMentions::findDatedYears()
{
    constexpr int farthest = 3;
    constexpr size_t mostYears = 20;
    for (const Cue &cue : m_cues.in({0, int(m_text.tokens.size())})) {
        const int limit = std::min(int(m_text.tokens.size()), cue.tokens.end + farthest);
        for (int i = cue.tokens.end; cue.wordClass == WordClass::MonthName && i < limit; ++i) {
            const int year = yearAt(i);
            if (year > 0 && m_datedYears.size() < mostYears
                && std::ranges::find(m_datedYears, year) == m_datedYears.end())
                m_datedYears.push_back(year);
        }
    }
}

std::span<const EventMention> EventMentions::in(TokenRange range) const
{
    const auto before = [](const EventMention &mention, int token) { return mention.name.first < token; };
    const auto first = std::lower_bound(m_mentions.cbegin(), m_mentions.cend(), range.first, before);
    return {first, std::lower_bound(first, m_mentions.cend(), range.end, before)};
}

bool EventMentions::hasMain() const
{
    return !m_mainNames.empty() || std::ranges::any_of(m_mentions, [this](const EventMention &m) {
        return m.which != Which::Other && (!m.weak || isNews(m));
    });
}

/// A weak noun that the article opens with: "ended a three-day retreat"; but no talks, debates or works.
bool EventMentions::isNews(const EventMention &mention) const
{
    constexpr int openingSentences = 3;
    const int sentence = m_text.sentenceOf(mention.name.first);
    const Cue *talk = m_cues.covering(mention.name.end - 1, WordClass::ThemeNoun);
    return sentence < openingSentences && !(talk && talk->says("talk"_L1))
        && m_cues.firstIn(m_text.sentences[size_t(sentence)].tokens, WordClass::EventVerb);
}

bool EventMentions::isIn(const std::vector<TokenRange> &scopes, int token)
{
    constexpr int mostNested = 8;
    auto scope = std::upper_bound(
        scopes.cbegin(), scopes.cend(), token, [](int at, const TokenRange &range) { return at < range.first; });
    for (int i = 0; i < mostNested && scope != scopes.cbegin(); ++i) {
        if ((--scope)->contains(token))
            return true;
    }
    return false;
}

bool EventMentions::namesMainBefore(TokenRange sentence, int token) const
{
    const auto mentions = in({sentence.first, token});
    return std::ranges::any_of(mentions, [](const EventMention &m) { return m.which != Which::Other; });
}

} // namespace rapporteur
