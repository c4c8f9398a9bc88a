// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/briefingexport.h"
#include "export/outline/documentoutline.h"
#include "support/result.h"

#include <QCoreApplication>

namespace rapporteur {

struct PdfResult {
    QByteArray bytes;
    int pages = 0;
    QString missingCharacters; ///< each that no font of this computer shows, once
};

/// Sets a document as a tagged PDF (PDF/UA-1): embedded subsets, exact text, structure, links, outline. Needs no
/// application object; safe on any thread. Same document, same fonts: same bytes.
class PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)

public:
    [[nodiscard]] static Result<PdfResult> write(const DocumentOutline &document);
};

} // namespace rapporteur
