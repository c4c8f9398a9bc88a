// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/clauseword.h"

#include <QString>

#include <array>
#include <utility>

namespace rapporteur {

using namespace Qt::StringLiterals;

ClausePart clausePart(QStringView value)
{
    static constexpr std::array<std::pair<QLatin1StringView, ClausePart>, 24> parts = {{
        {"and"_L1, ClausePart::And},
        {"but"_L1, ClausePart::But},
        {"in"_L1, ClausePart::In},
        {"with"_L1, ClausePart::With},
        {"by"_L1, ClausePart::By},
        {"as"_L1, ClausePart::As},
        {"to"_L1, ClausePart::To},
        {"reflexive"_L1, ClausePart::Reflexive},
        {"clitic"_L1, ClausePart::Clitic},
        {"impersonal"_L1, ClausePart::Impersonal},
        {"self"_L1, ClausePart::Self},
        {"historic"_L1, ClausePart::Historic},
        {"before"_L1, ClausePart::Before},
        {"this-way"_L1, ClausePart::ThisWay},
        {"about"_L1, ClausePart::About},
        {"latter"_L1, ClausePart::Latter},
        {"aside"_L1, ClausePart::Aside},
        {"cut"_L1, ClausePart::Cut},
        {"empty"_L1, ClausePart::Empty},
        {"hearer"_L1, ClausePart::Hearer},
        {"behalf"_L1, ClausePart::Behalf},
        {"oblique"_L1, ClausePart::Oblique},
        {"joins"_L1, ClausePart::Joins},
        {"title"_L1, ClausePart::Title},
    }};
    const qsizetype space = value.indexOf(u' ');
    const QStringView name = space < 0 ? value : value.first(space);
    for (const auto &[word, part] : parts) {
        if (name == word)
            return part;
    }
    return ClausePart::None;
}

} // namespace rapporteur
