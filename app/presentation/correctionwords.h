// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/correction.h"

#include <QCoreApplication>

namespace rapporteur {

/// The interface's words for what a correction does, such as "leave out C2": for the menu that undoes it.
class CorrectionWords
{
    Q_DECLARE_TR_FUNCTIONS(CorrectionWords)

public:
    [[nodiscard]] static QString of(const Correction &correction);
    /// What a line is called in a sentence: its label, or its kind where it has none.
    [[nodiscard]] static QString name(ItemRef item);
};

} // namespace rapporteur
