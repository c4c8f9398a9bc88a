// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/dates.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int commonYear = 2001; // stands in for an untold year when days are counted
constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

/// A date grows around the name of its month: days to the left or right, then a year.
class DateScanner
{
public:
    DateScanner(const AnnotatedText &text, const Cues &cues)
        : m_text(text)
        , m_cues(cues)
        , m_size(int(text.tokens.size()))
    {
    }

    /// The date that the month's name at \a month belongs to, reaching no further left than \a floor; tokens empty when
    /// the word is no month here ("may", "march").
    DateMention aroundMonth(const Cue &month, int floor)
    {
        m_floor = floor;
        m_month = int(leadingNumber(month.value));
        m_first = month.tokens.first;
        m_end = month.tokens.end;
        if (isWord(m_end - 1) && tokenIs(m_end, TokenKind::FullStop) && tight(m_end) && m_end - m_first == 1
            && m_text.tokens[size_t(m_first)].span().length() <= 5 && (dayAt(m_end + 1) > 0 || yearAt(m_end + 1) > 0))
            ++m_end; // "Dec." whose stop is a token of its own
        takeDaysBefore();
        if (m_days.isEmpty())
            takeDaysAfter();
        takeYear();
        if (m_days.isEmpty() && m_year == 0)
            return {};
        return result();
    }

    /// "du 12 au 14 | de ce mois": the days before the words at \a month; tokens empty when there are none.
    DateMention beforeRelativeMonth(const Cue &month, int floor)
    {
        m_floor = floor;
        m_first = month.tokens.first;
        m_end = month.tokens.end;
        takeDaysBefore();
        if (m_days.isEmpty() || m_days.last() < m_days.first())
            return {};
        const DateKind kind = m_days.size() > 1 ? DateKind::Span : DateKind::Day;
        return {{m_first, m_end}, kind, {0, 0, m_days.first()}, {0, 0, m_days.last()}, m_weekday,
            int(leadingNumber(month.value)), true};
    }

    /// "28 | février-2 | mars 2025": a month and a day that a hyphen makes one word; tokens empty when it is none.
    DateMention acrossHyphen(int token, int floor)
    {
        const QStringView word = viewAt(token);
        const qsizetype hyphen = word.lastIndexOf(u'-');
        const int month = hyphen > 0 ? monthNamed(word.first(hyphen)) : 0;
        const int day = month > 0 ? word.sliced(hyphen + 1).toInt() : 0;
        if (day < 1 || token + 1 >= m_size || !m_text.is(token + 1, WordClass::MonthName))
            return {};
        m_floor = floor;
        m_first = token;
        m_end = token + 2;
        takeDaysBefore();
        takeYear();
        DateMention date {
            {m_first, m_end}, DateKind::Span, {m_year, month, 0}, {m_year, monthNamed(viewAt(token + 1)), day}};
        if (m_days.size() != 1 || date.end.month == month)
            return {};
        date.start.day = m_days.first();
        if (m_year > 0 && date.end.month < month)
            --date.start.year;
        constexpr int leapYear = 2000;
        const bool valid
            = QDate::isValid(leapYear, month, date.start.day) && QDate::isValid(leapYear, date.end.month, day);
        return valid ? date : DateMention {};
    }

    /// A date in figures alone: "12/03/2024", "12.03.2024", "2024-03-12".
    DateMention inFigures(int token) const
    {
        const QStringView view = m_text.view(m_text.tokens[size_t(token)]);
        QList<int> parts;
        int end = token + 1;
        if (view.count(u'.') == 2) {
            for (const QStringView piece : view.tokenize(u'.'))
                parts += piece.toInt();
        } else {
            parts = {view.toInt()};
            while (parts.size() < 3 && isDateSeparator(end) && tokenIs(end + 1, TokenKind::Number) && tight(end + 1)) {
                parts += viewAt(end + 1).toInt();
                end += 2;
            }
        }
        const PartialDate date = parts.size() == 3 ? fromParts(parts) : PartialDate {};
        return date.isNull() ? DateMention {} : DateMention {{token, end}, DateKind::Day, date, date, 0, 0};
    }

private:
    [[nodiscard]] int monthNamed(QStringView word) const
    {
        return int(leadingNumber(m_text.lexicon->value(m_text.lexicon->find(word), WordClass::MonthName)));
    }
    [[nodiscard]] bool tokenIs(int token, TokenKind kind) const
    {
        return token >= 0 && token < m_size && m_text.tokens[size_t(token)].kind == kind;
    }
    [[nodiscard]] bool isWord(int token) const { return tokenIs(token, TokenKind::Word); }
    [[nodiscard]] bool tight(int token) const { return token < m_size && !m_text.tokens[size_t(token)].spaceBefore; }
    [[nodiscard]] QStringView viewAt(int token) const { return m_text.view(m_text.tokens[size_t(token)]); }
    [[nodiscard]] bool isDateSeparator(int token) const
    {
        return token < m_size && tight(token) && (viewAt(token) == u"/" || viewAt(token) == u"-");
    }

