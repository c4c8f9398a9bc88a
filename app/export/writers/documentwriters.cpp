// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/writers/documentwriters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

class DocumentWritersSentences
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWriters)

public:
    static auto missing(const QString &detail)
    {
        return failure(ErrorKind::Unsupported,
            tr("The part of Rapporteur that writes this format is missing. Install Rapporteur again, or export to "
               "another format."),
            detail);
    }
};

QString moduleFile()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString name = u"/rapporteur-writers.so"_s;
    for (const QString &folder : {
             here, here + u'/' + QStringLiteral(RAPPORTEUR_MODULES_FROM_BIN),
#ifdef RAPPORTEUR_BUILT_MODULES
             QStringLiteral(RAPPORTEUR_BUILT_MODULES), // where the tests find it; never set in what is installed
#endif
         }) {
        if (QFileInfo::exists(folder + name))
            return folder + name;
    }
    return here + name;
}

Result<const DocumentWriters *> loadModule()
{
    QLibrary module(moduleFile());
    using Entry = const DocumentWriters *(*)();
    const auto entry = reinterpret_cast<Entry>(module.resolve("rapporteurDocumentWriters"));
    if (!entry)
        return DocumentWritersSentences::missing(module.errorString());
    return entry();
}

} // namespace

Result<const DocumentWriters *> DocumentWriters::load()
{
    static const Result<const DocumentWriters *> writers = loadModule();
    return writers;
}

} // namespace rapporteur
