// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmltree.h"

#include "readers/blocks/tidytext.h"

#include <QHash>

#include <libxml/HTMLparser.h>

#include <cstring>

namespace rapporteur {

namespace {

const QHash<QByteArrayView, HtmlTag> &tagNames()
{
    static const QHash<QByteArrayView, HtmlTag> names {{"a", HtmlTag::A}, {"address", HtmlTag::Address},
        {"article", HtmlTag::Article}, {"aside", HtmlTag::Aside}, {"b", HtmlTag::Bold}, {"big", HtmlTag::Bold},
        {"blockquote", HtmlTag::Blockquote}, {"body", HtmlTag::Body}, {"br", HtmlTag::Br}, {"button", HtmlTag::Button},
        {"caption", HtmlTag::Caption}, {"center", HtmlTag::Center}, {"dd", HtmlTag::Dd}, {"details", HtmlTag::Details},
        {"dialog", HtmlTag::Dialog}, {"div", HtmlTag::Div}, {"dl", HtmlTag::Dl}, {"dt", HtmlTag::Dt},
        {"fieldset", HtmlTag::Fieldset}, {"figcaption", HtmlTag::Figcaption}, {"figure", HtmlTag::Figure},
        {"footer", HtmlTag::Footer}, {"form", HtmlTag::Form}, {"h1", HtmlTag::H1}, {"h2", HtmlTag::H2},
        {"h3", HtmlTag::H3}, {"h4", HtmlTag::H4}, {"h5", HtmlTag::H5}, {"h6", HtmlTag::H6}, {"head", HtmlTag::Head},
        {"header", HtmlTag::Header}, {"hr", HtmlTag::Hr}, {"html", HtmlTag::Html}, {"iframe", HtmlTag::Iframe},
        {"img", HtmlTag::Img}, {"input", HtmlTag::Input}, {"label", HtmlTag::Label}, {"li", HtmlTag::Li},
        {"link", HtmlTag::Link}, {"main", HtmlTag::Main}, {"menu", HtmlTag::Menu}, {"meta", HtmlTag::Meta},
        {"nav", HtmlTag::Nav}, {"noscript", HtmlTag::Noscript}, {"object", HtmlTag::Object}, {"ol", HtmlTag::Ol},
        {"option", HtmlTag::Option}, {"p", HtmlTag::P}, {"pre", HtmlTag::Pre}, {"q", HtmlTag::Q},
        {"script", HtmlTag::Script}, {"section", HtmlTag::Section}, {"select", HtmlTag::Select},
        {"strong", HtmlTag::Bold}, {"style", HtmlTag::Style}, {"summary", HtmlTag::Summary}, {"svg", HtmlTag::Svg},
        {"table", HtmlTag::Table}, {"tbody", HtmlTag::Tbody}, {"td", HtmlTag::Td}, {"template", HtmlTag::Template},
        {"textarea", HtmlTag::Textarea}, {"tfoot", HtmlTag::Tfoot}, {"th", HtmlTag::Th}, {"thead", HtmlTag::Thead},
        {"time", HtmlTag::Time}, {"title", HtmlTag::Title}, {"tr", HtmlTag::Tr}, {"ul", HtmlTag::Ul},
        {"video", HtmlTag::Video}};
    return names;
}

const QHash<QByteArrayView, HtmlAttribute> &attributeNames()
{
    static const QHash<QByteArrayView, HtmlAttribute> names {{"aria-hidden", HtmlAttribute::AriaHidden},
        {"charset", HtmlAttribute::Charset}, {"class", HtmlAttribute::Class}, {"content", HtmlAttribute::Content},
        {"datetime", HtmlAttribute::Datetime}, {"hidden", HtmlAttribute::Hidden}, {"href", HtmlAttribute::Href},
        {"id", HtmlAttribute::Id}, {"itemprop", HtmlAttribute::Itemprop}, {"lang", HtmlAttribute::Lang},
        {"name", HtmlAttribute::Name}, {"property", HtmlAttribute::Property}, {"rel", HtmlAttribute::Rel},
        {"role", HtmlAttribute::Role}, {"style", HtmlAttribute::Style}, {"type", HtmlAttribute::Type}};
    return names;
}

QByteArrayView viewOf(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

constexpr qsizetype longestAttribute = 4096; // data: URLs and the like; nothing of ours is longer

} // namespace

/// Takes libxml2's events and lays the nodes one after another.
class HtmlTreeBuilder
{
public:
    HtmlTreeBuilder(HtmlTree &tree, htmlParserCtxtPtr parser)
        : m_tree(tree)
        , m_parser(parser)
    {
    }

    static void startElement(void *self, const xmlChar *name, const xmlChar **attributes)
    {
        static_cast<HtmlTreeBuilder *>(self)->open(viewOf(name), attributes);
    }
    static void endElement(void *self, const xmlChar *) { static_cast<HtmlTreeBuilder *>(self)->close(); }
    static void characters(void *self, const xmlChar *text, int length)
    {
        static_cast<HtmlTreeBuilder *>(self)->append({reinterpret_cast<const char *>(text), length});
    }

    void finish()
    {
        while (!m_open.empty())
            close();
    }

private:
    /// How far libxml2 has read.
    [[nodiscard]] int position() const
    {
        const xmlParserInputPtr input = m_parser->input;
        return input ? int(input->consumed) + int(input->cur - input->base) : m_position;
    }

    [[nodiscard]] int parent() const { return m_open.empty() ? -1 : m_open.back(); }

