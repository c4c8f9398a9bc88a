// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/documentoutline.h"
#include "export/pdf/flow.h"
#include "export/pdf/structuretree.h"

namespace rapporteur {

/// Sets the blocks of a document, one after the other, into one column: the looks of the page are decided here.
[[nodiscard]] Flow setDocument(
    const DocumentOutline &document, const PageGeometry &page, FontLibrary &fonts, StructureTree &structure);

/// The looks of running heads and page numbers.
[[nodiscard]] TextStyle runningStyle();

} // namespace rapporteur
