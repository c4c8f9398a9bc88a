// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/verification.h"

#include "extraction/text/dates.h"
#include "extraction/text/figures.h"

#include <set>

namespace rapporteur {

namespace {

constexpr qsizetype mostCompared = 50; ///< counts that a figure is held against, so that the time stays linear

class Verification
{
public:
    Verification(const AnnotatedText &text, const Actors &actors, const Briefing &briefing)
        : m_text(text)
        , m_actors(actors)
        , m_briefing(briefing)
    {
    }

    [[nodiscard]] QList<VerifyPoint> points()
    {
        verifyDates();
        verifySpeakers();
        verifyThemes();
        verifyCounts();
        verifyModes();
        std::ranges::stable_sort(m_points, {}, [](const VerifyPoint &point) { return point.words.span; });
        return m_points;
    }

private:
    void add(VerifyKind kind, const Excerpt &words)
    {
        if (!words.isEmpty())
            m_points.push_back({.id = 0, .kind = kind, .words = words, .answer = {}});
    }

    void verifyDates()
    {
        const Event &event = m_briefing.event;
        if (event.start.year == 0 && event.end.year == 0)
            add(VerifyKind::YearMissing, event.dates);
        add(VerifyKind::RelativeDate, event.relativeDate);
        if (event.dates.isEmpty() && !event.name.isEmpty())
            verifyUndatedEvent();
    }
    /// An event that has no date of its own, in an article that opens with "on Thursday".
    void verifyUndatedEvent()
    {
        constexpr size_t openingSentences = 3;
        const Cues cues(m_text, {WordClass::MonthName, WordClass::WeekdayName, WordClass::RelativeDay});
        const std::vector<DateMention> dates = findDates(m_text, cues);
        const bool yearIsTold = std::ranges::any_of(dates, [](const DateMention &date) { return date.start.year > 0; });
        for (const DateMention &date : dates) {
            const bool relative = date.kind == DateKind::Weekday || date.kind == DateKind::Relative;
            if (!relative || m_text.sentenceOf(date.tokens.first) >= int(openingSentences) || datesWords(date))
                continue;
            add(VerifyKind::RelativeDate, m_text.excerpt(date.tokens));
            if (!yearIsTold)
                add(VerifyKind::YearMissing, m_text.excerpt(date.tokens));
            return;
        }
    }

    /// "a annoncé jeudi": the day of a statement, not of the event.
    [[nodiscard]] bool datesWords(const DateMention &date) const
    {
        constexpr int near = 3;
        const int last = std::min(date.tokens.end + near, int(m_text.tokens.size()));
        for (int token = std::max(0, date.tokens.first - near); token < last; ++token) {
            if (m_text.is(token, WordClass::ReportingVerb))
                return true;
        }
        return false;
    }

    void verifySpeakers()
    {
        std::set<int> seen;
        for (const Quotation &quote : m_briefing.quotes) {
            if (quote.actor >= int(m_actors.actors.size()) || (quote.actor >= 0 && !seen.insert(quote.actor).second))
                continue;
            if (isUnnamed(quote))
                add(VerifyKind::SpeakerUnnamed, firstForm(quote));
        }
    }
    [[nodiscard]] bool isUnnamed(const Quotation &quote) const
    {
        const ActorKind kind = quote.actor < 0 ? ActorKind::Group : m_actors.actors[size_t(quote.actor)].kind;
        if (kind == ActorKind::Role)
            return !isBesideName(m_actors.actors[size_t(quote.actor)]);
        return kind == ActorKind::Group && !quote.mention.isEmpty()
            && isSomebody(m_text.tokenAt(quote.mention.span.start));
    }
    /// "one panellist", "a Western diplomat": the article of one, and a noun for people.
    [[nodiscard]] bool isSomebody(int token) const
    {
        const int last = std::min(int(m_text.tokens.size()), token + 4);
        if (token + 1 >= last || !hasRole(m_text, token, QLatin1StringView("one")))
            return false;
        for (int i = token + 1; i < last; ++i) {
            if (m_text.is(i, WordClass::RoleNoun) || m_text.is(i, WordClass::CountedNoun))
                return true;
            if (m_text.is(i, WordClass::FunctionWord) || m_text.is(i, WordClass::BodyNoun))
                return false;
        }
        return false;
    }
    /// "Architecte à Patras, Nikos Stavridis": an office whose holder's name follows.
    [[nodiscard]] bool isBesideName(const Actor &actor) const
    {
        return std::ranges::any_of(actor.mentions, [this](int mention) {
            int next = m_actors.mentions[size_t(mention)].tokens.end;
            if (next < int(m_text.tokens.size()) && m_text.tokens[size_t(next)].kind == TokenKind::Comma)
                ++next;
            const int other = m_actors.mentionCovering(next);
            return other >= 0
                && m_actors.actors[size_t(m_actors.mentions[size_t(other)].actor)].kind == ActorKind::Person;
        });
    }
    /// Where the article first names the speaker; the quotation itself when it only says "he".
    static const Excerpt &firstForm(const Quotation &quote)
    {
        return quote.speakerForms.isEmpty() ? quote.words : quote.speakerForms.first();
    }