    static PartialDate fromParts(const QList<int> &parts)
    {
        const bool yearFirst = parts[0] >= firstYear && parts[0] <= lastYear;
        const int year = yearFirst ? parts[0] : parts[2];
        int day = yearFirst ? parts[2] : parts[0];
        int month = parts[1];
        if (!yearFirst && month > 12)
            std::swap(day, month); // only the order month, day is possible
        else if (!yearFirst && day <= 12 && day != month)
            return {};
        const bool valid = year >= firstYear && year <= lastYear && QDate::isValid(year, month, day);
        return valid ? PartialDate {year, month, day} : PartialDate {};
    }

    /// The day of the month at \a token, 0 when there is none.
    [[nodiscard]] int dayAt(int token) const
    {
        if (!tokenIs(token, TokenKind::Number) || m_text.tokens[size_t(token)].span().length() > 2)
            return 0;
        const int day = viewAt(token).toInt();
        return day <= 31 ? day : 0;
    }
    /// The day whose last token is \a token: the ordinal ending of "1er", "14th" is a word of its own.
    [[nodiscard]] std::pair<int, int> dayEndingAt(int token) const
    {
        if (const int day = dayAt(token))
            return {day, token};
        constexpr qsizetype longestEnding = 3;
        if (isWord(token) && tight(token) && m_text.tokens[size_t(token)].span().length() <= longestEnding && token > 0)
            return {dayAt(token - 1), token - 1};
        return {0, token};
    }
    [[nodiscard]] int endOfDay(int token) const
    {
        const bool ending
            = isWord(token + 1) && tight(token + 1) && m_text.tokens[size_t(token) + 1].span().length() <= 3;
        return token + (ending ? 2 : 1);
    }

    enum class Link { None, To, And };
    /// What joins two days: "-", "au", "to" or "et", ",".
    [[nodiscard]] Link linkAt(int token) const
    {
        if (token < 0 || token >= m_size)
            return Link::None;
        const QStringView view = viewAt(token);
        if (view == u"-" || view == u"–" || view == u"—" || hasRole(m_text, token, "to"_L1)
            || hasRole(m_text, token, "until"_L1))
            return Link::To;
        return hasRole(m_text, token, "and"_L1) || tokenIs(token, TokenKind::Comma) ? Link::And : Link::None;
    }
    /// Steps left over "lundi", "le", "the", "of" between days.
    [[nodiscard]] int skipLeft(int token) const
    {
        while (token > m_floor && isWord(token)
            && (m_text.is(token, WordClass::WeekdayName)
                || (hasRole(m_text, token, "the"_L1) && !hasRole(m_text, token, "to"_L1))))
            --token;
        return token;
    }

    void takeDaysBefore()
    {
        int at = m_first - 1;
        if (hasRole(m_text, at, "of"_L1))
            --at;
        auto [day, first] = at >= m_floor ? dayEndingAt(at) : std::pair {0, 0};
        while (day > 0 && first >= m_floor) {
            m_days.prepend(day);
            m_first = first;
            const int link = skipLeft(first - 1);
            const Link kind = link > m_floor ? linkAt(link) : Link::None;
            if (kind == Link::None)
                break;
            int before = link - 1;
            if (hasRole(m_text, link, "to"_L1) && hasRole(m_text, before, "until"_L1)) // "jusqu'au"
                --before;
            std::tie(day, first) = before >= m_floor ? dayEndingAt(before) : std::pair {0, 0};
        }
        if (!m_days.isEmpty())
            includeOpening();
    }

    /// The weekday or the "du", "from" before the first day.
    void includeOpening()
    {
        const int weekday = m_first - (tokenIs(m_first - 1, TokenKind::Comma) ? 2 : 1); // "Friday, 14 June"
        if (weekday >= m_floor && isWord(weekday) && m_text.is(weekday, WordClass::WeekdayName)) {
            m_first = weekday;
            m_weekday = int(
                leadingNumber(m_text.lexicon->value(m_text.tokens[size_t(m_first)].word, WordClass::WeekdayName)));
        }
        if (m_days.size() > 1 && m_first - 1 >= m_floor && hasRole(m_text, m_first - 1, "from"_L1))
            --m_first;
    }

