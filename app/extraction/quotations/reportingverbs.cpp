// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/reportingverbs.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// The tenses that a form can be.
struct Tenses {
    bool finite : 1 = false;
    bool future : 1 = false;
    bool imperative : 1 = false;
    bool participle : 1 = false;
    bool present : 1 = false; ///< -ant, -ing
    bool infinitive : 1 = false;
};

struct Reading {
    QStringView lemma;
    VerbGrade grade = VerbGrade::Speech;
    VerbFrames frames;
    Tenses tenses;
};

VerbFrames framesFrom(QStringView letters)
{
    return {.clause = letters.contains(u'q'),
        .bareClause = letters.contains(u'z'),
        .clearClause = letters.contains(u'y'),
        .insertion = letters.contains(u'c'),
        .words = letters.contains(u'n'),
        .infinitive = letters.contains(u'v'),
        .hearer = letters.contains(u'o'),
        .onlyReflexive = letters.contains(u'r'),
        .controller = letters.contains(u'k'),
        .denial = letters.contains(u'd'),
        .textSubject = letters.contains(u't'),
        .adjective = letters.contains(u's'),
        .asks = letters.contains(u'w'),
        .predicate = letters.contains(u'j'),
        .nounClause = letters.contains(u'h'),
        .goesOn = letters.contains(u'a'),
        .names = letters.contains(u'l')};
}

Tenses tensesFrom(QStringView letters)
{
    return {.finite = letters.contains(u'f'),
        .future = letters.contains(u'u'),
        .imperative = letters.contains(u'm'),
        .participle = letters.contains(u'p'),
        .present = letters.contains(u'g'),
        .infinitive = letters.contains(u'i')};
}

/// Takes the next word off \a value.
QStringView takeWord(QStringView &value)
{
    const qsizetype space = value.indexOf(u' ');
    const QStringView word = space < 0 ? value : value.first(space);
    value = space < 0 ? QStringView() : value.sliced(space + 1);
    return word;
}

Reading readingOf(QStringView value)
{
    Reading reading;
    reading.lemma = takeWord(value);
    const QStringView grade = takeWord(value);
    reading.grade = grade == "thought"_L1 ? VerbGrade::Thought
        : grade == "doubtful"_L1          ? VerbGrade::Doubtful
                                          : VerbGrade::Speech;
    reading.frames = framesFrom(takeWord(value));
    reading.tenses = tensesFrom(value);
    return reading;
}

/// The auxiliaries, pronouns and negations before a verb, read backwards from it.
class GroupBefore
{
public:
    GroupBefore(const QuotationContext &context, int lower, int head, bool inMarks)
        : m_context(context)
        , m_lower(lower)
        , m_inMarks(inMarks)
        , m_first(head)
    {
        read(head);
    }

    int first() const { return m_first; }
    QStringView auxiliary() const { return m_auxiliary; } ///< lemma and tense of the one nearest to the verb
    QStringView firstAuxiliary() const { return m_firstAuxiliary; }
    int pronoun() const { return m_pronoun; }
    bool negated() const { return m_negated; }
    bool reflexive() const { return m_reflexive; }

private:
    void read(int head)
    {
        constexpr int longest = 9;
        int adverbs = 0;
        int at = head - 1;
        for (int steps = 0; at >= m_lower && steps < longest && (m_inMarks || !m_context.isQuoted(at)); ++steps) {
            if (m_context.is(at, WordClass::Auxiliary) && !isNoun(at)) {
                takeAuxiliary(at);
                adverbs = 0;
            } else if (m_context.is(at, WordClass::Negation)) {
                m_negated = true;
                keep(at);
            } else if (m_context.isPart(at, ClausePart::Reflexive)) {
                m_reflexive = true;
                keep(at);
            } else if (m_context.isEnclitic(at)) {
                m_pronoun = at;
            } else if (m_context.isPart(at, ClausePart::Clitic)) {
                keep(at);
            } else if (const int aside = asideEndingAt(at); aside >= 0) {
                at = aside;
            } else if (!isAdverb(at) || ++adverbs > 3 || !m_auxiliary.isEmpty()) {
                break;
            }
            --at;
        }
    }

    void takeAuxiliary(int at)
    {
        const QStringView value = m_context.hit(at, WordClass::Auxiliary).value;
        if (m_auxiliary.isEmpty())
            m_auxiliary = value;
        m_firstAuxiliary = value;
        keep(at);
    }

