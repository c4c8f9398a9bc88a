// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statementreaders.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Noun phrases and prepositions that name a source.
class Attributions : private SentenceReader
{
public:
    explicit Attributions(SentenceReading &reading)
        : SentenceReader(reading)
    {
    }

    void run()
    {
        readAttributions();
        readNominalCues();
    }

private:
    void readAttributions()
    {
        for (int i = m_segment.first; i < m_segment.end; i = m_context.next(i)) {
            const PhraseHit hit
                = m_context.isQuoted(i) ? PhraseHit() : m_context.hit(i, WordClass::AttributionPreposition);
            if (!hit.isEmpty() && m_context.part(i) != ClausePart::Aside) // not "pour sa part"
                readAttribution(hit);
        }
    }

    void readAttribution(const PhraseHit &hit)
    {
        if (hit.value == "voice"_L1)
            return;
        if (hit.value == "relative"_L1)
            return readRelative(hit);
        const bool weak = hit.value == "weak"_L1;
        const SpeakerMention source = sourceOf(hit);
        if (source.isEmpty())
            return;
        const int first = hit.tokens.first;
        const int end = endOfCue(hit, source);
        const bool leads = m_context.isKind(end, TokenKind::Comma)
            || (m_context.isKind(end, TokenKind::Colon) && m_context.opensQuote(end + 1));
        const bool joined = m_context.isPart(m_segment.first, ClausePart::And)
            || m_context.isPart(m_segment.first, ClausePart::But); // "Mais pour X, …"
        if (weak && !(first == m_segment.first + joined && leads))
            return;
        const TokenRange before = first > m_segment.first ? m_clauses.clauseBefore(first) : TokenRange {};
        if (goesOnInMarks(before, end))
            return addRemark(before, end, source, hit.tokens);
        const TokenRange clause = clauseBeside(before, first, end);
        constexpr int shortest = 3; // not "According to X, that is."
        if (clause.size() >= shortest && !tellsItself(clause))
            addAttributed(clause, source, hit.tokens, !weak);
    }

    /// Whom the cue at \a hit names; empty when the phrase after it is nobody who says.
    [[nodiscard]] SpeakerMention sourceOf(const PhraseHit &hit) const
    {
        const int after = hit.tokens.end;
        if (hit.value == "pronoun"_L1)
            return possessiveIn(hit.tokens);
        const int before = hit.tokens.first - 1;
        if (hit.value == "itself"_L1)
            return before < m_segment.first || m_context.isKind(before, TokenKind::Comma) ? nounOf(hit.tokens)
                                                                                          : SpeakerMention();
        if (isObjectPronoun(after))
            return pronounAt(after);
        SpeakerMention source = m_sources.phraseAt(after, m_segment.end);
        if (source.isEmpty() || source.impersonal || source.self
            || !isSource(source, hit.value == "weak"_L1 && !leadsToMarks(source.tokens.end)))
            return {};
        if (isText(source.tokens))
            source.tokens.end = withAuthor(source.tokens.end);
        return source;
    }

    /// "Pour l'association des armateurs, Armor : « … »": a colon before marks, after no more than a phrase.
    [[nodiscard]] bool leadsToMarks(int from) const
    {
        constexpr int farthest = 16;
        for (int at = from; at < std::min(m_segment.end, from + farthest); ++at) {
            if (m_context.isKind(at, TokenKind::Colon))
                return m_context.opensQuote(at + 1);
            if (m_context.isQuoted(at) || m_sources.isVerb(at))
                break;
        }
        return false;
    }

    /// Where the cue with its source and what is added to it ends.
    [[nodiscard]] int endOfCue(const PhraseHit &hit, const SpeakerMention &source) const
    {
        if (hit.value == "pronoun"_L1)
            return hit.tokens.end;
        return source.pronoun || hit.value == "itself"_L1 ? source.tokens.end : endOfSource(source.tokens.end);
    }

