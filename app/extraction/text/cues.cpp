// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/cues.h"

#include <array>

namespace rapporteur {

namespace {

constexpr int longestPhrase = 9; // tokens; what lies further back cannot reach a token any more

quint64 bitOf(WordClass wordClass)
{
    return quint64(1) << int(wordClass);
}

} // namespace

bool hasWord(QStringView value, QLatin1StringView word)
{
    qsizetype from = 0;
    while (from <= value.size() - word.size()) {
        const qsizetype at = value.indexOf(word, from);
        if (at < 0)
            return false;
        const qsizetype end = at + word.size();
        if ((at == 0 || value[at - 1] == u' ') && (end == value.size() || value[end] == u' '))
            return true;
        from = end;
    }
    return false;
}

qint64 leadingNumber(QStringView value)
{
    const qsizetype space = value.indexOf(u' ');
    return value.first(space < 0 ? value.size() : space).toLongLong();
}

bool Cue::says(QLatin1StringView flag) const
{
    return hasWord(value, flag);
}

Cues::Cues(const AnnotatedText &text, std::initializer_list<WordClass> classes)
{
    quint64 wanted = 0;
    for (const WordClass wordClass : classes)
        wanted |= bitOf(wordClass);

    std::array<int, size_t(WordClass::Count)> coveredUntil {};
    auto phrase = text.phrases.cbegin();
    for (int i = 0; i < int(text.tokens.size()); ++i) {
        for (; phrase != text.phrases.cend() && phrase->tokens.first == i; ++phrase) {
            int &covered = coveredUntil[size_t(phrase->wordClass)];
            if (!(wanted & bitOf(phrase->wordClass)) || i < covered)
                continue;
            m_cues.push_back({phrase->tokens, phrase->wordClass, phrase->value});
            covered = phrase->tokens.end;
        }
        const WordId word = text.tokens[size_t(i)].word;
        for (quint64 left = text.lexicon->classes(word) & wanted; left != 0; left &= left - 1) {
            const auto wordClass = WordClass(qCountTrailingZeroBits(left));
            if (i >= coveredUntil[size_t(wordClass)])
                m_cues.push_back({{i, i + 1}, wordClass, text.lexicon->value(word, wordClass)});
        }
    }
}

std::span<const Cue> Cues::in(TokenRange range) const
{
    const auto before = [](const Cue &cue, int token) { return cue.tokens.first < token; };
    const auto first = std::lower_bound(m_cues.cbegin(), m_cues.cend(), range.first, before);
    const auto end = std::lower_bound(first, m_cues.cend(), range.end, before);
    return {first, end};
}

const Cue *Cues::firstIn(TokenRange range, WordClass wordClass) const
{
    for (const Cue &cue : in(range)) {
        if (cue.wordClass == wordClass)
            return &cue;
    }
    return nullptr;
}

const Cue *Cues::at(int token, WordClass wordClass) const
{
    return firstIn({token, token + 1}, wordClass);
}

const Cue *Cues::covering(int token, WordClass wordClass) const
{
    for (const Cue &cue : in({token - longestPhrase, token + 1})) {
        if (cue.wordClass == wordClass && cue.tokens.contains(token))
            return &cue;
    }
    return nullptr;
}

const Cue *Cues::endingAt(int token, WordClass wordClass) const
{
    for (const Cue &cue : in({token - longestPhrase, token})) {
        if (cue.wordClass == wordClass && cue.tokens.end == token)
            return &cue;
    }
    return nullptr;
}

bool hasRole(const AnnotatedText &text, int token, QLatin1StringView role)
{
    if (token < 0 || token >= int(text.tokens.size()))
        return false;
    const WordId word = text.tokens[size_t(token)].word;
    return text.lexicon->is(word, WordClass::FunctionWord)
        && hasWord(text.lexicon->value(word, WordClass::FunctionWord), role);
}

} // namespace rapporteur
