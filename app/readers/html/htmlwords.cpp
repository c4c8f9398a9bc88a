// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlwords.h"

#include <QFile>
#include <QList>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestName = 300; // frameworks write hundreds of classes; what matters comes first

/// Calls \a take for each "key<TAB>value" line of a word list.
template <typename Take> void readWords(const QString &resource, Take take)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray all = file.readAll();
    for (const QByteArray &line : all.split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith('#'))
            take(line.left(tab), QString::fromUtf8(line.mid(tab + 1)));
    }
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

/// "articleRelated-list" gives article, related, list.
QList<QByteArray> wordsOfName(QByteArrayView names)
{
    QList<QByteArray> words;
    QByteArray word;
    char before = ' ';
    for (const char c : names.first(std::min(names.size(), longestName))) {
        const bool begins = !isLetter(c) || (isUpper(c) && isLetter(before) && !isUpper(before));
        if (begins && !word.isEmpty())
            words << std::exchange(word, {});
        if (isLetter(c))
            word += isUpper(c) ? char(c - 'A' + 'a') : c;
        else if (c == ' ')
            words << QByteArray(); // no pair goes over the border of two names
        before = c;
    }
    words << word;
    return words;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

} // namespace

const HtmlWords &HtmlWords::instance()
{
    static const HtmlWords words;
    return words;
}

HtmlWords::HtmlWords()
{
    readWords(u":/readers/markup-names.txt"_s,
        [this](const QByteArray &name, const QString &reason) { m_names.insert(name, reason); });
    readWords(u":/readers/phrases.txt"_s, [this](const QByteArray &phrase, const QString &reason) {
        const QString key = QString::fromUtf8(phrase);
        m_phrases.insert(key, reason);
        m_longestPhrase = std::max(m_longestPhrase, key.size());
    });
}

QString HtmlWords::reasonForNames(QByteArrayView names) const
{
    QByteArray before;
    for (const QByteArray &word : wordsOfName(names)) {
        const auto single = m_names.constFind(word);
        if (single != m_names.cend())
            return *single;
        const auto pair = before.isEmpty() ? m_names.cend() : m_names.constFind(before + '+' + word);
        if (pair != m_names.cend())
            return *pair;
        before = word;
    }
    return {};
}

QString HtmlWords::reasonForLine(const QString &line, qsizetype *length) const
{
    QString head = line.left(m_longestPhrase + 1).toLower();
    head.replace(u'’', u'\'').replace(QChar(0x00a0), u' ');
    for (qsizetype end = std::min(head.size(), m_longestPhrase); end > 0; --end) {
        const bool isWhole = end == head.size() || !isWordCharacter(head.at(end)) || !isWordCharacter(head.at(end - 1));
        const auto found = isWhole ? m_phrases.constFind(head.left(end)) : m_phrases.cend();
        if (found == m_phrases.cend())
            continue;
        if (length) {
            while (end < line.size() && (line.at(end).isSpace() || line.at(end) == u':' || line.at(end) == u'：'))
                ++end;
            *length = end;
        }
        return *found;
    }
    return {};
}

} // namespace rapporteur
