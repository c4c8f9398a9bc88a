// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"

#include "readers/language.h"
#include "readers/paragraphs.h"
#include "readers/sourcefile.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Article articleOf(const Source &source, QString text)
{
    Article article;
    article.source = source;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    article.text = text;
    article.language = detectLanguage(text);
    article.paragraphs = splitParagraphs(text);
    return article;
}

} // namespace

Result<Article> readArticle(const QString &path, const Progress &)
{
    const Result<SourceFile> file = readSourceFile(path);
    if (!file)
        return tl::unexpected(file.error());
    Source source = file->source();
    source.mediaType = u"text/plain"_s;
    source.encoding = u"UTF-8"_s;
    QString text = QString::fromUtf8(file->bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return articleOf(source, text);
}

Result<Article> articleFromText(const QString &text)
{
    return articleOf({}, text);
}

} // namespace rapporteur
