// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statementreaders.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What reporting verbs tell in clauses, and whose verbs they are.
class ToldClauses : private SentenceReader
{
public:
    explicit ToldClauses(SentenceReading &reading)
        : SentenceReader(reading)
    {
    }

    void run()
    {
        readVoice();
        for (size_t v = 0; v < m_verbs.size(); ++v) {
            m_sourceOfVerb[v] = sourceOfVerb(v);
            readClause(v);
        }
    }

private:
    /// "L'Union, par la voix du commissaire Mba, a …": whoever follows speaks for the subject.
    void readVoice()
    {
        for (int i = m_segment.first; i < m_segment.end; i = m_context.next(i)) {
            const PhraseHit hit
                = m_context.isQuoted(i) ? PhraseHit() : m_context.hit(i, WordClass::AttributionPreposition);
            if (!hit.isEmpty() && hit.value == "voice"_L1)
                m_voice = m_sources.phraseAt(hit.tokens.end, m_segment.end);
        }
    }

    SpeakerMention sourceOfVerb(size_t index) const
    {
        const ReportingVerb &verb = m_verbs[index];
        if (!m_voice.isEmpty() && m_voice.tokens.end <= verb.tokens.first)
            return m_voice;
        if (verb.pronoun >= 0)
            return m_sources.phraseAt(verb.pronoun, verb.pronoun + 1);
        if (verb.passive || !verb.tells())
            return {};
        const int before = verb.tokens.first - 1;
        const bool opensSegment = before < m_segment.first;
        const ClausePart part = m_context.part(before);
        const bool joined = !opensSegment
            && (m_context.isKind(before, TokenKind::Comma) || m_context.isQuoted(before) || part == ClausePart::And
                || part == ClausePart::But || part == ClausePart::In || part == ClausePart::By);
        const bool coordinated = !opensSegment && (part == ClausePart::And || part == ClausePart::But);
        if (verb.historic && !opensSegment && m_context.isPart(verb.tokens.first - 1, ClausePart::Joins))
            return m_sources.mainSubject({m_segment.first + 1, verb.tokens.first - 1}); // "Et le maire de conclure"
        if (verb.historic || verb.afterwards || coordinated
            || (verb.form != VerbForm::Finite && (joined || opensSegment)))
            return chainSource(index);
        // "The delegate of Fiji, noting that …, suggested that …"
        if (index > 0 && m_context.isKind(before, TokenKind::Comma) && m_verbs[index - 1].form == VerbForm::Participle
            && !m_sourceOfVerb[index - 1].isEmpty() && m_sources.mentionFrom(verb.tokens.end) < 0)
            return m_sourceOfVerb[index - 1];
        // "The chairman, who stated this while touring the port, lamented that …"
        if (index > 0 && m_context.isKind(before, TokenKind::Comma) && !m_sourceOfVerb[index - 1].isEmpty()
            && m_context.is(m_verbs[index - 1].tokens.first - 1, WordClass::RelativePronoun)
            && m_sources.mentionFrom(verb.tokens.end) < 0)
            return m_sourceOfVerb[index - 1];
        const int lower = lowerBound(index);
        if (opensSegment || m_context.isQuoted(before))
            return {};
        const SpeakerMention source = m_sources.subjectBefore(verb.tokens.first, lower);
        // "Il y a urgence, insiste Mme Ruiz": the subject that is named comes after.
        const bool inverted = m_context.isKind(before, TokenKind::Comma) && source.actors.empty()
            && m_sources.mentionFrom(verb.tokens.end) >= 0;
        return source.isEmpty() || inverted || isFarAside(source, verb) ? SpeakerMention() : source;
    }

    /// A subject cannot lie on the other side of words in marks.
    [[nodiscard]] bool isFarAside(const SpeakerMention &source, const ReportingVerb &verb) const
    {
        for (const int quote : m_quotes) {
            const TokenRange tokens = m_context.quoted.spans()[quote].tokens;
            if (source.tokens.end <= tokens.first && tokens.end <= verb.tokens.first
                && !m_sources.isApposedTitle(quote))
                return true;
        }
        return false;
    }

    /// A subject is not looked for before the clause that an earlier verb opened.
    [[nodiscard]] int lowerBound(size_t index) const
    {
        return index == 0 ? m_segment.first : m_verbs[index - 1].tokens.end;
    }

