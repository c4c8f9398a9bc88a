// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/annotatedtext.h"

namespace rapporteur {

AnnotatedText annotate(const Article &article, std::shared_ptr<const Lexicon> lexicon)
{
    return {.article = article, .lexicon = std::move(lexicon), .tokens = {}, .sentences = {}, .paragraphs = {}, .phrases = {}};
}

TextSpan AnnotatedText::span(TokenRange range) const
{
    Q_ASSERT(!range.isEmpty());
    return {qsizetype(tokens[range.first].start), qsizetype(tokens[range.end - 1].end)};
}

int AnnotatedText::sentenceOf(int token) const
{
    const auto after = std::upper_bound(sentences.cbegin(), sentences.cend(), token,
                                        [](int at, const Sentence &s) { return at < s.tokens.first; });
    if (after == sentences.cbegin() || !std::prev(after)->tokens.contains(token))
        return -1;
    return int(std::prev(after) - sentences.cbegin());
}

int AnnotatedText::tokenAt(qsizetype position) const
{
    const auto found = std::lower_bound(tokens.cbegin(), tokens.cend(), position,
                                        [](const Token &t, qsizetype at) { return qsizetype(t.start) < at; });
    return int(found - tokens.cbegin());
}

std::pair<const PhraseHit *, const PhraseHit *> AnnotatedText::phrasesAt(int token) const
{
    const auto first = std::lower_bound(phrases.cbegin(), phrases.cend(), token,
                                        [](const PhraseHit &p, int at) { return p.tokens.first < at; });
    const auto end = std::find_if(first, phrases.cend(), [token](const PhraseHit &p) { return p.tokens.first != token; });
    return {phrases.data() + (first - phrases.cbegin()), phrases.data() + (end - phrases.cbegin())};
}

} // namespace rapporteur
