// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the table that the program reads of a language's folder, so that no word is read at its start. Run by the
// build:
//   lexiconcompiler LEXICONS LANGUAGE OUT [unaccented]

#include "extraction/text/lexicon.h"

#include <QFile>
#include <QStringList>

#include <cstdio>

using namespace rapporteur;

int main(int argc, char **argv)
{
    const bool unaccented = argc == 5 && QByteArrayView(argv[4]) == "unaccented";
    if (argc != 4 && !unaccented) {
        std::fputs("usage: lexiconcompiler LEXICONS LANGUAGE OUT [unaccented]\n", stderr);
        return 2;
    }
    const QString root = QFile::decodeName(argv[1]);
    const QString language = QFile::decodeName(argv[2]);
    const QByteArray table = Lexicon::load(language, {root + u'/' + language, root + QStringLiteral("/common")},
        unaccented ? Lexicon::Spelling::Unaccented : Lexicon::Spelling::Full)
                                 ->toTable();
    QFile out(QFile::decodeName(argv[3]));
    if (!out.open(QIODevice::WriteOnly) || out.write(table) != table.size() || !out.flush()) {
        std::fprintf(stderr, "lexiconcompiler: %s: %s\n", argv[3], qPrintable(out.errorString()));
        return 1;
    }
    return 0;
}
