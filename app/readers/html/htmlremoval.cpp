// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlremoval.h"

#include "readers/html/htmlwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// What share of the page's prose an element may hold and still be left out for its name.
constexpr double largestShare = 0.35;
/// Comments can be longer than what they comment on.
constexpr double largestShareOfComments = 0.9;

QString reasonForRole(QByteArrayView role)
{
    if (role == "navigation" || role == "menu" || role == "menubar" || role == "tablist" || role == "banner")
        return u"navigation"_s;
    if (role == "complementary")
        return u"sidebar"_s;
    if (role == "contentinfo")
        return u"footer"_s;
    if (role == "search" || role == "dialog" || role == "alertdialog" || role == "form")
        return u"form"_s;
    return {};
}

QString reasonForTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Nav:
    case HtmlTag::Menu: return u"navigation"_s;
    case HtmlTag::Aside: return u"sidebar"_s;
    case HtmlTag::Footer: return u"footer"_s;
    case HtmlTag::Form:
    case HtmlTag::Fieldset:
    case HtmlTag::Dialog: return u"form"_s;
    case HtmlTag::Figcaption:
    case HtmlTag::Caption: return u"caption"_s;
    default: return {};
    }
}

bool isHidden(const HtmlTree &tree, int node)
{
    if (tree.hasAttribute(node, HtmlAttribute::Hidden)
        || tree.attribute(node, HtmlAttribute::AriaHidden) == QByteArrayView("true"))
        return true;
    // A class of its own, not the "hidden" of "overflow-hidden" or of "hidden md:block".
    if (tree.attribute(node, HtmlAttribute::Class).trimmed() == QByteArrayView("hidden"))
        return true;
    const QByteArray style = tree.attribute(node, HtmlAttribute::Style).toByteArray().toLower().replace(' ', "");
    return style.contains("display:none") || style.contains("visibility:hidden");
}

/// Sums over the blocks of any element in constant time.
class ProseCount
{
public:
    ProseCount(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks)
        : m_before(std::size_t(tree.size()) + 1)
    {
        for (const HtmlBlock &block : blocks)
            m_before[std::size_t(block.node) + 1] += isProse(block) ? block.bytes : 0;
        for (std::size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }

    [[nodiscard]] double share(const HtmlNode &node, int index) const
    {
        const qint64 inside = m_before[std::size_t(node.end)] - m_before[std::size_t(index)];
        return m_before.back() == 0 ? 0 : double(inside) / double(m_before.back());
    }

private:
    std::vector<qint64> m_before; ///< [i]: bytes of prose in blocks that begin before node i
};

bool isExempt(HtmlTag tag)
{
    return tag == HtmlTag::Html || tag == HtmlTag::Body || tag == HtmlTag::Main || headingLevel(tag) == 1;
}

class RemovalMarker
{
public:
    RemovalMarker(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks)
        : m_tree(tree)
        , m_prose(tree, blocks)
        , m_reasons(std::size_t(tree.size()))
    {
        for (int i = 0; i < tree.size(); ++i)
            mark(i);
    }

    [[nodiscard]] const QString &reason(int node) const { return m_reasons[std::size_t(node)]; }

private:
    void mark(int i)
    {
        const HtmlNode &node = m_tree.node(i);
        QString &reason = m_reasons[std::size_t(i)];
        if (node.parent >= 0)
            reason = this->reason(node.parent);
        if (node.tag == HtmlTag::Text)
            return;
        // A quotation in a box beside the text may be the only place where it stands.
        if (node.tag == HtmlTag::Blockquote && (reason == "sidebar"_L1 || reason == "caption"_L1))
            reason.clear();
        if (!reason.isEmpty() || isExempt(node.tag))
            return;
        const QString own = ownReason(i);
        if (own.isEmpty() || (node.tag == HtmlTag::Blockquote && own != "hidden"_L1))
            return;
        const double limit = own == "comments"_L1 && !holdsTitle(i) ? largestShareOfComments : largestShare;
        if (m_prose.share(node, i) <= limit)
            reason = own;
    }

    [[nodiscard]] QString ownReason(int i) const
    {
        if (isHidden(m_tree, i))
            return u"hidden"_s;
        if (const QString byRole = reasonForRole(m_tree.attribute(i, HtmlAttribute::Role)); !byRole.isEmpty())
            return byRole;
        if (m_tree.tag(i) == HtmlTag::Header && !holdsHeadline(i))
            return u"navigation"_s;
        const bool isQuotedName = m_tree.tag(i) == HtmlTag::Footer && m_tree.node(i).parent >= 0
            && m_tree.tag(m_tree.node(i).parent) == HtmlTag::Blockquote;
        if (isQuotedName) // who is quoted
            return {};
        if (const QString byTag = reasonForTag(m_tree.tag(i)); !byTag.isEmpty())
            return byTag;
        if (m_tree.attribute(i, HtmlAttribute::Itemprop) == QByteArrayView("articleBody"))
            return {};
        const QString byClass = HtmlWords::instance().reasonForNames(m_tree.attribute(i, HtmlAttribute::Class));
        return byClass.isEmpty() ? HtmlWords::instance().reasonForNames(m_tree.attribute(i, HtmlAttribute::Id))
                                 : byClass;
    }

    /// The header of an article, not that of the site.
    [[nodiscard]] bool holdsHeadline(int header) const
    {
        for (int above = m_tree.node(header).parent; above >= 0; above = m_tree.node(above).parent) {
            if (m_tree.tag(above) == HtmlTag::Article || m_tree.tag(above) == HtmlTag::Main)
                return true;
        }
        return holdsTitle(header);
    }

    [[nodiscard]] bool holdsTitle(int element) const
    {
        for (int i = element; i < m_tree.node(element).end; ++i) {
            if (m_tree.tag(i) == HtmlTag::H1)
                return true;
        }
        return false;
    }

    const HtmlTree &m_tree;
    ProseCount m_prose;
    std::vector<QString> m_reasons; ///< one a node
};

} // namespace

bool isProse(const HtmlBlock &block)
{
    constexpr int shortest = 60; // bytes
    constexpr double mostLinks = 0.5;
    if (block.bytes < shortest || block.linkDensity() > mostLinks)
        return false;
    static const QString ends = u".!?…;,。！？،؟，»”\""_s;
    return std::any_of(block.text.cbegin(), block.text.cend(), [](QChar c) { return ends.contains(c); });
}

std::vector<qint64> proseBefore(const std::vector<HtmlBlock> &blocks, const std::vector<QString> &reasons)
{
    std::vector<qint64> before(blocks.size() + 1);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        before[i + 1] = before[i] + (reasons[i].isEmpty() && isProse(blocks[i]) ? blocks[i].bytes : 0);
    return before;
}

std::vector<QString> removalReasons(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks)
{
    const RemovalMarker marker(tree, blocks);
    std::vector<QString> reasons;
    reasons.reserve(blocks.size());
    for (const HtmlBlock &block : blocks) {
        // A label that a paragraph begins with ("<span class=dateline>GENEVA —</span> Ministers …") speaks for itself.
        int element = block.node;
        while (element > 0 && !tree.isInside(block.lastNode, element))
            element = tree.node(element).parent;
        reasons.push_back(marker.reason(isProse(block) ? std::max(element, 0) : block.node));
    }
    return reasons;
}

} // namespace rapporteur
