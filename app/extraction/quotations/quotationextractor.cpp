// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/quotationextractor.h"

#include "extraction/quotations/interview.h"
#include "extraction/quotations/speakerresolver.h"

#include <QSet>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Tokens outside of marks: what is read as one sentence, at most. Longer ones are cut, so that the work stays linear.
constexpr int longestSentence = 240;

Mode modeFrom(QStringView value)
{
    static constexpr std::array<std::pair<QLatin1StringView, Mode>, 7> modes = {{{"present"_L1, Mode::Present},
        {"video"_L1, Mode::Video}, {"message"_L1, Mode::Message}, {"spokesperson"_L1, Mode::Spokesperson},
        {"represented"_L1, Mode::Represented}, {"absent"_L1, Mode::Absent}, {"expected"_L1, Mode::Expected}}};
    for (const auto &[name, mode] : modes) {
        if (value == name)
            return mode;
    }
    return Mode::Unknown;
}

class Extraction
{
public:
    Extraction(const AnnotatedText &text, const Actors &actors)
        : m_context(text, actors)
        , m_resolver(m_context)
        , m_pronouns(actors.actors.size())
        , m_modes(actors.actors.size(), Mode::Unknown)
    {
    }

    QList<Quotation> run()
    {
        const std::vector<InterviewTurn> turns = findInterviewTurns(m_context);
        auto turn = turns.begin();
        for (const Segment &segment : segments()) {
            while (turn != turns.end() && turn->paragraph < segment.paragraph)
                ++turn;
            if (turn == turns.end() || turn->paragraph != segment.paragraph)
                readSegment(segment);
            else if (!turn->asks && segment.tokens.contains(turn->statement.words.first))
                readAnswer(segment, turn->statement);
        }
        std::stable_sort(m_quotations.begin(), m_quotations.end(),
            [](const Quotation &a, const Quotation &b) { return a.words.span < b.words.span; });
        for (Quotation &quotation : m_quotations) {
            if (quotation.actor >= 0)
                quotation.speakerForms = formsOf(quotation.actor);
        }
        return std::move(m_quotations);
    }

private:
    struct Segment {
        TokenRange tokens;
        int paragraph = 0;
    };

    /// The sentences, those joined that a quotation spans.
    [[nodiscard]] std::vector<Segment> segments() const
    {
        std::vector<Segment> segments;
        for (const Sentence &sentence : m_context.text.sentences) {
            const int first = sentence.tokens.first;
            const bool inMarks = m_context.isQuoted(first) && !m_context.opensQuote(first);
            if (inMarks && !segments.empty() && segments.back().paragraph == sentence.paragraph)
                segments.back().tokens.end = sentence.tokens.end;
            else
                segments.push_back({sentence.tokens, sentence.paragraph});
        }
        return segments;
    }

    void readSegment(const Segment &segment)
    {
        for (int first = segment.tokens.first; first < segment.tokens.end;) {
            int end = first;
            for (int steps = 0; end < segment.tokens.end && steps < longestSentence; ++steps)
                end = m_context.next(end);
            end = std::min(end, segment.tokens.end);
            readPiece({{first, end}, segment.paragraph});
            first = end;
        }
    }

    /// The answer of an interview: all of its paragraph is one person's words.
    void readAnswer(const Segment &segment, const Statement &answer)
    {
        m_resolver.enter(segment.tokens, segment.paragraph);
        const Speaker speaker = m_resolver.speakerOf(answer);
        m_resolver.spoke(speaker);
        add(answer, speaker, Mode::Unknown);
    }

    void readPiece(const Segment &segment)
    {
        m_resolver.enter(segment.tokens, segment.paragraph);
        SentenceStatements found = findStatements(m_context, segment.tokens);
        const Mode mode = modeIn(segment.tokens);
        for (Statement &statement : found.statements) {
            const Speaker speaker = m_resolver.speakerOf(statement);
            m_resolver.spoke(speaker);
            if (startsDialogue(segment, statement))
                statement.kind = QuotationKind::Direct;
            add(statement, speaker, mode);
        }
        for (const int quote : found.floating)
            readFloating(segment, m_context.quoted.spans()[quote], mode);
    }

