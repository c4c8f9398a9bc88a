// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/statements.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWords = 4; ///< of quoted words that can be a whole sentence
constexpr int longestName = 10; ///< tokens before "Name: …"

class StatementFinder
{
public:
    StatementFinder(const QuotationContext &context, TokenRange segment)
        : m_context(context)
        , m_sources(context)
        , m_segment(segment)
        , m_verbs(findReportingVerbs(context, segment))
        , m_clauses(context, m_sources, m_segment, m_verbs)
        , m_sourceOfVerb(m_verbs.size())
        , m_used(m_verbs.size())
    {
        for (int i = segment.first; i < segment.end; i = context.next(i)) {
            if (context.isQuoted(i))
                m_quotes.push_back(context.quoted.at(i));
        }
        m_claimed.resize(m_quotes.size());
    }

    SentenceStatements run()
    {
        readVoice();
        readAttributions();
        readNominalCues();
        for (size_t v = 0; v < m_verbs.size(); ++v) {
            m_sourceOfVerb[v] = sourceOfVerb(v);
            readClause(v);
        }
        for (size_t q = 0; q < m_quotes.size(); ++q) {
            if (!m_claimed[q])
                m_claimed[q] = readWordsInMarks(q);
        }
        for (size_t v = 0; v < m_verbs.size(); ++v)
            readInsertion(v);
        std::stable_sort(m_found.statements.begin(), m_found.statements.end(),
            [](const Statement &a, const Statement &b) { return a.words.first < b.words.first; });
        for (size_t q = 0; q < m_quotes.size(); ++q) {
            if (!m_claimed[q])
                m_found.floating.push_back(m_quotes[q]);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const QuotedSpan &span(size_t quote) const { return m_context.quoted.spans()[m_quotes[quote]]; }

    // ---- who

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
        if (verb.passive || (verb.form == VerbForm::Infinitive && !verb.historic))
            return {};
        const int before = verb.tokens.first - 1;
        const bool opensSegment = before < m_segment.first;
        const ClausePart part = m_context.part(before);
        const bool joined = !opensSegment
            && (m_context.isKind(before, TokenKind::Comma) || m_context.isQuoted(before) || part == ClausePart::And
                || part == ClausePart::But || part == ClausePart::In || part == ClausePart::By);
        const bool coordinated = !opensSegment && (part == ClausePart::And || part == ClausePart::But);
        if (verb.historic || coordinated || (verb.form != VerbForm::Finite && (joined || opensSegment)))
            return chainSource(index);
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
            if (source.tokens.end <= tokens.first && tokens.end <= verb.tokens.first)
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
            for (size_t v = index; v-- > oldest;) {
                if ((m_used[v] || !told) && !m_sourceOfVerb[v].isEmpty())
                    return m_sourceOfVerb[v];
                if (told || m_verbs[v].form != VerbForm::Finite || m_verbs[v].passive)
                    continue;
                const SpeakerMention after = m_sources.subjectAfter(m_verbs[v].tokens.end, m_verbs[index].tokens.first);
                if (!after.isEmpty())
                    return after;
            }
        }
        return m_sources.mainSubject({m_segment.first, m_verbs[index].tokens.first});
    }

    [[nodiscard]] bool isChained(size_t index) const
    {
        const ReportingVerb &verb = m_verbs[index];
        return verb.form != VerbForm::Finite
            || (index > 0 && m_sourceOfVerb[index].tokens == m_sourceOfVerb[index - 1].tokens
                && !m_sourceOfVerb[index].isEmpty());
    }

    /// Figures and things tell only when it is known who they are; anybody may say.
    [[nodiscard]] bool isBelieved(const ReportingVerb &verb, const SpeakerMention &source) const
    {
        if (source.impersonal || source.self)
            return false;
        if (verb.grade != VerbGrade::Doubtful || (verb.frames.textSubject && isText(source.tokens)))
            return true;
        return source.pronoun || !source.actors.empty();
    }

    /// A report, a letter: what can itself be the source.
    [[nodiscard]] bool isText(TokenRange phrase) const
    {
        for (int i = phrase.first; i < phrase.end; ++i) {
            if (m_context.hit(i, WordClass::ReportingNoun).value == "text"_L1)
                return true;
        }
        return false;
    }

