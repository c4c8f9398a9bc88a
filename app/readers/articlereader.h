// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "support/progress.h"
#include "support/result.h"

namespace rapporteur {

/// Reads the article at \a path, whatever its format: decides by content first, by name second. Never follows what the
/// content refers to. \a path may mean a file attached to a mail (attachmentpath.h). Errors carry a sentence for the
/// user; half an article is an article with warnings.
[[nodiscard]] Result<Article> readArticle(const QString &path, const Progress &progress = {});

/// Makes an article of words that the user pasted; its source has no path.
[[nodiscard]] Result<Article> articleFromText(const QString &text);

} // namespace rapporteur
