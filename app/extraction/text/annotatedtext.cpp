// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/annotatedtext.h"

#include "extraction/text/sentences.h"
#include "extraction/text/tokenizer.h"

#include <array>
#include <bit>

namespace rapporteur {

namespace {

/// Adds the longest phrase of each class that begins at \a first.
void addPhrases(AnnotatedText &text, int first, int end)
{
    const Lexicon &lexicon = *text.lexicon;
    std::array<int, size_t(WordClass::Count)> place; // in text.phrases, of the class's hit
    quint64 found = 0;
    quint32 path = 0;
    for (int i = first; i < end; ++i) {
        const WordId word = text.tokens[i].word;
        path = word == 0 ? 0 : lexicon.phraseStep(path, word);
        if (path == 0)
            return;
        quint64 classes = lexicon.phraseClasses(path);
        while (classes != 0) {
            const int number = std::countr_zero(classes);
            classes &= classes - 1;
            const PhraseHit hit {{first, i + 1}, WordClass(number), lexicon.phraseValue(path, WordClass(number))};
            if ((found >> number) & 1) {
                text.phrases[size_t(place[size_t(number)])] = hit;
            } else {
                found |= quint64(1) << number;
                place[size_t(number)] = int(text.phrases.size());
                if (!text.tokens[size_t(first)].startsPhrase)
                    text.phraseOfToken[size_t(first)] = quint32(text.phrases.size());
                text.phrases.push_back(hit);
                text.tokens[size_t(first)].startsPhrase = true;
                text.begins[size_t(first)] |= quint64(1) << number;
            }
        }
    }
}

/// Looks the tokens of a paragraph up.
void classify(AnnotatedText &text, TokenRange paragraph)
{
    const Lexicon &lexicon = *text.lexicon;
    const auto size = size_t(paragraph.end);
    text.classes.resize(size);
    text.begins.resize(size);
    text.sentenceOfToken.resize(size, -1);
    text.phraseOfToken.resize(size);
    for (int i = paragraph.first; i < paragraph.end; ++i) {
        const WordId word = text.tokens[size_t(i)].word;
        text.begins[size_t(i)] = text.classes[size_t(i)] = lexicon.classes(word);
        if (lexicon.startsPhrase(word))
            addPhrases(text, i, paragraph.end);
    }
}

} // namespace

AnnotatedText annotate(const Article &article, std::shared_ptr<const Lexicon> lexicon)
{
    AnnotatedText text;
    text.article = article;
    text.lexicon = std::move(lexicon);
    constexpr int lettersPerToken = 5; // of English and French press text, spaces and signs included
    const auto tokens = size_t(article.text.size() / lettersPerToken + 16);
    text.tokens.reserve(tokens);
    text.classes.reserve(tokens);
    text.begins.reserve(tokens);
    text.sentenceOfToken.reserve(tokens);
    text.phraseOfToken.reserve(tokens);
    text.paragraphs.reserve(size_t(article.paragraphs.size()));
    for (const Paragraph &paragraph : article.paragraphs) {
        const auto first = int(text.tokens.size());
        tokenize(article.text, paragraph.span, *text.lexicon, text.tokens);
        const TokenRange range {first, int(text.tokens.size())};
        text.paragraphs.push_back(range);
        classify(text, range);
        splitSentences(text, int(text.paragraphs.size()) - 1);
    }
    return text;
}

PhraseHit AnnotatedText::foundHit(int token, WordClass wordClass) const
{
    if (tokens[size_t(token)].startsPhrase) {
        for (size_t i = phraseOfToken[size_t(token)]; i < phrases.size() && phrases[i].tokens.first == token; ++i) {
            if (phrases[i].wordClass == wordClass)
                return phrases[i];
        }
    }
    return {{token, token + 1}, wordClass, lexicon->value(tokens[size_t(token)].word, wordClass)};
}

TextSpan AnnotatedText::span(TokenRange range) const
{
    Q_ASSERT(!range.isEmpty());
    return {qsizetype(tokens[range.first].start), qsizetype(tokens[range.end - 1].end)};
}

int AnnotatedText::tokenAt(qsizetype position) const
{
    const auto found = std::lower_bound(
        tokens.cbegin(), tokens.cend(), position, [](const Token &t, qsizetype at) { return qsizetype(t.start) < at; });
    return int(found - tokens.cbegin());
}

} // namespace rapporteur
