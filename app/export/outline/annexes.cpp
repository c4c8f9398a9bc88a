// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/exportchecks.h"
#include "export/outline/outlineparts.h"
#include "support/version.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Only what a note shows can be linked to.
QSet<QString> anchorsOf(const DocumentOutline &document)
{
    QSet<QString> anchors;
    forEachAnchor(document, [&anchors](const QString &anchor) { anchors << anchor; });
    return anchors;
}

/// The labels of the lines that rest on each paragraph, by its index, in the order C, T, P.
std::map<qsizetype, QStringList> labelsByParagraph(const OutlineBuilder &builder, const QSet<QString> &anchors)
{
    const Article &article = builder.briefing().article;
    std::map<qsizetype, QStringList> labels;
    for (const ItemSpans &item : itemSpans(builder.briefing())) {
        const QString label = itemLabel(item.item);
        if (label.isEmpty() || !anchors.contains(label))
            continue;
        for (const TextSpan span : item.spans) {
            const qsizetype last = article.paragraphAt(span.end - 1);
            for (qsizetype i = std::max<qsizetype>(0, article.paragraphAt(span.start)); i <= last; ++i) {
                if (!labels[i].contains(label))
                    labels[i] << label;
            }
        }
    }
    return labels;
}

/// What is underlined in the article: the words of the quotations, in the order of the text, not overlapping.
QList<TextSpan> citedSpans(const Briefing &briefing)
{
    QList<TextSpan> spans;
    for (const Quotation &quotation : includedOf(briefing.quotes)) {
        if (quotation.kind != QuotationKind::Indirect && !quotation.words.isEmpty())
            spans << quotation.words.span;
    }
    std::sort(spans.begin(), spans.end());
    QList<TextSpan> separate;
    for (const TextSpan span : spans) {
        if (!separate.isEmpty() && span.start < separate.last().end)
            separate.last() = separate.last().united(span);
        else
            separate << span;
    }
    return separate;
}

/// The words of \a paragraph, those in \a cited apart. \a next is the first span that may lie in it, and moves on.
Phrase paragraphWords(const OutlineBuilder &builder, TextSpan paragraph, const QList<TextSpan> &cited, qsizetype &next)
{
    const QString &text = builder.briefing().article.text;
    while (next < cited.size() && cited[next].end <= paragraph.start)
        ++next;
    Phrase phrase;
    qsizetype done = paragraph.start;
    const auto take = [&](qsizetype end, Look look) {
        if (end > done)
            phrase << builder.source(text.mid(done, end - done), look);
        done = std::max(done, end);
    };
    for (qsizetype i = next; i < cited.size() && cited[i].start < paragraph.end; ++i) {
        take(cited[i].start, Look::Plain);
        take(std::min(cited[i].end, paragraph.end), Look::Cited);
    }
    take(paragraph.end, Look::Plain);
    return phrase;
}

Phrase labelLinks(const OutlineBuilder &builder, const QStringList &labels)
{
    Phrase phrase;
    for (const QString &label : labels) {
        const QString tip = builder.words(QT_TRANSLATE_NOOP("Document", "Line %1 of this note")).arg(label);
        phrase = joined(phrase, u" "_s, {{.text = label, .look = Look::Quiet, .target = label, .tip = tip}});
    }
    return phrase;
}

QString sizeWords(const OutlineBuilder &builder, qint64 bytes)
{
    return builder.language().words(QT_TRANSLATE_N_NOOP("Document", "%n byte(s)"), bytes);
}

struct StateCounts {
    int printed = 0;
    int shortened = 0;
    int corrected = 0;
    int added = 0;
};

void count(StateCounts &counts, LineState state)
{
    switch (state) {
    case LineState::AsPrinted: ++counts.printed; break;
    case LineState::Shortened: ++counts.shortened; break;
    case LineState::Corrected: ++counts.corrected; break;
    case LineState::Added: ++counts.added; break;
    }
}

/// A line or fact of the note as the list of changes tells it.
struct ChangedLine {
    QString text;
    QString was; ///< what the source prints; empty when it is not known or the same
    LineState state = LineState::AsPrinted;
    QString label;
};

