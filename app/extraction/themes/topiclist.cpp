// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/topiclist.h"

#include "extraction/text/figures.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestList = 120; // tokens; no announced list is longer, and hostile ones stay cheap

bool isSign(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Comma:
    case TokenKind::Semicolon:
    case TokenKind::Colon:
    case TokenKind::Dash:
    case TokenKind::Bullet: return true;
    default: return false;
    }
}

} // namespace

bool TopicLists::isAnd(int token) const
{
    return hasRole(m_text, token, "and"_L1);
}

bool TopicLists::isVerbal(int token) const
{
    const bool counts = token + 1 < int(m_text.tokens.size()) && kindAt(token + 1) == TokenKind::Word
        && !m_text.is(token + 1, WordClass::FunctionWord) && !m_text.is(token + 1, WordClass::Auxiliary);
    if (counts && (m_text.is(token, WordClass::NumberWord) || m_text.is(token + 1, WordClass::NumberWord))
        && (m_text.is(token, WordClass::SubjectPronoun) || hasRole(m_text, token, "during"_L1)))
        return false; // "at least one counter", "residents over seventy"
    return m_text.is(token, WordClass::RelativePronoun) || m_text.is(token, WordClass::SubjectPronoun)
        || m_text.is(token, WordClass::Negation) || hasRole(m_text, token, "be"_L1) || hasRole(m_text, token, "who"_L1)
        || hasRole(m_text, token, "not"_L1) || hasRole(m_text, token, "self"_L1) || hasRole(m_text, token, "it"_L1)
        || hasRole(m_text, token, "during"_L1) || m_text.is(token, WordClass::WeekdayName)
        || m_cues.at(token, WordClass::RelativeDay);
}

/// The mark that closes the one at \a open; \a limit when none does.
int TopicLists::closeOf(int open, int limit) const
{
    int depth = 0;
    for (int i = open; i < limit; ++i) {
        if (kindAt(i) == TokenKind::OpenMark)
            ++depth;
        else if (kindAt(i) == TokenKind::CloseMark && --depth == 0)
            return i;
    }
    return limit;
}

/// Without joining words and signs at its ends.
TokenRange TopicLists::withoutSigns(TokenRange topic) const
{
    const auto drop = [&](int token) {
        const TokenKind kind = kindAt(token);
        return isSign(kind) || kind == TokenKind::FullStop || isAnd(token) || hasRole(m_text, token, "or"_L1);
    };
    while (!topic.isEmpty() && (drop(topic.first) || m_cues.at(topic.first, WordClass::IncludingCue)))
        ++topic.first;
    while (!topic.isEmpty()
        && ((drop(topic.end - 1)
                && !(kindAt(topic.end - 1) == TokenKind::FullStop
                    && m_text.view(m_text.tokens[size_t(topic.end) - 1]) != u"."))
            || hasRole(m_text, topic.end - 1, "the"_L1) || hasRole(m_text, topic.end - 1, "of"_L1)))
        --topic.end;
    return topic;
}

/// The same, and without an indefinite article before it.
TokenRange TopicLists::trimmed(TokenRange topic) const
{
    topic = withoutSigns(topic);
    if (topic.size() > 1 && hasRole(m_text, topic.first, "some"_L1))
        ++topic.first;
    return topic;
}

/// "12 May", "1 100 kilomètres", "2024": what is counted is no theme; but "2030 Agenda".
bool TopicLists::isFigure(TokenRange topic) const
{
    int after = topic.first;
    while (after < topic.end && kindAt(after) == TokenKind::Number)
        ++after;
    return after > topic.first
        && (after == topic.end || !m_text.tokens[size_t(after)].capital || m_text.is(after, WordClass::MonthName));
}

