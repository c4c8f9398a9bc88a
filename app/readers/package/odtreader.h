// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/package/zippackage.h"

namespace rapporteur {

/// Reads an OpenDocument text: body, lists, tables, notes (after the body). Deleted text of tracked changes, comments,
/// tables of contents, headers and footers are left out.
[[nodiscard]] ReaderAnswer readOdt(ZipPackage &package);

} // namespace rapporteur
