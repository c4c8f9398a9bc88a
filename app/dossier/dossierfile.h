// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "support/result.h"

#include <QCoreApplication>

#include <optional>

namespace rapporteur {

/// What a dossier file held. As much as could be read: without an analysis the article is analysed again, and the
/// corrections go over to it by way of \a named.
struct DossierContent {
    Article article;
    std::shared_ptr<const Briefing> analysed; ///< null when it could not be read
    QList<Correction> corrections;
    QList<LostCorrection> lost;
    QString keptAt; ///< see Dossier
    Briefing named; ///< the analysed lines that the corrections name
    QString warning; ///< a sentence: what could not be read; empty when all is well
};

/// Writes and reads ".rapporteur" files; dossierfile.md describes them. Safe on any thread.
class DossierFile
{
    Q_DECLARE_TR_FUNCTIONS(DossierFile)

public:
    static constexpr int version = 1;
    static constexpr qint64 largest = 256 * 1024 * 1024; ///< bytes of a file that is read

    [[nodiscard]] static bool isDossier(const QString &path);
    [[nodiscard]] static QByteArray toBytes(const Dossier &dossier);
    /// All or nothing: what was at \a path before stays until the new file is whole and on the disk.
    [[nodiscard]] static Result<void> write(const Dossier &dossier, const QString &path);
    /// The file is only read, whatever is wrong with it. \a path names it in sentences.
    [[nodiscard]] static Result<DossierContent> fromBytes(const QByteArray &bytes, const QString &path);
    [[nodiscard]] static Result<DossierContent> read(const QString &path);
};

} // namespace rapporteur
