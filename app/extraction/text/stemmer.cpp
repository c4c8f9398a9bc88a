// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/stemmer.h"

#include <libstemmer.h>

#include <map>

namespace rapporteur {

void Stemmer::Delete::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString &language)
    : m_stemmer(sb_stemmer_new(language.toLatin1().constData(), nullptr))
{
}

Stemmer &Stemmer::ofThread(const QString &language)
{
    constexpr size_t mostLanguages = 8; // an article may name any language as its own
    thread_local std::map<QString, Stemmer> stemmers;
    if (stemmers.size() == mostLanguages && !stemmers.contains(language))
        stemmers.clear();
    return stemmers.try_emplace(language, language).first->second;
}

std::string_view Stemmer::stem(QStringView lowerCaseWord)
{
    constexpr size_t places = 4096;
    constexpr size_t longest = 40;
    m_known.resize(places);
    const std::u16string_view word(lowerCaseWord.utf16(), size_t(lowerCaseWord.size()));
    Known &known = word.size() > longest ? m_long : m_known[std::hash<std::u16string_view>()(word) % places];
    if (known.word != word)
        learn(lowerCaseWord, known);
    return known.stem;
}

void Stemmer::learn(QStringView word, Known &known) const
{
    const QByteArray bytes = word.toUtf8();
    known.word.assign(word.utf16(), size_t(word.size()));
    known.stem.assign(bytes.constData(), size_t(bytes.size()));
    if (!m_stemmer)
        return;
    const auto *letters = reinterpret_cast<const sb_symbol *>(bytes.constData());
    if (const sb_symbol *stemmed = sb_stemmer_stem(m_stemmer.get(), letters, int(bytes.size())))
        known.stem.assign(reinterpret_cast<const char *>(stemmed), size_t(sb_stemmer_length(m_stemmer.get())));
    // Else it is out of memory: the word itself is as good.
}

} // namespace rapporteur
