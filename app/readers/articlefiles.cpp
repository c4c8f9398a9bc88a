// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlefiles.h"

#include "readers/sandbox/documentformat.h"

#include <QCollator>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostFiles = 500;
constexpr int deepest = 3;

bool isCalledLikeAnArticle(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return formatByName(name) || suffix == "txt"_L1 || suffix == "text"_L1 || suffix == "md"_L1
        || suffix == "markdown"_L1;
}

void addFolder(const QString &path, int depth, QStringList &files)
{
    const QDir folder(path);
    QStringList names = folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    QCollator order {QLocale(QLocale::English)}; // the same order whatever the system speaks
    order.setNumericMode(true);
    std::sort(names.begin(), names.end(), order);
    for (const QString &name : std::as_const(names)) {
        const QFileInfo entry(folder.filePath(name));
        if (files.size() >= mostFiles)
            return;
        if (entry.isDir() && !entry.isSymLink() && depth < deepest)
            addFolder(entry.filePath(), depth + 1, files);
        else if (entry.isFile() && isCalledLikeAnArticle(name))
            files << entry.filePath();
    }
}

} // namespace

QStringList articleFilesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFolder(path, 1, files);
        else
            files << path;
    }
    return files;
}

} // namespace rapporteur
