// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QStringList>

namespace rapporteur {

/// The files that were named or dropped together and wait for their turn, since one article is open at a time.
class FileQueue
{
public:
    /// Takes \a paths, files and folders, in place of what waited. Gives the file to open now; a folder without
    /// articles is given itself, so that its reader says why.
    [[nodiscard]] QString begin(const QStringList &paths);
    [[nodiscard]] qsizetype size() const { return m_files.size(); }
    /// The file that is next; there must be one.
    [[nodiscard]] QString next() const { return m_files.constFirst(); }
    [[nodiscard]] QString takeNext() { return m_files.takeFirst(); }

    /// What to open for the files attached to the mail that \a article was read from.
    [[nodiscard]] static QStringList attachments(const Article &article);

private:
    QStringList m_files;
};

} // namespace rapporteur
