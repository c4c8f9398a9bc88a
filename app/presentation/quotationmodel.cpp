// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/quotationmodel.h"

#include "presentation/attributionreason.h"
#include "presentation/briefingwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// "sure: …" or "check: …": the degree is always a word, whatever its colour.
QString judged(const Quotation &quote, const QString &reason)
{
    if (reason.isEmpty())
        return quote.sure ? QuotationModel::tr("sure") : QuotationModel::tr("check");
    //: %1 is the reason why the speaker is thought to be who he is
    return (quote.sure ? QuotationModel::tr("sure: %1") : QuotationModel::tr("check: %1")).arg(reason);
}

bool standsInMarks(QuotationKind kind)
{
    return kind == QuotationKind::Direct || kind == QuotationKind::Fragment;
}

/// "also Il (¶2), Le SG de l'ONU (¶4)": the other forms by which the article names the speaker, each once.
QString otherForms(const Quotation &quote, const Article &article)
{
    constexpr qsizetype mostForms = 6;
    QSet<QString> seen {quote.speaker.toCaseFolded()};
    QStringList forms;
    for (const Excerpt &form : quote.speakerForms) {
        const QString words = form.text.simplified();
        if (seen.contains(words.toCaseFolded()))
            continue;
        seen.insert(words.toCaseFolded());
        //: a form by which the article names somebody, and the paragraph where it stands
        forms << QuotationModel::tr("%1 (%2)").arg(words, BriefingWords::paragraph(article, form.span));
        if (forms.size() == mostForms)
            break;
    }
    //: %1 is a list of other forms by which the article names the speaker
    return forms.isEmpty() ? QString() : QuotationModel::tr("also %1").arg(forms.join(u", "_s));
}

BriefingRow rowFor(const Quotation &quote, const Article &article)
{
    BriefingRow row {{ItemKind::Quotation, quote.id}, quote.words.span, quote.words.text.simplified()};
    if (standsInMarks(quote.kind))
        row.content = BriefingWords::quoted(row.content, article.language);
    row.label = itemLabel(row.item);
    row.speaker = quote.speaker;
    row.detail = BriefingWords::joined(
        {quote.speaker.isEmpty() ? BriefingWords::unknownSpeaker() : quote.speaker, BriefingWords::kind(quote.kind),
            BriefingWords::mode(quote.mode), BriefingWords::paragraph(article, quote.words.span)});
    row.reason = judged(quote, AttributionReason::sentence(quote, article.language));
    row.certainty = quote.sure ? Certainty::Sure : Certainty::Check;
    row.state = quote.state;
    return row;
}

} // namespace

QList<BriefingRow> QuotationModel::makeRows(const Briefing &briefing) const
{
    QList<BriefingRow> rows;
    rows.reserve(briefing.quotes.size());
    QSet<QString> known; // the other forms are told once for each speaker, where he first speaks
    for (const Quotation &quote : briefing.quotes) {
        rows << rowFor(quote, briefing.article);
        if (quote.speaker.isEmpty() || known.contains(quote.speaker))
            continue;
        known.insert(quote.speaker);
        rows.last().forms = otherForms(quote, briefing.article);
    }
    return rows;
}

bool QuotationModel::showsSame(const Briefing &a, const Briefing &b) const
{
    return a.quotes == b.quotes;
}

} // namespace rapporteur
