// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statementreaders.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What words in marks are, by what stands around them.
class MarkedWords : private SentenceReader
{
public:
    explicit MarkedWords(SentenceReading &reading)
        : SentenceReader(reading)
    {
    }

    void run()
    {
        for (size_t q = 0; q < m_quotes.size(); ++q) {
            if (!m_claimed[q])
                m_claimed[q] = readWordsInMarks(q);
        }
    }

private:
    bool readWordsInMarks(size_t quote)
    {
        if (isNameInMarks(span(quote)) || readInside(quote))
            return true;
        return readAfter(quote) || readUnknownVerb(quote) || readBefore(quote) || readPassive(quote) || readColon(quote)
            || readColonAfter(quote) || readDashAndName(quote);
    }

    Statement directFrom(
        size_t quote, SpeakerMention source, TokenRange cue, SpeakerReason reason, bool sure = true) const
    {
        return {.kind = QuotationKind::Direct,
            .words = withoutFinalComma(span(quote).inner),
            .fragments = {},
            .source = std::move(source),
            .cue = cue,
            .reason = reason,
            .sure = sure && span(quote).closed};
    }

    /// « Nos filets, a expliqué Mme Diallo, reviennent vides »: the clause of the reporter stands inside the marks.
    bool readInside(size_t quote)
    {
        const TokenRange inner = span(quote).inner;
        for (int i = inner.first + 1; i < inner.end; ++i) {
            if (!m_context.isKind(i, TokenKind::Comma))
                continue;
            constexpr int longestInsertion = 16;
            int close = i + 1;
            while (close < inner.end && close - i < longestInsertion && !m_context.isKind(close, TokenKind::Comma)
                && !m_context.isKind(close, TokenKind::FullStop))
                ++close;
            if (close >= inner.end - 1 || m_context.isWord(close))
                continue;
            const auto verbs = verbsIn({i + 1, close});
            if (verbs.empty())
                continue;
            const ReportingVerb &verb = verbs.front();
            const bool begins = verb.asserts() && verb.tokens.first <= i + 2 && verb.form == VerbForm::Finite
                && verb.frames.insertion && !verb.passive;
            if (!begins)
                continue;
            const SpeakerMention source = verb.pronoun >= 0 ? m_sources.phraseAt(verb.pronoun, verb.pronoun + 1)
                                                            : quotedSubject(verb.tokens.end, close);
            if (source.isEmpty() || source.self || source.impersonal)
                continue;
            addPiece({inner.first, i}, source, verb);
            addPiece({endOfApposition(close, inner.end) + 1, inner.end}, source, verb);
            return true;
        }
        return false;
    }

    /// ", étudiante à Lyon." after the one who speaks: where it closes; \a close when nothing of the kind follows.
    [[nodiscard]] int endOfApposition(int close, int limit) const
    {
        constexpr int longest = 20;
        const int first = close + 1;
        if (!m_context.isKind(close, TokenKind::Comma) || m_context.is(first, WordClass::Conjunction))
            return close;
        int at = first;
        while (at < limit && at - first < longest && !m_context.isKind(at, TokenKind::Comma)
            && !m_context.isKind(at, TokenKind::FullStop))
            ++at;
        const int noun = m_context.is(first, WordClass::Determiner) ? first + 1 : first;
        const bool tells = m_context.is(noun, WordClass::RoleNoun) || m_context.actors.mentionCovering(noun) >= 0;
        return at < limit - 1 && tells && !m_clauses.hasFiniteVerb({first, at}) ? at : close;
    }

    /// The subject of an insertion in marks: it names somebody and reaches to the closing comma.
    [[nodiscard]] SpeakerMention quotedSubject(int from, int close) const
    {
        const int mention = m_sources.mentionFrom(from);
        if (mention < 0 || m_context.actors.mentions[mention].tokens.end > close)
            return {};
        SpeakerMention source;
        source.tokens = {from, m_context.actors.mentions[mention].tokens.end};
        source.actors = {m_context.actors.mentions[mention].actor};
        return source;
    }

    /// Reporting verbs of a piece of quoted text, read as if it stood outside of marks.
    [[nodiscard]] std::vector<ReportingVerb> verbsIn(TokenRange piece) const
    {
        return findReportingVerbs(m_context, piece, true);
    }

