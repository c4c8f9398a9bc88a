// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace rapporteur {

/// What resources/readers knows of how pages are written: names in markup and openings of lines. Loaded once.
class HtmlWords
{
public:
    [[nodiscard]] static const HtmlWords &instance();

    /// The reason to leave out an element whose class or id is \a names; empty when the names say nothing.
    [[nodiscard]] QString reasonForNames(QByteArrayView names) const;
    /// The class of the phrase that \a line begins with ("related", "byline", …); empty when there is none.
    /// \a length is then that of the phrase with the colon and spaces after it.
    [[nodiscard]] QString reasonForLine(const QString &line, qsizetype *length = nullptr) const;

private:
    HtmlWords();

    QHash<QByteArray, QString> m_names;
    QHash<QString, QString> m_phrases;
    qsizetype m_longestPhrase = 0;
};

} // namespace rapporteur
