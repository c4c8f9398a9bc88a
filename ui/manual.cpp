// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manual.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

QString manualPage(QLocale::Language language)
{
    const QString page = language == QLocale::French ? u"/fr/index.html"_s : u"/en/index.html"_s;
    for (const QString &folder : {
             QString(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(RAPPORTEUR_MANUAL_FROM_BIN)),
#ifdef RAPPORTEUR_BUILT_MANUAL
             QStringLiteral(RAPPORTEUR_BUILT_MANUAL), // of a developer; never set in what is installed
#endif
         }) {
        const QFileInfo file(folder + page);
        if (file.exists())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace rapporteur
