// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/attendancemodel.h"

#include "presentation/briefingwords.h"

namespace rapporteur {

namespace {

QList<TextSpan> spansOf(const QList<Excerpt> &mentions)
{
    QList<TextSpan> spans;
    for (const Excerpt &mention : mentions)
        spans << mention.span;
    return spans;
}

template <typename Item> BriefingRow labelledRow(ItemKind kind, const Item &item, TextSpan span, const QString &content)
{
    BriefingRow row {{kind, item.id}, span, content.simplified()};
    row.label = itemLabel(row.item);
    row.state = item.state;
    return row;
}

} // namespace

QList<BriefingRow> AttendanceModel::makeRows(const Briefing &briefing) const
{
    QList<BriefingRow> rows;
    addEvent(rows, briefing);
    addFigures(rows, briefing);
    addPeople(rows, briefing);
    addCountries(rows, briefing);
    addOrganisations(rows, briefing);
    return rows;
}

void AttendanceModel::addEvent(QList<BriefingRow> &rows, const Briefing &briefing)
{
    const Event &event = briefing.event;
    const auto add = [&](EventField field, const QString &words, const QList<TextSpan> &spans, const QString &note) {
        BriefingRow row {{ItemKind::EventFact, field}, spans.value(0), words.simplified()};
        row.passages = spans;
        row.section = tr("Event");
        row.detail = BriefingWords::joined(
            {BriefingWords::eventField(field), note, BriefingWords::paragraphs(briefing.article, spans)});
        if (words.isEmpty()) {
            row.content = tr("not stated");
            row.origin = WordsOrigin::Missing;
        }
        rows << row;
    };
    const auto addWords = [&](EventField field, const Excerpt &words, const QString &note = {}) {
        add(field, words.text, words.isEmpty() ? QList<TextSpan>() : QList<TextSpan> {words.span}, note);
    };
    const bool yearMissing = !event.start.isNull() && event.start.year == 0;
    add(EventName, event.name, spansOf(event.names), {});
    addWords(EventPlace, event.place);
    if (!event.venue.isEmpty())
        addWords(EventVenue, event.venue);
    addWords(EventDates, event.dates, yearMissing ? tr("year not stated") : QString());
    addWords(EventFormatField, event.formatWords, BriefingWords::format(event.format));
    addWords(EventOrganiser, event.organiser);
}

void AttendanceModel::addFigures(QList<BriefingRow> &rows, const Briefing &briefing)
{
    for (const AttendanceCount &count : briefing.attendance.counts) {
        BriefingRow row = labelledRow(ItemKind::Count, count, count.words.span, count.words.text);
        row.section = tr("Figures");
        //: %1 is a number with its qualifier, "at least 700"; %2 what is counted, "participants"
        const QString figure = tr("%1 %2").arg(BriefingWords::qualified(count), BriefingWords::unit(count.unit));
        row.detail = BriefingWords::joined({figure, BriefingWords::paragraph(briefing.article, row.span)});
        rows << row;
    }
    for (const AttendanceCategory &category : briefing.attendance.categories) {
        BriefingRow row = labelledRow(ItemKind::Category, category, category.words.span, category.words.text);
        row.section = tr("Categories");
        row.detail = BriefingWords::paragraph(briefing.article, row.span);
        rows << row;
    }
}

void AttendanceModel::addPeople(QList<BriefingRow> &rows, const Briefing &briefing)
{
    for (const Person &person : briefing.attendance.people) {
        const QList<TextSpan> spans = spansOf(person.mentions);
        const QString firstMention = person.mentions.isEmpty() ? QString() : person.mentions.first().text;
        const QString name = person.name.isEmpty() ? firstMention : person.name;
        BriefingRow row = labelledRow(ItemKind::Person, person, spans.value(0), name);
        row.section = tr("People");
        row.passages = spans;
        const QString role = person.role.text == name ? QString() : person.role.text;
        row.detail = BriefingWords::joined(
            {role, person.organisation.text, person.spoke ? tr("spoke") : tr("named, no words reported"),
                BriefingWords::mode(person.mode), BriefingWords::paragraphs(briefing.article, spans)});
        rows << row;
    }
}

void AttendanceModel::addCountries(QList<BriefingRow> &rows, const Briefing &briefing)
{
    for (const Country &country : briefing.attendance.countries) {
        const QList<TextSpan> spans = spansOf(country.mentions);
        BriefingRow row = labelledRow(ItemKind::Country, country, spans.value(0), country.name);
        row.section = tr("Countries");
        row.passages = spans;
        row.detail
            = BriefingWords::joined({country.attends ? tr("takes part", "a country") : tr("named only", "a country"),
                BriefingWords::paragraphs(briefing.article, spans)});
        rows << row;
    }
}

void AttendanceModel::addOrganisations(QList<BriefingRow> &rows, const Briefing &briefing)
{
    for (const Organisation &organisation : briefing.attendance.organisations) {
        const QList<TextSpan> spans = spansOf(organisation.mentions);
        BriefingRow row = labelledRow(ItemKind::Organisation, organisation, spans.value(0), organisation.name);
        row.section = tr("Organisations");
        row.passages = spans;
        row.detail = BriefingWords::paragraphs(briefing.article, spans);
        rows << row;
    }
}

bool AttendanceModel::showsSame(const Briefing &a, const Briefing &b) const
{
    return a.attendance == b.attendance && a.event == b.event;
}

} // namespace rapporteur
