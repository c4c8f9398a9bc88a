// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <compare>

namespace rapporteur {

/// A piece of Article::text, in UTF-16 code units; end is exclusive. Ordered by start, then end.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] constexpr bool contains(TextSpan other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr TextSpan united(TextSpan other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }
    /// What both cover; empty when they do not overlap.
    [[nodiscard]] constexpr TextSpan intersected(TextSpan other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }

    auto operator<=>(const TextSpan &) const = default;
};

/// Words of the article and where they stand: Article::text sliced by span gives text, letter for letter.
/// This is the evidence that every fact carries. A default-made Excerpt (empty span) means "the text does not say".
struct Excerpt {
    QString text;
    TextSpan span;

    [[nodiscard]] bool isEmpty() const { return span.isEmpty(); }

    bool operator==(const Excerpt &) const = default;
};

} // namespace rapporteur
