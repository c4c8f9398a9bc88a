// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlereader.h"

#include "readers/attachmentpath.h"
#include "readers/language.h"
#include "readers/paragraphs.h"
#include "readers/readerregistry.h"
#include "readers/sandbox/readerprocess.h"
#include "readers/textreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

class ArticleReaderSentences
{
    Q_DECLARE_TR_FUNCTIONS(ArticleReader)

public:
    static auto cancelled()
    {
        return failure(ErrorKind::Cancelled, tr("Opening was cancelled. What was open before is unchanged."));
    }
    static auto nothingPasted()
    {
        return failure(ErrorKind::Empty, tr("This text has no words in it. Copy the article's text first."));
    }
};

/// The file attached to a mail, taken out of it by the reader of mails.
Result<SourceFile> readAttachedFile(const QString &path, const AttachmentPath &attachment, const Progress &progress)
{
    const Result<SourceFile> mail = readSourceFile(attachment.mail);
    if (!mail)
        return tl::unexpected(mail.error());
    auto bytes = ReaderProcess().attachment(mail->bytes, attachment.number, progress);
    if (!bytes || bytes->isEmpty())
        return tl::unexpected(readerError(bytes ? ReaderFailure::NoText : bytes.error(), path));
    return SourceFile {path, *std::move(bytes)};
}

void tellLanguage(Article &article)
{
    if (article.language.isEmpty())
        article.language = detectLanguage(article.text);
}

} // namespace

Result<Article> readArticle(const QString &path, const Progress &progress)
{
    const auto attachment = parsedAttachmentPath(path);
    const Result<SourceFile> file = attachment ? readAttachedFile(path, *attachment, progress) : readSourceFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (progress.cancelled())
        return ArticleReaderSentences::cancelled();
    Result<Article> article = readerFor(*file).read(*file, progress);
    if (progress.cancelled())
        return ArticleReaderSentences::cancelled();
    if (article)
        tellLanguage(*article);
    return article;
}

Result<Article> articleFromText(const QString &pasted)
{
    QString text = pasted;
    replaceLoneSurrogates(text);
    normalizeLineBreaks(text);
    if (QStringView(text).trimmed().isEmpty())
        return ArticleReaderSentences::nothingPasted();
    Article article = plainArticle(text);
    article.source.mediaType = u"text/plain"_s;
    tellLanguage(article);
    return article;
}

} // namespace rapporteur
