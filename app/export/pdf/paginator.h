// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pdf/flow.h"

namespace rapporteur {

/// A line at its height on a page.
struct PlacedLine {
    const FlowLine *line = nullptr; ///< in the Flow, which must live as long
    double top = 0; ///< below the top of the page
    bool isRepeated = false; ///< a table's head once more: an artifact
};

using PlacedPage = std::vector<PlacedLine>;

/// Cuts \a flow into pages, each as full as the places allow at which a page may end. Linear.
[[nodiscard]] std::vector<PlacedPage> paginate(const Flow &flow, const PageGeometry &page);

} // namespace rapporteur
