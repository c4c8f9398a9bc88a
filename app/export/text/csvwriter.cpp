// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/text/csvwriter.h"

#include "export/outline/outlineparts.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend('\''_L1);
    const bool needsMarks
        = text.contains(','_L1) || text.contains('"'_L1) || text.contains('\n'_L1) || text.contains('\r'_L1);
    return needsMarks ? '"'_L1 + text.replace('"'_L1, "\"\""_L1) + '"'_L1 : text;
}

class CsvTable
{
public:
    void row(const QStringList &texts)
    {
        QStringList cells;
        for (const QString &text : texts)
            cells << cell(text);
        m_text += cells.join(','_L1) + u"\r\n"_s;
    }
    [[nodiscard]] QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    QString m_text;
};

QString paragraphOf(const Briefing &briefing, const Excerpt &words)
{
    return words.isEmpty() ? QString() : QString::number(briefing.article.paragraphNumber(words.span));
}

Excerpt firstOf(const QList<Excerpt> &mentions)
{
    return mentions.isEmpty() ? Excerpt() : mentions.constFirst();
}

} // namespace

QByteArray quotationsToCsv(const Briefing &briefing, const ExportOptions &options)
{
    const OutlineBuilder builder(briefing, options);
    CsvTable table;
    QStringList heads;
    for (const char *head : {QT_TRANSLATE_NOOP("Document", "Label"), QT_TRANSLATE_NOOP("Document", "Speaker"),
             QT_TRANSLATE_NOOP("Document", "Words"), QT_TRANSLATE_NOOP("Document", "Kind"),
             QT_TRANSLATE_NOOP("Document", "Mode"), QT_TRANSLATE_NOOP("Document", "Paragraph"),
             QT_TRANSLATE_NOOP("Document", "State")})
        heads << builder.words(head);
    table.row(heads);
    for (const Quotation &quotation : includedOf(briefing.quotes))
        table.row({itemLabel({ItemKind::Quotation, quotation.id}), quotation.speaker, quotation.words.text,
            quotationKindWords(builder, quotation.kind), modeWords(builder, quotation.mode),
            paragraphOf(briefing, quotation.words), stateWords(builder, quotation.state)});
    return table.bytes();
}

QByteArray attendanceToCsv(const Briefing &briefing, const ExportOptions &options)
{
    const OutlineBuilder builder(briefing, options);
    const Attendance &attendance = briefing.attendance;
    CsvTable table;
    QStringList heads;
    for (const char *head : {QT_TRANSLATE_NOOP("Document", "Label"), QT_TRANSLATE_NOOP("Document", "Counted"),
             QT_TRANSLATE_NOOP("Document", "As printed"), QT_TRANSLATE_NOOP("Document", "Value"),
             QT_TRANSLATE_NOOP("Document", "Role and organisation"), QT_TRANSLATE_NOOP("Document", "Mode"),
             QT_TRANSLATE_NOOP("Document", "Paragraph"), QT_TRANSLATE_NOOP("Document", "State")})
        heads << builder.words(head);
    table.row(heads);
    for (const AttendanceCount &count : includedOf(attendance.counts))
        table.row({itemLabel({ItemKind::Count, count.id}), unitWords(builder, count.unit), count.words.text,
            QString::number(count.value), {}, {}, paragraphOf(briefing, count.words),
            stateWords(builder, count.state)});
    for (const AttendanceCategory &category : includedOf(attendance.categories))
        table.row({itemLabel({ItemKind::Category, category.id}),
            builder.words(QT_TRANSLATE_NOOP("Document", "category")), category.words.text, {}, {}, {},
            paragraphOf(briefing, category.words), stateWords(builder, category.state)});
    for (const Person &person : includedOf(attendance.people)) {
        QStringList role {person.role.text, person.organisation.text};
        role.removeAll(QString());
        table.row({itemLabel({ItemKind::Person, person.id}), builder.words(QT_TRANSLATE_NOOP("Document", "Person")),
            person.name, {}, role.join(u", "_s), modeWords(builder, person.mode),
            paragraphOf(briefing, firstOf(person.mentions)), stateWords(builder, person.state)});
    }
    const auto names = [&](ItemKind kind, const char *what, const auto &items) {
        for (const auto &item : includedOf(items))
            table.row({itemLabel({kind, item.id}), builder.words(what), item.name, {}, {}, {},
                paragraphOf(briefing, firstOf(item.mentions)), stateWords(builder, item.state)});
    };
    names(ItemKind::Country, QT_TRANSLATE_NOOP("Document", "State named"), attendance.countries);
    names(ItemKind::Organisation, QT_TRANSLATE_NOOP("Document", "organisation"), attendance.organisations);
    return table.bytes();
}

} // namespace rapporteur