    void takeDaysAfter()
    {
        const int day = dayAt(m_end);
        const int end = endOfDay(m_end);
        if (day == 0 || isCounted(end))
            return;
        m_days = {day};
        m_end = end;
        for (;;) {
            int next = m_end;
            const Link kind = linkAt(next);
            const int second = kind == Link::None ? 0 : dayAt(++next);
            const int after = second == 0 ? 0 : endOfDay(next);
            if (second <= m_days.last() || (isWord(after) && m_text.is(after, WordClass::MonthName)))
                break;
            m_days += second;
            m_end = after;
        }
        includeOpening();
    }

    /// The year in figures at \a token, 0 when there is none.
    [[nodiscard]] int yearAt(int token) const
    {
        if (!tokenIs(token, TokenKind::Number) || m_text.tokens[size_t(token)].span().length() != 4)
            return 0;
        const int year = viewAt(token).toInt();
        return year >= firstYear && year <= lastYear ? year : 0;
    }

    /// A noun that the number before it counts: not one of the next sentence.
    [[nodiscard]] bool isCounted(int token) const
    {
        return isWord(token) && m_text.is(token, WordClass::CountedNoun) && !m_text.tokens[size_t(token)].sentenceStart;
    }

    void takeYear()
    {
        int at = m_end;
        if (tokenIs(at, TokenKind::Comma) && !m_days.isEmpty())
            ++at;
        const int year = yearAt(at);
        if (year == 0 || isCounted(at + 1))
            return;
        m_year = year;
        m_end = at + 1;
    }

    [[nodiscard]] DateMention result() const
    {
        DateMention date {{m_first, m_end}, DateKind::Month, {m_year, m_month, 0}, {m_year, m_month, 0}, m_weekday, 0};
        if (m_days.isEmpty())
            return date;
        const int year = m_year > 0 ? m_year : 2000; // a leap year: 29 February is possible
        if (!QDate::isValid(year, m_month, m_days.first()) || !QDate::isValid(year, m_month, m_days.last()))
            return {};
        date.kind = m_days.size() > 1 ? DateKind::Span : DateKind::Day;
        date.start.day = m_days.first();
        date.end.day = m_days.last();
        if (date.end.day < date.start.day)
            return {};
        return date;
    }

    const AnnotatedText &m_text;
    const Cues &m_cues;
    int m_size;
    int m_floor = 0;
    int m_first = 0;
    int m_end = 0;
    int m_month = 0;
    int m_year = 0;
    int m_weekday = 0;
    QList<int> m_days;
};

/// True when \a token is a link of a span between two whole dates, perhaps with "le", "vendredi" after it.
bool linksDates(const AnnotatedText &text, int from, int to)
{
    bool link = false;
    for (int i = from; i < to; ++i) {
        const QStringView view = text.view(text.tokens[size_t(i)]);
        const bool joins = view == u"-" || view == u"–" || view == u"—" || hasRole(text, i, "to"_L1)
            || hasRole(text, i, "until"_L1) || hasRole(text, i, "and"_L1);
        const bool filler = hasRole(text, i, "the"_L1) || text.is(i, WordClass::WeekdayName);
        if (!joins && !filler)
            return false;
        link |= joins;
    }
    return link;
}

/// "30 novembre" + "2 décembre 2024" -> one span.
bool joinInto(DateMention &first, const DateMention &second)
{
    const bool grows
        = first.kind == DateKind::Span && second.start == movedBy(first.end, 1); // "29 et 30 mai et 1er juin"
    if ((first.kind != DateKind::Day && !grows) || second.kind != DateKind::Day || first.lacksMonth()
        || second.lacksMonth())
        return false;
    PartialDate start = first.start;
    if (start.year == 0 && second.start.year > 0)
        start.year = second.start.year - (start.month > second.start.month ? 1 : 0);
    PartialDate end = second.start;
    if (end.year == 0)
        end.year = start.year == 0 ? 0 : start.year + (start.month > end.month ? 1 : 0);
    const bool later = start.year != end.year || std::pair(start.month, start.day) < std::pair(end.month, end.day)
        || (start.year == 0 && start.month > end.month);
    if (!later)
        return false;
    first.kind = DateKind::Span;
    first.start = start;
    first.end = end;
    first.tokens.end = second.tokens.end;
    return true;
}

