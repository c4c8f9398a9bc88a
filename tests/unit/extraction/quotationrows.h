// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/quotationextractor.h"

#include <QStringList>

namespace rapporteur {

/// The quotations of a small article, one a line: "kind | words | speaker" and, for a mixed one, " | fragment |
/// fragment …". Paragraphs are separated by an empty line; one that begins with "> " is a block quote. The speaker
/// stands in lower case without "le", "la", "the" … before it, since a label is printed as it stands at its place in a
/// sentence.
[[nodiscard]] QStringList quotationsOf(const QString &text, const QString &language);

/// The kind as BRIEFING-JSON names it.
[[nodiscard]] QString quotationKindName(QuotationKind kind);
/// In lower case, with plain apostrophes and without an article before it.
[[nodiscard]] QString plainSpeaker(const QString &speaker);

} // namespace rapporteur
