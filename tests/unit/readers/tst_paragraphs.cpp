// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/paragraphs.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("an empty line separates") << u"Un.\n\nDeux.\n"_s << QStringList {u"Un."_s, u"Deux."_s};
        QTest::newRow("a line of spaces separates") << u"Un.\n \t\u00a0\nDeux."_s << QStringList {u"Un."_s, u"Deux."_s};
        QTest::newRow("empty lines around") << u"\n\n Un. \n\n\n\nDeux.\n\n"_s << QStringList {u"Un."_s, u"Deux."_s};
        QTest::newRow("without empty lines a line is one")
            << u"Une longue ligne qui dit ce qui s’est passé.\nUne autre.\nLa dernière dit encore autre chose."_s
            << QStringList {u"Une longue ligne qui dit ce qui s’est passé."_s, u"Une autre."_s,
                   u"La dernière dit encore autre chose."_s};
        QTest::newRow("lines broken to fit a width are one")
            << u"The delegates of eleven countries met on Monday in the old\ntown hall, where the mayor welcomed them "
               u"with a speech\n"
               "that lasted for an hour.\n\nThey left on Tuesday, without a word for the reporters who\nhad waited since dawn."_s
            << QStringList {u"The delegates of eleven countries met on Monday in the old\ntown hall, where the mayor "
                            u"welcomed them with a speech\n"
                            "that lasted for an hour."_s,
                   u"They left on Tuesday, without a word for the reporters who\nhad waited since dawn."_s};
        QTest::newRow("broken lines without an empty one between paragraphs")
            << u"The delegates of eleven countries met on Monday in the old\ntown hall, where the mayor welcomed them "
               u"with a speech\n"
               "that lasted.\nThey left on Tuesday, without a word for the reporters who\nhad waited since dawn."_s
            << QStringList {u"The delegates of eleven countries met on Monday in the old\ntown hall, where the mayor "
                            u"welcomed them with a speech\n"
                            "that lasted."_s,
                   u"They left on Tuesday, without a word for the reporters who\nhad waited since dawn."_s};
        QTest::newRow("title, author and place in lines of their own")
            << u"Un sommet sans surprise\nPar Jeanne Roux\nGenève, 4 mai 2023\n\nLes ministres se sont quittés comme ils étaient venus."_s
            << QStringList {u"Un sommet sans surprise"_s, u"Par Jeanne Roux"_s, u"Genève, 4 mai 2023"_s,
                   u"Les ministres se sont quittés comme ils étaient venus."_s};
        QTest::newRow("items of a list")
            << u"Thèmes :\n- l’eau douce, qui manque dans la moitié des villages de\nla région\n- les forêts\n- la mer"_s
            << QStringList {u"Thèmes :"_s, u"- l’eau douce, qui manque dans la moitié des villages de\nla région"_s,
                   u"- les forêts"_s, u"- la mer"_s};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only spaces") << u" \n\n \n"_s << QStringList();
    }

    void splits()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Paragraph &paragraph : splitParagraphs(text)) {
            found << text.mid(paragraph.span.start, paragraph.span.length());
            QCOMPARE(paragraph.number, found.size());
        }
        QTEST(found, "paragraphs");
    }

    void listMarks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("bullet") << u"• l’eau"_s << qsizetype(2);
        QTest::newRow("hyphen") << u"- l’eau"_s << qsizetype(2);
        QTest::newRow("number") << u"12) l’eau"_s << qsizetype(4);
        QTest::newRow("letter") << u"a. l’eau"_s << qsizetype(3);
        QTest::newRow("a figure") << u"1.5 million people"_s << qsizetype(0);
        QTest::newRow("a year") << u"2023. Une année"_s << qsizetype(0);
        QTest::newRow("an initial") << u"J. Roux"_s << qsizetype(0);
        QTest::newRow("a negative number") << u"-3 degrés"_s << qsizetype(0);
        QTest::newRow("nothing") << QString() << qsizetype(0);
    }

    void listMarks()
    {
        QFETCH(QString, line);
        QTEST(listMarkLength(line), "length");
    }

    void lineBreaksBecomeLf()
    {
        QString text = u"a\r\nb\rc\n\r\nd"_s;
        normalizeLineBreaks(text);
        QCOMPARE(text, u"a\nb\nc\n\nd"_s);
    }
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
