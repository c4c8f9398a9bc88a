// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlblocks.h"

#include "readers/blocks/tidytext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QChar paragraphBreak = QChar(0x2029); // <br><br>
constexpr QChar lineBreak = QChar(0x2028); // <br>

bool showsNoText(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Head:
    case HtmlTag::Script:
    case HtmlTag::Style:
    case HtmlTag::Noscript:
    case HtmlTag::Template:
    case HtmlTag::Svg:
    case HtmlTag::Iframe:
    case HtmlTag::Object:
    case HtmlTag::Video:
    case HtmlTag::Select:
    case HtmlTag::Option:
    case HtmlTag::Textarea:
    case HtmlTag::Button: return true;
    default: return false;
    }
}

bool isCell(HtmlTag tag)
{
    return tag == HtmlTag::Td || tag == HtmlTag::Th;
}

/// Whether the table \a index holds data: at least two columns somewhere, and cells without paragraphs or tables of
/// their own. Tables that lay out a page have a long text in a cell.
bool isDataTable(const HtmlTree &tree, int index)
{
    constexpr int longestCell = 400; // bytes
    int cellsInRow = 0;
    int mostCells = 0;
    int cell = -1;
    int cellBytes = 0;
    for (int i = index + 1; i < tree.node(index).end; ++i) {
        const HtmlTag tag = tree.tag(i);
        if (tag == HtmlTag::Table || headingLevel(tag) > 0 || tag == HtmlTag::Ul || tag == HtmlTag::Form)
            return false;
        if (tag == HtmlTag::Tr)
            cellsInRow = 0;
        if (isCell(tag)) {
            mostCells = std::max(mostCells, ++cellsInRow);
            cell = i;
            cellBytes = 0;
        }
        if (tag == HtmlTag::Text && cell >= 0 && tree.isInside(i, cell))
            cellBytes += int(tree.text(i).trimmed().size());
        if (cellBytes > longestCell)
            return false;
    }
    return mostCells >= 2;
}

/// Runs over the tree once, gathering inline text until a block begins or ends.
class BlockCutter
{
public:
    explicit BlockCutter(const HtmlTree &tree)
        : m_tree(tree)
    {
    }

    std::vector<HtmlBlock> cut()
    {
        for (int i = 0; i < m_tree.size();) {
            leaveUntil(i);
            i = visit(i);
        }
        leaveUntil(m_tree.size());
        flush();
        return std::move(m_blocks);
    }

private:
    struct Open {
        int end = 0;
        HtmlTag tag = HtmlTag::Other;
        bool isLink = false;
    };

    /// Closes the elements that end at or before node \a index.
    void leaveUntil(int index)
    {
        while (!m_open.empty() && m_open.back().end <= index) {
            const HtmlTag tag = m_open.back().tag;
            m_links -= m_open.back().isLink;
            m_open.pop_back();
            count(tag, -1);
            if (isBlock(tag))
                flush();
        }
    }

    /// Takes in node \a i; gives the next one to look at.
    int visit(int i)
    {
        const HtmlTag tag = m_tree.tag(i);
        if (tag == HtmlTag::Text) {
            append(i);
            return i + 1;
        }
        const bool isMark = isNoteMark(i);
        m_hasNoteMarks = m_hasNoteMarks || isMark;
        if (showsNoText(tag) || isMark)
            return std::max(i + 1, m_tree.node(i).end);
        if (tag == HtmlTag::Br) {
            breakLine();
            return i + 1;
        }
        if (tag == HtmlTag::Tr && isRowOfData(i))
            return addRow(i);
        if (isBlock(tag))
            flush();
        m_open.push_back({m_tree.node(i).end, tag, isLink(i)});
        m_links += m_open.back().isLink;
        count(tag, 1);
        return i + 1;
    }

    /// A link that leads elsewhere, not to a note or heading of the same page.
    [[nodiscard]] bool isLink(int i) const
    {
        return m_tree.tag(i) == HtmlTag::A && m_tree.hasAttribute(i, HtmlAttribute::Href)
            && !m_tree.attribute(i, HtmlAttribute::Href).startsWith('#');
    }

    /// "[1]" or "1", a link to a note of the page: no part of the sentence that it stands in.
    [[nodiscard]] bool isNoteMark(int i) const
    {
        constexpr qsizetype longest = 5;
        if (m_tree.tag(i) != HtmlTag::A || !m_tree.attribute(i, HtmlAttribute::Href).startsWith('#')
            || m_tree.node(i).end - i > 4)
            return false;
        const QString mark = m_tree.innerText(i);
        return !mark.isEmpty() && mark.size() <= longest
            && std::any_of(mark.cbegin(), mark.cend(), [](QChar c) { return c.isDigit(); })
            && std::none_of(mark.cbegin(), mark.cend(), [](QChar c) { return c.isLetter(); });
    }

