// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/verification.h"

#include "extraction/text/figures.h"

#include <set>

namespace rapporteur {

namespace {

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
    }

    void verifySpeakers()
    {
        std::set<int> seen;
        for (const Quotation &quote : m_briefing.quotes) {
            if (quote.actor < 0 || quote.actor >= int(m_actors.actors.size()) || !seen.insert(quote.actor).second)
                continue;
            if (m_actors.actors[size_t(quote.actor)].kind == ActorKind::Role)
                add(VerifyKind::SpeakerUnnamed, firstForm(quote));
        }
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
        if (counts.isEmpty())
            return;
        for (qsizetype later = 1; later < counts.size(); ++later) {
            for (qsizetype earlier = 0; earlier < later; ++earlier) {
                if (areRivals(counts[earlier], counts[later])) {
                    add(VerifyKind::NumberConflict, counts[later].words);
                    return;
                }
            }
        }
        verifyQuotedFigures();
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
        if (sameSentence ? !bare : !bare && lastWord(earlier.words) != lastWord(later.words))
            return false;
        return isClaimed(later.words) && !holds(later.words, WordClass::IncludingCue);
    }
    [[nodiscard]] static bool differ(qint64 a, qint64 b, qint64 farthest)
    {
        return a != b && std::max(a, b) <= farthest * std::min(a, b);
    }

    /// "“Forty-four countries answered our call”", where the article has counted forty-one.
    void verifyQuotedFigures()
    {
        const bool quotes = std::ranges::any_of(
            m_briefing.quotes, [](const Quotation &quote) { return quote.kind == QuotationKind::Direct; });
        if (!quotes)
            return;
        const Cues cues(m_text,
            {WordClass::NumberWord, WordClass::ApproximateNumber, WordClass::Qualifier, WordClass::CountedNoun});
        for (const Figure &figure : findFigures(m_text, cues)) {
            const Cue *noun = cues.at(figure.words.end, WordClass::CountedNoun);
            if (!noun || !isQuoted(figure.words))
                continue;
            const Excerpt words = m_text.excerpt({figure.words.first, noun->tokens.end});
            if (std::ranges::any_of(m_briefing.attendance.counts,
                    [&](const AttendanceCount &count) { return contradicts(words, figure, count); })) {
                add(VerifyKind::NumberConflict, words);
                return;
            }
        }
    }
    [[nodiscard]] bool isQuoted(TokenRange range) const
    {
        const TextSpan span = m_text.span(range);
        return std::ranges::any_of(m_briefing.quotes, [span](const Quotation &quote) {
            return quote.kind == QuotationKind::Direct && quote.words.span.contains(span);
        });
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
            if (person.mode == Mode::Unknown && !person.mentions.isEmpty())
                add(VerifyKind::AttendanceModeUnclear, person.mentions.first());
        }
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
