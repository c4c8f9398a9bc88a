// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/stemmer.h"

#include <libstemmer.h>

namespace rapporteur {

void Stemmer::Delete::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString &language)
    : m_stemmer(sb_stemmer_new(language.toLatin1().constData(), nullptr))
{
}

QByteArray Stemmer::stem(QStringView lowerCaseWord) const
{
    const QByteArray word = lowerCaseWord.toUtf8();
    if (!m_stemmer)
        return word;
    const auto *letters = reinterpret_cast<const sb_symbol *>(word.constData());
    const sb_symbol *stemmed = sb_stemmer_stem(m_stemmer.get(), letters, int(word.size()));
    if (!stemmed) // out of memory: the word itself is as good
        return word;
    return QByteArray(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(m_stemmer.get()));
}

} // namespace rapporteur
