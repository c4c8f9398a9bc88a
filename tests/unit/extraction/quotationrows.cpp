// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationrows.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text, const QString &language)
{
    Article article;
    article.language = language;
    article.text = text;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype found = text.indexOf("\n\n"_L1, start);
        const qsizetype end = found < 0 ? text.size() : found;
        const bool block = QStringView(text).sliced(start).startsWith("> "_L1);
        article.paragraphs.append({.number = int(article.paragraphs.size()) + 1,
            .span = {block ? start + 2 : start, end},
            .kind = block ? ParagraphKind::BlockQuote : ParagraphKind::Body,
            .provenance = {}});
        start = end + 2;
    }
    return article;
}

} // namespace

QString quotationKindName(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return u"direct"_s;
    case QuotationKind::Mixed: return u"mixed"_s;
    case QuotationKind::Fragment: return u"fragment"_s;
    case QuotationKind::Indirect: return u"indirect"_s;
    }
    Q_UNREACHABLE();
}

QString plainSpeaker(const QString &speaker)
{
    const QString lower = QString(speaker).toLower().replace(u'’', u'\'');
    for (const QString &article : {u"le "_s, u"la "_s, u"les "_s, u"l'"_s, u"the "_s}) {
        if (lower.startsWith(article))
            return lower.mid(article.size());
    }
    return lower;
}

QStringList quotationsOf(const QString &text, const QString &language)
{
    static const Lexicons lexicons;
    const AnnotatedText annotated = annotate(articleOf(text, language), lexicons.forLanguage(language));
    QStringList lines;
    for (const Quotation &quotation : extractQuotations(annotated, findActors(annotated))) {
        QStringList parts = {quotationKindName(quotation.kind), quotation.words.text, plainSpeaker(quotation.speaker)};
        for (const Excerpt &fragment : quotation.fragments)
            parts.append(fragment.text);
        lines.append(parts.join(" | "_L1));
    }
    return lines;
}

} // namespace rapporteur