    /// The clause that a cue from \a first to \a end belongs to: the one after it, or \a before when that is complete.
    [[nodiscard]] TokenRange clauseBeside(TokenRange before, int first, int end) const
    {
        const TokenRange after = end < m_segment.end ? m_clauses.clauseFrom(end) : TokenRange {};
        const int previous = m_context.isKind(first - 1, TokenKind::Comma) ? first - 2 : first - 1;
        const bool joined = previous >= m_segment.first
            && (m_context.is(previous, WordClass::Conjunction) || m_context.is(previous, WordClass::ClauseOpener)
                || m_context.is(previous, WordClass::RelativePronoun));
        const bool complete = m_clauses.hasFiniteVerb(before) || endsInMarks(before);
        if (!after.isEmpty() && (joined || before.isEmpty() || !complete))
            return after;
        if (endsInMarks(before) && (quoteStandsAlone(before.end - 1) || !m_clauses.hasFiniteVerb(before)))
            return m_context.quotedAt(before.end - 1)->tokens;
        return before;
    }

    /// "de source diplomatique": the noun with its adjectives is itself the source.
    [[nodiscard]] SpeakerMention nounOf(TokenRange cue) const
    {
        SpeakerMention source;
        source.tokens = {cue.end - 1, m_sources.phraseEnd(cue.end - 1, m_segment.end)};
        return source;
    }

    /// "Whether it works is, in her words, “above my pay grade”": the clause has its verb, and only the rest is quoted.
    [[nodiscard]] bool goesOnInMarks(TokenRange before, int end) const
    {
        const int open = m_context.isKind(end, TokenKind::Comma) ? end + 1 : end;
        if (before.isEmpty() || !m_context.opensQuote(open))
            return false;
        const int last = m_context.quotedAt(open)->tokens.end;
        return m_context.is(before.end - 1, WordClass::Auxiliary)
            && (last >= m_segment.end || m_context.isKind(last, TokenKind::FullStop));
    }

    void addRemark(TokenRange before, int end, const SpeakerMention &source, TokenRange cue)
    {
        const int open = m_context.isKind(end, TokenKind::Comma) ? end + 1 : end;
        addClause({before.first, m_context.quotedAt(open)->tokens.end}, source, cue, SpeakerReason::AccordingTo, true);
        Statement &statement = m_found.statements.back();
        statement.kind = QuotationKind::Fragment;
        statement.words = withoutFinalComma(m_context.quotedAt(open)->inner);
        statement.fragments.clear();
    }

    /// "according to him,": a pronoun that is never a subject, and nothing after it.
    [[nodiscard]] bool isObjectPronoun(int token) const
    {
        return m_context.isPart(token, ClausePart::Hearer) && !m_context.is(token, WordClass::CountedNoun)
            && !m_context.text.view(m_context.token(token)).endsWith(u's') && !m_context.isWord(token + 1)
            && !m_context.isKind(token + 1, TokenKind::Number);
    }

    [[nodiscard]] static SpeakerMention pronounAt(int token)
    {
        SpeakerMention source;
        source.tokens = {token, token + 1};
        source.pronoun = true;
        return source;
    }

    /// "X, pour qui l'État devrait payer"
    void readRelative(const PhraseHit &hit)
    {
        const SpeakerMention source = m_sources.antecedent(hit.tokens.first, m_segment.first);
        const TokenRange clause = m_clauses.clauseFrom(hit.tokens.end);
        if (!source.isEmpty() && clause.size() >= fewestWords && !tellsItself(clause))
            addClause(clause, source, hit.tokens, SpeakerReason::AccordingTo, false);
    }

