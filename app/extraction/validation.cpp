// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/validation.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Judges excerpts and items against the text of one article.
class TraceCheck
{
public:
    explicit TraceCheck(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool holds(const Excerpt &words) const
    {
        const TextSpan span = words.span;
        if (span.start < 0 || span.isEmpty() || span.end > m_text.size())
            return false;
        if (m_text.at(span.start).isLowSurrogate() || m_text.at(span.end - 1).isHighSurrogate())
            return false;
        return QStringView(m_text).sliced(span.start, span.length()) == words.text;
    }
    [[nodiscard]] bool holdsOrSaysNothing(const Excerpt &words) const { return words == Excerpt() || holds(words); }
    [[nodiscard]] bool holdsAll(const QList<Excerpt> &excerpts) const
    {
        return std::ranges::all_of(excerpts, [this](const Excerpt &words) { return holds(words); });
    }

    [[nodiscard]] bool holds(const Quotation &quote) const
    {
        return holds(quote.words) && holdsAll(quote.fragments) && holdsAll(quote.speakerForms)
            && holdsOrSaysNothing(quote.mention) && holdsOrSaysNothing(quote.cue);
    }
    [[nodiscard]] bool holds(const Theme &theme) const
    {
        return holdsMentions(theme) && theme.label == theme.mentions.first().text;
    }
    [[nodiscard]] bool holds(const Person &person) const
    {
        return holdsMentions(person) && holdsOrSaysNothing(person.role) && holdsOrSaysNothing(person.organisation);
    }
    [[nodiscard]] bool holds(const Country &country) const { return holdsMentions(country); }
    [[nodiscard]] bool holds(const Organisation &organisation) const { return holdsMentions(organisation); }
    template <typename Item> [[nodiscard]] bool holds(const Item &item) const { return holds(item.words); }

private:
    template <typename Item> [[nodiscard]] bool holdsMentions(const Item &item) const
    {
        return !item.mentions.isEmpty() && holdsAll(item.mentions);
    }

    const QString &m_text;
};

/// Typed by the user: the one kind of line that needs no passage.
template <typename Item> bool isAdded(const Item &item)
{
    if constexpr (requires { item.state; })
        return item.state == LineState::Added;
    else
        return false;
}

/// Removes what does not hold from \a items; true when something did not.
template <typename Items> bool drop(Items &items, const TraceCheck &check)
{
    return items.removeIf([&](const auto &item) { return !isAdded(item) && !check.holds(item); }) > 0;
}

bool dropEventFacts(Event &event, const TraceCheck &check)
{
    bool dropped = event.names.removeIf([&](const Excerpt &name) { return !check.holds(name); }) > 0;
    for (Excerpt *fact : {&event.place, &event.venue, &event.dates, &event.relativeDate, &event.formatWords, &event.organiser}) {
        if (check.holdsOrSaysNothing(*fact))
            continue;
        *fact = {};
        dropped = true;
    }
    const auto isPrinted = [&](const Excerpt &name) { return name.text == event.name; };
    if (!event.name.isEmpty() && std::ranges::none_of(event.names, isPrinted)) {
        event.name = event.names.isEmpty() ? QString() : event.names.first().text;
        dropped = true;
    }
    return dropped;
}

struct Warnings {
    Q_DECLARE_TR_FUNCTIONS(Warnings)
};

} // namespace

QStringList dropUntraceable(Briefing &briefing)
{
    const TraceCheck check(briefing.article.text);
    Attendance &attendance = briefing.attendance;
    QStringList warnings;
    if (drop(briefing.quotes, check))
        warnings << Warnings::tr("A quotation was left out: it could not be traced to the article.");
    if (drop(briefing.themes, check))
        warnings << Warnings::tr("A theme was left out: it could not be traced to the article.");
    const bool attendanceDropped[] = {drop(attendance.counts, check), drop(attendance.categories, check),
        drop(attendance.people, check), drop(attendance.countries, check), drop(attendance.organisations, check)};
    if (std::ranges::count(attendanceDropped, true) > 0)
        warnings << Warnings::tr("A line of the attendance was left out: it could not be traced to the article.");
    if (drop(briefing.summary, check))
        warnings << Warnings::tr("A sentence of the summary was left out: it could not be traced to the article.");
    if (dropEventFacts(briefing.event, check))
        warnings << Warnings::tr("A fact about the event was left out: it could not be traced to the article.");
    if (drop(briefing.toVerify, check))
        warnings << Warnings::tr("A point to verify was left out: it could not be traced to the article.");
    return warnings;
}

} // namespace rapporteur
