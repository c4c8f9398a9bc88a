// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the table that the program reads of a language's folder, so that no word is read at its start. Run by the
// build:
//   lexiconcompiler LEXICONS LANGUAGE OUT [unaccented]

#include "extraction/text/lexicon.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <cstdio>

using namespace rapporteur;

namespace {

/// A word with two values in one file: the second would never count. Case, the kind of apostrophe and the stop of an
/// abbreviation make no other word. Says where, and answers how many there are.
int countContradictions(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    QHash<QString, QString> values;
    int found = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QString word = line.section(u'\t', 0, 0).toLower().replace(u'’', u'\'');
        if (word.size() > 1 && word.endsWith(u'.'))
            word.chop(1);
        const QString value = line.section(u'\t', 1);
        if (const auto known = values.constFind(word); known != values.cend() && *known != value) {
            std::fprintf(stderr, "lexiconcompiler: %s: \"%s\" has two values, \"%s\" and \"%s\"\n", qPrintable(path),
                qPrintable(word), qPrintable(*known), qPrintable(value));
            ++found;
        }
        values.insert(word, value);
    }
    return found;
}

int countContradictionsIn(const QString &folder)
{
    int found = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        found += countContradictions(folder + u'/' + name);
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    const bool unaccented = argc == 5 && QByteArrayView(argv[4]) == "unaccented";
    if (argc != 4 && !unaccented) {
        std::fputs("usage: lexiconcompiler LEXICONS LANGUAGE OUT [unaccented]\n", stderr);
        return 2;
    }
    const QString root = QFile::decodeName(argv[1]);
    const QString language = QFile::decodeName(argv[2]);
    if (countContradictionsIn(root + u'/' + language) > 0)
        return 1;
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
