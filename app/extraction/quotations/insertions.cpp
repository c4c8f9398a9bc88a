// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statementreaders.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Reporting clauses set into what they report, without marks.
class Insertions : private SentenceReader
{
public:
    explicit Insertions(SentenceReading &reading)
        : SentenceReader(reading)
    {
    }

    void run()
    {
        for (size_t v = 0; v < m_verbs.size(); ++v)
            readInsertion(v);
    }

private:
    /// "Le port rouvrira en mai, a annoncé la préfecture." "Half of the quays are unsafe, researchers say."
    void readInsertion(size_t index)
    {
        const ReportingVerb &verb = m_verbs[index];
        if (m_used[index] || !verb.asserts() || verb.form != VerbForm::Finite || verb.passive
            || !(verb.frames.insertion || verb.frames.clause) || isInsideReported(verb.tokens.first))
            return;
        SpeakerMention source = m_sourceOfVerb[index];
        int comma = verb.tokens.first - 1;
        const bool atComma = m_context.isKind(comma, TokenKind::Comma)
            || (m_context.isQuoted(comma) && m_context.isWord(verb.tokens.first));
        SpeakerMention after
            = atComma && verb.pronoun < 0 ? m_sources.subjectAfter(verb.tokens.end, m_segment.end) : SpeakerMention();
        const bool inverted
            = atComma && !standsBefore(source) && (verb.pronoun >= 0 || !after.actors.empty() || source.actors.empty());
        if (inverted && verb.pronoun < 0)
            source = std::move(after);
        else if (!inverted)
            comma = source.tokens.first - 1;
        if (source.isEmpty() || source.impersonal || source.self || !isBelieved(verb, source))
            return;
        if (!inverted && !m_context.isKind(comma, TokenKind::Comma) && !m_context.isQuoted(comma))
            return;
        if (!inverted && m_context.isQuoted(comma) && endsWithStop(*m_context.quotedAt(comma)))
            return;
        const int end = inverted ? std::max(verb.tokens.end, source.tokens.end) : afterHearer(verb);
        const TokenRange before = m_clauses.clauseBefore(m_context.isQuoted(comma) ? comma + 1 : comma);
        const bool oneWord = before.size() == 1 && m_context.isKind(end, TokenKind::Comma) && verbFollows(end + 1);
        if (before.isEmpty() || (before.size() < 2 && !oneWord) || m_clauses.complementOf(index).start >= 0
            || (!inverted && !endsHere(end)))
            return;
        const bool subjectAlone = inverted && verb.pronoun < 0 && !m_sourceOfVerb[index].actors.empty()
            && before.first == m_sourceOfVerb[index].tokens.first;
        if (subjectAlone && !m_clauses.hasFiniteVerb(before))
            return; // "The minister, Mary Osei, congratulated X"
        const bool cut = m_context.isKind(end, TokenKind::Comma)
            && (inverted || source.pronoun || (!source.actors.empty() && isCutSubject(before)));
        const bool named = inverted && (source.pronoun || !source.actors.empty()) && endsHere(end);
        if (!verb.frames.insertion || !(cut || named || m_clauses.hasFiniteVerb(before)))
            return;
        m_used[index] = true;
        addClause(wholeClause(before, end), source, verb.tokens,
            inverted ? SpeakerReason::InvertedClause : SpeakerReason::SubjectAfter, verb.grade == VerbGrade::Speech);
        m_found.statements.back().goesOn = verb.frames.goesOn;
    }

    /// "…, the Envoy, Mary Osei, warned": a known subject between the clause and the verb, although a comma comes
    /// before it.
    [[nodiscard]] bool standsBefore(const SpeakerMention &source) const
    {
        const int comma = source.tokens.first - 1;
        const bool separate = m_context.isKind(comma, TokenKind::Comma) || m_context.isQuoted(comma);
        return !source.isEmpty() && !source.actors.empty() && separate && comma > m_segment.first
            && m_clauses.hasFiniteVerb(m_clauses.clauseBefore(comma));
    }

