// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace rapporteur {

/// Knows the words of a document, to tell a hyphen that breaks a word from one that belongs to it.
class Hyphenation
{
public:
    /// Learns the words of a line that the ends of lines did not break.
    void learn(const QString &line);
    /// Appends \a next, the line after \a text.
    void join(QString &text, const QString &next) const;

private:
    [[nodiscard]] bool keepsHyphen(const QString &before, const QString &after) const;

    QSet<QString> m_words;
};

} // namespace rapporteur
