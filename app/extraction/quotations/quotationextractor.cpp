// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/quotationextractor.h"

namespace rapporteur {

QList<Quotation> extractQuotations(const AnnotatedText &, const Actors &) { return {}; }

} // namespace rapporteur
