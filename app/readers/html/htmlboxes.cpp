// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlboxes.h"

#include "readers/html/htmllines.h"
#include "readers/html/htmlremoval.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The first block at or after \a node.
int firstBlockFrom(const std::vector<HtmlBlock> &blocks, int node)
{
    const auto found = std::lower_bound(
        blocks.cbegin(), blocks.cend(), node, [](const HtmlBlock &block, int wanted) { return block.node < wanted; });
    return int(std::distance(blocks.cbegin(), found));
}

class BoxRemover
{
public:
    BoxRemover(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons)
        : m_tree(tree)
        , m_blocks(blocks)
        , m_headline(headline)
        , m_reasons(reasons)
        , m_prose(proseBefore(blocks, reasons))
    {
    }

    void remove()
    {
        for (int i = m_headline + 1; i < int(m_blocks.size()); ++i) {
            const bool isIn = m_reasons[std::size_t(i)].isEmpty();
            if (const QString reason = isIn ? nameOfBox(m_blocks[std::size_t(i)]) : QString(); !reason.isEmpty())
                removeBoxOf(i, reason);
        }
    }

private:
    /// The reason when \a block is a heading over a box that is no part of an article.
    [[nodiscard]] static QString nameOfBox(const HtmlBlock &block)
    {
        constexpr int longest = 90; // bytes
        if (block.bytes > longest || block.kind == ParagraphKind::ListItem)
            return {};
        const QString reason = pageReason(block);
        const bool isOfBox = reason == "related"_L1 || reason == "comments"_L1 || reason == "share"_L1
            || reason == "form"_L1 || reason == "advertisement"_L1;
        return isOfBox && (block.linkDensity() < 0.5 || block.kind == ParagraphKind::Heading) ? reason : QString();
    }

    /// The largest element that block \a i is the first of, without more of the page's prose than a box has; comments
    /// may have any.
    void removeBoxOf(int i, const QString &reason)
    {
        constexpr double largestShare = 0.35;
        const bool isUnlimited = reason == "comments"_L1 && m_prose[std::size_t(i)] > 0;
        const int before = i > 0 ? m_blocks[std::size_t(i) - 1].node : -1;
        int end = i + 1;
        for (int box = m_tree.node(m_blocks[std::size_t(i)].node).parent; box > before && box > 0;
             box = m_tree.node(box).parent) {
            const int boxEnd = firstBlockFrom(m_blocks, m_tree.node(box).end);
            const double prose = double(m_prose[std::size_t(boxEnd)] - m_prose[std::size_t(i)]);
            if (!isUnlimited && prose > largestShare * double(m_prose.back()))
                break;
            end = boxEnd;
        }
        for (int inside = i; inside < end; ++inside) {
            if (m_reasons[std::size_t(inside)].isEmpty())
                m_reasons[std::size_t(inside)] = reason;
        }
    }

    const HtmlTree &m_tree;
    const std::vector<HtmlBlock> &m_blocks;
    int m_headline;
    std::vector<QString> &m_reasons;
    std::vector<qint64> m_prose;
};

/// The heading element that \a block stands in, or -1.
int headingOf(const HtmlTree &tree, const HtmlBlock &block)
{
    int element = tree.node(block.node).parent;
    while (element >= 0 && headingLevel(tree.tag(element)) == 0)
        element = tree.node(element).parent;
    return element;
}

/// The innermost element around both nodes.
int commonAncestor(const HtmlTree &tree, int first, int second)
{
    int element = tree.node(first).parent;
    while (element >= 0 && !tree.isInside(second, element))
        element = tree.node(element).parent;
    return element;
}

/// The child of \a ancestor that \a node lies in.
int childAround(const HtmlTree &tree, int ancestor, int node)
{
    int child = node;
    while (tree.node(child).parent != ancestor && tree.node(child).parent >= 0)
        child = tree.node(child).parent;
    return child;
}

constexpr int mostLevels = 16; // that a box is looked for above a line

/// The block-level element that \a node stands in.
int paragraphAround(const HtmlTree &tree, int node)
{
    int element = tree.node(node).parent;
    while (element > 0 && !isBlock(tree.tag(element)))
        element = tree.node(element).parent;
    return element;
}

/// The only block in the largest element around \a image that holds no more than one, or -1. Text in one paragraph with
/// the picture is that paragraph, and none of its.
int onlyLineWith(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int image)
{
    int line = -1;
    int box = tree.node(image).parent;
    for (int level = 0; level < mostLevels && box > 0; ++level, box = tree.node(box).parent) {
        const int begin = firstBlockFrom(blocks, box);
        const int end = firstBlockFrom(blocks, tree.node(box).end);
        if (end - begin > 1)
            return line;
        if (end - begin == 1) {
            line = begin;
            if (tree.isInside(image, paragraphAround(tree, blocks[std::size_t(begin)].node)))
                return -1;
        }
    }
    return line;
}

