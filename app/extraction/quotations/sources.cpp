// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/sources.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSubject = 60; // tokens between a subject's beginning and its verb, insertions included
constexpr int longestWay = 12; // tokens between a verb and its inverted subject

} // namespace

int SourceFinder::mentionFrom(int token) const
{
    int mention = m_context.actors.mentionCovering(token);
    if (mention < 0 && m_context.is(token, WordClass::Determiner))
        mention = m_context.actors.mentionCovering(token + 1);
    return mention;
}

bool SourceFinder::isVerb(int token) const
{
    if (!m_context.isWord(token) || m_context.token(token).word == 0)
        return false;
    if (m_context.is(token, WordClass::CommonVerb) || m_context.is(token, WordClass::Auxiliary))
        return !m_context.is(token - 1, WordClass::Determiner) || m_context.isPart(token - 1, ClausePart::Clitic);
    return false;
}

bool SourceFinder::beginsPhrase(int token) const
{
    if (m_context.isKind(token, TokenKind::Number))
        return true;
    if (!m_context.isWord(token) || m_context.isQuoted(token))
        return false;
    if (m_context.actors.mentionCovering(token) >= 0 || m_context.is(token, WordClass::SubjectPronoun)
        || m_context.isPart(token, ClausePart::Latter))
        return true;
    if (m_context.is(token, WordClass::Determiner))
        return !m_context.isPart(token, ClausePart::To);
    if (m_context.is(token, WordClass::Preposition) || m_context.is(token, WordClass::Conjunction) || isRelative(token)
        || m_context.is(token, WordClass::WeekdayName) || m_context.is(token, WordClass::MonthName)
        || m_context.is(token, WordClass::RelativeDay))
        return false;
    return m_context.token(token).capital || m_context.is(token, WordClass::PersonTitle)
        || m_context.is(token, WordClass::RoleNoun) || m_context.is(token, WordClass::BodyNoun)
        || m_context.is(token, WordClass::CountedNoun) || m_context.is(token, WordClass::NumberWord);
}

int SourceFinder::phraseEnd(int from, int limit) const
{
    int at = from;
    while (at < limit) {
        const int mention = m_context.actors.mentionCovering(at);
        if (mention >= 0) {
            // "devant la presse | la ministre": an article begins another phrase.
            if (at > from && m_context.is(at, WordClass::Determiner) && !m_context.is(at, WordClass::Preposition)
                && m_context.isWord(at - 1) && !m_context.is(at - 1, WordClass::Preposition)
                && !m_context.isPart(at - 1, ClausePart::And) && !m_context.token(at).capital)
                break;
            at = std::min(limit, m_context.actors.mentions[mention].tokens.end);
            continue;
        }
        if (m_context.isKind(at, TokenKind::OpenParenthesis)) {
            const int close = closingParenthesis(at, limit);
            if (close < 0)
                break;
            at = close + 1;
            continue;
        }
        if (const int name = at > from ? bodyInMarks(at) : -1; name >= 0) {
            at = std::min(limit, name);
            continue;
        }
        const bool inside = m_context.isWord(at) || m_context.isKind(at, TokenKind::Number)
            || (m_context.isKind(at, TokenKind::Other) && !m_context.token(at).spaceBefore);
        if (!inside || m_context.isQuoted(at) || (at > from && endsPhrase(at)))
            break;
        ++at;
    }
    return at;
}

/// The end of a name in marks that goes on a phrase: "le conseiller d'« Agir ensemble »"; -1 when none opens there.
int SourceFinder::bodyInMarks(int open) const
{
    constexpr int longest = 5;
    if (!m_context.opensQuote(open))
        return -1;
    const QuotedSpan &quoted = *m_context.quotedAt(open);
    const int before = m_context.isKind(open - 1, TokenKind::Other) ? open - 2 : open - 1; // d'« …
    return joinsNouns(before) && quoted.inner.size() <= longest && m_context.token(quoted.inner.first).capital
        ? quoted.tokens.end
        : -1;
}

