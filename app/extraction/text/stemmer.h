// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace rapporteur {

/// Cuts words down to their Snowball stem, so that "partenariat" and "partenariats" are one. A language that Snowball
/// does not know keeps its words whole. Not to be shared between threads.
class Stemmer
{
public:
    /// \a language: ISO 639-1.
    explicit Stemmer(const QString &language);

    /// One that lives as long as the thread: what it remembers serves many articles.
    [[nodiscard]] static Stemmer &ofThread(const QString &language);

    /// The stem, in UTF-8, of a word in lower case. Words that come again and again are remembered, a few thousand.
    [[nodiscard]] std::string_view stem(QStringView lowerCaseWord);

private:
    struct Delete {
        void operator()(sb_stemmer *stemmer) const;
    };
    /// A word that was asked for; a place holds the last of those whose hash leads to it.
    struct Known {
        std::u16string word;
        std::string stem;
    };

    void learn(QStringView word, Known &known) const;

    std::unique_ptr<sb_stemmer, Delete> m_stemmer;
    std::vector<Known> m_known;
    Known m_long; ///< words that are too long to be remembered
};

} // namespace rapporteur
