// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <QByteArray>

#include <optional>

namespace rapporteur {

/// Corrections, what is lost of them, and of the analysed briefing the lines that they name, so that they hold even
/// when nothing else of the file can be read but the text.
[[nodiscard]] QByteArray correctionsToDossierJson(const Dossier &dossier);
struct ReadCorrections {
    QList<Correction> corrections;
    QList<LostCorrection> lost;
    Briefing named; ///< the lines that the corrections name
    bool isComplete = true; ///< false: some are of a kind that this program does not know
};
[[nodiscard]] std::optional<ReadCorrections> correctionsFromDossierJson(const QByteArray &json, const Article &article);

} // namespace rapporteur