/// Where a short parenthesis closes, "(PIS)"; -1 when it is long.
int SourceFinder::closingParenthesis(int open, int limit) const
{
    constexpr int longest = 6;
    for (int at = open + 1; at < std::min(limit, open + longest); ++at) {
        if (m_context.isKind(at, TokenKind::CloseParenthesis))
            return at;
    }
    return -1;
}

/// Whether the word at \a at cannot go on a noun phrase.
bool SourceFinder::endsPhrase(int at) const
{
    const bool capital = m_context.token(at).capital;
    if (isVerb(at) || m_context.is(at, WordClass::SubjectPronoun) || m_context.is(at, WordClass::RelativeDay)
        || m_context.is(at, WordClass::WeekdayName) || isRelative(at))
        return true;
    const bool nominal = m_context.is(at, WordClass::ReportingNoun) || m_context.is(at - 1, WordClass::Determiner);
    if (!capital && m_context.is(at, WordClass::ReportingVerb) && !nominal)
        return true;
    if (m_context.isPart(at, ClausePart::Reflexive) && !m_context.is(at, WordClass::Determiner))
        return true; // "un expert | s'est inquiété"
    if (m_context.isPart(at, ClausePart::And))
        return !joinsNames(at);
    if (m_context.is(at, WordClass::Conjunction))
        return true;
    if (m_context.is(at, WordClass::Preposition))
        return !joinsNouns(at);
    // "told BBC News every claim": a new phrase begins.
    return !capital && m_context.is(at, WordClass::Determiner) && !m_context.is(at - 1, WordClass::Preposition)
        && !m_context.is(at - 1, WordClass::Determiner) && m_context.isWord(at - 1);
}

/// A relative pronoun, and not the organisation WHO.
bool SourceFinder::isRelative(int at) const
{
    return m_context.is(at, WordClass::RelativePronoun) && !m_context.token(at).allCapitals;
}

/// "Marie Diallo et Omar Sy", "Food and Drug Administration".
bool SourceFinder::joinsNames(int conjunction) const
{
    const bool capitals = m_context.isWord(conjunction + 1) && m_context.token(conjunction - 1).capital
        && m_context.token(conjunction + 1).capital;
    return capitals || mentionFrom(conjunction + 1) >= 0;
}

bool SourceFinder::joinsNouns(int token) const
{
    return m_context.isPart(token, ClausePart::Joins);
}

SpeakerMention SourceFinder::sourceOf(TokenRange phrase) const
{
    SpeakerMention source;
    source.tokens = phrase;
    if (phrase.isEmpty())
        return source;
    const ClausePart part = m_context.part(phrase.first);
    source.latter = part == ClausePart::Latter;
    const bool alone = m_context.clauseWord(phrase.first).tokens.end >= phrase.end;
    source.impersonal = part == ClausePart::Impersonal && alone;
    const QStringView person = m_context.hit(phrase.first, WordClass::SubjectPronoun).value;
    source.self = (part == ClausePart::Self && alone)
        || (phrase.size() == 1 && (person.startsWith(u'1') || person.startsWith(u'2'))); // "nous"
    source.pronoun = source.latter || (phrase.size() == 1 && m_context.is(phrase.first, WordClass::SubjectPronoun));
    if (source.pronoun)
        return source;
    addHead(source);
    return source;
}

