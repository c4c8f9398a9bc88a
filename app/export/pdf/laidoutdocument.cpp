// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdf/laidoutdocument.h"

#include "export/pdf/blocksetter.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

enum RunningOrder { Head, Foot };

PageGeometry geometryOf(PageFormat format)
{
    PageGeometry page;
    if (format == PageFormat::Letter) {
        page.width = 612;
        page.height = 792;
        page.left = page.right = 70;
        page.top = 56;
        page.bottom = 60;
    }
    return page;
}

} // namespace

LaidOutDocument::LaidOutDocument(const DocumentOutline &document)
    : m_geometry(geometryOf(document.pageFormat))
{
    if (!hasFonts())
        return;
    m_flow = setDocument(document, m_geometry, m_fonts, m_structure);
    m_pages = paginate(m_flow, m_geometry);
    for (size_t page = 0; page < m_pages.size(); ++page)
        m_running.push_back(setRunningLines(document, page));
}

/// The title above every page but the first, and the page's number below.
std::vector<Fragment> LaidOutDocument::setRunningLines(const DocumentOutline &document, size_t page)
{
    const QString folio = document.pageWords.arg(page + 1).arg(m_pages.size());
    const auto words = [&document](const QString &text) {
        return StyledRun {.text = text, .style = runningStyle(), .language = document.language};
    };
    std::vector<Fragment> lines {runningLine({{words(folio)}, document.language}, Foot, true)};
    if (page == 0)
        return lines;
    StyledRun title = words(document.title);
    if (!document.titleLanguage.isEmpty())
        title.language = document.titleLanguage;
    lines.push_back(runningLine({{words(document.genre + u" · "_s), title}, document.language}, Head, false));
    if (!document.distributionMark.isEmpty())
        lines.push_back(runningLine({{words(document.distributionMark)}, document.language}, Head, true));
    return lines;
}

/// One line, shortened with "…" if need be.
Fragment LaidOutDocument::runningLine(StyledText text, int order, bool isRight)
{
    ParagraphSetter setter(m_fonts);
    const double room = m_geometry.columnWidth() * (isRight ? 1 : 0.72);
    std::vector<TextLine> lines = setter.set(text, room);
    const QString words = text.runs.back().text;
    for (qsizetype length = words.size(); lines.size() > 1 && length > 1; lines = setter.set(text, room)) {
        length = length * 9 / 10;
        text.runs.back().text = words.first(length).trimmed() + u'…';
    }
    Fragment fragment {.line = lines.empty() ? TextLine() : lines.front(), .order = order};
    fragment.x = isRight ? m_geometry.width - m_geometry.right - fragment.line.width : m_geometry.left;
    return fragment;
}

double LaidOutDocument::runningBaseline(const Fragment &running) const
{
    return running.order == Head ? m_geometry.top - 24 : m_geometry.height - m_geometry.bottom + 26;
}

QString LaidOutDocument::missingCharacters() const
{
    QString characters;
    for (const char32_t character : m_fonts.missing())
        characters += QString::fromUcs4(&character, 1);
    return characters;
}

} // namespace rapporteur
