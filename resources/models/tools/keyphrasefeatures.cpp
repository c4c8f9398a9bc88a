// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Prints the keyphrase candidates of the articles named on the command line, one a line, with their features: what
/// keyphrases.py learns from.

#include "extraction/themes/phrasecandidates.h"
#include "readers/articlereader.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace rapporteur;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    out << "file\tphrase";
    for (int feature = 0; feature < int(PhraseFeature::Count); ++feature)
        out << '\t' << phraseFeatureName(PhraseFeature(feature));
    out << '\n';
    const Lexicons lexicons;
    const QStringList paths = QCoreApplication::arguments().mid(1);
    for (const QString &path : paths) {
        const Result<Article> article = readArticle(path);
        if (!article)
            continue;
        const AnnotatedText text = annotate(*article, lexicons.forLanguage(article->language));
        for (const PhraseCandidate &candidate : findPhraseCandidates(text)) {
            out << path << '\t' << text.excerpt(candidate.occurrences.front()).text.simplified();
            for (const float value : candidate.features)
                out << '\t' << value;
            out << '\n';
        }
    }
}
