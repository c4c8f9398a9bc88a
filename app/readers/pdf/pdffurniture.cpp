// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/pdffurniture.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The part of a page's height, at either end, where furniture stands.
constexpr double edge = 0.12;

bool isAtEdge(const PdfLine &line, const PdfPage &page)
{
    return line.box.bottom() < edge * page.height || line.box.top() > (1 - edge) * page.height;
}

/// The words of \a line with numbers alike, and which edge it stands at.
QString furnitureKey(const PdfLine &line, const PdfPage &page)
{
    QString key = line.box.top() > page.height / 2 ? u"foot "_s : u"head "_s;
    for (const QChar c : line.text) {
        if (c.isDigit())
            key += key.endsWith(u'#') ? QString() : u"#"_s;
        else if (!c.isSpace())
            key += c.toLower();
    }
    return key;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression shapes(
        uR"(^\W{0,3}(?:page|pág\.?|p\.|стр\.?|صفحة|第)?\s?\d{1,4}(?:\s?(?:/|of|sur|de|из|من)\s?\d{1,4})?(?:\s?页)?\W{0,3}$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 24;
    return text.size() <= longest && shapes.match(text).hasMatch();
}

} // namespace

void removeFurniture(std::vector<PdfPage> &pages, ArticleBuilder &builder)
{
    QHash<QString, QSet<int>> pagesOf;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            if (isAtEdge(line, page))
                pagesOf[furnitureKey(line, page)].insert(line.page);
        }
    }
    for (PdfPage &page : pages) {
        const auto isFurniture = [&](const PdfLine &line) {
            if (!isAtEdge(line, page))
                return false;
            const bool isRepeated = pagesOf.value(furnitureKey(line, page)).size() >= 2;
            const bool isNumber = isPageNumber(line.text);
            if (isNumber || isRepeated)
                builder.addRemoved(isNumber ? u"page-number"_s : u"running-head"_s, line.text);
            return isNumber || isRepeated;
        };
        page.lines.erase(std::remove_if(page.lines.begin(), page.lines.end(), isFurniture), page.lines.end());
    }
}

} // namespace rapporteur
