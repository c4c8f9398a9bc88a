// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/wordfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur {

QStringList wordsOfFile(const QString &name)
{
    return linesOfResource(u":/readers/"_s + name);
}

QStringList linesOfResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    QStringList lines = QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace rapporteur
