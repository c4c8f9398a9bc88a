// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/cues.h"

namespace rapporteur {

namespace {

constexpr int longestPhrase = 9; // tokens; what lies further back cannot reach a token any more

} // namespace

bool hasWord(QStringView value, QLatin1StringView word)
{
    const char16_t *at = value.utf16();
    const char16_t *const end = at + value.size();
    while (end - at >= word.size()) {
        const char16_t *const after = at + word.size();
        if (after == end || *after == u' ') {
            const char *letter = word.begin();
            while (letter != word.end() && char16_t(uchar(*letter)) == *at) {
                ++letter;
                ++at;
            }
            if (letter == word.end())
                return true;
        }
        while (at != end && *at != u' ')
            ++at;
        if (at != end)
            ++at;
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
        wanted |= classBit(wordClass);

    const auto tokens = int(text.tokens.size());
    m_firstFrom.resize(size_t(tokens) + 1);
    CoveredUntil coveredUntil {};
    for (int i = 0; i < tokens; ++i) {
        m_firstFrom[size_t(i)] = quint32(m_cues.size());
        if (text.begins[size_t(i)] & wanted)
            add(text, i, wanted, coveredUntil);
    }
    m_firstFrom.back() = quint32(m_cues.size());
}

void Cues::add(const AnnotatedText &text, int token, quint64 wanted, CoveredUntil &coveredUntil)
{
    if (text.tokens[size_t(token)].startsPhrase) {
        auto phrase = text.phrases.cbegin() + text.phraseOfToken[size_t(token)];
        for (; phrase != text.phrases.cend() && phrase->tokens.first == token; ++phrase) {
            int &covered = coveredUntil[size_t(phrase->wordClass)];
            if (!(wanted & classBit(phrase->wordClass)) || token < covered)
                continue;
            m_cues.push_back({phrase->tokens, phrase->wordClass, phrase->value});
            covered = phrase->tokens.end;
        }
    }
    const WordId word = text.tokens[size_t(token)].word;
    for (quint64 left = text.classes[size_t(token)] & wanted; left != 0; left &= left - 1) {
        const auto wordClass = WordClass(qCountTrailingZeroBits(left));
        if (token >= coveredUntil[size_t(wordClass)])
            m_cues.push_back({{token, token + 1}, wordClass, text.lexicon->value(word, wordClass)});
    }
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

} // namespace rapporteur
