// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/sentencereading.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

SentenceReading::SentenceReading(const QuotationContext &quotationContext, TokenRange sentence)
    : context(quotationContext)
    , sources(quotationContext)
    , segment(sentence)
    , verbs(findReportingVerbs(quotationContext, sentence))
    , clauses(quotationContext, sources, sentence, verbs)
    , sourceOfVerb(verbs.size())
    , used(verbs.size())
{
    for (int i = segment.first; i < segment.end; i = context.next(i)) {
        if (context.isQuoted(i))
            quotes.push_back(context.quoted.at(i));
    }
    claimed.resize(quotes.size());
}

SentenceReader::SentenceReader(SentenceReading &reading)
    : m_context(reading.context)
    , m_sources(reading.sources)
    , m_segment(reading.segment)
    , m_verbs(reading.verbs)
    , m_clauses(reading.clauses)
    , m_sourceOfVerb(reading.sourceOfVerb)
    , m_used(reading.used)
    , m_quotes(reading.quotes)
    , m_claimed(reading.claimed)
    , m_found(reading.found)
{
}

bool SentenceReader::isChained(size_t index) const
{
    const ReportingVerb &verb = m_verbs[index];
    return verb.form != VerbForm::Finite
        || (index > 0 && m_sourceOfVerb[index].tokens == m_sourceOfVerb[index - 1].tokens
            && !m_sourceOfVerb[index].isEmpty());
}

bool SentenceReader::isBelieved(const ReportingVerb &verb, const SpeakerMention &source) const
{
    if (source.impersonal || source.self || isBanner(source))
        return false;
    if (verb.grade != VerbGrade::Doubtful || (verb.frames.textSubject && isText(source.tokens)))
        return true;
    return source.pronoun || !source.actors.empty();
}

/// "une banderole proclamait", "the slogan said": what is written on a thing is nobody's.
bool SentenceReader::isBanner(const SpeakerMention &source) const
{
    if (source.pronoun || !source.actors.empty())
        return false;
    for (int i = source.tokens.first; i < source.tokens.end; ++i) {
        if (m_context.isPart(i, ClausePart::Title))
            return true;
        if (m_context.is(i, WordClass::Preposition) && i > source.tokens.first)
            break;
    }
    return false;
}

bool SentenceReader::isText(TokenRange phrase) const
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (m_context.hit(i, WordClass::ReportingNoun).value == "text"_L1)
            return true;
    }
    return false;
}

bool SentenceReader::canSpeak(TokenRange phrase) const
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        const PhraseHit said = m_context.hit(i, WordClass::ReportingNoun);
        const bool noun = (!said.isEmpty() && said.value != "stance"_L1) || m_context.is(i, WordClass::RoleNoun)
            || m_context.is(i, WordClass::BodyNoun) || m_context.is(i, WordClass::CountedNoun);
        if (noun || (m_context.isWord(i) && m_context.token(i).capital))
            return true;
    }
    return false;
}

TokenRange SentenceReader::mentionBefore(int end) const
{
    const int mention = m_context.actors.mentionCovering(end - 1);
    return mention < 0 ? TokenRange {} : m_context.actors.mentions[mention].tokens;
}

bool SentenceReader::isInsideReported(int token) const
{
    return std::any_of(m_found.statements.cbegin(), m_found.statements.cend(),
        [token](const Statement &statement) { return statement.words.contains(token); });
}

bool SentenceReader::isNameInMarks(const QuotedSpan &quoted) const
{
    const int before = quoted.tokens.first - 1;
    if (before < m_segment.first)
        return false;
    if ((endsWithPart(before, ClausePart::Title) && !isVerbOfSomebody(before))
        || (m_context.is(before, WordClass::ThemeCue) && m_context.token(quoted.inner.first).capital)
        || (m_context.isKind(before, TokenKind::Colon) && endsWithPart(before - 1, ClausePart::Title)))
        return true;
    constexpr int longestNickname = 2; // Dwayne “The Rock” Johnson, « Coach » Romney
    const int after = quoted.tokens.end;
    if (quoted.inner.size() <= longestNickname && m_context.token(quoted.inner.first).capital && after < m_segment.end
        && m_context.isWord(after) && m_context.token(after).capital && m_context.isWord(quoted.inner.end - 1))
        return true;
    if (isBodyInMarks(quoted))
        return true;
    constexpr int longestTitle = 8;
    const Token &first = m_context.token(quoted.inner.first);
    const bool capital = first.kind == TokenKind::Word && first.capital;
    const bool noun = m_context.isWord(before) && !m_context.is(before, WordClass::Determiner)
        && !m_context.is(before, WordClass::Preposition) && !m_context.is(before, WordClass::ReportingVerb)
        && !m_context.is(before, WordClass::ClauseOpener) && !m_context.isEnclitic(before);
    return capital && noun && wordCount(quoted.inner) < longestTitle
        && !m_context.isKind(quoted.inner.end - 1, TokenKind::FullStop);
}

/// "un journaliste du « Petit Phare »": capitals alone, after somebody's office.
bool SentenceReader::isBodyInMarks(const QuotedSpan &quoted) const
{
    constexpr int longest = 4;
    const int before = quoted.tokens.first - 1;
    const bool joined = m_context.isPart(before, ClausePart::Joins)
        || (m_context.is(before, WordClass::Determiner) && m_context.is(before, WordClass::Preposition));
    const int noun = before - 1;
    const bool office = m_context.is(noun, WordClass::RoleNoun) || m_context.is(noun, WordClass::BodyNoun);
    if (!joined || !office || quoted.inner.size() > longest)
        return false;
    return std::all_of(m_context.text.tokens.begin() + quoted.inner.first,
        m_context.text.tokens.begin() + quoted.inner.end, [](const Token &token) { return token.capital; });
}

