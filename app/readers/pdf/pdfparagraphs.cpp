// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/pdfparagraphs.h"

#include "readers/blocks/tidytext.h"
#include "readers/pdf/hyphenation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool endsSentence(QStringView text)
{
    static const QString ends = u".!?…:。！？؟»”\")"_s;
    return !text.isEmpty() && ends.contains(text.back());
}

bool startsListItem(const QString &text)
{
    static const QString bullets = u"•◦▪▫■□●○‣⁃–—-*\uf0b7\u00b7"_s;
    return text.size() > 2 && bullets.contains(text.front()) && text.at(1).isSpace();
}

bool startsNote(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    const bool hasMark = (digits > 0 && digits <= 3) || text.startsWith(u'*');
    const qsizetype after = std::max<qsizetype>(digits, 1);
    return hasMark && text.size() > after + 1 && !text.at(after).isDigit();
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// What is usual in the document, in points.
struct Usual {
    double height = 10; ///< of a line of body text
    double spacing = 12; ///< from one line to the next
};

Usual usualOf(const std::vector<PdfPage> &pages)
{
    std::vector<double> heights;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            heights.insert(heights.end(), std::size_t(1 + line.text.size() / 20), line.height); // long lines are body
    }
    Usual usual;
    usual.height = median(heights);
    std::vector<double> spacings;
    for (const PdfPage &page : pages) {
        for (std::size_t i = 1; i < page.lines.size(); ++i) {
            const double step = page.lines[i].box.top() - page.lines[i - 1].box.top();
            if (step > 0 && step < 3 * usual.height)
                spacings.push_back(step);
        }
    }
    usual.spacing = spacings.empty() ? 1.2 * usual.height : median(spacings);
    return usual;
}

struct Margins {
    double left = 0;
    double right = 0;
};

/// For each line the margins of the column that it stands in: the run of lines that go down the page with it. A few
/// lines may stand out of it, as headings over two columns do.
std::vector<Margins> columnMargins(const PdfPage &page)
{
    std::vector<Margins> margins;
    for (std::size_t begin = 0; begin < page.lines.size();) {
        std::vector<double> lefts;
        std::vector<double> rights;
        std::size_t end = begin;
        do {
            lefts.push_back(page.lines[end].box.left());
            rights.push_back(page.lines[end].box.right());
            ++end;
        } while (end < page.lines.size() && page.lines[end].box.top() >= page.lines[end - 1].box.top() - 1);
        const auto fifth = std::ptrdiff_t(lefts.size() / 5);
        std::nth_element(lefts.begin(), lefts.begin() + fifth, lefts.end());
        std::nth_element(rights.begin(), rights.end() - 1 - fifth, rights.end());
        margins.resize(end, {lefts[std::size_t(fifth)], *(rights.end() - 1 - fifth)});
        begin = end;
    }
    return margins;
}

class ParagraphJoiner
{
public:
    ParagraphJoiner(const std::vector<PdfPage> &pages, ArticleBuilder &builder)
        : m_pages(pages)
        , m_usual(usualOf(pages))
        , m_builder(builder)
    {
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines)
                m_hyphenation.learn(line.text);
        }
        for (const PdfLine &line : pages.front().lines)
            m_largest = std::max(m_largest, line.text.size() > 3 ? line.height : 0); // not an initial
    }

    void join()
    {
        for (const PdfPage &page : m_pages)
            joinPage(page);
        flush();
        for (const Note &note : m_notes)
            m_builder.addParagraph(ParagraphKind::Body, note.text, note.provenance);
    }

