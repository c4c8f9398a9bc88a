// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/articlereader.h"

#include <QDirIterator>
#include <QStringList>
#include <QTest>

namespace rapporteur::testdata {

/// The paths of every article that lies in the tests and the examples, sorted.
inline QStringList articlePaths()
{
    using namespace Qt::StringLiterals;
    const QString folders[] = {QStringLiteral(RAPPORTEUR_TEST_DATA "/articles"),
        QStringLiteral(RAPPORTEUR_TEST_DATA "/golden"), QStringLiteral(RAPPORTEUR_EXAMPLES)};
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*-en.*"_s, u"*-fr.*"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(".txt"_L1) || path.endsWith(".md"_L1))
                paths << path;
        }
    }
    paths.sort();
    return paths;
}

/// The article at \a path; an empty one, and a failed test, when it cannot be read.
inline Article articleAt(const QString &path)
{
    const Result<Article> article = readArticle(path);
    if (!article)
        QTest::qFail(qPrintable(article.error().sentence), __FILE__, __LINE__);
    return article.value_or(Article());
}

/// One row "path" for each article.
inline void addArticleRows()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : articlePaths())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

} // namespace rapporteur::testdata
