// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/countextractor.h"

#include "extraction/attendance/attendancecontext.h"
#include "extraction/attendance/categoryfinder.h"
#include "extraction/event/nounphrase.h"
#include "extraction/text/figures.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A figure that may count people at the event.
struct CountCandidate {
    Figure figure;
    const Cue *noun
        = nullptr; ///< what is counted; null: "190 sont des femmes", "harbour masters", "une cinquantaine d'entre eux"
    TokenRange words; ///< figure and noun
    bool partitive = false; ///< "of them", "d'entre eux"
    bool nameless = false; ///< no noun follows: what is counted was said before
};

class CountFinder
{
public:
    CountFinder(const AnnotatedText &text, const AttendanceContext &context)
        : m_text(text)
        , m_context(context)
        , m_cues(context.event.cues)
    {
    }

    QList<AttendanceCount> find()
    {
        m_figures = findFigures(m_text, m_cues);
        for (const Figure &figure : m_figures)
            consider(candidateFor(figure));
        return m_counts;
    }
    /// The figures with their nouns that were taken, in order.
    [[nodiscard]] const std::vector<CountedPhrase> &phrases() const { return m_phrases; }

private:
    [[nodiscard]] bool isWord(int token, int limit) const
    {
        return token < limit && m_text.tokens[size_t(token)].kind == TokenKind::Word;
    }

    [[nodiscard]] CountCandidate candidateFor(const Figure &figure)
    {
        const int limit = m_context.event.sentenceAt(figure.tokens.first).end;
        CountCandidate candidate {figure, nullptr, figure.words, false, false};
        int at = figure.words.end;
        if (isWord(at, limit) && hasRole(m_text, at, "of"_L1)) {
            int them = at + 1;
            if (isWord(them, limit) && hasRole(m_text, them, "between"_L1)) // "d'entre eux"
                ++them;
            const bool whom = them == at + 1 && isWord(them, limit) && hasRole(m_text, them, "who"_L1); // "131 of whom"
            if (isWord(them, limit) && (whom || hasRole(m_text, them, "them"_L1))) {
                candidate.partitive = true;
                candidate.words.end = them + 1;
                candidate.noun = m_context.nounFrom(them + 1, limit); // "130 of them doctoral students"
                if (candidate.noun)
                    candidate.words.end = candidate.noun->tokens.end;
                return candidate;
            }
            ++at; // "une trentaine de chercheurs"
        }
        if (const Figure *whole = wholeAfter(figure, limit)) { // "169 of the Union's 187 member federations"
            candidate.noun = m_context.nounFrom(whole->words.end, limit);
            m_whole = whole->words.first;
            if (candidate.noun)
                return candidate;
        }
        candidate.noun = m_context.nounFrom(at, limit);
        if (candidate.noun) {
            candidate.words.end = candidate.noun->tokens.end;
            takeQualifierAfter(candidate);
            takeSecondNoun(candidate, limit);
            return candidate;
        }
        const int end = endOfUnknownNoun(at, limit);
        candidate.nameless = end == at;
        candidate.words.end = std::max(end, figure.words.end);
        return candidate;
    }

    /// The larger figure of which \a part is said to be a part; null when none follows closely.
    [[nodiscard]] const Figure *wholeAfter(const Figure &part, int limit) const
    {
        constexpr int farthest = 6;
        const auto next = std::ranges::upper_bound(
            m_figures, part.words.first, {}, [](const Figure &figure) { return figure.words.first; });
        const int of = part.words.end;
        if (next == m_figures.end() || next->words.first >= std::min(limit, of + farthest) || next->value <= part.value
            || part.inRange || !(hasRole(m_text, of, "of"_L1) || hasRole(m_text, of, "on"_L1)))
            return nullptr;
        const bool the = hasRole(m_text, of, "the"_L1) || hasRole(m_text, of, "contracted"_L1)
            || hasRole(m_text, of + 1, "the"_L1) || m_text.is(of + 1, WordClass::Determiner);
        return the ? &*next : nullptr;
    }