private:
    struct Note {
        QString text;
        Provenance provenance;
    };

    void joinPage(const PdfPage &page)
    {
        const std::size_t notes = firstNote(page);
        const std::vector<Margins> margins = columnMargins(page);
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            if (i == notes) {
                addNotes(page, notes);
                break;
            }
            m_column = margins[i];
            take(page.lines[i]);
        }
    }

    /// Where the notes at a page's foot begin: small type to the end, the first with a number.
    [[nodiscard]] std::size_t firstNote(const PdfPage &page) const
    {
        constexpr double small = 0.93;
        std::size_t first = page.lines.size();
        while (first > 0 && page.lines[first - 1].height < small * m_usual.height
            && page.lines[first - 1].box.top() > page.height / 3)
            --first;
        while (first < page.lines.size() && !startsNote(page.lines[first].text))
            ++first;
        return first;
    }

    void addNotes(const PdfPage &page, std::size_t first)
    {
        for (std::size_t i = first; i < page.lines.size(); ++i) {
            if (startsNote(page.lines[i].text) || m_notes.empty())
                m_notes.push_back({page.lines[i].text, provenance(page.lines[i])});
            else
                continueNote(page.lines[i]);
        }
    }

    void continueNote(const PdfLine &line)
    {
        Note &note = m_notes.back();
        m_hyphenation.join(note.text, line.text);
        if (line.page == note.provenance.page)
            note.provenance.box |= line.box;
    }

    void take(const PdfLine &line)
    {
        if (m_last && begins(line))
            flush();
        if (m_text.isEmpty()) {
            m_first = &line;
            m_place = provenance(line);
            m_right = line.box.right();
            m_left = line.box.left();
        }
        m_right = std::max(m_right, line.box.right());
        m_left = std::min(m_left, line.box.left());
        m_hyphenation.join(m_text, line.text);
        if (line.page == m_place.page)
            m_place.box |= line.box;
        m_last = &line;
    }

    /// Whether \a line begins a paragraph after m_last.
    [[nodiscard]] bool begins(const PdfLine &line) const
    {
        if (std::abs(line.height - m_last->height) > 0.12 * m_usual.height || startsListItem(line.text))
            return true;
        const double step = line.box.top() - m_last->box.top();
        const bool isNextColumn = line.page != m_last->page || step < 0;
        if (isNextColumn)
            return endsSentence(m_last->text);
        if (step > 1.25 * m_usual.spacing && step > 1.25 * line.height)
            return true;
        const double em = m_usual.height;
        const bool isRightToLeft = m_last->text.isRightToLeft();
        const double indent = isRightToLeft ? m_right - line.box.right() : line.box.left() - m_left;
        const bool wasFirst = m_last == m_first;
        const bool isIndented = indent > 0.5 * em && indent < 6 * em && !wasFirst && !startsListItem(m_first->text);
        const double missing
            = isRightToLeft ? m_last->box.left() - m_column.left : m_column.right - m_last->box.right();
        const bool wasShort = missing > 0.2 * (m_column.right - m_column.left);
        const bool startsAnew = endsSentence(m_last->text) || !line.text.front().isLower();
        return (isIndented && endsSentence(m_last->text)) || (wasShort && startsAnew);
    }

    void flush()
    {
        const QString text = tidied(std::exchange(m_text, {}));
        if (text.isEmpty())
            return;
        const ParagraphKind kind = kindOf(text);
        if (kind == ParagraphKind::Headline)
            m_builder.article().headline = text;
        m_builder.addParagraph(kind, text, m_place);
        m_last = nullptr;
    }

    [[nodiscard]] ParagraphKind kindOf(const QString &text) const
    {
        constexpr qsizetype longestHeadline = 300;
        constexpr qsizetype longestHeading = 160;
        const double size = m_first->height / m_usual.height;
        const bool isOnFirstPage = m_first->page == m_pages.front().lines.front().page; // pages without lines are gone
        if (m_builder.article().headline.isEmpty() && isOnFirstPage && size > 1.2 && m_first->height >= 0.97 * m_largest
            && text.size() <= longestHeadline)
            return ParagraphKind::Headline;
        if (size > 1.1 && text.size() <= longestHeading && !endsSentence(text))
            return ParagraphKind::Heading;
        return startsListItem(text) ? ParagraphKind::ListItem : ParagraphKind::Body;
    }

    [[nodiscard]] static Provenance provenance(const PdfLine &line)
    {
        return {.part = {}, .page = line.page, .box = line.box};
    }

    const std::vector<PdfPage> &m_pages;
    Usual m_usual;
    ArticleBuilder &m_builder;
    Hyphenation m_hyphenation;
    double m_largest = 0; ///< height of the largest type on the first page
    QString m_text; ///< of the paragraph that is being joined
    Provenance m_place; ///< of the paragraph, on the page where it begins
    const PdfLine *m_first = nullptr;
    const PdfLine *m_last = nullptr;
    Margins m_column; ///< of the line that is looked at
    double m_left = 0; ///< of the paragraph
    double m_right = 0;
    std::vector<Note> m_notes;
};

} // namespace

void addParagraphs(const std::vector<PdfPage> &pages, ArticleBuilder &builder)
{
    ParagraphJoiner(pages, builder).join();
}

} // namespace rapporteur