    /// The subject that an earlier verb of the sentence has, one that told something first; else the sentence's own.
    [[nodiscard]] SpeakerMention chainSource(size_t index) const
    {
        constexpr size_t farthest = 8; // verbs back
        for (const bool told : {true, false}) {
            const size_t oldest = index - std::min<size_t>(index, farthest);
            for (size_t back = index; back-- > oldest;) {
                // Of verbs that told nothing the first is the sentence's own: "X interrupted it before it had begun,
                // saying …".
                const size_t v = told ? back : oldest + (index - 1 - back);
                if ((m_used[v] || !told) && !m_sourceOfVerb[v].isEmpty())
                    return m_sourceOfVerb[v];
                if (told || m_verbs[v].form != VerbForm::Finite || m_verbs[v].passive)
                    continue;
                const SpeakerMention after = m_sources.subjectAfter(m_verbs[v].tokens.end, m_verbs[index].tokens.first);
                if (!after.isEmpty())
                    return after;
            }
        }
        if (m_verbs[index].afterwards && !hasPerfect({m_segment.first, m_verbs[index].tokens.first}))
            return {}; // "Il faut attendre avant de dire que …"
        return m_sources.mainSubject({m_segment.first, m_verbs[index].tokens.first});
    }

    [[nodiscard]] bool hasPerfect(TokenRange range) const
    {
        for (int i = range.first; i < range.end; i = m_context.next(i)) {
            if (!m_context.isQuoted(i) && m_context.hit(i, WordClass::Auxiliary).value == "have f"_L1)
                return true;
        }
        return false;
    }

    void readClause(size_t index)
    {
        const ReportingVerb &verb = m_verbs[index];
        if (m_used[index] || !verb.asserts() || verb.passive || isInsideReported(verb.tokens.first))
            return;
        if (!verb.tells())
            return;
        const Complement complement = m_clauses.complementOf(index);
        if (complement.start < 0 && readAsClause(verb)) {
            m_used[index] = true;
            return;
        }
        if (complement.start < 0 || complement.start >= m_segment.end || isQuestion(index))
            return;
        if (verb.frames.asks && m_context.isKind(verb.tokens.first - 1, TokenKind::Comma))
            return; // "the mayor, asked whether …, smiled": she was asked
        SpeakerMention source = m_sourceOfVerb[index];
        if (source.isEmpty())
            source = m_sources.subjectAfter(verb.tokens.end, complement.start);
        constexpr int opening = 3; // "Non sans souligner que …"
        const bool opens = verb.afterwards && verb.tokens.first - m_segment.first < opening;
        if (source.isEmpty() && !verb.historic && !opens)
            return;
        if (!isBelieved(verb, source))
            return;
        m_used[index] = true;
        const bool sure = verb.grade == VerbGrade::Speech && !verb.conditional
            && (complement.opened || verb.frames.bareClause) && !verb.frames.adjective;
        for (const TokenRange clause : m_clauses.clausesFrom(complement.start)) {
            if (verb.frames.adjective && clause.size() < 2)
                continue; // "se dit inquiète"
            addClause(clause, source, verb.tokens,
                isChained(index) ? SpeakerReason::ReportingChain : SpeakerReason::SubjectBefore, sure);
            m_found.statements.back().goesOn = verb.frames.goesOn;
            m_found.statements.back().fromPrevious = source.isEmpty();
        }
    }

    /// "Comme l'a rappelé X, le fonds est vide."
    bool readAsClause(const ReportingVerb &verb)
    {
        constexpr int opening = 3;
        const bool opens = m_context.isPart(verb.tokens.first - 1, ClausePart::As)
            && verb.tokens.first - m_segment.first < opening && verb.form == VerbForm::Finite && verb.frames.clause;
        if (!opens)
            return false;
        const SpeakerMention source = m_sources.subjectAfter(verb.tokens.end, m_segment.end);
        const int end = source.isEmpty() ? m_segment.end : endOfSource(source.tokens.end);
        if (!m_context.isKind(end, TokenKind::Comma) || m_context.opensQuote(end + 1))
            return false;
        const TokenRange clause = m_clauses.clauseFrom(end + 1);
        if (clause.isEmpty() || !m_clauses.hasFiniteVerb(clause) || !isBelieved(verb, source))
            return false;
        addClause(clause, source, verb.tokens, SpeakerReason::InvertedClause, verb.grade == VerbGrade::Speech);
        return true;
    }

    /// "A-t-elle dit que …?": asked, not told.
    [[nodiscard]] bool isQuestion(size_t index) const
    {
        const int last = m_segment.end - 1;
        if (!m_context.isKind(last, TokenKind::FullStop) || !m_context.text.view(m_context.token(last)).contains(u'?'))
            return false;
        const ReportingVerb &verb = m_verbs[index];
        return verb.pronoun >= 0 || verb.toCome || m_context.is(m_segment.first, WordClass::Auxiliary)
            || verb.tokens.first - m_segment.first < longestName;
    }

    SpeakerMention m_voice;
};

} // namespace

void readReportedClauses(SentenceReading &reading)
{
    ToldClauses(reading).run();
}

} // namespace rapporteur