    /// "For X, “A”: B" and "Pour X, « A », mais B" are two statements.
    void addAttributed(TokenRange clause, const SpeakerMention &source, TokenRange cue, bool sure)
    {
        const QuotedSpan *quoted = m_context.opensQuote(clause.first) ? m_context.quotedAt(clause.first) : nullptr;
        const int after = quoted ? quoted->tokens.end : 0;
        const bool goesOn = quoted && wordCount(quoted->inner) >= fewestWords
            && (m_context.isKind(after, TokenKind::Colon)
                || (m_context.isKind(after, TokenKind::Comma) && m_context.isPart(after + 1, ClausePart::But)));
        if (goesOn)
            clause = quoted->tokens;
        addClause(clause, source, cue, SpeakerReason::AccordingTo, sure);
        if (!goesOn)
            return;
        const TokenRange rest = m_clauses.clauseFrom(after + (m_context.isKind(after, TokenKind::Comma) ? 2 : 1));
        const bool ownSpeaker
            = m_context.opensQuote(rest.first) && rest.end > m_context.quotedAt(rest.first)->tokens.end;
        if (!rest.isEmpty() && !ownSpeaker && m_clauses.hasFiniteVerb(rest))
            addClause(rest, source, cue, SpeakerReason::AccordingTo, false);
    }

    [[nodiscard]] bool endsInMarks(TokenRange range) const
    {
        return !range.isEmpty() && m_context.isQuoted(range.end - 1);
    }

    /// Whether the words in marks around \a token follow a comma or colon rather than words that they go on with.
    [[nodiscard]] bool quoteStandsAlone(int token) const
    {
        const int before = m_context.quotedAt(token)->tokens.first - 1;
        return before < m_segment.first || !(m_context.isWord(before) || m_context.isKind(before, TokenKind::Number));
    }

    /// "un rapport établi par l'INSEE": whose it is belongs to what a text is called.
    [[nodiscard]] int withAuthor(int end) const
    {
        constexpr int longest = 5;
        for (int at = end; at < std::min(m_segment.end, end + longest); ++at) {
            if (!m_context.isWord(at) || m_sources.isVerb(at))
                break;
            if (m_context.isPart(at, ClausePart::By) || m_context.isPart(at, ClausePart::Joins)) {
                const int author = m_sources.phraseEnd(at + 1, m_segment.end);
                return m_context.token(author - 1).capital ? author : end;
            }
        }
        return end;
    }

    /// The possessive in "in her view", "à son avis".
    [[nodiscard]] SpeakerMention possessiveIn(TokenRange phrase) const
    {
        SpeakerMention source;
        for (int i = phrase.first; i < phrase.end; ++i) {
            if (m_context.is(i, WordClass::Determiner)
                && m_context.hit(i, WordClass::Determiner).value.endsWith("possessive"_L1)) {
                source.tokens = {i, i + 1};
                source.pronoun = true;
            }
        }
        if (source.isEmpty()) { // "à l'en croire"
            source.tokens = phrase;
            source.pronoun = true;
        }
        return source;
    }

    /// Whether the phrase can be one who says: "selon le ministre", not "selon la marée".
    [[nodiscard]] bool isSource(const SpeakerMention &source, bool onlyKnown) const
    {
        if (source.pronoun || !source.actors.empty())
            return true;
        if (onlyKnown)
            return false;
        return canSpeak(source.tokens);
    }

    /// Whether the clause has a cue of its own, which then tells more than "selon".
    [[nodiscard]] bool tellsItself(TokenRange clause)
    {
        for (size_t v = m_clauses.verbFrom(clause.first); v < m_verbs.size() && m_verbs[v].tokens.first < clause.end;
             ++v) {
            const ReportingVerb &verb = m_verbs[v];
            const bool told = verb.form == VerbForm::Finite && verb.asserts() && m_clauses.complementOf(v).start >= 0;
            if (told && verb.grade == VerbGrade::Thought)
                m_used[v] = true;
            else if (told)
                return true;
        }
        return false;
    }