/// The mention that heads the phrase, a person's before any other: "Ghana's fisheries minister Mary Osei".
void SourceFinder::addHead(SpeakerMention &source) const
{
    const std::vector<ActorMention> &mentions = m_context.actors.mentions;
    const TokenRange phrase = source.tokens;
    int head = -1;
    for (int at = phrase.first; at < phrase.end;) {
        const int mention = m_context.actors.mentionCovering(at);
        if (mention < 0) {
            const bool article = m_context.is(at, WordClass::Determiner) && at == phrase.first;
            if (m_context.is(at, WordClass::Preposition) && !article)
                break;
            ++at;
            continue;
        }
        const TokenRange tokens = mentions[mention].tokens;
        at = std::max(at + 1, tokens.end);
        if (isPossessor(tokens.end))
            continue;
        if (head >= 0 && m_context.isPart(mentions[head].tokens.end, ClausePart::And)) {
            source.actors = {mentions[head].actor};
            if (mentions[mention].actor != mentions[head].actor)
                source.actors.push_back(mentions[mention].actor);
            return;
        }
        head = mention;
        const bool titles = mentions[mention].form == MentionForm::Role // "Student Association president | Mary Osei"
            && m_context.actors.mentionCovering(tokens.end) >= 0 && tokens.end < phrase.end;
        if (titles)
            continue;
        if (m_context.actors.actors[mentions[mention].actor].kind == ActorKind::Person
            && !m_context.isPart(tokens.end, ClausePart::And))
            break;
    }
    if (head >= 0 && !modifies(mentions[head], phrase.end))
        source.actors = {mentions[head].actor};
}

/// "Ghana's": the mention before the 's is not who is meant.
bool SourceFinder::isPossessor(int afterMention) const
{
    return m_context.is(afterMention, WordClass::Enclitic) && !m_context.isEnclitic(afterMention);
}

/// "WHO officials": a body's name that only tells whose officials they are.
bool SourceFinder::modifies(const ActorMention &mention, int end) const
{
    const int next = mention.tokens.end;
    const ActorKind kind = m_context.actors.actors[mention.actor].kind;
    if (next >= end || !m_context.isWord(next))
        return false;
    if (kind == ActorKind::Role) // "Senior researcher Mu Li", whom the actors do not know by name
        return next + 1 < end && m_context.token(next).capital && m_context.token(next + 1).capital;
    return kind == ActorKind::Body && !m_context.is(next, WordClass::Preposition)
        && !m_context.isPart(next, ClausePart::And);
}

/// A name after a comma that says who the phrase before it is: "le maire, Omar Sy", "Its delegate, Hendra Wijaya".
void SourceFinder::addApposition(SpeakerMention &source, int limit) const
{
    if (source.pronoun || source.actors.size() > 1)
        return;
    const bool known = !source.actors.empty();
    if (known && m_context.actors.actors[source.actors.front()].kind == ActorKind::Person)
        return;
    const int comma = commaAfter(source.tokens.end, limit);
    if (comma < 0 || comma + 1 >= limit)
        return;
    const int mention = mentionFrom(comma + 1);
    if (mention < 0) {
        addUnknownName(source, comma, limit);
        return;
    }
    const int follows = m_context.actors.mentionCovering(m_context.actors.mentions[mention].tokens.end);
    const bool titled = follows >= 0 // "l'acousticien | Philippe Roy"
        && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind == ActorKind::Role
        && m_context.actors.mentions[follows].form == MentionForm::FullName;
    const ActorMention &found = m_context.actors.mentions[titled ? follows : mention];
    const ActorKind kind = m_context.actors.actors[found.actor].kind;
    const int after = found.tokens.end;
    const bool closed = after >= limit || !m_context.isWord(after) || isVerb(after);
    const bool person = kind == ActorKind::Person && found.form == MentionForm::FullName;
    const bool body = kind == ActorKind::Body && closed && m_context.token(comma + 1).capital
        && (!known || m_context.actors.actors[source.actors.front()].kind != ActorKind::Role);
    if (!person && !body)
        return;
    source.actors = {found.actor};
    source.tokens.end = std::min(limit, after);
}

/// "la fédération des banques, Febelfin,": a name that no actor has, between commas.
void SourceFinder::addUnknownName(SpeakerMention &source, int comma, int limit) const
{
    constexpr int longest = 3;
    int end = comma + 1;
    while (end < std::min(limit, comma + 1 + longest) && m_context.isWord(end) && m_context.token(end).capital
        && m_context.token(end).word == 0)
        ++end;
    const bool body = source.actors.empty() || m_context.actors.actors[source.actors.front()].kind == ActorKind::Body;
    if (end == comma + 1 || !body || source.tokens.end != comma || !m_context.isKind(end, TokenKind::Comma))
        return;
    source.tokens.end = end;
    source.actors.clear();
}

