// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/correction.h"

namespace rapporteur {

/// A correction whose passage is gone from the source.
struct LostCorrection {
    Correction correction; ///< its ids mean nothing any more
    QString words; ///< what it was about, for the user's eye
    QString text; ///< what he had typed; empty when nothing

    bool operator==(const LostCorrection &) const = default;
};

/// Corrections on another analysis than the one on which they were made.
struct Reanchored {
    Briefing analysed; ///< the new analysis, and with it the corrected lines that it did not find again
    QList<Correction> corrections; ///< all that were kept, in their order
    QList<LostCorrection> lost;
};

/// Brings \a corrections, made on \a old, over to \a fresh, the analysis of the same article or of another version of
/// it. Each line is found again by its words and what stands around them. A corrected line whose passage is there but
/// that the new analysis does not have is taken over from the old one; when the passage is gone, the correction is
/// lost. A note whose passage is gone is kept without one, and told among the lost. Of \a old only the lines that
/// corrections name are needed.
[[nodiscard]] Reanchored reanchored(const Briefing &old, const QList<Correction> &corrections, const Briefing &fresh);

/// Calls \a visit with each ItemRef of \a correction that names a line which was there before, its main one first. May
/// be const.
template <typename AnyCorrection, typename Visit> void visitRefs(AnyCorrection &correction, Visit visit)
{
    std::visit(
        [&visit](auto &c) {
            if constexpr (requires { c.item; })
                visit(c.item);
            if constexpr (requires { c.quotation; })
                visit(c.quotation);
            if constexpr (requires { c.point; })
                visit(c.point);
            if constexpr (requires { c.person; })
                visit(c.person);
            if constexpr (requires { c.into; })
                visit(c.into);
            if constexpr (requires { c.before; })
                visit(c.before);
        },
        correction);
}

/// The line that \a correction brings into the briefing; null when it brings none.
[[nodiscard]] ItemRef addedBy(const Correction &correction);

} // namespace rapporteur
