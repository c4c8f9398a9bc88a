// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/passagepreview.h"

#include "presentation/briefingwords.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostPassages = 4;
constexpr qsizetype mostLetters = 300; ///< of a passage
constexpr qsizetype lettersAround = 70; ///< before it, and after it

/// What of \a text between \a from and \a to is shown, whole words, escaped.
QString words(const QString &text, qsizetype from, qsizetype to)
{
    return QStringView(text).sliced(from, to - from).toString().replace(u'\n', u' ').toHtmlEscaped();
}

QString before(const QString &text, qsizetype start, qsizetype paragraphStart)
{
    if (start - paragraphStart <= lettersAround)
        return words(text, paragraphStart, start);
    const qsizetype space = text.indexOf(u' ', start - lettersAround);
    return u"… "_s + (0 <= space && space < start ? words(text, space + 1, start) : QString());
}

QString after(const QString &text, qsizetype end, qsizetype paragraphEnd)
{
    if (paragraphEnd - end <= lettersAround)
        return words(text, end, paragraphEnd);
    const qsizetype space = text.lastIndexOf(u' ', end + lettersAround);
    return (space > end ? words(text, end, space) : QString()) + u" …"_s;
}

QString passageIn(const Article &article, TextSpan passage)
{
    const qsizetype index = article.paragraphAt(passage.start);
    const TextSpan paragraph = index < 0 ? passage : article.paragraphs.at(index).span;
    const qsizetype shownEnd = std::min(passage.end, passage.start + mostLetters);
    const QString shown = words(article.text, passage.start, shownEnd);
    const QString rest
        = shownEnd < passage.end ? u"…"_s : after(article.text, passage.end, std::max(paragraph.end, passage.end));
    return u"<p><b>%1</b> %2<u>%3</u>%4</p>"_s.arg(BriefingWords::paragraph(article, passage),
        before(article.text, passage.start, std::min(paragraph.start, passage.start)), shown, rest);
}

} // namespace

QString PassagePreview::of(const Article &article, const QList<TextSpan> &passages)
{
    QString preview;
    for (const TextSpan passage : passages.first(std::min(mostPassages, passages.size()))) {
        if (!passage.isEmpty())
            preview += passageIn(article, passage);
    }
    if (passages.size() > mostPassages)
        preview += u"<p>…</p>"_s;
    return preview;
}

} // namespace rapporteur
