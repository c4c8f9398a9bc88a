// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/textspan.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QStringList>

namespace rapporteur {

enum class ParagraphKind { Body, Headline, Heading, Byline, Dateline, ListItem, BlockQuote, Caption, Table };

/// A file that came attached to a mail and looks like an article of its own.
struct Attachment {
    int number = 0; ///< 1, 2, … among all parts of the mail
    QString name;

    bool operator==(const Attachment &) const = default;
};

/// Where in its file a paragraph was found, as far as the format has such places; null for plain text, which is its
/// file.
struct Provenance {
    QString part; ///< of a package or a mail: "word/document.xml"; empty when the file is in one piece
    int page = 0; ///< 1, 2, … of a PDF
    QRectF box; ///< on that page, in points from its upper left corner
    qint64 start = -1; ///< in bytes of the file (of the part, where there is one); -1 when it cannot be told
    qint64 end = -1;

    [[nodiscard]] bool isNull() const { return *this == Provenance(); }
    bool operator==(const Provenance &) const = default;
};

struct Paragraph {
    int number = 0; ///< 1, 2, …: what [¶5] means; it never changes for a given source
    TextSpan span; ///< without the line break that ends it; never empty
    ParagraphKind kind = ParagraphKind::Body;
    Provenance provenance;

    bool operator==(const Paragraph &) const = default;
};

/// What a reader left out of the text, and why.
struct RemovedText {
    QString reason; ///< a stable key: "navigation", "caption", …
    qsizetype characters = 0;
    QString text;

    bool operator==(const RemovedText &) const = default;
};

/// The file that an article came from. Its bytes are never written to.
struct Source {
    QString path; ///< as given; empty for pasted text
    QString mediaType;
    QString encoding; ///< "UTF-8", "windows-1252", …
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes, over the file as it lay on the disk

    bool operator==(const Source &) const = default;
};

/// A decoded press article: the text that everything else points into. A value; shared freely between threads.
struct Article {
    Source source;
    QString headline; ///< as printed; empty when there is none
    QString byline;
    QString publisher;
    QString published; ///< the date of publication as printed
    QString language; ///< ISO 639-1, "und" when it cannot be told
    QString text;
    QList<Paragraph> paragraphs; ///< in the order of the text, not overlapping
    QList<RemovedText> removed;
    QList<Attachment> attachments;
    QStringList warnings; ///< sentences for the user: what of the source could not be read, and how it shows

    /// The words at \a span, which must lie inside the text.
    [[nodiscard]] Excerpt excerpt(TextSpan span) const;
    /// The index in paragraphs of the one that \a position stands in (or the last one before it); -1 when there is
    /// none.
    [[nodiscard]] qsizetype paragraphAt(qsizetype position) const;
    /// The number that "[¶n]" shows for \a span: that of the paragraph in which it begins; 0 when there is none.
    [[nodiscard]] int paragraphNumber(TextSpan span) const;

    bool operator==(const Article &) const = default;
};

} // namespace rapporteur
