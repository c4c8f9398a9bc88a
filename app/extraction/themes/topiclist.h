// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/cues.h"

namespace rapporteur {

/// Cuts what follows the cue of a theme into topics. A topic is a range of tokens without marks, bullets or closing
/// signs around it.
class TopicLists
{
public:
    TopicLists(const AnnotatedText &text, const Cues &cues)
        : m_text(text)
        , m_cues(cues)
    {
    }

    /// The list items after the colon at \a colon; empty when no bullet follows it.
    [[nodiscard]] std::vector<TokenRange> bulletsAfter(int colon) const;
    /// Titles in marks, or parts between semicolons, or else between commas: a colon promised a list.
    [[nodiscard]] std::vector<TokenRange> listAfterColon(int at, int limit) const;
    /// What follows "dont", "including": titles in marks, or a list of nouns.
    [[nodiscard]] std::vector<TokenRange> afterIncluding(int at, int limit) const;
    /// What follows a verb: titles in marks, or a list "A, B et C", whose items may repeat the preposition of the verb.
    [[nodiscard]] std::vector<TokenRange> topicsAfter(const Cue &cue, int limit) const;
    /// What was decided to be done: "de créer un registre", "to cap noise, to map zones".
    [[nodiscard]] std::vector<TokenRange> decidedAfter(const Cue &cue, int limit) const;
    /// The same in bullets after the colon at \a colon: "ont décidé : - d'instituer …".
    [[nodiscard]] std::vector<TokenRange> decidedInBullets(int colon) const;
    /// The topics from \a first on that are the subject of \a cue; empty when other words stand between.
    [[nodiscard]] std::vector<TokenRange> subjectsOf(const Cue &cue, int first) const;
    /// Two topics or more after "sur", "on" at \a at; empty when only one stands there.
    [[nodiscard]] std::vector<TokenRange> sessionTopics(int at, int limit) const;
    /// One topic, to the end of its clause.
    [[nodiscard]] std::vector<TokenRange> oneTopic(int at, int limit) const;
    /// The title in marks that follows directly, after a few small words.
    [[nodiscard]] std::vector<TokenRange> titleAfter(int at, int limit) const;
    /// The short titles in marks in \a range.
    [[nodiscard]] std::vector<TokenRange> titlesIn(TokenRange range) const;
    /// "la crise, l'eau et les tensions.": several topics that are all the rest of the sentence; otherwise empty.
    [[nodiscard]] std::vector<TokenRange> wholeList(int at, int limit) const;
    /// The titles in marks that follow one another from the mark at \a open on, joined by commas and "et".
    [[nodiscard]] std::vector<TokenRange> quoted(int open, int limit) const;
    /// True for "trois volets", "four agenda items" at \a at: the topics stand elsewhere.
    [[nodiscard]] bool isCountedHeading(int at, int limit) const;

private:
    [[nodiscard]] TokenKind kindAt(int token) const
    {
        return token >= 0 && token < int(m_text.tokens.size()) ? m_text.tokens[size_t(token)].kind : TokenKind::Other;
    }
    [[nodiscard]] bool isAnd(int token) const;
    [[nodiscard]] bool isVerbal(int token) const;
    [[nodiscard]] int closeOf(int open, int limit) const;
    [[nodiscard]] TokenRange trimmed(TokenRange topic) const;
    [[nodiscard]] TokenRange withoutSigns(TokenRange topic) const;
    [[nodiscard]] bool isFigure(TokenRange topic) const;
    /// False for what no topic begins with: "because of …", "in which …", "but …", and for half of a quotation.
    [[nodiscard]] bool isTopic(TokenRange topic) const;
    [[nodiscard]] bool isClause(TokenRange topic) const;
    [[nodiscard]] std::vector<TokenRange> split(TokenRange list, TokenKind separator) const;
    void cutAtVerb(std::vector<TokenRange> &topics) const;
    [[nodiscard]] int endOfTopic(int at, int limit) const;
    [[nodiscard]] std::vector<TokenRange> fromTo(int at, int limit) const;
    [[nodiscard]] std::vector<TokenRange> nounList(int at, int limit, int preposition) const;

    const AnnotatedText &m_text;
    const Cues &m_cues;
};

} // namespace rapporteur
