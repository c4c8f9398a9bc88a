// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/citation.h"

#include "presentation/briefingwords.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

TextSpan mainSpan(const Briefing &briefing, ItemRef item)
{
    const QList<ItemSpans> all = itemSpans(briefing);
    const auto found = std::find_if(all.cbegin(), all.cend(), [item](const ItemSpans &s) { return s.item == item; });
    return found == all.cend() ? TextSpan {} : found->spans.first();
}

const Quotation *quotationOf(const Briefing &briefing, ItemRef item)
{
    const auto found = std::find_if(briefing.quotes.cbegin(), briefing.quotes.cend(),
        [item](const Quotation &quote) { return quote.id == item.id; });
    return item.kind == ItemKind::Quotation && found != briefing.quotes.cend() ? &*found : nullptr;
}

/// The name under which a reader would look for the article, and its date as printed.
QString sourceName(const Briefing &briefing)
{
    QStringList parts {BriefingWords::title(briefing), briefing.article.publisher, briefing.article.published};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// \a words on one line, letter for letter: no space of the source is touched.
QString onOneLine(QString words)
{
    return words.replace('\n'_L1, ' '_L1);
}

} // namespace

CopiedText Citation::words(const Briefing &briefing, ItemRef item)
{
    const QString words = briefing.article.excerpt(mainSpan(briefing, item)).text;
    return {words, words.toHtmlEscaped()};
}

CopiedText Citation::cited(const Briefing &briefing, ItemRef item)
{
    const TextSpan span = mainSpan(briefing, item);
    const Quotation *quote = quotationOf(briefing, item);
    return span.isEmpty() ? CopiedText {} : made(briefing, span, quote ? quote->speaker : QString());
}

CopiedText Citation::cited(const Briefing &briefing, TextSpan passage)
{
    return made(briefing, passage, {});
}

CopiedText Citation::made(const Briefing &briefing, TextSpan span, const QString &speaker)
{
    const QString quoted
        = BriefingWords::quoted(onOneLine(briefing.article.excerpt(span).text), briefing.article.language);
    const QString paragraph = BriefingWords::paragraph(briefing.article, span);
    const QString source = sourceName(briefing);
    if (speaker.isEmpty()) {
        //: A citation for the clipboard: %1 the words in quotation marks, %2 the source, %3 its paragraph
        const QString pattern = tr("%1 (%2, %3)");
        return {pattern.arg(quoted, source, paragraph),
            pattern.arg(quoted.toHtmlEscaped(), u"<i>%1</i>"_s.arg(source.toHtmlEscaped()), paragraph)};
    }
    //: A citation for the clipboard: %1 the words in quotation marks, %2 who said them, %3 the source, %4 its paragraph
    const QString pattern = tr("%1 — %2 (%3, %4)");
    return {pattern.arg(quoted, speaker, source, paragraph),
        pattern.arg(
            quoted.toHtmlEscaped(), speaker.toHtmlEscaped(), u"<i>%1</i>"_s.arg(source.toHtmlEscaped()), paragraph)};
}

} // namespace rapporteur
