// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article.h"

namespace rapporteur {

Excerpt Article::excerpt(TextSpan span) const
{
    Q_ASSERT(0 <= span.start && span.start <= span.end && span.end <= text.size());
    return {text.mid(span.start, span.length()), span};
}

qsizetype Article::paragraphAt(qsizetype position) const
{
    const auto after = std::upper_bound(paragraphs.cbegin(), paragraphs.cend(), position,
                                        [](qsizetype at, const Paragraph &p) { return at < p.span.start; });
    return std::distance(paragraphs.cbegin(), after) - 1;
}

int Article::paragraphNumber(TextSpan span) const
{
    const qsizetype index = paragraphAt(span.start);
    return index < 0 ? 0 : paragraphs.at(index).number;
}

} // namespace rapporteur
