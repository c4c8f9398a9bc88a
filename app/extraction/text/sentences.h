// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// Appends the sentences of the paragraph at \a index of \a text to its sentences, and marks their first words.
void splitSentences(AnnotatedText &text, int index);

} // namespace rapporteur
