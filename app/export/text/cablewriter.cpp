// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/text/cablewriter.h"

#include <unicode/uchar.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 72;

int columnsOf(char32_t character)
{
    const int width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    const bool isMark = u_getCombiningClass(UChar32(character)) != 0;
    return isMark ? 0 : width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Fills lines with words; a word that is wider than a line is cut, and wide characters may end a line anywhere.
class LineFiller
{
public:
    LineFiller(const QString &first, const QString &following)
        : m_line(first)
        , m_following(following)
        , m_columns(int(first.size()))
    {
    }

    void add(const QString &text)
    {
        QString word;
        int width = 0;
        for (const char32_t character : text.toUcs4()) {
            const bool isSpace = character == ' ' || character == '\n';
            const int columns = columnsOf(character);
            if (isSpace || columns == 2 || width + columns > mostColumns - int(m_following.size()))
                flush(word, width);
            if (isSpace) {
                m_isSpaced = true;
                continue;
            }
            word += QString::fromUcs4(&character, 1);
            width += columns;
        }
        flush(word, width);
    }

    [[nodiscard]] QString text() const { return m_text + m_line + '\n'_L1; }

private:
    void flush(QString &word, int &width)
    {
        if (word.isEmpty())
            return;
        const int space = m_isSpaced && m_hasWords ? 1 : 0;
        if (m_hasWords && m_columns + space + width > mostColumns) {
            m_text += m_line + '\n'_L1;
            m_line = m_following;
            m_columns = int(m_following.size());
        } else if (space) {
            m_line += ' '_L1;
            ++m_columns;
        }
        m_line += word;
        m_columns += width;
        m_hasWords = true;
        m_isSpaced = false;
        word.clear();
        width = 0;
    }

    QString m_text;
    QString m_line;
    QString m_following;
    int m_columns = 0;
    bool m_hasWords = false;
    bool m_isSpaced = false;
};

class CableWriter
{
public:
    QByteArray write(const DocumentOutline &document)
    {
        if (document.language.startsWith("fr"_L1)) { // French sets a no-break space before high punctuation
            m_colon = u"\u00A0: "_s;
            m_semicolon = u"\u00A0; "_s;
        }
        for (const Block &block : document.blocks)
            std::visit([this](const auto &content) { add(content); }, block.content);
        return m_text.toUtf8();
    }

private:
    /// \a text after \a label; all lines but the first begin with \a indent.
    void fill(const QString &label, const QString &text, int indent)
    {
        LineFiller filler(label.leftJustified(indent), QString(indent, ' '_L1));
        filler.add(text);
        m_text += filler.text();
    }

    void emptyLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += '\n'_L1;
    }

    void add(const HeadingBlock &block)
    {
        emptyLine();
        const QString words = plainText(block.words);
        fill({}, block.level <= 2 ? words.toUpper() : words, 0);
        emptyLine();
    }

    void add(const TextBlock &block)
    {
        const QString number = plainText(block.number);
        fill(number, plainText(block.words), number.isEmpty() ? 0 : 5);
        emptyLine();
    }

    void add(const ListBlock &block)
    {
        for (const LineItem &item : block.items) {
            const QString remarks = item.remarks.isEmpty() ? QString() : u" ("_s + plainText(item.remarks) + ')'_L1;
            fill(item.label.isEmpty() ? u"-"_s : item.label, plainText(item.words) + remarks,
                item.label.isEmpty() ? 2 : 5);
        }
        emptyLine();
    }

    void add(const TableBlock &block)
    {
        for (const QList<Phrase> &row : block.rows) {
            QStringList cells;
            for (qsizetype i = 1; i < row.size(); ++i) {
                const QString head = i < block.heads.size() ? plainText(block.heads[i]) + m_colon : QString();
                cells << head + plainText(row[i]);
            }
            fill(u"-"_s, plainText(row[0]) + m_colon + cells.join(m_semicolon), 2);
        }
        emptyLine();
    }

    void add(const NoteBlock &block)
    {
        fill({}, plainText(block.words), 0);
        emptyLine();
    }

    QString m_colon = u": "_s;
    QString m_semicolon = u"; "_s;
    QString m_text;
};

} // namespace

QByteArray documentToCable(const DocumentOutline &document)
{
    return CableWriter().write(document);
}

} // namespace rapporteur
