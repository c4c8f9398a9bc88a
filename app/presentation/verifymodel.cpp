// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/verifymodel.h"

#include "presentation/briefingwords.h"

namespace rapporteur {

QList<BriefingRow> VerifyModel::makeRows(const Briefing &briefing) const
{
    QList<BriefingRow> rows;
    for (const VerifyPoint &point : briefing.toVerify) {
        BriefingRow row {{ItemKind::VerifyPoint, point.id}, point.words.span, point.words.text.simplified()};
        row.label = BriefingWords::paragraph(briefing.article, point.words.span);
        row.detail = BriefingWords::question(point.kind);
        row.certainty = Certainty::Check;
        rows << row;
    }
    return rows;
}

bool VerifyModel::showsSame(const Briefing &a, const Briefing &b) const
{
    return a.toVerify == b.toVerify;
}

} // namespace rapporteur
