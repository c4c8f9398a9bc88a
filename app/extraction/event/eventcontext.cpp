// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventcontext.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

TokenKind kindAt(const AnnotatedText &text, int token)
{
    return token >= 0 && token < int(text.tokens.size()) ? text.tokens[size_t(token)].kind : TokenKind::Other;
}

/// Marks what stands inside quotation marks that are paired in their paragraph.
std::vector<bool> quotedTokens(const AnnotatedText &text)
{
    std::vector<bool> quoted(text.tokens.size(), false);
    for (const TokenRange &paragraph : text.paragraphs) {
        int open = -1;
        int depth = 0;
        for (int i = paragraph.first; i < paragraph.end; ++i) {
            const TokenKind kind = kindAt(text, i);
            if (kind == TokenKind::OpenMark) {
                open = depth++ == 0 ? i : open;
            } else if (kind == TokenKind::CloseMark && depth > 0 && --depth == 0) {
                std::fill(quoted.begin() + open, quoted.begin() + i + 1, true);
            }
        }
    }
    return quoted;
}

/// The dateline of a paragraph, or a null one.
Dateline datelineIn(const AnnotatedText &text, TokenRange paragraph, const std::vector<DateMention> &dates)
{
    constexpr int longest = 18;
    const int limit = std::min(paragraph.end, paragraph.first + longest);
    Dateline line;
    line.place = placeNameAt(text, paragraph.first, limit);
    if (line.place.isEmpty())
        return {};
    int at = line.place.end;
    for (; at < limit; ++at) {
        const auto date = std::ranges::find(dates, at, [](const DateMention &d) { return d.tokens.first; });
        if (date != dates.end() && date->kind == DateKind::Day && line.date.isNull()) {
            line.date = date->start;
            at = date->tokens.end - 1;
            continue;
        }
        const TokenKind kind = kindAt(text, at);
        if (kind == TokenKind::Dash || (kind == TokenKind::Colon && !line.date.isNull()))
            break;
        const Token &token = text.tokens[size_t(at)];
        const bool filler = kind == TokenKind::Comma || kind == TokenKind::OpenParenthesis
            || kind == TokenKind::CloseParenthesis || kind == TokenKind::FullStop || token.capital
            || hasRole(text, at, "the"_L1) || hasRole(text, at, "on"_L1) || kind == TokenKind::Number
            || text.is(at, WordClass::WeekdayName) || text.view(token) == u"/";
        if (!filler)
            return {};
    }
    const bool alone = at == paragraph.end && !line.date.isNull();
    const bool opens
        = at < limit && at > line.place.end - 1 && (kindAt(text, at) == TokenKind::Dash || !line.date.isNull());
    if (!alone && !opens)
        return {};
    line.tokens = {paragraph.first, at};
    return line;
}

Dateline findDateline(const AnnotatedText &text, const std::vector<DateMention> &dates)
{
    constexpr size_t mostParagraphs = 5;
    const size_t count = std::min(mostParagraphs, text.paragraphs.size());
    for (size_t i = 0; i < count; ++i) {
        const Dateline line = datelineIn(text, text.paragraphs[i], dates);
        if (!line.isNull())
            return line;
    }
    return {};
}

} // namespace

TokenRange placeNameAt(const AnnotatedText &text, int token, int limit)
{
    if (token >= limit || kindAt(text, token) != TokenKind::Word || !text.tokens[size_t(token)].capital)
        return {};
    constexpr int longest = 5;
    int end = token;
    for (const WordClass known : {WordClass::City, WordClass::CapitalCity}) {
        if (const PhraseHit hit = text.hitAt(token, known); !hit.isEmpty())
            end = std::max(end, hit.tokens.end);
    }
    const bool knownCity = end > token;
    const auto isName = [&](int i) {
        const Token &word = text.tokens[size_t(i)];
        return word.kind == TokenKind::Word && word.capital && !text.is(i, WordClass::MonthName)
            && !text.is(i, WordClass::WeekdayName) && !text.is(i, WordClass::PersonTitle)
            && !text.is(i, WordClass::FunctionWord) && !text.is(i, WordClass::BodyNoun)
            && !text.is(i, WordClass::EventNoun) && !text.is(i, WordClass::RoleNoun)
            && !text.is(i, WordClass::CountryName);
    };
    if (!knownCity && !isName(token))
        return {};
    if (!knownCity)
        end = token + 1;
    while (end < std::min(limit, token + longest)) {
        if (isName(end)) {
            ++end;
            continue;
        }
        const bool particle = text.is(end, WordClass::NameParticle) && end + 1 < limit && isName(end + 1)
            && !hasRole(text, end, "the"_L1);
        if (!particle || knownCity)
            break;
        end += 2;
    }
    return {token, end};
}

EventContext::EventContext(const AnnotatedText &article)
    : text(article)
    , mentions(article)
    , cues(mentions.cues())
    , dates(findDates(article, cues))
    , dateline(findDateline(article, dates))
    , m_quoted(quotedTokens(article))
{
}

TokenRange EventContext::sentenceAt(int token) const
{
    constexpr int farthest = 200;
    const int sentence = text.sentenceOf(token);
    if (sentence < 0)
        return {token, token + 1};
    const TokenRange tokens = text.sentences[size_t(sentence)].tokens;
    return {std::max(tokens.first, token - farthest), std::min(tokens.end, token + farthest)};
}

std::span<const DateMention> EventContext::datesIn(TokenRange range) const
{
    const auto before = [](const DateMention &date, int token) { return date.tokens.first < token; };
    const auto first = std::lower_bound(dates.cbegin(), dates.cend(), range.first, before);
    return {first, std::lower_bound(first, dates.cend(), range.end, before)};
}

int EventContext::aboutMain(int token) const
{
    if (mentions.isAboutAnother(token))
        return 0;
    int best = 0;
    for (const EventMention &mention : mentions.in(sentenceAt(token))) {
        if (mention.which == EventMention::Which::Main)
            return 4;
        if (mention.which == EventMention::Which::Unclear)
            best = 2;
    }
    return best;
}

int EventContext::aboutMainBefore(int token) const
{
    constexpr int mostSentences = 6;
    int sentence = text.sentenceOf(token) - 1;
    for (int i = 0; i < mostSentences && sentence >= 0; ++i, --sentence) {
        const int last = text.sentences[size_t(sentence)].tokens.end - 1;
        if (!mentions.in(sentenceAt(last)).empty())
            return aboutMain(last);
    }
    return 0;
}

const Cue *EventContext::eventVerbBefore(int token, int farthest) const
{
    const TokenRange sentence = sentenceAt(token);
    const Cue *found = nullptr;
    for (const Cue &cue : cues.in({std::max(sentence.first, token - farthest), token})) {
        if (cue.wordClass == WordClass::EventVerb && cue.tokens.end <= token)
            found = &cue;
    }
    return found;
}

} // namespace rapporteur
