// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QCoreApplication>

namespace rapporteur {

/// What a reader left out of a file for one reason.
struct RemovedPart {
    QString reason; ///< in words, in the interface's language
    QString text;
    qsizetype characters = 0;

    bool operator==(const RemovedPart &) const = default;
};

/// What was left out of an article, in the words of the window.
class RemovedParts
{
    Q_DECLARE_TR_FUNCTIONS(RemovedParts)

public:
    /// One part for each reason, in the order in which the reasons first come in the file.
    [[nodiscard]] static QList<RemovedPart> of(const Article &article);
    /// "Captions of pictures" for "caption"; the key itself for one that is not known.
    [[nodiscard]] static QString reason(const QString &key);
};

} // namespace rapporteur
