// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

/// An article of tests/data/readers/articles.json: what files that hold it ought to say.
struct ExpectedArticle {
    QString language;
    QString headline;
    QString byline;
    QString date; ///< as printed
    QDate day;
    QStringList paragraphs;
    QStringList quotations;
};

inline QHash<QString, ExpectedArticle> expectedArticles()
{
    QFile file(QStringLiteral(RAPPORTEUR_TEST_DATA "/readers/articles.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, ExpectedArticle> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject article = value.toObject();
        ExpectedArticle expected {article[u"language"].toString(), article[u"headline"].toString(),
            article[u"byline"].toString(), article[u"date"].toString(),
            QDate::fromString(article[u"iso"].toString(), Qt::ISODate), {}, {}};
        for (const QJsonValue &block : article[u"blocks"].toArray()) {
            const QJsonArray parts = block.toArray();
            for (qsizetype i = 1; i < parts.size(); ++i) {
                QStringList cells;
                for (const QJsonValue &cell : parts[i].toArray())
                    cells << cell.toString();
                expected.paragraphs << (parts[i].isArray() ? cells.join(u" | "_s) : parts[i].toString());
            }
            if (parts[0] == "quote"_L1)
                expected.quotations << parts[1].toString();
        }
        all.insert(article[u"id"].toString(), expected);
    }
    return all;
}

/// Runs of four words, each with how often it comes; a Chinese character is a word.
inline QHash<QString, int> shingles(const QStringList &paragraphs)
{
    QStringList words {QString()};
    for (const QChar c : paragraphs.join(u' ').toLower()) {
        const bool isHan = c.script() == QChar::Script_Han;
        if ((!c.isLetterOrNumber() || isHan) && !words.last().isEmpty())
            words << QString();
        if (c.isLetterOrNumber())
            words.last() += c;
        if (isHan)
            words << QString();
    }
    QHash<QString, int> counts;
    for (qsizetype i = 0; i + 4 <= words.size(); ++i)
        ++counts[words.mid(i, 4).join(u' ')];
    return counts;
}

/// How well two texts agree, 0 … 1.
inline double f1(const QStringList &got, const QStringList &wanted)
{
    const QHash<QString, int> ours = shingles(got);
    const QHash<QString, int> theirs = shingles(wanted);
    int common = 0;
    int all = 0;
    for (auto shingle = ours.cbegin(); shingle != ours.cend(); ++shingle) {
        common += std::min(shingle.value(), theirs.value(shingle.key()));
        all += shingle.value();
    }
    all += std::accumulate(theirs.cbegin(), theirs.cend(), 0);
    return all == 0 ? 0 : 2.0 * common / all;
}

inline QStringList bodyOf(const Article &article)
{
    QStringList body;
    for (const Paragraph &p : article.paragraphs) {
        const bool isHead
            = p.kind == ParagraphKind::Headline || p.kind == ParagraphKind::Byline || p.kind == ParagraphKind::Dateline;
        if (!isHead)
            body << article.excerpt(p.span).text;
    }
    return body;
}

} // namespace rapporteur::test