    /// What stands next to what is kept, or between it and an auxiliary, belongs to the group.
    void keep(int at)
    {
        const bool adjacent = at + 1 == m_first;
        const bool beforeAuxiliary = m_context.is(at, WordClass::Auxiliary) || !m_auxiliary.isEmpty();
        if (adjacent || beforeAuxiliary)
            m_first = at;
    }

    /// "est", "devoir" as nouns: after an article.
    [[nodiscard]] bool isNoun(int at) const
    {
        return m_context.is(at - 1, WordClass::Determiner) && !m_context.isPart(at - 1, ClausePart::Clitic)
            && !m_context.is(at - 1, WordClass::Negation) && !m_context.is(at - 1, WordClass::SubjectPronoun);
    }

    /// The first token of an aside ("quant à lui") whose last is \a at; -1 when none is there.
    [[nodiscard]] int asideEndingAt(int at) const
    {
        constexpr int longest = 5;
        for (int first = at; first > at - longest && first >= m_lower; --first) {
            const PhraseHit hit = m_context.clauseWord(first);
            if (!hit.isEmpty() && hit.tokens.end == at + 1 && clausePart(hit.value) == ClausePart::Aside)
                return first;
        }
        return -1;
    }

    /// A small-letter word that no class claims: "également", "ensuite", "nonetheless".
    [[nodiscard]] bool isAdverb(int at) const
    {
        return m_context.isWord(at) && !m_context.token(at).capital && !m_context.is(at, WordClass::Determiner)
            && !m_context.is(at, WordClass::Preposition) && !m_context.is(at, WordClass::RelativePronoun)
            && !m_context.is(at, WordClass::ClauseOpener) && !m_context.is(at, WordClass::SubjectPronoun)
            && !m_context.isPart(at, ClausePart::And) && !m_context.isPart(at, ClausePart::But);
    }

    const QuotationContext &m_context;
    int m_lower;
    bool m_inMarks;
    int m_first;
    QStringView m_auxiliary;
    QStringView m_firstAuxiliary;
    int m_pronoun = -1;
    bool m_negated = false;
    bool m_reflexive = false;
};

class Finder
{
public:
    Finder(const QuotationContext &context, TokenRange segment, bool inMarks)
        : m_context(context)
        , m_segment(segment)
        , m_inMarks(inMarks)
    {
    }

    std::vector<ReportingVerb> run()
    {
        for (int i = m_segment.first; i < m_segment.end;) {
            const bool hidden = m_context.isQuoted(i) && !m_inMarks;
            const PhraseHit hit = hidden ? PhraseHit() : m_context.hit(i, WordClass::ReportingVerb);
            if (hit.isEmpty()) {
                i = hidden ? m_context.next(i) : i + 1;
                continue;
            }
            if (auto verb = verbAt(hit)) {
                joinController(*verb);
                m_verbs.push_back(*verb);
            }
            i = hit.tokens.end;
        }
        std::erase_if(m_verbs, [this](const ReportingVerb &verb) { return verb.frames.controller || isIdle(verb); });
        return std::move(m_verbs);
    }

private:
    /// "donner", "take": tell only with a noun of saying as their object.
    [[nodiscard]] bool isIdle(const ReportingVerb &verb) const
    {
        const VerbFrames &frames = verb.frames;
        const bool tellsAlone = frames.clause || frames.insertion || frames.words || frames.infinitive || frames.asks
            || frames.adjective || frames.bareClause;
        if (tellsAlone || !frames.nounClause)
            return false;
        constexpr int farthest = 6;
        for (int i = verb.tokens.end; i < std::min(m_segment.end, verb.tokens.end + farthest); ++i) {
            if (!m_context.hit(i, WordClass::ReportingNoun).isEmpty()
                && !m_context.hit(i + 1, WordClass::ClauseOpener).isEmpty())
                return false;
        }
        return true;
    }

    std::optional<ReportingVerb> verbAt(const PhraseHit &hit) const
    {
        const Reading reading = readingOf(hit.value);
        const int head = hit.tokens.first;
        if (m_context.token(head).capital && !m_context.token(head).sentenceStart)
            return {}; // the Secretary of State
        if (m_context.token(head).sentenceStart && !m_context.hit(head, WordClass::ReportingNoun).isEmpty()
            && m_context.is(head + 1, WordClass::Preposition))
            return {}; // "Posts on the board claimed …"
        const int lower = m_verbs.empty() ? m_segment.first : std::max(m_segment.first, m_verbs.back().tokens.end - 1);
        const GroupBefore before(m_context, lower, head, m_inMarks);
        ReportingVerb verb;
        verb.tokens = {before.first(), hit.tokens.end};
        verb.head = head;
        verb.lemma = reading.lemma;
        verb.grade = reading.grade;
        verb.frames = reading.frames;
        verb.pronoun = before.pronoun();
        verb.negated = before.negated();
        verb.reflexive = before.reflexive();
        if (!takeTense(verb, reading.tenses, before) || (verb.frames.onlyReflexive && !verb.reflexive))
            return {};
        takeEnclitic(verb);
        return verb;
    }

