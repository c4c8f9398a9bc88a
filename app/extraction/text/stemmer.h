// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <memory>
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

    /// A number for the stem of \a word, which may have capitals: the same for words with the same stem. \a hash is
    /// any hash of the word; words that come again and again are remembered by it, some ten thousand.
    [[nodiscard]] quint64 stemHash(QStringView word, quint32 hash);

private:
    struct Delete {
        void operator()(sb_stemmer *stemmer) const;
    };
    static constexpr size_t longestKnown = 26;
    /// A word that was asked for. Fills a line of the processor's cache.
    struct Known {
        [[nodiscard]] bool is(QStringView word) const;
        void learn(QStringView word, quint64 stemOfWord);

        quint64 stem = 0;
        quint32 length = 0;
        std::array<char16_t, longestKnown> letters = {};
    };

    [[nodiscard]] quint64 computed(QStringView word) const;

    std::unique_ptr<sb_stemmer, Delete> m_stemmer;
    std::vector<Known> m_known;
};

} // namespace rapporteur
