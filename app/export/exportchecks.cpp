// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/exportchecks.h"

#include "briefing/editorialrules.h"
#include "export/briefingoutline.h"
#include "export/outline/outlinebuilder.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSummaryWords = 150;

bool isPrinted(const Article &article, const Excerpt &words)
{
    return !words.isEmpty() && words.span.end <= article.text.size()
        && QStringView(article.text).sliced(words.span.start, words.span.length()) == words.text;
}

bool isQuotationFaithful(const Article &article, const Quotation &quotation)
{
    const bool hasChanged = quotation.state != LineState::AsPrinted;
    const bool isPlaced = !quotation.words.isEmpty() && quotation.words.span.end <= article.text.size();
    if (hasChanged)
        return isPlaced
            && EditorialRules::areKept(article.excerpt(quotation.words.span).text, quotation.words.text, article.text);
    return isPrinted(article, quotation.words)
        && std::all_of(quotation.fragments.begin(), quotation.fragments.end(),
            [&article](const Excerpt &f) { return isPrinted(article, f); });
}

/// The lines that rest on nothing and do not say that they were added.
QList<ItemRef> linesWithoutSource(const Briefing &briefing, int summaryLength)
{
    QList<ItemRef> found;
    const auto collect = [&found](const auto &lines, ItemKind kind, auto rests) {
        for (const auto &line : lines) {
            if (line.included && line.state != LineState::Added && !rests(line))
                found << ItemRef {kind, line.id};
        }
    };
    const auto restsOnWords = [](const auto &line) { return !line.words.isEmpty(); };
    const auto restsOnMentions = [](const auto &line) {
        return std::any_of(
            line.mentions.begin(), line.mentions.end(), [](const Excerpt &mention) { return !mention.isEmpty(); });
    };
    const Attendance &attendance = briefing.attendance;
    collect(chosenSummary(briefing, summaryLength), ItemKind::Summary, restsOnWords);
    collect(briefing.quotes, ItemKind::Quotation, restsOnWords);
    collect(briefing.themes, ItemKind::Theme, restsOnMentions);
    collect(attendance.counts, ItemKind::Count, restsOnWords);
    collect(attendance.categories, ItemKind::Category, restsOnWords);
    collect(attendance.people, ItemKind::Person, restsOnMentions);
    collect(attendance.countries, ItemKind::Country, restsOnMentions);
    collect(attendance.organisations, ItemKind::Organisation, restsOnMentions);
    return found;
}

/// The first link of \a document that leads nowhere; empty when all arrive.
QString deadLink(const DocumentOutline &document)
{
    QSet<QString> anchors;
    QStringList targets;
    forEachPhrase(document, [&](const Phrase &phrase) {
        for (const Words &words : phrase) {
            if (!words.target.isEmpty())
                targets << words.target;
        }
    });
    forEachAnchor(document, [&](const QString &anchor) { anchors << anchor; });
    const auto dead = std::find_if(
        targets.begin(), targets.end(), [&](const QString &target) { return !anchors.contains(target); });
    return dead == targets.end() ? QString() : *dead;
}

int wordCount(const QString &text)
{
    return int(text.split(' '_L1, Qt::SkipEmptyParts).size());
}

} // namespace

QuotationCheck checkQuotations(const Briefing &briefing)
{
    QuotationCheck check;
    for (const Quotation &quotation : includedOf(briefing.quotes)) {
        if (quotation.kind == QuotationKind::Indirect || quotation.words.isEmpty())
            continue;
        ++check.checked;
        if (isQuotationFaithful(briefing.article, quotation))
            ++check.identical;
        else
            check.different << ItemRef {ItemKind::Quotation, quotation.id};
    }
    return check;
}

QList<ExportFinding> ExportChecks::findings(
    const Briefing &briefing, const ExportOptions &options, const DocumentOutline &document)
{
    QList<ExportFinding> findings;
    checkLines(briefing, options, findings);
    checkDocument(briefing, options, document, findings);
    warn(briefing, options, findings);
    return findings;
}

QList<ExportFinding> ExportChecks::findings(const Briefing &briefing, const ExportOptions &options)
{
    return findings(briefing, options, briefingOutline(briefing, options));
}

ExportFinding ExportChecks::missingCharacters(const QString &characters)
{
    constexpr qsizetype enough = 40;
    return {.weight = ExportFinding::Weight::Warning,
        .sentence
        = tr("No font of this computer shows these characters: %1. Install a font that has them, for example of "
             "the Noto family.")
              .arg(characters.left(enough)),
        .remedy = ExportFinding::Remedy::None};
}

void ExportChecks::checkLines(const Briefing &briefing, const ExportOptions &options, QList<ExportFinding> &findings)
{
    for (const ItemRef item : checkQuotations(briefing).different)
        findings << ExportFinding {
            .sentence = tr("Quotation %1 is not identical to the source. Restore its words or leave it out.")
                            .arg(itemLabel(item)),
            .item = item};
    for (const ItemRef item : linesWithoutSource(briefing, options.summaryLength)) {
        const QString label = itemLabel(item);
        findings << ExportFinding {.sentence = label.isEmpty()
                ? tr("A line of the summary has no passage in the source. Leave it out.")
                : tr("Line %1 has no passage in the source. Mark it as added or leave it out.").arg(label),
            .item = item};
    }
}

void ExportChecks::checkDocument(const Briefing &briefing, const ExportOptions &options,
    const DocumentOutline &document, QList<ExportFinding> &findings)
{
    if (noteSubject(briefing, options).isEmpty())
        findings << ExportFinding {.sentence = tr("There is no subject, since the article is empty. Type a subject."),
            .remedy = ExportFinding::Remedy::Subject};
    if (const QString link = deadLink(document); !link.isEmpty())
        findings << ExportFinding {
            .sentence = tr("A reference leads nowhere (%1). Analyse the article again.").arg(link),
            .remedy = ExportFinding::Remedy::Reload};
}

void ExportChecks::warn(const Briefing &briefing, const ExportOptions &options, QList<ExportFinding> &findings)
{
    int open = 0;
    ItemRef first;
    for (const VerifyPoint &point : briefing.toVerify) {
        if (point.answer.isEmpty() && open++ == 0)
            first = {ItemKind::VerifyPoint, point.id};
    }
    if (open > 0)
        findings << ExportFinding {.weight = ExportFinding::Weight::Warning,
            .sentence = tr("%n point(s) to verify are still open.", nullptr, open),
            .item = first};
    int length = 0;
    for (const SummarySentence &sentence : chosenSummary(briefing, options.summaryLength))
        length += wordCount(sentence.words.text);
    if (length > mostSummaryWords)
        findings << ExportFinding {.weight = ExportFinding::Weight::Warning,
            .sentence = tr("The summary has %1 words; %2 is a good limit.").arg(length).arg(mostSummaryWords),
            .remedy = ExportFinding::Remedy::SummaryLength};
}

} // namespace rapporteur
