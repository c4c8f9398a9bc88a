// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event/eventdates.h"

#include "extraction/text/figures.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What a date says of the event.
enum class DateRole { Unclear, Start, End, Whole };

struct DateCandidate {
    const DateMention *date = nullptr;
    DateRole role = DateRole::Unclear;
    int score = 0;
    bool ahead = false; ///< a weekday lies after the day of writing: "ends on Friday"
};

/// A day from which others are counted: that of the dateline or of publication, or the event's own.
struct Anchor {
    PartialDate date;
    int weekday = 0; ///< 0: not known
};

int weekdayOf(PartialDate date)
{
    const QDate day = toDate(date);
    return day.isValid() ? day.dayOfWeek() : 0;
}

class DateFinder
{
public:
    explicit DateFinder(const EventContext &context)
        : m_context(context)
        , m_text(context.text)
    {
    }

    EventDates find()
    {
        findAnchor();
        m_dates = m_context.dates;
        std::ranges::for_each(m_dates, [this](DateMention &date) { giveMonth(date); });
        collect();
        EventDates dates;
        const DateCandidate *span = best(DateKind::Span, DateRole::Whole);
        if (span) {
            dates.start = withYear(span->date->start);
            dates.end = withYear(span->date->end);
            dates.words = m_text.excerpt(span->date->tokens);
            dates.relative = relativeWords(*span, nullptr);
            return dates;
        }
        findEnds(dates);
        return dates;
    }

private:
    /// "du 12 au 14 de ce mois" gets its month from the day of writing; without one no day can be told.
    void giveMonth(DateMention &date) const
    {
        if (!date.lacksMonth())
            return;
        constexpr int monthsInYear = 12;
        const int month = m_anchor.date.month - 1 + date.offset;
        if (m_anchor.date.isNull()) {
            date.start = date.end = {};
            date.kind = DateKind::Relative;
            date.vague = true;
            return;
        }
        for (PartialDate *day : {&date.start, &date.end}) {
            day->month = (month + monthsInYear) % monthsInYear + 1;
            day->year = m_anchor.date.year + (m_anchor.date.year == 0 ? 0 : month < 0 ? -1 : month / monthsInYear);
        }
    }

    void collect()
    {
        for (const DateMention &date : m_dates) {
            const int first = date.tokens.first;
            if (m_context.dateline.tokens.contains(first) || date.kind == DateKind::Month || m_context.isQuoted(first)
                || m_context.mentions.isAboutAnother(first) || m_context.isOfOtherYear(date))
                continue;
            const DateCandidate candidate = rate(date);
            if (candidate.score > 0)
                m_candidates.push_back(candidate);
        }
    }

