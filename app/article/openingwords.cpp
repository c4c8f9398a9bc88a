// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/openingwords.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enough = 60;

/// Without the marks in front of the first word whose partners stand far behind.
QString withoutOpeningMarks(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && (u"«“„\"‘—–-"_s.contains(text[first]) || text[first].isSpace()))
        ++first;
    return text.sliced(first);
}

} // namespace

QString openingWords(const Article &article)
{
    const QString start
        = withoutOpeningMarks(QStringView(article.text).trimmed().left(4 * enough).toString().simplified());
    if (start.size() <= enough)
        return start;
    const qsizetype space = start.lastIndexOf(' '_L1, enough);
    qsizetype end = space > enough / 2 ? space : enough; // Chinese has no spaces
    if (start[end - 1].isHighSurrogate())
        --end;
    return start.first(end) + u'…';
}

} // namespace rapporteur
