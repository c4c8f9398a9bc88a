// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/paragraphkinds.h"

#include "readers/paragraphs.h"
#include "readers/printeddate.h"
#include "readers/wordfile.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestHeadline = 160;
constexpr qsizetype longestHeading = 90;
constexpr qsizetype longestByline = 110;
/// Headline, byline and dateline stand among the first paragraphs, or there are none.
constexpr qsizetype headParagraphs = 6;

QStringView words(const Article &article, const Paragraph &paragraph)
{
    return QStringView(article.text).sliced(paragraph.span.start, paragraph.span.length());
}

bool endsLikeSentence(QStringView text)
{
    static constexpr QStringView ends = u".!…。！;:,；：，";
    QChar last = text.back();
    if ((last == u'”' || last == u'»' || last == u'"' || last == u')') && text.size() > 1)
        last = text[text.size() - 2]; // “… paix.” is a sentence, “Paix” is not
    return ends.contains(last);
}

bool isOneShortLine(QStringView text, qsizetype longest)
{
    return text.size() <= longest && !text.contains(u'\n') && !endsLikeSentence(text);
}

/// "By Jane Doe" -> "Jane Doe"; empty when the line is no byline.
QString bylineIn(QStringView line)
{
    static const QStringList openings = wordsOfFile(u"byline.txt"_s);
    if (!isOneShortLine(line, longestByline))
        return {};
    const auto opening
        = std::ranges::find_if(openings, [line](const QString &o) { return line.startsWith(o, Qt::CaseInsensitive); });
    if (opening == openings.end())
        return {};
    const QStringView name = line.sliced(opening->size()).trimmed();
    const bool isName = !name.isEmpty() && !name[0].isLower();
    // "Par ailleurs", "By the end of": a name has no run of small words in it.
    qsizetype small = 0;
    for (const QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts))
        small += word[0].isLower() && word.size() > 3 ? 1 : 0;
    return isName && small == 0 ? name.toString() : QString();
}

void nameHead(Article &article)
{
    const qsizetype head = std::min(headParagraphs, article.paragraphs.size());
    for (qsizetype i = 0; i < head; ++i) {
        Paragraph &paragraph = article.paragraphs[i];
        const QStringView line = words(article, paragraph);
        if (const QString byline = bylineIn(line); article.byline.isEmpty() && !byline.isEmpty()) {
            article.byline = byline;
            paragraph.kind = ParagraphKind::Byline;
        } else if (const QString date = dateOfDateline(line); article.published.isEmpty() && !date.isEmpty()) {
            article.published = date;
            paragraph.kind = ParagraphKind::Dateline;
        }
    }
}

/// "COMMUNIQUÉ DE PRESSE": names the kind of text, not its subject.
bool namesGenre(QStringView line)
{
    static const QStringList genres = wordsOfFile(u"genre.txt"_s);
    return genres.contains(line, Qt::CaseInsensitive);
}

/// The first line that says more than what kind of text it is, when it is short, ends without a stop, and longer text
/// follows.
void nameHeadline(Article &article)
{
    constexpr qsizetype lastPlace = 3; // after genre, byline and dateline
    const auto first = std::ranges::find_if(article.paragraphs,
        [&article](const Paragraph &p) { return p.kind == ParagraphKind::Body && !namesGenre(words(article, p)); });
    if (!article.headline.isEmpty() || first == article.paragraphs.end()
        || std::distance(article.paragraphs.begin(), first) > lastPlace)
        return;
    const auto isLonger = [first](const Paragraph &p) {
        return p.kind == ParagraphKind::Body && p.span.length() > first->span.length();
    };
    const QStringView line = words(article, *first);
    if (!isOneShortLine(line, longestHeadline) || listMarkLength(line) > 0
        || std::none_of(first + 1, article.paragraphs.end(), isLonger))
        return;
    std::for_each(article.paragraphs.begin(), first, [](Paragraph &genre) {
        genre.kind = genre.kind == ParagraphKind::Body ? ParagraphKind::Heading : genre.kind;
    });
    first->kind = ParagraphKind::Headline;
    article.headline = line.toString();
}

/// A dash can also open a sentence of dialogue and a number a year, so those marks need a neighbour with the like.
void nameListItems(Article &article)
{
    const auto mark = [&article](qsizetype i) {
        if (i < 0 || i >= article.paragraphs.size())
            return QChar();
        const QStringView line = words(article, article.paragraphs.at(i));
        const qsizetype length = listMarkLength(line);
        return length == 0 ? QChar() : line[0].isDigit() ? QChar(u'1') : line[0].isLower() ? QChar(u'a') : line[0];
    };
    QChar previous;
    QChar current = mark(0);
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const QChar next = mark(i + 1);
        const bool isBullet = u"•◦▪▫■□●○‣⁃"_s.contains(current);
        if (!current.isNull() && (isBullet || current == previous || current == next))
            article.paragraphs[i].kind = ParagraphKind::ListItem;
        previous = current;
        current = next;
    }
}

/// A short line without a stop, between longer text and what it introduces.
void nameHeadings(Article &article)
{
    for (qsizetype i = 1; i + 1 < article.paragraphs.size(); ++i) {
        Paragraph &paragraph = article.paragraphs[i];
        const Paragraph &previous = article.paragraphs.at(i - 1);
        const Paragraph &next = article.paragraphs.at(i + 1);
        const QStringView line = words(article, paragraph);
        const bool introduces = next.kind == ParagraphKind::ListItem
            || (next.kind == ParagraphKind::Body && next.span.length() > 2 * longestHeading);
        if (paragraph.kind == ParagraphKind::Body && introduces && isOneShortLine(line, longestHeading)
            && !line[0].isLower() && (previous.span.length() > longestHeading || previous.kind != ParagraphKind::Body))
            paragraph.kind = ParagraphKind::Heading;
    }
}

/// "GENÈVE, 4 mai 2023 (AFP) – La conférence …" tells the date of publication without a paragraph of its own.
void takeDateFromOpening(Article &article)
{
    const auto first = std::ranges::find(article.paragraphs, ParagraphKind::Body, &Paragraph::kind);
    if (!article.published.isEmpty() || first == article.paragraphs.end())
        return;
    const QStringView opening = words(article, *first).first(std::min<qsizetype>(first->span.length(), longestHeading));
    for (const QStringView dash : {u" – ", u" — ", u" - ", u" -- ", u".– ", u".— ", u".- "}) {
        if (const qsizetype at = opening.indexOf(dash); at > 0 && article.published.isEmpty())
            article.published = dateOfDateline(opening.first(at));
    }
}

} // namespace

void nameParagraphs(Article &article)
{
    if (article.paragraphs.isEmpty())
        return;
    nameListItems(article);
    nameHead(article);
    nameHeadline(article);
    nameHeadings(article);
    takeDateFromOpening(article);
}

} // namespace rapporteur
