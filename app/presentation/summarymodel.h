// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingmodel.h"

namespace rapporteur {

/// The article's own sentences that sum it up, in the order of the text: the best three, five or seven of them.
class SummaryModel : public BriefingModel
{
    Q_OBJECT

public:
    using BriefingModel::BriefingModel;

    /// \a sentences: how many to show at most.
    void setLength(int sentences);

protected:
    [[nodiscard]] QList<BriefingRow> makeRows(const Briefing &briefing) const override;
    [[nodiscard]] bool showsSame(const Briefing &a, const Briefing &b) const override;

private:
    int m_length = 5;
};

} // namespace rapporteur