    void addPiece(TokenRange piece, const SpeakerMention &source, const ReportingVerb &verb)
    {
        if (piece.isEmpty())
            return;
        m_found.statements.push_back({.kind = QuotationKind::Direct,
            .words = withoutFinalComma(piece),
            .fragments = {},
            .source = source,
            .cue = verb.tokens,
            .reason = SpeakerReason::Insertion,
            .sure = verb.pronoun >= 0,
            .goesOn = verb.frames.goesOn});
    }

    /// Words in marks that go on with the words before them are part of a longer clause.
    [[nodiscard]] bool flowsInto(const QuotedSpan &quoted) const
    {
        const int before = quoted.tokens.first - 1;
        const bool elided = m_context.isKind(before, TokenKind::Other) && !m_context.token(before).spaceBefore
            && m_context.isWord(before - 1); // jusqu'« à …
        return before >= m_segment.first && !m_context.isQuoted(before)
            && (m_context.isWord(before) || m_context.isKind(before, TokenKind::Number) || elided);
    }

    [[nodiscard]] bool endsOpen(const QuotedSpan &quoted, int after) const
    {
        return m_context.isKind(after, TokenKind::Comma) || m_context.isKind(after, TokenKind::Dash)
            || m_context.isKind(quoted.inner.end - 1, TokenKind::Comma)
            || m_context.isKind(quoted.inner.end - 1, TokenKind::FullStop);
    }

    /// "…", a dit X. "…," X said.
    bool readAfter(size_t quote)
    {
        const QuotedSpan &quoted = span(quote);
        int after = quoted.tokens.end;
        const bool open = endsOpen(quoted, after);
        if (m_context.isKind(after, TokenKind::Comma) || m_context.isKind(after, TokenKind::Dash))
            ++after;
        if (after >= m_segment.end || flowsInto(quoted))
            return false;
        const size_t index = m_clauses.verbFrom(after);
        if (index >= m_verbs.size())
            return false;
        const ReportingVerb &verb = m_verbs[index];
        if (verb.form != VerbForm::Finite || verb.passive || verb.reporter || (verb.negated && !verb.frames.denial)
            || !(verb.frames.insertion || verb.frames.clause))
            return false;
        SpeakerMention source;
        const bool inverted = verb.tokens.first == after || opensAfterAdverb(after, verb.tokens.first);
        if (inverted)
            source = verb.pronoun >= 0 ? m_sourceOfVerb[index] : m_sources.subjectAfter(verb.tokens.end, m_segment.end);
        else if (open && !endsWithStop(quoted) && isSubjectBetween(after, verb.tokens.first) && !isInverted(verb)
            && !opensClause(index, after))
            source = m_sources.subjectBefore(verb.tokens.first, after);
        else
            return false;
        if (source.impersonal)
            source = {}; // "martèle-t-on": said, and nobody named
        if (!isBelieved(verb, source) || (source.isEmpty() && !inverted))
            return false;
        m_used[index] = true;
        m_sourceOfVerb[index] = source;
        Statement statement = directFrom(quote, source, verb.tokens,
            inverted ? SpeakerReason::InvertedClause : SpeakerReason::SubjectAfter, !verb.conditional);
        statement.goesOn = verb.frames.goesOn;
        m_found.statements.push_back(std::move(statement));
        return true;
    }

    /// Whether the verb at \a index, the first after words in marks, tells a clause of its own: “Soils as archives”,
    /// X showed that ….
    [[nodiscard]] bool opensClause(size_t index, int after) const
    {
        const Complement complement = m_clauses.complementOf(index);
        return complement.start >= 0 && (complement.opened || m_context.isWord(after - 1));
    }

