// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/linestate.h"

#include <QString>

#include <optional>

namespace rapporteur {

/// Words as the user changed them, and how far they are still the printed ones.
struct EditedWords {
    QString words;
    LineState state = LineState::AsPrinted;

    bool operator==(const EditedWords &) const = default;
};

/// How the words of a source may be changed: by the rules of the United Nations Editorial Manual on quotations.
class EditorialRules
{
public:
    /// What a quotation becomes when the user typed \a typed over its \a printed words. Kept silently: the case of the
    /// first letter, the marks at the end, the loss of note marks, the repair of an obvious misprint (a letter lost,
    /// doubled or swapped inside a word that stands nowhere else in \a article), and another kind of space, apostrophe
    /// or dash, which is put back. Everything else gets square brackets: […] for what is left out, [words] for what is
    /// put in. Brackets that the user typed himself stay. Works in linear time on long words: a change that is large is
    /// then taken as one.
    [[nodiscard]] static EditedWords quotation(QStringView printed, QStringView typed, QStringView article);

    /// What a sentence of the summary becomes: nothing may be put in, and […] marks what is left out. Nothing when the
    /// user did more than shorten it.
    [[nodiscard]] static std::optional<EditedWords> shortened(QStringView printed, QStringView typed);

    /// Whether \a shown is what quotation() makes of itself.
    [[nodiscard]] static bool areKept(QStringView printed, QStringView shown, QStringView article);
};

} // namespace rapporteur
