// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/exportpreview.h"

class QPrinter;

namespace rapporteur {

/// The page format that fits the paper of \a printer best.
[[nodiscard]] PageFormat pageFormatFor(const QPrinter &printer);

/// Prints the pages that \a printer was asked for, each on a sheet, in their true size where the paper has room.
void printPages(const BriefingPages &pages, QPrinter &printer);

} // namespace rapporteur
