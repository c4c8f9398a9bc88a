// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingmodel.h"

namespace rapporteur {

/// The themes that the article announces, then the noun phrases that recur in it.
class ThemeModel : public BriefingModel
{
    Q_OBJECT

public:
    using BriefingModel::BriefingModel;

protected:
    [[nodiscard]] QList<BriefingRow> makeRows(const Briefing &briefing) const override;
    [[nodiscard]] bool showsSame(const Briefing &a, const Briefing &b) const override;
};

} // namespace rapporteur
