// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "extraction/text/lexicon.h"

#include <memory>
#include <vector>

namespace rapporteur {

enum class TokenKind : quint8 {
    Word,       ///< letters, with inner hyphens and apostrophes of names; elided l', d', qu' and clitics -t-il, 's stand alone
    Number,     ///< digits with their separators: "1 500" (U+202F, U+00A0), "12,500", "2.7"
    OpenMark,   ///< a quotation mark known to open; see QuotationMarks for pairing
    CloseMark,
    StraightMark, ///< " or ' that its surroundings do not decide
    Comma,
    FullStop,   ///< . that ends a sentence, … ? !
    Semicolon,
    Colon,
    Dash,       ///< between spaces, or at the start of a paragraph
    Bullet,
    OpenParenthesis,
    CloseParenthesis,
    Other,
};

/// A token of the text. Offsets are UTF-16 code units of Article::text.
struct Token {
    quint32 start = 0;
    quint32 end = 0;
    WordId word = 0; ///< of the folded form; 0 when the lexicon does not know it
    TokenKind kind = TokenKind::Other;
    bool capital : 1 = false;      ///< begins with a capital letter
    bool allCapitals : 1 = false;  ///< has two letters or more, all capital
    bool spaceBefore : 1 = false;  ///< white space or a paragraph's start stands before it
    bool sentenceStart : 1 = false;

    [[nodiscard]] TextSpan span() const { return {qsizetype(start), qsizetype(end)}; }
};

/// A range of tokens, end exclusive.
struct TokenRange {
    int first = 0;
    int end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
    [[nodiscard]] int size() const { return end - first; }
    [[nodiscard]] bool contains(int token) const { return first <= token && token < end; }

    bool operator==(const TokenRange &) const = default;
};

struct Sentence {
    TextSpan span;    ///< without white space around it; with the marks that belong to it
    TokenRange tokens;
    int paragraph = 0; ///< index in Article::paragraphs
};

/// A phrase of the lexicon (one token or more) found in the text: the longest one that starts there, for each class.
struct PhraseHit {
    TokenRange tokens;
    WordClass wordClass;
    QStringView value; ///< lives as long as the lexicon
};

/// An article with its tokens, sentences and lexicon phrases, made in one pass and read by all extractors.
struct AnnotatedText {
    Article article;
    std::shared_ptr<const Lexicon> lexicon;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<TokenRange> paragraphs; ///< tokens of Article::paragraphs, index by index
    std::vector<PhraseHit> phrases;     ///< ordered by first token: phrases of two tokens or more only

    [[nodiscard]] QStringView view(const Token &token) const
    {
        return QStringView(article.text).sliced(token.start, token.end - token.start);
    }
    /// True when the single word at \a token has the class.
    [[nodiscard]] bool is(int token, WordClass wordClass) const { return lexicon->is(tokens[token].word, wordClass); }
    [[nodiscard]] TextSpan span(TokenRange range) const;
    [[nodiscard]] Excerpt excerpt(TokenRange range) const { return article.excerpt(span(range)); }
    /// The index in sentences of the one that holds \a token; -1 when none does.
    [[nodiscard]] int sentenceOf(int token) const;
    /// The first token at or after \a position; tokens.size() when there is none.
    [[nodiscard]] int tokenAt(qsizetype position) const;
    /// The phrases that begin at \a token.
    [[nodiscard]] std::pair<const PhraseHit *, const PhraseHit *> phrasesAt(int token) const;
};

[[nodiscard]] AnnotatedText annotate(const Article &article, std::shared_ptr<const Lexicon> lexicon);

} // namespace rapporteur