    /// "— Nous partirons, a répondu le capitaine": a paragraph that begins with a dash is speech.
    [[nodiscard]] bool startsDialogue(const Segment &segment, const Statement &statement) const
    {
        const int first = m_context.text.paragraphs[segment.paragraph].first;
        if (statement.kind != QuotationKind::Indirect || statement.words.first != first + 1
            || !statement.source.tokens.first)
            return false;
        const QChar sign = m_context.text.view(m_context.token(first)).front();
        return sign == u'\u2014' || sign == u'\u2013' || sign == u'\u2015';
    }

    /// Words in marks that no clause claims. They are a quotation when they make a sentence and somebody is there to
    /// say it.
    void readFloating(const Segment &segment, const QuotedSpan &quoted, Mode mode)
    {
        const bool headline = isHeadline(segment) && m_context.isKind(quoted.tokens.first - 1, TokenKind::Colon);
        if (!isSentence(quoted) || !((headline && isOnly(segment.tokens, quoted)) || isAlone(segment.tokens, quoted))
            || isCalledSlogan(segment.tokens.end))
            return;
        auto [speaker, reason] = m_resolver.speakerOfFloating();
        if (const Speaker named = m_resolver.namedAfter(segment.tokens.end); named.isKnown()) {
            speaker = named;
            reason = SpeakerReason::Introduced;
        }
        if (headline) {
            speaker = {};
            reason = SpeakerReason::Headline;
        } else if (!speaker.isKnown()) {
            return;
        }
        m_resolver.spoke(speaker);
        TokenRange words = quoted.inner;
        if (words.size() > 1 && m_context.isKind(words.end - 1, TokenKind::Comma))
            --words.end;
        add({.kind = QuotationKind::Direct,
                .words = words,
                .fragments = {},
                .source = {},
                .cue = {},
                .reason = reason,
                .sure = quoted.closed && reason == SpeakerReason::PreviousWords},
            speaker, mode);
    }

    [[nodiscard]] bool isHeadline(const Segment &segment) const
    {
        return segment.paragraph == 0
            || m_context.text.article.paragraphs.at(segment.paragraph).kind == ParagraphKind::Headline;
    }

    [[nodiscard]] bool isSentence(const QuotedSpan &quoted) const
    {
        constexpr int fewestTokens = 3;
        const Token &first = m_context.token(quoted.inner.first);
        return quoted.inner.size() >= fewestTokens
            && (first.capital || first.kind != TokenKind::Word
                || m_context.isKind(quoted.tokens.first - 1, TokenKind::Colon));
    }

    /// No other words in marks in the sentence: not one of a list of titles.
    [[nodiscard]] bool isOnly(TokenRange segment, const QuotedSpan &quoted) const
    {
        for (int i = segment.first; i < segment.end; i = m_context.next(i)) {
            if (m_context.isQuoted(i) && i != quoted.tokens.first)
                return false;
        }
        return true;
    }

    /// Behind "Ouagadougou —" before the words in marks.
    [[nodiscard]] int afterPlace(TokenRange segment, const QuotedSpan &quoted) const
    {
        constexpr int longest = 6;
        const int dash = quoted.tokens.first - 1;
        const bool place = dash > segment.first && dash - segment.first <= longest
            && m_context.isKind(dash, TokenKind::Dash) && m_context.token(segment.first).capital;
        return place ? dash + 1 : segment.first;
    }

    [[nodiscard]] bool isAlone(TokenRange segment, const QuotedSpan &quoted) const
    {
        bool inNote = false; // "(traduit de l'anglais)", "((it))"
        for (int i = afterPlace(segment, quoted); i < segment.end; i = m_context.next(i)) {
            inNote = m_context.isKind(i, TokenKind::OpenParenthesis)
                || (inNote && !m_context.isKind(i, TokenKind::CloseParenthesis));
            if (!inNote && !m_context.isQuoted(i) && (m_context.isWord(i) || m_context.isKind(i, TokenKind::Number)))
                return false;
        }
        return segment.contains(quoted.tokens.first);
    }

