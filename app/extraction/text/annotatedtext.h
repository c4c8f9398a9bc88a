// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "extraction/text/lexicon.h"

#include <memory>
#include <vector>

namespace rapporteur {

enum class TokenKind : quint8 {
    Word, ///< letters, with inner hyphens and apostrophes of names; elided l', d', qu' and clitics -t-il, 's stand
          ///< alone; the stop of an abbreviation belongs to it: "M.", "U.S.", "J."; text without spaces is one a run
    Number, ///< digits with their separators: "1 500" (U+202F, U+00A0), "12,500", "2.7", "12.03.2024"; letters that
            ///< follow are a word of their own: "2" "e", "12" "h" "30"
    OpenMark, ///< a quotation mark known to open
    CloseMark,
    StraightMark, ///< " or ' that its surroundings do not decide
    Comma,
    FullStop, ///< . … ? ! and their runs ("?!", "..."), whether or not a sentence ends there
    Semicolon,
    Colon,
    Dash, ///< – — anywhere, - between spaces
    Bullet, ///< at the start of a paragraph, or of a line in it: • - – * 1. 2) a)
    OpenParenthesis,
    CloseParenthesis,
    Other,
};

/// A token of the text. Offsets are UTF-16 code units of Article::text.
struct Token {
    quint32 start = 0;
    quint32 end = 0;
    WordId word = 0; ///< of the folded form; 0 when the lexicon does not know it
    quint32 hash = 0; ///< of the folded form of words and numbers: the same word has the same hash
    TokenKind kind = TokenKind::Other;
    bool capital : 1 = false; ///< begins with a capital letter
    bool allCapitals : 1 = false; ///< has two letters or more, all capital
    bool spaceBefore : 1 = false; ///< white space or a paragraph's start stands before it
    bool hyphen : 1 = false; ///< a word that may have a hyphen in it
    bool startsPhrase : 1 = false; ///< a phrase of AnnotatedText::phrases begins here
    bool sentenceStart : 1
        = false; ///< the first word of a sentence, or of a quotation within it: a capital tells nothing

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
    TextSpan span; ///< without white space and bullet around it; with the marks that belong to it
    TokenRange tokens;
    int paragraph = 0; ///< index in Article::paragraphs
};

/// A phrase of the lexicon (one token or more) found in the text: the longest one that starts there, for each class.
struct PhraseHit {
    TokenRange tokens;
    WordClass wordClass = WordClass::Count;
    QStringView value; ///< lives as long as the lexicon

    [[nodiscard]] bool isEmpty() const { return tokens.isEmpty(); }
};

/// An article with its tokens, sentences and lexicon phrases, made in one pass and read by all extractors.
struct AnnotatedText {
    Article article;
    std::shared_ptr<const Lexicon> lexicon;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<TokenRange> paragraphs; ///< tokens of Article::paragraphs, index by index
    std::vector<PhraseHit> phrases; ///< ordered by first token: phrases of two tokens or more only

    // By token, so that a question about one costs a look and no search:
    std::vector<quint64> classes; ///< what the word can be, a bit for each WordClass
    std::vector<quint64> begins; ///< the same, and what the phrases that begin there can be: where a hit is at all
    std::vector<int> sentenceOfToken; ///< index in sentences; -1: none holds it
    std::vector<quint32> phraseOfToken; ///< where startsPhrase: index in phrases of the first that begins there

    [[nodiscard]] QStringView view(const Token &token) const
    {
        return QStringView(article.text).sliced(token.start, token.end - token.start);
    }
    /// The longest word or phrase of the class that begins at \a token; tokens empty when there is none.
    [[nodiscard]] PhraseHit hitAt(int token, WordClass wordClass) const
    {
        return hits(token, wordClass) ? foundHit(token, wordClass) : PhraseHit {};
    }
    /// True when a word or phrase of the class begins at \a token: hitAt() is not empty.
    [[nodiscard]] bool hits(int token, WordClass wordClass) const
    {
        return (begins[size_t(token)] >> int(wordClass)) & 1;
    }
    /// True when the single word at \a token has the class.
    [[nodiscard]] bool is(int token, WordClass wordClass) const
    {
        return (classes[size_t(token)] >> int(wordClass)) & 1;
    }
    [[nodiscard]] TextSpan span(TokenRange range) const;
    [[nodiscard]] Excerpt excerpt(TokenRange range) const { return article.excerpt(span(range)); }
    /// The index in sentences of the one that holds \a token; -1 when none does.
    [[nodiscard]] int sentenceOf(int token) const
    {
        return token >= 0 && token < int(sentenceOfToken.size()) ? sentenceOfToken[size_t(token)] : -1;
    }
    /// The first token at or after \a position; tokens.size() when there is none.
    [[nodiscard]] int tokenAt(qsizetype position) const;

private:
    /// The hit that hits() has told of.
    [[nodiscard]] PhraseHit foundHit(int token, WordClass wordClass) const;
};

/// Cuts \a article into tokens and sentences and looks its words up. Linear in the length of the text, whatever the
/// text.
///
/// A sentence ends at a full stop that is not an abbreviation's, with the closing marks after it; it goes on when small
/// letters, a comma or the like follow (« Où ? » a-t-il demandé). It does not end inside marks or parentheses that are
/// paired within the paragraph and of reasonable length, so that a quotation and its "a-t-il dit" stay together.
[[nodiscard]] AnnotatedText annotate(const Article &article, std::shared_ptr<const Lexicon> lexicon);

} // namespace rapporteur
