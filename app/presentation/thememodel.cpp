// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/thememodel.h"

#include "presentation/briefingwords.h"

namespace rapporteur {

QList<BriefingRow> ThemeModel::makeRows(const Briefing &briefing) const
{
    QList<BriefingRow> rows;
    rows.reserve(briefing.themes.size());
    for (const Theme &theme : briefing.themes) {
        QList<TextSpan> spans;
        for (const Excerpt &mention : theme.mentions)
            spans << mention.span;
        BriefingRow row {{ItemKind::Theme, theme.id}, spans.value(0), theme.label.simplified()};
        row.passages = spans;
        row.label = itemLabel(row.item);
        row.detail = BriefingWords::joined(
            {BriefingWords::status(theme.status), BriefingWords::paragraphs(briefing.article, spans)});
        row.section = theme.origin == ThemeOrigin::Announced ? tr("Named by the article") : tr("Recurring in the text");
        row.state = theme.state;
        rows << row;
    }
    return rows;
}

bool ThemeModel::showsSame(const Briefing &a, const Briefing &b) const
{
    return a.themes == b.themes;
}

} // namespace rapporteur
