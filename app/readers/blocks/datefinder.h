// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"

#include <QDate>

#include <optional>

namespace rapporteur {

/// A calendar day as a text prints it.
struct PrintedDate {
    QString text; ///< "7 décembre 2021", "12/07/2021", "2021年12月7日"
    QDate date; ///< invalid when day and month cannot be told apart, as in 07/12/2021
    qsizetype start = 0; ///< in the text that was searched

    bool operator==(const PrintedDate &) const = default;
};

/// The first whole date (day, month and year) in \a text, in any of the languages that articles come in. Looks at the
/// first 300 characters only: it is meant for the short lines around a headline.
[[nodiscard]] std::optional<PrintedDate> findPrintedDate(QStringView text);

/// Whether \a word is a month's name, whole or short, in one of those languages.
[[nodiscard]] bool isMonthName(const QString &word);

} // namespace rapporteur
