// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "readers/sourcefile.h"
#include "support/progress.h"
#include "support/result.h"

namespace rapporteur {

/// How a reader knows that a file is one of its own. Later is surer.
enum class Match { None, LastResort, Name, Content };

/// Reads the files of one format. Has no state, so one serves all threads.
class FormatReader
{
public:
    FormatReader() = default;
    virtual ~FormatReader() = default;
    Q_DISABLE_COPY_MOVE(FormatReader)

    /// Looks at the first bytes and at the name only, so that it costs the same for a file of any size.
    [[nodiscard]] virtual Match match(const SourceFile &file) const = 0;
    /// The article in \a file, which may be damaged or made to harm. Its language is left to the caller unless the file
    /// itself tells it.
    [[nodiscard]] virtual Result<Article> read(const SourceFile &file, const Progress &progress) const = 0;
};

} // namespace rapporteur
