// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/pdfwriter.h"
#include "export/writers/documentpages.h"

#include <memory>

namespace rapporteur {

/// The writers whose libraries (qpdf, the HarfBuzz subsetter, libzip and what these need) are many and slow to load.
/// They lie in a module of their own that is loaded when the first document is written, so that no start pays for them.
struct DocumentWriters {
    /// Null when this computer has no font for the document.
    std::shared_ptr<const DocumentPages> (*pages)(const DocumentOutline &document) = nullptr;
    Result<PdfResult> (*pdf)(const DocumentOutline &document) = nullptr;
    QByteArray (*docx)(const DocumentOutline &document) = nullptr;
    QByteArray (*odt)(const DocumentOutline &document) = nullptr;

    /// Loads the module once, from beside the program or where it was installed. Safe on any thread.
    [[nodiscard]] static Result<const DocumentWriters *> load();
};

} // namespace rapporteur