    /// The role of a date and how much ties it to the event; score 0: nothing does.
    [[nodiscard]] DateCandidate rate(const DateMention &date) const
    {
        constexpr int verbDistance = 16;
        constexpr int leastScore = 4;
        DateCandidate candidate {&date, date.kind == DateKind::Span ? DateRole::Whole : DateRole::Unclear, 0};
        const int first = date.tokens.first;
        const TokenRange sentence = m_context.sentenceAt(first);
        const int about = m_context.aboutMain(first);
        const Cue *verb = m_context.eventVerbBefore(first, verbDistance);
        const Cue *after = nullptr;
        for (const Cue &cue : m_context.cues.in({date.tokens.end, std::min(sentence.end, date.tokens.end + 24)})) {
            if (!after && cue.wordClass == WordClass::EventVerb)
                after = &cue;
        }
        const bool until = hasRole(m_text, first - 1, "until"_L1)
            || (hasRole(m_text, first - 1, "to"_L1) && hasRole(m_text, first - 2, "until"_L1));
        const bool adjacent = isAfterName(first) || isAfterPlace(first) || isHeader(date, sentence);
        if (!verb)
            verb = attendanceNear(first, verbDistance);
        const Cue *decisive = verb ? verb : after;
        candidate.score = about + (adjacent ? 3 : 0) + (isHeader(date, sentence) ? 1 : 0) + (verb ? 3 : 0)
            + (!verb && after ? 2 : 0) + (until ? 1 : 0);
        if (!adjacent && !decisive)
            candidate.score = isDayOfNews(date, about) ? leastScore : 0;
        if (about == 0 && decisive && isPronounAt(sentence.first))
            candidate.score += 2;
        const bool participle = about == 0 && decisive
            && decisive->tokens.first == m_context.contentStart(sentence); // "Ouverte le 6 novembre, elle …"
        candidate.score += participle ? 2 : 0;
        if (about == 0 && decisive && first < openingEnd())
            candidate.score += 1;
        if (about == 0 && opensWithThing(sentence))
            candidate.score = 0;
        const bool since = hasRole(m_text, first - 1, "from"_L1) && !hasRole(m_text, first - 1, "of"_L1);
        candidate.ahead = until || (decisive && !since && decisive->says("ahead"_L1));
        if (candidate.role == DateRole::Unclear && decisive)
            candidate.role = roleOf(*decisive, until);
        if (until && date.kind != DateKind::Span)
            candidate.role = DateRole::End;
        if (hasRole(m_text, first - 1, "from"_L1) && date.kind != DateKind::Span)
            candidate.role = DateRole::Start;
        const auto before = m_context.datesIn({first - 4, first});
        if (hasRole(m_text, first - 1, "to"_L1) && !before.empty()
            && hasRole(m_text, before.front().tokens.first - 1, "from"_L1))
            candidate.role = DateRole::End; // "from Monday to Friday"
        if (candidate.role == DateRole::Unclear && (adjacent || !decisive))
            candidate.role = DateRole::Whole;
        if (candidate.score < leastScore)
            candidate.score = 0;
        return candidate;
    }

    /// "School of Philosophy, Edinburgh, 9–11 July 2024": a span in a line without a verb at the head of the article.
    [[nodiscard]] bool isHeader(const DateMention &date, TokenRange sentence) const
    {
        constexpr int longestLine = 16;
        const int last = sentence.end - 1;
        return date.kind == DateKind::Span && sentence.first < openingEnd() && sentence.size() <= longestLine
            && m_text.tokens[size_t(last)].kind != TokenKind::FullStop && date.tokens.end >= last;
    }

    /// "La conférence … a permis de récolter mercredi …", under a dateline of that day and in its first sentence; or a
    /// span beside the event's name.
    [[nodiscard]] bool isDayOfNews(const DateMention &date, int about) const
    {
        constexpr int named = 4;
        const int first = date.tokens.first;
        if (date.kind == DateKind::Span)
            return about == named && first < openingEnd();
        const bool relative = date.kind == DateKind::Weekday || date.kind == DateKind::Relative;
        return relative && about == named && !m_context.dateline.date.isNull()
            && m_text.sentenceOf(first) <= m_text.sentenceOf(m_context.dateline.tokens.end);
    }

    /// "Le tournoi durera jusqu'au 16 mars": something that is neither a meeting nor those who meet.
    [[nodiscard]] bool opensWithThing(TokenRange sentence) const
    {
        const int noun = sentence.first + 1;
        if (noun >= sentence.end
            || !(hasRole(m_text, sentence.first, "the"_L1) || hasRole(m_text, sentence.first, "some"_L1)))
            return false;
        return !m_context.cues.at(noun, WordClass::EventNoun) && !m_context.cues.at(noun, WordClass::CountedNoun)
            && !m_context.cues.at(noun, WordClass::ThemeNoun) && !m_text.is(noun, WordClass::RoleNoun)
            && !m_text.is(noun, WordClass::BodyNoun) && !m_text.is(noun, WordClass::NumberWord)
            && !m_text.is(noun, WordClass::DurationNoun) && !m_text.tokens[size_t(noun)].capital
            && m_text.tokens[size_t(noun)].kind == TokenKind::Word;
    }