bool TopicLists::isTopic(TokenRange topic) const
{
    if (topic.isEmpty() || isVerbal(topic.first) || hasRole(m_text, topic.first, "them"_L1) || isFigure(topic)
        || m_text.is(topic.first, WordClass::MonthName) || hasRole(m_text, topic.first + 1, "by"_L1)) // "convened by …"
        return false;
    int depth = 0;
    for (int i = topic.first; i < topic.end && depth >= 0; ++i)
        depth += (kindAt(i) == TokenKind::OpenMark) - (kindAt(i) == TokenKind::CloseMark);
    const bool word = kindAt(topic.first) == TokenKind::Word;
    const bool joins = word && !m_text.tokens[size_t(topic.first)].capital
        && (m_text.is(topic.first, WordClass::Preposition) || m_text.is(topic.first, WordClass::Conjunction)
            || m_text.is(topic.first, WordClass::ClauseOpener) || hasRole(m_text, topic.first, "by"_L1)
            || hasRole(m_text, topic.first, "in"_L1) || m_text.is(topic.first, WordClass::AttributionPreposition));
    return depth == 0 && !joins;
}

/// "wave power was yesterday's subject": a statement, no topic.
bool TopicLists::isClause(TokenRange topic) const
{
    for (int i = topic.first + 1; i + 1 < topic.end; ++i) {
        if (kindAt(i) == TokenKind::OpenMark)
            return false;
        if (hasRole(m_text, i, "be"_L1) && !hasRole(m_text, i - 1, "to"_L1))
            return true;
    }
    return false;
}

std::vector<TokenRange> TopicLists::quoted(int at, int limit) const
{
    std::vector<TokenRange> topics;
    for (int i = at; i < limit && kindAt(i) == TokenKind::OpenMark;) {
        const int close = closeOf(i, limit);
        if (close == limit)
            break;
        if (const TokenRange topic = withoutSigns({i + 1, close}); !topic.isEmpty())
            topics.push_back(topic);
        i = close + 1;
        while (i < limit
            && (isSign(kindAt(i)) || isAnd(i) || (kindAt(i) == TokenKind::Word && hasRole(m_text, i, "on"_L1))))
            ++i;
    }
    return topics;
}

std::vector<TokenRange> TopicLists::split(TokenRange list, TokenKind separator) const
{
    std::vector<TokenRange> topics;
    int first = list.first;
    int depth = 0;
    for (int i = list.first; i <= list.end; ++i) {
        const TokenKind kind = i < list.end ? kindAt(i) : separator;
        depth += kind == TokenKind::OpenMark || kind == TokenKind::OpenParenthesis;
        depth -= kind == TokenKind::CloseMark || kind == TokenKind::CloseParenthesis;
        if (i < list.end && (kind != separator || depth > 0))
            continue;
        if (const TokenRange topic = trimmed({first, i}); !topic.isEmpty())
            topics.push_back(topic);
        first = i + 1;
    }
    return topics;
}

std::vector<TokenRange> TopicLists::bulletsAfter(int colon) const
{
    std::vector<TokenRange> topics;
    const auto paragraph = std::upper_bound(m_text.paragraphs.cbegin(), m_text.paragraphs.cend(), colon,
        [](int token, const TokenRange &p) { return token < p.first; });
    if (paragraph == m_text.paragraphs.cbegin() || kindAt(colon + 1) != TokenKind::Bullet)
        return topics;
    const int size = int(m_text.tokens.size());
    auto current = std::prev(paragraph);
    for (int i = colon + 1; i < size && kindAt(i) == TokenKind::Bullet && topics.size() < size_t(longestList);) {
        while (current != m_text.paragraphs.cend() && i >= current->end)
            ++current;
        const int limit = current == m_text.paragraphs.cend() ? size : current->end;
        int end = i + 1;
        while (end < limit && kindAt(end) != TokenKind::Bullet)
            ++end;
        TokenRange topic = trimmed({i + 1, end});
        if (topic.size() > 2 && kindAt(topic.first) == TokenKind::OpenMark
            && closeOf(topic.first, topic.end) == topic.end - 1)
            topic = trimmed({topic.first + 1, topic.end - 1});
        if (!topic.isEmpty())
            topics.push_back(topic);
        i = end;
    }
    return topics;
}