    void count(HtmlTag tag, int by)
    {
        m_quotes += tag == HtmlTag::Blockquote ? by : 0;
        m_bolds += tag == HtmlTag::Bold ? by : 0;
        m_items += tag == HtmlTag::Li || tag == HtmlTag::Dd || tag == HtmlTag::Dt ? by : 0;
        m_preformatted += tag == HtmlTag::Pre ? by : 0;
        m_captions += tag == HtmlTag::Figcaption || tag == HtmlTag::Caption ? by : 0;
        if (headingLevel(tag) > 0)
            m_heading = by > 0 ? headingLevel(tag) : 0;
    }

    /// Whether row \a i belongs to a table of data. Each table is looked at once.
    bool isRowOfData(int i)
    {
        int table = m_tree.node(i).parent;
        while (table >= 0 && m_tree.tag(table) != HtmlTag::Table)
            table = m_tree.node(table).parent;
        const auto known = m_isData.constFind(table);
        return known != m_isData.cend() ? *known : *m_isData.insert(table, table >= 0 && isDataTable(m_tree, table));
    }

    int addRow(int row)
    {
        flush();
        QString cells;
        int cell = -1;
        for (int i = row + 1; i < m_tree.node(row).end; ++i) {
            if (!isCell(m_tree.tag(i)) || (cell >= 0 && m_tree.isInside(i, cell)))
                continue;
            cell = i;
            const QString text = m_tree.innerText(i);
            if (!text.isEmpty())
                cells += (cells.isEmpty() ? QString() : QStringLiteral(" | ")) + text;
        }
        if (!cells.isEmpty())
            m_blocks.push_back({.node = row,
                .lastNode = m_tree.node(row).end - 1,
                .kind = ParagraphKind::Table,
                .headingLevel = 0,
                .text = cells,
                .bytes = int(cells.toUtf8().size()),
                .linkBytes = linkBytesIn(row),
                .isStrong = false});
        return m_tree.node(row).end;
    }

    [[nodiscard]] int linkBytesIn(int index) const
    {
        int bytes = 0;
        int linkEnd = index;
        for (int i = index; i < m_tree.node(index).end; ++i) {
            if (isLink(i))
                linkEnd = std::max(linkEnd, m_tree.node(i).end);
            else if (m_tree.tag(i) == HtmlTag::Text && i < linkEnd)
                bytes += int(m_tree.text(i).trimmed().size());
        }
        return bytes;
    }

    void append(int i)
    {
        const QByteArrayView text = m_tree.text(i);
        const int visible = int(text.trimmed().size());
        if (m_text.isEmpty()) {
            m_first = i;
            m_kind = currentKind();
            m_level = m_heading;
        } else if (m_visibleBytes == 0 && visible > 0) {
            m_first = i;
        }
        if (isLabelAfterLabel(i) && !m_text.back().isSpace())
            m_text += u' ';
        if (visible > 0)
            m_last = i;
        m_strongBytes += m_bolds > 0 ? visible : 0;
        QString run = QString::fromUtf8(text).replace(paragraphBreak, u' ').replace(lineBreak, u' ');
        if (m_preformatted > 0)
            breakAtEmptyLines(run);
        m_text += run;
        m_visibleBytes += visible;
        m_afterBreak = m_afterBreak && visible == 0;
        m_linkBytes += m_links > 0 ? visible : 0;
    }

    /// "<span>By A. Roy</span><span>4 March</span>" stands apart on the page by its style, without a space between. The
    /// first letter of a paragraph, in an element of its own, is not meant.
    [[nodiscard]] bool isLabelAfterLabel(int i) const
    {
        constexpr int shortest = 2; // bytes
        if (m_visibleBytes == 0 || m_tree.tag(m_last) != HtmlTag::Text)
            return false;
        const HtmlNode &before = m_tree.node(m_last);
        const int element = m_tree.node(i).parent;
        return element > before.parent && before.parent >= 0 && m_tree.node(before.parent).end == element
            && m_tree.tag(element) == HtmlTag::Other && m_tree.tag(before.parent) == HtmlTag::Other
            && before.textLength > shortest
            && m_tree.hasAttribute(element, HtmlAttribute::Class)
            == m_tree.hasAttribute(before.parent, HtmlAttribute::Class);
    }

