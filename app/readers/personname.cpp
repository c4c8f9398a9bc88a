// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/personname.h"

#include "readers/wordfile.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The keys of a lexicon's lines, in small letters.
QSet<QString> keysOf(const QString &lexicon)
{
    QSet<QString> keys;
    for (const QString &line : linesOfResource(lexicon))
        keys.insert(line.section(u'\t', 0, 0).toLower());
    return keys;
}

bool isGivenName(const QString &word)
{
    static const QSet<QString> names = keysOf(u":/lexicons/common/first-name.txt"_s);
    return names.contains(word) || names.contains(word.section(u'-', 0, 0));
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = keysOf(u":/lexicons/common/name-particle.txt"_s);
    return particles.contains(word);
}

bool isNamePart(const QString &word)
{
    static const QString inside = u"-'’."_s;
    return (word.front().isUpper() || isParticle(word.toLower()))
        && std::all_of(
            word.cbegin(), word.cend(), [](QChar c) { return c.isLetter() || c.isMark() || inside.contains(c); });
}

} // namespace

bool isPersonName(const QString &line)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype mostWords = 5; // with particles
    if (line.size() > longest)
        return false;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= mostWords && std::all_of(words.cbegin(), words.cend(), isNamePart)
        && !isParticle(words.constLast().toLower()) && isGivenName(words.constFirst().toLower());
}

} // namespace rapporteur
