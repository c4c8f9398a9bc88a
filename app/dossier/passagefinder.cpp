// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/passagefinder.h"

#include <algorithm>
#include <map>

namespace rapporteur {

namespace {

constexpr qsizetype mostPlaces = 200; ///< of the same words; beyond that they tell nothing
constexpr qsizetype ownEnough = 24; ///< letters that find themselves without what stands around them
constexpr qsizetype contextEnough = 8; ///< letters on one side
constexpr qsizetype longestGrowth = 200; ///< letters that a passage may have gained between what stands around it

qsizetype commonEnd(QStringView a, QStringView b)
{
    const auto [x, y] = std::mismatch(a.crbegin(), a.crend(), b.crbegin(), b.crend());
    return std::distance(a.crbegin(), x);
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto [x, y] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return std::distance(a.cbegin(), x);
}

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

QStringView paragraphBefore(QStringView text, qsizetype at)
{
    QStringView before = text.first(at).last(std::min(at, anchorContext));
    return before.sliced(before.lastIndexOf(u'\n') + 1);
}

QStringView paragraphAfter(QStringView text, qsizetype at)
{
    QStringView after = text.sliced(at, std::min(text.size() - at, anchorContext));
    const qsizetype end = after.indexOf(u'\n');
    return end < 0 ? after : after.first(end);
}

template <typename Visit> void forEachWord(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && !isWordLetter(text[at]))
            ++at;
        const qsizetype start = at;
        while (at < text.size() && isWordLetter(text[at]))
            ++at;
        if (at > start)
            visit(start, at);
    }
}

size_t hashOfPair(QStringView first, QStringView second)
{
    return qHashMulti(0, first, second);
}

} // namespace

Anchor anchorOf(QStringView text, TextSpan span)
{
    return {text.sliced(span.start, span.length()).toString(), paragraphBefore(text, span.start).toString(),
        paragraphAfter(text, span.end).toString(), span.start};
}

PassageFinder::PassageFinder(const QString &text)
    : m_text(text)
{
    const QStringView view(m_text);
    forEachWord(view, [this](qsizetype start, qsizetype end) { m_words.append({start, end}); });
    const auto word
        = [&](qsizetype index) { return view.sliced(m_words[index].start, m_words[index].end - m_words[index].start); };
    for (qsizetype i = 0; i + 1 < m_words.size(); ++i)
        m_places.insert(hashOfPair(word(i), word(i + 1)), i);
}

Excerpt PassageFinder::find(const Anchor &anchor) const
{
    if (anchor.words.isEmpty())
        return {};
    TextSpan span = findExactly(anchor);
    if (span.isEmpty())
        span = findBetween(anchor);
    if (span.isEmpty())
        span = findByWords(anchor);
    return span.isEmpty() ? Excerpt() : Excerpt {m_text.mid(span.start, span.length()), span};
}

/// How many letters around \a span are those that stood around the anchor. An edge of a paragraph that is still one
/// counts as enough.
qsizetype PassageFinder::contextAt(const Anchor &anchor, TextSpan span) const
{
    const QStringView before = paragraphBefore(m_text, span.start);
    const QStringView after = paragraphAfter(m_text, span.end);
    const qsizetype left
        = anchor.before.isEmpty() && before.isEmpty() ? contextEnough : commonEnd(anchor.before, before);
    const qsizetype right
        = anchor.after.isEmpty() && after.isEmpty() ? contextEnough : commonStart(anchor.after, after);
    return std::max(left, right) * 4 + std::min(left, right);
}

QList<qsizetype> PassageFinder::placesOf(QStringView words) const
{
    QList<qsizetype> places;
    for (qsizetype at = m_text.indexOf(words); at >= 0 && places.size() < mostPlaces;
         at = m_text.indexOf(words, at + 1))
        places << at;
    return places;
}

