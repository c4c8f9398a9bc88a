// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/outlineparts.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// What one speaker said, in the order of the text.
struct SpeakerGroup {
    QString speaker;
    int actor = -1;
    QList<Quotation> quotations; ///< exact words, whole or in part
    QList<Quotation> indirect;
    QList<Excerpt> forms;
};

bool isSameSpeaker(const SpeakerGroup &group, const Quotation &quotation)
{
    return quotation.actor >= 0 ? group.actor == quotation.actor
                                : group.actor < 0 && group.speaker == quotation.speaker;
}

SpeakerGroup &groupOf(QList<SpeakerGroup> &groups, const Quotation &quotation)
{
    for (SpeakerGroup &group : groups) {
        if (isSameSpeaker(group, quotation))
            return group;
    }
    groups << SpeakerGroup {.speaker = quotation.speaker, .actor = quotation.actor};
    return groups.last();
}

QList<SpeakerGroup> speakerGroups(const QList<Quotation> &quotations)
{
    QList<SpeakerGroup> groups;
    for (const Quotation &quotation : quotations) {
        SpeakerGroup &group = groupOf(groups, quotation);
        (quotation.kind == QuotationKind::Indirect ? group.indirect : group.quotations) << quotation;
        for (const Excerpt &form : quotation.speakerForms) {
            if (!group.forms.contains(form))
                group.forms << form;
        }
    }
    // Words that nobody is named for come last.
    std::stable_partition(
        groups.begin(), groups.end(), [](const SpeakerGroup &group) { return !group.speaker.isEmpty(); });
    return groups;
}

/// A reported clause as printed; the words quoted inside it stand out.
Phrase mixedWords(const OutlineBuilder &builder, const Quotation &quotation)
{
    const QString &text = quotation.words.text;
    Phrase phrase;
    qsizetype done = 0;
    for (const Excerpt &fragment : quotation.fragments) {
        const qsizetype at = fragment.span.start - quotation.words.span.start;
        if (at < done || text.mid(at, fragment.text.size()) != fragment.text)
            continue; // a corrected clause: its fragments stand elsewhere now
        if (at > done)
            phrase << builder.source(text.mid(done, at - done));
        phrase << builder.source(fragment.text, Look::Strong);
        done = at + fragment.text.size();
    }
    if (done < text.size())
        phrase << builder.source(text.mid(done));
    return phrase;
}

Phrase remarks(const OutlineBuilder &builder, const Quotation &quotation)
{
    QList<Phrase> parts {quiet(quotationKindWords(builder, quotation.kind)), quiet(modeWords(builder, quotation.mode))};
    if (!quotation.sure)
        parts << quiet(builder.words(QT_TRANSLATE_NOOP("Document", "speaker to be checked")));
    parts << quiet(stateWords(builder, quotation.state)) << builder.reference(quotation.words);
    return joined(parts);
}

LineItem quotedLine(const OutlineBuilder &builder, const Quotation &quotation)
{
    const QString label = itemLabel({ItemKind::Quotation, quotation.id});
    LineItem line {
        .label = label, .anchor = label, .remarks = remarks(builder, quotation), .language = builder.sourceLanguage()};
    if (quotation.kind == QuotationKind::Mixed) {
        line.kind = LineItem::Kind::Statement;
        line.words = mixedWords(builder, quotation);
    } else {
        line.kind = LineItem::Kind::Verbatim;
        line.words = builder.quotedSource(quotation.words.text);
    }
    return line;
}

LineItem indirectLine(const OutlineBuilder &builder, const Quotation &quotation)
{
    const QString label = itemLabel({ItemKind::Quotation, quotation.id});
    Phrase words = joined({builder.source(quotation.words.text)}, u"\u00A0"_s, builder.reference(quotation.words));
    for (const QString &remark : {modeWords(builder, quotation.mode), stateWords(builder, quotation.state)})
        words = joined(words, u" · "_s, quiet(remark));
    return {.kind = LineItem::Kind::Statement,
        .label = label,
        .anchor = label,
        .words = words,
        .language = builder.sourceLanguage()};
}

/// The other names by which the article calls the speaker, each with its paragraphs.
Phrase otherForms(const OutlineBuilder &builder, const SpeakerGroup &group)
{
    QStringList told {group.speaker};
    Phrase others;
    for (const Excerpt &form : group.forms) {
        if (told.contains(form.text))
            continue;
        told << form.text;
        QList<Excerpt> same = group.forms;
        same.removeIf([&form](const Excerpt &other) { return other.text != form.text; });
        const Phrase entry = joined(builder.quotedSource(form.text), u"\u00A0"_s, builder.references(same));
        others = joined(others, u", "_s, entry);
    }
    return others;
}

