// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"

namespace rapporteur {

Result<Article> readArticle(const QString &, const Progress &)
{
    return failure(ErrorKind::Unsupported, {});
}

Result<Article> articleFromText(const QString &) { return failure(ErrorKind::Empty, {}); }

} // namespace rapporteur