    /// "Her conclusion was that …", "Le constat du ministre est que …", "The fear in Dakar is that …"
    void readNounAsSubject(int noun)
    {
        if (m_context.hit(noun, WordClass::ReportingNoun).value == "text"_L1)
            return;
        SpeakerMention author = ownerBefore(noun);
        int at = noun + 1;
        if (author.isEmpty() && m_context.isPart(at, ClausePart::Joins)) {
            const int owner = m_sources.mentionFrom(at + 1) >= 0 ? at + 1 : at;
            at = m_sources.phraseEnd(owner, m_segment.end);
            author = m_sources.phraseAt(owner, at);
        }
        if (author.isEmpty() || (author.actors.empty() && !author.pronoun))
            return;
        if (m_context.hit(at, WordClass::Auxiliary).value != "be f"_L1)
            return;
        const PhraseHit opener = m_context.hit(at + 1, WordClass::ClauseOpener);
        if (opener.value != "that"_L1)
            return;
        for (const TokenRange clause : m_clauses.clausesFrom(opener.tokens.end)) {
            if (m_clauses.hasFiniteVerb(clause))
                addClause(clause, author, {noun, noun + 1}, SpeakerReason::NominalCue, false);
        }
    }

    /// Whose the noun is: the possessive or the name with 's before it, adjectives between.
    [[nodiscard]] SpeakerMention ownerBefore(int noun) const
    {
        constexpr int most = 3;
        for (int at = noun - 1; at >= std::max(m_segment.first, noun - most); --at) {
            if (m_context.is(at, WordClass::Enclitic) && !m_context.isEnclitic(at)) {
                const TokenRange named = mentionBefore(at);
                return named.isEmpty() ? SpeakerMention() : m_sources.phraseAt(named.first, named.end);
            }
            if (m_context.is(at, WordClass::Determiner)) {
                const bool possessive = m_context.hit(at, WordClass::Determiner).value.endsWith("possessive"_L1);
                return possessive ? possessiveIn({at, at + 1}) : SpeakerMention();
            }
            if (!m_context.isWord(at))
                break;
        }
        return {};
    }

    /// A noun of saying with its author, then "selon laquelle", or "that" after a possessive.
    void readNominalCues()
    {
        for (int i = m_segment.first; i + 1 < m_segment.end; i = m_context.next(i)) {
            if (!m_context.isQuoted(i) && !m_context.hit(i, WordClass::ReportingNoun).isEmpty())
                readNounAsSubject(i);
        }
        for (int i = m_segment.first; i + 1 < m_segment.end; i = m_context.next(i)) {
            if (m_context.isQuoted(i) || m_context.hit(i, WordClass::ReportingNoun).value != "speech"_L1)
                continue;
            const bool possessed = m_context.is(i - 1, WordClass::Enclitic) && !m_context.isEnclitic(i - 1);
            const int author = possessed ? -1 : m_sources.mentionFrom(i + 2);
            const TokenRange named = possessed ? mentionBefore(i - 1)
                : author >= 0 && m_context.isPart(i + 1, ClausePart::Joins)
                ? TokenRange {i + 2, m_context.actors.mentions[author].tokens.end}
                : TokenRange {};
            const PhraseHit opener = m_context.hit(possessed ? i + 1 : named.end, WordClass::ClauseOpener);
            const bool opens
                = !opener.isEmpty() && (opener.value == "noun"_L1 || (possessed && opener.value == "that"_L1));
            // Where the noun is a subject, its own verb would be taken into the clause.
            if (named.isEmpty() || !opens || !m_clauses.hasFiniteVerb({m_segment.first, std::min(i, named.first)}))
                continue;
            const TokenRange clause = m_clauses.clauseFrom(opener.tokens.end);
            if (clause.size() < fewestWords - 1 || !m_clauses.hasFiniteVerb(clause))
                continue;
            addClause(clause, m_sources.phraseAt(named.first, named.end), {i, i + 1}, SpeakerReason::NominalCue, false);
        }
    }
};

} // namespace

void readAttributions(SentenceReading &reading)
{
    Attributions(reading).run();
}

} // namespace rapporteur