    /// « Ni chalut, ni forage ». Le slogan était peint …
    [[nodiscard]] bool isCalledSlogan(int next) const
    {
        return m_context.isPart(next, ClausePart::Title) || m_context.isPart(next + 1, ClausePart::Title);
    }

    /// How whoever speaks in the sentence takes part: "dans un message vidéo".
    [[nodiscard]] Mode modeIn(TokenRange segment) const
    {
        for (int i = segment.first; i < segment.end; i = m_context.next(i)) {
            const PhraseHit hit = m_context.isQuoted(i) ? PhraseHit() : m_context.hit(i, WordClass::ModeCue);
            if (const Mode mode = modeFrom(hit.value); mode != Mode::Unknown)
                return mode;
        }
        return Mode::Unknown;
    }

    [[nodiscard]] QList<Excerpt> excerpts(const std::vector<TokenRange> &ranges) const
    {
        QList<Excerpt> excerpts;
        for (const TokenRange range : ranges)
            excerpts.append(m_context.text.excerpt(range));
        return excerpts;
    }

    void add(const Statement &statement, const Speaker &speaker, Mode mode)
    {
        if (statement.words.isEmpty())
            return;
        Quotation quotation;
        quotation.words = m_context.text.excerpt(statement.words);
        quotation.kind = statement.kind;
        quotation.fragments = excerpts(statement.fragments);
        quotation.actor = speaker.several ? -1 : speaker.actor;
        quotation.speaker = labelOf(speaker);
        quotation.mention = mentionOf(statement, speaker);
        if (!statement.cue.isEmpty())
            quotation.cue = m_context.text.excerpt(statement.cue);
        const SpeakerReason reason = speaker.author ? SpeakerReason::TextReadOut : statement.reason;
        quotation.reason = speakerReasonKey(speaker.isKnown() ? reason : SpeakerReason::Unnamed);
        quotation.sure = statement.sure && speaker.isKnown();
        if (quotation.actor >= 0) {
            if (mode != Mode::Unknown)
                m_modes[quotation.actor] = mode;
            quotation.mode = m_modes[quotation.actor];
            if (statement.source.pronoun)
                m_pronouns[quotation.actor].append(quotation.mention);
        } else {
            quotation.mode = mode;
            if (!quotation.mention.isEmpty())
                quotation.speakerForms = {quotation.mention};
        }
        m_quotations.append(std::move(quotation));
    }

    [[nodiscard]] QString labelOf(const Speaker &speaker) const
    {
        if (!speaker.isKnown())
            return {};
        if (speaker.actor < 0 || speaker.several)
            return m_context.text.excerpt(withoutParenthesis(speaker.words)).text;
        const Actor &actor = m_context.actors.actors[speaker.actor];
        // A surname alone says less than "Mme Diallo".
        const bool titled = !actor.name.contains(u' ') && actor.label.count(u' ') == 1;
        if (actor.kind == ActorKind::Person && !actor.name.isEmpty() && !titled)
            return actor.name;
        if (actor.kind == ActorKind::Person)
            return actor.label;
        return isPartOf(speaker.actor, speaker.words) ? m_context.text.excerpt(speaker.words).text
                                                      : fullerLabel(actor.label, speaker.words);
    }

    /// "Helvar Marine | (HELV.OL)"
    [[nodiscard]] TokenRange withoutParenthesis(TokenRange words) const
    {
        if (words.isEmpty() || !m_context.isKind(words.end - 1, TokenKind::CloseParenthesis))
            return words;
        int open = words.end - 1;
        while (open > words.first && !m_context.isKind(open, TokenKind::OpenParenthesis))
            --open;
        return open > words.first ? TokenRange {words.first, open} : words;
    }

