// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// The passages behind a line of the briefing, each among the words around it: what a tip over the line shows.
class PassagePreview
{
public:
    /// Rich text: "¶3 …" with each of \a passages underlined; the first few of them, long ones shortened. Empty when
    /// there is none.
    [[nodiscard]] static QString of(const Article &article, const QList<TextSpan> &passages);
};

} // namespace rapporteur
