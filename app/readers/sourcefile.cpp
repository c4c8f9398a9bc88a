// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sourcefile.h"

#include "readers/sandbox/documentformat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapporteur {

namespace {

class SourceFileErrors
{
    Q_DECLARE_TR_FUNCTIONS(SourceFile)

public:
    static auto notFound(const QString &path)
    {
        return failure(ErrorKind::NotFound,
            tr("“%1” could not be opened: there is no such file. Check its name, or whether its drive is connected.")
                .arg(path));
    }
    static auto folder(const QString &path)
    {
        return failure(ErrorKind::NotAFile,
            tr("“%1” could not be opened: it is a folder. Choose an article inside it.").arg(path));
    }
    static auto special(const QString &path)
    {
        return failure(ErrorKind::NotAFile,
            tr("“%1” could not be opened: it is a device or a pipe, not a file. Save the article as a file first.")
                .arg(path));
    }
    static auto unreadable(const QString &path, const QString &reason)
    {
        return failure(ErrorKind::NotReadable,
            tr("“%1” could not be read. Check that you are allowed to read it and that its drive is connected.")
                .arg(path),
            reason);
    }
    static auto empty(const QString &path)
    {
        return failure(ErrorKind::Empty,
            tr("“%1” could not be opened: the file is empty. Choose a file that holds an article.").arg(path));
    }
    static auto tooLarge(const QString &path, qint64 limit)
    {
        return failure(ErrorKind::TooLarge,
            tr("“%1” could not be opened: it is larger than %2 MB. Save the article alone, or in parts.")
                .arg(path)
                .arg(limit / (1024 * 1024)));
    }
};

} // namespace

Source SourceFile::source() const
{
    return {.path = path,
        .mediaType = {},
        .encoding = {},
        .bytes = bytes.size(),
        .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Result<SourceFile> readSourceFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return SourceFileErrors::notFound(shown);
    if (info.isDir())
        return SourceFileErrors::folder(shown);
    if (!info.isFile())
        return SourceFileErrors::special(shown);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return info.exists() ? SourceFileErrors::unreadable(shown, file.errorString())
                             : SourceFileErrors::notFound(shown);
    constexpr qint64 headLength = 4096;
    const bool isPdf = formatByContent(file.peek(headLength)) == DocumentFormat::Pdf;
    const qint64 limit = isPdf ? maximalPdfSize : maximalSourceSize;
    if (info.size() > limit)
        return SourceFileErrors::tooLarge(shown, limit);
    const QByteArray bytes = file.read(limit + 1); // the size told above may be old, or 0 as under /proc
    if (file.error() != QFileDevice::NoError)
        return SourceFileErrors::unreadable(shown, file.errorString());
    if (bytes.size() > limit)
        return SourceFileErrors::tooLarge(shown, limit);
    if (bytes.isEmpty())
        return SourceFileErrors::empty(shown);
    return SourceFile {path, bytes};
}

} // namespace rapporteur