/// Whether the blocks from \a begin to \a end are links but for a label or two, and no text.
bool areLinks(const std::vector<HtmlBlock> &blocks, int begin, int end)
{
    constexpr int least = 2; // links
    constexpr double share = 0.6;
    constexpr int longestLabel = 80; // bytes
    int bytes = 0;
    int linkBytes = 0;
    int links = 0;
    for (int i = begin; i < end; ++i) {
        const HtmlBlock &block = blocks[std::size_t(i)];
        const bool isLink = block.linkDensity() > 0.5;
        if (!isLink
            && (block.bytes > longestLabel || block.kind == ParagraphKind::BlockQuote || endsSentence(block.text)))
            return false;
        links += isLink;
        bytes += block.bytes;
        linkBytes += block.linkBytes;
    }
    return links >= least && linkBytes > share * bytes;
}

} // namespace

void removeLinkBoxes(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons)
{
    constexpr int longest = 60; // blocks looked at in one box
    for (int i = headline + 1; i < int(blocks.size()); ++i) {
        if (!reasons[std::size_t(i)].isEmpty() || blocks[std::size_t(i)].linkDensity() > 0.5)
            continue;
        const int before = i > 0 ? blocks[std::size_t(i) - 1].node : -1;
        int end = i + 1;
        int box = tree.node(blocks[std::size_t(i)].node).parent;
        for (int level = 0; level < mostLevels && box > before && box > 0; ++level, box = tree.node(box).parent) {
            const int boxEnd = firstBlockFrom(blocks, tree.node(box).end);
            if (boxEnd - i > longest)
                break;
            if (boxEnd > i + 1 && areLinks(blocks, i, boxEnd))
                end = boxEnd;
        }
        for (int inside = i; inside < end && end > i + 1; ++inside) {
            if (reasons[std::size_t(inside)].isEmpty())
                reasons[std::size_t(inside)] = u"related"_s;
        }
    }
}

void removeTeasers(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons)
{
    constexpr int longest = 600; // bytes
    for (int element = 0; element < tree.size(); ++element) {
        if (tree.tag(element) != HtmlTag::Article)
            continue;
        const int begin = firstBlockFrom(blocks, element);
        const int end = firstBlockFrom(blocks, tree.node(element).end);
        const bool isOwn = headline < 0 || (begin <= headline && headline < end);
        int bytes = 0;
        bool isAnnounced = false;
        for (int i = begin; i < end && bytes <= longest; ++i) {
            const HtmlBlock &block = blocks[std::size_t(i)];
            bytes += block.bytes;
            isAnnounced = isAnnounced || (block.kind == ParagraphKind::Heading && block.linkDensity() > 0.7);
        }
        for (int i = begin; i < end && isAnnounced && !isOwn && bytes <= longest; ++i) {
            if (reasons[std::size_t(i)].isEmpty())
                reasons[std::size_t(i)] = u"related"_s;
        }
    }
}

void removeUnnamedCaptions(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons)
{
    constexpr int longest = 300; // bytes
    constexpr qint64 leastText = 4; // times as much prose on the page
    const qint64 prose = proseBefore(blocks, reasons).back();
    for (int image = 0; image < tree.size(); ++image) {
        const int caption = tree.tag(image) == HtmlTag::Img ? onlyLineWith(tree, blocks, image) : -1;
        if (caption <= headline)
            continue;
        const HtmlBlock &block = blocks[std::size_t(caption)];
        const bool isCaption = block.bytes < longest && leastText * block.bytes < prose
            && block.kind != ParagraphKind::Heading && block.kind != ParagraphKind::BlockQuote
            && block.linkDensity() < 0.5;
        if (isCaption && reasons[std::size_t(caption)].isEmpty())
            reasons[std::size_t(caption)] = u"caption"_s;
    }
}

void removeBoxes(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons)
{
    BoxRemover(tree, blocks, headline, reasons).remove();
}

void removeNextArticles(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons)
{
    const int first = headline < 0 ? -1 : headingOf(tree, blocks[std::size_t(headline)]);
    if (first < 0)
        return;
    const QByteArrayView firstClass = tree.attribute(first, HtmlAttribute::Class);
    const std::vector<qint64> prose = proseBefore(blocks, reasons);
    int second = headline;
    const auto isLikeFirst = [&](const HtmlBlock &block) {
        const int heading = block.headingLevel == 0 ? -1 : headingOf(tree, block);
        return heading >= 0 && heading != first && tree.tag(heading) == tree.tag(first)
            && (block.headingLevel == 1 || !firstClass.isEmpty())
            && tree.attribute(heading, HtmlAttribute::Class) == firstClass;
    };
    do
        ++second;
    while (second < int(blocks.size()) && !isLikeFirst(blocks[std::size_t(second)]));
    if (second >= int(blocks.size()))
        return;
    // Both must head an element of their own with text in it, or the second is a heading inside the first's text.
    const int around = commonAncestor(tree, first, blocks[std::size_t(second)].node);
    const int article = childAround(tree, around, first);
    const int next = childAround(tree, around, blocks[std::size_t(second)].node);
    int textEnd = headline + 1;
    while (textEnd < second && tree.isInside(blocks[std::size_t(textEnd)].node, article))
        ++textEnd;
    if (article == first || prose[std::size_t(textEnd)] == prose[std::size_t(headline) + 1])
        return;
    for (std::size_t i = std::size_t(headline) + 1; i < blocks.size(); ++i) {
        if (blocks[i].node >= next && reasons[i].isEmpty())
            reasons[i] = u"next-article"_s;
    }
}

} // namespace rapporteur
