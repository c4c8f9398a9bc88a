// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace rapporteur {

/// Cuts words down to their Snowball stem, so that "partenariat" and "partenariats" are one. A language that Snowball
/// does not know keeps its words whole. Not to be shared between threads.
class Stemmer
{
public:
    /// \a language: ISO 639-1.
    explicit Stemmer(const QString &language);

    /// The stem, in UTF-8, of a word in lower case.
    [[nodiscard]] QByteArray stem(QStringView lowerCaseWord) const;

private:
    struct Delete {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> m_stemmer;
};

} // namespace rapporteur
