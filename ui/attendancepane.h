// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefingpane.h"

namespace rapporteur {

/// The event, and who takes part in it: facts, figures, people, countries, organisations.
class AttendancePane : public BriefingPane
{
    Q_OBJECT

public:
    AttendancePane(BriefingSession &session, BriefingFocus &focus, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString emptyText() const override;
};

} // namespace rapporteur
