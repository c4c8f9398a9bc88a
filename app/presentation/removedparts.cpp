// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/removedparts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

QList<RemovedPart> RemovedParts::of(const Article &article)
{
    QList<RemovedPart> parts;
    QHash<QString, qsizetype> places;
    for (const RemovedText &removed : article.removed) {
        const auto known = places.constFind(removed.reason);
        const qsizetype place = known == places.cend() ? parts.size() : *known;
        if (known == places.cend()) {
            places.insert(removed.reason, place);
            parts << RemovedPart {.reason = reason(removed.reason), .text = {}};
        }
        RemovedPart &part = parts[place];
        part.text += (part.text.isEmpty() ? QString() : u"\n"_s) + removed.text;
        part.characters += removed.characters;
    }
    return parts;
}

QString RemovedParts::reason(const QString &key)
{
    struct Reason {
        QLatin1StringView key;
        const char *words;
    };
    static constexpr Reason reasons[] = {
        {"advertisement"_L1, QT_TR_NOOP("Advertisements")},
        {"byline"_L1, QT_TR_NOOP("Lines that name the author")},
        {"caption"_L1, QT_TR_NOOP("Captions of pictures")},
        {"comments"_L1, QT_TR_NOOP("Readers’ comments")},
        {"cookie-notice"_L1, QT_TR_NOOP("Cookie notices")},
        {"date"_L1, QT_TR_NOOP("Date lines of the page")},
        {"footer"_L1, QT_TR_NOOP("Foot of the page")},
        {"form"_L1, QT_TR_NOOP("Forms and subscription offers")},
        {"frontMatter"_L1, QT_TR_NOOP("Front matter")},
        {"hidden"_L1, QT_TR_NOOP("Text that the page hides")},
        {"image"_L1, QT_TR_NOOP("Descriptions of pictures")},
        {"markup"_L1, QT_TR_NOOP("Markup")},
        {"metadata"_L1, QT_TR_NOOP("Sections, tags and other labels")},
        {"navigation"_L1, QT_TR_NOOP("Navigation and menus")},
        {"next-article"_L1, QT_TR_NOOP("The next article")},
        {"outside"_L1, QT_TR_NOOP("Text outside the article’s column")},
        {"page-number"_L1, QT_TR_NOOP("Page numbers")},
        {"prompt"_L1, QT_TR_NOOP("Forms and subscription offers")},
        {"quoted-mail"_L1, QT_TR_NOOP("Quoted earlier mails")},
        {"related"_L1, QT_TR_NOOP("Links to other articles")},
        {"repeated"_L1, QT_TR_NOOP("Repetitions of the text")},
        {"running-head"_L1, QT_TR_NOOP("Running heads and feet")},
        {"share"_L1, QT_TR_NOOP("Buttons to share the page")},
        {"sidebar"_L1, QT_TR_NOOP("Boxes beside the text")},
        {"signature"_L1, QT_TR_NOOP("Signature of the mail")},
    };
    const auto found = std::find_if(
        std::begin(reasons), std::end(reasons), [&key](const Reason &candidate) { return candidate.key == key; });
    return found == std::end(reasons) ? key : tr(found->words);
}

} // namespace rapporteur