    /// "Les délégués se sont retrouvés du 3 au 5 octobre"; after the date when no verb stands before it.
    [[nodiscard]] const Cue *attendanceNear(int first, int farthest) const
    {
        const TokenRange sentence = m_context.sentenceAt(first);
        const Cue *found = nullptr;
        for (const Cue &cue : m_context.cues.in({std::max(sentence.first, first - farthest), sentence.end})) {
            if (cue.tokens.first > first + farthest || (found && cue.tokens.first > first))
                break;
            const bool meets
                = cue.wordClass == WordClass::AttendanceVerb && (cue.says("attends"_L1) || cue.says("gathers"_L1));
            if (meets)
                found = &cue;
        }
        return found;
    }

    static DateRole roleOf(const Cue &verb, bool until)
    {
        if (until || verb.says("closes"_L1) || verb.says("lasts"_L1))
            return DateRole::End;
        if (verb.says("opens"_L1))
            return DateRole::Start;
        return verb.says("holds"_L1) || verb.wordClass == WordClass::AttendanceVerb ? DateRole::Whole
                                                                                    : DateRole::Unclear;
    }

    [[nodiscard]] int openingEnd() const
    {
        const size_t count = std::min<size_t>(3, m_text.paragraphs.size());
        return count > 0 ? m_text.paragraphs[count - 1].end : 0;
    }

    [[nodiscard]] bool isPronounAt(int token) const
    {
        return m_text.is(token, WordClass::SubjectPronoun) || hasRole(m_text, token, "it"_L1);
    }

    /// "la conférence du 12 mars", "le Forum (12-14 mars)".
    [[nodiscard]] bool isAfterName(int first) const
    {
        constexpr int farthest = 3;
        constexpr int longestName = 30;
        return std::ranges::any_of(m_context.mentions.in({first - longestName, first}), [first](const EventMention &m) {
            return m.which == EventMention::Which::Main && first - m.name.end <= farthest && first >= m.name.end;
        });
    }

    /// "(" and a place before it: "à Séoul (7-8 décembre)".
    [[nodiscard]] bool isAfterPlace(int first) const
    {
        const bool bracket = first >= 2 && m_text.tokens[size_t(first) - 1].kind == TokenKind::OpenParenthesis;
        return bracket && m_text.tokens[size_t(first) - 2].capital && m_context.aboutMain(first) > 0;
    }

    /// The best candidate of a kind and role; the first of equals; null when there is none.
    [[nodiscard]] const DateCandidate *best(DateKind kind, DateRole role) const
    {
        const DateCandidate *found = nullptr;
        for (const DateCandidate &candidate : m_candidates) {
            if (candidate.date->kind == kind && candidate.role == role && (!found || candidate.score > found->score))
                found = &candidate;
        }
        return found;
    }

    /// "Il est huit heures, mardi 10 octobre 2023, et …": the first day of the opening that is told whole, with its
    /// weekday; null when there is none.
    [[nodiscard]] PartialDate toldInOpening() const
    {
        for (const DateMention &date : m_context.datesIn({0, openingEnd()})) {
            const int first = date.tokens.first;
            if (date.kind == DateKind::Day && date.start.year > 0 && date.weekday > 0 && !m_context.isQuoted(first)
                && !m_context.mentions.isAboutAnother(first))
                return date.start;
        }
        return {};
    }

    void findAnchor()
    {
        m_told = toldInOpening();
        m_anchor.date = m_context.dateline.date;
        m_anchor.weekday = m_context.dateline.weekday;
        if (m_anchor.date.isNull())
            m_anchor.date = publicationDate();
        if (m_anchor.weekday == 0 || m_anchor.date.year > 0)
            m_anchor.weekday = weekdayOf(m_anchor.date);
        if (m_anchor.date.isNull() || m_anchor.weekday > 0)
            return;
        // News under a dateline without a year tells the day by its weekday: "…, a dit dimanche le maire".
        const int end = openingEnd();
        int aside = 0; // second choice: "la conférence, ouverte depuis mardi"
        for (const DateMention &date : m_context.dates) {
            if (date.tokens.first >= end || m_anchor.weekday > 0)
                break;
            const bool until = hasRole(m_text, date.tokens.first - 1, "until"_L1);
            const bool since = hasRole(m_text, date.tokens.first - 1, "from"_L1); // "depuis lundi"
            if (date.kind != DateKind::Weekday || until || m_context.isQuoted(date.tokens.first))
                continue;
            if (!since && !isInRelativeClause(date.tokens.first))
                m_anchor.weekday = date.weekday;
            else if (aside == 0)
                aside = date.weekday;
        }
        if (m_anchor.weekday == 0)
            m_anchor.weekday = aside;
    }

