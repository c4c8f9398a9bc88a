// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/mail/mailtext.h"

#include "readers/articlebuilder.h"
#include "readers/blocks/tidytext.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// From this length on a line was broken because it was full, not because its writer wanted it to end.
constexpr qsizetype fullLine = 55;

bool startsListItem(QStringView line)
{
    return line.size() > 2 && u"-*•·–—"_s.contains(line.front()) && line.at(1) == u' ';
}

class MailTextCutter
{
public:
    explicit MailTextCutter(bool isFlowed)
        : m_isFlowed(isFlowed)
    {
    }

    Article cut(const QString &text)
    {
        for (QStringView line : QStringView(text).tokenize(u'\n')) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            take(line);
        }
        flush();
        return m_builder.article();
    }

private:
    void take(QStringView line)
    {
        if (m_isSignature) {
            m_builder.addRemoved(u"signature"_s, line);
        } else if (line == "-- "_L1 || line == "--"_L1) {
            flush();
            m_isSignature = true;
        } else if (line.startsWith(u'>')) {
            flush();
            m_builder.addRemoved(u"quoted-mail"_s, line);
        } else if (line.trimmed().isEmpty()) {
            flush();
        } else {
            add(line);
        }
    }

    void add(QStringView line)
    {
        const bool joins = m_isFlowed ? m_last.endsWith(u' ') : m_last.size() >= fullLine;
        if (!m_paragraph.isEmpty() && (!joins || startsListItem(line.trimmed())))
            flush();
        if (!m_paragraph.isEmpty())
            m_paragraph += u' ';
        m_paragraph += line;
        m_last = line;
    }

    void flush()
    {
        const QString text = tidied(std::exchange(m_paragraph, {}));
        m_last = {};
        m_builder.addParagraph(startsListItem(text) ? ParagraphKind::ListItem : ParagraphKind::Body, text);
    }

    bool m_isFlowed;
    bool m_isSignature = false;
    QString m_paragraph;
    QStringView m_last; ///< the line before
    ArticleBuilder m_builder;
};

} // namespace

Article articleOfMailText(const QString &text, bool isFlowed)
{
    return MailTextCutter(isFlowed).cut(text);
}

} // namespace rapporteur
