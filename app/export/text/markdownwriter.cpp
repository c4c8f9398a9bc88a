// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/text/markdownwriter.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// \a text with every sign escaped that Markdown could take for its own.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar character : text) {
        if (u"\\`*_[]<>#|~"_s.contains(character))
            safe += '\\'_L1;
        safe += character == '\n'_L1 ? QChar(' '_L1) : character;
    }
    return safe;
}

QString anchorMark(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : u"<a id=\"%1\"></a>"_s.arg(anchor);
}

QString inlineWords(const Words &words)
{
    QString text = escaped(words.text);
    if (!words.target.isEmpty())
        text = u"[%1](#%2)"_s.arg(text, words.target);
    else if (words.look == Look::Strong)
        text = u"**%1**"_s.arg(text);
    else if (words.look == Look::Emphasis)
        text = u"*%1*"_s.arg(text);
    else if (words.look == Look::Cited)
        text = u"<u>%1</u>"_s.arg(text);
    return anchorMark(words.anchor) + text;
}

QString phraseText(const Phrase &phrase)
{
    QString text;
    for (const Words &words : phrase)
        text += inlineWords(words);
    return text;
}

class MarkdownWriter
{
public:
    QByteArray write(const DocumentOutline &document)
    {
        for (const Block &block : document.blocks)
            std::visit([this](const auto &content) { add(content); }, block.content);
        return m_text.toUtf8();
    }

private:
    void paragraph(const QString &text) { m_text += text + u"\n\n"_s; }

    void add(const HeadingBlock &block)
    {
        paragraph(QString(block.level, '#'_L1) + ' '_L1 + anchorMark(block.anchor) + phraseText(block.words));
    }

    void add(const TextBlock &block)
    {
        QString number = plainText(block.number);
        if (number.endsWith('.'_L1))
            number.insert(number.size() - 1, '\\'_L1); // the briefing's own number, not a list's
        else if (!number.isEmpty())
            number = u"**%1**"_s.arg(number);
        QStringList parts {number, phraseText(block.labels), phraseText(block.words)};
        parts.removeAll(QString());
        paragraph(anchorMark(block.anchor) + parts.join(' '_L1));
    }

    void add(const ListBlock &block)
    {
        for (const LineItem &item : block.items) {
            const QString label = item.label.isEmpty() ? QString() : u"**%1** "_s.arg(item.label);
            const QString remarks = item.remarks.isEmpty() ? QString() : u" — "_s + phraseText(item.remarks);
            const QString words = phraseText(item.words);
            if (item.kind == LineItem::Kind::Verbatim)
                m_text
                    += u"- %1%2\n\n  > %3\n\n"_s.arg(anchorMark(item.anchor), label + phraseText(item.remarks), words);
            else
                m_text += u"- %1%2%3%4\n"_s.arg(anchorMark(item.anchor), label, words, remarks);
        }
        if (!m_text.endsWith("\n\n"_L1))
            m_text += '\n'_L1;
    }

    void add(const TableBlock &block)
    {
        const qsizetype columns = block.widths.size();
        QStringList heads;
        for (qsizetype i = 0; i < columns; ++i)
            heads << (i < block.heads.size() ? phraseText(block.heads[i]) : QString());
        row(heads);
        row(QStringList(columns, u"---"_s));
        for (const QList<Phrase> &cells : block.rows) {
            QStringList texts;
            for (const Phrase &cell : cells)
                texts << phraseText(cell);
            row(texts);
        }
        m_text += '\n'_L1;
    }

    void row(const QStringList &cells) { m_text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s; }

    void add(const NoteBlock &block) { paragraph(phraseText(block.words)); }

    QString m_text;
};

} // namespace

QByteArray documentToMarkdown(const DocumentOutline &document)
{
    return MarkdownWriter().write(document);
}

} // namespace rapporteur