    void verifyThemes()
    {
        const Theme *first = nullptr;
        for (const Theme &theme : m_briefing.themes) {
            if (theme.origin != ThemeOrigin::Announced || theme.mentions.isEmpty())
                continue;
            if (theme.status != ThemeStatus::Announced)
                return;
            if (!first)
                first = &theme;
        }
        if (first)
            add(VerifyKind::ThemesOnlyAnnounced, first->mentions.first());
    }

    void verifyCounts()
    {
        const QList<AttendanceCount> &counts = m_briefing.attendance.counts;
        for (qsizetype later = 1; later < counts.size(); ++later) {
            for (qsizetype earlier = std::max<qsizetype>(0, later - mostCompared); earlier < later; ++earlier) {
                if (areRivals(counts[earlier], counts[later])) {
                    add(VerifyKind::NumberConflict, counts[later].words);
                    return;
                }
            }
        }
        verifyOtherFigures();
    }

    [[nodiscard]] int sentenceOf(const Excerpt &words) const
    {
        return m_text.sentenceOf(m_text.tokenAt(words.span.start));
    }
    [[nodiscard]] bool holds(const Excerpt &words, WordClass wordClass) const
    {
        const int sentence = sentenceOf(words);
        if (sentence < 0)
            return false;
        const TokenRange range = m_text.sentences[size_t(sentence)].tokens;
        for (int token = range.first; token < range.end; ++token) {
            if (!m_text.hitAt(token, wordClass).isEmpty())
                return true;
        }
        return false;
    }
    /// Somebody's figure, not the writer's own: "la police en a compté 3 200", "put the number at 31".
    [[nodiscard]] bool isClaimed(const Excerpt &words) const
    {
        return holds(words, WordClass::ReportingVerb) || holds(words, WordClass::AttributionPreposition);
    }
    /// A figure without a noun of its own.
    [[nodiscard]] bool isBare(const Excerpt &words) const
    {
        for (int token = m_text.tokenAt(words.span.start);
             token < int(m_text.tokens.size()) && m_text.tokens[size_t(token)].start < words.span.end; ++token) {
            if (m_text.is(token, WordClass::CountedNoun))
                return false;
        }
        return true;
    }
    [[nodiscard]] quint32 lastWord(const Excerpt &words) const
    {
        return m_text.tokens[size_t(m_text.tokenAt(words.span.end - 1) - 1)].hash;
    }

    /// Whether \a later is another count of what \a earlier counts.
    [[nodiscard]] bool areRivals(const AttendanceCount &earlier, const AttendanceCount &later) const
    {
        constexpr qint64 farthest = 5; // beyond that it is another thing that is counted
        if (earlier.unit != later.unit || !differ(earlier.value, later.value, farthest)
            || earlier.qualifier == Qualifier::AtMost || later.qualifier == Qualifier::AtMost)
            return false;
        const bool bare = isBare(later.words);
        const bool sameSentence = sentenceOf(earlier.words) == sentenceOf(later.words);
        if (sameSentence && hasRole(m_text, m_text.tokenAt(later.words.span.start) - 1, QLatin1StringView("and")))
            return false; // "130 came and 410 followed online"
        if (sameSentence ? !bare : !bare && lastWord(earlier.words) != lastWord(later.words))
            return false;
        const bool claimed = isClaimed(later.words) || (isClaimed(earlier.words) && namesBody(later.words));
        return claimed && !holds(later.words, WordClass::IncludingCue);
    }
    /// "La police en a compté 3 200": another source, without a verb of saying.
    [[nodiscard]] bool namesBody(const Excerpt &words) const
    {
        const int sentence = sentenceOf(words);
        if (sentence < 0)
            return false;
        const TokenRange range = m_text.sentences[size_t(sentence)].tokens;
        for (size_t mention = size_t(m_actors.firstMentionFrom(range.first));
             mention < m_actors.mentions.size() && m_actors.mentions[mention].tokens.first < range.end; ++mention) {
            if (m_actors.actors[size_t(m_actors.mentions[mention].actor)].kind == ActorKind::Body)
                return true;
        }
        return false;
    }
    [[nodiscard]] static bool differ(qint64 a, qint64 b, qint64 farthest)
    {
        return a != b && std::max(a, b) <= farthest * std::min(a, b);
    }