    /// "The deal, X told reporters, is …": what stands before can be the subject of what goes on after.
    [[nodiscard]] bool isCutSubject(TokenRange before) const
    {
        const int first = before.first;
        const bool aside = m_context.isWord(first) && m_context.token(first).sentenceStart && before.size() > 1
            && !m_context.is(first, WordClass::Determiner) && m_context.actors.mentionCovering(first) < 0
            && !m_context.is(first, WordClass::NumberWord) && !m_context.is(first, WordClass::CountedNoun)
            && m_context.isWord(first + 1) && !m_context.token(first + 1).capital; // "Taking the floor, X, …"
        return !aside && m_sources.beginsPhrase(before.first) && !m_sources.isTime(before.first)
            && !m_context.is(before.first, WordClass::Preposition);
    }

    /// After "told reporters in Geneva", when a comma or the end of the sentence follows; else the verb's own end.
    [[nodiscard]] int afterHearer(const ReportingVerb &verb) const
    {
        constexpr int longest = 12;
        int at = verb.tokens.end;
        const bool addressed = m_context.isPart(at, ClausePart::Hearer) || m_context.is(at, WordClass::Preposition)
            || m_sources.isTime(at) || verb.frames.hearer;
        while (addressed && at < std::min(m_segment.end, verb.tokens.end + longest) && m_context.isWord(at)
            && !m_sources.isVerb(at))
            ++at;
        return m_context.isKind(at, TokenKind::Comma) || m_context.isKind(at, TokenKind::FullStop) ? at
                                                                                                   : verb.tokens.end;
    }

    [[nodiscard]] bool endsHere(int end) const
    {
        return end >= m_segment.end || m_context.isKind(end, TokenKind::FullStop)
            || m_context.isKind(end, TokenKind::Comma) || m_context.is(end, WordClass::Preposition)
            || m_sources.isTime(end);
    }

    /// "What worries her, she said, | is …", "Publishers, she argued, | must …"
    [[nodiscard]] bool verbFollows(int at) const
    {
        const QStringView value = m_context.hit(at, WordClass::Auxiliary).value;
        return (value.endsWith(u'f') || value.endsWith(u'u')) && !m_context.is(at, WordClass::Preposition);
    }

    /// "Nous sommes témoins, a-t-il dit, | d'une hausse …": the rest needs what stands before the insertion.
    [[nodiscard]] bool goesOn(int after) const
    {
        const bool that = m_context.hit(after, WordClass::ClauseOpener).value == "that"_L1;
        const bool complement = m_context.isPart(after, ClausePart::Joins)
            && (m_context.is(after + 1, WordClass::Determiner)
                || !m_context.hit(after, WordClass::Determiner).value.endsWith(" indefinite"_L1));
        return that || complement
            || (m_context.is(after, WordClass::RelativePronoun) && !m_context.is(after, WordClass::Determiner));
    }

    /// A clause that was cut by the insertion goes on after it, when the first part has no verb.
    [[nodiscard]] TokenRange wholeClause(TokenRange before, int end) const
    {
        if (!m_context.isKind(end, TokenKind::Comma))
            return before;
        const bool verbAfter = verbFollows(end + 1);
        if (goesOn(end + 1)) {
            const TokenRange rest = m_clauses.clauseFrom(end + 1);
            return rest.isEmpty() ? before : TokenRange {before.first, rest.end};
        }
        if (m_clauses.hasFiniteVerb(before) && !verbAfter)
            return before;
        const TokenRange after = m_clauses.clauseFrom(end + 1);
        if (after.isEmpty() || !m_clauses.hasFiniteVerb(after))
            return before;
        const bool complete = m_sources.beginsPhrase(after.first) && m_clauses.hasFiniteVerb(after);
        return complete ? after : TokenRange {before.first, after.end};
    }
};

} // namespace

void readInsertions(SentenceReading &reading)
{
    Insertions(reading).run();
}

} // namespace rapporteur
