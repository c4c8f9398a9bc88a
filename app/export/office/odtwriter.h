// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/documentoutline.h"

#include <QByteArray>

namespace rapporteur {

/// The document for word processors that read OpenDocument (.odt). Same document, same bytes.
[[nodiscard]] QByteArray documentToOdt(const DocumentOutline &document);

} // namespace rapporteur
