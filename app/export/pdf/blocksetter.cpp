// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/blocksetter.h"

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 ink = 0x1C1C1C;
constexpr quint32 navy = 0x1F3F66; // headings, labels and links
constexpr quint32 grey = 0x565B61; // 6.9 : 1 on white
constexpr quint32 ruleColour = 0xB4B8BD;
constexpr double quietScale = 0.8;
constexpr double boxInset = 12;
constexpr double cellGap = 8;
constexpr double marginGap = 6; // between the text of the source and what stands beside it

/// A text style with the distance of its lines.
struct Setting {
    TextStyle style;
    double leading = 14;
};

const Setting body {{.size = 10, .colour = ink}, 13.5};
const Setting source {{.size = 10, .colour = ink}, 14.5};
const Setting small {{.face = {TypeFamily::Sans}, .size = 8, .colour = grey}, 12};
const Setting cell {{.face = {TypeFamily::Sans}, .size = 8.5, .colour = ink}, 12};
const Setting cellHead {{.face = {TypeFamily::Sans, true}, .size = 8, .colour = grey}, 12};
const Setting memo {{.size = 10, .colour = ink}, 14};
const Setting memoHead {{.face = {TypeFamily::Sans}, .size = 8.5, .colour = grey}, 14};
const Setting labels {{.face = {TypeFamily::Sans, true}, .size = 8, .colour = navy}, 14};
const Setting number {{.size = 10, .colour = ink}, 13.5};
const Setting mark {{.face = {TypeFamily::Sans, true}, .size = 8.5, .colour = ink, .tracking = 1.1}, 14};
const Setting headings[] {
    {{.size = 23, .colour = navy}, 30},
    {{.face = {TypeFamily::Sans, true}, .size = 11.5, .colour = navy}, 16},
    {{.face = {TypeFamily::Serif, true}, .size = 10.5, .colour = ink}, 15},
};

class BlockSetter
{
public:
    BlockSetter(const DocumentOutline &document, const PageGeometry &page, FontLibrary &fonts, StructureTree &structure)
        : m_document(document)
        , m_page(page)
        , m_setter(fonts)
        , m_structure(structure)
    {
    }

    Flow set()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            m_isAbove = announcesNext(m_document, i);
            if (block.box != m_box)
                changeBox(block.box);
            std::visit([this](const auto &content) { add(content); }, block.content);
        }
        changeBox(0);
        return std::move(m_flow);
    }

