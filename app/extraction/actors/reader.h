// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/cues.h"

namespace rapporteur {

/// What the finders of names ask about a token. Any index may be asked; one outside of the text answers no.
class Reader
{
public:
    explicit Reader(const AnnotatedText &text)
        : m_text(text)
        , m_lexicon(*text.lexicon)
    {
    }

    [[nodiscard]] bool exists(int i) const { return i >= 0 && i < int(m_text.tokens.size()); }
    [[nodiscard]] const Token &token(int i) const { return m_text.tokens[size_t(i)]; }
    [[nodiscard]] bool isKind(int i, TokenKind kind) const { return exists(i) && token(i).kind == kind; }
    [[nodiscard]] bool isWord(int i) const { return isKind(i, TokenKind::Word); }
    [[nodiscard]] bool isComma(int i) const { return isKind(i, TokenKind::Comma); }
    [[nodiscard]] bool isCapital(int i) const { return isWord(i) && token(i).capital; }
    [[nodiscard]] bool isSmall(int i) const { return isWord(i) && !token(i).capital; }
    [[nodiscard]] quint64 classes(int i) const { return exists(i) ? m_text.classes[size_t(i)] : 0; }
    [[nodiscard]] bool has(int i, WordClass wordClass) const { return (classes(i) & classBit(wordClass)) != 0; }
    [[nodiscard]] PhraseHit hit(int i, WordClass wordClass) const
    {
        return exists(i) ? m_text.hitAt(i, wordClass) : PhraseHit {};
    }
    /// Whether the function word at \a i does \a what: "of", "the", "and" (see function-word.txt).
    [[nodiscard]] bool does(int i, QLatin1StringView what) const { return hasRole(m_text, i, what); }
    /// The end of a function word of one or more tokens, "de la" included, that does \a what; \a i when there is none.
    [[nodiscard]] bool isThe(int i) const;
    /// "whose", "dont": what follows belongs to what stands before.
    [[nodiscard]] bool isWhose(int i) const;

    /// A word of the closed classes: what begins sentences with a capital and names nobody.
    [[nodiscard]] bool isClosed(int i) const
    {
        return (classes(i) & closedClasses) != 0 && !has(i, WordClass::PersonTitle);
    }
    /// A capitalised word that is no sentence's accidental capital.
    [[nodiscard]] bool isNameLike(int i) const { return isCapital(i) && !isClosed(i); }
    [[nodiscard]] bool isVerb(int i) const { return (classes(i) & verbClasses) != 0; }
    /// An adjective after a noun, in languages that put it there.
    [[nodiscard]] bool isAdjective(int i) const;
    /// A word that ends as verbs do, in languages where nouns stand unmarked before nouns: "resigned", "visits".
    [[nodiscard]] bool endsLikeVerb(int i) const { return endingValue(i) == u"verb"; }
    /// A word that ends as adjectives do, in capitals too: "Étrangères".
    [[nodiscard]] bool endsLikeAdjective(int i) const;
    [[nodiscard]] bool adjectivesFollow() const { return m_adjectivesFollow; }
    /// Capital letters and digits only, as acronyms are; not a Roman number.
    [[nodiscard]] bool isAcronymShaped(int i) const;
    [[nodiscard]] QStringView view(int i) const { return m_text.view(token(i)); }

    static constexpr quint64 closedClasses = classBit(WordClass::StopWord) | classBit(WordClass::Determiner)
        | classBit(WordClass::SubjectPronoun) | classBit(WordClass::Preposition) | classBit(WordClass::Conjunction)
        | classBit(WordClass::Elision) | classBit(WordClass::FunctionWord) | classBit(WordClass::AttributionPreposition)
        | classBit(WordClass::WeekdayName) | classBit(WordClass::MonthName) | classBit(WordClass::RelativeDay)
        | classBit(WordClass::NumberWord);
    static constexpr quint64 verbClasses
        = classBit(WordClass::ReportingVerb) | classBit(WordClass::Auxiliary) | classBit(WordClass::CommonVerb);

private:
    /// What adjective-ending.txt says of the longest listed ending of a word; null when it lists none.
    [[nodiscard]] QStringView endingValue(int i) const;

    const AnnotatedText &m_text;
    const Lexicon &m_lexicon;
    bool m_adjectivesFollow = m_lexicon.find(QStringLiteral("-al")) != 0;
};

/// The folded words of \a tokens that are not closed, as one hash: the same name has the same hash.
[[nodiscard]] quint64 nameHash(const Reader &reader, TokenRange tokens);

} // namespace rapporteur
