// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "themespane.h"

#include "presentation/thememodel.h"

namespace rapporteur {

ThemesPane::ThemesPane(BriefingSession &session, BriefingFocus &focus, QWidget *parent)
    : BriefingPane(session, focus, new ThemeModel, parent)
{
    setObjectName(QStringLiteral("themesPane"));
    retranslate();
    showBriefing();
}

QString ThemesPane::title() const
{
    return tr("Themes");
}

QString ThemesPane::emptyText() const
{
    return tr("The article names no theme, and none recurs.");
}

} // namespace rapporteur
