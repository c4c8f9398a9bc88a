// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/office/docxwriter.h"
#include "export/office/odtwriter.h"
#include "export/pdf/pagecanvas.h"
#include "export/writers/documentwriters.h"

namespace rapporteur {

namespace {

class LaidOutPages : public DocumentPages
{
public:
    explicit LaidOutPages(const DocumentOutline &document)
        : m_document(document)
    {
    }

    [[nodiscard]] bool hasFonts() { return m_document.hasFonts(); }

    [[nodiscard]] int count() const override { return int(m_document.pages().size()); }
    [[nodiscard]] QSizeF size() const override { return {m_document.geometry().width, m_document.geometry().height}; }
    [[nodiscard]] QString missingCharacters() const override { return m_document.missingCharacters(); }
    void paint(QPainter &painter, int number) const override { paintPage(painter, m_document, size_t(number)); }

private:
    LaidOutDocument m_document;
};

std::shared_ptr<const DocumentPages> pagesOf(const DocumentOutline &document)
{
    auto pages = std::make_shared<LaidOutPages>(document);
    return pages->hasFonts() ? pages : nullptr;
}

} // namespace

} // namespace rapporteur

/// The one name that the module shows: what DocumentWriters::load() asks for.
extern "C" Q_DECL_EXPORT const rapporteur::DocumentWriters *rapporteurDocumentWriters();
extern "C" const rapporteur::DocumentWriters *rapporteurDocumentWriters()
{
    static constexpr rapporteur::DocumentWriters writers {.pages = &rapporteur::pagesOf,
        .pdf = &rapporteur::PdfWriter::write,
        .docx = &rapporteur::documentToDocx,
        .odt = &rapporteur::documentToOdt};
    return &writers;
}
