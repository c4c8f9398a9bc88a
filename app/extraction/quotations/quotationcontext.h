// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/actors.h"
#include "extraction/quotations/clauseword.h"
#include "extraction/quotations/quotedspans.h"

namespace rapporteur {

/// What all the steps of quotation extraction read: the text, its actors and its quotation marks, and questions about
/// one token that they share. Token indexes outside of the text are answered with no.
struct QuotationContext {
    const AnnotatedText &text;
    const Actors &actors;
    QuotedSpans quoted;

    QuotationContext(const AnnotatedText &annotated, const Actors &found)
        : text(annotated)
        , actors(found)
        , quoted(annotated)
    {
    }

    [[nodiscard]] bool has(int token) const { return token >= 0 && token < int(text.tokens.size()); }
    [[nodiscard]] const Token &token(int i) const { return text.tokens[i]; }
    [[nodiscard]] bool isKind(int i, TokenKind kind) const { return has(i) && token(i).kind == kind; }
    [[nodiscard]] bool isWord(int i) const { return isKind(i, TokenKind::Word); }
    [[nodiscard]] bool is(int i, WordClass wordClass) const { return has(i) && text.is(i, wordClass); }
    /// The longest hit of the class that begins at \a i.
    [[nodiscard]] PhraseHit hit(int i, WordClass wordClass) const
    {
        return has(i) ? text.hitAt(i, wordClass) : PhraseHit();
    }
    [[nodiscard]] PhraseHit clauseWord(int i) const { return hit(i, WordClass::ClauseWord); }
    [[nodiscard]] ClausePart part(int i) const
    {
        return has(i) && text.hits(i, WordClass::ClauseWord) ? clausePart(clauseWord(i).value) : ClausePart::None;
    }
    [[nodiscard]] bool isPart(int i, ClausePart wanted) const
    {
        const ClausePart found = part(i);
        // "et de" before an infinitive begins with the "et" that joins anything.
        return found == wanted || (found == ClausePart::Historic && wanted == ClausePart::And);
    }
    /// A pronoun that clings to the verb before it: -t-il, -elle.
    [[nodiscard]] bool isEnclitic(int i) const
    {
        return is(i, WordClass::SubjectPronoun) && text.view(token(i)).front() == u'-';
    }
    [[nodiscard]] bool isQuoted(int i) const { return has(i) && quoted.at(i) >= 0; }
    [[nodiscard]] const QuotedSpan *quotedAt(int i) const
    {
        return isQuoted(i) ? &quoted.spans()[quoted.at(i)] : nullptr;
    }
    /// True at the first token of words in marks.
    [[nodiscard]] bool opensQuote(int i) const
    {
        const QuotedSpan *span = quotedAt(i);
        return span && span->tokens.first == i;
    }
    /// The token after \a i; after the closing mark when \a i opens a quotation.
    [[nodiscard]] int next(int i) const
    {
        const QuotedSpan *span = quotedAt(i);
        return span ? span->tokens.end : i + 1;
    }
    /// The index in text.article.paragraphs of the paragraph of \a i.
    [[nodiscard]] int paragraphOf(int i) const
    {
        const auto after = std::upper_bound(text.paragraphs.cbegin(), text.paragraphs.cend(), i,
            [](int at, const TokenRange &p) { return at < p.first; });
        return int(after - text.paragraphs.cbegin()) - 1;
    }
};

} // namespace rapporteur
