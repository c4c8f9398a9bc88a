// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/rtf/rtfreader.h"

#include "readers/package/packagetext.h"
#include "readers/rtf/codepage.h"
#include "readers/rtf/rtfscanner.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// What the text of a group is for.
enum class Destination { Body, Nowhere, FontTable, StyleSheet };

/// What a brace saves and its partner restores.
struct Group {
    Destination destination = Destination::Body;
    int codePage = 0; ///< of the font; 0 when the font says nothing
    int fallbackCharacters = 1; ///< \ucN: how many follow a \u for programs that know no Unicode
    bool isHidden = false;
    bool isNote = false;
    bool isFirst = true; ///< nothing of the group has been read: its destination may still follow
};

class RtfParser
{
public:
    explicit RtfParser(const QByteArray &bytes)
        : m_scanner(bytes)
    {
        m_text.setPosition(0);
        m_text.openParagraph(ParagraphKind::Body);
    }

    ReaderAnswer parse()
    {
        for (RtfToken token = m_scanner.next(); token.kind != RtfToken::End; token = m_scanner.next()) {
            if (m_groups.size() > deepest)
                return tl::unexpected(ReaderFailure::TooLarge);
            m_text.setPosition(m_scanner.position());
            take(token);
        }
        flush();
        return m_text.take(u"application/rtf"_s);
    }

private:
    static constexpr qsizetype deepest = 10'000; ///< groups; they cost a few bytes each, and no recursion

    void take(const RtfToken &token)
    {
        switch (token.kind) {
        case RtfToken::Open: open(); break;
        case RtfToken::Close: close(); break;
        case RtfToken::Control: control(token); break;
        case RtfToken::Character: addByte(char(*token.number)); break;
        case RtfToken::Text: addText(token.text); break;
        case RtfToken::End: break;
        }
        if (token.kind != RtfToken::Open && !(token.kind == RtfToken::Control && token.text == QByteArrayView("*")))
            m_group.isFirst = false;
    }

    void open()
    {
        flush();
        m_groups << m_group;
        m_group.isFirst = true;
        m_group.isNote = false;
        m_skip = 0;
    }

    void close()
    {
        flush();
        m_skip = 0;
        if (m_group.destination == Destination::StyleSheet)
            noteStyle();
        if (m_group.isNote)
            m_text.closeNote();
        if (!m_groups.isEmpty())
            m_group = m_groups.takeLast();
    }

    void control(const RtfToken &token)
    {
        const QByteArrayView word = token.text;
        const int number = token.number.value_or(1);
        if (word == QByteArrayView("u")) {
            addUnicode(number);
            return;
        }
        if (m_skip > 0 && word.size() == 1 && !token.number) {
            --m_skip;
            return;
        }
        flush();
        if (word == QByteArrayView("*")) {
            m_isOptional = m_group.isFirst;
            return;
        }
        const bool isOptional = std::exchange(m_isOptional, false);
        if (!setDestination(word, isOptional) && !setProperty(word, number))
            addSymbol(word);
    }

    /// The first word of a group can say what the group is for; an optional one that we do not know is for others.
    bool setDestination(QByteArrayView word, bool isOptional)
    {
        static const QSet<QByteArray> nowhere {"colortbl", "info", "pict", "object", "header", "headerl", "headerr",
            "headerf", "footer", "footerl", "footerr", "footerf", "fldinst", "annotation", "atnid", "atnauthor",
            "nonshppict", "listtext", "pntext", "pn", "themedata", "datastore", "xe", "tc", "bkmkstart", "bkmkend",
            "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "filetbl", "datafield", "latentstyles",
            "do"};
        static const QSet<QByteArray> shown {"shppict", "shpinst", "shptxt", "fldrslt", "result"};
        const QByteArray name = word.toByteArray();
        if (name == "fonttbl") {
            m_group.destination = Destination::FontTable;
        } else if (name == "stylesheet") {
            m_group.destination = Destination::StyleSheet;
        } else if (name == "footnote" && m_group.destination == Destination::Body) {
            m_group.isNote = true;
            m_text.openNote();
            m_text.openParagraph(ParagraphKind::Body);
        } else if (nowhere.contains(name) || (isOptional && !shown.contains(name) && name != "cs")) {
            m_group.destination
                = m_group.destination == Destination::StyleSheet ? m_group.destination : Destination::Nowhere;
        } else {
            return false;
        }
        return true;
    }

    bool setProperty(QByteArrayView word, int number)
    {
        const QByteArray name = word.toByteArray();
        if (name == "ansicpg")
            m_defaultCodePage = number;
        else if (name == "mac")
            m_defaultCodePage = 10000;
        else if (name == "pc" || name == "pca")
            m_defaultCodePage = name == "pc" ? 437 : 850;
        else if (name == "uc")
            m_group.fallbackCharacters = std::clamp(number, 0, 8);
        else if (name == "f")
            setFont(number);
        else if (name == "fcharset")
            m_fonts.insert(m_font, CodePages::ofCharset(number));
        else if (name == "plain")
            m_group.isHidden = false;
        else if (name == "v" || name == "deleted")
            m_group.isHidden = number != 0;
        else
            return setParagraphProperty(name, number);
        return true;
    }