    /// Decides what form \a verb has here; false when it is no verb here.
    bool takeTense(ReportingVerb &verb, Tenses tenses, const GroupBefore &before) const
    {
        const QStringView auxiliary = before.auxiliary();
        if (auxiliary.isEmpty())
            return takeSimpleTense(verb, tenses, before);
        const QStringView tense = before.firstAuxiliary().sliced(before.firstAuxiliary().indexOf(u' ') + 1);
        const bool being = auxiliary.startsWith("be "_L1);
        const bool having = auxiliary.startsWith("have "_L1);
        if (tenses.participle && (being || having)) {
            verb.passive = being && !verb.reflexive && !verb.frames.predicate;
            verb.conditional = tense == "u"_L1;
            verb.form = tense == "g"_L1 ? VerbForm::Participle
                : tense == "i"_L1       ? VerbForm::Infinitive
                                        : VerbForm::Finite;
            return true;
        }
        if (tenses.present && being) {
            verb.form = VerbForm::Finite;
            return true;
        }
        if (tenses.infinitive && !being && !having) {
            const bool emphatic = auxiliary.startsWith("do "_L1);
            verb.toCome = !emphatic;
            return true;
        }
        return takeSimpleTense(verb, tenses, before);
    }

    bool takeSimpleTense(ReportingVerb &verb, Tenses tenses, const GroupBefore &before) const
    {
        const int previous = before.first() - 1;
        const bool sentenceStart = previous < m_segment.first || (m_context.isQuoted(previous) && !m_inMarks);
        if (tenses.infinitive && !sentenceStart && isInfinitiveHere(verb, previous, tenses.finite)) {
            verb.form = VerbForm::Infinitive;
            return true;
        }
        if (tenses.imperative && !m_context.isPart(previous, ClausePart::Self)) {
            verb.reporter = true;
            return true;
        }
        if (tenses.participle && !tenses.finite && goesOnPerfect(verb.head, previous)) {
            verb.form = VerbForm::Participle;
            return true;
        }
        if (tenses.finite || tenses.future) {
            verb.toCome = tenses.future && !tenses.finite;
            return !isNounHere(verb, before) && !(tenses.infinitive && isNounAfterNoun(verb));
        }
        if (tenses.present) {
            // "accused of saying", "from claiming": told of, not told.
            const bool governed = !sentenceStart && m_context.is(previous, WordClass::Preposition)
                && !m_context.isPart(previous, ClausePart::In) && !m_context.isPart(previous, ClausePart::By);
            verb.form = VerbForm::Participle;
            return !governed && !m_context.is(previous, WordClass::Determiner);
        }
        return false;
    }

    /// "a reconnu que … et assuré que …": a participle after "et" whose "a" stands before an earlier one.
    [[nodiscard]] bool goesOnPerfect(int head, int previous) const
    {
        const bool joined = m_context.isPart(previous, ClausePart::And) || m_context.isPart(previous, ClausePart::But)
            || m_context.isKind(previous, TokenKind::Comma);
        const PhraseHit opener = m_context.hit(head + 1, WordClass::ClauseOpener);
        const bool tells
            = !opener.isEmpty() || m_context.isKind(head + 1, TokenKind::Colon) || m_context.opensQuote(head + 1);
        if (!joined || !tells)
            return false;
        constexpr int farthest = 60; // tokens
        for (int i = previous; i >= std::max(m_segment.first, previous - farthest); --i) {
            const QStringView auxiliary
                = m_context.isQuoted(i) ? QStringView() : m_context.hit(i, WordClass::Auxiliary).value;
            if (auxiliary == "have f"_L1)
                return true;
        }
        return false;
    }

    /// After "to", or after "et de": an infinitive, which says something only after a controller or when it is
    /// historic.
    /// \a finiteToo: English, where only "to" makes an infinitive.
    bool isInfinitiveHere(ReportingVerb &verb, int previous, bool finiteToo) const
    {
        if (m_context.isPart(previous, ClausePart::To))
            return true;
        if (m_context.is(verb.head, WordClass::Auxiliary))
            return false;
        for (int first = previous; first >= m_segment.first && first > previous - 3; --first) {
            const PhraseHit hit = m_context.clauseWord(first);
            if (hit.isEmpty() || hit.tokens.end != previous + 1)
                continue;
            if (clausePart(hit.value) == ClausePart::Before) {
                verb.afterwards = true;
                verb.tokens.first = first;
                return true;
            }
            if (clausePart(hit.value) == ClausePart::Historic) {
                verb.historic = first == m_segment.first || !m_context.isWord(first - 1);
                if (verb.historic)
                    verb.tokens.first = first;
                return true;
            }
        }
        if (m_context.isPart(previous, ClausePart::Joins) && !finiteToo)
            verb.historic = opensHistoric(previous);
        return m_context.is(previous, WordClass::Preposition) && !finiteToo;
    }

