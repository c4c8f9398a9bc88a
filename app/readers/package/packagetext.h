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
    /// What follows lies in \a part of the package.
    void setPart(const QString &part) { m_part = part; }
    /// How far the file is read, in bytes, where the format can tell; called before what is told of that place.
    void setPosition(qint64 position) { m_position = position; }

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
        Provenance provenance;
    };

    [[nodiscard]] Provenance provenance(qint64 start) const { return {m_part, 0, {}, start, m_position}; }
    void finish(const Block &block);

    QList<Block> m_blocks;
    QList<Block> m_notes;
    QList<Block> m_open; ///< paragraphs inside paragraphs: text boxes, notes
    QList<qsizetype> m_openBeforeNote; ///< one a note that is open
    QString m_part;
    qint64 m_position = -1;
    int m_rows = 0;
    qint64 m_rowStart = -1;
    QString m_row;
    QString m_cell;
};

} // namespace rapporteur
