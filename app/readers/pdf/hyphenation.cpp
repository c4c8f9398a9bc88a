// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/hyphenation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x00ad);
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == QChar(0x2010);
}

QString lastWord(const QString &text)
{
    qsizetype begin = text.size();
    while (begin > 0 && isOfWord(text.at(begin - 1)))
        --begin;
    return text.mid(begin).toLower();
}

QString firstWord(const QString &text)
{
    const auto end = std::find_if_not(text.cbegin(), text.cend(), isOfWord);
    return text.left(end - text.cbegin()).toLower();
}

/// First parts of compounds that keep their hyphen in French and English, and the second parts that do.
constexpr std::array firstParts {"vice"_L1, "ex"_L1, "non"_L1, "peut"_L1, "celui"_L1, "celle"_L1, "ceux"_L1,
    "celles"_L1, "semi"_L1, "demi"_L1, "mi"_L1, "quasi"_L1, "sous"_L1, "avant"_L1, "après"_L1, "au"_L1, "par"_L1,
    "là"_L1, "ci"_L1, "self"_L1, "well"_L1, "long"_L1, "short"_L1, "high"_L1, "low"_L1, "so"_L1, "grand"_L1, "porte"_L1,
    "haut"_L1, "quatre"_L1, "vingt"_L1, "est"_L1, "nord"_L1, "sud"_L1, "post"_L1, "all"_L1};
constexpr std::array secondParts {"il"_L1, "elle"_L1, "ils"_L1, "elles"_L1, "on"_L1, "t"_L1, "je"_L1, "nous"_L1,
    "vous"_L1, "même"_L1, "mêmes"_L1, "ci"_L1, "là"_L1, "ce"_L1, "être"_L1, "général"_L1, "based"_L1, "led"_L1,
    "term"_L1, "level"_L1, "scale"_L1, "making"_L1, "wide"_L1};

} // namespace

void Hyphenation::learn(const QString &line)
{
    constexpr qsizetype mostWords = 500'000;
    QString word;
    for (const QChar c : line) {
        if (isOfWord(c)) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            if (m_words.size() < mostWords)
                m_words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty() && !isHyphen(word.back()))
        m_words.insert(word);
}

bool Hyphenation::keepsHyphen(const QString &before, const QString &after) const
{
    if (m_words.contains(before + after))
        return false;
    if (m_words.contains(before + u'-' + after))
        return true;
    const qsizetype hyphen = before.lastIndexOf(u'-');
    const QString last = before.mid(hyphen + 1); // of "a-t-" + "il", "t"
    const QString first = after.left(after.indexOf(u'-'));
    return hyphen >= 0 || std::find(firstParts.begin(), firstParts.end(), last) != firstParts.end()
        || std::find(secondParts.begin(), secondParts.end(), first) != secondParts.end();
}

void Hyphenation::join(QString &text, const QString &next) const
{
    if (text.isEmpty() || next.isEmpty()) {
        text += next;
        return;
    }
    const bool isBroken
        = isHyphen(text.back()) && text.size() > 1 && text.at(text.size() - 2).isLetter() && next.front().isLetter();
    if (isBroken) {
        const bool isSoft = text.back() == QChar(0x00ad);
        QString before = lastWord(text);
        before.chop(isSoft ? 0 : 1);
        if (isSoft || (next.front().isLower() && !keepsHyphen(before, firstWord(next))))
            text.chop(1);
        text += next;
        return;
    }
    // Chinese and Japanese lines are joined without a space.
    const bool isUnspaced = text.back().script() == QChar::Script_Han || next.front().script() == QChar::Script_Han
        || (text.back().unicode() >= 0x3000 && text.back().unicode() < 0x3040) || text.back().unicode() >= 0xff00;
    const bool isJoinedOnBothSides = isUnspaced && !text.back().isSpace();
    text += (isJoinedOnBothSides ? QString() : u" "_s) + next;
}

} // namespace rapporteur
