// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/stemmer.h"

#include <libstemmer.h>

#include <map>
#include <string_view>

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

quint64 Stemmer::stemHash(QStringView word, quint32 hash)
{
    constexpr size_t places = 1 << 14;
    if (size_t(word.size()) > longestKnown)
        return computed(word);
    m_known.resize(places);
    // Two places for a hash: the word asked for last stands first, and pushes the other out when it is new.
    Known &first = m_known[hash * 2 % places];
    Known &second = m_known[hash * 2 % places + 1];
    if (first.is(word))
        return first.stem;
    std::swap(first, second);
    if (!first.is(word))
        first.learn(word, computed(word));
    return first.stem;
}

bool Stemmer::Known::is(QStringView word) const
{
    return length == size_t(word.size()) && std::equal(word.begin(), word.end(), letters.begin());
}

void Stemmer::Known::learn(QStringView word, quint64 stemOfWord)
{
    stem = stemOfWord;
    length = quint32(word.size());
    std::copy_n(word.utf16(), word.size(), letters.begin());
}

quint64 Stemmer::computed(QStringView word) const
{
    const QByteArray bytes = word.toString().toLower().toUtf8();
    std::string_view stem(bytes.constData(), size_t(bytes.size()));
    const auto *letters = reinterpret_cast<const sb_symbol *>(bytes.constData());
    // Without a stemmer for the language, or when it is out of memory, the word itself is as good.
    if (const sb_symbol *stemmed = m_stemmer ? sb_stemmer_stem(m_stemmer.get(), letters, int(bytes.size())) : nullptr)
        stem = {reinterpret_cast<const char *>(stemmed), size_t(sb_stemmer_length(m_stemmer.get()))};
    return std::hash<std::string_view>()(stem);
}

} // namespace rapporteur