    /// One <br> breaks the line, a second one with nothing visible between begins a paragraph, and so does one after a
    /// line in bold.
    void breakLine()
    {
        constexpr int longestHeading = 200; // bytes
        if (m_visibleBytes == 0)
            return;
        const bool isHeading = m_strongBytes == m_visibleBytes && m_visibleBytes < longestHeading && m_items == 0;
        if (m_afterBreak || isHeading)
            flush();
        else
            m_text += lineBreak;
        m_afterBreak = !m_afterBreak;
    }

    /// Preformatted text has its paragraphs between empty lines.
    static void breakAtEmptyLines(QString &text)
    {
        qsizetype lineStart = text.indexOf(u'\n') + 1;
        while (lineStart > 0) {
            const qsizetype lineEnd = text.indexOf(u'\n', lineStart);
            if (lineEnd >= 0 && QStringView(text).mid(lineStart, lineEnd - lineStart).trimmed().isEmpty())
                text[lineEnd] = paragraphBreak;
            lineStart = lineEnd + 1;
        }
    }

    [[nodiscard]] ParagraphKind currentKind() const
    {
        if (m_heading > 0)
            return ParagraphKind::Heading;
        if (m_captions > 0)
            return ParagraphKind::Caption;
        if (m_quotes > 0)
            return ParagraphKind::BlockQuote;
        return m_items > 0 ? ParagraphKind::ListItem : ParagraphKind::Body;
    }

    /// Ends the block that is being gathered. Lines that begin with a bullet or dash become blocks of their own.
    void flush()
    {
        QString text = std::exchange(m_text, {});
        const int linkBytes = std::exchange(m_linkBytes, 0);
        m_isStrong = m_visibleBytes > 0 && m_strongBytes == m_visibleBytes;
        m_strongBytes = 0;
        m_visibleBytes = 0;
        m_afterBreak = false;
        if (text.trimmed().isEmpty())
            return;
        if (text.contains(paragraphBreak)) {
            for (const QString &paragraph : text.split(paragraphBreak))
                addBlock(m_kind, paragraph, 0);
            return;
        }
        QStringList lines = text.split(lineBreak);
        lines.removeIf([](const QString &line) { return tidied(line).isEmpty(); });
        const qsizetype listed = std::count_if(lines.cbegin(), lines.cend(), startsWithBullet);
        if (listed < 2) {
            addBlock(m_kind, lines.join(u' '), linkBytes);
            return;
        }
        for (const QString &line : std::as_const(lines))
            addBlock(startsWithBullet(line) ? ParagraphKind::ListItem : m_kind, line, linkBytes / int(lines.size()));
    }

    [[nodiscard]] static bool startsWithBullet(const QString &line)
    {
        static const QString bullets = QStringLiteral("•·–—-*▪■►●○");
        const QStringView trimmed = QStringView(line).trimmed();
        return trimmed.size() > 2 && bullets.contains(trimmed.front());
    }

    void addBlock(ParagraphKind kind, const QString &text, int linkBytes)
    {
        QString tidy = tidied(text);
        if (m_hasNoteMarks) // the brackets around one
            tidy.remove(u" []"_s).remove(u"[]"_s).remove(u"()"_s);
        if (tidy.isEmpty())
            return;
        m_blocks.push_back({.node = m_first,
            .lastNode = std::max(m_first, m_last),
            .kind = kind,
            .headingLevel = m_level,
            .text = tidy,
            .bytes = int(tidy.toUtf8().size()),
            .linkBytes = linkBytes,
            .isStrong = m_isStrong});
    }

    const HtmlTree &m_tree;
    std::vector<HtmlBlock> m_blocks;
    std::vector<Open> m_open;
    QString m_text;
    int m_first = 0;
    int m_last = 0;
    int m_visibleBytes = 0;
    int m_linkBytes = 0;
    int m_strongBytes = 0;
    bool m_isStrong = false; ///< the block that is being ended
    int m_bolds = 0;
    int m_level = 0;
    ParagraphKind m_kind = ParagraphKind::Body;
    int m_links = 0;
    int m_quotes = 0;
    int m_items = 0;
    int m_preformatted = 0;
    int m_captions = 0;
    int m_heading = 0;
    bool m_afterBreak = false;
    bool m_hasNoteMarks = false; ///< somewhere on the page
    QHash<int, bool> m_isData; ///< of the tables asked about
};

} // namespace

std::vector<HtmlBlock> cutIntoBlocks(const HtmlTree &tree)
{
    return BlockCutter(tree).cut();
}

} // namespace rapporteur