    /// "Et le vieil homme de marteler": the sentence is nothing but its subject before the "de" at \a joint.
    [[nodiscard]] bool opensHistoric(int joint) const
    {
        constexpr int longestSubject = 12;
        if (!m_context.isPart(m_segment.first, ClausePart::And) || joint - m_segment.first > longestSubject
            || joint - m_segment.first < 2)
            return false;
        for (int i = m_segment.first + 1; i < joint; ++i) {
            if (m_context.is(i, WordClass::Auxiliary) || m_context.is(i, WordClass::CommonVerb)
                || m_context.is(i, WordClass::RelativePronoun))
                return false;
        }
        return true;
    }

    /// A form that is a noun too is one after an article, a preposition or another's 's.
    bool isNounHere(const ReportingVerb &verb, const GroupBefore &before) const
    {
        const int previous = verb.head - 1;
        if (previous < m_segment.first || (m_context.isQuoted(previous) && !m_inMarks))
            return false;
        const bool nominal
            = m_context.is(verb.head, WordClass::ReportingNoun) || m_context.is(verb.head, WordClass::RoleNoun);
        if (m_context.isPart(previous, ClausePart::Clitic) && before.first() < verb.head)
            return nominal && m_context.is(previous, WordClass::Determiner);
        if (m_context.is(previous, WordClass::SubjectPronoun))
            return false;
        const bool apostrophe = m_context.isKind(previous, TokenKind::Other) && !m_context.token(previous).spaceBefore
            && m_context.isWord(previous - 1); // "the delegates' answers"
        return apostrophe || m_context.is(previous, WordClass::Determiner)
            || m_context.is(previous, WordClass::Preposition)
            || m_context.text.view(m_context.token(previous)) == "'s"_L1
            || m_context.text.view(m_context.token(previous)) == u"’s";
    }

    /// "an asylum claim", "the largest single pledge": a form that is an infinitive too, where no plural or name leads.
    bool isNounAfterNoun(const ReportingVerb &verb) const
    {
        const int previous = verb.tokens.first - 1;
        if (previous < m_segment.first || !m_context.isWord(previous))
            return false;
        const bool many = m_context.is(previous, WordClass::CountedNoun) || m_context.is(previous, WordClass::BodyNoun)
            || m_context.isPart(previous, ClausePart::Hearer)
            || m_context.text.view(m_context.token(previous)).endsWith(u's');
        return !m_context.token(previous).capital && !m_context.is(previous, WordClass::SubjectPronoun) && !many
            && !m_context.isPart(previous, ClausePart::And) && !m_context.isPart(previous, ClausePart::But)
            && !m_context.isPart(previous, ClausePart::Self);
    }

    /// dit-il, dit-elle.
    void takeEnclitic(ReportingVerb &verb) const
    {
        if (verb.pronoun < 0 && m_context.isEnclitic(verb.tokens.end) && verb.tokens.end < m_segment.end) {
            verb.pronoun = verb.tokens.end;
            ++verb.tokens.end;
        }
    }

    /// "tient à" before \a verb: one group, with the tense of the first.
    void joinController(ReportingVerb &verb) const
    {
        if (verb.form != VerbForm::Infinitive && !verb.toCome)
            return;
        if (m_verbs.empty())
            return;
        const ReportingVerb &controller = m_verbs.back();
        if (!controller.frames.controller || controller.tokens.end < verb.tokens.first - 1)
            return;
        verb.form = controller.form;
        verb.toCome = controller.toCome;
        verb.negated = controller.negated;
        verb.pronoun = controller.pronoun;
        verb.tokens.first = controller.tokens.first;
    }

    const QuotationContext &m_context;
    TokenRange m_segment;
    bool m_inMarks;
    std::vector<ReportingVerb> m_verbs;
};

} // namespace

std::vector<ReportingVerb> findReportingVerbs(const QuotationContext &context, TokenRange segment, bool inMarks)
{
    return Finder(context, segment, inMarks).run();
}

} // namespace rapporteur