    /// "200 personnes environ".
    void takeQualifierAfter(CountCandidate &candidate) const
    {
        const Cue *after = m_cues.at(candidate.words.end, WordClass::Qualifier);
        if (!after || !after->says("after"_L1) || candidate.figure.qualifier != Qualifier::Exact)
            return;
        candidate.figure.qualifier = qualifierOf(*after);
        candidate.words.end = after->tokens.end;
    }

    /// "120 maires et adjoints": one figure for both.
    void takeSecondNoun(CountCandidate &candidate, int limit) const
    {
        const int joint = candidate.words.end;
        if (!isWord(joint, limit) || !hasRole(m_text, joint, "and"_L1))
            return;
        const Cue *second = m_cues.at(joint + 1, WordClass::CountedNoun);
        const Cue *third
            = second ? nullptr : m_cues.at(joint + 2, WordClass::CountedNoun); // "economists and town planners"
        if (!numeralAt(m_text, m_cues, joint + 1).isNull())
            return; // it has a figure of its own
        const bool general = candidate.noun->says("general"_L1);
        if (second && !general && !second->says("general"_L1))
            candidate.words.end = second->tokens.end;
        else if (third && !general && isWord(joint + 1, limit)
            && m_text.lexicon->classes(m_text.tokens[size_t(joint) + 1].word) == 0)
            candidate.words.end = third->tokens.end;
    }

    /// Small words that the lexicon does not know, after a figure: "harbour masters".
    [[nodiscard]] int endOfUnknownNoun(int at, int limit) const
    {
        constexpr int longest = 3;
        constexpr quint64 open = classBit(WordClass::EventNoun) | classBit(WordClass::BodyNoun);
        int end = at;
        while (end < at + longest && isWord(end, limit)
            && (m_text.lexicon->classes(m_text.tokens[size_t(end)].word) & ~open) == 0)
            ++end;
        return end;
    }

    void consider(CountCandidate candidate)
    {
        const int first = candidate.figure.words.first;
        const auto sentence = m_text.sentenceOf(first);
        if (sentence != m_sentence) {
            m_previousEnd = sentence == m_sentence + 1 ? m_lastEnd : -1;
            m_lastEnd = -1;
            m_lastCounted = {};
            m_lastExcluded = -1;
            m_sentence = sentence;
        }
        constexpr qint64 largestMeeting = 5'000'000;
        if (candidate.noun && candidate.noun->wordClass == WordClass::NotAttendanceNoun)
            m_lastExcluded = candidate.words.end;
        if (candidate.figure.value < 1 || candidate.figure.value > largestMeeting || m_context.event.isQuoted(first)
            || m_context.event.mentions.isAboutAnother(first) || goesOnAboutAnother(first) || isExcluded(candidate)
            || isDate(candidate))
            return;
        if (isAttendance(candidate))
            accept(candidate);
        if (candidate.noun && !candidate.partitive)
            m_lastCounted = {candidate.figure.words, candidate.noun, candidate.words.end};
    }

    /// "Les prochaines Assises se tiendront à Valparaíso. L’AMTC en attend 6 000 participants": nothing but another
    /// edition was spoken of in the sentence before, and a verb of the future goes on about it.
    [[nodiscard]] bool goesOnAboutAnother(int first) const
    {
        const int index = m_text.sentenceOf(first);
        if (index < 1)
            return false;
        const Sentence &sentence = m_text.sentences[size_t(index)];
        const Sentence &before = m_text.sentences[size_t(index) - 1];
        const auto told = m_context.event.mentions.in(before.tokens);
        const auto isOther = [](const EventMention &mention) { return mention.which == EventMention::Which::Other; };
        return sentence.paragraph == before.paragraph && !told.empty() && std::ranges::all_of(told, isOther)
            && m_context.event.mentions.in(sentence.tokens).empty();
    }

