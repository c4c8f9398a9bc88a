// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

namespace rapporteur {

/// Words between two quotation marks, of whatever kind; outermost pairs only.
struct QuotedSpan {
    TokenRange tokens; ///< with its marks
    TokenRange inner; ///< without them; never empty
    bool closed = true; ///< false: goes on to the end of its paragraph, where its mark is missing
};

/// The quotation marks of a text, paired paragraph by paragraph. Ordered, not overlapping.
class QuotedSpans
{
public:
    explicit QuotedSpans(const AnnotatedText &text);

    [[nodiscard]] const std::vector<QuotedSpan> &spans() const { return m_spans; }
    /// The index of the span that covers \a token, -1 when the token stands outside of marks.
    [[nodiscard]] int at(int token) const { return m_spanOf[token]; }

private:
    std::vector<QuotedSpan> m_spans;
    std::vector<int> m_spanOf; ///< by token
};

} // namespace rapporteur
