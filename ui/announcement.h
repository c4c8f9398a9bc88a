// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace rapporteur {

/// Tells screen readers that what \a widget says has changed and matters now: what was found, marked or exported. Its
/// text or accessible name is what is said. Costs nothing while no screen reader is there.
void announce(QWidget *widget);

} // namespace rapporteur
