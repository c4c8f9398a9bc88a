// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/reanchor.h"

#include <memory>

namespace rapporteur {

/// All of the user's work on one article, as a file keeps it.
struct Dossier {
    std::shared_ptr<const Briefing> analysed; ///< with the article; without any correction
    QList<Correction> corrections; ///< in the order in which they were made
    QList<LostCorrection> lost; ///< told and not yet dismissed
    QString keptAt = {}; ///< in a recovery file: the dossier that it is about; empty when that was never saved
};

} // namespace rapporteur