    /// « … », a pesté le maire; "…," Osei harrumphed: a verb of no list, told by its place between the marks and a
    /// known speaker.
    bool readUnknownVerb(size_t quote)
    {
        const QuotedSpan &quoted = span(quote);
        int verb = quoted.tokens.end;
        const bool open
            = m_context.isKind(verb, TokenKind::Comma) || m_context.isKind(quoted.inner.end - 1, TokenKind::Comma);
        if (!open || wordCount(quoted.inner) < fewestWords || flowsInto(quoted))
            return false;
        if (m_context.isKind(verb, TokenKind::Comma))
            ++verb;
        const int first = verb;
        while (m_context.isPart(verb, ClausePart::Reflexive) || m_context.isEnclitic(verb)
            || (m_context.is(verb, WordClass::Auxiliary) && m_clauses.hasFiniteVerb({verb, verb + 1})))
            ++verb;
        if (!isUnknownWord(verb))
            return readUnknownVerbAfterName(quote, first);
        const SpeakerMention source = m_sources.phraseAt(verb + 1, m_segment.end);
        if (!m_sources.beginsPhrase(verb + 1) || m_context.isPart(verb + 1, ClausePart::Joins) // ", a film by X"
            || source.actors.empty())
            return false;
        m_found.statements.push_back(
            directFrom(quote, source, {first, verb + 1}, SpeakerReason::InvertedClause, false));
        return true;
    }

    bool readUnknownVerbAfterName(size_t quote, int first)
    {
        const int mention = m_sources.mentionFrom(first);
        if (mention < 0)
            return false;
        const int verb = m_context.actors.mentions[mention].tokens.end;
        const bool ends
            = m_context.isKind(verb + 1, TokenKind::FullStop) || m_context.isKind(verb + 1, TokenKind::Comma);
        if (!isUnknownWord(verb) || !ends)
            return false;
        const SpeakerMention source = m_sources.phraseAt(first, verb);
        if (source.actors.empty())
            return false;
        m_found.statements.push_back(directFrom(quote, source, {verb, verb + 1}, SpeakerReason::SubjectAfter, false));
        return true;
    }

    /// A small-letter word that may be a verb which no list has.
    [[nodiscard]] bool isUnknownWord(int at) const
    {
        return at < m_segment.end && m_context.isWord(at) && !m_context.token(at).capital
            && !m_context.is(at, WordClass::Determiner) && !m_context.is(at, WordClass::Preposition)
            && !m_context.is(at, WordClass::Conjunction) && !m_context.is(at, WordClass::RelativePronoun)
            && !m_context.is(at, WordClass::Auxiliary) && !m_context.is(at, WordClass::RoleNoun)
            && !m_context.is(at, WordClass::SubjectPronoun) && !m_context.is(at, WordClass::StopWord);
    }

    /// ", commente X": a comma before the verb and its subject after it.
    [[nodiscard]] bool isInverted(const ReportingVerb &verb) const
    {
        const int comma = verb.tokens.first - 1;
        const bool addressed = (verb.frames.hearer || verb.frames.asks) // “…?” a student, Mary Osei, asked the mayor.
            && m_context.actors.mentionCovering(comma - 1) >= 0;
        return m_context.isKind(comma, TokenKind::Comma) && !addressed
            && (verb.pronoun >= 0 || m_sources.mentionFrom(verb.tokens.end) >= 0
                || (m_context.isWord(verb.tokens.end) && m_context.token(verb.tokens.end).capital));
    }

    /// "…" ensuite précisé …: one adverb or a day before the verb.
    [[nodiscard]] bool opensAfterAdverb(int after, int verb) const
    {
        return verb == after + 1 && m_context.isWord(after) && !m_sources.beginsPhrase(after)
            && !m_context.token(after).capital && !m_context.is(after, WordClass::Conjunction)
            && !m_context.is(after, WordClass::RelativePronoun);
    }

    [[nodiscard]] bool isSubjectBetween(int after, int verb) const
    {
        constexpr int longest = 40;
        if (verb - after > longest
            || !(m_sources.beginsPhrase(after) || m_context.token(after).word == 0 || m_context.isWord(after)))
            return false;
        if (m_context.is(after, WordClass::Conjunction) || m_context.is(after, WordClass::RelativePronoun)
            || (m_context.is(after, WordClass::Preposition) && !m_context.is(after, WordClass::Determiner)))
            return false;
        int commas = 0;
        for (int i = after; i < verb; ++i) {
            if (m_context.isQuoted(i) || m_context.isKind(i, TokenKind::Colon)
                || m_context.isKind(i, TokenKind::Semicolon))
                return false;
            commas += m_context.isKind(i, TokenKind::Comma);
            if (commas == 0 && m_sources.isVerb(i))
                return false;
        }
        return commas == 0 || m_context.isKind(verb - 1, TokenKind::Comma) || commas == 1;
    }

