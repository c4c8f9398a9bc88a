// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/pageformat.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace rapporteur {

/// How words are meant to be seen. Writers decide what it looks like in their format.
enum class Look {
    Plain,
    Strong,
    Emphasis,
    Quiet, ///< small and grey: remarks about a line
    Cited, ///< in annex A: words that a line of the briefing rests on
};

/// A run of text in one look. The text is final: typography of the document's language is applied where the words are
/// the program's, and nothing is touched where they are the source's.
struct Words {
    QString text;
    Look look = Look::Plain;
    QString language; ///< BCP 47; empty: the document's
    QString anchor; ///< the name under which links find this place; empty: none
    QString target; ///< the anchor that this links to; empty: no link
    QString tip; ///< what a link says to somebody who does not see it

    bool operator==(const Words &) const = default;
};
using Phrase = QList<Words>;

struct HeadingBlock {
    int level = 1; ///< 1…3, without gaps
    Phrase words;
    QString anchor;
    bool startsPage = false;
};

struct TextBlock {
    enum class Role {
        Mark, ///< the distribution mark, above everything
        Numbered, ///< a paragraph of the briefing, with its number
        Plain,
        Source, ///< a paragraph of annex A, with its number and the labels of what rests on it
    };
    Role role = Role::Plain;
    Phrase number; ///< "1." or "¶1"; empty: none
    Phrase labels; ///< the linked labels beside a source paragraph: C1, T2
    Phrase words;
    QString language;
    QString anchor;
};

/// One line of the briefing under its label.
struct LineItem {
    enum class Kind {
        Verbatim, ///< the source's exact words, set as a quotation
        Statement,
        Point, ///< an item without a label
    };
    Kind kind = Kind::Point;
    QString label; ///< "C1"; empty: a dash
    QString anchor;
    Phrase words;
    Phrase remarks; ///< on a line of its own: kind, mode, reference; empty: none
    QString language; ///< of the source, which decides the direction of the line; empty: the document's
};

struct ListBlock {
    QList<LineItem> items;
};

/// A table whose first row (column heads) or first column (row heads) names the others.
struct TableBlock {
    enum class Role { Memo, Facts, Lines };
    Role role = Role::Facts;
    QString summary; ///< what the table holds, for somebody who does not see it
    QList<Phrase> heads; ///< one a column; empty: the table has row heads only
    QList<int> widths; ///< one a column, in hundredths of the table's width
    QList<QList<Phrase>> rows; ///< the first cell of each is the row's head
};

struct NoteBlock {
    Phrase words;
};

/// A piece of the document. Blocks with the same box number other than 0, one after the other, stand in one frame.
struct Block {
    std::variant<HeadingBlock, TextBlock, ListBlock, TableBlock, NoteBlock> content;
    int box = 0;
};

/// A briefing as a document, the same for all formats.
struct DocumentOutline {
    QString title;
    QString titleLanguage; ///< of its words, where they are the source's; empty: the document's
    QString language; ///< BCP 47
    QString genre;
    QString author; ///< who the note is from; may be empty
    QString distributionMark;
    QDateTime date;
    PageFormat pageFormat = PageFormat::A4;
    QString pageWords; ///< "page %1 / %2", in the document's language
    QList<Block> blocks;
};

/// Every phrase of \a document, in reading order.
void forEachPhrase(const DocumentOutline &document, const std::function<void(const Phrase &)> &visit);
/// Every anchor of \a document that is not empty.
void forEachAnchor(const DocumentOutline &document, const std::function<void(const QString &)> &visit);
/// Puts U+FFFD in place of what no format can hold: control characters, halves of pairs, what Unicode never assigns.
void makePrintable(DocumentOutline &document);
/// Turns the tables of \a document into lists, and takes its frames away.
void makePlain(DocumentOutline &document);
/// Whether the block after \a index is a list or a table: the text before it announces it, and stays with it.
[[nodiscard]] bool announcesNext(const DocumentOutline &document, qsizetype index);
/// The text of \a phrase without looks and links.
[[nodiscard]] QString plainText(const Phrase &phrase);
/// \a phrase, all of it in \a look.
[[nodiscard]] Phrase withLook(Phrase phrase, Look look);

} // namespace rapporteur
