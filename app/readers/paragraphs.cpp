// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/paragraphs.h"

namespace rapporteur {

namespace {

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isSpace(); });
}

/// Every line that is not blank, without its line break.
struct Line {
    TextSpan span;
    bool afterBlank = false;
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    bool afterBlank = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const bool blank = isBlank(text.sliced(start, end - start));
        if (!blank)
            lines.push_back({{start, end}, afterBlank});
        afterBlank = blank;
        start = end + 1;
    }
    return lines;
}

} // namespace

QList<Paragraph> splitParagraphs(QStringView text)
{
    const std::vector<Line> lines = linesOf(text);
    const bool separated = std::ranges::any_of(lines, &Line::afterBlank);
    QList<Paragraph> paragraphs;
    for (const Line &line : lines) {
        if (separated && !line.afterBlank && !paragraphs.isEmpty())
            paragraphs.last().span.end = line.span.end;
        else
            paragraphs << Paragraph {.number = int(paragraphs.size()) + 1, .span = line.span};
    }
    return paragraphs;
}

} // namespace rapporteur