    /// X a dit : « … ». X a parlé d'« … ».
    bool readBefore(size_t quote)
    {
        const QuotedSpan &quoted = span(quote);
        const size_t next = m_clauses.verbFrom(quoted.tokens.first);
        if (next == 0)
            return false;
        const size_t index = next - 1;
        const ReportingVerb &verb = m_verbs[index];
        if (!verb.asserts() || verb.passive || verb.tokens.end > quoted.tokens.first || !verb.tells())
            return false;
        SpeakerMention source = m_sourceOfVerb[index];
        if (source.isEmpty() && verb.form == VerbForm::Finite)
            source = m_sources.subjectAfter(verb.tokens.end, quoted.tokens.first);
        if (!isBelieved(verb, source) || (source.isEmpty() && !verb.historic))
            return false;
        const bool inserted = m_context.isKind(verb.tokens.first - 1, TokenKind::Comma)
            && source.tokens.first >= verb.tokens.end && m_context.isKind(source.tokens.end, TokenKind::Comma);
        const bool leads = leadsTo(verb, source, quoted.tokens.first) || followsClause(quoted);
        const bool whole = leads && isWhole(quoted);
        if (!whole && !source.pronoun && isListed(quoted) && (source.actors.empty() || isText(source.tokens)))
            return false; // "The programme promised sessions on “A”, “B” and “C”"
        if (!whole && !(verb.frames.words || leads || speaksOf(verb, quoted)))
            return false;
        if (!whole && (inserted || !isObject(verb, source, quoted) || !speaksOfThings(verb, source)))
            return false;
        Statement statement = directFrom(quote, source, verb.tokens,
            isChained(index) ? SpeakerReason::ReportingChain : SpeakerReason::SubjectBefore,
            verb.grade != VerbGrade::Doubtful && !verb.conditional);
        if (!whole) {
            statement.kind = QuotationKind::Fragment;
            statement.reason = SpeakerReason::SameSentence;
        }
        statement.goesOn = verb.frames.goesOn;
        statement.fromPrevious = source.isEmpty();
        m_used[index] = true;
        m_found.statements.push_back(std::move(statement));
        return true;
    }

    /// Who can use a word in marks: "an advertisement praises a soap “whiter than snow”" and "what cooks call
    /// “resting”" quote nobody.
    [[nodiscard]] bool speaksOfThings(const ReportingVerb &verb, const SpeakerMention &source) const
    {
        if (source.pronoun || verb.historic)
            return true;
        const auto isSomebody = [this](int actor) { return m_context.actors.actors[actor].kind != ActorKind::Group; };
        if (std::any_of(source.actors.cbegin(), source.actors.cend(), isSomebody))
            return true;
        return !verb.frames.names && (!source.actors.empty() || canSpeak(source.tokens));
    }

    /// "cautioned against “…”"
    [[nodiscard]] bool speaksOf(const ReportingVerb &verb, const QuotedSpan &quoted) const
    {
        const int before = quoted.tokens.first - 1;
        return verb.grade == VerbGrade::Speech && before >= verb.tokens.end
            && (m_context.isPart(before, ClausePart::About) || m_context.isPart(verb.tokens.end, ClausePart::About));
    }

    /// "X said A, “B.”": the words in marks go on after the clause.
    [[nodiscard]] bool followsClause(const QuotedSpan &quoted) const
    {
        const int comma = quoted.tokens.first - 1;
        return m_context.isKind(comma, TokenKind::Comma) && !m_found.statements.empty()
            && m_found.statements.back().words.end == comma;
    }