    /// "A spokesperson for the trade body Forward", "the Deputy | Special Envoy": the words name more than the actor
    /// whom they hold.
    [[nodiscard]] bool isPartOf(int actor, TokenRange words) const
    {
        int first = words.first;
        while (first < words.end) {
            const int mention = m_context.actors.mentionCovering(first);
            if (mention >= 0 && m_context.actors.mentions[mention].actor == actor)
                break;
            ++first;
        }
        const int start = m_context.is(words.first, WordClass::Determiner) ? words.first + 1 : words.first;
        if (first >= words.end || first <= start)
            return false;
        bool office = false;
        bool capitals = true;
        for (int i = start; i < first; ++i) {
            office |= m_context.is(i, WordClass::RoleNoun);
            capitals &= m_context.token(i).capital && !m_context.token(i).sentenceStart;
        }
        return office || capitals;
    }

    /// "un responsable d'un des groupes absents", "a spokesperson for the ferry operator": \a label, or the noun phrase
    /// in \a words that begins with it and goes on.
    [[nodiscard]] QString fullerLabel(const QString &label, TokenRange words) const
    {
        constexpr int longest = 14;
        int end = words.first;
        while (end < words.end && end - words.first < longest && goesOnName(end, words.first))
            ++end;
        const QString phrase = end > words.first ? m_context.text.excerpt({words.first, end}).text : QString();
        return phrase.startsWith(label) ? phrase : label;
    }

    [[nodiscard]] bool goesOnName(int token, int first) const
    {
        if (token == first)
            return true;
        const bool preposition = m_context.is(token, WordClass::Preposition)
            && !m_context.is(token, WordClass::Determiner) && !m_context.isPart(token, ClausePart::Joins);
        return m_context.isWord(token) && !preposition && !m_context.is(token, WordClass::RelativePronoun)
            && !m_context.is(token, WordClass::Conjunction) && !m_context.is(token, WordClass::Auxiliary)
            && !m_context.is(token, WordClass::CommonVerb) && !m_context.is(token, WordClass::WeekdayName)
            && m_context.hit(token, WordClass::RelativeDay).isEmpty();
    }

    /// The words nearest to the quotation that name the speaker; of "-t-il" the pronoun alone.
    [[nodiscard]] Excerpt mentionOf(const Statement &statement, const Speaker &speaker) const
    {
        const TokenRange tokens = statement.source.isEmpty() ? speaker.words : statement.source.tokens;
        if (tokens.isEmpty())
            return {};
        TextSpan span = m_context.text.span(tokens);
        const QStringView words = QStringView(m_context.text.article.text).sliced(span.start, span.length());
        if (words.startsWith(u'-'))
            span.start += words.lastIndexOf(u'-') + 1;
        return m_context.text.article.excerpt(span);
    }

    /// Every form by which the article names the actor, each once, pronouns included, in the order of the text.
    [[nodiscard]] const QList<Excerpt> &formsOf(int actor)
    {
        auto [found, isNew] = m_forms.try_emplace(actor);
        if (!isNew)
            return found->second;
        QList<Excerpt> forms = m_pronouns[actor];
        for (const int mention : m_context.actors.actors[actor].mentions)
            forms.append(m_context.text.excerpt(m_context.actors.mentions[mention].tokens));
        std::sort(forms.begin(), forms.end(), [](const Excerpt &a, const Excerpt &b) { return a.span < b.span; });
        QSet<QString> seen;
        for (const Excerpt &form : forms) {
            if (const auto before = seen.size(); seen.insert(form.text), seen.size() > before)
                found->second.append(form);
        }
        return found->second;
    }

    QuotationContext m_context;
    SpeakerResolver m_resolver;
    std::vector<QList<Excerpt>> m_pronouns; ///< by actor
    std::vector<Mode> m_modes; ///< by actor: as last told
    std::unordered_map<int, QList<Excerpt>> m_forms; ///< by actor
    QList<Quotation> m_quotations;
};

} // namespace

QList<Quotation> extractQuotations(const AnnotatedText &text, const Actors &actors)
{
    return Extraction(text, actors).run();
}

} // namespace rapporteur
