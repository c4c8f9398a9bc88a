// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/outlineparts.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// "at least 700": how the figure is to be read.
QString readingWords(const OutlineBuilder &builder, const AttendanceCount &count)
{
    const QString value = builder.language().number(count.value);
    switch (count.qualifier) {
    case Qualifier::Exact: return value;
    case Qualifier::AtLeast: return builder.words(QT_TRANSLATE_NOOP("Document", "at least %1")).arg(value);
    case Qualifier::About: return builder.words(QT_TRANSLATE_NOOP("Document", "about %1")).arg(value);
    case Qualifier::AtMost: return builder.words(QT_TRANSLATE_NOOP("Document", "at most %1")).arg(value);
    }
    Q_UNREACHABLE();
}

template <typename Item> Words label(ItemKind kind, const Item &item)
{
    const QString text = itemLabel({kind, item.id});
    return {.text = text, .look = Look::Quiet, .anchor = text};
}

Phrase silence(const OutlineBuilder &builder)
{
    return quiet(builder.words(QT_TRANSLATE_NOOP("Document", "not stated")));
}

QString semicolon(const OutlineBuilder &builder)
{
    return builder.words(QT_TRANSLATE_NOOP("Document", "; "));
}

Phrase categoryWords(const OutlineBuilder &builder, const AttendanceCategory &category)
{
    const Phrase entry {
        label(ItemKind::Category, category), {.text = u"\u00A0"_s}, builder.source(category.words.text)};
    return withState(builder, entry, category.state);
}

/// Which count a category stands beside: the first of participants in its paragraph, else the first of any unit.
const AttendanceCount *countBeside(
    const Article &article, const QList<AttendanceCount> &counts, const AttendanceCategory &category)
{
    const AttendanceCount *beside = nullptr;
    for (const AttendanceCount &count : counts) {
        if (category.words.isEmpty() || count.words.isEmpty()
            || article.paragraphNumber(count.words.span) != article.paragraphNumber(category.words.span))
            continue;
        if (!beside || (beside->unit != CountUnit::Participants && count.unit == CountUnit::Participants))
            beside = &count;
    }
    return beside;
}

QList<Phrase> countRow(const OutlineBuilder &builder, const AttendanceCount &count, const Phrase &categories)
{
    const Phrase head {label(ItemKind::Count, count), {.text = u"\u00A0"_s + unitWords(builder, count.unit)}};
    const Phrase printed = withState(builder, {builder.source(count.words.text)}, count.state);
    return {head, printed, {{.text = readingWords(builder, count).replace(' '_L1, u'\u00A0')}},
        categories.isEmpty() ? quiet(u"–"_s) : categories, builder.reference(count.words)};
}

QList<Phrase> categoryRow(const OutlineBuilder &builder, const AttendanceCategory &category)
{
    const Phrase head {label(ItemKind::Category, category),
        {.text = u"\u00A0"_s + builder.words(QT_TRANSLATE_NOOP("Document", "category"))}};
    return {head, silence(builder), silence(builder),
        withState(builder, {builder.source(category.words.text)}, category.state), builder.reference(category.words)};
}

void addFigures(OutlineBuilder &builder)
{
    const Article &article = builder.briefing().article;
    const QList<AttendanceCount> counts = includedOf(builder.briefing().attendance.counts);
    TableBlock table {.role = TableBlock::Role::Lines, .widths = {18, 21, 15, 38, 8}};
    table.summary = builder.words(QT_TRANSLATE_NOOP("Document", "Figures and categories of participants"));
    for (const char *head : {QT_TRANSLATE_NOOP("Document", "Counted"), QT_TRANSLATE_NOOP("Document", "As printed"),
             QT_TRANSLATE_NOOP("Document", "To be read"), QT_TRANSLATE_NOOP("Document", "Categories"),
             QT_TRANSLATE_NOOP("Document", "Ref.")})
        table.heads << Phrase {{.text = builder.words(head)}};
    QHash<int, Phrase> categories; // by the id of the count that they stand beside
    QList<QList<Phrase>> others;
    for (const AttendanceCategory &category : includedOf(builder.briefing().attendance.categories)) {
        if (const AttendanceCount *count = countBeside(article, counts, category))
            categories[count->id] = joined(categories[count->id], semicolon(builder), categoryWords(builder, category));
        else
            others << categoryRow(builder, category);
    }
    for (const AttendanceCount &count : counts)
        table.rows << countRow(builder, count, categories.value(count.id));
    table.rows << others;
    if (table.rows.isEmpty())
        return;
    builder.numbered({{.text = builder.words(QT_TRANSLATE_NOOP("Document", "Figures and categories:"))}});
    builder.add(table);
}

Phrase roleOf(const OutlineBuilder &builder, const Person &person)
{
    Phrase role;
    if (!person.role.text.isEmpty())
        role << builder.source(person.role.text);
    if (!person.organisation.text.isEmpty() && !person.role.text.contains(person.organisation.text))
        role = joined(role, u", "_s, {builder.source(person.organisation.text)});
    return role.isEmpty() ? silence(builder) : role;
}