std::vector<TokenRange> TopicLists::listAfterColon(int at, int limit) const
{
    const int end = std::min(limit, at + longestList);
    if (kindAt(at) == TokenKind::OpenMark)
        return quoted(at, end);
    int stop = at;
    int semicolons = 0;
    while (stop < end && !(kindAt(stop) == TokenKind::FullStop && stop + 1 >= limit)) {
        semicolons += kindAt(stop) == TokenKind::Semicolon;
        ++stop;
    }
    if (stop < end && m_text.view(m_text.tokens[size_t(stop)]) == u"?")
        return {}; // "une question : faut-il tenir la côte, ou reculer ?"
    if (semicolons > 0) {
        std::vector<TokenRange> parts = split({at, stop}, TokenKind::Semicolon);
        const bool told = std::ranges::any_of(parts, [this](TokenRange part) { return isClause(part); });
        return told ? std::vector<TokenRange>() : parts;
    }
    std::vector<TokenRange> topics = split({at, stop}, TokenKind::Comma);
    if (std::ranges::any_of(topics, [this](TokenRange topic) { return isClause(topic); }))
        return {};
    if (!topics.empty()) { // "A, B et C": the last part holds two, unless a comma stands before its "et"
        const TokenRange last = topics.back();
        const bool joined = isAnd(last.first - 1);
        for (int i = last.end - 2; !joined && i > last.first; --i) {
            if (!isAnd(i))
                continue;
            topics.back() = trimmed({last.first, i});
            topics.push_back(trimmed({i + 1, last.end}));
            break;
        }
    }
    return topics;
}

std::vector<TokenRange> TopicLists::afterIncluding(int at, int limit) const
{
    const int end = std::min(limit, at + longestList);
    for (int i = at; i < std::min(end, at + 3); ++i) {
        if (kindAt(i) == TokenKind::OpenMark)
            return quoted(i, end);
    }
    for (int i = at; i < end; ++i) {
        if (kindAt(i) == TokenKind::Semicolon)
            return listAfterColon(at, limit);
    }
    return nounList(at, end, -1);
}

int TopicLists::endOfTopic(int at, int limit) const
{
    int depth = 0;
    int i = at;
    for (; i < limit; ++i) {
        const TokenKind kind = kindAt(i);
        if (kind == TokenKind::OpenMark) {
            ++depth;
        } else if (kind == TokenKind::CloseMark) {
            --depth;
        } else if (depth == 0) {
            if (isSign(kind) || kind == TokenKind::FullStop || kind == TokenKind::OpenParenthesis
                || kind == TokenKind::CloseParenthesis || (kind == TokenKind::Word && isVerbal(i)))
                break;
        }
    }
    return i;
}

/// "A, B et C", each a noun phrase. An item after a comma belongs to the list when an "et" comes later or when it
/// repeats the word at \a preposition ("aux incendies, à l'élevage"); otherwise the first item is all.
std::vector<TokenRange> TopicLists::nounList(int at, int limit, int preposition) const
{
    const auto repeats = [&](int token) {
        if (preposition < 0 || token >= limit || kindAt(token) != TokenKind::Word)
            return false;
        for (const auto role : {"to"_L1, "of"_L1, "on"_L1}) {
            if (hasRole(m_text, preposition, role) && hasRole(m_text, token, role))
                return true;
        }
        return m_text.tokens[size_t(preposition)].hash == m_text.tokens[size_t(token)].hash;
    };
    const auto skipRepeated = [&](int token) {
        // "à l'élevage": the article stays, the preposition goes
        return repeats(token) && token + 1 < limit ? token + 1 : token;
    };
    std::vector<TokenRange> items;
    size_t sure = 1; // items that are known to belong to the list
    int i = at;
    while (i < limit) {
        const int first = skipRepeated(i);
        const bool repeated = first > i;
        const int end = endOfTopic(first, limit);
        if (end == first)
            break;
        int joint = -1; // "B et C": the "et" after which an item begins
        for (int k = first + 1; k + 1 < end; ++k) {
            if (isAnd(k) && hasRole(m_text, k + 1, "against"_L1) && !repeats(k + 1)) { // "pour la paix et contre …"
                items.push_back(trimmed({first, k}));
                return items;
            }
            const bool article = hasRole(m_text, k + 1, "the"_L1) || hasRole(m_text, k + 1, "some"_L1);
            const bool startsItem = isAnd(k) && (repeats(k + 1) || article || !items.empty());
            if (startsItem && joint < 0)
                joint = k;
        }
        const bool oxford = isAnd(first);
        if (oxford)
            joint = -1;
        items.push_back(trimmed({first, joint < 0 ? end : joint}));
        if (repeated)
            sure = items.size();
        if (joint >= 0) {
            const int second = skipRepeated(joint + 1);
            items.push_back(trimmed({second, end}));
        }
        if (end < limit && kindAt(end) == TokenKind::Comma && isAnd(end - 1)) { // "A, B and, in the end, C"
            int comma = end + 1;
            while (comma < limit && kindAt(comma) == TokenKind::Word)
                ++comma;
            if (comma < limit && kindAt(comma) == TokenKind::Comma) {
                items.push_back(trimmed({comma + 1, endOfTopic(comma + 1, limit)}));
                sure = items.size();
                break;
            }
        }
        if (joint >= 0 || oxford) {
            sure = items.size();
            break;
        }
        if (end >= limit || kindAt(end) != TokenKind::Comma)
            break;
        i = end + 1;
    }
    if (items.size() > sure)
        items.resize(sure);
    std::erase_if(items, [this](const TokenRange &item) { return !isTopic(item); });
    return items;
}

