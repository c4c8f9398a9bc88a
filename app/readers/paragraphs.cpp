// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/paragraphs.h"

namespace rapporteur {

namespace {

/// Nobody breaks lines to fit more characters than this; a longer line is a paragraph.
constexpr qsizetype widestWrap = 120;
/// Shorter lines were broken for another reason: verses, addresses, lists.
constexpr qsizetype narrowestWrap = 40;

/// A line that is not blank, without its line break and without the spaces around it.
struct Line {
    TextSpan span;
    bool afterBlank = false;
};

TextSpan withoutOuterSpace(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.start < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    bool afterBlank = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const TextSpan span = withoutOuterSpace(text, {start, end});
        if (!span.isEmpty())
            lines.push_back({span, afterBlank});
        afterBlank = span.isEmpty();
        start = end + 1;
    }
    return lines;
}

/// The width that the text was wrapped to: that of nearly all its lines (an address of a page may stick out); 0 when it
/// was not wrapped.
qsizetype wrapWidth(const std::vector<Line> &lines)
{
    if (lines.size() < 2)
        return 0;
    std::vector<qsizetype> lengths;
    std::ranges::transform(lines, std::back_inserter(lengths), [](const Line &line) { return line.span.length(); });
    const auto nearlyLongest = lengths.begin() + qsizetype(lengths.size() - 1 - lengths.size() / 50);
    std::ranges::nth_element(lengths, nearlyLongest);
    return narrowestWrap <= *nearlyLongest && *nearlyLongest <= widestWrap ? *nearlyLongest : 0;
}

qsizetype firstWordLength(QStringView line)
{
    const auto space = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return std::distance(line.begin(), space);
}

/// Whether the line had no room for the next one's first word: then the break says nothing.
bool isFull(QStringView text, const Line &line, const Line &next, qsizetype width)
{
    const qsizetype slack = width / 10; // editors differ in what they count: some count the bytes of "é"
    const QStringView nextLine = text.sliced(next.span.start, next.span.length());
    return line.span.length() + 1 + firstWordLength(nextLine) + slack > width;
}

/// Whether the lines from \a first to \a end, with no blank one between them, are one paragraph broken to fit \a width.
bool isWrapped(QStringView text, const std::vector<Line> &lines, size_t first, size_t end, qsizetype width)
{
    if (width == 0 || end - first < 2)
        return false;
    size_t full = 0;
    for (size_t i = first; i + 1 < end; ++i) {
        if (listMarkLength(text.sliced(lines[i + 1].span.start, lines[i + 1].span.length())) > 0)
            ++full; // begins a paragraph of its own in any case
        else
            full += isFull(text, lines[i], lines[i + 1], width) ? 1 : 0;
    }
    return full * 10 >= (end - first - 1) * 7;
}

/// Whether a paragraph ends with \a line, in the middle of wrapped lines: it stops well before the width.
bool endsParagraph(QStringView text, const Line &line, const Line &next, qsizetype width)
{
    const QChar last = text[line.span.end - 1];
    const bool stops = last == u'.' || last == u'!' || last == u'?' || last == u'”' || last == u'»' || last == u':';
    return stops && !isFull(text, line, next, width - width / 6);
}

} // namespace

void normalizeLineBreaks(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
}

qsizetype listMarkLength(QStringView line)
{
    static constexpr QStringView bullets = u"•◦▪▫■□●○‣⁃·*-–—";
    const auto isSpaceAt = [line](qsizetype i) { return i < line.size() && line[i].isSpace(); };
    if (line.isEmpty())
        return 0;
    if (bullets.contains(line[0]))
        return isSpaceAt(1) ? 2 : 0;
    qsizetype end = 0;
    while (end < line.size() && end < 3 && line[end].isDigit())
        ++end;
    if (end == 0 && line[0].isLower() && line[0].unicode() < 0x80)
        end = 1;
    const bool hasPoint = end > 0 && end < line.size() && (line[end] == u'.' || line[end] == u')');
    return hasPoint && isSpaceAt(end + 1) ? end + 2 : 0;
}

QList<Paragraph> splitParagraphs(QStringView text)
{
    const std::vector<Line> lines = linesOf(text);
    const qsizetype width = wrapWidth(lines);
    QList<Paragraph> paragraphs;
    for (size_t first = 0; first < lines.size();) {
        size_t end = first + 1;
        while (end < lines.size() && !lines[end].afterBlank)
            ++end;
        const bool wrapped = isWrapped(text, lines, first, end, width);
        for (size_t i = first; i < end; ++i) {
            const QStringView line = text.sliced(lines[i].span.start, lines[i].span.length());
            const bool goesOn = i > first && wrapped && listMarkLength(line) == 0
                && !endsParagraph(text, lines[i - 1], lines[i], width);
            if (goesOn)
                paragraphs.last().span.end = lines[i].span.end;
            else
                paragraphs << Paragraph {.number = int(paragraphs.size()) + 1, .span = lines[i].span};
        }
        first = end;
    }
    return paragraphs;
}

} // namespace rapporteur