    // ---- selon X, according to X

    void readAttributions()
    {
        for (int i = m_segment.first; i < m_segment.end; i = m_context.next(i)) {
            const PhraseHit hit
                = m_context.isQuoted(i) ? PhraseHit() : m_context.hit(i, WordClass::AttributionPreposition);
            if (!hit.isEmpty())
                readAttribution(hit);
        }
    }

    void readAttribution(const PhraseHit &hit)
    {
        const bool weak = hit.value == "weak"_L1;
        const bool possessive = hit.value == "pronoun"_L1;
        if (hit.value == "voice"_L1)
            return;
        SpeakerMention source
            = possessive ? possessiveIn(hit.tokens) : m_sources.phraseAt(hit.tokens.end, m_segment.end);
        if (source.isEmpty() || source.impersonal || source.self || !(possessive || isSource(source, weak)))
            return;
        if (isText(source.tokens))
            source.tokens.end = withAuthor(source.tokens.end);
        const int first = hit.tokens.first;
        const int end = possessive ? hit.tokens.end : endOfSource(source.tokens.end);
        if (weak && !(first == m_segment.first && m_context.isKind(end, TokenKind::Comma)))
            return;
        const TokenRange before = first > m_segment.first ? m_clauses.clauseBefore(first) : TokenRange {};
        const TokenRange after = end < m_segment.end ? m_clauses.clauseFrom(end) : TokenRange {};
        const int previous = m_context.isKind(first - 1, TokenKind::Comma) ? first - 2 : first - 1;
        const bool joined = previous >= m_segment.first
            && (m_context.is(previous, WordClass::Conjunction) || m_context.is(previous, WordClass::ClauseOpener)
                || m_context.is(previous, WordClass::RelativePronoun));
        const bool takesAfter = !after.isEmpty()
            && (joined || before.isEmpty() || !(m_clauses.hasFiniteVerb(before) || endsInMarks(before)));
        TokenRange clause = takesAfter ? after : before;
        if (!takesAfter && !clause.isEmpty() && m_context.isQuoted(clause.end - 1) && quoteStandsAlone(clause.end - 1))
            clause = m_context.quotedAt(clause.end - 1)->tokens;
        if (clause.size() < 2 || tellsItself(clause))
            return;
        addAttributed(clause, source, hit.tokens, !weak);
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
        if (!rest.isEmpty() && m_clauses.hasFiniteVerb(rest))
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
        return source;
    }

    /// Whether the phrase can be one who says: "selon le ministre", not "selon la marée".
    [[nodiscard]] bool isSource(const SpeakerMention &source, bool onlyKnown) const
    {
        if (source.pronoun || !source.actors.empty())
            return true;
        if (onlyKnown)
            return false;
        for (int i = source.tokens.first; i < source.tokens.end; ++i) {
            const bool noun = m_context.is(i, WordClass::ReportingNoun) || m_context.is(i, WordClass::RoleNoun)
                || m_context.is(i, WordClass::BodyNoun) || m_context.is(i, WordClass::CountedNoun);
            if (noun || (m_context.isWord(i) && m_context.token(i).capital))
                return true;
        }
        return false;
    }

    /// The end of a source with what is added to it between commas: "Mary Osei, director of the port," and its comma.
    [[nodiscard]] int endOfSource(int end) const
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

    [[nodiscard]] int endOfAddition(int end) const
    {
        constexpr int longest = 24;
        const bool comma = m_context.isKind(end, TokenKind::Comma);
        const bool relative = comma && m_context.is(end + 1, WordClass::RelativePronoun);
        for (int at = end + comma; at < std::min(m_segment.end, end + longest); at = m_context.next(at)) {
            const bool stops = m_sources.isVerb(at) || m_context.is(at, WordClass::SubjectPronoun);
            if (m_context.isKind(at, TokenKind::FullStop) || (m_context.isQuoted(at) && comma) || (stops && !relative))
                return end;
            if (m_context.isKind(at, TokenKind::Comma))
                return relative || isAddition({end + comma, at}, comma) ? at : end;
        }
        return end;
    }