/// The comma that closes the phrase which ends at \a end, or a few words later: "l'ambassadeur de France | en Inde,".
/// -1: none.
int SourceFinder::commaAfter(int end, int limit) const
{
    constexpr int farthest = 8;
    for (int at = end; at < std::min(limit, end + farthest); ++at) {
        if (m_context.isKind(at, TokenKind::Comma))
            return at;
        if (!m_context.isWord(at) || isVerb(at) || isRelative(at) || m_context.is(at, WordClass::Conjunction)
            || m_context.is(at, WordClass::ReportingVerb))
            break;
    }
    return -1;
}

SpeakerMention SourceFinder::phraseAt(int from, int limit) const
{
    const PhraseHit latter = m_context.clauseWord(from);
    if (!latter.isEmpty() && clausePart(latter.value) == ClausePart::Latter)
        return sourceOf(latter.tokens);
    const bool numeral = m_context.is(from, WordClass::NumberWord) && m_context.isWord(from + 1) && !isVerb(from + 1)
        && !m_context.is(from + 1, WordClass::ReportingVerb); // "one panellist"
    if (m_context.is(from, WordClass::SubjectPronoun) && !m_context.is(from, WordClass::Determiner) && !numeral)
        return sourceOf({from, from + 1});
    SpeakerMention source = sourceOf({from, phraseEnd(from, limit)});
    addApposition(source, limit);
    return source;
}

SpeakerMention SourceFinder::subjectAfter(int from, int limit) const
{
    const int last = std::min(limit, from + longestWay);
    for (int at = from; at < last; ++at) {
        if (m_context.isQuoted(at) || m_context.isKind(at, TokenKind::FullStop)
            || m_context.isKind(at, TokenKind::Colon) || m_context.isKind(at, TokenKind::Semicolon))
            break;
        const QStringView opener = m_context.hit(at, WordClass::ClauseOpener).value;
        if (opener == u"that" || (!opener.isEmpty() && at > from))
            break;
        const PhraseHit aside = m_context.clauseWord(at);
        if (!aside.isEmpty() && clausePart(aside.value) == ClausePart::Aside) {
            at = aside.tokens.end - 1;
            continue;
        }
        const bool partitive = m_context.isPart(at, ClausePart::Joins) && m_context.is(at + 1, WordClass::Determiner)
            && !m_context.isPart(at + 1, ClausePart::Joins); // "s'est félicité de la qualité"
        if (partitive
            || (m_context.is(at, WordClass::Preposition) && !m_context.is(at, WordClass::Determiner)
                && m_context.actors.mentionCovering(at) < 0)) {
            at = std::max(at, endOfHearer(at + 1, last) - 1); // "à la presse", "on Tuesday"
            continue;
        }
        if (isTime(at))
            continue;
        if (m_context.isKind(at, TokenKind::Comma)) {
            constexpr int longestAside = 4; // "a réagi, émue, la lauréate"
            const bool inserted = at > from && m_context.isKind(from, TokenKind::Comma) && at - from <= longestAside;
            if (at == from || inserted || !beginsPhrase(at + 1))
                continue;
            break;
        }
        if (beginsPhrase(at)
            || (m_context.isWord(at) && at == from && !isVerb(at) && !m_context.is(at, WordClass::Conjunction)
                && m_context.token(at).word == 0))
            return phraseAt(at, limit);
    }
    return {};
}

