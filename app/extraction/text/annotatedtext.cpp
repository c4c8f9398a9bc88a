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
                text.phrases.push_back(hit);
                text.tokens[size_t(first)].startsPhrase = true;
            }
        }
    }
}

} // namespace

AnnotatedText annotate(const Article &article, std::shared_ptr<const Lexicon> lexicon)
{
    AnnotatedText text {.article = article,
        .lexicon = std::move(lexicon),
        .tokens = {},
        .sentences = {},
        .paragraphs = {},
        .phrases = {}};
    constexpr int lettersPerToken = 5; // of English and French press text, spaces and signs included
    text.tokens.reserve(size_t(article.text.size() / lettersPerToken + 16));
    text.paragraphs.reserve(size_t(article.paragraphs.size()));
    for (const Paragraph &paragraph : article.paragraphs) {
        const auto first = int(text.tokens.size());
        tokenize(article.text, paragraph.span, *text.lexicon, text.tokens);
        const TokenRange range {first, int(text.tokens.size())};
        text.paragraphs.push_back(range);
        for (int i = range.first; i < range.end; ++i) {
            if (text.lexicon->startsPhrase(text.tokens[i].word))
                addPhrases(text, i, range.end);
        }
        splitSentences(text, int(text.paragraphs.size()) - 1);
    }
    return text;
}

PhraseHit AnnotatedText::hitAt(int token, WordClass wordClass) const
{
    if (tokens[size_t(token)].startsPhrase) {
        const auto [first, end] = phrasesAt(token);
        for (const PhraseHit *hit = first; hit != end; ++hit) {
            if (hit->wordClass == wordClass)
                return *hit;
        }
    }
    if (!is(token, wordClass))
        return {};
    return {{token, token + 1}, wordClass, lexicon->value(tokens[token].word, wordClass)};
}

TextSpan AnnotatedText::span(TokenRange range) const
{
    Q_ASSERT(!range.isEmpty());
    return {qsizetype(tokens[range.first].start), qsizetype(tokens[range.end - 1].end)};
}

int AnnotatedText::sentenceOf(int token) const
{
    const auto after = std::upper_bound(
        sentences.cbegin(), sentences.cend(), token, [](int at, const Sentence &s) { return at < s.tokens.first; });
    if (after == sentences.cbegin() || !std::prev(after)->tokens.contains(token))
        return -1;
    return int(std::prev(after) - sentences.cbegin());
}

int AnnotatedText::tokenAt(qsizetype position) const
{
    const auto found = std::lower_bound(
        tokens.cbegin(), tokens.cend(), position, [](const Token &t, qsizetype at) { return qsizetype(t.start) < at; });
    return int(found - tokens.cbegin());
}

std::pair<const PhraseHit *, const PhraseHit *> AnnotatedText::phrasesAt(int token) const
{
    const auto first = std::lower_bound(
        phrases.cbegin(), phrases.cend(), token, [](const PhraseHit &p, int at) { return p.tokens.first < at; });
    const auto end
        = std::find_if(first, phrases.cend(), [token](const PhraseHit &p) { return p.tokens.first != token; });
    return {phrases.data() + (first - phrases.cbegin()), phrases.data() + (end - phrases.cbegin())};
}

} // namespace rapporteur