    /// "the forum, which opened on Monday, …": not the day of the news.
    [[nodiscard]] bool isInRelativeClause(int token) const
    {
        constexpr int farthest = 8;
        for (int i = token - 1; i >= std::max(0, token - farthest) && m_text.tokens[size_t(i)].kind == TokenKind::Word;
             --i) {
            if (m_text.is(i, WordClass::RelativePronoun))
                return true;
        }
        return false;
    }

    /// The printed date of publication, or a paragraph at the start that is little more than a date.
    [[nodiscard]] PartialDate publicationDate() const
    {
        if (!m_text.article.published.isEmpty()) {
            Article line;
            line.language = m_text.article.language;
            line.text = m_text.article.published;
            line.paragraphs = {{1, {0, line.text.size()}, ParagraphKind::Body, {}}};
            const AnnotatedText published = annotate(line, m_text.lexicon);
            const Cues cues(published, {WordClass::MonthName, WordClass::WeekdayName, WordClass::RelativeDay});
            for (const DateMention &date : findDates(published, cues)) {
                if (date.kind == DateKind::Day)
                    return date.start;
            }
        }
        constexpr size_t mostParagraphs = 5;
        constexpr int mostTokens = 10;
        const size_t count = m_text.paragraphs.size();
        for (size_t i = 0; i < std::min(mostParagraphs, count); ++i) {
            if (const PartialDate date = dateLineOf(m_text.paragraphs[i], mostTokens); !date.isNull())
                return date;
        }
        constexpr int longestSignature = 12; // "Fait à Kinshasa, le 13 septembre 2023"
        return count > mostParagraphs ? dateLineOf(m_text.paragraphs[count - 1], longestSignature) : PartialDate();
    }

    /// The day of a paragraph that is little more than a date; null when it is not.
    [[nodiscard]] PartialDate dateLineOf(TokenRange paragraph, int longest) const
    {
        constexpr int bare = 5; // tokens of a date without a year
        if (paragraph.size() > longest)
            return {};
        for (const DateMention &date : m_context.datesIn(paragraph)) {
            if (date.kind == DateKind::Day && (date.start.year > 0 || paragraph.size() <= bare))
                return date.start;
        }
        return {};
    }

    /// \a date with the year that brings it nearest to the anchor, when the anchor has one.
    [[nodiscard]] PartialDate withYear(PartialDate date) const
    {
        const PartialDate near = m_anchor.date.year > 0 ? m_anchor.date : m_told;
        if (date.isNull() || date.year > 0 || near.year == 0)
            return date;
        constexpr int halfYear = 6;
        date.year = near.year;
        if (date.month - near.month > halfYear)
            --date.year;
        else if (near.month - date.month > halfYear)
            ++date.year;
        return date;
    }

    /// The day that a mention means, through the anchor when it is a weekday or a relative day; null when it cannot be
    /// told.
    [[nodiscard]] PartialDate dayOf(const DateMention &date, bool ahead, const Anchor &anchor) const
    {
        if (date.kind == DateKind::Day)
            return withYear(date.start);
        if (anchor.date.isNull() || date.vague)
            return {};
        if (date.kind == DateKind::Relative)
            return movedBy(anchor.date, date.offset);
        if (date.kind != DateKind::Weekday || anchor.weekday == 0)
            return {};
        const int forward = (date.weekday - anchor.weekday + 7) % 7;
        return movedBy(anchor.date, ahead || forward == 0 ? forward : forward - 7);
    }

    [[nodiscard]] const DateCandidate *bestOfRole(DateRole role) const
    {
        for (const DateKind kind : {DateKind::Day, DateKind::Weekday, DateKind::Relative}) {
            if (const DateCandidate *candidate = best(kind, role))
                return candidate;
        }
        return nullptr;
    }

