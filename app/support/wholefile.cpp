// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

Result<void> WholeFile::write(const QString &path, const QByteArray &bytes)
{
    if (const QString obstacle = obstacleAt(path); !obstacle.isEmpty())
        return failure(ErrorKind::NotWritable, obstacle);
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    const bool isCut = isOpen && file.write(bytes) != bytes.size();
    if (isOpen && !isCut && file.commit())
        return {};
    // What is written only in part is no error of its own to the system: there was no more room.
    const auto error = isCut && file.error() == QFileDevice::NoError ? QFileDevice::ResourceError : file.error();
    return failure(ErrorKind::NotWritable, reason(path, bytes.size(), error), file.errorString());
}

/// Why nothing can be written to \a path, as far as it can be told before trying.
QString WholeFile::obstacleAt(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (!folder.isDir())
        return tr("“%1” was not written: its folder does not exist any more. Choose another folder.").arg(shown);
    if (file.isDir())
        return tr("“%1” was not written: there is a folder of this name. Choose another name.").arg(shown);
    if (QFile::exists(folder.filePath() + u"/.~lock."_s + file.fileName() + '#'_L1))
        return tr("“%1” was not written: it is open in LibreOffice, which would undo the change. Close it there or "
                  "choose another name.")
            .arg(shown);
    if (!folder.isWritable())
        return tr("“%1” was not written: you may not write into this folder. Choose another folder.").arg(shown);
    if (file.exists() && !file.isWritable())
        return tr("“%1” was not written: the file is write-protected. Choose another name.").arg(shown);
    return {};
}

QString WholeFile::reason(const QString &path, qint64 size, int fileError)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(folder).isDir())
        return obstacleAt(path); // it went away meanwhile
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() < size)
        return tr("“%1” was not written: the disk is full. Free some space or choose another folder.").arg(shown);
    if (fileError == QFileDevice::ResourceError || fileError == QFileDevice::WriteError)
        return tr("“%1” was not written: the disk may be full. Free some space or choose another folder.").arg(shown);
    return tr("“%1” was not written: this folder or file may not be written to, or another program has it open. "
              "Choose another name or folder.")
        .arg(shown);
}

} // namespace rapporteur
