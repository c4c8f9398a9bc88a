// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/briefingexport.h"
#include "export/outline/documentoutline.h"
#include "export/pdf/fontlibrary.h"
#include "export/pdf/paginator.h"
#include "export/pdf/structuretree.h"

namespace rapporteur {

/// A document on its pages: what the PDF, the preview and the print show alike. Every glyph has its place.
class LaidOutDocument
{
public:
    explicit LaidOutDocument(const DocumentOutline &document);
    Q_DISABLE_COPY_MOVE(LaidOutDocument) // the pages point into the flow

    /// False when this computer has no usable font; there are no pages then.
    [[nodiscard]] bool hasFonts() { return m_fonts.mainFont({}) != nullptr; }
    [[nodiscard]] const PageGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const Flow &flow() const { return m_flow; }
    [[nodiscard]] const std::vector<PlacedPage> &pages() const { return m_pages; }
    /// The running head and the page's number; the heads have order 0.
    [[nodiscard]] const std::vector<Fragment> &runningLines(size_t page) const { return m_running[page]; }
    /// How far below the top of the page the baseline of \a running, one of its running lines, is.
    [[nodiscard]] double runningBaseline(const Fragment &running) const;
    [[nodiscard]] const FontLibrary &fonts() const { return m_fonts; }
    [[nodiscard]] StructureTree &structure() { return m_structure; }
    /// Each character that no font of this computer shows, once.
    [[nodiscard]] QString missingCharacters() const;

private:
    [[nodiscard]] std::vector<Fragment> setRunningLines(const DocumentOutline &document, size_t page);
    [[nodiscard]] Fragment runningLine(StyledText text, int order, bool isRight);

    const PageGeometry m_geometry;
    FontLibrary m_fonts;
    StructureTree m_structure;
    Flow m_flow;
    std::vector<PlacedPage> m_pages;
    std::vector<std::vector<Fragment>> m_running; ///< by page
};

} // namespace rapporteur