std::vector<TokenRange> TopicLists::topicsAfter(const Cue &cue, int limit) const
{
    const int end = std::min(limit, cue.tokens.end + longestList);
    int at = cue.tokens.end;
    if (kindAt(at) == TokenKind::Colon)
        return listAfterColon(at + 1, limit);
    for (int i = at; i < std::min(end, at + 3); ++i) {
        if (kindAt(i) == TokenKind::OpenMark && closeOf(i, end) - i > 2)
            return quoted(i, end);
        if (kindAt(i) != TokenKind::Word || !(hasRole(m_text, i, "the"_L1) || hasRole(m_text, i, "of"_L1)))
            break;
    }
    if (cue.says("range"_L1))
        return fromTo(at, end);
    std::vector<TokenRange> topics = nounList(at, end, cue.tokens.end - 1);
    if (m_cues.at(cue.tokens.first, WordClass::ThemeNoun))
        cutAtVerb(topics);
    return topics;
}

/// "ranged from worm bins to seedlings": the two ends.
std::vector<TokenRange> TopicLists::fromTo(int at, int limit) const
{
    const int end = endOfTopic(at, limit);
    for (int i = at + 1; i + 1 < end; ++i) {
        if (hasRole(m_text, i, "to"_L1))
            return {trimmed({at, i}), trimmed({i + 1, end})};
    }
    return {};
}

std::vector<TokenRange> TopicLists::wholeList(int at, int limit) const
{
    std::vector<TokenRange> topics = nounList(at, std::min(limit, at + longestList), -1);
    const bool whole = topics.size() > 1 && topics.back().end >= limit - 1;
    return whole ? topics : std::vector<TokenRange>();
}

std::vector<TokenRange> TopicLists::decidedAfter(const Cue &cue, int limit) const
{
    const int end = std::min(limit, cue.tokens.end + longestList);
    const int preposition = cue.tokens.end - 1;
    std::vector<TokenRange> topics;
    for (int at = cue.tokens.end; at < end;) {
        const Cue *verb = m_cues.at(at, WordClass::DecisionVerb);
        const bool leaves = verb && verb->says("leave"_L1);
        const int first = verb && verb->says("make"_L1) ? verb->tokens.end : at;
        int stop = endOfTopic(first, end);
        for (int i = first + 1; i + 1 < stop; ++i) { // "… et à soutenir"
            if (isAnd(i) && m_text.tokens[size_t(i) + 1].hash == m_text.tokens[size_t(preposition)].hash)
                stop = i;
        }
        if (const TokenRange topic = trimmed({first, stop}); !topic.isEmpty() && !leaves)
            topics.push_back(topic);
        int next = stop;
        while (next < end && (kindAt(next) == TokenKind::Comma || isAnd(next)))
            ++next;
        if (next == stop || next >= end || m_text.tokens[size_t(next)].hash != m_text.tokens[size_t(preposition)].hash)
            break;
        at = next + 1;
    }
    return topics;
}

