// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/keyphrases.h"

namespace rapporteur {

QList<Theme> extractKeyphrases(const AnnotatedText &, const Actors &, const QList<Theme> &)
{
    return {};
}

} // namespace rapporteur