    /// "4-5 September": a figure without a noun before a month.
    [[nodiscard]] bool isDate(const CountCandidate &candidate) const
    {
        const int next = candidate.figure.words.end;
        return candidate.nameless && next < int(m_text.tokens.size())
            && (m_text.is(next, WordClass::MonthName) || m_text.is(next, WordClass::WeekdayName));
    }

    /// "une marche de 2 000 personnes": the noun before tells what they are.
    [[nodiscard]] bool isOfExcludedNoun(const CountCandidate &candidate) const
    {
        const int of = candidate.figure.words.first - 1;
        return of > 0 && (hasRole(m_text, of, "of"_L1) || hasRole(m_text, of, "by"_L1))
            && m_cues.endingAt(of, WordClass::NotAttendanceNoun);
    }

    [[nodiscard]] bool isExcluded(const CountCandidate &candidate) const
    {
        if (isOfExcludedNoun(candidate) || isOfABody(candidate))
            return true;
        if ((candidate.noun && candidate.noun->wordClass == WordClass::NotAttendanceNoun) || isWholeOfAPart(candidate))
            return true;
        const Cue *after = cueAfter(candidate);
        const Cue *before = cueBefore(candidate, 6);
        if (after && after->says("apart"_L1))
            return true;
        return !after && before && before->says("apart"_L1);
    }

    /// "dix ministres sur les quatorze", "ten of the 14 states": the larger number tells who was asked.
    [[nodiscard]] bool isWholeOfAPart(const CountCandidate &candidate) const
    {
        constexpr int farthest = 14;
        if (isFraction(candidate))
            return true;
        const int the = candidate.figure.words.first - 1;
        const bool of = hasRole(m_text, the, "the"_L1)
            && (hasRole(m_text, the - 1, "on"_L1) || hasRole(m_text, the - 1, "of"_L1));
        return (of && m_lastEnd >= 0 && the - m_lastEnd < farthest) || candidate.figure.words.first == m_whole;
    }

    /// "four in ten delegates", "quatre délégués sur dix", "one country in five".
    [[nodiscard]] bool isFraction(const CountCandidate &candidate) const
    {
        const auto parts
            = [this](int token) { return hasRole(m_text, token, "on"_L1) || hasRole(m_text, token, "in"_L1); };
        const int first = candidate.figure.words.first;
        const int last = candidate.words.end;
        constexpr int largest = 10;
        const auto small = [&](int token) {
            const Numeral numeral = token < int(m_text.tokens.size()) ? numeralAt(m_text, m_cues, token) : Numeral {};
            return !numeral.isNull() && numeral.value <= largest
                && !m_text.is(numeral.tokens.end, WordClass::CountedNoun);
        };
        const bool rest = first > 1 && parts(first - 1) && candidate.figure.value <= largest
            && !numeralAt(m_text, m_cues, first - 2).isNull();
        return rest
            || (candidate.figure.value <= largest && candidate.noun && last + 1 < int(m_text.tokens.size())
                && parts(last) && small(last + 1));
    }

    /// The first attendance verb after the candidate in its segment, not past another figure's clause.
    [[nodiscard]] const Cue *cueAfter(const CountCandidate &candidate) const
    {
        constexpr int farthest = 30;
        const TokenRange segment = m_context.segmentAt(candidate.figure.tokens.first);
        for (const Cue &cue :
            m_cues.in({candidate.figure.words.end, std::min(segment.end, candidate.words.end + farthest)})) {
            if (cue.wordClass == WordClass::AttendanceVerb
                && !(candidate.noun && cue.tokens.first < candidate.words.end && cue.says("present"_L1)))
                return &cue;
        }
        return nullptr;
    }

    /// The last attendance verb before the candidate in its segment, at most \a farthest tokens off.
    [[nodiscard]] const Cue *cueBefore(const CountCandidate &candidate, int farthest) const
    {
        const int first = candidate.figure.words.first;
        const TokenRange segment = m_context.segmentAt(first);
        const Cue *found = nullptr;
        for (const Cue &cue : m_cues.in({std::max(segment.first, first - farthest), first})) {
            if (cue.wordClass == WordClass::AttendanceVerb && cue.tokens.end <= first)
                found = &cue;
        }
        return found;
    }

