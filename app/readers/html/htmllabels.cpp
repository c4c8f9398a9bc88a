// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmllabels.h"

#include "readers/blocks/datefinder.h"
#include "readers/blocks/tidytext.h"
#include "readers/html/htmlremoval.h"
#include "readers/html/htmlwords.h"
#include "readers/personname.h"
#include "readers/wordfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The blocks around the headline where labels stand: from a little before it to a little after the text's beginning.
struct Neighbourhood {
    int begin = 0;
    int end = 0;
};

Neighbourhood aroundHeadline(const std::vector<HtmlBlock> &blocks, const HtmlContent &content)
{
    constexpr int before = 6;
    constexpr int after = 3; // paragraphs of the article
    const int count = int(blocks.size());
    int body = std::max(content.headline, 0);
    int paragraphs = 0;
    while (body < count && paragraphs < after) {
        paragraphs += content.reasons[std::size_t(body)].isEmpty() && body != content.headline;
        ++body;
    }
    const int first = content.headline < 0 ? 0 : std::max(content.headline - before, 0);
    return {first, std::min(body, first + 60)};
}

bool isLeftForOthers(const QString &reason)
{
    return reason == "related"_L1 || reason == "comments"_L1 || reason == "sidebar"_L1 || reason == "next-article"_L1
        || reason == "advertisement"_L1;
}

/// "9 November 2022 By Daniel Okonjo" without the date.
QString withoutLeadingDate(const QString &line)
{
    const auto date = findPrintedDate(line);
    const bool leads = date && date->start < 25; // after "Published on" at most
    qsizetype begin = leads ? date->start + date->text.size() : 0;
    while (begin < line.size() && !line.at(begin).isLetterOrNumber())
        ++begin;
    return line.mid(begin);
}

/// "PORT ELLERY, Sept. 12, 2005 /Wire/ -- Nine hundred delegates": the date before the dash of the first paragraph.
QString dateOfOpening(const std::vector<HtmlBlock> &blocks, const HtmlContent &content)
{
    constexpr qsizetype longestDateline = 90;
    std::size_t first = std::size_t(std::max(content.headline + 1, 0));
    while (first < blocks.size() && !(content.reasons[first].isEmpty() && isProse(blocks[first])))
        ++first;
    if (first >= blocks.size())
        return {};
    const QString opening = blocks[first].text.left(longestDateline);
    for (const QString &dash : {u" – "_s, u" — "_s, u" -- "_s, u" - "_s}) {
        const auto printed = findPrintedDate(QStringView(opening).left(opening.indexOf(dash)));
        if (printed && opening.contains(dash))
            return printed->text;
    }
    return {};
}

/// What \a block prints before its first line break: "By H. Roy<br>Staff Writer<br>3 October" gives the name alone.
QString firstLineOf(const HtmlTree &tree, const HtmlBlock &block)
{
    QByteArray line;
    for (int i = block.node; i <= block.lastNode; ++i) {
        if (tree.tag(i) == HtmlTag::Br && !line.trimmed().isEmpty())
            break;
        if (tree.tag(i) == HtmlTag::Text)
            line += tree.text(i);
    }
    return tidied(QString::fromUtf8(line));
}

/// The part of \a line that begins as a byline: "Published on 3 March 2023 - By A. Roy". Empty when none does.
QString bylinePart(const QString &line)
{
    constexpr qsizetype longest = 200;
    if (line.size() > longest)
        return {};
    for (const QString &mark : {u" - "_s, u" – "_s, u" — "_s, u" | "_s, u" • "_s, u" · "_s}) {
        const QStringList parts = line.split(mark);
        for (const QString &part : parts) {
            if (parts.size() > 1 && HtmlWords::instance().reasonForLine(part) == "byline"_L1)
                return part;
        }
    }
    return {};
}

/// "2022-08-19 Source: Harbour Post Author: A. Roy" holds a name after a label that ends in a colon.
QString labelledName(const QString &line)
{
    static const QStringList labels = wordsOfFile(u"byline.txt"_s);
    constexpr qsizetype longest = 200;
    if (line.size() > longest)
        return {};
    for (const QString &label : labels) {
        const qsizetype at = label.trimmed().endsWith(u':') || label.endsWith(u'：') ? line.indexOf(label) : -1;
        if (at >= 0)
            return cleanedByline(line.mid(at + label.size()));
    }
    return {};
}

