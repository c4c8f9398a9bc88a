// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"

#include <QHash>

namespace rapporteur {

/// Words of one text and what stands around them, by which they can be found in another version of it.
struct Anchor {
    QString words;
    QString before; ///< at most anchorContext letters, not beyond the paragraph
    QString after;
    qsizetype start = 0; ///< where they stood

    bool operator==(const Anchor &) const = default;
};
inline constexpr qsizetype anchorContext = 48;

/// The anchor of the passage at \a span of \a text.
[[nodiscard]] Anchor anchorOf(QStringView text, TextSpan span);

/// Finds passages of an older version in \a text: letter for letter first, told apart by what stands around them; then
/// by what stands around them alone; then by the words that are left of them. A value.
class PassageFinder
{
public:
    explicit PassageFinder(const QString &text);

    /// Where \a anchor's words stand now, changed or not; empty when they are gone.
    [[nodiscard]] Excerpt find(const Anchor &anchor) const;

private:
    struct Word {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] TextSpan findExactly(const Anchor &anchor) const;
    [[nodiscard]] TextSpan findBetween(const Anchor &anchor) const;
    [[nodiscard]] TextSpan findByWords(const Anchor &anchor) const;
    [[nodiscard]] qsizetype contextAt(const Anchor &anchor, TextSpan span) const;
    [[nodiscard]] QList<qsizetype> placesOf(QStringView words) const;

    QString m_text;
    QList<Word> m_words;
    QMultiHash<size_t, qsizetype> m_places; ///< of each run of two words: where it begins in m_words
};

} // namespace rapporteur
