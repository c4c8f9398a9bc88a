// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/documentreader.h"
#include "readers/mail/mailtext.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head
    = "From: Press Office <press@example.org>\r\nSubject: Fwd: =?iso-8859-1?q?R=E9union?= du matin\r\n"
      "Date: Mon, 7 Mar 2022 10:00:00 +0100\r\nMIME-Version: 1.0\r\n";

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void message_data();
    void message();
};

void TestMail::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFlowed");
    QTest::addColumn<QString>("article");
    const QString full = u"A line that is as long as mail programs make a line before"_s;
    QTest::newRow("broken lines are joined") << full + u"\nthey break it.\n"_s << false << full + u" they break it."_s;
    QTest::newRow("short lines are the writer's") << u"Press Office\nOrval\n"_s << false << u"Press Office\n\nOrval"_s;
    QTest::newRow("flowed") << u"Short \nand joined.\nNot joined.\n"_s << true << u"Short and joined.\n\nNot joined."_s;
    QTest::newRow("list") << full + u"\n- one\n- two\n"_s << false << full + u"\n\n- one\n\n- two"_s;
    QTest::newRow("signature") << u"Words.\n-- \nPress Office\n"_s << false << u"Words."_s;
    QTest::newRow("quoted mail") << u"> Earlier words.\nWords.\n"_s << false << u"Words."_s;
    QTest::newRow("CR LF") << u"One.\r\n\r\nTwo.\r\n"_s << false << u"One.\n\nTwo."_s;
}

void TestMail::lines()
{
    QFETCH(QString, text);
    QFETCH(bool, isFlowed);
    QFETCH(QString, article);
    QCOMPARE(articleOfMailText(text, isFlowed).text, article);
}

void TestMail::message_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("words");
    const QByteArray page
        = "<h1>Headline</h1><p>Delegates met in the morning, for the second time, behind closed doors.</p>";
    QTest::newRow("text") << "\r\nDelegates met.\r\n"_ba << u"Delegates met."_s;
    QTest::newRow("Latin-1") << "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nR\xe9union.\r\n"_ba
                             << u"Réunion."_s;
    QTest::newRow("quoted-printable")
        << "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nR=C3=A9u=\r\nnion.\r\n"_ba
        << u"Réunion."_s;
    QTest::newRow("HTML alone") << "Content-Type: text/html\r\n\r\n" + page << u"behind closed doors"_s;
    QTest::newRow("HTML says more") << "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nOpen in a "
                                       "browser.\r\n--b\r\nContent-Type: text/html\r\n\r\n"
            + page + "\r\n--b--\r\n" << u"behind closed doors"_s;
    QTest::newRow("article attached")
        << "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n"
           "Content-Disposition: attachment; filename=a.rtf\r\n\r\n{\\rtf1 Attached words.}\r\n--b--\r\n"_ba
        << u"Attached words."_s;
    QTest::newRow("mail in a mail")
        << "Content-Type: message/rfc822\r\n\r\nFrom: x@example.org\r\nSubject: inner\r\n\r\nInner words.\r\n"_ba
        << u"Inner words."_s;
}

void TestMail::message()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, words);
    const ReaderAnswer article = readDocument(DocumentFormat::Mail, head + rest);
    QVERIFY(article);
    QVERIFY2(article->text.contains(words), qPrintable(article->text));
    QCOMPARE(article->publisher, u"Press Office"_s);
    QCOMPARE(article->published, u"Mon, 7 Mar 2022 10:00:00 +0100"_s);
    QVERIFY(article->headline == u"Réunion du matin"_s || article->headline == u"Headline"_s);
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
