// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "briefing/jsonwriter.h"
#include "support/error.h"

#include <QByteArray>

namespace rapporteur {

/// The public data format "rapporteur-briefing", version 1, as UTF-8 with one line break at the end. Keys stand in the
/// order of the format's description; offsets are Unicode code points. Lines that the user left out are not written;
/// what the user changed tells what it "was"; his comment and the notes that are not private stand there when there are
/// any. The summary holds its \a summaryLength best sentences. Same briefing, same bytes, in any locale.
[[nodiscard]] QByteArray briefingToJson(const Briefing &briefing, JsonLayout layout, int summaryLength = defaultSummaryLength);
/// The document for a file that could not be read.
[[nodiscard]] QByteArray errorToJson(const QString &path, const Error &error);

} // namespace rapporteur