/// "à l'AFP | Marie Diallo": a name after an acronym is another phrase.
int SourceFinder::endOfHearer(int from, int limit) const
{
    constexpr qsizetype shortest = 2;
    const int end = phraseEnd(from, limit);
    for (int i = from + 1; i < end; ++i) {
        const Token &before = m_context.token(i - 1);
        const int mention = m_context.actors.mentionCovering(i);
        if (mention >= 0 && before.allCapitals && m_context.text.view(before).size() >= shortest
            && m_context.actors.mentions[mention].tokens.first == i
            && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind == ActorKind::Person)
            return i;
    }
    return end;
}

bool SourceFinder::isTime(int token) const
{
    const auto names = [&](int i) {
        return m_context.is(i, WordClass::WeekdayName) || m_context.is(i, WordClass::MonthName)
            || !m_context.hit(i, WordClass::RelativeDay).isEmpty();
    };
    return names(token)
        || (m_context.is(token, WordClass::Determiner)
            && (names(token + 1) || m_context.isKind(token + 1, TokenKind::Number)
                || m_context.is(token + 1, WordClass::DurationNoun)));
}

/// The pieces between commas before \a verb, the last one first to last; ends at what begins the clause.
std::vector<TokenRange> SourceFinder::chunksBefore(int verb, int lower) const
{
    std::vector<TokenRange> chunks;
    int end = verb;
    int at = verb - 1;
    const int stop = std::max(lower, verb - longestSubject);
    bool ended = false;
    for (; at >= stop && !ended; --at) {
        const TokenKind kind = m_context.token(at).kind;
        if (m_context.isQuoted(at) && isApposedTitle(m_context.quoted.at(at))) {
            end = at = m_context.quotedAt(at)->tokens.first;
            continue;
        }
        const bool insideWord = kind == TokenKind::FullStop && m_context.isWord(at + 1)
            && !m_context.token(at + 1).spaceBefore && !m_context.token(at).spaceBefore; // (ABC.OL)
        if (insideWord)
            continue;
        if (m_context.isQuoted(at) || kind == TokenKind::FullStop || kind == TokenKind::Colon
            || kind == TokenKind::Semicolon || kind == TokenKind::Dash || kind == TokenKind::Bullet) {
            break;
        }
        if (kind == TokenKind::Comma) {
            if (at + 1 < end)
                chunks.push_back({at + 1, end});
            end = at;
            continue;
        }
        if (!m_context.isWord(at) || m_context.actors.mentionCovering(at) >= 0)
            continue;
        const bool chunkStart = at == stop || m_context.isKind(at - 1, TokenKind::Comma);
        const bool relative = isRelative(at) && !isDeterminerHere(at);
        if (relative && chunkStart && !opensSubject(at))
            continue; // ", who runs the port," is stepped over
        if (chunkStart && at + 1 == end && m_context.is(at, WordClass::Conjunction)) {
            end = at; // "She, however, noted"
            continue;
        }
        const bool subordinate = m_context.is(at, WordClass::Conjunction) && !m_context.isPart(at, ClausePart::And);
        if (subordinate && end < verb) {
            end = at; // "a source, who asked not to be named because …, said"
            continue;
        }
        ended = relative || subordinate || m_context.is(at, WordClass::ClauseOpener)
            || (m_context.isPart(at, ClausePart::And) && !m_context.is(at + 1, WordClass::Preposition)
                && hasVerb({stop, at}));
        if (ended)
            break;
    }
    if (at + 1 < end)
        chunks.push_back({at + 1, end});
    std::reverse(chunks.begin(), chunks.end());
    return chunks;
}

bool SourceFinder::isApposedTitle(int quotedSpan) const
{
    constexpr int longest = 10;
    const QuotedSpan &quoted = m_context.quoted.spans()[size_t(quotedSpan)];
    return quoted.inner.size() <= longest && m_context.isKind(quoted.tokens.first - 1, TokenKind::Comma)
        && (m_context.isKind(quoted.tokens.end, TokenKind::Comma)
            || m_context.isKind(quoted.inner.end - 1, TokenKind::Comma))
        && !m_context.isKind(quoted.tokens.first - 2, TokenKind::Comma) && m_context.isWord(quoted.tokens.first - 2);
}