/// "what she called", "ce que le maire a appelé": the last word before marks is a verb with its subject.
bool SentenceReader::isVerbOfSomebody(int token) const
{
    const int before = token - 1;
    if (m_context.is(before, WordClass::SubjectPronoun) && !m_context.is(before, WordClass::Determiner))
        return true;
    if (m_context.hit(before, WordClass::Auxiliary).value == "have f"_L1)
        return true;
    const int mention = m_context.actors.mentionCovering(before);
    const bool person
        = mention >= 0 && m_context.actors.actors[m_context.actors.mentions[mention].actor].kind != ActorKind::Body;
    return person && m_context.is(token, WordClass::ReportingVerb);
}

bool SentenceReader::endsWithPart(int token, ClausePart part) const
{
    constexpr int longest = 3;
    for (int first = token; first > token - longest && first >= m_segment.first; --first) {
        const PhraseHit hit = m_context.clauseWord(first);
        if (!hit.isEmpty() && hit.tokens.end == token + 1 && clausePart(hit.value) == part)
            return true;
    }
    return false;
}

int SentenceReader::wordCount(TokenRange range) const
{
    return int(std::count_if(m_context.text.tokens.begin() + range.first, m_context.text.tokens.begin() + range.end,
        [](const Token &token) { return token.kind == TokenKind::Word || token.kind == TokenKind::Number; }));
}

TokenRange SentenceReader::withoutFinalComma(TokenRange inner) const
{
    if (inner.size() > 1 && m_context.isKind(inner.end - 1, TokenKind::Comma))
        --inner.end;
    return inner;
}

bool SentenceReader::endsWithStop(const QuotedSpan &quoted) const
{
    const int last = quoted.inner.end - 1;
    return m_context.isKind(last, TokenKind::FullStop) && !m_context.isKind(quoted.tokens.end, TokenKind::Comma)
        && m_context.text.view(m_context.token(last)) == "."_L1;
}

void SentenceReader::addClause(
    TokenRange clause, const SpeakerMention &source, TokenRange cue, SpeakerReason reason, bool sure)
{
    Statement statement {.kind = QuotationKind::Indirect,
        .words = clause,
        .fragments = {},
        .source = source,
        .cue = cue,
        .reason = reason,
        .sure = sure};
    for (size_t q = 0; q < m_quotes.size(); ++q) {
        const QuotedSpan &quoted = span(q);
        if (quoted.tokens.first < clause.first || quoted.tokens.end > clause.end)
            continue;
        m_claimed[q] = true;
        if (quoted.tokens == clause) {
            statement.kind
                = wordCount(quoted.inner) >= fewestWords - 1 ? QuotationKind::Direct : QuotationKind::Fragment;
            statement.words = withoutFinalComma(quoted.inner);
            statement.sure = sure && quoted.closed;
        } else if (!isNameInMarks(quoted)) {
            statement.kind = QuotationKind::Mixed;
            statement.fragments.push_back(withoutFinalComma(quoted.inner));
        }
    }
    m_found.statements.push_back(std::move(statement));
}

int SentenceReader::endOfSource(int end) const
{
    constexpr int most = 3; // additions: "Osei, director of the port, Ghana, "
    for (int pieces = 0; pieces < most; ++pieces) {
        const int further = endOfAddition(end);
        if (further == end)
            break;
        end = further;
    }
    return end;
}

int SentenceReader::endOfAddition(int end) const
{
    constexpr int longest = 24;
    const bool comma = m_context.isKind(end, TokenKind::Comma);
    const bool relative = comma && m_context.is(end + 1, WordClass::RelativePronoun);
    for (int at = end + comma; at < std::min(m_segment.end, end + longest); at = m_context.next(at)) {
        const bool participle = !comma && at == end; // "according to a post | made on Monday, …"
        const bool stops = (m_sources.isVerb(at) && !participle) || m_context.is(at, WordClass::SubjectPronoun);
        if (m_context.isKind(at, TokenKind::FullStop) || (m_context.isQuoted(at) && comma) || (stops && !relative))
            return end;
        if (m_context.isKind(at, TokenKind::Comma)
            || (m_context.isKind(at, TokenKind::Colon) && m_context.opensQuote(at + 1)))
            return relative || isAddition({end + comma, at}, comma) ? at : end;
    }
    return end;
}

/// "Pour X, | avec un tel guide, la route …": what begins with a preposition and names nobody belongs to what is said.
bool SentenceReader::opensClause(TokenRange piece) const
{
    constexpr int longestPlace = 2; // "à Dakar"
    const int first = piece.first;
    if (piece.size() <= longestPlace || !m_context.is(first, WordClass::Preposition)
        || m_context.is(first, WordClass::Determiner) || m_context.isPart(first, ClausePart::Joins))
        return false;
    for (int i = first; i < piece.end; ++i) {
        if (m_context.is(i, WordClass::RoleNoun) || m_context.is(i, WordClass::BodyNoun)
            || m_context.actors.mentionCovering(i) >= 0)
            return false;
    }
    return true;
}

bool SentenceReader::isAddition(TokenRange piece, bool afterComma) const
{
    if (piece.isEmpty() || m_clauses.hasFiniteVerb({piece.first + !afterComma, piece.end}))
        return false;
    const int next = piece.end + 1;
    if (afterComma && opensClause(piece) && !m_context.isQuoted(next))
        return false;
    return !afterComma || m_context.isQuoted(next) || m_sources.beginsPhrase(next)
        || m_context.is(next, WordClass::Preposition) || !m_context.hit(next, WordClass::Qualifier).isEmpty();
}

} // namespace rapporteur
