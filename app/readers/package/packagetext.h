// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/articlebuilder.h"
#include "readers/sandbox/readeranswer.h"

#include <QList>

namespace rapporteur {

/// What a paragraph's style says of it, by the name that word processors give the style in English and French (their
/// ids are English in all languages): "Title", "Heading 1", "Quotations", …
[[nodiscard]] ParagraphKind kindOfStyle(QStringView styleName);

/// Gathers the paragraphs of a word processor's document: body, tables row by row, notes at the end.
class PackageText
{
public:
    void openParagraph(ParagraphKind kind);
    void append(QStringView text);
    /// Ends the innermost open paragraph.
    void closeParagraph();
    void changeKind(ParagraphKind kind);
    [[nodiscard]] ParagraphKind openKind() const;
    /// Makes the open paragraph an item of a list, unless it is a (numbered) heading.
    void makeListItem();

    void openRow();
    void closeCell();
    void closeRow();
    void openNote();
    void closeNote();

    /// The article; its headline is the first title, else what the text itself shows.
    [[nodiscard]] ReaderAnswer take(const QString &mediaType);

private:
    struct Block {
        ParagraphKind kind = ParagraphKind::Body;
        QString text;
    };

    void finish(const Block &block);

    QList<Block> m_blocks;
    QList<Block> m_notes;
    QList<Block> m_open; ///< paragraphs inside paragraphs: text boxes, notes
    QList<qsizetype> m_openBeforeNote; ///< one a note that is open
    int m_rows = 0;
    QString m_row;
    QString m_cell;
};

} // namespace rapporteur
