// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// The numbered paragraphs of plain text whose line breaks are all LF. Lines that are empty or hold only white space
/// separate them; in a text without such lines each line is one.
[[nodiscard]] QList<Paragraph> splitParagraphs(QStringView text);

} // namespace rapporteur