std::vector<TokenRange> TopicLists::decidedInBullets(int colon) const
{
    std::vector<TokenRange> topics;
    for (TokenRange topic : bulletsAfter(colon)) {
        if (hasRole(m_text, topic.first, "of"_L1) || hasRole(m_text, topic.first, "to"_L1))
            ++topic.first;
        const Cue *verb = m_cues.at(topic.first, WordClass::DecisionVerb);
        if (verb && verb->says("leave"_L1))
            continue;
        if (verb && verb->says("make"_L1))
            topic.first = verb->tokens.end;
        if (topic = trimmed(topic); !topic.isEmpty())
            topics.push_back(topic);
    }
    return topics;
}

std::vector<TokenRange> TopicLists::subjectsOf(const Cue &cue, int first) const
{
    const int end = cue.tokens.first;
    if (end - first > longestList || isVerbal(first))
        return {};
    std::vector<TokenRange> topics = nounList(first, end, -1);
    return topics.size() > 1 && topics.back().end == end ? topics : std::vector<TokenRange>();
}

/// "panels on dams and prices | drew crowds": the verb of what the topics belong to ends the last one.
void TopicLists::cutAtVerb(std::vector<TokenRange> &topics) const
{
    for (TokenRange &topic : topics) {
        for (int i = topic.first + 1; i < topic.end; ++i) {
            if (m_text.is(i, WordClass::CommonVerb) && !hasRole(m_text, i - 1, "of"_L1))
                topic.end = i;
        }
    }
}

std::vector<TokenRange> TopicLists::sessionTopics(int at, int limit) const
{
    if (kindAt(at) == TokenKind::Comma) // "three workshops, on archives, on …"
        ++at;
    if (at >= limit || kindAt(at) != TokenKind::Word || !hasRole(m_text, at, "on"_L1))
        return {};
    const int end = std::min(limit, at + longestList);
    std::vector<TokenRange> topics
        = kindAt(at + 1) == TokenKind::OpenMark ? quoted(at + 1, end) : nounList(at + 1, end, at);
    cutAtVerb(topics);
    return topics.size() > 1 ? topics : std::vector<TokenRange>();
}

std::vector<TokenRange> TopicLists::oneTopic(int at, int limit) const
{
    const int end = std::min(limit, at + longestList);
    int first = at;
    while (first < end && (hasRole(m_text, first, "of"_L1) || kindAt(first) == TokenKind::Colon))
        ++first;
    const TokenRange topic = trimmed({first, endOfTopic(first, end)});
    return isTopic(topic) ? std::vector {topic} : std::vector<TokenRange>();
}

std::vector<TokenRange> TopicLists::titleAfter(int at, int limit) const
{
    constexpr int farthest = 5;
    for (int i = at; i < std::min(limit, at + farthest); ++i) {
        if (kindAt(i) == TokenKind::OpenMark) {
            const int close = closeOf(i, std::min(limit, i + longestList));
            const TokenRange topic = withoutSigns({i + 1, close});
            return close == limit || topic.isEmpty() ? std::vector<TokenRange>() : std::vector {topic};
        }
        if (kindAt(i) != TokenKind::Word && kindAt(i) != TokenKind::Colon && kindAt(i) != TokenKind::Comma)
            break;
    }
    return {};
}

std::vector<TokenRange> TopicLists::titlesIn(TokenRange range) const
{
    constexpr int longestTitle = 8;
    std::vector<TokenRange> topics;
    for (int i = range.first; i < range.end; ++i) {
        if (kindAt(i) != TokenKind::OpenMark)
            continue;
        const int close = closeOf(i, range.end);
        if (close == range.end)
            break;
        const TokenRange topic = trimmed({i + 1, close});
        if (!topic.isEmpty() && topic.size() <= longestTitle)
            topics.push_back(topic);
        i = close;
    }
    return topics;
}

bool TopicLists::isCountedHeading(int at, int limit) const
{
    constexpr int farthest = 5;
    if (const Cue *noun = m_cues.firstIn({at, std::min(limit, at + 2)}, WordClass::ThemeNoun))
        return !hasRole(m_text, noun->tokens.end, "of"_L1); // "la question de l'eau" is a topic
    const Numeral numeral = at < limit ? numeralAt(m_text, m_cues, at) : Numeral {};
    return !numeral.isNull()
        && m_cues.firstIn({numeral.tokens.end, std::min(limit, numeral.tokens.end + farthest)}, WordClass::ThemeNoun);
}

} // namespace rapporteur
