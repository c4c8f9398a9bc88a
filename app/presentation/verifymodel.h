// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingmodel.h"

namespace rapporteur {

/// What the source leaves open, in the order of the text.
class VerifyModel : public BriefingModel
{
    Q_OBJECT

public:
    using BriefingModel::BriefingModel;

protected:
    [[nodiscard]] QList<BriefingRow> makeRows(const Briefing &briefing) const override;
    [[nodiscard]] bool showsSame(const Briefing &a, const Briefing &b) const override;
};

} // namespace rapporteur
