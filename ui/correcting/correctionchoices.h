// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/correction.h"

#include <QCoreApplication>

namespace rapporteur {

/// A correction that a menu offers.
struct CorrectionChoice {
    QString words;
    Correction correction;
    bool isCurrent = false; ///< what the line says now
};

/// Choices with a heading over them.
struct CorrectionGroup {
    QString title;
    QList<CorrectionChoice> choices;
};

/// What a line can be told to mean instead: who said it, how he took part, what is counted. Nothing here is a guess:
/// each list is complete.
class CorrectionChoices
{
    Q_DECLARE_TR_FUNCTIONS(CorrectionChoices)

public:
    /// The details of \a item, a group for each; empty when it has none.
    [[nodiscard]] static QList<CorrectionGroup> details(const Briefing &briefing, ItemRef item);
    /// The people whom a quotation can be given to; \a everywhere: with all quotations of its speaker.
    [[nodiscard]] static QList<CorrectionChoice> speakers(const Briefing &briefing, ItemRef quotation, bool everywhere);
    /// The people whom \a person may be the same as.
    [[nodiscard]] static QList<CorrectionChoice> merges(const Briefing &briefing, ItemRef person);
    [[nodiscard]] static QString nameOf(const Person &person);
};

} // namespace rapporteur
