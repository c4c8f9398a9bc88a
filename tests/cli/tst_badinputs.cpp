// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "readers/articlereader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sentence
    = "Le sommet, a dit la ministre, « n’aura servi à rien » ; 300 délégués de 12 pays y ont participé. ";

QByteArray utf16(const QString &text)
{
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

/// Whatever a file holds, the program answers with a briefing or with a sentence, in time.
class TestBadInputs : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString written(const QByteArray &bytes, const QString &suffix = u".txt"_s)
    {
        QFile file(m_folder.filePath(QString::number(++m_files) + suffix));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A file of zeros that takes no place on the disk.
    QString sparse(qint64 size)
    {
        const QString name = written({});
        if (::truncate(qPrintable(name), size) != 0)
            qFatal("cannot make a file of %lld bytes", size);
        return name;
    }

private slots:
    void answers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("error"); // the kind of the error; empty: a briefing

        const auto bad = [](const char *name, const QString &file, const char *error) {
            QTest::newRow(name) << file << QString::fromLatin1(error);
        };
        const auto odd = [](const char *name, const QString &file) { QTest::newRow(name) << file << QString(); };

        bad("empty file", written({}), "empty");
        bad("only spaces", written("   \n\n \t \r\n"), "empty");
        bad("only a byte-order mark", written("\xef\xbb\xbf"), "empty");
        bad("only zero-width spaces", written(QByteArray("\xe2\x80\x8b").repeated(100)), "empty");
        bad("missing file", path(u"missing.txt"_s), "notFound");
        bad("empty name", QString(), "notFound");
        bad("folder", m_folder.path(), "notAFile");
        bad("device that never ends", u"/dev/zero"_s, "notAFile");
        bad("device without content", u"/dev/null"_s, "notAFile");
        ::mkfifo(qPrintable(path(u"pipe"_s)), 0600);
        bad("pipe that nobody writes to", path(u"pipe"_s), "notAFile");
        QFile::link(path(u"loop"_s), path(u"loop"_s));
        bad("link to itself", path(u"loop"_s), "notFound");
        QFile::link(path(u"gone"_s), path(u"dangling"_s));
        bad("link to nothing", path(u"dangling"_s), "notFound");
        bad("one byte more than 64 MB", sparse(64 * 1024 * 1024 + 1), "tooLarge");
        bad("64 MB of NULs", sparse(64 * 1024 * 1024), "binary");
        bad("a NUL in the text", written(sentence + '\0' + sentence), "binary");
        bad("a picture named .txt",
            written(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\x20\0\0\x02\x58\x08\x06\0\0\0", 29)), "binary");
        bad("control characters", written(QByteArray("\x01\x02\x03\x04\x05\x06").repeated(200)), "binary");
        bad("NULs in UTF-16", written("\xff\xfe" + QByteArray("a\0\0\0b\0", 6)), "binary");

        const QString locked = written(sentence);
        QFile::setPermissions(locked, {});
        if (::access(qPrintable(locked), R_OK) == 0)
            odd("no permission (but the tests run as root)", locked);
        else
            bad("no permission", locked, "notReadable");

        odd("one byte", written("a"));
        odd("one byte beyond ASCII", written("\xe9"));
        odd("only punctuation", written(QByteArray(".,;:!?()[]{}<>-–—…").repeated(500)));
        odd("only digits", written(QByteArray(100'000, '7')));
        odd("figures without end", written(QByteArray("1 000 000 ").repeated(20'000)));
        odd("UTF-8 cut in a character", written(sentence + "caf\xc3"));
        odd("bytes that are never UTF-8", written(sentence + "\xc0\xaf\xfe\xff\xed\xa0\x80" + sentence.repeated(3)));
        odd("lone surrogates in UTF-16", written(utf16(u"Un mot \xd83d et \xde00 un autre, a dit le ministre."_s)));
        odd("half a unit of UTF-16", written(utf16(u"Un mot et un autre."_s) + 'x'));
        odd("1 MB without a line break", written(sentence.repeated(10'000)));
        odd("1 MB without a space", written(QByteArray(1'000'000, 'x')));
        odd("1 MB of capitals and full stops", written(QByteArray("A.").repeated(500'000)));
        odd("100,000 paragraphs", written(QByteArray("Un mot.\n\n").repeated(100'000)));
        odd("100,000 line breaks", written(QByteArray("\r").repeated(100'000) + "Fin."));
        odd("unpaired “", written(QByteArray("“Un mot ").repeated(20'000)));
        odd("unpaired ”", written(QByteArray("Un mot” ").repeated(20'000)));
        odd("unpaired «", written(QByteArray("« Un mot ").repeated(20'000)));
        odd("unpaired »", written(QByteArray("Un mot » ").repeated(20'000)));
        odd("unpaired straight marks", written(QByteArray("\"Un mot ").repeated(20'001)));
        odd("unpaired single marks", written(QByteArray("‘Un mot ").repeated(20'000)));
        odd("unpaired German and angle marks", written(QByteArray("„Ein ‹mot “").repeated(10'000)));
        odd("marks in marks", written(QByteArray("« “").repeated(20'000) + "mot" + QByteArray("” »").repeated(20'000)));
        odd("parentheses in parentheses",
            written(QByteArray("(").repeated(50'000) + "mot" + QByteArray(")").repeated(50'000)));
        odd("a comma after every word", written(QByteArray("mot, ").repeated(50'000)));
        odd("he said, he said", written(QByteArray("il a dit que elle a dit que ").repeated(10'000)));
        odd("names without end", written(QByteArray("Jeanne Roux de la ").repeated(10'000)));
        odd("combining marks", written("e" + QByteArray("\xcc\x81").repeated(100'000)));
        odd("directions of writing",
            written(QByteArray("\xe2\x80\xae"
                               "abc \xe2\x81\xa7 \xd7\x90 ")
                        .repeated(5'000)));
        odd("pairs of surrogates", written(QByteArray("😀 ").repeated(20'000)));
        odd("other line separators",
            written(QByteArray("Un mot.\xe2\x80\xa8\xe2\x80\xa9\xc2\x85\x0b\x0c").repeated(1'000)));
        odd("Markdown of brackets", written(QByteArray("![[(").repeated(20'000), u".md"_s));
        odd("Markdown of quotes", written(QByteArray(">").repeated(50'000) + "mot", u".md"_s));
        odd("a name with a line break", written(sentence, u"a\nb \"c\" ’d’.txt"_s));
    }

    void answers()
    {
        QFETCH(QString, file);
        QFETCH(QString, error);
        const ProgramRun run = runProgram({u"--jsonl"_s, file});
        QVERIFY2(run.exitCode >= 0, "it crashed or did not answer in time");
        QCOMPARE(run.exitCode, error.isEmpty() ? 0 : 1);
        QCOMPARE(run.lines().size(), 1);
        const QJsonObject document = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(document["error"_L1]["kind"_L1].toString(), error);
        QCOMPARE(document["error"_L1].isObject(), !document["article"_L1].isObject());
    }

    void readsTheSameInProcess_data() { answers_data(); }

    void readsTheSameInProcess()
    {
        QFETCH(QString, file);
        QFETCH(QString, error);
        const Result<Article> article = readArticle(file);
        QCOMPARE(article ? QString() : errorKey(article.error().kind), error);
        if (!article)
            QVERIFY(article.error().sentence.size() > 20);
    }

    void oneBadFileDoesNotSpoilTheOthers()
    {
        const QString good = written(sentence);
        const ProgramRun run = runProgram({u"--jsonl"_s, good, path(u"missing.txt"_s), good});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.lines().size(), 3);
        QCOMPARE(run.lines().at(0), run.lines().at(2));
    }

    void cleanupTestCase() { QFile::remove(path(u"pipe"_s)); }
};

QTEST_GUILESS_MAIN(TestBadInputs)
#include "tst_badinputs.moc"
