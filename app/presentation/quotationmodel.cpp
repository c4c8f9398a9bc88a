// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/quotationmodel.h"

#include "presentation/attributionreason.h"
#include "presentation/briefingwords.h"

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
    for (const Quotation &quote : briefing.quotes)
        rows << rowFor(quote, briefing.article);
    return rows;
}

} // namespace rapporteur