/// Calls \a visit(ChangedLine) for every line that the note shows.
template <typename Visit> void forEachLine(const OutlineBuilder &builder, Visit visit)
{
    const Briefing &briefing = builder.briefing();
    const auto visitAll = [&visit](ItemKind kind, const auto &lines, auto text) {
        for (const auto &line : lines)
            visit(ChangedLine {text(line), line.was, line.state, itemLabel({kind, line.id})});
    };
    const auto words = [](const auto &line) { return line.words.text; };
    const auto label = [](const Theme &theme) { return theme.label; };
    const auto name = [](const auto &line) { return line.name; };
    visitAll(ItemKind::Summary, chosenSummary(briefing, builder.options().summaryLength), words);
    visitAll(ItemKind::Quotation, includedOf(briefing.quotes), words);
    visitAll(ItemKind::Theme, includedOf(briefing.themes), label);
    visitAll(ItemKind::Count, includedOf(briefing.attendance.counts), words);
    visitAll(ItemKind::Category, includedOf(briefing.attendance.categories), words);
    visitAll(ItemKind::Person, includedOf(briefing.attendance.people), name);
    visitAll(ItemKind::Country, includedOf(briefing.attendance.countries), name);
    visitAll(ItemKind::Organisation, includedOf(briefing.attendance.organisations), name);
}

/// The facts of the event that the user changed or typed.
QList<ChangedLine> changedFacts(const Event &event)
{
    QList<ChangedLine> changed;
    const std::pair<EventField, QString> facts[] {{EventName, event.name}, {EventPlace, event.place.text},
        {EventVenue, event.venue.text}, {EventDates, event.dates.text}, {EventOrganiser, event.organiser.text}};
    for (const auto &[field, text] : facts) {
        const FactState &state = event.states[field];
        if (state.state != LineState::AsPrinted && !text.isEmpty())
            changed << ChangedLine {text, state.was, state.state, {}};
    }
    if (event.addedYear > 0)
        changed << ChangedLine {QString::number(event.addedYear), {}, LineState::Added, {}};
    return changed;
}

/// The statements whose speaker the user named.
QList<ChangedLine> changedSpeakers(const Briefing &briefing)
{
    QList<ChangedLine> changed;
    for (const Quotation &quotation : includedOf(briefing.quotes)) {
        if (!quotation.speakerWas.isEmpty() && quotation.speakerWas != quotation.speaker)
            changed << ChangedLine {quotation.speaker, quotation.speakerWas, LineState::Corrected,
                itemLabel({ItemKind::Quotation, quotation.id})};
    }
    return changed;
}

QString lineCounts(const OutlineBuilder &builder)
{
    StateCounts counts;
    forEachLine(builder, [&counts](const ChangedLine &line) { count(counts, line.state); });
    const DocumentLanguage &language = builder.language();
    QStringList parts {language.words(QT_TRANSLATE_N_NOOP("Document", "%n line(s) as printed"), counts.printed)};
    const auto add = [&](const char *words, int lines) {
        if (lines > 0)
            parts << language.words(words, lines);
    };
    add(QT_TRANSLATE_N_NOOP("Document", "%n shortened"), counts.shortened);
    add(QT_TRANSLATE_N_NOOP("Document", "%n corrected"), counts.corrected);
    add(QT_TRANSLATE_N_NOOP("Document", "%n added"), counts.added);
    return parts.join(u", "_s);
}

Phrase changeWords(const OutlineBuilder &builder, const ChangedLine &line, const QSet<QString> &anchors)
{
    Words words {.text = builder.language().quoted(line.text)};
    if (anchors.contains(line.label)) {
        words.target = line.label;
        words.tip = builder.words(QT_TRANSLATE_NOOP("Document", "Line %1 of this note")).arg(line.label);
    }
    QString remark = stateWords(builder, line.state);
    if (!line.was.isEmpty() && line.was != line.text)
        remark += builder.words(QT_TRANSLATE_NOOP("Document", "; "))
            + builder.words(QT_TRANSLATE_NOOP("Document", "before: %1")).arg(builder.language().quoted(line.was));
    return joined({words}, u" "_s, quiet('('_L1 + remark + ')'_L1));
}

/// The lines that are not the source's alone, for whoever wants to check them.
Phrase changedLines(const OutlineBuilder &builder, const QSet<QString> &anchors)
{
    QList<ChangedLine> changed = changedFacts(builder.briefing().event);
    forEachLine(builder, [&changed](const ChangedLine &line) {
        if (line.state != LineState::AsPrinted)
            changed << line;
    });
    changed << changedSpeakers(builder.briefing());
    Phrase all;
    for (const ChangedLine &line : changed)
        all = joined(all, builder.words(QT_TRANSLATE_NOOP("Document", "; ")), changeWords(builder, line, anchors));
    return all;
}

