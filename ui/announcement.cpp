// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announcement.h"

#include <QAccessible>
#include <QWidget>

namespace rapporteur {

void announce(QWidget *widget)
{
    // Which of the two is heard depends on the platform: AT-SPI passes on changes of a name, UI Automation alerts.
    for (const QAccessible::Event what : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(widget, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace rapporteur
