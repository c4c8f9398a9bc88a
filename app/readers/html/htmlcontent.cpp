// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlcontent.h"

#include "readers/blocks/tidytext.h"
#include "readers/html/htmlboxes.h"
#include "readers/html/htmllines.h"
#include "readers/html/htmlremoval.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// How much of an element's score one child must hold for the article to be sought in that child alone.
constexpr double dominance = 0.9;
/// The same for a child that holds the headline too, and for an article element that does.
constexpr double dominanceWithHeadline = 0.8;
constexpr double dominanceOfArticle = 0.4;

/// What a block speaks for its surroundings being the article: prose for it, links and labels against.
double scoreOf(const HtmlBlock &block, const QString &reason)
{
    constexpr int mostOfOne = 2000; // one giant block (a licence, a comment) is not more than a long paragraph
    if (!reason.isEmpty())
        return 0;
    if (isProse(block))
        return std::min(block.bytes - block.linkBytes, mostOfOne);
    if (block.linkDensity() > 0.5)
        return -0.6 * std::min(block.bytes, 200);
    if (block.kind == ParagraphKind::ListItem || block.kind == ParagraphKind::BlockQuote
        || block.kind == ParagraphKind::Table)
        return 0.5 * block.bytes;
    return block.kind == ParagraphKind::Heading ? 0 : -5;
}

class ContentFinder
{
public:
    ContentFinder(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlMetadata &metadata)
        : m_tree(tree)
        , m_blocks(blocks)
        , m_authors(metadata.authors)
        , m_content {.reasons = removalReasons(tree, blocks), .headline = -1}
        , m_before(std::size_t(tree.size()) + 1)
    {
        m_content.headline = findHeadline(metadata.headlines);
        removeBoxes(tree, blocks, m_content.headline, m_content.reasons);
        removeTeasers(tree, blocks, m_content.headline, m_content.reasons);
        removeLinkBoxes(tree, blocks, m_content.headline, m_content.reasons);
        removeUnnamedCaptions(tree, blocks, m_content.headline, m_content.reasons);
        removeNextArticles(tree, blocks, m_content.headline, m_content.reasons);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            m_before[std::size_t(blocks[i].node) + 1] += scoreOf(blocks[i], m_content.reasons[i]);
        for (std::size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }

    HtmlContent find()
    {
        if (m_tree.size() > 0)
            limitTo(contentRoot());
        filterLines(m_blocks, m_content.headline, m_authors, m_content.reasons);
        return std::move(m_content);
    }

private:
    [[nodiscard]] double score(int node) const
    {
        return m_before[std::size_t(m_tree.node(node).end)] - m_before[std::size_t(node)];
    }

    /// How well block \a i prints one of the headlines that the data names: 0 not at all.
    [[nodiscard]] int headlineMatch(const HtmlBlock &block, const QStringList &folded) const
    {
        const QString text = foldedForComparison(block.text);
        int best = 0;
        for (const QString &headline : folded) {
            if (text.isEmpty() || headline.isEmpty())
                continue;
            const bool inside = (headline.contains(text) && 2 * text.size() > headline.size())
                || (text.contains(headline) && 2 * headline.size() > text.size());
            best = std::max(best, text == headline ? 4 : inside ? 2 : 0);
        }
        return best;
    }

    [[nodiscard]] int findHeadline(const QStringList &headlines) const
    {
        QStringList folded;
        for (const QString &headline : headlines)
            folded << foldedForComparison(headline);
        constexpr int longest = 600; // bytes
        int best = -1;
        int bestScore = 0;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const HtmlBlock &block = m_blocks[i];
            if (block.bytes > longest || block.kind == ParagraphKind::Caption)
                continue;
            const int match = headlineMatch(block, folded);
            const bool isTop = block.headingLevel == 1;
            const bool isLinked = block.linkDensity() > 0.5;
            if (block.headingLevel == 0 && (match < 4 || isLinked || !m_content.reasons[i].isEmpty()))
                continue;
            const int points = 10 * match
                + (isTop                          ? 16
                        : block.headingLevel == 2 ? 4
                                                  : 0)
                - (isLinked ? 12 : 0) - (m_content.reasons[i].isEmpty() ? 0 : 8);
            const bool isCandidate = match > 0 || isTop;
            if (isCandidate && points > bestScore) {
                best = int(i);
                bestScore = points;
            }
        }
        const bool isHeading = best >= 0 && m_blocks[std::size_t(best)].headingLevel > 0;
        const int lead = isHeading ? -1 : strongLead();
        return lead >= 0 && (best < 0 || linksBetween(best, lead)) ? lead : best;
    }

