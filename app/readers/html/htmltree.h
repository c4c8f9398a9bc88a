// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace rapporteur {

enum class HtmlTag : quint8 {
    Text, ///< a run of characters, no element
    Other, ///< an inline element, or one that nobody knows
    A,
    Address,
    Article,
    Aside,
    Blockquote,
    Body,
    Bold, ///< b, strong, big
    Br,
    Button,
    Caption,
    Center,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    Iframe,
    Img,
    Input,
    Label,
    Li,
    Link,
    Main,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Pre,
    Q,
    Script,
    Section,
    Select,
    Style,
    Summary,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Ul,
    Video,
};

/// The attributes that say something about an article; others are not kept.
enum class HtmlAttribute : quint8 {
    AriaHidden,
    Charset,
    Class,
    Content,
    Datetime,
    Hidden,
    Href,
    Id,
    Itemprop,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    Style,
    Type,
};

/// One element or run of text. Nodes lie in document order: the descendants of node i are i + 1 … end - 1.
struct HtmlNode {
    HtmlTag tag = HtmlTag::Other;
    int parent = -1;
    int end = 0;
    int textStart = 0; ///< into HtmlTree's text, UTF-8; runs of text only
    int textLength = 0;
    int sourceStart = 0; ///< where it begins in the page's UTF-8: not after, and less than a tag before
    int sourceEnd = 0; ///< of a run of text
    int attributeStart = 0; ///< into HtmlTree's attributes
    int attributeCount = 0;
};

/// A page as libxml2 understands it, flat in memory, so that everything after it is a loop and depth costs nothing.
/// Elements nested more than 512 deep hang on the 512th. Nothing that the page refers to is loaded.
class HtmlTree
{
public:
    static constexpr int maximalDepth = 512;

    /// \a utf8 is the whole page, decoded.
    explicit HtmlTree(const QByteArray &utf8);

    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] const HtmlNode &node(int index) const { return m_nodes[std::size_t(index)]; }
    [[nodiscard]] HtmlTag tag(int index) const { return node(index).tag; }
    /// The characters of a run of text, UTF-8.
    [[nodiscard]] QByteArrayView text(int index) const;
    /// All characters inside \a index, tidied.
    [[nodiscard]] QString innerText(int index) const;
    /// Empty when there is none.
    [[nodiscard]] QByteArrayView attribute(int index, HtmlAttribute name) const;
    [[nodiscard]] bool hasAttribute(int index, HtmlAttribute name) const;
    /// Whether \a ancestor is \a index or above it.
    [[nodiscard]] bool isInside(int index, int ancestor) const
    {
        return ancestor <= index && index < node(ancestor).end;
    }

private:
    friend class HtmlTreeBuilder;
    struct Attribute {
        HtmlAttribute name = HtmlAttribute::Id;
        int start = 0;
        int length = 0;
    };

    std::vector<HtmlNode> m_nodes;
    std::vector<Attribute> m_attributes;
    QByteArray m_text; ///< characters and attribute values, one after another
};

/// Elements that stand on lines of their own.
[[nodiscard]] bool isBlock(HtmlTag tag);
/// 1 … 6 for h1 … h6, else 0.
[[nodiscard]] int headingLevel(HtmlTag tag);

} // namespace rapporteur
