// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlboxes.h"

#include "readers/html/htmllines.h"
#include "readers/html/htmlremoval.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// How many bytes of prose that is still in lie before each block.
std::vector<qint64> proseBefore(const std::vector<HtmlBlock> &blocks, const std::vector<QString> &reasons)
{
    std::vector<qint64> before(blocks.size() + 1);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        before[i + 1] = before[i] + (reasons[i].isEmpty() && isProse(blocks[i]) ? blocks[i].bytes : 0);
    return before;
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
            const int boxEnd = firstBlockFrom(m_tree.node(box).end);
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

    [[nodiscard]] int firstBlockFrom(int node) const
    {
        const auto found = std::lower_bound(m_blocks.cbegin(), m_blocks.cend(), node,
            [](const HtmlBlock &block, int wanted) { return block.node < wanted; });
        return int(std::distance(m_blocks.cbegin(), found));
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

} // namespace

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
