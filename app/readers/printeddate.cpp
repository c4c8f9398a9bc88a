// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/printeddate.h"

#include "readers/wordfile.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// Longer lines are no datelines, and are not searched.
constexpr qsizetype longestDateline = 120;

const QList<QLocale> &locales()
{
    static const QList<QLocale> all {QLocale(QLocale::French), QLocale(QLocale::English), QLocale(QLocale::Spanish),
        QLocale(QLocale::Russian), QLocale(QLocale::Arabic), QLocale(QLocale::Chinese)};
    return all;
}

QString monthPattern()
{
    QStringList names;
    for (const QLocale &locale : locales()) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                names << locale.standaloneMonthName(month, format) << locale.monthName(month, format);
        }
    }
    names.removeDuplicates();
    std::ranges::sort(names, std::ranges::greater {}, &QString::size); // "janvier" before "janv."
    std::ranges::transform(names, names.begin(), [](const QString &name) { return QRegularExpression::escape(name); });
    return names.join(u'|');
}

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        uR"(\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日)"
        uR"(|\b\d{1,2}(?:er|st|nd|rd|th|º)?\.?\s(?:de\s|of\s)?(?:%1)\b\.?(?:,?\s(?:de\s|del\s)?\d{4}\b)?)"
        uR"(|\b(?:%1)\b\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4}\b)?)"_s.arg(monthPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The small words that a dateline may hold beside capitalised ones, numbers and the date.
const QSet<QString> &datelineWords()
{
    static const QSet<QString> words = [] {
        const QStringList listed = wordsOfFile(u"dateline.txt"_s);
        QSet<QString> all(listed.cbegin(), listed.cend());
        for (const QLocale &locale : locales()) {
            for (int day = 1; day <= 7; ++day)
                all << locale.dayName(day).toLower() << locale.standaloneDayName(day).toLower();
        }
        return all;
    }();
    return words;
}

bool isDatelineWord(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word.isEmpty() || word.front().isUpper() || word.front().isDigit()
        || datelineWords().contains(word.toString().toLower());
}

/// A place of a few words and what datelines say; a sentence that happens to hold a date has other words.
bool isOnlyDateline(const QString &rest)
{
    constexpr qsizetype mostWords = 9;
    qsizetype count = 0;
    for (const QStringView word : QStringView(rest).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (++count > mostWords || !isDatelineWord(word))
            return false;
    }
    return true;
}

} // namespace

QString dateOfDateline(QStringView line)
{
    const bool hasDigit = std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
    if (line.size() > longestDateline || !hasDigit || line.contains(u'\n'))
        return {};
    const QString text = line.toString();
    const QRegularExpressionMatch match = datePattern().match(text);
    if (!match.hasMatch())
        return {};
    const QString rest = text.first(match.capturedStart()) + u' ' + text.sliced(match.capturedEnd());
    return isOnlyDateline(rest) ? match.captured() : QString();
}

} // namespace rapporteur