    [[nodiscard]] bool isAttendance(const CountCandidate &candidate) const
    {
        if (candidate.partitive)
            return isSubjectOfCue(candidate) ? hasAntecedent() || m_lastCounted.noun
                                             : hasAntecedent() && (candidate.noun || !isFollowedByVerb(candidate));
        if (isOrigin(candidate))
            return true;
        if (candidate.noun && candidate.noun->says("members"_L1))
            return isSubjectOfCue(candidate) && m_context.event.mentions.hasMain() && opensSegment(candidate);
        if (!m_context.event.mentions.hasMain())
            return isAttendanceOfUnnamed(candidate);
        if (candidate.nameless)
            return isNamelessAttendance(candidate) || isNamelessPart(candidate);
        if (candidate.noun && (isChained(candidate) || isHeadline(candidate)))
            return true;
        if (isSubjectOfCue(candidate) || isGathered(candidate) || isInverted(candidate) || isTold(candidate))
            return true;
        if (candidate.noun && candidate.noun->says("attending"_L1))
            return true;
        return candidate.noun && (isIncluded(candidate) || isOfThoseThere(candidate));
    }

    /// "5 000 délégués de 187 États membres", "delegates from over 120 countries": where those come from who are there.
    [[nodiscard]] bool isOrigin(const CountCandidate &candidate) const
    {
        const int from = candidate.figure.words.first - 1;
        if (!candidate.noun || !(hasRole(m_text, from, "from"_L1) || hasRole(m_text, from, "of"_L1)))
            return false;
        if (m_lastEnd >= from - 1 && m_lastEnd >= 0)
            return unitOf(*candidate.noun) != CountUnit::Participants;
        const Cue *sent = m_cues.endingAt(from, WordClass::CountedNoun);
        return sent && (!candidate.noun->says("members"_L1) || sent->says("sent"_L1))
            && (sent->says("attending"_L1) || sent->says("sent"_L1)
                || (hasRole(m_text, from, "from"_L1) && m_context.event.aboutMain(from) > 0))
            && unitOf(*candidate.noun) != CountUnit::Participants;
    }

    [[nodiscard]] bool opensSegment(const CountCandidate &candidate) const
    {
        constexpr int opening = 2;
        const int first = candidate.figure.words.first;
        return first - m_context.segmentAt(first).first <= opening;
    }

    /// The article names no meeting: only delegates and the like, and what goes on from them, can be counted.
    [[nodiscard]] bool isAttendanceOfUnnamed(const CountCandidate &candidate) const
    {
        if (m_lastEnd >= 0 && (isChained(candidate) || isNamelessPart(candidate)))
            return true;
        constexpr qint64 fewest = 5;
        constexpr int opening = 6;
        const int first = candidate.figure.words.first;
        const bool subject = candidate.noun && candidate.figure.value >= fewest && isSubjectOfCue(candidate)
            && first - m_context.segmentAt(first).first <= opening;
        return subject || (candidate.noun && candidate.noun->says("attending"_L1));
    }

    /// "the Federation, which has 135 member associations": what a body has, unless it is the meeting.
    [[nodiscard]] bool isOfABody(const CountCandidate &candidate) const
    {
        constexpr int nearest = 4;
        constexpr int antecedent = 8;
        const int first = candidate.figure.words.first;
        for (int who = first - 2; who >= std::max(1, first - nearest); --who) {
            if (hasRole(m_text, who, "who"_L1) && m_text.tokens[size_t(who) - 1].kind == TokenKind::Comma)
                return m_context.event.mentions.in({std::max(0, who - antecedent), who}).empty();
        }
        return false;
    }