    /// On pages whose headings say nothing: the heading or line in bold over the first paragraph.
    [[nodiscard]] int strongLead() const
    {
        constexpr int mostLabels = 4; // between it and the text
        constexpr int longest = 300; // bytes
        int last = -1;
        int lastAt = 0;
        for (int i = 0; i < int(m_blocks.size()); ++i) {
            const HtmlBlock &block = m_blocks[std::size_t(i)];
            if (!m_content.reasons[std::size_t(i)].isEmpty())
                continue;
            if (block.linkDensity() > 0.5)
                last = -1;
            else if ((block.headingLevel > 0 || (block.isStrong && block.kind == ParagraphKind::Body))
                && block.bytes < longest && last < 0) {
                last = i;
                lastAt = i;
            } else if (isProse(block)) {
                return i - lastAt <= mostLabels ? last : -1;
            }
        }
        return -1;
    }

    [[nodiscard]] bool linksBetween(int first, int second) const
    {
        return std::any_of(m_blocks.begin() + std::min(first, second), m_blocks.begin() + std::max(first, second),
            [](const HtmlBlock &block) { return block.linkDensity() > 0.5; });
    }

    [[nodiscard]] int contentRoot() const
    {
        int root = 0;
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.attribute(i, HtmlAttribute::Itemprop).contains("articleBody") && 2 * score(i) > score(0))
                return i;
        }
        for (int next = root; next >= 0; next = dominantChild(root))
            root = next;
        return root;
    }

    /// The child of \a node that holds nearly all that speaks for the article; of several articles the right one.
    [[nodiscard]] int dominantChild(int node) const
    {
        const double whole = score(node);
        int firstArticle = -1;
        int articles = 0;
        for (int i = node + 1; i < m_tree.node(node).end; i = m_tree.node(i).end) {
            if (m_tree.tag(i) == HtmlTag::Text)
                continue;
            const bool isWithHeadline = holdsHeadline(i);
            const double least = !isWithHeadline    ? dominance
                : m_tree.tag(i) == HtmlTag::Article ? dominanceOfArticle
                                                    : dominanceWithHeadline;
            if (whole > 0 && score(i) >= least * whole)
                return i;
            const bool isArticle = m_tree.tag(i) == HtmlTag::Article && score(i) > 0.15 * whole && whole > 0;
            articles += isArticle;
            if (isArticle && (firstArticle < 0 || holdsHeadline(i)))
                firstArticle = holdsHeadline(firstArticle) ? firstArticle : i;
        }
        return articles >= 2 ? firstArticle : -1;
    }

    [[nodiscard]] bool holdsHeadline(int node) const
    {
        return node >= 0 && m_content.headline >= 0
            && m_tree.isInside(m_blocks[std::size_t(m_content.headline)].node, node);
    }

    /// Leaves out what lies outside \a root, but for the prose between the headline and it: the opening paragraphs.
    void limitTo(int root)
    {
        const int article = articleAround(root);
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            QString &reason = m_content.reasons[i];
            if (!reason.isEmpty() || m_tree.isInside(m_blocks[i].node, root))
                continue;
            const bool isOpening = m_content.headline >= 0 && int(i) > m_content.headline && m_blocks[i].node < root
                && (isProse(m_blocks[i]) || m_blocks[i].kind == ParagraphKind::BlockQuote || isStandfirst(int(i)));
            const bool isSequel = m_blocks[i].node > root && article >= 0 && m_tree.isInside(m_blocks[i].node, article)
                && (isProse(m_blocks[i]) || m_blocks[i].kind == ParagraphKind::BlockQuote);
            if (int(i) != m_content.headline && !isOpening && !isSequel)
                reason = u"outside"_s;
        }
    }

    /// A heading or a short sentence right after the headline.
    [[nodiscard]] bool isStandfirst(int i) const
    {
        constexpr int farthest = 3; // blocks
        constexpr int shortest = 20; // bytes
        const HtmlBlock &block = m_blocks[std::size_t(i)];
        const bool isSentence = block.kind == ParagraphKind::Body && endsSentence(block.text);
        return i <= m_content.headline + farthest && (block.kind == ParagraphKind::Heading || isSentence)
            && block.bytes >= shortest && block.linkDensity() < 0.5;
    }

    /// The article element around \a root and the headline: what else is in it may go on with the text.
    [[nodiscard]] int articleAround(int root) const
    {
        int element = root;
        while (element >= 0 && !(m_tree.tag(element) == HtmlTag::Article && holdsHeadline(element)))
            element = m_tree.node(element).parent;
        return element;
    }

    const HtmlTree &m_tree;
    const std::vector<HtmlBlock> &m_blocks;
    QStringList m_authors;
    HtmlContent m_content;
    std::vector<double> m_before; ///< [i]: the score of the blocks that begin before node i
};

} // namespace

HtmlContent findContent(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const HtmlMetadata &metadata)
{
    return ContentFinder(tree, blocks, metadata).find();
}

} // namespace rapporteur
