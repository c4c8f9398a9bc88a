// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/formatreader.h"

namespace rapporteur {

/// The reader whose match is surest for \a file; there is always one, since plain text is the last resort. Lives as
/// long as the program.
[[nodiscard]] const FormatReader &readerFor(const SourceFile &file);

} // namespace rapporteur
