// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/outline/outlinebuilder.h"

namespace rapporteur {

// The parts of a note, each adding its blocks. A part that has nothing to say adds nothing, unless the page plan wants
// it said that the source is silent.

/// Genre, from, to, date, subject, sources, key points, facts and the writer's comment.
void addFrontPage(OutlineBuilder &builder);
/// The key points alone.
void addKeyPoints(OutlineBuilder &builder);
void addStatements(OutlineBuilder &builder, bool startsPage);
void addThemes(OutlineBuilder &builder);
void addParticipation(OutlineBuilder &builder);
void addVerifyPoints(OutlineBuilder &builder);
/// The writer's notes that are not for himself alone.
void addNotes(OutlineBuilder &builder);
/// Annex A: the article, with what rests on each paragraph.
void addSourceAnnex(OutlineBuilder &builder);
/// Annex B: where the text came from, and what was checked.
void addCheckAnnex(OutlineBuilder &builder, bool startsPage);

/// How much of a statement is quoted, in the document's language.
[[nodiscard]] QString quotationKindWords(const OutlineBuilder &builder, QuotationKind kind);
/// What a figure counts, in the document's language.
[[nodiscard]] QString unitWords(const OutlineBuilder &builder, CountUnit unit);
/// How somebody takes part, in the document's language; empty when the text does not say.
[[nodiscard]] QString modeWords(const OutlineBuilder &builder, Mode mode);
/// "corrected", "added", …; empty for a line as printed.
[[nodiscard]] QString stateWords(const OutlineBuilder &builder, LineState state);

/// \a words, with their state remarked when they are not as printed.
[[nodiscard]] Phrase withState(const OutlineBuilder &builder, const Phrase &words, LineState state);

} // namespace rapporteur
