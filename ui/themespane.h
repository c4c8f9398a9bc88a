// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefingpane.h"

namespace rapporteur {

/// The themes that the article names, then those that recur in it.
class ThemesPane : public BriefingPane
{
    Q_OBJECT

public:
    ThemesPane(BriefingSession &session, BriefingFocus &focus, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString emptyText() const override;
};

} // namespace rapporteur
