// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"

namespace rapporteur {

/// What the user wrote beside a passage.
struct Note {
    int id = 0;
    Excerpt passage;
    QString text;
    bool isPrivate = true; ///< stays in the dossier: no export shows it

    bool operator==(const Note &) const = default;
};

} // namespace rapporteur