    /// Figures that the attendance does not list: in quotations, and counts by others.
    void verifyOtherFigures()
    {
        const Cues cues(m_text,
            {WordClass::NumberWord, WordClass::ApproximateNumber, WordClass::Qualifier, WordClass::CountedNoun,
                WordClass::AttendanceVerb});
        const Figure *lastCounted = nullptr;
        const std::vector<Figure> figures = findFigures(m_text, cues);
        for (const Figure &figure : figures) {
            const Cue *noun = cues.at(figure.words.end, WordClass::CountedNoun);
            const TokenRange words {figure.words.first, noun ? noun->tokens.end : figure.words.end};
            if ((noun && contradictsCount(words, figure))
                || (!noun && lastCounted && isRecount(cues, *lastCounted, figure))) {
                add(VerifyKind::NumberConflict, m_text.excerpt(words));
                return;
            }
            if (noun)
                lastCounted = &figure;
        }
    }
    /// "“Forty-four countries answered our call”", where the article has counted forty-one.
    [[nodiscard]] bool contradictsCount(TokenRange words, const Figure &figure) const
    {
        const qsizetype compared = std::min(mostCompared, m_briefing.attendance.counts.size());
        return isQuoted(words.first)
            && std::ranges::any_of(m_briefing.attendance.counts.first(compared),
                [&](const AttendanceCount &count) { return contradicts(m_text.excerpt(words), figure, count); });
    }
    /// "… revendiquent 5 000 participants ; la police en a compté 3 200".
    [[nodiscard]] bool isRecount(const Cues &cues, const Figure &earlier, const Figure &later) const
    {
        constexpr int farthest = 40; // tokens
        constexpr int verbDistance = 6;
        constexpr qint64 largestRatio = 5;
        if (later.qualifier == Qualifier::AtMost || later.words.first - earlier.words.first > farthest
            || countsNoun(later.words.end) || !differ(earlier.value, later.value, largestRatio))
            return false;
        for (const Cue &cue : cues.in({later.words.first - verbDistance, later.words.first})) {
            if (cue.wordClass == WordClass::AttendanceVerb && cue.says(QLatin1StringView("recount")))
                return m_text.sentenceOf(cue.tokens.first) == m_text.sentenceOf(later.words.first);
        }
        return false;
    }
    /// True when a noun, of whatever kind, follows a figure: it has its own.
    [[nodiscard]] bool countsNoun(int token) const
    {
        if (token >= int(m_text.tokens.size()) || m_text.tokens[size_t(token)].kind != TokenKind::Word)
            return false;
        return !m_text.is(token, WordClass::FunctionWord) && !m_text.is(token, WordClass::Preposition)
            && !m_text.is(token, WordClass::Conjunction) && !m_text.is(token, WordClass::StopWord);
    }
    /// Whether a mark opens before \a token in its paragraph and does not close before it.
    [[nodiscard]] bool isQuoted(int token) const
    {
        const int sentence = m_text.sentenceOf(token);
        if (sentence < 0)
            return false;
        const int paragraph = m_text.paragraphs[size_t(m_text.sentences[size_t(sentence)].paragraph)].first;
        for (; token >= paragraph; --token) {
            const TokenKind kind = m_text.tokens[size_t(token)].kind;
            if (kind == TokenKind::OpenMark || kind == TokenKind::CloseMark)
                return kind == TokenKind::OpenMark;
        }
        return false;
    }
    [[nodiscard]] bool contradicts(const Excerpt &words, const Figure &figure, const AttendanceCount &count) const
    {
        constexpr qint64 farthest = 2;
        return lastWord(words) == lastWord(count.words) && differ(figure.value, count.value, farthest)
            && !words.span.overlaps(count.words.span);
    }

    void verifyModes()
    {
        for (const Person &person : m_briefing.attendance.people) {
            if (person.mentions.isEmpty())
                continue;
            if (person.mode == Mode::Unknown || (person.mode == Mode::Present && isInRoomOrOnline(person)))
                add(VerifyKind::AttendanceModeUnclear, person.mentions.first());
        }
    }
    /// At a hybrid meeting "X also took part" leaves open whether in the room or on a screen.
    [[nodiscard]] bool isInRoomOrOnline(const Person &person) const
    {
        constexpr qsizetype mostMentions = 5;
        if (m_briefing.event.format != EventFormat::Hybrid)
            return false;
        return std::any_of(person.mentions.cbegin(),
            person.mentions.cbegin() + std::min(mostMentions, person.mentions.size()),
            [this](const Excerpt &mention) { return takesPart(mention); });
    }
    [[nodiscard]] bool takesPart(const Excerpt &mention) const
    {
        const int sentence = sentenceOf(mention);
        if (sentence < 0)
            return false;
        const TokenRange range = m_text.sentences[size_t(sentence)].tokens;
        bool attends = false;
        for (int token = range.first; token < range.end; ++token) {
            const bool told
                = attends && (m_text.hits(token, WordClass::VenueNoun) || m_text.is(token, WordClass::ReportingVerb));
            if (told || m_text.hits(token, WordClass::ModeCue))
                return false;
            const PhraseHit hit = m_text.hitAt(token, WordClass::AttendanceVerb);
            const bool alsoSays = hit.tokens.size() == 1 && m_text.is(token, WordClass::ReportingVerb);
            attends |= !alsoSays && !m_text.tokens[size_t(token)].capital
                && hasWord(hit.value, QLatin1StringView("attends"));
        }
        return attends;
    }

    const AnnotatedText &m_text;
    const Actors &m_actors;
    const Briefing &m_briefing;
    QList<VerifyPoint> m_points;
};

} // namespace

QList<VerifyPoint> pointsToVerify(const AnnotatedText &text, const Actors &actors, const Briefing &briefing)
{
    return Verification(text, actors, briefing).points();
}

} // namespace rapporteur