TextSpan PassageFinder::findExactly(const Anchor &anchor) const
{
    const qsizetype length = anchor.words.size();
    TextSpan best;
    qsizetype bestContext = -1;
    for (const qsizetype at : placesOf(anchor.words)) {
        const TextSpan span {at, at + length};
        const qsizetype context = contextAt(anchor, span);
        const bool isNearer = std::abs(at - anchor.start) < std::abs(best.start - anchor.start);
        if (context > bestContext || (context == bestContext && isNearer)) {
            best = span;
            bestContext = context;
        }
    }
    if (bestContext < 0)
        return {};
    const bool isUnchanged
        = paragraphBefore(m_text, best.start) == anchor.before && paragraphAfter(m_text, best.end) == anchor.after;
    return isUnchanged || length >= ownEnough || bestContext >= 4 * contextEnough ? best : TextSpan();
}

/// Between the words that stood before and those that stood after: for a passage that was edited inside. One side may
/// be the edge of its paragraph.
TextSpan PassageFinder::findBetween(const Anchor &anchor) const
{
    constexpr qsizetype shortest = 12; // of what stands around, or it stands everywhere
    const QStringView before = QStringView(anchor.before).last(std::min<qsizetype>(anchor.before.size(), 2 * shortest));
    const QStringView after = QStringView(anchor.after).first(std::min<qsizetype>(anchor.after.size(), 2 * shortest));
    const qsizetype longest = anchor.words.size() * 2 + longestGrowth;
    const QStringView text(m_text);
    if (before.size() >= shortest) {
        for (const qsizetype at : placesOf(before)) {
            const qsizetype start = at + before.size();
            QStringView rest = text.sliced(start);
            rest = rest.first(std::min(rest.size(), rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n')));
            const qsizetype end = after.isEmpty() ? rest.size() : rest.indexOf(after);
            if (0 < end && end <= longest)
                return {start, start + end};
        }
    } else if (after.size() >= shortest) {
        for (const qsizetype end : placesOf(after)) {
            const QStringView rest = text.first(end).sliced(text.first(end).lastIndexOf(u'\n') + 1);
            const qsizetype from = before.isEmpty() ? 0 : rest.lastIndexOf(before);
            const qsizetype start = end - rest.size() + from + before.size();
            if (from >= 0 && 0 < end - start && end - start <= longest)
                return {start, end};
        }
    }
    return {};
}

/// Where most pairs of neighbouring words of the passage stand, in their order.
TextSpan PassageFinder::findByWords(const Anchor &anchor) const
{
    QList<Word> own;
    forEachWord(anchor.words, [&own](qsizetype start, qsizetype end) { own.append({start, end}); });
    if (own.size() < 4)
        return {};
    const QStringView words(anchor.words);
    const auto word
        = [&](qsizetype index) { return words.sliced(own[index].start, own[index].end - own[index].start); };
    struct Votes {
        qsizetype count = 0;
        qsizetype first = 0;
        qsizetype last = 0;
    };
    std::map<qsizetype, Votes> byShift; // in words, and a few words of shift are the same place
    constexpr qsizetype tolerance = 8;
    for (qsizetype i = 0; i + 1 < own.size(); ++i) {
        const auto [from, to] = m_places.equal_range(hashOfPair(word(i), word(i + 1)));
        qsizetype seen = 0;
        for (auto place = from; place != to && seen < mostPlaces; ++place, ++seen) {
            auto shift = byShift.lower_bound(*place - i - tolerance);
            if (shift == byShift.end() || shift->first > *place - i + tolerance)
                shift = byShift.emplace(*place - i, Votes {0, *place, *place + 1}).first;
            ++shift->second.count;
            shift->second.first = std::min(shift->second.first, *place);
            shift->second.last = std::max(shift->second.last, *place + 1);
        }
    }
    const auto best = std::max_element(
        byShift.cbegin(), byShift.cend(), [](const auto &a, const auto &b) { return a.second.count < b.second.count; });
    if (best == byShift.cend() || best->second.count * 2 < own.size() - 1)
        return {};
    TextSpan span {m_words[best->second.first].start, m_words[best->second.last].end};
    const qsizetype paragraph = QStringView(m_text).sliced(span.start, span.length()).indexOf(u"\n\n");
    const bool isCut = paragraph >= 0 && !anchor.words.contains(QStringLiteral("\n\n"));
    return isCut ? TextSpan {span.start, span.start + paragraph} : span;
}

} // namespace rapporteur
