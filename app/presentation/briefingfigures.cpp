// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingfigures.h"

namespace rapporteur {

namespace {

void count(LineCounts &counts, LineState state)
{
    switch (state) {
    case LineState::AsPrinted: ++counts.asPrinted; break;
    case LineState::Shortened:
    case LineState::Corrected: ++counts.changed; break;
    case LineState::Added: ++counts.added; break;
    }
}

template <typename Items> void countAll(LineCounts &counts, const Items &items)
{
    for (const auto &item : items)
        count(counts, item.state);
}

} // namespace

LineCounts countLines(const Briefing &briefing, int summaryLength)
{
    LineCounts counts;
    for (const SummarySentence &sentence : briefing.summary) {
        if (sentence.rank <= summaryLength)
            count(counts, sentence.state);
    }
    countAll(counts, briefing.quotes);
    countAll(counts, briefing.themes);
    countAll(counts, briefing.attendance.counts);
    countAll(counts, briefing.attendance.categories);
    countAll(counts, briefing.attendance.people);
    countAll(counts, briefing.attendance.countries);
    countAll(counts, briefing.attendance.organisations);
    return counts;
}

qsizetype summaryWords(const Briefing &briefing, int summaryLength)
{
    qsizetype words = 0;
    for (const SummarySentence &sentence : briefing.summary) {
        if (sentence.rank <= summaryLength && sentence.included)
            words += wordCount(sentence.words.text);
    }
    return words;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar letter : text) {
        const bool isLetter = letter.isLetterOrNumber();
        words += isLetter && !inWord;
        inWord = isLetter || (inWord && !letter.isSpace());
    }
    return words;
}

} // namespace rapporteur
