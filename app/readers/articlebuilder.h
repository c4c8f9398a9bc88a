// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace rapporteur {

/// Makes the text of an article from the blocks of a format that has blocks: paragraphs with one empty line between
/// them.
class ArticleBuilder
{
public:
    /// Adds a paragraph without the white space around \a text; nothing when there is only white space.
    void addParagraph(ParagraphKind kind, QStringView text, const Provenance &provenance = {});
    /// Notes what is left out; pieces with one reason that follow each other are joined.
    void addRemoved(const QString &reason, QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_article.paragraphs.isEmpty(); }
    /// The article so far, for what is known of it beside its text.
    [[nodiscard]] Article &article() { return m_article; }

private:
    Article m_article;
};

} // namespace rapporteur