    void findEnds(EventDates &dates)
    {
        const DateCandidate *start = bestOfRole(DateRole::Start);
        const DateCandidate *end = bestOfRole(DateRole::End);
        const DateCandidate *whole = bestOfRole(DateRole::Whole);
        if (!start && whole && end)
            start = whole;
        const DateCandidate *told = start ? start : whole ? whole : end;
        if (!told)
            return;
        dates.words = m_text.excerpt(told->date->tokens);
        if (start)
            dates.start = dayOf(*start->date, start->ahead, m_anchor);
        if (!start && whole)
            dates.start = dates.end = dayOf(*whole->date, whole->ahead || isFuture(*whole), m_anchor);
        if (!start && !end && whole)
            dates.end = lastOfWeekdays(*whole, dates.end);
        if (end) {
            const Anchor own {
                dates.start, start && start->date->weekday > 0 ? start->date->weekday : weekdayOf(dates.start)};
            const bool viaStart = m_anchor.date.isNull() && !dates.start.isNull();
            dates.end = dayOf(*end->date, viaStart || end->ahead || !isClosed(*end), viaStart ? own : m_anchor);
        }
        if (dates.start.isNull() && start && start->date->weekday > 0 && weekdayOf(dates.end) > 0) {
            // "opens Monday and runs through Wednesday, June 14, 2023"
            constexpr int week = 7;
            dates.start = movedBy(dates.end, -((weekdayOf(dates.end) - start->date->weekday + week) % week));
        }
        dates.relative = relativeWords(*told, end);
        if (!start && !end && whole && dates.start == dates.end && !isClosed(*whole))
            dates.end = {}; // "gathered on Tuesday for a four-day meeting": the length tells, else the day is all
        if (start && !end && whole
            && start != whole) { // "réunis à Montréal, ils ont adopté lundi …; ouverte le 7 décembre"
            const PartialDate last = dayOf(*whole->date, isFuture(*whole), m_anchor);
            if (isLater(last, dates.start))
                dates.end = last;
        }
        shareYear(dates.start, dates.end);
        useLength(dates);
        if (!start && !end && whole && dates.end.isNull())
            dates.end = dates.start;
    }

    /// The weekday or "today" that \a told, or else \a end (null: untold), rests on. An end on the dateline's own
    /// weekday is as good as a date: "a compromise at dawn on Sunday".
    [[nodiscard]] Excerpt relativeWords(const DateCandidate &told, const DateCandidate *end) const
    {
        if (isRelative(told))
            return m_text.excerpt(told.date->tokens);
        const bool onDateline
            = end && m_anchor.date.year > 0 && end->date->weekday > 0 && end->date->weekday == m_anchor.weekday;
        return end && isRelative(*end) && !onDateline ? m_text.excerpt(end->date->tokens) : Excerpt();
    }
    [[nodiscard]] static bool isRelative(const DateCandidate &candidate)
    {
        return candidate.date->kind == DateKind::Weekday || candidate.date->kind == DateKind::Relative
            || candidate.date->monthIsRelative;
    }

    /// "on Wednesday and Thursday": the day after the and is the last; otherwise \a single.
    [[nodiscard]] PartialDate lastOfWeekdays(const DateCandidate &first, PartialDate single) const
    {
        const int joint = first.date->tokens.end;
        const auto next = m_context.datesIn({joint + 1, joint + 2});
        if (next.empty() || next.front().kind != DateKind::Weekday || !hasRole(m_text, joint, "and"_L1)
            || single.isNull())
            return single;
        const int days = (next.front().weekday - first.date->weekday + 7) % 7;
        return first.date->kind == DateKind::Weekday ? movedBy(single, days) : single;
    }

    [[nodiscard]] static bool isLater(PartialDate date, PartialDate than)
    {
        return !date.isNull() && !than.isNull() && date.year == than.year
            && std::pair(date.month, date.day) > std::pair(than.month, than.day);
    }

