// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/articlesearch.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// Appends what \a letter is searched as: one letter, two for a ligature, none for a mark over another letter.
void appendFolded(QString &folded, QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x80) {
        folded += code == u'\n' || code == u'\t' ? QChar(u' ') : letter.toLower();
        return;
    }
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x2039:
    case 0x203A: folded += u'\''; return;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB: folded += u'"'; return;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: folded += u'-'; return;
    case 0x0152:
    case 0x0153: folded += u"oe"; return;
    case 0x00C6:
    case 0x00E6: folded += u"ae"; return;
    case 0x00DF: folded += u"ss"; return;
    case 0x00AD:
    case 0x200B:
    case 0x200E:
    case 0x200F:
    case 0x0640: // soft hyphen, invisible signs, tatweel
        return;
    default: break;
    }
    if (letter.isSpace()) {
        folded += u' ';
    } else if (letter.category() != QChar::Mark_NonSpacing) {
        const QString parts = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString();
        folded += parts.isEmpty() ? letter.toCaseFolded() : parts.at(0).toCaseFolded();
    }
}

QString fold(const QString &words)
{
    QString folded;
    for (const QChar letter : words)
        appendFolded(folded, letter);
    return folded;
}

} // namespace

ArticleSearch::ArticleSearch(const QString &text)
    : m_length(text.size())
{
    m_folded.reserve(text.size());
    qsizetype offset = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at - m_folded.size() != offset) {
            offset = at - m_folded.size();
            m_shifts.append({m_folded.size(), offset});
        }
        appendFolded(m_folded, text.at(at));
    }
}

QList<TextSpan> ArticleSearch::find(const QString &words, qsizetype limit) const
{
    QList<TextSpan> found;
    const QString wanted = fold(words);
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0 && found.size() < limit;
         at = m_folded.indexOf(wanted, at + wanted.size()))
        found.append({unfolded(at), std::min(m_length, unfolded(at + wanted.size() - 1) + 1)});
    return found;
}

qsizetype ArticleSearch::unfolded(qsizetype index) const
{
    const auto after = std::upper_bound(
        m_shifts.cbegin(), m_shifts.cend(), index, [](qsizetype at, const Shift &shift) { return at < shift.from; });
    return index + (after == m_shifts.cbegin() ? 0 : std::prev(after)->offset);
}

} // namespace rapporteur