/// How much is told, and how the article names the speaker.
Phrase introduction(const OutlineBuilder &builder, const SpeakerGroup &group)
{
    QStringList amounts;
    if (!group.quotations.isEmpty())
        amounts << builder.language().words(
            QT_TRANSLATE_N_NOOP("Document", "%n quotation(s)"), group.quotations.size());
    if (!group.indirect.isEmpty())
        amounts << builder.language().words(
            QT_TRANSLATE_N_NOOP("Document", "%n reported statement(s)"), group.indirect.size());
    Phrase phrase {{.text = amounts.join(u", "_s) + '.'_L1}};
    const Phrase others = otherForms(builder, group);
    if (!others.isEmpty())
        phrase << Words {.text = ' '_L1 + builder.words(QT_TRANSLATE_NOOP("Document", "Also called")) + ' '_L1}
               << others << Words {.text = u"."_s};
    return phrase;
}

void addGroup(OutlineBuilder &builder, const SpeakerGroup &group, int number)
{
    const Phrase name = group.speaker.isEmpty()
        ? Phrase {{.text = builder.words(QT_TRANSLATE_NOOP("Document", "Speaker not named"))}}
        : Phrase {builder.source(capitalised(group.speaker))};
    builder.heading(3, name, u"speaker-%1"_s.arg(number));
    builder.numbered(introduction(builder, group));
    ListBlock lines;
    for (const Quotation &quotation : group.quotations)
        lines.items << quotedLine(builder, quotation);
    for (const Quotation &quotation : group.indirect)
        lines.items << indirectLine(builder, quotation);
    builder.add(lines);
}

} // namespace

void addStatements(OutlineBuilder &builder, bool startsPage)
{
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Statements")), u"statements"_s, startsPage);
    int number = 0;
    for (const SpeakerGroup &group : speakerGroups(includedOf(builder.briefing().quotes)))
        addGroup(builder, group, ++number);
    if (number == 0)
        builder.numbered({{.text = builder.words(QT_TRANSLATE_NOOP("Document", "The source reports no statement."))}});
}

QString quotationKindWords(const OutlineBuilder &builder, QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return builder.words(QT_TRANSLATE_NOOP("Document", "whole quotation"));
    case QuotationKind::Mixed: return builder.words(QT_TRANSLATE_NOOP("Document", "reported, with words quoted"));
    case QuotationKind::Fragment: return builder.words(QT_TRANSLATE_NOOP("Document", "words quoted"));
    case QuotationKind::Indirect: return builder.words(QT_TRANSLATE_NOOP("Document", "reported"));
    }
    Q_UNREACHABLE();
}

QString modeWords(const OutlineBuilder &builder, Mode mode)
{
    switch (mode) {
    case Mode::Unknown: return {};
    case Mode::Present: return builder.words(QT_TRANSLATE_NOOP("Document", "present"));
    case Mode::Video: return builder.words(QT_TRANSLATE_NOOP("Document", "by video"));
    case Mode::Message: return builder.words(QT_TRANSLATE_NOOP("Document", "by message"));
    case Mode::Spokesperson: return builder.words(QT_TRANSLATE_NOOP("Document", "through a spokesperson"));
    case Mode::Represented: return builder.words(QT_TRANSLATE_NOOP("Document", "represented"));
    case Mode::Absent: return builder.words(QT_TRANSLATE_NOOP("Document", "absent"));
    case Mode::Expected: return builder.words(QT_TRANSLATE_NOOP("Document", "expected"));
    }
    Q_UNREACHABLE();
}

QString stateWords(const OutlineBuilder &builder, LineState state)
{
    switch (state) {
    case LineState::AsPrinted: return {};
    case LineState::Shortened: return builder.words(QT_TRANSLATE_NOOP("Document", "shortened"));
    case LineState::Corrected: return builder.words(QT_TRANSLATE_NOOP("Document", "corrected"));
    case LineState::Added: return builder.words(QT_TRANSLATE_NOOP("Document", "added by the writer"));
    }
    Q_UNREACHABLE();
}

Phrase withState(const OutlineBuilder &builder, const Phrase &words, LineState state)
{
    return joined(words, u" · "_s, quiet(stateWords(builder, state)));
}

} // namespace rapporteur
