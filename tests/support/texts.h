// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/text/annotatedtext.h"

namespace rapporteur::test {

/// An article of \a text, with a paragraph between empty lines, as the plain-text reader makes it.
inline Article articleOf(const QString &text, const QString &language)
{
    Article article;
    article.language = language;
    article.text = text;
    const QString gap = QStringLiteral("\n\n");
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(gap, at);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end > at)
            article.paragraphs.append({int(article.paragraphs.size()) + 1, {at, end}, ParagraphKind::Body, {}});
        at = end + gap.size();
    }
    return article;
}

/// The same, annotated with the program's own lexicons.
inline AnnotatedText annotated(const QString &text, const QString &language)
{
    static const Lexicons lexicons;
    return annotate(articleOf(text, language), lexicons.forLanguage(language));
}

} // namespace rapporteur::test
