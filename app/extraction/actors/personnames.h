// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/rolephrases.h"

namespace rapporteur {

/// A run of capitals that is, or may be, a person's name.
struct NameRun {
    TokenRange tokens; ///< with title, and with "le Brésilien" before it
    TokenRange name; ///< without
    QString country; ///< from a demonym
    Gender gender = Gender::Unknown; ///< from title or article, or else the first name
    bool titled = false;
    TokenRange owner; ///< "the IMF" in "the IMF's Krishna Venkataraman"
    bool accepted = false; ///< stands as a name by itself; the others only when they repeat one that does
    int roleBefore = -1; ///< index of the role phrase that ends where the run begins: "ministre Diallo"
    int roleOfAll = -1; ///< … in the plural, of this name and those listed with it: "MPs X and Y"
    int rolePrevious = -1; ///< … across a comma: "la ministre de la Santé, X"
    int roleNext = -1; ///< … across a comma: "X, ministre de la Santé"
};

/// Every name-like run of the text, in its order; they do not overlap each other or a role phrase.
[[nodiscard]] std::vector<NameRun> findNameRuns(
    const AnnotatedText &text, const BodyIndex &bodies, const std::vector<RolePhrase> &roles);

} // namespace rapporteur