    /// Whether only hearers, times, the inverted subject, que, or a colon stand between the verb and the marks.
    [[nodiscard]] bool leadsTo(const ReportingVerb &verb, const SpeakerMention &source, int open) const
    {
        if (open == verb.tokens.end || m_context.isKind(open - 1, TokenKind::Colon)
            || (verb.frames.clause && m_context.hit(open - 1, WordClass::ClauseOpener).value == "that"_L1))
            return true;
        const bool inverted = source.tokens.first >= verb.tokens.end;
        const int after = inverted ? source.tokens.end : verb.tokens.end;
        if (open - after <= 1)
            return !m_context.isWord(after) || m_context.is(after, WordClass::ClauseOpener) || open == after
                || m_context.part(after) == ClausePart::Hearer || m_context.part(after) == ClausePart::Clitic;
        return m_clauses.leadsTo(verb, after, open);
    }

    /// Words in marks that make a sentence or a clause of their own.
    [[nodiscard]] bool isWhole(const QuotedSpan &quoted) const
    {
        const int before = quoted.tokens.first - 1;
        if (m_context.isKind(before, TokenKind::Colon))
            return wordCount(quoted.inner) > 1;
        if (m_context.is(before, WordClass::Determiner) || m_context.is(before, WordClass::Preposition)
            || m_context.isPart(before, ClausePart::As))
            return false;
        const int after = quoted.tokens.end;
        if (m_context.isWord(after) && after < m_segment.end && !m_context.token(after).capital
            && !m_context.is(after, WordClass::Conjunction) && m_clauses.verbFrom(after) >= m_verbs.size()
            && !m_context.is(after, WordClass::Preposition))
            return false;
        const Token &first = m_context.token(quoted.inner.first);
        return wordCount(quoted.inner) >= fewestWords && (first.capital || m_clauses.hasFiniteVerb(quoted.inner));
    }

    /// Words in marks that are what the verb is about, not farther off than a phrase.
    [[nodiscard]] bool isObject(const ReportingVerb &verb, const SpeakerMention &source, const QuotedSpan &quoted) const
    {
        constexpr int farthest = 14;
        constexpr int farthestAfterAs = 40; // "characterized the dispute between A and B as “…”"
        const bool compared = m_context.isPart(quoted.tokens.first - 1, ClausePart::As);
        const int from = std::max(verb.tokens.end, source.tokens.end);
        if (quoted.tokens.first - from > (compared ? farthestAfterAs : farthest))
            return false;
        for (int i = from; i < quoted.tokens.first; ++i) {
            if (m_context.isKind(i, TokenKind::Semicolon) || m_context.isKind(i, TokenKind::Dash) || m_sources.isVerb(i)
                || (m_context.is(i, WordClass::RelativePronoun) && !m_context.is(i, WordClass::ClauseOpener)))
                return false;
        }
        return true;
    }

    /// "…" — the formula was repeated by X.
    bool readPassive(size_t quote)
    {
        if (flowsInto(span(quote)))
            return false;
        for (size_t v = m_clauses.verbFrom(span(quote).tokens.end); v < m_verbs.size(); ++v) {
            const ReportingVerb &verb = m_verbs[v];
            const bool says = verb.grade == VerbGrade::Speech && (verb.frames.clause || verb.frames.insertion);
            if (!verb.passive || verb.negated || !says || !m_context.isPart(verb.tokens.end, ClausePart::By))
                continue;
            const SpeakerMention source = m_sources.phraseAt(verb.tokens.end + 1, m_segment.end);
            if (source.actors.empty())
                continue;
            m_used[v] = true;
            m_found.statements.push_back(directFrom(quote, source, verb.tokens, SpeakerReason::SameSentence, false));
            return true;
        }
        return false;
    }