    bool setParagraphProperty(const QByteArray &name, int number)
    {
        const bool isDefinition = m_group.destination == Destination::StyleSheet;
        if (name == "s" && isDefinition)
            m_style = number;
        else if (name == "s" && m_styles.value(number) != ParagraphKind::Body)
            m_text.changeKind(m_styles.value(number));
        else if (name == "outlinelevel" && !isDefinition)
            m_text.changeKind(ParagraphKind::Heading);
        else if (name == "ls" && !isDefinition && number > 0)
            m_text.makeListItem();
        else if (name == "pard" && !isDefinition)
            m_text.changeKind(ParagraphKind::Body);
        else if (name == "par" || name == "sect")
            nextParagraph();
        else if (name == "intbl")
            beginRow();
        else if (name == "cell" || name == "nestcell")
            endCell();
        else if (name == "row" || name == "nestrow")
            endRow();
        else
            return false;
        return true;
    }

    void addSymbol(QByteArrayView word)
    {
        static const QHash<QByteArray, QChar> symbols {{"~", QChar(0x00a0)}, {"_", QChar(0x2011)}, {"line", u' '},
            {"tab", u' '}, {"page", u' '}, {"emdash", u'—'}, {"endash", u'–'}, {"lquote", u'‘'}, {"rquote", u'’'},
            {"ldblquote", u'“'}, {"rdblquote", u'”'}, {"bullet", u'•'}, {"emspace", u' '}, {"enspace", u' '},
            {"qmspace", u' '}, {"{", u'{'}, {"}", u'}'}, {"\\", u'\\'}, {"ltrmark", QChar(0x200e)},
            {"rtlmark", QChar(0x200f)}, {"zwj", QChar(0x200d)}, {"zwnj", QChar(0x200c)}};
        const auto symbol = symbols.constFind(word.toByteArray());
        if (symbol != symbols.cend())
            append(QString(*symbol));
        else if (word == QByteArrayView("\n") || word == QByteArrayView("\r"))
            nextParagraph();
    }

    void addByte(char byte)
    {
        if (m_skip > 0)
            --m_skip;
        else
            m_bytes += byte;
    }

    void addText(QByteArrayView text)
    {
        const qsizetype skipped = std::min<qsizetype>(m_skip, text.size());
        m_skip -= int(skipped);
        m_bytes += text.sliced(skipped);
    }

    void addUnicode(int number)
    {
        flush();
        append(QString(QChar(char16_t(number < 0 ? number + 0x10000 : number))));
        m_skip = m_group.fallbackCharacters;
    }

    void setFont(int number)
    {
        if (m_group.destination == Destination::FontTable)
            m_font = number;
        else
            m_group.codePage = m_fonts.value(number);
    }

    /// Decodes the bytes gathered so far, which are in the code page of before what comes now.
    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        append(m_codePages.decode(m_bytes, m_group.codePage > 0 ? m_group.codePage : m_defaultCodePage));
        m_bytes.clear();
    }

    void append(const QString &text)
    {
        if (m_group.destination == Destination::StyleSheet)
            m_styleName += text;
        else if (m_group.destination == Destination::Body && !m_group.isHidden)
            m_text.append(text);
    }

    void noteStyle()
    {
        QString name = std::exchange(m_styleName, {});
        if (m_style >= 0 && !name.isEmpty())
            m_styles.insert(m_style, kindOfStyle(name.remove(u';')));
        m_style = -1;
    }

    void nextParagraph()
    {
        if (m_group.destination != Destination::Body)
            return;
        const ParagraphKind kind = m_text.openKind(); // \pard, not \par, ends what was set for a paragraph
        m_text.closeParagraph();
        m_text.openParagraph(kind);
    }

    void beginRow()
    {
        if (!m_isInRow)
            m_text.openRow();
        m_isInRow = true;
    }

    void endCell()
    {
        beginRow();
        nextParagraph();
        m_text.closeCell();
    }

    void endRow()
    {
        if (m_isInRow)
            m_text.closeRow();
        m_isInRow = false;
    }

    RtfScanner m_scanner;
    CodePages m_codePages;
    PackageText m_text;
    QList<Group> m_groups;
    Group m_group;
    QByteArray m_bytes;
    int m_skip = 0; ///< characters that stand in for a Unicode one
    int m_defaultCodePage = 1252;
    QHash<int, int> m_fonts; ///< number to code page
    int m_font = 0;
    QHash<int, ParagraphKind> m_styles;
    int m_style = -1; ///< the one being defined
    QString m_styleName;
    bool m_isOptional = false;
    bool m_isInRow = false;
};

} // namespace

ReaderAnswer readRtf(const QByteArray &bytes)
{
    return RtfParser(bytes).parse();
}

} // namespace rapporteur
