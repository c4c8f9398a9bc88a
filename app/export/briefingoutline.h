// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/briefingexport.h"
#include "export/outline/documentoutline.h"

namespace rapporteur {

/// The document that \a briefing makes, by the page plan of the note that \a options ask for. A pure function; the same
/// input gives the same document. Every link in it has its anchor.
[[nodiscard]] DocumentOutline briefingOutline(const Briefing &briefing, const ExportOptions &options);

/// What the note is about: what the user typed, else the event's name, the headline or the article's first words; empty
/// for an empty article.
[[nodiscard]] QString noteSubject(const Briefing &briefing, const ExportOptions &options);

} // namespace rapporteur
