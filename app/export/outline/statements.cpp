// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/outlineparts.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// One way in which the article calls a speaker.
struct SpeakerForm {
    QString text; ///< as printed first
    QList<TextSpan> places;
};

/// What one speaker said, in the order of the text.
struct SpeakerGroup {
    QString speaker;
    QList<Quotation> quotations; ///< exact words, whole or in part
    QList<Quotation> indirect;
    QList<SpeakerForm> forms; ///< "il" and "Il" are one
};

/// Puts the quotations of one speaker together, in time that grows with their number alone.
class SpeakerGrouping
{
public:
    void add(const Quotation &quotation)
    {
        const auto key
            = quotation.actor >= 0 ? std::pair(quotation.actor, QString()) : std::pair(-1, quotation.speaker);
        const auto [known, isNew] = m_indices.try_emplace(key, m_groups.size());
        if (isNew)
            m_groups << SpeakerGroup {.speaker = quotation.speaker};
        SpeakerGroup &group = m_groups[known->second];
        (quotation.kind == QuotationKind::Indirect ? group.indirect : group.quotations) << quotation;
        for (const Excerpt &form : quotation.speakerForms)
            addForm(known->second, form);
    }

    /// Words that nobody is named for come last.
    [[nodiscard]] QList<SpeakerGroup> groups()
    {
        std::stable_partition(
            m_groups.begin(), m_groups.end(), [](const SpeakerGroup &group) { return !group.speaker.isEmpty(); });
        return m_groups;
    }

private:
    void addForm(qsizetype index, const Excerpt &form)
    {
        if (!m_places.insert({index, form.span}).second)
            return;
        QList<SpeakerForm> &forms = m_groups[index].forms;
        const auto [known, isNew] = m_forms.try_emplace({index, form.text.toCaseFolded()}, forms.size());
        if (isNew)
            forms << SpeakerForm {.text = form.text};
        forms[known->second].places << form.span;
    }

    QList<SpeakerGroup> m_groups;
    std::map<std::pair<int, QString>, qsizetype> m_indices; ///< by actor, or by name where there is none
    std::map<std::pair<qsizetype, QString>, qsizetype> m_forms; ///< by group and text
    std::set<std::pair<qsizetype, TextSpan>> m_places; ///< each quotation tells all forms of its speaker again
};

QList<SpeakerGroup> speakerGroups(const QList<Quotation> &quotations)
{
    SpeakerGrouping grouping;
    for (const Quotation &quotation : quotations)
        grouping.add(quotation);
    return grouping.groups();
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
    Phrase others;
    for (const SpeakerForm &form : group.forms) {
        if (form.text.compare(group.speaker, Qt::CaseInsensitive) == 0)
            continue;
        const Phrase entry = joined(builder.quotedSource(form.text), u"\u00A0"_s, builder.references(form.places));
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