private:
    [[nodiscard]] double left() const { return m_box ? m_page.left + boxInset : m_page.left; }
    [[nodiscard]] double width() const { return m_box ? m_page.columnWidth() - 2 * boxInset : m_page.columnWidth(); }

    void space(double height)
    {
        const bool mayBreak = m_flow.lines.empty() || m_flow.lines.back().mayBreakAfter;
        m_flow.lines.push_back({.height = height, .isSpace = true, .mayBreakAfter = mayBreak, .box = m_box});
    }

    void keepWithNext()
    {
        if (!m_flow.lines.empty())
            m_flow.lines.back().mayBreakAfter = false;
    }

    void changeBox(int box)
    {
        if (m_box) {
            dropSpaces();
            keepWithNext();
            m_flow.lines.push_back({.height = 9, .box = m_box});
        }
        m_box = 0;
        if (box) {
            space(10);
            m_box = box;
            m_flow.lines.push_back({.height = 9, .mayBreakAfter = false, .box = m_box});
        }
    }

    void dropSpaces()
    {
        while (!m_flow.lines.empty() && m_flow.lines.back().isSpace)
            m_flow.lines.pop_back();
    }

    /// The looks of \a words within \a base.
    [[nodiscard]] TextStyle styleOf(const Words &words, const TextStyle &base) const
    {
        TextStyle style = base;
        if (words.look == Look::Strong)
            style.face.isBold = true;
        if (words.look == Look::Emphasis)
            style.face.isItalic = true;
        if (words.look == Look::Cited)
            style.isUnderlined = true;
        if ((words.look == Look::Quiet || !words.target.isEmpty()) && base.face.family == TypeFamily::Serif) {
            style.face.family = TypeFamily::Sans;
            style.size = base.size * quietScale;
        }
        if (words.look == Look::Quiet)
            style.colour = grey;
        if (!words.target.isEmpty())
            style.colour = navy;
        return style;
    }

    /// \a phrase as text in \a element, links and foreign words in elements of their own. \a language is what the
    /// element itself is in; empty: the document's.
    [[nodiscard]] StyledText styled(
        const Phrase &phrase, const TextStyle &style, int element, const QString &language = {})
    {
        StyledText text {.language = language.isEmpty() ? m_document.language : language};
        for (const Words &words : phrase) {
            StyledRun run {
                .text = words.text, .style = styleOf(words, style), .element = element, .anchor = words.anchor};
            run.language = words.language.isEmpty() ? m_document.language : words.language;
            if (!words.target.isEmpty()) {
                run.element = m_structure.add("Link", element);
                run.link = int(m_flow.links.size());
                m_flow.links.push_back({words.target, words.tip, run.element});
            } else if (element >= 0 && run.language != text.language) {
                run.element = m_structure.add("Span", element);
                m_structure.setLanguage(run.element, run.language);
            }
            text.runs.push_back(run);
        }
        return text;
    }

    /// The same, where only the direction of the line is the source's: every foreign word says its language itself.
    [[nodiscard]] StyledText directed(
        const Phrase &phrase, const TextStyle &style, int element, const QString &language)
    {
        StyledText text = styled(phrase, style, element);
        if (isRightToLeft(language))
            text.language = language;
        return text;
    }

    /// Appends the lines of \a text at \a x; none at a page's edge alone. Returns the index of the first.
    size_t addLines(const StyledText &text, const Setting &setting, double x, double width)
    {
        const size_t first = m_flow.lines.size();
        const int order = m_order++;
        std::vector<TextLine> lines = m_setter.set(text, width);
        const size_t count = lines.size();
        const double leading = setting.leading * leadingScale(text);
        for (size_t i = 0; i < count; ++i) {
            FlowLine line {.height = leading, .baseline = baselineOf(setting, leading), .box = m_box};
            line.fragments.push_back({.x = x, .line = std::move(lines[i]), .order = order});
            line.mayBreakAfter = i + 1 == count || (i >= 1 && i + 3 <= count);
            m_flow.lines.push_back(std::move(line));
        }
        return first;
    }

    [[nodiscard]] static double baselineOf(const Setting &setting) { return baselineOf(setting, setting.leading); }
    [[nodiscard]] static double baselineOf(const Setting &setting, double leading)
    {
        return leading / 2 + setting.style.size * 0.36;
    }

    /// Naskh reaches far above and below its line: hamza and tail of two lines would touch.
    [[nodiscard]] static double leadingScale(const StyledText &text)
    {
        const bool holdsNaskh = std::any_of(
            text.runs.begin(), text.runs.end(), [](const StyledRun &run) { return isRightToLeft(run.language); });
        return holdsNaskh ? 1.2 : 1;
    }

    /// Hangs a single line beside the line at \a index; it is read before what \a order says.
    void hang(size_t index, const StyledText &text, double x, double width, int order)
    {
        if (index >= m_flow.lines.size())
            return;
        for (TextLine &line : m_setter.set(text, width)) {
            if (index >= m_flow.lines.size()) {
                FlowLine more = m_flow.lines.back();
                m_flow.lines.back().mayBreakAfter = false;
                more.fragments.clear();
                m_flow.lines.push_back(more);
            }
            m_flow.lines[index++].fragments.push_back({.x = x, .line = std::move(line), .order = order});
        }
    }

    void add(const HeadingBlock &block)
    {
        const Setting &setting = headings[block.level - 1];
        const bool hasRule = block.level == 2 && !m_box;
        if (block.level == 2 && !m_box)
            space(block.startsPage ? 0 : 10);
        else if (block.level == 3)
            space(4);
        const char *types[] {"H1", "H2", "H3"};
        const int element = m_structure.add(types[block.level - 1], m_structure.root());
        const double x = block.level == 3 ? m_page.textLeft() : left();
        const double room = block.level == 3 ? m_page.textWidth() : width();
        if (hasRule)
            m_flow.lines.push_back(
                {.height = 5, .rules = {{.x = left(), .y = 0, .width = width()}}, .mayBreakAfter = false});
        const size_t first = addLines(styled(block.words, setting.style, element), setting, x, room);
        for (size_t i = first; i < m_flow.lines.size(); ++i)
            m_flow.lines[i].mayBreakAfter = false;
        m_flow.lines[first].anchors << block.anchor;
        m_flow.lines[hasRule ? first - 1 : first].startsPage = block.startsPage;
        m_flow.headings.push_back({block.level, plainText(block.words), block.anchor});
        space(block.level == 1 ? 6 : block.level == 2 ? 3 : 0);
    }

    void add(const TextBlock &block)
    {
        switch (block.role) {
        case TextBlock::Role::Mark: addMark(block); break;
        case TextBlock::Role::Numbered: addNumbered(block); break;
        case TextBlock::Role::Plain: addPlain(block); break;
        case TextBlock::Role::Source: addSource(block); break;
        }
    }

    void addMark(const TextBlock &block)
    {
        const int element = m_structure.add("P", m_structure.root());
        addLines(styled(block.words, mark.style, element), mark, left(), width());
        space(10);
    }

    void addPlain(const TextBlock &block)
    {
        const int element = m_structure.add("P", m_structure.root());
        const double indent = m_box ? 0 : m_page.gutter;
        addLines(styled(block.words, body.style, element), body, left() + indent, width() - indent);
        space(5);
    }

    void addNumbered(const TextBlock &block)
    {
        const int element = m_structure.add("P", m_structure.root());
        const int order = m_order++;
        const size_t first
            = addLines(styled(block.words, body.style, element), body, m_page.textLeft(), m_page.textWidth());
        Phrase text = block.number;
        text << Words {.text = u" "_s};
        hang(first, styled(text, number.style, element), m_page.left, m_page.gutter, order);
        if (m_isAbove)
            keepWithNext();
        space(3);
    }

    void addSource(const TextBlock &block)
    {
        const int element = m_structure.add("P", m_structure.root());
        if (!block.language.isEmpty())
            m_structure.setLanguage(element, block.language);
        const int order = m_order++;
        const int labelOrder = m_order++;
        // The numbers stand where reading begins.
        const bool isRight = isRightToLeft(block.language.isEmpty() ? m_document.language : block.language);
        const double textLeft = isRight ? m_page.left : m_page.textLeft();
        const double labelLeft = isRight ? m_page.left + m_page.textWidth() + marginGap : m_page.left;
        const size_t first = addLines(
            styled(block.words, source.style, element, block.language), source, textLeft, m_page.textWidth());
        m_flow.lines[first].anchors << block.anchor;
        Phrase text = block.number;
        text << Words {.text = u" "_s};
        hang(first, styled(text, labels.style, element), labelLeft, m_page.gutter, order);
        if (!block.labels.isEmpty()) {
            Phrase beside = block.labels;
            beside << Words {.text = u" "_s, .look = Look::Quiet};
            if (first + 1 == m_flow.lines.size())
                addBlankLine();
            hang(first + 1, styled(beside, small.style, element), labelLeft, m_page.gutter - marginGap, labelOrder);
        }
        space(7);
    }

    void addBlankLine()
    {
        m_flow.lines.back().mayBreakAfter = false;
        m_flow.lines.push_back({.height = source.leading, .baseline = baselineOf(source), .box = m_box});
    }

    void add(const ListBlock &block)
    {
        const int list = m_structure.add("L", m_structure.root());
        for (const LineItem &item : block.items)
            addItem(item, m_structure.add("LI", list));
        space(3);
    }

    /// Where the label and the text of an item stand.
    struct ItemPlace {
        double label = 0;
        double text = 0;
        double width = 0; ///< of the text
    };

    /// Labels keep their column on the left; a dash stands where reading begins.
    [[nodiscard]] ItemPlace placeOf(const LineItem &item, bool isRight) const
    {
        constexpr double dash = 13;
        constexpr double dashGap = 6; ///< between the text and its dash where that follows
        const bool isPoint = item.label.isEmpty();
        if (isPoint && isRight)
            return {left() + width() - dash + dashGap, left(), width() - dash};
        const double labelLeft = left() + (isPoint && !m_box ? m_page.gutter : 0);
        const double indent = isPoint || m_box ? dash : m_page.gutter;
        return {labelLeft, labelLeft + indent, left() + width() - labelLeft - indent};
    }

    void addItem(const LineItem &item, int element)
    {
        const bool isRight = isRightToLeft(item.language.isEmpty() ? m_document.language : item.language);
        const ItemPlace place = placeOf(item, isRight);
        const int labelElement = m_structure.add("Lbl", element);
        const int bodyElement = m_structure.add("LBody", element);
        const int order = m_order++;
        StyledText text = itemText(item, bodyElement);
        const StyledText remarks = styled(item.remarks, small.style, m_structure.add("P", bodyElement));
        if (!isRight)
            text.runs.insert(text.runs.end(), remarks.runs.begin(), remarks.runs.end());
        const size_t first = addLines(text, body, place.text, place.width);
        if (first == m_flow.lines.size())
            return;
        if (isRight && !remarks.runs.empty()) {
            keepWithNext();
            addLines(remarks, small, place.text, place.width);
        }
        if (!item.anchor.isEmpty())
            m_flow.lines[first].anchors << item.anchor;
        const bool isPoint = item.label.isEmpty();
        const Phrase sign {{.text = isPoint ? u"– "_s : item.label + ' '_L1}};
        const StyledText label = styled(sign, isPoint ? body.style : labels.style, labelElement);
        hang(first, label, place.label, m_page.gutter, order);
        space(3);
    }

    /// The words of an item: a quotation in elements of its own.
    StyledText itemText(const LineItem &item, int bodyElement)
    {
        if (item.kind != LineItem::Kind::Verbatim) {
            StyledText text = directed(item.words, body.style, m_structure.add("P", bodyElement), item.language);
            appendGap(text, item);
            return text;
        }
        const int quotation = m_structure.add("BlockQuote", bodyElement);
        if (!item.language.isEmpty())
            m_structure.setLanguage(quotation, item.language);
        StyledText text = styled(item.words, body.style, m_structure.add("P", quotation), item.language);
        appendGap(text, item);
        return text;
    }

    /// The remarks follow on the same line, a little apart.
    static void appendGap(StyledText &text, const LineItem &item)
    {
        if (item.remarks.isEmpty() || text.runs.empty())
            return;
        StyledRun gap = text.runs.back();
        gap.text = u"  "_s;
        gap.style = small.style;
        text.runs.push_back(gap);
    }

    void add(const TableBlock &block)
    {
        const int table = m_structure.add("Table", m_structure.root());
        m_structure.setSummary(table, block.summary);
        int header = -1;
        if (!block.heads.isEmpty()) {
            const size_t first = m_flow.lines.size();
            addRow(block, table, block.heads, true);
            header = int(m_flow.headers.size());
            m_flow.headers.emplace_back(m_flow.lines.begin() + qsizetype(first), m_flow.lines.end());
        } else if (block.role == TableBlock::Role::Memo) {
            m_flow.lines.push_back({.height = 4,
                .rules = {{.x = left(), .width = width(), .thickness = 0.8, .colour = navy}},
                .mayBreakAfter = false});
        }
        for (const QList<Phrase> &row : block.rows) {
            const size_t first = m_flow.lines.size();
            addRow(block, table, row, false);
            for (size_t i = first; i < m_flow.lines.size(); ++i)
                m_flow.lines[i].header = header;
        }
        space(m_box ? 0 : 5);
    }

    /// The cells of a row side by side, line by line.
    void addRow(const TableBlock &block, int table, const QList<Phrase> &cells, bool isHead)
    {
        const bool isMemo = block.role == TableBlock::Role::Memo;
        const bool isDense = block.role == TableBlock::Role::Lines;
        const double tableLeft = isDense ? m_page.left : left();
        const double tableWidth = isDense ? m_page.columnWidth() : width();
        const int row = m_structure.add("TR", table);
        const Setting &values = isDense ? cell : isMemo ? memo : body;
        const Setting &rowHead = isDense ? cell : memoHead;
        const double padding = isDense ? 2 : isMemo ? 1.5 : 1;
        m_flow.lines.push_back({.height = padding, .mayBreakAfter = false, .box = m_box});
        double x = tableLeft;
        std::vector<FlowLine> lines;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double columnWidth = tableWidth * block.widths[column] / 100;
            const bool isHeadCell = isHead || column == 0;
            const int element = m_structure.add(isHeadCell ? "TH" : "TD", row);
            if (isHeadCell)
                m_structure.setScope(element, isHead ? "Column" : "Row");
            const Setting &setting = isHead ? cellHead : column == 0 ? rowHead : values;
            std::vector<TextLine> cellLines
                = m_setter.set(styled(cells[column], setting.style, element), columnWidth - cellGap);
            if (cellLines.empty())
                cellLines.emplace_back();
            const int order = m_order++;
            for (size_t i = 0; i < cellLines.size(); ++i) {
                if (i >= lines.size())
                    lines.push_back({.height = values.leading, .baseline = baselineOf(values), .box = m_box});
                lines[i].fragments.push_back(
                    {.x = x, .line = std::move(cellLines[i]), .element = element, .order = order});
            }
            x += columnWidth;
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].mayBreakAfter = i >= 1 && i + 3 <= lines.size();
            m_flow.lines.push_back(std::move(lines[i]));
        }
        FlowLine end {.height = padding, .mayBreakAfter = !isHead, .box = m_box};
        if (isDense || isMemo)
            end.rules.push_back({.x = tableLeft,
                .y = padding,
                .width = tableWidth,
                .thickness = isHead ? 0.8 : 0.4,
                .colour = isHead ? navy : ruleColour});
        m_flow.lines.push_back(end);
    }

    void add(const NoteBlock &block)
    {
        space(8);
        const int element = m_structure.add("Note", m_structure.root());
        addLines(styled(block.words, small.style, element), small, left(), width());
    }

    const DocumentOutline &m_document;
    const PageGeometry &m_page;
    ParagraphSetter m_setter;
    StructureTree &m_structure;
    Flow m_flow;
    bool m_isAbove = false; ///< the block that is set announces the next
    int m_box = 0;
    int m_order = 0;
};

} // namespace

Flow setDocument(
    const DocumentOutline &document, const PageGeometry &page, FontLibrary &fonts, StructureTree &structure)
{
    return BlockSetter(document, page, fonts, structure).set();
}

TextStyle runningStyle()
{
    return small.style;
}

} // namespace rapporteur