/// A name that the markup gives to an author, anywhere but in the company of other articles.
QString markedAuthor(const HtmlTree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        const bool isAuthor = tree.attribute(i, HtmlAttribute::Rel) == QByteArrayView("author")
            || tree.attribute(i, HtmlAttribute::Itemprop) == QByteArrayView("author");
        if (!isAuthor || tree.tag(i) == HtmlTag::Link || tree.tag(i) == HtmlTag::Meta)
            continue;
        const QString name = cleanedByline(tree.innerText(i));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// The name in an element near the headline whose class says that it holds the author.
QString authorByClass(const HtmlTree &tree, int beginNode, int endNode)
{
    constexpr qsizetype longest = 80;
    for (int i = beginNode; i < endNode; ++i) {
        const QByteArrayView names = tree.attribute(i, HtmlAttribute::Class);
        if (names.isEmpty() || HtmlWords::instance().reasonForNames(names) != "byline"_L1)
            continue;
        const QString name = cleanedByline(tree.innerText(i));
        const bool isName = !name.isEmpty() && name.size() <= longest && !name.at(0).isLower() && !name.endsWith(u'.')
            && HtmlWords::instance().reasonForLine(name).isEmpty();
        if (isName)
            return name;
    }
    return {};
}

bool isByline(const QString &line)
{
    return HtmlWords::instance().reasonForLine(line) == "byline"_L1;
}

/// A person's name that stands alone near the headline, or as the signature under the text.
QString unlabelledName(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlContent &content, const Neighbourhood &near)
{
    const QString headline = content.headline < 0 ? QString() : blocks[std::size_t(content.headline)].text;
    for (int i = near.begin; i < near.end; ++i) {
        const QString &reason = content.reasons[std::size_t(i)];
        const HtmlBlock &block = blocks[std::size_t(i)];
        const QString line = firstLineOf(tree, block);
        const bool isLabel = !reason.isEmpty() && !isLeftForOthers(reason) && reason != "caption"_L1
            && block.linkDensity() < 0.5; // a link is a tag: whom the article is about
        if (isLabel && isPersonName(line) && !headline.contains(line, Qt::CaseInsensitive))
            return line;
    }
    constexpr int after = 6; // blocks below the text, where blogs say who posted
    int last = int(blocks.size()) - 1;
    while (last > content.headline && !content.reasons[std::size_t(last)].isEmpty())
        --last;
    const int end = std::min(last + 1 + after, int(blocks.size()));
    for (int i = std::max(last, content.headline + 1); i < end; ++i) {
        const QString line = firstLineOf(tree, blocks[std::size_t(i)]);
        const QString name = cleanedByline(line);
        const bool isSigned = i == last ? isPersonName(name) && !name.contains(u". ") : isByline(line);
        if (isSigned && !isLeftForOthers(content.reasons[std::size_t(i)]) && !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

QString findByline(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlContent &content,
    const HtmlMetadata &metadata)
{
    const bool isOnlyPublisher = metadata.authors.size() == 1
        && foldedForComparison(metadata.authors.constFirst()) == foldedForComparison(metadata.publisher);
    if (!metadata.authors.isEmpty() && !isOnlyPublisher)
        return metadata.authors.join(u", "_s);
    if (const QString marked = markedAuthor(tree); !marked.isEmpty())
        return marked;
    const Neighbourhood near = aroundHeadline(blocks, content);
    for (int i = near.begin; i < near.end; ++i) {
        const HtmlBlock &block = blocks[std::size_t(i)];
        const QString &reason = content.reasons[std::size_t(i)];
        if (reason.isEmpty() || isLeftForOthers(reason))
            continue;
        QString line = isByline(block.text) ? firstLineOf(tree, block) : withoutLeadingDate(block.text);
        if (const QString part = isByline(line) ? QString() : bylinePart(block.text); !part.isEmpty())
            line = part;
        const bool isLabelled = isByline(line);
        const QString name = isLabelled || reason == "byline"_L1 ? cleanedByline(line) : labelledName(block.text);
        if (!name.isEmpty())
            return name;
    }
    const QString byClass = near.begin < near.end
        ? authorByClass(tree, blocks[std::size_t(near.begin)].node, blocks[std::size_t(near.end) - 1].node)
        : QString();
    if (!byClass.isEmpty())
        return byClass;
    return metadata.authors.isEmpty() ? unlabelledName(tree, blocks, content, near) : metadata.authors.join(u", "_s);
}

QString findPublished(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlContent &content,
    const HtmlMetadata &metadata)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.tag(i) != HtmlTag::Time)
            continue;
        const auto printed = findPrintedDate(tree.innerText(i));
        const QString marked = QString::fromUtf8(tree.attribute(i, HtmlAttribute::Datetime)).left(10);
        const QDate date = QDate::fromString(marked, Qt::ISODate);
        if (printed && date.isValid() && metadata.date.isValid() && date == metadata.date)
            return printed->text;
    }
    const Neighbourhood near = aroundHeadline(blocks, content);
    for (int i = near.begin; i < near.end; ++i) {
        const HtmlBlock &block = blocks[std::size_t(i)];
        const QString &reason = content.reasons[std::size_t(i)];
        if (reason.isEmpty() || isLeftForOthers(reason))
            continue;
        const auto printed = findPrintedDate(block.text);
        const bool agrees
            = printed && (!metadata.date.isValid() || !printed->date.isValid() || printed->date == metadata.date);
        if (agrees)
            return printed->text;
    }
    return metadata.published.isEmpty() ? dateOfOpening(blocks, content) : metadata.published;
}

} // namespace rapporteur