    void open(QByteArrayView name, const xmlChar **attributes)
    {
        if (m_open.size() >= HtmlTree::maximalDepth) {
            ++m_tooDeep;
            return;
        }
        m_open.push_back(int(m_tree.m_nodes.size()));
        HtmlNode node {.tag = tagNames().value(name, HtmlTag::Other), .parent = -1};
        node.sourceStart = std::exchange(m_position, position());
        node.parent = m_open.size() < 2 ? -1 : m_open[m_open.size() - 2];
        node.attributeStart = int(m_tree.m_attributes.size());
        for (; attributes && attributes[0]; attributes += 2)
            keep(viewOf(attributes[0]), attributes[1] ? viewOf(attributes[1]) : QByteArrayView("1"));
        node.attributeCount = int(m_tree.m_attributes.size()) - node.attributeStart;
        m_tree.m_nodes.push_back(node);
    }

    void keep(QByteArrayView name, QByteArrayView value)
    {
        const auto known = attributeNames().constFind(name);
        if (known == attributeNames().cend())
            return;
        value = value.first(std::min(value.size(), longestAttribute));
        m_tree.m_attributes.push_back({*known, int(m_tree.m_text.size()), int(value.size())});
        m_tree.m_text.append(value);
    }

    void close()
    {
        m_position = position();
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        if (m_open.empty())
            return;
        m_tree.m_nodes[std::size_t(m_open.back())].end = int(m_tree.m_nodes.size());
        m_open.pop_back();
    }

    /// Only scripts that hold data about the article are kept.
    [[nodiscard]] bool isOfNoUse() const
    {
        const int above = parent();
        if (above < 0)
            return true;
        const HtmlTag tag = m_tree.tag(above);
        return tag == HtmlTag::Style || tag == HtmlTag::Html
            || (tag == HtmlTag::Script && !m_tree.attribute(above, HtmlAttribute::Type).contains("ld+json"));
    }

    void append(QByteArrayView text)
    {
        if (isOfNoUse())
            return;
        const int start = int(m_tree.m_text.size());
        const int sourceStart = std::exchange(m_position, position());
        m_tree.m_text.append(text);
        HtmlNode &last = m_tree.m_nodes.back();
        if (last.tag == HtmlTag::Text && last.parent == parent() && last.textStart + last.textLength == start) {
            last.textLength += int(text.size());
            last.sourceEnd = m_position;
            return;
        }
        const int end = int(m_tree.m_nodes.size()) + 1;
        m_tree.m_nodes.push_back({.tag = HtmlTag::Text,
            .parent = parent(),
            .end = end,
            .textStart = start,
            .textLength = int(text.size()),
            .sourceStart = sourceStart,
            .sourceEnd = m_position});
    }

    HtmlTree &m_tree;
    htmlParserCtxtPtr m_parser;
    int m_position = 0; ///< where the parser stood at the last event
    std::vector<int> m_open;
    int m_tooDeep = 0;
};

HtmlTree::HtmlTree(const QByteArray &utf8)
{
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (!context)
        return;
    HtmlTreeBuilder builder(*this, context);
    std::memset(context->sax, 0, sizeof *context->sax);
    context->sax->startElement = HtmlTreeBuilder::startElement;
    context->sax->endElement = HtmlTreeBuilder::endElement;
    context->sax->characters = HtmlTreeBuilder::characters;
    context->sax->ignorableWhitespace = HtmlTreeBuilder::characters;
    context->sax->cdataBlock = HtmlTreeBuilder::characters;
    context->userData = &builder;
    htmlCtxtReadMemory(context, utf8.constData(), int(utf8.size()), nullptr, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    builder.finish();
    htmlFreeParserCtxt(context);
}

QByteArrayView HtmlTree::text(int index) const
{
    const HtmlNode &run = node(index);
    return QByteArrayView(m_text).sliced(run.textStart, run.textLength);
}

QString HtmlTree::innerText(int index) const
{
    QByteArray all;
    for (int i = index; i < node(index).end; ++i) {
        if (tag(i) == HtmlTag::Text)
            all += text(i);
        else if (tag(i) == HtmlTag::Br || isBlock(tag(i)))
            all += ' ';
    }
    return tidied(QString::fromUtf8(all));
}

QByteArrayView HtmlTree::attribute(int index, HtmlAttribute name) const
{
    const HtmlNode &element = node(index);
    for (int i = 0; i < element.attributeCount; ++i) {
        const Attribute &attribute = m_attributes[std::size_t(element.attributeStart + i)];
        if (attribute.name == name)
            return QByteArrayView(m_text).sliced(attribute.start, attribute.length);
    }
    return {};
}

bool HtmlTree::hasAttribute(int index, HtmlAttribute name) const
{
    const HtmlNode &element = node(index);
    const auto begin = m_attributes.begin() + element.attributeStart;
    return std::any_of(begin, begin + element.attributeCount, [name](const Attribute &a) { return a.name == name; });
}

bool isBlock(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Text:
    case HtmlTag::Other:
    case HtmlTag::A:
    case HtmlTag::Bold:
    case HtmlTag::Br:
    case HtmlTag::Button:
    case HtmlTag::Iframe:
    case HtmlTag::Img:
    case HtmlTag::Input:
    case HtmlTag::Label:
    case HtmlTag::Object:
    case HtmlTag::Q:
    case HtmlTag::Script:
    case HtmlTag::Select:
    case HtmlTag::Style:
    case HtmlTag::Svg:
    case HtmlTag::Textarea:
    case HtmlTag::Time: return false;
    default: return true;
    }
}

int headingLevel(HtmlTag tag)
{
    return tag < HtmlTag::H1 || tag > HtmlTag::H6 ? 0 : int(tag) - int(HtmlTag::H1) + 1;
}

} // namespace rapporteur