/// "dont le négociateur, M. Sy, a dit", not "dont le pays préside l'Union, a dit": an office after it is the subject.
bool SourceFinder::opensSubject(int relative) const
{
    constexpr int nearest = 3;
    if (!m_context.isPart(relative, ClausePart::Oblique))
        return false;
    for (int at = relative + 1; at < relative + nearest; ++at) {
        const int mention = m_context.actors.mentionCovering(at);
        if (m_context.is(at, WordClass::RoleNoun)
            || (mention >= 0
                && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind != ActorKind::Body))
            return true;
    }
    return false;
}

/// "that" before a noun: "that report says" is not "a report that says".
bool SourceFinder::isDeterminerHere(int token) const
{
    return m_context.is(token, WordClass::Determiner) && m_context.token(token).sentenceStart;
}

bool SourceFinder::hasVerb(TokenRange range) const
{
    for (int i = range.first; i < range.end; i = m_context.next(i)) {
        if (isVerb(i)
            || (m_context.is(i, WordClass::ReportingVerb) && !m_context.is(i, WordClass::ReportingNoun)
                && !m_context.token(i).capital && !m_context.is(i - 1, WordClass::Determiner)))
            return true;
    }
    return false;
}

/// A piece that begins with a preposition, an adverb or a participle names no subject.
bool SourceFinder::isAdverbial(TokenRange chunk) const
{
    const int first = chunk.first;
    if (m_context.is(first, WordClass::Preposition) && !m_context.is(first, WordClass::Determiner))
        return true;
    if (m_context.is(first, WordClass::Conjunction) || m_context.is(first, WordClass::RelativePronoun) || isTime(first))
        return true;
    if (!m_context.hit(first, WordClass::Preposition).isEmpty()
        && m_context.hit(first, WordClass::Preposition).tokens.size() > 1)
        return true;
    if (!m_context.hit(first, WordClass::AttributionPreposition).isEmpty() || !beginsPhrase(first)
        || m_context.part(first) == ClausePart::Aside)
        return true;
    return m_context.token(first).sentenceStart && m_context.actors.mentionCovering(first) < 0
        && !m_context.is(first, WordClass::Determiner) && !m_context.is(first, WordClass::SubjectPronoun)
        && chunk.size() > 1 && !m_context.token(first + 1).capital && looksLikeParticiple(first);
}

/// "Interrogé", "Passing", "Citing": by its ending, since such words are in no lexicon.
bool SourceFinder::looksLikeParticiple(int token) const
{
    const QStringView word = m_context.text.view(m_context.token(token));
    for (const QStringView ending : {QStringView(u"ing"), QStringView(u"ed"), QStringView(u"é"), QStringView(u"ée"),
             QStringView(u"és"), QStringView(u"ées"), QStringView(u"ant")}) {
        if (word.endsWith(ending))
            return true;
    }
    return false;
}

/// Without adverbs before the phrase.
TokenRange SourceFinder::trimmed(TokenRange chunk) const
{
    while (chunk.first < chunk.end && !beginsPhrase(chunk.first))
        ++chunk.first;
    return chunk;
}

/// The subject in the piece that touches the verb: after "In a statement", the phrase that comes last.
SpeakerMention SourceFinder::subjectIn(TokenRange chunk) const
{
    const TokenRange whole = chunk;
    chunk = trimmed(chunk);
    if (chunk.isEmpty())
        return barePlural(whole);
    for (int at = chunk.first; at < chunk.end;) {
        if (!beginsPhrase(at)) {
            ++at;
            continue;
        }
        const int end = std::max(at + 1, phraseEnd(at, chunk.end));
        if (end >= chunk.end)
            return phraseAt(at, withoutAdverb(at, chunk.end));
        // What follows may still belong to the phrase: "a letter seen by Sky News", "the envoy to Chad".
        if (at == chunk.first && !m_context.is(at - 1, WordClass::Preposition) && !restNames({end, chunk.end})) {
            SpeakerMention source = phraseAt(at, chunk.end);
            source.tokens.end = withoutAdverb(at, chunk.end);
            return source;
        }
        at = end;
    }
    SpeakerMention source = phraseAt(chunk.first, chunk.end);
    source.tokens.end = withoutAdverb(chunk.first, chunk.end);
    return source;
}