    /// Nothing else is said of the people or delegations counted, and the text speaks of the main event: they are
    /// there. Not when a preposition leads to them ("aid to 40 countries"), somebody reports them, or they stand in a
    /// list of what is no attendance.
    [[nodiscard]] bool isOfThoseThere(const CountCandidate &candidate) const
    {
        const int first = candidate.figure.words.first;
        const CountUnit unit = unitOf(*candidate.noun);
        if (hasRole(m_text, first - 1, "the"_L1) && !candidate.noun->says("attending"_L1))
            return false; // "the six economies" were spoken of before
        if (unit == CountUnit::Cities || unit == CountUnit::Regions || unit == CountUnit::Institutions
            || (m_lastExcluded >= 0 && m_context.isListBetween(m_lastExcluded, first)))
            return false;
        const Cue *verb = cueBefore(candidate, 14);
        if (verb && verb->says("gathers"_L1) && !m_context.isOfMainEvent(*verb))
            return false; // "the Fund, which unites 38 countries"
        const TokenRange segment = m_context.segmentAt(first);
        constexpr int nearVerb = 3;
        for (int i = segment.first; i < first; ++i) {
            if ((i >= first - nearVerb && m_text.is(i, WordClass::ReportingVerb)) || hasRole(m_text, i, "that"_L1))
                return false;
        }
        for (const auto role : {"in"_L1, "to"_L1, "on"_L1, "for"_L1, "against"_L1, "by"_L1, "between"_L1}) {
            if (hasRole(m_text, first - 1, role))
                return false;
        }
        return m_context.event.aboutMain(first) > 0 || m_context.event.aboutMainBefore(first) > 0;
    }

    /// "Quatre-vingts villes, 25 fabricants : le Congrès …": a list that opens the sentence, and the event behind a
    /// colon.
    [[nodiscard]] bool isHeadline(const CountCandidate &candidate) const
    {
        const TokenRange sentence = m_context.event.sentenceAt(candidate.figure.tokens.first);
        const TokenRange segment = m_context.segmentAt(candidate.figure.tokens.first);
        if (segment.first != sentence.first || segment.end >= sentence.end
            || m_text.tokens[size_t(segment.end)].kind != TokenKind::Colon
            || !m_context.isListBetween(segment.first, segment.end))
            return false;
        const auto mentions = m_context.event.mentions.in({segment.end, sentence.end});
        return std::ranges::any_of(
            mentions, [](const EventMention &mention) { return mention.which != EventMention::Which::Other; });
    }

    [[nodiscard]] bool hasAntecedent() const { return m_lastEnd >= 0 || m_previousEnd >= 0; }

    [[nodiscard]] bool isFollowedByVerb(const CountCandidate &candidate) const
    {
        const int at = candidate.words.end;
        return at < int(m_text.tokens.size()) && m_text.tokens[size_t(at)].kind == TokenKind::Word
            && NounPhrases(m_text, m_cues).isVerbal(at);
    }

    /// A list goes on from a count of the same sentence.
    [[nodiscard]] bool isChained(const CountCandidate &candidate) const
    {
        return m_lastEnd >= 0 && m_context.isListBetween(m_lastEnd, candidate.figure.words.first);
    }

    /// "300 délégués ont participé", "forty countries are represented".
    [[nodiscard]] bool isSubjectOfCue(const CountCandidate &candidate) const
    {
        const Cue *cue = cueAfter(candidate);
        if (!cue || !(cue->says("attends"_L1) || cue->says("present"_L1)))
            return false;
        // After a comma another subject may begin, unless the list goes on or the comma closes an insertion.
        int comma = -1;
        for (int i = candidate.words.end; i < cue->tokens.first; ++i) {
            if (m_text.tokens[size_t(i)].kind == TokenKind::Comma)
                comma = i;
        }
        if (comma < 0 || comma + 1 >= cue->tokens.first || isBareItem(comma + 1, cue->tokens.first))
            return true;
        return m_cues.firstIn({comma, cue->tokens.first}, WordClass::CountedNoun)
            || m_cues.firstIn({comma, cue->tokens.first}, WordClass::NotAttendanceNoun);
    }

