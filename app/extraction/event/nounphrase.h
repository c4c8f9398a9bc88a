// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/cues.h"

namespace rapporteur {

/// Where phrases and clauses end, told by their small words and verbs: there is no grammar of the language behind it.
class NounPhrases
{
public:
    NounPhrases(const AnnotatedText &text, const Cues &cues)
        : m_text(text)
        , m_cues(cues)
    {
    }

    /// The end of the name of a meeting, venue or body whose noun ends before \a at. \a thenAdjective: small adjectives
    /// may follow it.
    [[nodiscard]] int endOfName(int at, int limit, bool thenAdjective) const;
    /// The clause around \a token: between commas, semicolons, colons, dashes and parentheses.
    [[nodiscard]] TokenRange clauseAround(int token, TokenRange sentence) const;
    /// True when the word can be no part of a noun phrase: a verb, pronoun or conjunction that the lexicon knows.
    [[nodiscard]] bool isVerbal(int token) const;
    /// True when \a token begins a statement of time: "mardi", "12 mars", "trois jours", "ce matin".
    [[nodiscard]] bool isTime(int token) const;
    /// True when a place to meet in is named from \a token on: "au Palais", "à Lomé".
    [[nodiscard]] bool isPlace(int token) const;

private:
    /// True when the word at \a noun can go on a name after a preposition; after an article even what looks like a verb
    /// can.
    [[nodiscard]] bool mayFollow(int noun, bool article) const;
    [[nodiscard]] int endOfComplement(int at, int limit, bool thenAdjective) const;
    [[nodiscard]] bool isFinite(int token) const;
    [[nodiscard]] bool takesObject(int word, int limit) const;
    [[nodiscard]] int afterPossessive(int at, int limit) const;
    [[nodiscard]] bool agrees(int adjective) const;
    [[nodiscard]] bool staysSmall(int word) const;
    [[nodiscard]] bool isWord(int token, int limit) const
    {
        return token < limit && m_text.tokens[size_t(token)].kind == TokenKind::Word;
    }
    [[nodiscard]] bool isPlain(int token, int limit) const;

    const AnnotatedText &m_text;
    const Cues &m_cues;
};

} // namespace rapporteur
