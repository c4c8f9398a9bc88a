// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/documentoutline.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(const Phrase &)>;

void visitPhrases(const HeadingBlock &block, const Visit &visit)
{
    visit(block.words);
}

void visitPhrases(const TextBlock &block, const Visit &visit)
{
    visit(block.number);
    visit(block.labels);
    visit(block.words);
}

void visitPhrases(const ListBlock &block, const Visit &visit)
{
    for (const LineItem &item : block.items) {
        visit(item.words);
        visit(item.remarks);
    }
}

void visitPhrases(const TableBlock &block, const Visit &visit)
{
    std::for_each(block.heads.begin(), block.heads.end(), visit);
    for (const QList<Phrase> &row : block.rows)
        std::for_each(row.begin(), row.end(), visit);
}

void visitPhrases(const NoteBlock &block, const Visit &visit)
{
    visit(block.words);
}

bool isPrintable(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return unit == '\n'_L1 || unit == '\t'_L1 || (unit.unicode() >= 0x20 && unit.unicode() < 0xFFFE);
}

void makePrintable(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPrintable(text, i))
            text[i] = QChar::ReplacementCharacter;
    }
}

/// Each row as "head: cell · cell".
QList<LineItem> rowsAsItems(const TableBlock &table, const QString &colon)
{
    QList<LineItem> items;
    for (const QList<Phrase> &row : table.rows) {
        LineItem item {.words = row.value(0)};
        for (qsizetype column = 1; column < row.size(); ++column) {
            if (!row[column].isEmpty() && plainText(row[column]) != u"–"_s)
                item.words << Words {.text = column == 1 ? colon : u" · "_s} << row[column];
        }
        items << item;
    }
    return items;
}

/// The anchors of a block and of its lines; those inside phrases are not among them.
QStringList blockAnchors(const Block &block)
{
    if (const auto *heading = std::get_if<HeadingBlock>(&block.content))
        return {heading->anchor};
    if (const auto *text = std::get_if<TextBlock>(&block.content))
        return {text->anchor};
    QStringList anchors;
    if (const auto *list = std::get_if<ListBlock>(&block.content)) {
        for (const LineItem &item : list->items)
            anchors << item.anchor;
    }
    return anchors;
}

} // namespace

void forEachPhrase(const DocumentOutline &document, const Visit &visit)
{
    for (const Block &block : document.blocks)
        std::visit([&visit](const auto &content) { visitPhrases(content, visit); }, block.content);
}

void forEachAnchor(const DocumentOutline &document, const std::function<void(const QString &)> &visit)
{
    const auto visitNamed = [&visit](const QString &anchor) {
        if (!anchor.isEmpty())
            visit(anchor);
    };
    for (const Block &block : document.blocks) {
        const QStringList anchors = blockAnchors(block);
        std::for_each(anchors.begin(), anchors.end(), visitNamed);
    }
    forEachPhrase(document, [&visitNamed](const Phrase &phrase) {
        for (const Words &words : phrase)
            visitNamed(words.anchor);
    });
}

void makePrintable(DocumentOutline &document)
{
    for (QString *text : {&document.title, &document.genre, &document.author, &document.distributionMark})
        makePrintable(*text);
    // The visitors hand out constant phrases, but these are ours to change.
    forEachPhrase(document, [](const Phrase &phrase) {
        for (Words &words : const_cast<Phrase &>(phrase))
            makePrintable(words.text);
    });
}

void makePlain(DocumentOutline &document)
{
    const QString colon = document.language.startsWith("fr"_L1) ? u"\u00A0: "_s : u": "_s;
    for (Block &block : document.blocks) {
        block.box = 0;
        if (const auto *table = std::get_if<TableBlock>(&block.content))
            block.content = ListBlock {rowsAsItems(*table, colon)};
    }
}

bool announcesNext(const DocumentOutline &document, qsizetype index)
{
    if (index + 1 >= document.blocks.size())
        return false;
    const auto &next = document.blocks[index + 1].content;
    return std::holds_alternative<ListBlock>(next) || std::holds_alternative<TableBlock>(next);
}

QString plainText(const Phrase &phrase)
{
    QString text;
    for (const Words &words : phrase)
        text += words.text;
    return text;
}

Phrase withLook(Phrase phrase, Look look)
{
    for (Words &words : phrase)
        words.look = look;
    return phrase;
}

} // namespace rapporteur
