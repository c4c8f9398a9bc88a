// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/textreader.h"

#include "readers/paragraphkinds.h"
#include "readers/paragraphs.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

class TextReaderSentences
{
    Q_DECLARE_TR_FUNCTIONS(TextReader)

public:
    static auto notText(const QString &path)
    {
        return failure(ErrorKind::Binary,
            tr("“%1” could not be opened: it is not a text, or it is damaged. Save the article as plain text and open "
               "that file.")
                .arg(QDir::toNativeSeparators(path)));
    }
    static auto onlySpace(const QString &path)
    {
        return failure(ErrorKind::Empty,
            tr("“%1” could not be opened: there are no words in it. Choose a file that holds an article.")
                .arg(QDir::toNativeSeparators(path)));
    }
    static QString replaced(int places, const QString &encoding)
    {
        //: %1 is the name of an encoding, such as UTF-8; %2 a number
        return tr("Not all of the file could be decoded as %1: what could not shows as � (%2).")
            .arg(encoding)
            .arg(places);
    }
};

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
}

} // namespace

Result<DecodedText> textOf(const SourceFile &file)
{
    std::optional<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded)
        return TextReaderSentences::notText(file.path);
    if (!hasWords(decoded->text))
        return TextReaderSentences::onlySpace(file.path);
    normalizeLineBreaks(decoded->text);
    return *std::move(decoded);
}

Article plainArticle(const QString &text)
{
    Article article;
    article.text = text;
    article.paragraphs = splitParagraphs(text);
    nameParagraphs(article);
    return article;
}

void warnOfReplacements(Article &article, const DecodedText &decoded)
{
    if (decoded.replacements > 0)
        article.warnings << TextReaderSentences::replaced(decoded.replacements, decoded.encoding);
}

Match TextReader::match(const SourceFile &) const
{
    return Match::LastResort;
}

Result<Article> TextReader::read(const SourceFile &file, const Progress &) const
{
    const Result<DecodedText> decoded = textOf(file);
    if (!decoded)
        return tl::unexpected(decoded.error());
    Article article = plainArticle(decoded->text);
    article.source = file.source();
    article.source.mediaType = u"text/plain"_s;
    article.source.encoding = decoded->encoding;
    warnOfReplacements(article, *decoded);
    return article;
}

} // namespace rapporteur
