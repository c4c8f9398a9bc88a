// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/correctionchoices.h"

#include "dossier/briefingitems.h"
#include "presentation/briefingwords.h"

#include <QSet>

namespace rapporteur {

namespace {

template <typename E, typename Say>
CorrectionGroup group(const QString &title, ItemRef item, LineDetail detail, E current, E last, Say say)
{
    CorrectionGroup group {title, {}};
    for (int value = 0; value <= int(last); ++value) {
        const QString words = say(E(value));
        group.choices << CorrectionChoice {words.isEmpty() ? CorrectionChoices::tr("not stated") : words,
            SetDetail {item, detail, value}, value == int(current)};
    }
    return group;
}

CorrectionGroup modes(ItemRef item, Mode current)
{
    return group(CorrectionChoices::tr("How they take part"), item, LineDetail::Mode, current, Mode::Expected,
        BriefingWords::mode);
}

CorrectionGroup yesNo(
    const QString &title, ItemRef item, LineDetail detail, bool current, const QString &yes, const QString &no)
{
    return {title, {{yes, SetDetail {item, detail, 1}, current}, {no, SetDetail {item, detail, 0}, !current}}};
}

QString qualifierWords(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact: return CorrectionChoices::tr("exactly", "before a number");
    case Qualifier::AtLeast: return CorrectionChoices::tr("at least", "before a number");
    case Qualifier::About: return CorrectionChoices::tr("about", "before a number");
    case Qualifier::AtMost: return CorrectionChoices::tr("at most", "before a number");
    }
    Q_UNREACHABLE();
}

} // namespace

QString CorrectionChoices::nameOf(const Person &person)
{
    return person.name.isEmpty() && !person.mentions.isEmpty() ? person.mentions.constFirst().text : person.name;
}

QList<CorrectionGroup> CorrectionChoices::details(const Briefing &briefing, ItemRef item)
{
    QList<CorrectionGroup> groups;
    if (item.kind == ItemKind::EventFact && item.id == EventFormatField)
        return {group(tr("Format of the event"), item, LineDetail::Format, briefing.event.format, EventFormat::Hybrid,
            BriefingWords::format)};
    visitItem(briefing, item, [&](const auto &line) {
        using Line = std::decay_t<decltype(line)>;
        if constexpr (std::is_same_v<Line, Quotation>) {
            groups << group(tr("Kind of quotation"), item, LineDetail::Kind, line.kind, QuotationKind::Indirect,
                BriefingWords::kind)
                   << modes(item, line.mode);
        } else if constexpr (std::is_same_v<Line, Theme>) {
            groups << group(
                tr("Status"), item, LineDetail::Status, line.status, ThemeStatus::Decided, BriefingWords::status);
        } else if constexpr (std::is_same_v<Line, AttendanceCount>) {
            groups << group(
                tr("Qualifier"), item, LineDetail::Qualifier, line.qualifier, Qualifier::AtMost, qualifierWords)
                   << group(tr("What is counted"), item, LineDetail::Unit, line.unit, CountUnit::FormerOfficials,
                          BriefingWords::unit);
        } else if constexpr (std::is_same_v<Line, Person>) {
            groups << modes(item, line.mode)
                   << yesNo(tr("Spoke"), item, LineDetail::Spoke, line.spoke, tr("spoke"), tr("did not speak"));
        } else if constexpr (std::is_same_v<Line, Country>) {
            groups << yesNo(
                tr("Takes part"), item, LineDetail::Attends, line.attends, tr("takes part"), tr("is only named"));
        }
    });
    return groups;
}

QList<CorrectionChoice> CorrectionChoices::speakers(const Briefing &briefing, ItemRef quotation, bool everywhere)
{
    int actor = -1;
    visitItem(briefing, quotation, [&actor](const auto &line) {
        if constexpr (requires { line.speakerForms; })
            actor = line.actor;
    });
    QList<CorrectionChoice> choices;
    for (const Person &person : briefing.attendance.people) {
        choices << CorrectionChoice {nameOf(person),
            AttributeTo {quotation, {ItemKind::Person, person.id}, {}, {}, everywhere},
            actor >= 0 && person.actor == actor};
    }
    // Those whom the article never names are no people of the attendance.
    QSet<int> known;
    for (const Person &person : briefing.attendance.people)
        known.insert(person.actor);
    for (const Quotation &quote : briefing.quotes) {
        if (quote.speaker.isEmpty() || quote.actor < 0 || known.contains(quote.actor))
            continue;
        known.insert(quote.actor);
        choices << CorrectionChoice {
            quote.speaker, AttributeTo {quotation, {}, quote.speaker, {}, everywhere}, quote.actor == actor};
    }
    return choices;
}

QList<CorrectionChoice> CorrectionChoices::merges(const Briefing &briefing, ItemRef person)
{
    QList<CorrectionChoice> choices;
    for (const Person &other : briefing.attendance.people) {
        if (other.id != person.id)
            choices << CorrectionChoice {nameOf(other), MergePeople {person, {ItemKind::Person, other.id}}};
    }
    return choices;
}

} // namespace rapporteur