/// A digest in groups of eight, which an eye can compare.
QString grouped(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8)
        groups << hex.mid(i, 8);
    return groups.join(' '_L1);
}

void addSourceRows(const OutlineBuilder &builder, TableBlock &table)
{
    const Article &article = builder.briefing().article;
    const auto row = [&](const char *head, const QString &value) {
        if (!value.isEmpty())
            table.rows << QList<Phrase> {{{.text = builder.words(head)}}, {{.text = value}}};
    };
    row(QT_TRANSLATE_NOOP("Document", "File"), QFileInfo(article.source.path).fileName());
    row(QT_TRANSLATE_NOOP("Document", "Size"), sizeWords(builder, article.source.bytes));
    row(QT_TRANSLATE_NOOP("Document", "Language"), builder.language().languageName(article.language));
    row(QT_TRANSLATE_NOOP("Document", "Encoding"), article.source.encoding);
    row(QT_TRANSLATE_NOOP("Document", "SHA-256"), grouped(article.source.sha256));
}

QString checkedQuotations(const OutlineBuilder &builder)
{
    const QuotationCheck check = checkQuotations(builder.briefing());
    if (check.checked == 0)
        return builder.words(QT_TRANSLATE_NOOP("Document", "none in the source’s exact words"));
    return builder.language()
        .words(QT_TRANSLATE_N_NOOP("Document", "%1 of %n quotation(s) identical to the source"), check.checked)
        .arg(check.identical);
}

} // namespace

void addSourceAnnex(OutlineBuilder &builder)
{
    const Briefing &briefing = builder.briefing();
    const QSet<int> cited = builder.options().citedPassagesOnly ? builder.citedParagraphs() : QSet<int>();
    const QSet<QString> anchors = anchorsOf(builder.document());
    const std::map<qsizetype, QStringList> labels = labelsByParagraph(builder, anchors);
    const QList<TextSpan> spans = citedSpans(briefing);
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Annex A. The source")), u"annex-a"_s, true);
    if (builder.options().citedPassagesOnly)
        builder.paragraph(
            quiet(builder.words(QT_TRANSLATE_NOOP("Document", "Only the paragraphs that this note refers to."))));
    qsizetype next = 0;
    for (qsizetype i = 0; i < briefing.article.paragraphs.size(); ++i) {
        const Paragraph &paragraph = briefing.article.paragraphs[i];
        const Phrase words = paragraphWords(builder, paragraph.span, spans, next);
        if (builder.options().citedPassagesOnly && !cited.contains(paragraph.number))
            continue;
        const auto found = labels.find(i);
        builder.add(TextBlock {.role = TextBlock::Role::Source,
            .number = {{.text = u"¶%1"_s.arg(paragraph.number)}},
            .labels = found == labels.end() ? Phrase() : labelLinks(builder, found->second),
            .words = words,
            .language = builder.sourceLanguage(),
            .anchor = sourceAnchor(paragraph.number)});
    }
}

void addCheckAnnex(OutlineBuilder &builder, bool startsPage)
{
    const char *title = builder.hasSourceAnnex() ? QT_TRANSLATE_NOOP("Document", "Annex B. Checks")
                                                 : QT_TRANSLATE_NOOP("Document", "Checks");
    builder.heading(2, builder.words(title), u"annex-b"_s, startsPage);
    TableBlock table {.role = TableBlock::Role::Facts, .widths = {18, 82}};
    table.summary = builder.words(QT_TRANSLATE_NOOP("Document", "The source file and what was checked"));
    addSourceRows(builder, table);
    const auto row = [&](const char *head, const Phrase &value) {
        table.rows << QList<Phrase> {{{.text = builder.words(head)}}, value};
    };
    row(QT_TRANSLATE_NOOP("Document", "Quotations"), {{.text = checkedQuotations(builder)}});
    row(QT_TRANSLATE_NOOP("Document", "Lines"), {{.text = lineCounts(builder)}});
    const Phrase changed = changedLines(builder, anchorsOf(builder.document()));
    if (!changed.isEmpty())
        row(QT_TRANSLATE_NOOP("Document", "Changed and added"), changed);
    row(QT_TRANSLATE_NOOP("Document", "Program"), {{.text = u"Rapporteur\u00A0"_s + programVersion()}});
    row(QT_TRANSLATE_NOOP("Document", "Made on"), {{.text = builder.language().moment(builder.options().clock)}});
    builder.add(table);
}

} // namespace rapporteur