    /// Whether what stands before a further comma only tells more of the source: what follows must then begin a clause.
    [[nodiscard]] bool isAddition(TokenRange piece, bool afterComma) const
    {
        if (piece.isEmpty() || m_clauses.hasFiniteVerb(piece))
            return false;
        const int next = piece.end + 1;
        return !afterComma || m_context.isQuoted(next) || m_sources.beginsPhrase(next)
            || m_context.is(next, WordClass::Preposition);
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

    // ---- la déclaration de X selon laquelle, X's statement that

    /// A noun of saying with its author, then "selon laquelle", or "that" after a possessive.
    void readNominalCues()
    {
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

    [[nodiscard]] TokenRange mentionBefore(int end) const
    {
        const int mention = m_context.actors.mentionCovering(end - 1);
        return mention < 0 ? TokenRange {} : m_context.actors.mentions[mention].tokens;
    }

    // ---- reported clauses

    void readClause(size_t index)
    {
        const ReportingVerb &verb = m_verbs[index];
        if (m_used[index] || !verb.asserts() || verb.passive || isInsideReported(verb.tokens.first))
            return;
        if (verb.form == VerbForm::Infinitive && !verb.historic)
            return;
        const Complement complement = m_clauses.complementOf(index);
        if (complement.start < 0 && readAsClause(verb)) {
            m_used[index] = true;
            return;
        }
        if (complement.start < 0 || complement.start >= m_segment.end || isQuestion(index))
            return;
        SpeakerMention source = m_sourceOfVerb[index];
        if (source.isEmpty())
            source = m_sources.subjectAfter(verb.tokens.end, complement.start);
        if (source.isEmpty() && !verb.historic)
            return;
        if (!isBelieved(verb, source))
            return;
        m_used[index] = true;
        const bool sure = verb.grade == VerbGrade::Speech && !verb.conditional
            && (complement.opened || verb.frames.bareClause) && !verb.frames.adjective;
        for (const TokenRange clause : m_clauses.clausesFrom(complement.start)) {
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

    [[nodiscard]] bool isInsideReported(int token) const
    {
        return std::any_of(m_found.statements.cbegin(), m_found.statements.cend(),
            [token](const Statement &statement) { return statement.words.contains(token); });
    }

    /// A clause with what is quoted in it, or the quotation when it is nothing else.
    void addClause(TokenRange clause, const SpeakerMention &source, TokenRange cue, SpeakerReason reason, bool sure)
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

    // ---- words in marks

    bool readWordsInMarks(size_t quote)
    {
        if (isNameInMarks(span(quote)) || readInside(quote))
            return true;
        return readAfter(quote) || readUnknownVerb(quote) || readBefore(quote) || readPassive(quote) || readColon(quote)
            || readColonAfter(quote);
    }

    /// "le navire « Étoile du Sud »", "un atelier intitulé « … »": a name or a title, said by nobody.
    [[nodiscard]] bool isNameInMarks(const QuotedSpan &quoted) const
    {
        const int before = quoted.tokens.first - 1;
        if (before < m_segment.first)
            return false;
        if (endsWithPart(before, ClausePart::Title) || m_context.is(before, WordClass::ThemeCue)
            || (m_context.isKind(before, TokenKind::Colon) && endsWithPart(before - 1, ClausePart::Title)))
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

    [[nodiscard]] bool endsWithPart(int token, ClausePart part) const
    {
        constexpr int longest = 3;
        for (int first = token; first > token - longest && first >= m_segment.first; --first) {
            const PhraseHit hit = m_context.clauseWord(first);
            if (!hit.isEmpty() && hit.tokens.end == token + 1 && clausePart(hit.value) == part)
                return true;
        }
        return false;
    }

    [[nodiscard]] int wordCount(TokenRange range) const
    {
        return int(std::count_if(m_context.text.tokens.begin() + range.first, m_context.text.tokens.begin() + range.end,
            [](const Token &token) { return token.kind == TokenKind::Word || token.kind == TokenKind::Number; }));
    }

    [[nodiscard]] TokenRange withoutFinalComma(TokenRange inner) const
    {
        if (inner.size() > 1 && m_context.isKind(inner.end - 1, TokenKind::Comma))
            --inner.end;
        return inner;
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
            addPiece({close + 1, inner.end}, source, verb);
            return true;
        }
        return false;
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
        return before >= m_segment.first && !m_context.isQuoted(before)
            && (m_context.isWord(before) || m_context.isKind(before, TokenKind::Number));
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
            && (m_clauses.complementOf(index).start < 0 || !m_context.isWord(after - 1)))
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
        if (!m_sources.beginsPhrase(verb + 1) || source.actors.empty())
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

    /// A full stop inside the marks, not ? or !, ends the sentence: "…." Nobody answered.
    [[nodiscard]] bool endsWithStop(const QuotedSpan &quoted) const
    {
        const int last = quoted.inner.end - 1;
        return m_context.isKind(last, TokenKind::FullStop) && !m_context.isKind(quoted.tokens.end, TokenKind::Comma)
            && m_context.text.view(m_context.token(last)) == "."_L1;
    }

    /// ", commente X": a comma before the verb and its subject after it.
    [[nodiscard]] bool isInverted(const ReportingVerb &verb) const
    {
        return m_context.isKind(verb.tokens.first - 1, TokenKind::Comma)
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
        if (!verb.asserts() || verb.passive || verb.tokens.end > quoted.tokens.first
            || (verb.form == VerbForm::Infinitive && !verb.historic))
            return false;
        SpeakerMention source = m_sourceOfVerb[index];
        if (source.isEmpty() && verb.form == VerbForm::Finite)
            source = m_sources.subjectAfter(verb.tokens.end, quoted.tokens.first);
        if (!isBelieved(verb, source) || (source.isEmpty() && !verb.historic))
            return false;
        const bool leads = leadsTo(verb, source, quoted.tokens.first) || followsClause(quoted);
        const bool whole = leads && isWhole(quoted);
        if (!whole && !(verb.frames.words || leads))
            return false;
        if (!whole && !isObject(verb, source, quoted))
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
        if (open == verb.tokens.end || m_context.isKind(open - 1, TokenKind::Colon))
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
        const int from = std::max(verb.tokens.end, source.tokens.end);
        if (quoted.tokens.first - from > farthest)
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

    [[nodiscard]] bool isThemeSentence(int end) const
    {
        for (int i = m_segment.first; i < end; ++i) {
            if (!m_context.hit(i, WordClass::ThemeCue).isEmpty() || m_context.isPart(i, ClausePart::Title))
                return true;
        }
        return false;
    }

    // ---- insertions without marks

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
        const bool inverted = atComma && !standsBefore(source);
        if (inverted && verb.pronoun < 0)
            source = m_sources.subjectAfter(verb.tokens.end, m_segment.end);
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
        if (before.size() < 2 || m_clauses.complementOf(index).start >= 0 || (!inverted && !endsHere(end)))
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
        return m_sources.beginsPhrase(before.first) && !m_sources.isTime(before.first)
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

    /// A clause that was cut by the insertion goes on after it, when the first part has no verb.
    [[nodiscard]] TokenRange wholeClause(TokenRange before, int end) const
    {
        if (!m_context.isKind(end, TokenKind::Comma) || m_clauses.hasFiniteVerb(before))
            return before;
        const TokenRange after = m_clauses.clauseFrom(end + 1);
        if (after.isEmpty())
            return before;
        const bool complete = m_sources.beginsPhrase(after.first) && m_clauses.hasFiniteVerb(after);
        return complete ? after : TokenRange {before.first, after.end};
    }

    const QuotationContext &m_context;
    SourceFinder m_sources;
    TokenRange m_segment;
    std::vector<ReportingVerb> m_verbs;
    ReportedClauses m_clauses;
    std::vector<SpeakerMention> m_sourceOfVerb; ///< by verb; empty: not found, or after the verb
    std::vector<bool> m_used; ///< by verb: it told something
    std::vector<int> m_quotes; ///< indexes of the quoted spans of the sentence
    std::vector<bool> m_claimed; ///< by entry of m_quotes
    SpeakerMention m_voice;
    SentenceStatements m_found;
};

} // namespace

SentenceStatements findStatements(const QuotationContext &context, TokenRange segment)
{
    return StatementFinder(context, segment).run();
}

} // namespace rapporteur
