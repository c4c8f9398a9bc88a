// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace rapporteur {

/// A line of a page, in points from the page's upper left corner.
struct PdfLine {
    QString text; ///< in logical order, without ligatures and presentation forms
    QRectF box;
    double height = 0; ///< of most of its letters: what the size of type is told by
    int page = 0; ///< 1, 2, …
};

struct PdfPage {
    double width = 0;
    double height = 0;
    std::vector<PdfLine> lines; ///< in reading order
};

/// \a visual as it stands on the page from left to right, in the order in which it is read: Arabic and Hebrew lines are
/// turned round, the numbers and Latin words in them are not. Ligatures and presentation forms become letters.
[[nodiscard]] QString logicalText(const QString &visual);

} // namespace rapporteur
