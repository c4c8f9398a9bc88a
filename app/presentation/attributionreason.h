// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/quotation.h"
#include "briefing/speakerreason.h"

#include <QCoreApplication>

namespace rapporteur {

/// Why the program names this speaker, as a sentence for the Quotes pane.
class AttributionReason
{
    Q_DECLARE_TR_FUNCTIONS(AttributionReason)

public:
    /// In the interface's language; \a language (ISO 639-1) is the article's and decides the marks around its words.
    /// A key that is not known yet still gets a sentence.
    [[nodiscard]] static QString sentence(const Quotation &quote, const QString &language);

private:
    static QString pattern(SpeakerReason reason);
};

} // namespace rapporteur
