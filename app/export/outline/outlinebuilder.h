// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"
#include "export/briefingexport.h"
#include "export/outline/documentlanguage.h"
#include "export/outline/documentoutline.h"

#include <QSet>

namespace rapporteur {

/// What the parts of a note share while it is put together: what is told, in which language, and the blocks so far.
class OutlineBuilder
{
public:
    OutlineBuilder(const Briefing &briefing, const ExportOptions &options);

    [[nodiscard]] const Briefing &briefing() const { return m_briefing; }
    [[nodiscard]] const ExportOptions &options() const { return m_options; }
    [[nodiscard]] const DocumentLanguage &language() const { return m_language; }
    [[nodiscard]] QString words(const char *source) const { return m_language.words(source); }
    [[nodiscard]] bool hasSourceAnnex() const;

    /// The language of the article's words, empty when it is the document's.
    [[nodiscard]] QString sourceLanguage() const;
    /// Words of the article, letter for letter.
    [[nodiscard]] Words source(const QString &text, Look look = Look::Plain) const;
    /// The same inside the quotation marks of the document.
    [[nodiscard]] Phrase quotedSource(const QString &text) const;
    /// The linked paragraph numbers of \a spans, each once: "[¶1, ¶4]"; empty when there is no passage.
    [[nodiscard]] Phrase references(const QList<TextSpan> &spans) const;
    [[nodiscard]] Phrase references(const QList<Excerpt> &excerpts) const;
    [[nodiscard]] Phrase reference(const Excerpt &excerpt) const { return references(QList<TextSpan> {excerpt.span}); }
    /// The numbers of the paragraphs that some line of the note refers to.
    [[nodiscard]] QSet<int> citedParagraphs() const;

    /// In a United Nations note, headings of the second level carry Roman numerals unless they name an annex.
    void heading(int level, const QString &text, const QString &anchor, bool startsPage = false);
    void heading(int level, const Phrase &words, const QString &anchor, bool startsPage = false);
    /// A paragraph with the next number of the briefing.
    void numbered(const Phrase &words);
    void paragraph(const Phrase &words);
    void add(std::variant<HeadingBlock, TextBlock, ListBlock, TableBlock, NoteBlock> content);
    /// What is added until endBox() stands in one frame.
    void beginBox() { m_box = ++m_boxes; }
    void endBox() { m_box = 0; }

    [[nodiscard]] DocumentOutline &document() { return m_document; }

private:
    const Briefing &m_briefing;
    const ExportOptions &m_options;
    DocumentLanguage m_language;
    QString m_sourceLanguage; ///< BCP 47; empty: unknown or the document's
    DocumentOutline m_document;
    int m_number = 0;
    int m_section = 0; ///< of a United Nations note
    int m_boxes = 0;
    int m_box = 0;
};

/// The name under which links find paragraph \a number of the source.
[[nodiscard]] QString sourceAnchor(int number);
/// \a phrases after one another, with a middle dot between those that are not empty.
[[nodiscard]] Phrase joined(const QList<Phrase> &phrases);
/// \a tail after \a head, with \a between in the middle when neither is empty.
[[nodiscard]] Phrase joined(Phrase head, const QString &between, const Phrase &tail);
[[nodiscard]] Phrase quiet(const QString &text);
/// The first letter in upper case, as a heading begins.
[[nodiscard]] QString capitalised(const QString &text);

/// The lines that the user kept.
template <typename Item> [[nodiscard]] QList<Item> includedOf(const QList<Item> &items)
{
    QList<Item> included;
    for (const Item &item : items) {
        if (item.included)
            included << item;
    }
    return included;
}

/// The summary's lines: the best \a length of those that the user kept, in the order of the text.
[[nodiscard]] QList<SummarySentence> chosenSummary(const Briefing &briefing, int length);

} // namespace rapporteur