QList<Phrase> personRow(const OutlineBuilder &builder, const Person &person)
{
    const Phrase name {label(ItemKind::Person, person), {.text = u"\u00A0"_s}, builder.source(person.name)};
    QStringList part;
    if (person.spoke)
        part << builder.words(QT_TRANSLATE_NOOP("Document", "spoke"));
    const QString mode = modeWords(builder, person.mode);
    part << (mode.isEmpty() ? builder.words(QT_TRANSLATE_NOOP("Document", "mode not stated")) : mode);
    return {withState(builder, name, person.state), roleOf(builder, person), {{.text = part.join(u", "_s)}},
        builder.references(person.mentions)};
}

void addPeople(OutlineBuilder &builder)
{
    TableBlock table {.role = TableBlock::Role::Lines, .widths = {28, 37, 25, 10}};
    table.summary = builder.words(QT_TRANSLATE_NOOP("Document", "Speakers and other persons named"));
    for (const char *head :
        {QT_TRANSLATE_NOOP("Document", "Person"), QT_TRANSLATE_NOOP("Document", "Role and organisation"),
            QT_TRANSLATE_NOOP("Document", "Part and mode"), QT_TRANSLATE_NOOP("Document", "Ref.")})
        table.heads << Phrase {{.text = builder.words(head)}};
    for (const Person &person : includedOf(builder.briefing().attendance.people))
        table.rows << personRow(builder, person);
    if (table.rows.isEmpty())
        return;
    builder.numbered({{.text = builder.words(QT_TRANSLATE_NOOP("Document", "Speakers and other persons named:"))}});
    builder.add(table);
}

template <typename Item>
void addNames(OutlineBuilder &builder, const QString &introduction, ItemKind kind, const QList<Item> &items)
{
    Phrase names;
    for (const Item &item : items) {
        Phrase entry {label(kind, item), {.text = u"\u00A0"_s}, builder.source(item.name)};
        entry = withState(builder, joined(entry, u"\u00A0"_s, builder.references(item.mentions)), item.state);
        names = joined(names, semicolon(builder), entry);
    }
    if (!names.isEmpty())
        builder.numbered(Phrase {{.text = introduction}} << names << Words {.text = u"."_s});
}

} // namespace

QString unitWords(const OutlineBuilder &builder, CountUnit unit)
{
    switch (unit) {
    case CountUnit::Participants: return builder.words(QT_TRANSLATE_NOOP("Document", "participants"));
    case CountUnit::Countries: return builder.words(QT_TRANSLATE_NOOP("Document", "countries of origin"));
    case CountUnit::Delegations: return builder.words(QT_TRANSLATE_NOOP("Document", "delegations"));
    case CountUnit::Organisations: return builder.words(QT_TRANSLATE_NOOP("Document", "organisations"));
    case CountUnit::HeadsOfState: return builder.words(QT_TRANSLATE_NOOP("Document", "Heads of State or Government"));
    case CountUnit::Ministers: return builder.words(QT_TRANSLATE_NOOP("Document", "ministers"));
    case CountUnit::Experts: return builder.words(QT_TRANSLATE_NOOP("Document", "experts"));
    case CountUnit::Speakers: return builder.words(QT_TRANSLATE_NOOP("Document", "speakers"));
    case CountUnit::Journalists: return builder.words(QT_TRANSLATE_NOOP("Document", "journalists"));
    case CountUnit::Companies: return builder.words(QT_TRANSLATE_NOOP("Document", "companies"));
    case CountUnit::Institutions: return builder.words(QT_TRANSLATE_NOOP("Document", "institutions"));
    case CountUnit::Cities: return builder.words(QT_TRANSLATE_NOOP("Document", "cities"));
    case CountUnit::Regions: return builder.words(QT_TRANSLATE_NOOP("Document", "regions"));
    case CountUnit::VicePresidents: return builder.words(QT_TRANSLATE_NOOP("Document", "vice-presidents"));
    case CountUnit::FormerOfficials: return builder.words(QT_TRANSLATE_NOOP("Document", "former officials"));
    }
    Q_UNREACHABLE();
}

void addParticipation(OutlineBuilder &builder)
{
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Participation")), u"participation"_s);
    const qsizetype before = builder.document().blocks.size();
    addFigures(builder);
    addPeople(builder);
    const Attendance &attendance = builder.briefing().attendance;
    QList<Country> present = includedOf(attendance.countries);
    QList<Country> named = present;
    present.removeIf([](const Country &country) { return !country.attends; });
    named.removeIf([](const Country &country) { return country.attends; });
    addNames(builder, builder.words(QT_TRANSLATE_NOOP("Document", "States taking part: ")), ItemKind::Country, present);
    addNames(
        builder, builder.words(QT_TRANSLATE_NOOP("Document", "States named otherwise: ")), ItemKind::Country, named);
    addNames(builder, builder.words(QT_TRANSLATE_NOOP("Document", "Organisations named: ")), ItemKind::Organisation,
        includedOf(attendance.organisations));
    if (builder.document().blocks.size() == before)
        builder.numbered(
            {{.text = builder.words(QT_TRANSLATE_NOOP("Document", "The source tells nothing of who takes part."))}});
}

} // namespace rapporteur