    /// The last item of a list, before a verb: ", égreneurs et filateurs venus …".
    [[nodiscard]] bool isBareItem(int first, int end) const
    {
        const Token &token = m_text.tokens[size_t(first)];
        return token.kind == TokenKind::Word && !token.capital && !m_text.is(first, WordClass::Determiner)
            && !m_text.is(first, WordClass::FunctionWord) && !m_text.is(first, WordClass::SubjectPronoun)
            && !m_text.is(first, WordClass::Preposition) && !m_text.is(first, WordClass::Conjunction)
            && m_context.isListBetween(first, end) && m_cues.firstIn({first - 3, first}, WordClass::CountedNoun);
    }

    /// "La conférence réunit 300 délégués".
    [[nodiscard]] bool isGathered(const CountCandidate &candidate) const
    {
        constexpr int farthest = 14;
        const Cue *cue = cueBefore(candidate, farthest);
        if (!cue || !m_context.isOfMainEvent(*cue))
            return false;
        if (hasRole(m_text, candidate.figure.words.first - 1, "in"_L1)
            || (cue->says("near"_L1) && candidate.figure.words.first - cue->tokens.end > 2))
            return false;
        const bool directly
            = candidate.figure.words.first - cue->tokens.end <= 1; // "the Summit gathered 60 delegations"
        return cue->says("gathers"_L1) || (cue->says("attends"_L1) && directly);
    }

    /// "Y participent 300 délégués", "Réunis à Cotonou, dix ministres …", "Les organisateurs ont accrédité 300
    /// personnes".
    [[nodiscard]] bool isInverted(const CountCandidate &candidate) const
    {
        constexpr int farthest = 16;
        constexpr int opening = 3;
        const Cue *cue = cueBefore(candidate, farthest);
        if (!cue || m_context.event.mentions.isAboutAnother(cue->tokens.first))
            return false;
        const int distance = candidate.figure.words.first - cue->tokens.end;
        if (cue->says("present"_L1))
            return distance <= 1;
        const TokenRange segment = m_context.segmentAt(cue->tokens.first);
        const bool opens
            = cue->tokens.first - segment.first < opening || hasRole(m_text, cue->tokens.first - 1, "there"_L1);
        return cue->says("attends"_L1) && opens && candidate.noun;
    }

    /// Somebody tells the figure: "La police en a compté 300", "selon les organisateurs".
    [[nodiscard]] bool isTold(const CountCandidate &candidate) const
    {
        constexpr int farthest = 6;
        const Cue *before = cueBefore(candidate, farthest);
        const Cue *after = cueAfter(candidate);
        const bool told = (before && before->says("counts"_L1))
            || (after && after->says("counts"_L1) && after->tokens.first - candidate.words.end <= farthest);
        if (told && candidate.nameless && before && before->says("people"_L1))
            return true; // "Attendance was 230 in person and 1,100 online"
        if (!told || candidate.nameless)
            return told && (hasAntecedent() || nounTold(candidate));
        const int first = candidate.figure.tokens.first;
        return hasAntecedent() || m_context.event.aboutMain(first) > 0 || m_context.event.aboutMainBefore(first) > 0;
    }

    /// The noun of "les associations présentes seraient au nombre de 130", where the figure comes last; null in other
    /// clauses.
    [[nodiscard]] const Cue *nounTold(const CountCandidate &candidate) const
    {
        const Cue *cue = candidate.nameless ? cueBefore(candidate, 3) : nullptr;
        if (!cue || !cue->says("counts"_L1))
            return nullptr;
        const TokenRange segment = m_context.segmentAt(candidate.figure.tokens.first);
        const Cue *noun = m_cues.firstIn({segment.first, cue->tokens.first}, WordClass::CountedNoun);
        return noun && noun != m_lastCounted.noun && !noun->says("members"_L1) ? noun : nullptr;
    }

