// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/summarymodel.h"

#include "presentation/briefingwords.h"

namespace rapporteur {

void SummaryModel::setLength(int sentences)
{
    if (sentences == m_length)
        return;
    m_length = sentences;
    rebuild();
}

QList<BriefingRow> SummaryModel::makeRows(const Briefing &briefing) const
{
    QList<BriefingRow> rows;
    for (const SummarySentence &sentence : briefing.summary) {
        if (sentence.rank > m_length)
            continue;
        BriefingRow row {{ItemKind::Summary, sentence.id}, sentence.words.span, sentence.words.text.simplified()};
        row.label = BriefingWords::paragraph(briefing.article, sentence.words.span);
        row.state = sentence.state;
        rows << row;
    }
    return rows;
}

bool SummaryModel::showsSame(const Briefing &a, const Briefing &b) const
{
    return a.summary == b.summary;
}

} // namespace rapporteur
