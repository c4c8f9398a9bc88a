// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// Appends the tokens of \a paragraph (a span of \a text) to \a tokens.
void tokenize(QStringView text, TextSpan paragraph, const Lexicon &lexicon, std::vector<Token> &tokens);

} // namespace rapporteur