    /// "dont 31 ministres" in a sentence about the event.
    [[nodiscard]] bool isIncluded(const CountCandidate &candidate) const
    {
        constexpr int farthest = 3;
        const int first = candidate.figure.words.first;
        const bool cue = m_cues.endingAt(first, WordClass::IncludingCue)
            || m_cues.firstIn({first - farthest, first}, WordClass::IncludingCue);
        const Cue *here = m_cues.firstIn({first - 10, first}, WordClass::IncludingCue);
        if (here && here->says("here"_L1) && first - here->tokens.end < farthest)
            return true;
        const Cue *verb = here && here->says("beside"_L1) ? cueBefore(candidate, 20) : nullptr;
        if (verb && verb->says("attends"_L1))
            return true; // "Les chefs coutumiers assisteront à la clôture, de même qu'une vingtaine d'élèves"
        return cue
            && (m_lastEnd >= 0 || m_context.event.mentions.namesMainBefore(m_context.event.sentenceAt(first), first));
    }

    /// A figure without a noun: a rival figure, or one that "Of the delegates, 230 …" gives its noun.
    [[nodiscard]] bool isNamelessAttendance(const CountCandidate &candidate) const
    {
        if (isTold(candidate) || isWhatTheyWere(candidate) || isMoreOfThem(candidate))
            return true;
        const Cue *whole = wholeOf(candidate);
        if (!whole)
            return false;
        const Cue *after = cueAfter(candidate);
        const bool attends = after && (after->says("attends"_L1) || after->says("present"_L1));
        return attends || (!whole->says("members"_L1) && isFollowedByVerb(candidate));
    }

    /// "63 délégations, dont 9 au niveau ministériel".
    [[nodiscard]] bool isNamelessPart(const CountCandidate &candidate) const
    {
        const int next = candidate.words.end;
        if (m_lastEnd < 0 || next >= int(m_text.tokens.size()))
            return false;
        if (m_cues.at(next, WordClass::FormatCue)) // "(38 in person, 26 online)"
            return true;
        return m_cues.endingAt(candidate.figure.words.first, WordClass::IncludingCue)
            && (hasRole(m_text, next, "in"_L1) || hasRole(m_text, next, "at"_L1)
                || m_text.is(next, WordClass::Preposition));
    }

    /// "230 delegates sat in the hall, another 1,100 followed online", "1 100 inscrits, dont 230 ont fait le voyage",
    /// "Of the 230, 90 were women and 40 were under 30".
    [[nodiscard]] bool isMoreOfThem(const CountCandidate &candidate) const
    {
        constexpr int nearest = 3;
        const int end = candidate.words.end;
        const Cue *after = hasAntecedent() ? cueAfter(candidate) : nullptr;
        if (after && after->says("attends"_L1) && after->tokens.first - end <= nearest)
            return true;
        return m_lastEnd >= 0 && m_lastNameless && hasRole(m_text, candidate.figure.words.first - 1, "and"_L1)
            && isFollowedByVerb(candidate);
    }

    /// "Elles étaient 480", "They were 300".
    [[nodiscard]] bool isWhatTheyWere(const CountCandidate &candidate) const
    {
        const int be = candidate.figure.words.first - 1;
        if (be < 1 || !hasRole(m_text, be, "be"_L1) || !m_text.is(be - 1, WordClass::SubjectPronoun))
            return false;
        const QStringView pronoun
            = m_text.lexicon->value(m_text.tokens[size_t(be) - 1].word, WordClass::SubjectPronoun);
        return hasWord(pronoun, "p"_L1) && m_context.event.aboutMainBefore(be) > 0;
    }

    /// The noun in "Of the delegates, 230 are women"; null without such a beginning.
    [[nodiscard]] const Cue *wholeOf(const CountCandidate &candidate) const
    {
        const int first = candidate.figure.words.first;
        const TokenRange sentence = m_context.event.sentenceAt(first);
        const bool opens = hasRole(m_text, sentence.first, "of"_L1) || hasRole(m_text, sentence.first, "on"_L1);
        if (!opens || first == sentence.first || m_text.tokens[size_t(first) - 1].kind != TokenKind::Comma)
            return nullptr;
        return m_cues.firstIn({sentence.first, first}, WordClass::CountedNoun);
    }

