// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/documentoutline.h"

#include <QByteArray>

namespace rapporteur {

/// The document as Markdown with tables, in UTF-8; links lead to anchors that are set as HTML.
[[nodiscard]] QByteArray documentToMarkdown(const DocumentOutline &document);

} // namespace rapporteur
