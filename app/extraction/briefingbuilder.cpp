// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/briefingbuilder.h"

#include "extraction/actors/actors.h"
#include "extraction/attendance/countextractor.h"
#include "extraction/attendance/participantextractor.h"
#include "extraction/event/eventcontext.h"
#include "extraction/event/eventextractor.h"
#include "extraction/quotations/quotationextractor.h"
#include "extraction/summary/summarizer.h"
#include "extraction/text/annotatedtext.h"
#include "extraction/themes/announcedthemes.h"
#include "extraction/themes/keyphrases.h"
#include "extraction/validation.h"
#include "extraction/verification.h"

namespace rapporteur {

namespace {

/// Numbers the items of a list on from \a next, and answers the number after the last.
template <typename Items>
int number(Items &items, int next = 1)
{
    for (auto &item : items)
        item.id = next++;
    return next;
}

void numberItems(Briefing &briefing)
{
    number(briefing.summary);
    number(briefing.quotes);
    number(briefing.themes);
    number(briefing.toVerify);
    Attendance &attendance = briefing.attendance;
    int next = number(attendance.counts);
    next = number(attendance.categories, next);
    next = number(attendance.people, next);
    next = number(attendance.countries, next);
    number(attendance.organisations, next);
}

} // namespace

Briefing buildBriefing(const Article &article, const Lexicons &lexicons, const Progress &progress)
{
    Briefing briefing;
    briefing.article = article;
    briefing.warnings = article.warnings;

    const AnnotatedText text = annotate(article, lexicons.forText(article.language, article.text));
    if (progress.cancelled())
        return briefing;
    const Actors actors = findActors(text);
    const EventContext eventContext(text);
    briefing.event = extractEvent(eventContext, actors);
    briefing.quotes = extractQuotations(text, actors);
    if (progress.cancelled())
        return briefing;

    auto [counts, categories] = extractCounts(eventContext);
    auto [people, countries, organisations] = extractParticipants(text, actors, briefing.quotes, briefing.event);
    briefing.attendance = {std::move(counts), std::move(categories), std::move(people), std::move(countries),
                           std::move(organisations)};

    briefing.themes = extractAnnouncedThemes(eventContext);
    briefing.themes += extractKeyphrases(text, actors, briefing.event, briefing.themes);
    briefing.summary = summarize(text, briefing);
    briefing.toVerify = pointsToVerify(text, actors, briefing);
    const QStringList untraceable = dropUntraceable(briefing);
    Q_ASSERT_X(untraceable.isEmpty(), "buildBriefing", qPrintable(untraceable.join(u' ')));
    briefing.warnings += untraceable;
    numberItems(briefing);
    return briefing;
}

} // namespace rapporteur
