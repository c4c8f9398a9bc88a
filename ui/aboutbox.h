// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace rapporteur {

/// What the program is, its version and its licence, over \a parent.
void showAboutBox(QWidget *parent);

} // namespace rapporteur
