// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/reader.h"

#include "extraction/text/characters.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

bool Reader::isThe(int i) const
{
    if (!has(i, WordClass::Determiner))
        return false;
    const QStringView value = m_lexicon.value(token(i).word, WordClass::Determiner);
    return value.endsWith("definite"_L1) && !value.endsWith("indefinite"_L1);
}

bool Reader::isWhose(int i) const
{
    return has(i, WordClass::RelativePronoun) && !isVerb(i)
        && m_lexicon.value(token(i).word, WordClass::RelativePronoun) == u"whose";
}

bool Reader::isAdjective(int i) const
{
    if (!m_adjectivesFollow || !isSmall(i))
        return false;
    const quint64 known = classes(i);
    if (known & (classBit(WordClass::CountryAdjective) | classBit(WordClass::RoleModifier)))
        return true;
    if (known & (verbClasses | closedClasses | classBit(WordClass::AdjectiveEnding)))
        return false;
    const QStringView value = endingValue(i);
    return !value.isNull() && value.isEmpty();
}

bool Reader::endsLikeAdjective(int i) const
{
    const QStringView value = isWord(i) ? endingValue(i) : QStringView();
    return has(i, WordClass::CountryAdjective) || has(i, WordClass::RoleModifier)
        || (!value.isNull() && value.isEmpty());
}

QStringView Reader::endingValue(int i) const
{
    constexpr qsizetype longestEnding = 6;
    constexpr qsizetype shortestStem = 2;
    const QStringView word = view(i);
    for (qsizetype length = std::min(longestEnding, word.size() - shortestStem); length >= 1; --length) {
        WordHash hash;
        hash.add(u'-');
        for (const QChar c : word.last(length))
            hash.add(Characters::table().folded(c.unicode()));
        const WordId ending = m_lexicon.findHash(hash.value());
        if (!m_lexicon.is(ending, WordClass::AdjectiveEnding))
            continue;
        const QStringView value = m_lexicon.value(ending, WordClass::AdjectiveEnding);
        return value.isEmpty() ? QStringView(u"") : value;
    }
    return {};
}

bool Reader::isAcronymShaped(int i) const
{
    constexpr qsizetype longest = 12;
    if (!isWord(i) || !token(i).allCapitals)
        return false;
    const QStringView word = view(i);
    if (word.size() > longest)
        return false;
    return !std::all_of(word.begin(), word.end(), [](QChar c) { return u"IVXLC"_s.contains(c); });
}

quint64 nameHash(const Reader &reader, TokenRange tokens)
{
    quint64 hash = 0xCBF29CE484222325u;
    for (int i = tokens.first; i < tokens.end; ++i) {
        if (reader.token(i).hash != 0 && !reader.isClosed(i))
            hash = (hash ^ reader.token(i).hash) * 0x9E3779B97F4A7C15u;
    }
    return hash;
}

} // namespace rapporteur
