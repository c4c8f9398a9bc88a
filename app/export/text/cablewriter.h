// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/documentoutline.h"

#include <QByteArray>

namespace rapporteur {

/// The document as plain text for cables, in UTF-8: no line is wider than 72 columns (a Chinese character counts two),
/// tables are told line by line, links are left out.
[[nodiscard]] QByteArray documentToCable(const DocumentOutline &document);

} // namespace rapporteur