    /// X : « … ». X a défendu sa décision : « … ».
    bool readColon(size_t quote)
    {
        const QuotedSpan &quoted = span(quote);
        const int colon = quoted.tokens.first - 1;
        if (colon <= m_segment.first || !m_context.isKind(colon, TokenKind::Colon) || listFollows(quoted))
            return false;
        const int named = m_sources.phraseEnd(m_segment.first, colon);
        if (named == colon && colon - m_segment.first <= longestName) {
            const SpeakerMention source = m_sources.phraseAt(m_segment.first, colon);
            if (isNameAlone(source)) {
                m_found.statements.push_back(directFrom(quote, source, {}, SpeakerReason::NameAndColon));
                return true;
            }
        }
        if (wordCount(quoted.inner) < fewestWords)
            return false;
        constexpr int shortest = 4;
        const bool goesOn = colon - m_segment.first < shortest;
        const int after = quoted.tokens.end; // "Hors concours : « Je vous écris », film de X": a title
        if (goesOn && after < m_segment.end && !m_context.isKind(after, TokenKind::FullStop))
            return false;
        const SpeakerMention source = goesOn ? SpeakerMention() : m_sources.mainSubject({m_segment.first, colon});
        const bool speaks = source.pronoun || !source.actors.empty() || isText(source.tokens);
        if (!(goesOn || speaks) || source.impersonal || source.self || isThemeSentence(colon))
            return false;
        Statement statement
            = directFrom(quote, source, {}, goesOn ? SpeakerReason::PreviousWords : SpeakerReason::SameSentence, false);
        statement.fromPrevious = goesOn;
        m_found.statements.push_back(std::move(statement));
        return true;
    }

    /// « … » : la maire, Marie Diallo, a donné le ton.
    bool readColonAfter(size_t quote)
    {
        const QuotedSpan &quoted = span(quote);
        const bool opens
            = quoted.tokens.first == m_segment.first || m_context.isKind(quoted.tokens.first - 1, TokenKind::Dash);
        const bool leads = opens && m_context.isKind(quoted.tokens.end, TokenKind::Colon);
        if (!leads || wordCount(quoted.inner) < fewestWords)
            return false;
        const SpeakerMention source = m_sources.mainSubject({quoted.tokens.end + 1, m_segment.end});
        if (source.actors.empty())
            return false;
        m_found.statements.push_back(directFrom(quote, source, {}, SpeakerReason::SameSentence, false));
        return true;
    }

    /// « … » — Marie Diallo, maire de Thiès: the signature under words set apart.
    bool readDashAndName(size_t quote)
    {
        const QuotedSpan &quoted = span(quote);
        const int dash = quoted.tokens.end;
        const bool apart = quoted.tokens.first == m_segment.first && m_context.isKind(dash, TokenKind::Dash);
        if (!apart || wordCount(quoted.inner) < fewestWords || m_clauses.hasFiniteVerb({dash + 1, m_segment.end}))
            return false;
        const SpeakerMention source = m_sources.phraseAt(dash + 1, m_segment.end);
        const bool ends = source.tokens.end >= m_segment.end || !m_context.isWord(source.tokens.end);
        if (source.actors.empty() || !ends)
            return false;
        m_found.statements.push_back(directFrom(quote, source, {}, SpeakerReason::NameAndColon));
        return true;
    }

    /// Whether the phrase is a mention and nothing else: "Omar Sy", not "Omar Sy furieux".
    [[nodiscard]] bool isNameAlone(const SpeakerMention &source) const
    {
        if (source.actors.empty())
            return false;
        const int mention = m_context.actors.mentionCovering(source.tokens.end - 1);
        return mention >= 0 || m_context.isKind(source.tokens.end - 1, TokenKind::CloseParenthesis);
    }

    [[nodiscard]] bool listFollows(const QuotedSpan &quoted) const
    {
        const int after = quoted.tokens.end;
        const bool joined = m_context.isKind(after, TokenKind::Comma) || m_context.isKind(after, TokenKind::Semicolon)
            || m_context.isPart(after, ClausePart::And);
        return joined && (m_context.opensQuote(after + 1) || m_context.opensQuote(after + 2));
    }

    /// One of several words in marks with nothing but a comma or "and" between them.
    [[nodiscard]] bool isListed(const QuotedSpan &quoted) const
    {
        const int before = quoted.tokens.first - 1;
        const bool joined = m_context.isKind(before, TokenKind::Comma) || m_context.isPart(before, ClausePart::And);
        return listFollows(quoted) || (joined && m_context.isQuoted(before - 1));
    }

    [[nodiscard]] bool isThemeSentence(int end) const
    {
        for (int i = m_segment.first; i < end; ++i) {
            if (!m_context.hit(i, WordClass::ThemeCue).isEmpty() || m_context.isPart(i, ClausePart::Title))
                return true;
        }
        return false;
    }
};

} // namespace

void readMarkedWords(SentenceReading &reading)
{
    MarkedWords(reading).run();
}

} // namespace rapporteur
