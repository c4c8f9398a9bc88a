// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"
#include "support/progress.h"

namespace rapporteur {

/// Reads what lies in a zip file: a Word document, an OpenDocument text or an EPUB. Old Word files, which are no zip
/// files, and documents under a password are told apart to say so.
[[nodiscard]] ReaderAnswer readPackage(const QByteArray &bytes, const Progress &progress = {});

} // namespace rapporteur
