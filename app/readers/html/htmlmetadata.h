// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmltree.h"

#include <QDate>
#include <QStringList>

namespace rapporteur {

/// What a page says of its article in its head and in marked-up data, as far as it says it.
struct HtmlMetadata {
    QStringList headlines; ///< best first: JSON-LD, OpenGraph, the title with and without the publisher
    QStringList authors;
    QString publisher;
    QString published; ///< as the data has it, mostly ISO 8601
    QDate date; ///< of published
    QString language; ///< ISO 639-1
};

[[nodiscard]] HtmlMetadata readMetadata(const HtmlTree &tree);

/// \a byline without "By", "Par" … and what follows the name ("| Reuters", "Published …"), empty when it is no name.
[[nodiscard]] QString cleanedByline(const QString &byline);

} // namespace rapporteur
