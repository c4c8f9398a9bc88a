// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "export/briefingexport.h"

namespace rapporteur {

// Tables for spreadsheets: RFC 4180 in UTF-8 with a byte-order mark, heads in the note's language. A cell that a
// spreadsheet would take for a formula begins with an apostrophe.

[[nodiscard]] QByteArray quotationsToCsv(const Briefing &briefing, const ExportOptions &options);
[[nodiscard]] QByteArray attendanceToCsv(const Briefing &briefing, const ExportOptions &options);

} // namespace rapporteur
