// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/blocks/datefinder.h"

#include "readers/blocks/tidytext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype searched = 300;

/// Month names, full and short, of the languages that articles and their datelines come in, to 1 … 12.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        // Qt has the months of Egypt; the Levant has its own, and newspapers leave the hamza out.
        QHash<QString, int> all {{u"sept"_s, 9}, {u"شباط"_s, 2}, {u"آذار"_s, 3}, {u"اذار"_s, 3}, {u"نيسان"_s, 4},
            {u"أيار"_s, 5}, {u"ايار"_s, 5}, {u"حزيران"_s, 6}, {u"تموز"_s, 7}, {u"آب"_s, 8}, {u"أيلول"_s, 9},
            {u"ايلول"_s, 9}, {u"ابريل"_s, 4}, {u"إبريل"_s, 4}, {u"اغسطس"_s, 8}, {u"اكتوبر"_s, 10}};
        for (const auto language : {QLocale::English, QLocale::French, QLocale::Spanish, QLocale::Russian,
                 QLocale::Arabic, QLocale::German, QLocale::Italian, QLocale::Portuguese}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    all.insert(foldedForComparison(locale.monthName(month, format)), month);
                    all.insert(foldedForComparison(locale.standaloneMonthName(month, format)), month);
                }
            }
        }
        return all;
    }();
    return names;
}

/// \a digits of any script as a number.
int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = 10 * value + c.digitValue();
    return value;
}

QDate dateOf(QStringView year, int month, QStringView day)
{
    return {number(year), month, number(day)};
}

/// "3/12/2021" is read only where one of the two numbers can be no month.
QDate numericDate(int first, int second, int year)
{
    if (first > 12 || first == second)
        return {year, second, first};
    return second > 12 ? QDate(year, first, second) : QDate();
}

std::optional<PrintedDate> datedBy(const QRegularExpressionMatch &match)
{
    PrintedDate printed {.text = match.captured(), .date = {}, .start = match.capturedStart()};
    if (match.hasCaptured(u"iy"_s)) {
        printed.date
            = dateOf(match.capturedView(u"iy"_s), number(match.capturedView(u"im"_s)), match.capturedView(u"id"_s));
        return printed.date.isValid() ? std::optional(printed) : std::nullopt;
    }
    if (match.hasCaptured(u"ny"_s)) {
        printed.date = numericDate(number(match.capturedView(u"n1"_s)), number(match.capturedView(u"n2"_s)),
            number(match.capturedView(u"ny"_s)));
        return printed;
    }
    for (const QString &order : {u"d"_s, u"m"_s}) { // 7 décembre 2021, December 7, 2021
        if (!match.hasCaptured(order + u"y"_s))
            continue;
        const int month = monthNames().value(foldedForComparison(match.captured(order + u"m"_s)));
        printed.date = dateOf(match.capturedView(order + u"y"_s), month, match.capturedView(order + u"d"_s));
        if (month != 0 && printed.date.isValid())
            return printed;
    }
    return std::nullopt;
}

} // namespace

bool isMonthName(const QString &word)
{
    return monthNames().contains(foldedForComparison(word));
}

std::optional<PrintedDate> findPrintedDate(QStringView text)
{
    static const QRegularExpression shapes(
        uR"((?<![\p{L}\p{N}])(?:)"
        uR"((?<iy>\d{4})(?:-|\.|/|\s?年\s?)(?<im>\d{1,2})(?:-|\.|/|\s?月\s?)(?<id>\d{1,2})(?:\s?日)?(?!\d))"
        uR"(|(?<n1>\d{1,2})[./-](?<n2>\d{1,2})[./-](?<ny>(?:19|20)\d\d)(?!\d))"
        uR"(|(?<dd>\d{1,2})(?:er|st|nd|rd|th|º|°|\.)?\s(?:de\s|of\s)?(?<dm>\p{L}{2,14})(?:/\p{L}{3,14})?\.?,?\s(?:de\s|del\s)?(?<dy>\d{4})(?!\d))"
        uR"(|(?<mm>\p{L}{3,14})\.?\s(?<md>\d{1,2})(?:st|nd|rd|th)?,?\s(?<my>\d{4})(?!\d))"
        uR"())"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator matches = shapes.globalMatch(text.left(searched).toString());
    while (matches.hasNext()) {
        if (const auto printed = datedBy(matches.next()))
            return printed;
    }
    return std::nullopt;
}

} // namespace rapporteur
