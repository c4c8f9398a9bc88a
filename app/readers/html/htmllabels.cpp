// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmllabels.h"

#include "readers/blocks/datefinder.h"
#include "readers/blocks/tidytext.h"
#include "readers/html/htmlwords.h"

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
        const auto isByline
            = [](const QString &text) { return HtmlWords::instance().reasonForLine(text) == "byline"_L1; };
        const QString line = isByline(block.text) ? block.text : withoutLeadingDate(block.text);
        const bool isLabelled = isByline(line);
        const QString name = isLabelled || reason == "byline"_L1 ? cleanedByline(line) : QString();
        if (!name.isEmpty())
            return name;
    }
    return metadata.authors.join(u", "_s);
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
    return metadata.published;
}

} // namespace rapporteur
