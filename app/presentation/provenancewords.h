// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapporteur {

/// Where a paragraph was found in its file, in the words of the window.
class ProvenanceWords
{
    Q_DECLARE_TR_FUNCTIONS(ProvenanceWords)

public:
    /// "PDF p. 2" or the part of a package; empty where the format has neither.
    [[nodiscard]] static QString place(const Provenance &provenance);
    /// The same with all that is known: where on the page, which bytes.
    [[nodiscard]] static QString placeInFull(const Provenance &provenance, const QLocale &locale);
};

} // namespace rapporteur