/// "Saturday (November 11)": a weekday and its date in parentheses.
bool tellsWeekday(const AnnotatedText &text, const DateMention &weekday, const DateMention &date)
{
    return weekday.kind == DateKind::Weekday && date.kind == DateKind::Day
        && date.tokens.first == weekday.tokens.end + 1
        && text.tokens[size_t(weekday.tokens.end)].kind == TokenKind::OpenParenthesis;
}

/// "hier", "le mois dernier", "du 12 au 14 de ce mois", reaching no further left than \a floor.
DateMention relativeDate(const AnnotatedText &text, const Cues &cues, const Cue &cue, int floor)
{
    if (cue.says("month"_L1)) {
        const DateMention days = DateScanner(text, cues).beforeRelativeMonth(cue, floor);
        if (!days.tokens.isEmpty())
            return days;
    }
    const bool vague = cue.says("month"_L1) || cue.says("week"_L1);
    return {cue.tokens, DateKind::Relative, {}, {}, 0, int(leadingNumber(cue.value)), false, vague};
}

std::vector<DateMention> joinSpans(const AnnotatedText &text, std::vector<DateMention> dates)
{
    std::vector<DateMention> joined;
    constexpr int farthest = 5;
    for (const DateMention &date : dates) {
        if (!joined.empty()) {
            DateMention &last = joined.back();
            const int gap = date.tokens.first - last.tokens.end;
            if (gap > 0 && gap <= farthest && linksDates(text, last.tokens.end, date.tokens.first)
                && joinInto(last, date)) {
                if (hasRole(text, last.tokens.first - 1, "from"_L1))
                    --last.tokens.first;
                continue;
            }
            if (tellsWeekday(text, last, date)) {
                const TokenRange tokens {last.tokens.first, date.tokens.end};
                const int weekday = last.weekday;
                last = date;
                last.tokens = tokens;
                last.weekday = weekday;
                continue;
            }
        }
        joined.push_back(date);
    }
    return joined;
}

} // namespace

std::vector<DateMention> findDates(const AnnotatedText &text, const Cues &cues)
{
    std::vector<DateMention> dates;
    int floor = 0;
    const auto take = [&](const DateMention &date) {
        if (date.tokens.isEmpty())
            return;
        dates.push_back(date);
        floor = date.tokens.end;
    };
    const int size = int(text.tokens.size());
    for (int i = 0; i < size; ++i) {
        const Token &token = text.tokens[size_t(i)];
        if (i < floor)
            continue;
        if (token.kind == TokenKind::Number) {
            take(DateScanner(text, cues).inFigures(i));
        } else if (text.lexicon->is(token.word, WordClass::MonthName)) {
            take(DateScanner(text, cues).aroundMonth(*cues.at(i, WordClass::MonthName), floor));
        } else if (token.kind == TokenKind::Word && token.word == 0) {
            take(DateScanner(text, cues).acrossHyphen(i, floor));
        }
    }
    // Weekdays and relative days that are no part of a date.
    std::vector<DateMention> all;
    auto next = dates.cbegin();
    for (const Cue &cue : cues.in({0, size})) {
        while (next != dates.cend() && next->tokens.first <= cue.tokens.first)
            all.push_back(*next++);
        if (!all.empty() && all.back().tokens.end > cue.tokens.first)
            continue;
        if (cue.wordClass == WordClass::WeekdayName)
            all.push_back({cue.tokens, DateKind::Weekday, {}, {}, int(leadingNumber(cue.value)), 0});
        else if (cue.wordClass == WordClass::RelativeDay)
            all.push_back(relativeDate(text, cues, cue, all.empty() ? 0 : all.back().tokens.end));
    }
    all.insert(all.end(), next, dates.cend());
    return joinSpans(text, std::move(all));
}

QDate toDate(PartialDate date)
{
    return date.year > 0 && date.day > 0 ? QDate(date.year, date.month, date.day) : QDate();
}

PartialDate movedBy(PartialDate date, int days)
{
    if (date.day == 0)
        return {};
    const QDate start(date.year > 0 ? date.year : commonYear, date.month, date.day);
    const QDate moved = start.addDays(days);
    const bool leapMatters
        = date.year == 0 && qMin(date.month, moved.month()) <= 2 && qMax(date.month, moved.month()) >= 3;
    if (!moved.isValid() || leapMatters)
        return {};
    const int year = date.year > 0 ? moved.year() : 0;
    return {year, moved.month(), moved.day()};
}

} // namespace rapporteur
