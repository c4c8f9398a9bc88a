// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/exportchecks.h"

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

/// Whether \a text keeps the words of \a source as a quotation may: pieces between […] or [their insertions] stand in
/// the source one after the other; only the case of the first letter and a final mark may differ.
bool isFaithful(const QString &text, QStringView source)
{
    qsizetype at = 0;
    bool isFirst = true;
    for (const QString &part : text.split('['_L1)) {
        QStringView piece(part);
        if (!isFirst)
            piece = piece.sliced(std::min(piece.size(), piece.indexOf(']'_L1) + 1));
        piece = piece.trimmed();
        if (isFirst && !piece.isEmpty())
            piece = piece.sliced(1);
        while (!piece.isEmpty() && u".,;:!?…"_s.contains(piece.back()))
            piece.chop(1);
        const qsizetype found = source.indexOf(piece, at);
        if (found < 0 || (isFirst && found > 1))
            return false;
        at = found + piece.size();
        isFirst = false;
    }
    return true;
}

bool isQuotationFaithful(const Article &article, const Quotation &quotation)
{
    const bool hasChanged = quotation.state != LineState::AsPrinted;
    const bool isPlaced = !quotation.words.isEmpty() && quotation.words.span.end <= article.text.size();
    if (hasChanged)
        return isPlaced
            && isFaithful(quotation.words.text,
                QStringView(article.text).sliced(quotation.words.span.start, quotation.words.span.length()));
    return isPrinted(article, quotation.words)
        && std::all_of(quotation.fragments.begin(), quotation.fragments.end(),
            [&article](const Excerpt &f) { return isPrinted(article, f); });
}

/// The label or words of the first line that rests on nothing and does not say that it was added; empty when there is
/// none.
QString lineWithoutSource(const Briefing &briefing, int summaryLength)
{
    const auto find = [](const auto &lines, ItemKind kind, auto rests) {
        for (const auto &line : includedOf(lines)) {
            if (line.state != LineState::Added && !rests(line))
                return itemLabel({kind, line.id});
        }
        return QString();
    };
    const auto restsOnWords = [](const auto &line) { return !line.words.isEmpty(); };
    const auto restsOnMentions = [](const auto &line) {
        return std::any_of(
            line.mentions.begin(), line.mentions.end(), [](const Excerpt &mention) { return !mention.isEmpty(); });
    };
    for (const SummarySentence &sentence : chosenSummary(briefing, summaryLength)) {
        if (sentence.state != LineState::Added && sentence.words.isEmpty())
            return sentence.words.text.left(40);
    }
    const Attendance &attendance = briefing.attendance;
    for (const QString &label : {find(briefing.quotes, ItemKind::Quotation, restsOnWords),
             find(briefing.themes, ItemKind::Theme, restsOnMentions),
             find(attendance.counts, ItemKind::Count, restsOnWords),
             find(attendance.categories, ItemKind::Category, restsOnWords),
             find(attendance.people, ItemKind::Person, restsOnMentions),
             find(attendance.countries, ItemKind::Country, restsOnMentions),
             find(attendance.organisations, ItemKind::Organisation, restsOnMentions)}) {
        if (!label.isEmpty())
            return label;
    }
    return {};
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
        if (quotation.kind == QuotationKind::Indirect || quotation.state == LineState::Added)
            continue;
        ++check.checked;
        if (isQuotationFaithful(briefing.article, quotation))
            ++check.identical;
        else
            check.different << itemLabel({ItemKind::Quotation, quotation.id});
    }
    return check;
}

Result<void> ExportChecks::refusals(
    const Briefing &briefing, const ExportOptions &options, const DocumentOutline &document)
{
    const QuotationCheck quotations = checkQuotations(briefing);
    if (!quotations.different.isEmpty())
        return failure(ErrorKind::Refused,
            tr("The briefing was not written: quotation %1 is not identical to the source. Restore its words or leave "
               "it out.")
                .arg(quotations.different.constFirst()));
    if (const QString line = lineWithoutSource(briefing, options.summaryLength); !line.isEmpty())
        return failure(ErrorKind::Refused,
            tr("The briefing was not written: line %1 has no passage in the source. Mark it as added or leave it out.")
                .arg(line));
    if (noteSubject(briefing, options).isEmpty())
        return failure(ErrorKind::Refused,
            tr("The briefing was not written: it has no subject, since the article is empty. Type a subject."));
    if (const QString link = deadLink(document); !link.isEmpty())
        return failure(ErrorKind::Refused,
            tr("The briefing was not written: a reference leads nowhere (%1). Analyse the article again.").arg(link));
    return {};
}

QStringList ExportChecks::warnings(const Briefing &briefing, const ExportOptions &options)
{
    QStringList warnings;
    int open = 0;
    for (const VerifyPoint &point : briefing.toVerify)
        open += point.answer.isEmpty() ? 1 : 0;
    if (open > 0)
        warnings << tr("%n point(s) to verify are still open.", nullptr, open);
    int length = 0;
    for (const SummarySentence &sentence : chosenSummary(briefing, options.summaryLength))
        length += wordCount(sentence.words.text);
    if (length > mostSummaryWords)
        warnings << tr("The summary has %1 words; %2 is a good limit.").arg(length).arg(mostSummaryWords);
    return warnings;
}

} // namespace rapporteur
