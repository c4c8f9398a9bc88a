// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/package/zippackage.h"

namespace rapporteur {

/// Reads a Word document: body, lists, tables, footnotes and endnotes (after the body). Deleted text of tracked
/// changes, comments, hidden text, headers and footers are left out.
[[nodiscard]] ReaderAnswer readDocx(ZipPackage &package);

} // namespace rapporteur