    /// A weekday lies ahead when the event has yet to be held.
    [[nodiscard]] bool isFuture(const DateCandidate &candidate) const
    {
        const TokenRange sentence = m_context.sentenceAt(candidate.date->tokens.first);
        for (const Cue &cue : m_context.cues.in(sentence)) {
            if (cue.wordClass == WordClass::StatusVerb && cue.says("announced"_L1))
                return true;
        }
        return false;
    }

    /// True for "closed on Friday", false for "runs until Friday".
    [[nodiscard]] bool isClosed(const DateCandidate &candidate) const
    {
        const Cue *verb = m_context.eventVerbBefore(candidate.date->tokens.first, 12);
        return verb && verb->says("closes"_L1) && !isFuture(candidate)
            && !hasRole(m_text, candidate.date->tokens.first - 1, "until"_L1);
    }

    /// A year told with one end is that of the other, too.
    static void shareYear(PartialDate &start, PartialDate &end)
    {
        if (start.isNull() || end.isNull())
            return;
        const bool overNewYear = start.month > end.month;
        if (start.year == 0 && end.year > 0)
            start.year = end.year - (overNewYear ? 1 : 0);
        else if (end.year == 0 && start.year > 0)
            end.year = start.year + (overNewYear ? 1 : 0);
    }

    /// "trois jours" with one known end gives the other.
    void useLength(EventDates &dates) const
    {
        const bool oneEnd = dates.start.isNull() != dates.end.isNull();
        const int days = oneEnd ? length() : 0;
        if (days <= 0)
            return;
        if (dates.end.isNull())
            dates.end = movedBy(dates.start, days - 1);
        else
            dates.start = movedBy(dates.end, 1 - days);
    }

    /// How many days the event lasts, as the text tells: "pendant trois jours", "three-day forum"; 0 when it does not.
    [[nodiscard]] int length() const
    {
        constexpr int longest = 31;
        const int size = int(m_text.tokens.size());
        for (int i = 0; i < size; ++i) {
            const int days = lengthAt(i);
            if (days > 1 && days <= longest && !m_context.isQuoted(i) && !m_context.mentions.isAboutAnother(i)
                && isAboutEvent(i))
                return days;
        }
        return 0;
    }

    [[nodiscard]] bool isAboutEvent(int token) const
    {
        if (m_context.aboutMain(token) > 0)
            return true;
        return token < openingEnd() && (hasRole(m_text, token - 2, "during"_L1) || m_context.eventVerbBefore(token, 8));
    }

    [[nodiscard]] int lengthAt(int token) const
    {
        const Token &word = m_text.tokens[size_t(token)];
        if (word.kind == TokenKind::Word && word.word == 0) { // "three-day"
            const QStringView view = m_text.view(word);
            const qsizetype hyphen = view.indexOf(u'-');
            return hyphen > 0 ? int(daysIn(view.sliced(hyphen + 1)) * numberIn(view.first(hyphen))) : 0;
        }
        if (!m_text.is(token, WordClass::DurationNoun) || token == 0)
            return 0;
        const QStringView before = m_text.view(m_text.tokens[size_t(token) - 1]);
        const bool digits = m_text.tokens[size_t(token) - 1].kind == TokenKind::Number;
        return int((digits ? before.toInt() : numberIn(before)) * daysIn(m_text.view(word)));
    }

    [[nodiscard]] qint64 numberIn(QStringView word) const
    {
        return leadingNumber(m_text.lexicon->value(m_text.lexicon->find(word), WordClass::NumberWord));
    }
    [[nodiscard]] qint64 daysIn(QStringView word) const
    {
        return leadingNumber(m_text.lexicon->value(m_text.lexicon->find(word), WordClass::DurationNoun));
    }

    const EventContext &m_context;
    const AnnotatedText &m_text;
    std::vector<DateMention> m_dates; ///< as in the text, each with its month
    std::vector<DateCandidate> m_candidates;
    Anchor m_anchor;
    PartialDate m_told; ///< stands in for the anchor's year
};

} // namespace

EventDates findEventDates(const EventContext &context)
{
    return DateFinder(context).find();
}

} // namespace rapporteur