/// "a teacher | mistakenly": the adverb before a verb is not the subject's.
int SourceFinder::withoutAdverb(int first, int end) const
{
    const int last = end - 1;
    const bool adverb = last > first && m_context.isWord(last) && !m_context.token(last).capital
        && m_context.actors.mentionCovering(last) < 0
        && (m_context.isPart(last, ClausePart::Clitic) || m_context.text.view(m_context.token(last)).endsWith("ly"_L1));
    return adverb ? last : end;
}

/// "critics", "local residents": a plural without article that no list has.
SpeakerMention SourceFinder::barePlural(TokenRange chunk) const
{
    constexpr int longest = 3;
    const bool fits = chunk.size() <= longest
        && std::all_of(m_context.text.tokens.begin() + chunk.first, m_context.text.tokens.begin() + chunk.end,
            [](const Token &token) { return token.kind == TokenKind::Word; })
        && m_context.text.view(m_context.token(chunk.end - 1)).endsWith(u's')
        && !m_context.is(chunk.first, WordClass::Preposition) && !m_context.is(chunk.end - 1, WordClass::StopWord)
        && !isVerb(chunk.end - 1) && !isTime(chunk.end - 1);
    return fits ? sourceOf(chunk) : SpeakerMention();
}

/// Whether a pronoun or a person stands in \a range without a preposition before: then that is the subject.
bool SourceFinder::restNames(TokenRange range) const
{
    for (int i = range.first; i < range.end; ++i) {
        const bool article = m_context.is(i - 1, WordClass::Determiner) && !m_context.is(i - 1, WordClass::Preposition);
        const int before = article ? i - 2 : i - 1;
        const bool clause = m_context.is(i, WordClass::SubjectPronoun)
            && i + 1 == range.end // "… before it | had begun"
            && (m_context.isPart(before, ClausePart::And) || m_context.isPart(before, ClausePart::In));
        if (clause)
            return true;
        if (m_context.is(before, WordClass::Preposition) || m_context.isPart(before, ClausePart::By)) {
            const int governed = m_context.actors.mentionCovering(i);
            if (governed >= 0)
                i = std::max(i, m_context.actors.mentions[governed].tokens.end - 1);
            continue;
        }
        if (m_context.is(i, WordClass::SubjectPronoun) && !m_context.is(i, WordClass::Determiner) && i + 1 == range.end)
            return true;
        const int mention = m_context.actors.mentionCovering(i);
        if (mention >= 0 && m_context.actors.mentions[mention].tokens.end == range.end)
            return true;
    }
    return false;
}

SpeakerMention SourceFinder::subjectBefore(int verb, int lower) const
{
    const std::vector<TokenRange> chunks = chunksBefore(verb, lower);
    if (chunks.empty())
        return {};
    const TokenRange last = chunks.back();
    const bool touches = last.end == verb;
    if (touches && isRelative(last.first) && last.size() <= 2)
        return antecedent(last.first, lower);
    if (touches && !isRelative(last.first)) {
        const SpeakerMention source = subjectIn(last);
        if (!source.isEmpty() && !(chunks.size() > 1 && isBareApposition(source, chunks[chunks.size() - 2])))
            return source;
    }
    SpeakerMention unknown;
    for (const TokenRange &chunk : chunks) {
        const bool clause = chunk.end < verb && hasVerb(chunk); // "once the funds are paid, the minister said"
        if (clause || isAdverbial(chunk) || isRelative(chunk.first))
            continue;
        SpeakerMention source = phraseAt(chunk.first, verb);
        if (source.tokens.end < chunk.end)
            source.tokens.end = std::max(source.tokens.end, chunk.end);
        if (!beginsLikeAside(source))
            return source;
        unknown = source;
    }
    return unknown;
}