    void accept(CountCandidate candidate)
    {
        if (const Cue *told = nounTold(candidate)) {
            candidate.noun = told;
            candidate.words.first = told->tokens.first;
            candidate.figure.words = {told->tokens.first, told->tokens.first};
        }
        if (candidate.partitive && m_lastEnd < 0 && m_lastCounted.noun)
            m_phrases.push_back(m_lastCounted); // those who came are a part of them
        AttendanceCount count;
        count.value = candidate.figure.value;
        count.qualifier = candidate.figure.qualifier;
        count.words
            = m_text.excerpt({candidate.words.first, std::max(candidate.words.end, candidate.figure.tokens.end)});
        count.unit = unitFor(candidate);
        m_lastEnd = std::max(candidate.words.end, candidate.figure.tokens.end);
        m_lastUnit = count.unit;
        m_lastNameless = candidate.nameless;
        if (isWhatTheyWere(candidate) && candidate.words.end < int(m_text.tokens.size())
            && m_text.tokens[size_t(candidate.words.end)].kind == TokenKind::Comma)
            m_phrases.push_back({candidate.figure.words, nullptr, candidate.words.end}); // "Ils étaient 180, élus, …"
        const bool silent = count.unit == CountUnit::Delegations && candidate.noun && !cueAfter(candidate)
            && !cueBefore(candidate, 14);
        if ((!candidate.nameless || candidate.noun) && !silent)
            m_phrases.push_back({candidate.figure.words, candidate.noun, candidate.words.end});
        addOrQualify(count);
    }

    [[nodiscard]] CountUnit unitFor(const CountCandidate &candidate) const
    {
        const bool general = candidate.noun && candidate.noun->says("general"_L1)
            && unitOf(*candidate.noun) == CountUnit::Participants;
        if (candidate.partitive && (!candidate.noun || general)) // "five of them women"
            return m_lastEnd < 0 && m_lastCounted.noun ? unitOf(*m_lastCounted.noun) : m_lastUnit;
        if (candidate.noun)
            return unitOf(*candidate.noun);
        if (candidate.nameless && isNamelessPart(candidate))
            return m_lastUnit;
        const Cue *whole = wholeOf(candidate);
        return whole ? unitOf(*whole) : CountUnit::Participants;
    }

    /// A figure that was told before is not told again; of "700 participants" and "plus de 700" the qualified one
    /// stays.
    void addOrQualify(const AttendanceCount &count)
    {
        for (AttendanceCount &known : m_counts) {
            if (known.value != count.value || known.unit != count.unit)
                continue;
            if (known.qualifier == Qualifier::Exact && count.qualifier != Qualifier::Exact)
                known = count;
            if (known.qualifier == count.qualifier || count.qualifier == Qualifier::Exact)
                return;
        }
        constexpr qsizetype mostCounts = 500;
        if (m_counts.size() < mostCounts)
            m_counts += count;
    }

    const AnnotatedText &m_text;
    const AttendanceContext &m_context;
    const Cues &m_cues;
    QList<AttendanceCount> m_counts;
    std::vector<CountedPhrase> m_phrases;
    CountedPhrase m_lastCounted; ///< of this sentence, whether attendance or not: what "of them" refers to
    CountUnit m_lastUnit = CountUnit::Participants;
    std::vector<Figure> m_figures;
    bool m_lastNameless = false; ///< the last count had no noun of its own
    int m_whole = -1; ///< where the figure begins of which the last one was a part
    int m_sentence = -1;
    int m_lastExcluded = -1; ///< the end of the last figure of this sentence that counts no attendance; -1: none
    int m_lastEnd = -1; ///< of the last count in this sentence; -1: none
    int m_previousEnd = -1; ///< of the last one in the sentence before
};

} // namespace

CountsAndCategories extractCounts(const EventContext &event)
{
    const AttendanceContext context(event);
    CountFinder finder(event.text, context);
    CountsAndCategories result;
    result.counts = finder.find();
    result.categories = findCategories(event.text, context, finder.phrases());
    return result;
}

} // namespace rapporteur
