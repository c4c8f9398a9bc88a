// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/documentoutline.h"

#include <QByteArray>

namespace rapporteur {

/// The document for word processors that read Office Open XML (.docx). Same document, same bytes.
[[nodiscard]] QByteArray documentToDocx(const DocumentOutline &document);

} // namespace rapporteur
