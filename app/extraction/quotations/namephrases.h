// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/reportingverbs.h"

namespace rapporteur {

/// Where noun phrases begin and end, by the mentions of actors and the classes of words.
class NamePhrases
{
public:
    explicit NamePhrases(const QuotationContext &context)
        : m_context(context)
    {
    }

    /// The end of the noun phrase that begins at \a from; \a from when none does.
    [[nodiscard]] int phraseEnd(int from, int limit) const;
    /// Whether a noun phrase or pronoun can begin at \a token.
    [[nodiscard]] bool beginsPhrase(int token) const;
    /// The mention that begins at \a token, or after an article there; -1 when none does.
    [[nodiscard]] int mentionFrom(int token) const;
    /// "mardi", "ce lundi", "on May 3": part of the verb's clause, not its subject.
    [[nodiscard]] bool isTime(int token) const;
    /// True for words that belong to the verb of a clause.
    [[nodiscard]] bool isVerb(int token) const;

protected:
    [[nodiscard]] bool isRelative(int at) const;

    const QuotationContext &m_context;

private:
    [[nodiscard]] int bodyInMarks(int open) const;
    [[nodiscard]] int closingParenthesis(int open, int limit) const;
    [[nodiscard]] bool endsPhrase(int at) const;
    [[nodiscard]] bool joinsNames(int conjunction) const;
    [[nodiscard]] bool joinsNouns(int token) const;
};

} // namespace rapporteur