/// "Présent à Niamey, le ministre …": a sentence's first word that names nobody and has no article. The phrase after it
/// is likelier the subject.
bool SourceFinder::beginsLikeAside(const SpeakerMention &source) const
{
    const int first = source.tokens.first;
    return source.actors.empty() && !source.pronoun && m_context.token(first).sentenceStart
        && !m_context.is(first, WordClass::Determiner) && source.tokens.size() > 1
        && !m_context.token(first + 1).capital;
}

/// "La Poste, direction du courrier a réagi": a phrase in small letters without article, after one that can be the
/// subject.
bool SourceFinder::isBareApposition(const SpeakerMention &source, TokenRange before) const
{
    const int first = source.tokens.first;
    const bool bare = !source.pronoun && !m_context.token(first).capital && !m_context.is(first, WordClass::Determiner)
        && m_context.isWord(first);
    return bare && !isAdverbial(before) && !hasVerb(before) && mentionFrom(before.first) >= 0;
}

/// Whom "qui", "who" before the verb stands for: the phrase before it, without "directrice du port" and the like.
SpeakerMention SourceFinder::antecedent(int relative, int lower) const
{
    int best = -1;
    for (int mention = m_context.actors.firstMentionFrom(relative) - 1; mention >= 0; --mention) {
        const ActorMention &found = m_context.actors.mentions[mention];
        if (found.tokens.first < lower || relative - found.tokens.first > longestSubject)
            break;
        if (best < 0)
            best = mention;
        if (m_context.actors.actors[found.actor].kind == ActorKind::Person) {
            best = mention;
            break;
        }
    }
    if (best < 0)
        return {};
    SpeakerMention source;
    source.tokens = m_context.actors.mentions[best].tokens;
    source.actors = {m_context.actors.mentions[best].actor};
    return source;
}

SpeakerMention SourceFinder::mainSubject(TokenRange segment) const
{
    SpeakerMention fallback;
    for (int i = segment.first; i < segment.end; i = m_context.next(i)) {
        if (m_context.isQuoted(i))
            continue;
        if (m_context.is(i, WordClass::SubjectPronoun) && !m_context.is(i, WordClass::Determiner)
            && !m_context.isEnclitic(i) && m_context.actors.mentionCovering(i) < 0) {
            SpeakerMention source = phraseAt(i, segment.end);
            if (!source.impersonal && !source.self)
                return source;
            continue;
        }
        const int mention = m_context.actors.mentionCovering(i);
        if (mention < 0) {
            // "La Poste, …": a name that the actors do not know.
            const bool name = i == segment.first && m_context.is(i, WordClass::Determiner) && m_context.isWord(i + 1)
                && m_context.token(i + 1).capital && mentionFrom(i) < 0;
            if (name)
                return phraseAt(i, segment.end);
            continue;
        }
        const TokenRange tokens = m_context.actors.mentions[mention].tokens;
        SpeakerMention source = phraseAt(tokens.first, segment.end);
        const bool possessor = isPossessor(tokens.end) // "India's minister X": X, not India
            && (source.actors.empty() || source.actors.front() == m_context.actors.mentions[mention].actor);
        if (!source.actors.empty() && !possessor && !m_context.is(tokens.first - 1, WordClass::Preposition))
            return source;
        if (fallback.isEmpty())
            fallback = source;
        i = std::max({i, tokens.end - 1, source.tokens.end - 1});
    }
    return fallback.isEmpty() ? subjectOfFirstVerb(segment) : fallback;
}

/// The phrase before the first verb of a sentence in which no actor is named.
SpeakerMention SourceFinder::subjectOfFirstVerb(TokenRange segment) const
{
    for (int i = segment.first + 1; i < segment.end; i = m_context.next(i)) {
        if (isVerb(i))
            return subjectBefore(i, segment.first);
    }
    return {};
}

} // namespace rapporteur
