// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/documentoutline.h"

#include <QByteArray>

namespace rapporteur {

/// The document as one HTML file that needs nothing else, in UTF-8: headings, tables with scope, quotations and links
/// as a screen reader wants them.
[[nodiscard]] QByteArray documentToHtml(const DocumentOutline &document);

} // namespace rapporteur
