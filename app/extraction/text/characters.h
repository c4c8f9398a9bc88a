// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

#include <array>

namespace rapporteur {

/// What a UTF-16 code unit means to the tokenizer.
enum class CharClass : quint8 {
    Other, ///< any sign that is not below
    Space,
    LineBreak,
    Lower,
    Upper,
    Letter, ///< without case, and both halves of a surrogate pair
    Mark, ///< a combining mark, which belongs to the letter before it
    Digit,
    Apostrophe, ///< ' ’ ʼ
    Hyphen, ///< - and the no-break and typographic hyphens
    SoftHyphen, ///< and other signs of no width: they belong to the word and are dropped from its folded form
    Stop, ///< .
    Ender, ///< … ? ! and their kin in other scripts
    Quote, ///< any quotation mark but the apostrophes
};

/// Classes and lower case of the code units below limit come from a table, the rest from QChar.
class Characters
{
public:
    [[nodiscard]] static const Characters &table();

    [[nodiscard]] CharClass classOf(char16_t c) const { return c < limit ? m_class[c] : slowClassOf(c); }
    /// Lower case; apostrophes as ', hyphens as -.
    [[nodiscard]] char16_t folded(char16_t c) const { return c < limit ? m_folded[c] : QChar::toLower(char32_t(c)); }

    [[nodiscard]] static bool isLetter(CharClass c) { return c >= CharClass::Lower && c <= CharClass::Letter; }
    [[nodiscard]] static bool isWordPart(CharClass c) { return c >= CharClass::Lower && c <= CharClass::Digit; }

private:
    static constexpr char16_t limit = 0x2100;

    Characters();
    [[nodiscard]] static CharClass slowClassOf(char16_t c);

    std::array<CharClass, limit> m_class;
    std::array<char16_t, limit> m_folded;
};

/// The hash of a folded word, built letter by letter while scanning.
class WordHash
{
public:
    void add(char16_t folded) { m_state = (m_state ^ folded) * 0x9E3779B97F4A7C15u; }
    /// Never 0.
    [[nodiscard]] quint64 value() const
    {
        quint64 h = m_state ^ (m_state >> 29);
        h *= 0xBF58476D1CE4E5B9u;
        h ^= h >> 32;
        return h | (quint64(1) << 63);
    }

private:
    quint64 m_state = 0xCBF29CE484222325u;
};

} // namespace rapporteur
