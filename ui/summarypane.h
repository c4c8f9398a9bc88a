// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefingpane.h"

#include <array>

class QToolButton;

namespace rapporteur {

/// The article's own sentences that sum it up; three, five or seven of them.
class SummaryPane : public BriefingPane
{
    Q_OBJECT

public:
    SummaryPane(BriefingSession &session, BriefingFocus &focus, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString emptyText() const override;

protected:
    void retranslate() override;
    [[nodiscard]] QString note() const override;

private:
    void showLength(int sentences);

    std::array<QToolButton *, 3> m_lengths {};
};

} // namespace rapporteur
