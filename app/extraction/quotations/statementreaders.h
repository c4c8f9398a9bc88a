// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/sentencereading.h"

namespace rapporteur {

// The steps by which a sentence is read, in their order: each adds what it finds to the reading and leaves alone what
// an earlier one has taken.

/// "Selon X, …", "in the words of X, …", "X's claim that …".
void readAttributions(SentenceReading &reading);
/// "X a dit que …", "X said …", and further verbs of the same subject.
void readReportedClauses(SentenceReading &reading);
/// Words in marks that no clause has taken.
void readMarkedWords(SentenceReading &reading);
/// "Le port rouvrira en mai, a annoncé la préfecture."
void readInsertions(SentenceReading &reading);

} // namespace rapporteur
