// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/package/zippackage.h"
#include "support/progress.h"

namespace rapporteur {

/// Reads an EPUB: the documents of its spine, one after another. Each paragraph's provenance names the document.
[[nodiscard]] ReaderAnswer readEpub(ZipPackage &package, const Progress &progress);

} // namespace rapporteur
