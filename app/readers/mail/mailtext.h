// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// The paragraphs of a plain-text mail: lines that the mail program broke are joined again, the signature and what is
/// quoted of other mails go to Article::removed.
[[nodiscard]] Article articleOfMailText(const QString &text, bool isFlowed);

} // namespace rapporteur
