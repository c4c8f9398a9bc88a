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

const DateMention *dayAt(const std::vector<DateMention> &dates, int token)
{
    const auto date = std::ranges::find(dates, token, [](const DateMention &d) { return d.tokens.first; });
    return date != dates.end() && date->kind == DateKind::Day && !date->lacksMonth() ? &*date : nullptr;
}

/// What may stand between the place and the end of a dateline: commas, parentheses, names, "le", "on".
bool fillsDateline(const AnnotatedText &text, int at)
{
    const Token &token = text.tokens[size_t(at)];
    switch (token.kind) {
    case TokenKind::Comma:
    case TokenKind::OpenParenthesis:
    case TokenKind::CloseParenthesis:
    case TokenKind::FullStop:
    case TokenKind::Number: return true;
    default: break;
    }
    const QStringView view = text.view(token);
    return token.capital || hasRole(text, at, "the"_L1) || hasRole(text, at, "on"_L1)
        || text.is(at, WordClass::WeekdayName) || view == u"/" || view == u"|" || view == u"·";
}

/// The last token of the parentheses that open at \a open, before \a limit: the agency's name, whatever it is.
int endOfParentheses(const AnnotatedText &text, int open, int limit)
{
    int depth = 0;
    for (int i = open; i < limit; ++i) {
        depth += (kindAt(text, i) == TokenKind::OpenParenthesis) - (kindAt(text, i) == TokenKind::CloseParenthesis);
        if (depth == 0)
            return i;
    }
    return limit - 1;
}

constexpr int longestDateline = 18; // tokens

/// Takes the day that begins at \a at into \a line, which has none yet, and moves \a at to its last token; false, and
/// nothing happens, when there is none.
bool takeDay(Dateline &line, const std::vector<DateMention> &dates, int &at)
{
    const DateMention *date = line.date.isNull() ? dayAt(dates, at) : nullptr;
    if (!date)
        return false;
    line.date = date->start;
    line.weekday = date->weekday;
    at = date->tokens.end - 1;
    return true;
}

/// "(Genève, mercredi 22 avril) La cinquième édition …": a place and a day alone in parentheses, or a null one.
Dateline datelineInParentheses(const AnnotatedText &text, int open, int end, const std::vector<DateMention> &dates)
{
    const int limit = std::min(end, open + longestDateline);
    Dateline line;
    line.place = placeNameAt(text, open + 1, limit);
    for (int at = line.place.end; !line.place.isEmpty() && at < limit; ++at) {
        if (kindAt(text, at) == TokenKind::CloseParenthesis) {
            line.tokens = {open, at};
            return line.date.isNull() ? Dateline {} : line;
        }
        if (!takeDay(line, dates, at) && !fillsDateline(text, at))
            break;
    }
    return {};
}

/// The dateline at \a start, or a null one.
Dateline datelineAt(const AnnotatedText &text, int start, int end, const std::vector<DateMention> &dates)
{
    if (kindAt(text, start) == TokenKind::OpenParenthesis)
        return datelineInParentheses(text, start, end, dates);
    const int limit = std::min(end, start + longestDateline);
    Dateline line;
    line.place = placeNameAt(text, start, limit);
    int at = line.place.isEmpty() ? start : line.place.end;
    for (; at < limit; ++at) {
        if (takeDay(line, dates, at))
            continue;
        const TokenKind kind = kindAt(text, at);
        const bool dated = !line.date.isNull();
        const bool signed_
            = text.tokens[size_t(start)].allCapitals || kindAt(text, at - 1) == TokenKind::CloseParenthesis;
        const bool stop = kind == TokenKind::FullStop && at + 1 < limit && text.tokens[size_t(at) + 1].sentenceStart;
        if (kind == TokenKind::Dash || (dated && stop) || (kind == TokenKind::Colon && (dated || signed_)))
            break;
        if (kind == TokenKind::OpenParenthesis && !line.place.isEmpty()) {
            at = endOfParentheses(text, at, limit);
            continue;
        }
        if (line.place.isEmpty() || !fillsDateline(text, at)) // without a place, a date and a dash are all
            return {};
    }
    const bool dated = !line.date.isNull();
    const bool alone = at == end && dated && !line.place.isEmpty();
    const bool opens
        = at < limit && (dated || kindAt(text, at) == TokenKind::Dash || kindAt(text, at) == TokenKind::Colon);
    if (!alone && !opens)
        return {};
    line.tokens = {start, at};
    return line;
}

/// A dateline opens a paragraph, or a line of one.
Dateline findDateline(const AnnotatedText &text, const std::vector<DateMention> &dates)
{
    constexpr size_t mostSentences = 8;
    constexpr int mostParagraphs = 5;
    const size_t count = std::min(mostSentences, text.sentences.size());
    for (size_t i = 0; i < count && text.sentences[i].paragraph < mostParagraphs; ++i) {
        const Sentence &sentence = text.sentences[i];
        const qsizetype start = sentence.span.start;
        if (start > 0 && text.article.text[start - 1] != u'\n')
            continue;
        const TokenRange paragraph = text.paragraphs[size_t(sentence.paragraph)];
        const bool lineEnds
            = sentence.span.end < text.article.text.size() && text.article.text[sentence.span.end] == u'\n';
        const Dateline line
            = datelineAt(text, sentence.tokens.first, lineEnds ? sentence.tokens.end : paragraph.end, dates);
        if (!line.isNull())
            return line;
    }
    return {};
}

/// How many months \a later is after \a earlier.
int monthsBetween(PartialDate earlier, PartialDate later)
{
    constexpr int monthsInYear = 12;
    return (later.year - earlier.year) * monthsInYear + later.month - earlier.month;
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
    , m_written(dateline.date)
{
    for (const DateMention &date : dates) {
        if (m_written.year == 0 && date.start.year > 0 && date.start.day > 0
            && !mentions.isAboutAnother(date.tokens.first))
            m_written = date.start;
    }
}

int EventContext::contentStart(TokenRange sentence) const
{
    int first = sentence.first;
    if (dateline.tokens.end > first && dateline.tokens.end < sentence.end)
        first = dateline.tokens.end;
    while (first + 1 < sentence.end && text.tokens[size_t(first)].kind != TokenKind::Word)
        ++first;
    return first;
}

bool EventContext::isOfOtherYear(const DateMention &date) const
{
    constexpr int longestPast = 7; // months
    constexpr int longestAhead = 20;
    if (date.start.year == 0 || m_written.year == 0)
        return false;
    const int months = monthsBetween(m_written, date.start);
    return months < -longestPast || months > longestAhead;
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

bool EventContext::isInName(TokenRange words) const
{
    constexpr int longestName = 20;
    return std::ranges::any_of(mentions.in({words.first - longestName, words.first + 1}),
        [&](const EventMention &mention) { return mention.name.contains(words.first); });
}

const Cue *EventContext::eventVerbBefore(int token, int farthest) const
{
    const TokenRange sentence = sentenceAt(token);
    const Cue *found = nullptr;
    for (const Cue &cue : cues.in({std::max(sentence.first, token - farthest), token})) {
        if (cue.wordClass == WordClass::EventVerb && cue.tokens.end <= token && !isInName(cue.tokens))
            found = &cue;
    }
    return found;
}

} // namespace rapporteur
