// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlefiles.h"
#include "readers/articlereader.h"
#include "readers/attachmentpath.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes = "x")
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray mail
    = "From: Ana Roy <ana@example.org>\r\nSubject: =?utf-8?q?Deux_communiqu=C3=A9s?=\r\nMIME-Version: 1.0\r\n"
      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
      "Bonjour, vous trouverez les deux textes en pi\xc3\xa8" "ces jointes.\r\n--b\r\n"
      "Content-Type: text/html; name=\"a/b/lac.html\"\r\nContent-Disposition: attachment; "
      "filename=\"a/b/lac.html\"\r\n\r\n"
      "<html><body><h1>Le lac</h1><p>Les riverains se sont r\xc3\xa9unis jeudi, sans d\xc3\xa9"
      "cider.</p></body></html>\r\n"
      "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\n"
      "Une note, et rien de plus.\r\n--b\r\nContent-Type: image/png\r\n"
      "Content-Disposition: attachment; filename=logo.png\r\n\r\nPNG\r\n--b--\r\n";

} // namespace

/// Several files at once: folders, and files inside mails.
class TestArticleFiles : public QObject
{
    Q_OBJECT

private slots:
    void folders();
    void attachments();
};

void TestArticleFiles::folders()
{
    const QTemporaryDir temporary;
    const QString folder = temporary.path();
    for (const char *name : {"10.html", "9.html", "photo.jpg", ".hidden.txt", "b/c/d.pdf", "b/c/e/too-deep.pdf"})
        write(folder + u'/' + QLatin1StringView(name));
    QVERIFY(QFile::link(folder, folder + u"/round"_s));
    const QStringList expected {folder + u"/9.html"_s, folder + u"/10.html"_s, folder + u"/b/c/d.pdf"_s};
    QCOMPARE(articleFilesIn({folder}), expected);
    QCOMPARE(articleFilesIn({u"gone.txt"_s, folder + u"/photo.jpg"_s}),
        (QStringList {u"gone.txt"_s, folder + u"/photo.jpg"_s})); // named by the user, so tried
}

void TestArticleFiles::attachments()
{
    const QTemporaryDir temporary;
    const QString path = temporary.filePath(u"m.eml"_s);
    write(path, mail);
    const Result<Article> article = readArticle(path);
    QVERIFY(article);
    QCOMPARE(article->attachments, (QList<Attachment> {{2, u"lac.html"_s}, {3, u"note.txt"_s}}));

    const QString attached = attachmentPath(path, article->attachments.constFirst());
    QVERIFY(attached.endsWith(u"/m.eml/2-lac.html"_s));
    const Result<Article> lake = readArticle(attached);
    QVERIFY2(lake, qPrintable(lake ? QString() : lake.error().sentence));
    QCOMPARE(lake->headline, u"Le lac"_s);
    QCOMPARE(lake->source.path, attached);
    const Result<Article> note = readArticle(attachmentPath(path, article->attachments.constLast()));
    QVERIFY(note);
    QCOMPARE(note->text.trimmed(), u"Une note, et rien de plus."_s);

    QVERIFY(!readArticle(path + u"/9-gone.html"_s));
    QVERIFY(!readArticle(path + u"/gone.html"_s));
    QVERIFY(!parsedAttachmentPath(temporary.path() + u"/2-lac.html"_s));
}

QTEST_GUILESS_MAIN(TestArticleFiles)
#include "tst_articlefiles.moc"
