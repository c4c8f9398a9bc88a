// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// CR LF and CR become LF; nothing else changes.
void normalizeLineBreaks(QString &text);

/// The numbered paragraphs of plain text whose line breaks are LF, all of kind Body. Lines that hold only white space
/// separate paragraphs. Lines that follow each other are one paragraph where they were broken to fit a width, and a
/// paragraph each where they were not; a line with a bullet or number of a list always begins one.
[[nodiscard]] QList<Paragraph> splitParagraphs(QStringView text);

/// How many characters the mark of a list item takes at the start of \a line, with the space after it: "• ", "- ", "3)
/// ", "b. "; 0 when there is none.
[[nodiscard]] qsizetype listMarkLength(QStringView line);

} // namespace rapporteur
